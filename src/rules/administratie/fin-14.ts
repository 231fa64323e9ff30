import type { Line } from '../../records/dossier';
import { claimsOf } from '../cost-share';
import { readingOf } from '../empty-cells';
import { invoiceKey, isGiven, supplierKey } from '../invoices';
import { date, money, number, text } from '../message-value';
import { byName, nameKey } from '../names';
import { defineRule } from '../rule';

type KostenLine = Line<'kosten'>;

/** The same invoice and amount on more than one line, each for the whole amount: split invoices are for FIN-18. */
function bookedTwice(lines: Iterable<KostenLine>): readonly KostenLine[][] {
  const groups = byName(lines, (line) => {
    const invoice = invoiceKey(line);
    return invoice === null || !line.incl ? null : `${invoice}\u0000${line.incl}`;
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Another number, or none, on an invoice of the same supplier, day and amount. */
function lookAlike(lines: Iterable<KostenLine>): readonly KostenLine[][] {
  const groups = byName(lines, (line) => {
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
  rounds: ['STO2020', 'STO2024', 'STO2025'],
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
      explanation: 'Een factuur die twee keer is geboekt, is maar één keer uitgegeven.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'niet ingevuld, dus er is geen verwijzing naar bewijs',
      found: 'niets',
      expected: 'leverancier en nummer van de factuur, of van ander bewijs',
      action: 'Vul de leverancier en het nummer in. Is er geen factuur, verwijs dan naar het bewijs dat er wel is.',
    },
    dubbel: {
      outcome: 'fout',
      text: '{nummer} van {bedrag} is {aantal} keer geboekt',
      found: '{aantal} keer {bedrag}',
      expected: 'één keer',
      action: 'Haal de dubbele regel weg. Is de factuur verdeeld, vul dan op elke regel de toerekening in.',
    },
    lijktDubbel: {
      outcome: 'let op',
      text: '{bedrag} is op {datum} ook geboekt met een ander of geen nummer van deze leverancier',
      found: '{aantal} regels van {bedrag}',
      expected: 'verschillende facturen',
      action: 'Leg de facturen naast elkaar en haal de regel weg die dubbel is.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.kosten);
    for (const line of dossier.kosten.lines) {
      for (const column of ['leverancier', 'factuurnr'] as const) {
        if (cells.isEmpty(line, column) || (line[column] !== null && !isGiven(line[column]))) report.line(line, column, 'leeg');
      }
    }
    const whole = [...claimsOf(dossier)].filter(({ share }) => share === 1).map(({ line }) => line);
    const twice = new Set<KostenLine>();
    for (const group of bookedTwice(whole)) {
      for (const line of group) {
        twice.add(line);
        report.line<'kosten'>(line, 'factuurnr', 'dubbel', {
          nummer: text(line.factuurnr ?? ''),
          bedrag: money(line.incl ?? 0),
          aantal: number(group.length),
        });
      }
    }
    for (const group of lookAlike(whole)) {
      const numbers = new Set(group.map(({ factuurnr }) => (isGiven(factuurnr) ? nameKey(factuurnr) : '')));
      if (numbers.size < 2 && !numbers.has('')) continue;
      for (const line of group) {
        if (twice.has(line)) continue;
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
      given: { kosten: [{}, { leverancier: 'drukkerij  rijp', factuurnr: 'f-1', factuurdatum: '15-3-2026' }] },
      expected: [
        { message: 'dubbel', table: 'kosten', line: 1, column: 'factuurnr' },
        { message: 'dubbel', table: 'kosten', line: 2, column: 'factuurnr' },
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
