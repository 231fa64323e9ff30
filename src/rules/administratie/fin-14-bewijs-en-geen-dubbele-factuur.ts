import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { claimsOf } from '../../facts/costs/cost-share';
import { creditNotes } from '../../facts/costs/credit-notes';
import { readingOf } from '../../facts/empty-cells';
import { invoiceKey, isGiven, isInvoiceNumber, supplierKey } from '../../facts/costs/invoices';
import { date, money, number, text } from '../message-value';
import { byKey, nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';

type KostenLine = Line<'kosten'>;

/** The same invoice and amount on more than one line, each for the whole amount: lines with a share are for FIN-18. */
function bookedTwice(lines: Iterable<KostenLine>): readonly KostenLine[][] {
  const groups = byKey(lines, (line) => {
    const invoice = invoiceKey(line);
    return invoice === null || !line.incl ? null : `${invoice}\u0000${line.incl}`;
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What an invoice was booked on: equal parts or payments of one invoice differ here, the same invoice booked again does not. */
const purposeOf = (line: KostenLine): string =>
  [
    line.act_code,
    line.partner,
    line.bron,
    line.kostensoort,
    line.omschrijving,
    line.prestatie_van,
    line.prestatie_tot,
    line.betaaldatum,
    line.factuurdatum,
  ]
    .map((each) => nameKey(String(each ?? '')))
    .join('\u0000');

/** Whether each line names another period of performance: parts of one invoice for different years (DL-04). */
const isSplitOverTime = (group: readonly KostenLine[]): boolean =>
  group.every(({ prestatie_van, prestatie_tot }) => prestatie_van !== null && prestatie_tot !== null) &&
  new Set(group.map(({ prestatie_van }) => prestatie_van)).size === group.length;

/** Another number, or none, on an invoice of the same supplier, day and amount. */
function lookAlike(lines: Iterable<KostenLine>): readonly KostenLine[][] {
  const groups = byKey(lines, (line) => {
    const supplier = supplierKey(line);
    return supplier === null || line.factuurdatum === null || !line.incl ? null : `${supplier}\u0000${line.factuurdatum}\u0000${line.incl}`;
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

export default defineRule({
  id: 'FIN-14',
  covers: ['X20'],
  title: 'Elke kostenregel verwijst naar bewijs, en elke factuur telt één keer',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['leverancier', 'factuurnr', 'factuurdatum', 'incl'] },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Nieuwsbericht van 03-02-2020',
      evidence: 'V',
      explanation:
        'De administratie laat zien waar het geld aan is uitgegeven, met bewijs. Hoe dat gebeurt, is vrij: een lege cel is daarom een let op.',
    },
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen over de verantwoording',
      evidence: 'I',
      explanation:
        'Een factuur die twee keer is geboekt, is maar één keer uitgegeven. Hetzelfde nummer met een andere factuurdatum kan een andere factuur zijn: leveranciers beginnen opnieuw te nummeren.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is niet ingevuld, zodat niet te zien is welk bewijs er is',
      found: 'niets',
      expected: 'leverancier en nummer van de factuur, of van ander bewijs',
      action: 'Vul de leverancier en het nummer in. Is er geen factuur, verwijs dan naar het bewijs dat er wel is.',
    },
    dubbel: {
      outcome: 'fout',
      text: 'factuur {nummer} van {bedrag} is {aantal} keer geboekt',
      found: '{aantal} keer {bedrag}',
      expected: 'één keer',
      action: 'Haal de dubbele regel weg. Is de factuur verdeeld, vul dan op elke regel de toerekening in: het deel voor STO.',
    },
    misschienVerdeeld: {
      outcome: 'te beoordelen',
      text: 'factuur {nummer} van {bedrag} is {aantal} keer geboekt, op verschillende posten: is zij in gelijke delen verdeeld?',
      found: '{aantal} keer {bedrag}',
      expected: 'gelijke delen van één factuur, of één keer',
      action: 'Ga na of de factuur in gelijke delen is verdeeld of in termijnen is betaald. Zo niet, haal dan de dubbele regel weg.',
    },
    andereDatum: {
      outcome: 'te beoordelen',
      text: 'nummer {nummer} van {bedrag} staat er {aantal} keer, met andere factuurdatums: zijn dit verschillende facturen?',
      found: '{aantal} keer {bedrag}',
      expected: 'verschillende facturen',
      action: 'Vergelijk de facturen. Is het dezelfde, haal dan de dubbele regel weg.',
    },
    lijktDubbel: {
      outcome: 'te beoordelen',
      text: '{bedrag} is op {datum} ook geboekt met een ander of geen nummer van deze leverancier: zijn dit twee facturen?',
      found: '{aantal} regels van {bedrag}',
      expected: 'verschillende facturen',
      action: 'Leg de facturen naast elkaar en haal de regel weg die dubbel is.',
    },
  },
  check({ dossier, everything }, report) {
    const cells = readingOf(dossier.kosten);
    for (const line of dossier.kosten.lines) {
      for (const column of ['leverancier', 'factuurnr'] as const) {
        if (cells.isEmpty(line, column) || (line[column] !== null && !isGiven(line[column]))) report.line(line, column, 'leeg');
      }
    }
    const credits = creditNotes(everything);
    const whole = [...claimsOf(dossier)].flatMap(({ share, line }) => (share === 1 && !credits.undo(line) ? [line] : []));
    const twice = new Set<KostenLine>();
    for (const group of bookedTwice(whole)) {
      // Parts with periods of their own may be told apart by a date that cannot be read.
      if (group.some((line) => cells.isUnreadable(line, 'prestatie_van') || cells.isUnreadable(line, 'prestatie_tot'))) continue;
      // What was taken back and booked again stands there twice, but counts once.
      if (group.every((line) => group.length - credits.against(line) <= 1) || isSplitOverTime(group)) continue;
      const sameDay = new Set(group.map(({ factuurdatum }) => factuurdatum)).size < group.length;
      const samePurpose = new Set(group.map(purposeOf)).size < group.length;
      const message = !sameDay ? 'andereDatum' : samePurpose ? 'dubbel' : 'misschienVerdeeld';
      for (const line of group) {
        twice.add(line);
        report.line<'kosten'>(line, 'factuurnr', message, {
          nummer: text(line.factuurnr ?? ''),
          bedrag: money(line.incl ?? 0),
          aantal: number(group.length),
        });
      }
    }
    for (const group of lookAlike(whole)) {
      if (group.some((line) => cells.isUnreadable(line, 'factuurnr'))) continue;
      const numbers = new Set(group.map(({ factuurnr }) => (isInvoiceNumber(factuurnr) ? nameKey(factuurnr) : '')));
      if (numbers.size < 2 && !numbers.has('')) continue;
      for (const line of group) {
        if (twice.has(line) || group.length - credits.against(line) <= 1) continue;
        report.line<'kosten'>(line, 'incl', 'lijktDubbel', {
          bedrag: money(line.incl ?? 0),
          datum: date(line.factuurdatum ?? 0),
          aantal: number(group.length),
        });
      }
    }
  },
  examples: [
    {
      name: 'twee facturen; een ander nummer op een andere dag; een ander bedrag onder hetzelfde nummer',
      given: {
        kosten: [{}, { factuurnr: 'F-2', factuurdatum: '13-3-2026' }, { incl: 121, bedrag_sto: 121 }],
      },
      expected: [],
    },
    {
      name: 'geen leverancier, en een streepje als nummer',
      given: { kosten: [{ leverancier: '' }, { factuurnr: '-', incl: 100 }] },
      expected: [
        { message: 'leeg', table: 'kosten', line: 1, column: 'leverancier' },
        { message: 'leeg', table: 'kosten', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'dezelfde factuur twee keer, anders gespeld',
      given: { kosten: [{}, { leverancier: 'drukkerij  rijp', factuurnr: 'f-1' }] },
      expected: [
        { message: 'dubbel', table: 'kosten', line: 1, column: 'factuurnr' },
        { message: 'dubbel', table: 'kosten', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'een kassabon is geen nummer; hetzelfde nummer met een andere datum is een vraag',
      given: {
        kosten: [
          { factuurnr: 'kassabon', factuurdatum: '10-2-2026' },
          { factuurnr: 'kassabon', factuurdatum: '10-6-2026' },
          { factuurnr: '1', factuurdatum: '10-2-2025', leverancier: 'Houthandel Dijk' },
          { factuurnr: '1', factuurdatum: '10-2-2026', leverancier: 'Houthandel Dijk' },
        ],
      },
      expected: [
        { message: 'andereDatum', table: 'kosten', line: 3, column: 'factuurnr' },
        { message: 'andereDatum', table: 'kosten', line: 4, column: 'factuurnr' },
      ],
    },
    {
      name: 'een factuur over twee jaren, gesplitst in twee gelijke delen met elk hun eigen periode',
      given: {
        kosten: [
          { prestatie_van: '1-8-2025', prestatie_tot: '31-12-2025' },
          { prestatie_van: '1-1-2026', prestatie_tot: '31-7-2026' },
        ],
      },
      expected: [],
    },
    {
      name: 'geboekt, teruggeboekt en opnieuw geboekt; en een factuur met een creditnota',
      given: {
        kosten: [
          {},
          { incl: -605, excl: -500, btw: -105, bedrag_sto: -605 },
          { act_code: 'A02' },
          { leverancier: 'Houthandel Dijk', factuurnr: 'H-1' },
          { leverancier: 'Houthandel Dijk', factuurnr: 'H-1C', incl: -605, excl: -500, btw: -105, bedrag_sto: -605 },
        ],
      },
      expected: [],
    },
    {
      name: 'twee gelijke delen van één factuur op twee activiteiten',
      given: { kosten: [{}, { act_code: 'A02' }] },
      expected: [
        { message: 'misschienVerdeeld', table: 'kosten', line: 1, column: 'factuurnr' },
        { message: 'misschienVerdeeld', table: 'kosten', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'hetzelfde bedrag op dezelfde dag met een ander nummer',
      given: { kosten: [{}, { factuurnr: 'F-2' }] },
      expected: [
        { message: 'lijktDubbel', table: 'kosten', line: 1, column: 'incl' },
        { message: 'lijktDubbel', table: 'kosten', line: 2, column: 'incl' },
      ],
    },
    {
      name: 'één factuur, half op de ene en half op de andere activiteit',
      given: { kosten: [{ pct: 0.5 }, { pct: 0.5, act_code: 'A02' }] },
      expected: [],
    },
  ],
});
