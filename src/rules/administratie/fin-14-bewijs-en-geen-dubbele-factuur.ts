import { ALL_ROUNDS } from '../../scheme/rounds';
import { creditLinks } from '../credit-links';
import { removeDouble } from '../line-mends';
import type { Line } from '../../records/dossier';
import { namesDocument } from '../../facts/costs/document-references';
import { creditNotes } from '../../facts/costs/credit-notes';
import { linesInBlocks, perBlock } from '../../facts/blocks';
import { readingOf, type CellReading } from '../../facts/empty-cells';
import { invoiceKey, isGiven, isInvoiceNumber, sameAmounts } from '../../facts/costs/invoices';
import { date, money, number, places, text } from '../message-value';
import { byKey, nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';

type KostenLine = Line<'kosten'>;

/** Lines without a supplier or a number. */
const unproven = perBlock((lines: readonly KostenLine[]) => lines.filter((line) => !isGiven(line.leverancier) || !isGiven(line.factuurnr)));

/** Groups of lines with the same key, of two lines or more. */
const linesAlike = (lines: readonly KostenLine[], keyOf: (line: KostenLine) => string | null): readonly KostenLine[][] =>
  [...byKey(lines, keyOf).values()].filter((group) => group.length > 1);

/** The day of an invoice: of the same supplier and amount it may be the same one under another number. Null when it is not known. */
const dayOf = ({ factuurdatum }: KostenLine): string | null => (factuurdatum === null ? null : String(factuurdatum));

/** What an invoice was booked on: equal parts or payments of one invoice differ here, the same invoice booked again does not. */
const purposeOf = (line: KostenLine): string =>
  [line.act_code, line.partner, line.bron, line.kostensoort, line.omschrijving, line.prestatie_van, line.prestatie_tot, line.betaaldatum]
    .map((each) => nameKey(String(each ?? '')))
    .join('\u0000');

/** Whether each line names another period of performance: parts of one invoice for different years (DL-04). A period that cannot be read may be one. */
function isSplitOverTime(group: readonly KostenLine[], cells: CellReading<'kosten'>): boolean {
  const isUnknown = (line: KostenLine): boolean => cells.isUnreadable(line, 'prestatie_van') || cells.isUnreadable(line, 'prestatie_tot');
  const begins = group.map((line, index) => (isUnknown(line) ? `? ${index}` : line.prestatie_tot === null ? null : line.prestatie_van));
  return begins.every((begin) => begin !== null) && new Set(begins).size === group.length;
}

export default defineRule({
  id: 'FIN-14',
  covers: ['X20'],
  title: 'Elke kostenregel verwijst naar bewijs, en elke factuur telt één keer',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['leverancier', 'factuurnr', 'factuurdatum', 'incl'] },
  each: ['kosten'],
  optional: { kosten: ['document'] },
  through: { kosten: ['act_code', 'partner', 'kostensoort', 'omschrijving', 'betaaldatum'] },
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
      action: 'Vul de leverancier en het nummer in. Is er geen factuur, noem dan bij Document of link het bewijs dat er wel is.',
    },
    dubbel: {
      outcome: 'fout',
      text: 'factuur {nummer} van {bedrag} is {aantal} keer geboekt',
      found: '{aantal} keer {bedrag}: {plaatsen}',
      expected: 'één keer',
      action: 'Haal de dubbele regel weg. Is de factuur verdeeld, vul dan op elke regel de toerekening in: het deel voor STO.',
    },
    misschienVerdeeld: {
      outcome: 'te beoordelen',
      text: 'factuur {nummer} van {bedrag} is {aantal} keer geboekt, op verschillende posten: is zij in gelijke delen verdeeld?',
      found: '{aantal} keer {bedrag}: {plaatsen}',
      expected: 'gelijke delen van één factuur, of één keer',
      action: 'Ga na of de factuur in gelijke delen is verdeeld of in termijnen is betaald. Zo niet, haal dan de dubbele regel weg.',
    },
    andereDatum: {
      outcome: 'te beoordelen',
      text: 'nummer {nummer} van {bedrag} staat er {aantal} keer, met andere factuurdatums: zijn dit verschillende facturen?',
      found: '{aantal} keer {bedrag}: {plaatsen}',
      expected: 'verschillende facturen',
      action: 'Vergelijk de facturen. Is het dezelfde, haal dan de dubbele regel weg.',
    },
    lijktDubbel: {
      outcome: 'te beoordelen',
      text: '{bedrag} is op {datum} ook geboekt met een ander of geen nummer van deze leverancier: zijn dit twee facturen?',
      found: '{aantal} regels van {bedrag}: {plaatsen}',
      expected: 'verschillende facturen',
      action: 'Leg de facturen naast elkaar en haal de regel weg die dubbel is.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.kosten);
    for (const line of unproven(linesInBlocks(dossier.kosten)).flat()) {
      for (const column of ['leverancier', 'factuurnr'] as const) {
        // A number tells which evidence there is; the name of the document does so as well.
        if (column === 'factuurnr' && (namesDocument(line.document) || cells.isUnreadable(line, 'document'))) continue;
        if (cells.isEmpty(line, column) || (line[column] !== null && !isGiven(line[column]))) report.line<'kosten'>(line, column, 'leeg');
      }
    }
  },
  together({ dossier, everything }, report) {
    const cells = readingOf(dossier.kosten);
    const credits = creditNotes(everything);
    const linksOf = creditLinks(everything);
    // Lines with a share are for FIN-18.
    const whole = sameAmounts(dossier).map((group) =>
      group.flatMap(({ share, line }) => (share === 1 && !credits.undo(line) ? [line] : [])),
    );
    const twice = new Set<KostenLine>();
    for (const group of whole.flatMap((lines) => linesAlike(lines, invoiceKey))) {
      // Parts with periods of their own may be told apart by a date that cannot be read.
      if (group.some((line) => cells.isUnreadable(line, 'prestatie_van') || cells.isUnreadable(line, 'prestatie_tot'))) continue;
      // What was taken back and booked again stands there twice, but counts once.
      if (group.every((line) => group.length - credits.against(line) <= 1) || isSplitOverTime(group, cells)) continue;
      const days = [...byKey(group, ({ factuurdatum }) => String(factuurdatum)).values()];
      const say = (lines: readonly KostenLine[], message: 'dubbel' | 'misschienVerdeeld' | 'andereDatum'): void => {
        const plaatsen = places(message === 'andereDatum' ? group : lines);
        for (const line of lines) {
          twice.add(line);
          report.line<'kosten'>(
            line,
            'factuurnr',
            message,
            {
              nummer: text(line.factuurnr ?? ''),
              bedrag: money(line.incl ?? 0),
              aantal: number(message === 'andereDatum' ? group.length : lines.length),
              plaatsen,
            },
            undefined,
            message === 'andereDatum' ? [] : [...linksOf(line), ...removeDouble(lines, line)],
          );
        }
      };
      for (const lines of days) {
        if (lines.length > 1) say(lines, new Set(lines.map(purposeOf)).size < lines.length ? 'dubbel' : 'misschienVerdeeld');
      }
      say(
        days.flatMap((lines) => (lines.length === 1 ? lines : [])),
        'andereDatum',
      );
    }
    for (const group of whole.flatMap((lines) => linesAlike(lines, dayOf))) {
      if (group.some((line) => cells.isUnreadable(line, 'factuurnr'))) continue;
      const numbers = new Set(group.map(({ factuurnr }) => (isInvoiceNumber(factuurnr) ? nameKey(factuurnr) : '')));
      if (numbers.size < 2 && !numbers.has('')) continue;
      const plaatsen = places(group);
      for (const line of group) {
        if (twice.has(line) || group.length - credits.against(line) <= 1) continue;
        report.line<'kosten'>(
          line,
          'incl',
          'lijktDubbel',
          {
            bedrag: money(line.incl ?? 0),
            datum: date(line.factuurdatum ?? 0),
            aantal: number(group.length),
            plaatsen,
          },
          undefined,
          linksOf(line),
        );
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
      name: 'geen nummer, maar wel een document dat het bewijs is; een streepje is geen document',
      given: {
        kosten: [
          { factuurnr: '', document: 'kassabon 12-3.pdf', incl: 90 },
          { factuurnr: '', document: '-', incl: 100 },
        ],
      },
      expected: [{ message: 'leeg', table: 'kosten', line: 2, column: 'factuurnr' }],
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
      name: 'een factuur die twee keer is geboekt en één keer teruggenomen, door een creditnota waarop de leverancier ontbreekt',
      given: {
        kosten: [{}, {}, { leverancier: '', factuurnr: 'C-1', incl: -605, excl: -500, btw: -105, bedrag_sto: -605 }],
      },
      expected: [
        { message: 'dubbel', table: 'kosten', line: 1, column: 'factuurnr' },
        { message: 'dubbel', table: 'kosten', line: 2, column: 'factuurnr' },
        { message: 'leeg', table: 'kosten', line: 3, column: 'leverancier' },
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
