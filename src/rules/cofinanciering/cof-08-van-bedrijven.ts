import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { invoiceKey, supplierKey } from '../../facts/costs/invoices';
import { choice, places, text } from '../message-value';
import { linesInBlocks, perBlock } from '../../facts/blocks';
import { byKey, byName, nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-08',
  title: 'Cofinanciering komt van bedrijven',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['cofinancier', 'act_code', 'omschrijving'], kosten: ['leverancier', 'act_code', 'omschrijving', 'bron'] },
  needs: { partners: ['partner_naam', 'partner_type'] },
  through: { kosten: ['factuurnr'], cofinanciering: ['factuurnr'] },
  basis: [
    {
      source: 'regeling-2025',
      where: 'Artikel 1.1, bedrijf',
      evidence: 'V',
      explanation: 'Een bedrijf is elke organisatie, in welke rechtsvorm ook, die economische activiteiten verricht.',
    },
    {
      source: 'dusi-2025',
      where: 'Cofinanciering',
      evidence: 'I',
      explanation: 'Bedrijven dragen het minimum bij; dat scholen en overheden niet meetellen volgt daaruit, maar staat er niet.',
    },
    {
      source: 'sto-controle',
      where: 'Dezelfde omschrijving',
      evidence: 'D',
      explanation:
        'Dezelfde woorden bij dezelfde activiteit wijzen op hetzelfde werk, maar bewijzen het niet: een deel kan betaald en een deel gegeven zijn.',
    },
  ],
  messages: {
    geenBedrijf: {
      outcome: 'let op',
      text: '{naam} is {soort} en geen bedrijf; of die bijdrage meetelt is in geen bron gezien',
      found: '{soort}: {plaatsen}',
      expected: 'een bedrijf',
      action: 'Vraag DUS-I of de accountant of deze bijdrage meetelt. Zo niet, zet haar dan bij Overige dekking in de begroting.',
    },
    ookBetaald: {
      outcome: 'let op',
      text: '{naam} is voor "{omschrijving}" ook uit de subsidie betaald: is dit hetzelfde werk?',
      found: 'bijdrage, en kosten voor hetzelfde op {plaatsen}',
      expected: 'bijdrage of kosten',
      action:
        'Ga na of dit om hetzelfde gaat, en haal dan de bijdrage of de kosten weg. Betaalt de subsidie een deel en geeft het bedrijf de rest, leg dat dan vast.',
    },
  },
  check({ dossier }, report) {
    const partners = byName(dossier.partners.lines, ({ partner_naam }) => partner_naam);
    const paid = paidItems(linesInBlocks(dossier.kosten));
    for (const line of dossier.cofinanciering.lines) {
      const { cofinancier, omschrijving } = line;
      if (cofinancier === null) continue;
      const naam = text(cofinancier);
      const known = partners.get(nameKey(cofinancier)) ?? [];
      const soorten = known.map(({ partner_type }) => partner_type).sort();
      const [soort] = soorten;
      // A network speaks for the companies in it; the help of the column names it too.
      if (soort && !soorten.some((each) => each === null || each === 'bedrijf' || each === 'brancheorganisatie of bedrijvennetwerk')) {
        report.line(line, 'cofinancier', 'geenBedrijf', { naam, soort: choice(soort), plaatsen: places(known) });
      }
      // An invoice that is both is of COF-16.
      const key = itemKey(cofinancier, line);
      const invoices = key === null ? [] : paid.flatMap((items) => items.get(key) ?? []);
      if (omschrijving === null || invoices.length === 0) continue;
      const own = invoiceKey({ leverancier: cofinancier, factuurnr: line.factuurnr });
      if (own !== null && invoices.some((each) => invoiceKey(each) === own)) continue;
      report.line(line, 'cofinancier', 'ookBetaald', { naam, omschrijving: text(omschrijving), plaatsen: places(invoices) });
    }
  },
  examples: [
    {
      name: 'een bedrijf, en een naam die niet op het blad Partners staat (COF-13)',
      given: {
        partners: [{ partner_type: 'bedrijf', partner_naam: 'Jachtbouw Kooiman' }],
        cofinanciering: [{ cofinancier: 'jachtbouw kooiman ' }, { cofinancier: 'Bakker Bart' }],
      },
      expected: [],
    },
    {
      name: 'dezelfde leverancier voor iets anders, en voor hetzelfde uit cofinanciering betaald',
      given: {
        partners: [{}],
        cofinanciering: [{ cofinancier: 'Drukkerij Rijp', omschrijving: 'Posters' }],
        kosten: [{}, { omschrijving: 'Posters', bron: 'cofinanciering' }],
      },
      expected: [],
    },
    {
      name: 'een gemeente, en een bedrijvennetwerk dat voor zijn bedrijven meedoet',
      given: {
        partners: [
          { partner_type: 'gemeente', partner_naam: 'Gemeente Waterland' },
          { partner_type: 'brancheorganisatie of bedrijvennetwerk', partner_naam: 'Techniekring' },
        ],
        cofinanciering: [{ cofinancier: 'Gemeente Waterland' }, { cofinancier: 'Techniekring' }],
      },
      expected: [{ message: 'geenBedrijf', table: 'cofinanciering', line: 1, column: 'cofinancier' }],
    },
    {
      name: 'gastlessen die ook gefactureerd zijn',
      given: {
        partners: [{}],
        cofinanciering: [{}],
        kosten: [{ leverancier: 'Jachtbouw Kooiman', omschrijving: 'gastlessen' }],
      },
      expected: [{ message: 'ookBetaald', table: 'cofinanciering', line: 1, column: 'cofinancier' }],
    },
  ],
});

type Item = Pick<Line<'kosten'>, 'act_code' | 'omschrijving'>;

/** Key of what one party does for one activity; null when it is not described. */
function itemKey(party: string | null, { act_code, omschrijving }: Item): string | null {
  const supplier = supplierKey({ leverancier: party });
  return supplier === null || act_code === null || omschrijving === null
    ? null
    : [supplier, nameKey(act_code), nameKey(omschrijving)].join('\u0000');
}

/** Cost lines that a subsidie pays, by what they are for. */
const paidItems = perBlock((lines: readonly Line<'kosten'>[]) =>
  byKey(lines, (line) => (roundOfBron(line.bron) ? itemKey(line.leverancier, line) : null)),
);
