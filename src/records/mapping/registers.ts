import type { ColumnMatch } from './column-match';
import { LISTED } from './content-fit';
import type { MappedTable } from './fields';
import type { Concept } from './lexicon';

/** What a sheet must have before it is taken for a register. */
export interface RegisterNeeds {
  /** Of each group at least one column, by key: without them it is no register. */
  readonly all: readonly (readonly string[])[];
  /** A concept in a heading that stands for the second group: a ledger has an account. */
  readonly instead?: Concept;
  /** Of each group at least one column before it is read without asking. */
  readonly sure?: readonly (readonly string[])[];
  /** Concepts of which one must be said in a heading, the title or the name of the sheet: what makes it ours and not a list of others. */
  readonly subject: readonly Concept[];
  /** Concepts that say the subject only together. */
  readonly subjectTogether?: readonly Concept[];
  /** Concepts of which one must be said before it is read without asking; `subject` when absent. */
  readonly sureSubject?: readonly Concept[];
  /** Concepts that make it another list, beside those of other businesses. */
  readonly not?: readonly Concept[];
  /** Concepts that another register of ours says rather than this one. */
  readonly rather?: readonly Concept[];
  /** The same, where a heading says them and not only the title. */
  readonly ratherHeaded?: readonly Concept[];
}

/** Concepts that only a sheet of the scheme says. */
export const OURS: readonly Concept[] = ['sto', 'cofin', 'subsidy', 'line'];

/** By register; the keys are those of its template. */
export const REGISTER_NEEDS: { readonly [Key in MappedTable]: RegisterNeeds } = {
  kosten: {
    all: [
      ['incl', 'excl', 'bedrag_sto'],
      ['factuurdatum', 'prestatie_van', 'betaaldatum', 'factuurnr', 'boekstuk', 'leverancier', 'kostensoort', 'act_code'],
      ['omschrijving', 'leverancier', 'kostensoort', 'factuurnr'],
    ],
    instead: 'account',
    sure: [
      ['factuurdatum', 'prestatie_van', 'betaaldatum'],
      ['omschrijving', 'leverancier'],
    ],
    subject: [
      ...OURS,
      'invoice',
      'supplier',
      'document',
      'booking',
      'account',
      'receipt',
      'cost',
      'vat',
      'debit',
      'purchase',
      'costkind',
      'charged',
      'project',
      'activity',
      'relation',
    ],
    sureSubject: [...OURS, 'invoice', 'supplier', 'document', 'booking', 'account', 'receipt', 'vat', 'debit', 'charged', 'cost'],
    not: ['quote', 'income'],
    rather: ['hours'],
    ratherHeaded: ['cofin'],
  },
  inspanning: {
    all: [['naam'], ['uren', 'loonkosten'], ['tarief', 'loonkosten', 'functie', 'tot', 'wtf']],
    sure: [['naam'], ['uren'], ['tarief', 'loonkosten']],
    subject: [...OURS, 'hours', 'rate', 'wage', 'deployed', 'project'],
    sureSubject: [...OURS, 'hours', 'rate', 'wage', 'deployed'],
    not: ['leave'],
  },
  afschrijvingen: {
    all: [
      ['omschrijving', 'leverancier'],
      ['aanschaf'],
      ['periode_mnd', 'restwaarde', 'pct_sto', 'afs', 'afs_totaal', 'afs_maand', 'start'],
    ],
    sure: [['omschrijving', 'leverancier'], ['aanschaf'], ['periode_mnd', 'restwaarde', 'afs', 'afs_totaal', 'afs_maand', 'pct_sto']],
    subject: [...OURS, 'depreciation', 'residual', 'term', 'investment', 'inuse', 'machine', 'purchase'],
    sureSubject: [...OURS, 'depreciation', 'residual', 'term'],
  },
  begroting: {
    all: [
      ['omschrijving', 'kostensoort', 'act_code', 'pl_code'],
      ['bedrag', 'bedrag_totaal', 'p'],
      ['bedrag', 'dekking_subsidie', 'dekking_cash', 'dekking_kind', 'q', 'eenheid', 'act_code', 'pl_code', 'kostensoort'],
    ],
    sure: [
      ['omschrijving', 'kostensoort', 'act_code', 'pl_code'],
      ['bedrag', 'dekking_subsidie', 'dekking_cash', 'dekking_kind', 'q', 'eenheid'],
    ],
    subject: [...OURS, 'requested', 'costkind', 'activity', 'workpackage'],
    sureSubject: [...OURS, 'activity', 'workpackage', 'requested'],
    not: ['change'],
    rather: ['supplier', 'invoice', 'actual'],
  },
  cofinanciering: {
    all: [['cofinancier'], ['bedrag', 'cash', 'uren', 'waarde'], ['omschrijving', 'soort', 'van', 'act_code', 'verklaring', 'datum_teken']],
    subject: ['cofin', 'contribution', 'kind', 'cash', 'sponsor', 'guestlesson'],
    // What companies did for the scheme, whatever it is called.
    subjectTogether: ['sto', 'company', 'deployed'],
    not: ['invoice', 'document', 'account', 'vat'],
    rather: ['invoice'],
  },
  activiteiten: {
    all: [
      ['activiteit'],
      ['programmalijn', 'pl_code', 'doel', 'jaar_van'],
      ['act_code', 'jaar_van', 'status', 'resultaat', 'pl_code', 'doel'],
    ],
    sure: [['programmalijn', 'pl_code', 'doel']],
    subject: ['sto', 'cofin', 'activity', 'goal'],
  },
  partners: {
    all: [
      ['partner_naam'],
      ['brin_vest', 'bevoegd_gezag', 'bg_nummer', 'sok', 'partner_type'],
      ['brin_vest', 'bevoegd_gezag', 'bg_nummer', 'kvk', 'sok', 'adres', 'rol'],
    ],
    subject: [...OURS, 'partner', 'school', 'organisation', 'brin', 'board'],
  },
  jaartaken: {
    all: [['naam'], ['sto_uren'], ['omvang', 'klokuren', 'wtf', 'schooltaken', 'inzet_lessen', 'schooljaar']],
    subject: ['sto'],
  },
  verklaringen: {
    all: [['naam'], ['uren'], ['werkzaamheden', 'keuze'], ['tot', 'datum_teken', 'keuze']],
    sure: [['datum_teken', 'keuze', 'tot']],
    subject: [...OURS, 'declaration', 'work', 'signed', 'project'],
    sureSubject: [...OURS, 'declaration'],
  },
  urenregistratie: {
    all: [['datum'], ['uren']],
    sure: [['naam'], ['datum'], ['uren']],
    subject: [...OURS, 'project', 'activity', 'hours', 'work', 'workpackage'],
    sureSubject: [...OURS],
    not: ['leave'],
  },
  wijzigingen: {
    all: [
      ['soort', 'activiteit_van', 'kostensoort_van', 'oud'],
      ['reden'],
      ['bedrag', 'nieuw', 'besluit_datum', 'melding_datum', 'kostensoort_naar', 'activiteit_naar'],
    ],
    subject: ['change', 'decision', 'dusi', 'report'],
  },
};

/** Whether words say what a register is about. */
export const saysSubject = ({ subject, subjectTogether }: RegisterNeeds, said: ReadonlySet<Concept>): boolean =>
  subject.some((concept) => said.has(concept)) || (subjectTogether?.every((concept) => said.has(concept)) ?? false);

/** Concepts that the cells of a register say where no heading does: in kind and in cash are of cofinancing only. */
export const saidByCells = (matches: readonly ColumnMatch[]): readonly Concept[] =>
  matches.some(
    ({ column, evidence }) =>
      column?.key === 'soort' && column.list === 'soortCofinanciering' && evidence.some(({ words }) => words.endsWith(LISTED)),
  )
    ? ['kind']
    : [];
