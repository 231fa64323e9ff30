import type { TableKey } from '../../templates/column';

/** What a sheet must have before it is taken for a register without asking. */
export interface RegisterNeeds {
  /** Of each group at least one column, by key. */
  readonly all: readonly (readonly string[])[];
  /** Headings that also show it: a ledger has no supplier but an account. */
  readonly orHeading?: RegExp;
  /** Words in headings, sheet name or title of which one must be there, besides what the groups ask. */
  readonly about?: RegExp;
}

/** Costs, invoices, ledgers and the scheme itself. */
const COST_LIKE =
  /\b(kosten\w*|factu\w+|leverancier\w*|crediteur\w*|grootboek\w*|boekstuk\w*|bkst\w*|boeking\w*|boekdatum|uitgaven?|debet|begroting\w*|sto|subsidie\w*|techniekonderwijs|sterk techniek\w*|besteding\w*|realisatie|btw)\b/;
const ABOUT_STO =
  /\b(sto|subsidie\w*|techniek\w*|techniekonderwijs|cofinanciering|inzet\w*|project\w*|loonkosten|uurtarief|activiteit\w*|programmalijn\w*|schooljaar|docent\w*|urenverantwoording|urenregistratie|urenstaat)\b/;

export const REGISTER_NEEDS: { readonly [Key in TableKey]?: RegisterNeeds } = {
  kosten: {
    all: [
      ['incl', 'excl', 'bedrag_sto'],
      ['factuurdatum', 'prestatie_van', 'betaaldatum'],
      ['omschrijving', 'leverancier'],
    ],
    orHeading: /^(grootboek(rekening)?(nr|nummer)?|rekeningnummer|gbr|gb)$/,
    about: COST_LIKE,
  },
  inspanning: { all: [['naam'], ['uren'], ['tarief', 'loonkosten']], about: /./ },
  afschrijvingen: {
    all: [['omschrijving', 'leverancier'], ['aanschaf'], ['periode_mnd', 'restwaarde', 'pct_sto', 'afs', 'afs_totaal', 'afs_maand']],
  },
  begroting: {
    all: [
      ['omschrijving', 'kostensoort', 'act_code', 'pl_code'],
      ['bedrag', 'bedrag_totaal', 'p'],
      ['bedrag', 'dekking_subsidie', 'dekking_cash', 'dekking_kind', 'q', 'eenheid'],
    ],
    about: /\b(begrot\w*|begroot|budget|raming|subsidie|cofinanciering|sto|kostensoort|programmalijn|activiteit\w*)\b/,
  },
  cofinanciering: {
    all: [['cofinancier'], ['bedrag', 'cash', 'uren', 'waarde'], ['omschrijving', 'soort', 'van']],
    about: /\b(cofin\w*|bijdrage\w*|in kind|in cash|in natura|sponsor\w*|gastles\w*)\b/,
  },
  activiteiten: {
    all: [['activiteit'], ['programmalijn', 'pl_code', 'doel'], ['act_code', 'jaar_van', 'status', 'resultaat', 'pl_code', 'doel']],
  },
  partners: {
    all: [
      ['partner_naam'],
      ['brin_vest', 'bevoegd_gezag', 'bg_nummer', 'sok', 'partner_type'],
      ['brin_vest', 'bevoegd_gezag', 'bg_nummer', 'kvk', 'sok', 'adres', 'rol'],
    ],
  },
  jaartaken: { all: [['naam'], ['sto_uren'], ['omvang', 'klokuren', 'wtf', 'schooltaken', 'inzet_lessen', 'schooljaar']] },
  verklaringen: { all: [['naam'], ['uren'], ['werkzaamheden', 'keuze'], ['van', 'tot', 'datum_teken']], about: ABOUT_STO },
  urenregistratie: { all: [['naam'], ['datum'], ['uren']], about: ABOUT_STO },
  wijzigingen: {
    all: [
      ['soort', 'activiteit_van', 'kostensoort_van', 'oud'],
      ['reden'],
      ['bedrag', 'nieuw', 'besluit_datum', 'melding_datum', 'kostensoort_naar', 'activiteit_naar'],
    ],
    about: /\b(wijzig\w*|verschuiv\w*|besluit\w*|dus)\b/,
  },
};

/** Words of sales, stock, banking and personnel files: such a sheet is not taken for a register of ours without asking. */
export const OTHER_BUSINESS =
  /\b(klant\w*|debiteur\w*|afnemer\w*|verkoop\w*|verkocht|omzet|voorraad|artikel\w*|ean|sku|korting|besteld|levertijd|marge|inkoopprijs|verzend\w*|retour|webshop|iban|tegenrekening|bic|rentedatum|mutatiesoort|kenteken|kilometerstand|huurder|contributie|lidnummer|leerlingnummer|cijfer|rapportcijfer|geboortedatum|bsn|sofi|netto loon|brutoloon|bruto loon|salarisschaal|trede|offertenummer|kans|verlofsoort)\b/;
