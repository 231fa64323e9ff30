import { ALL_ROUNDS } from '../../scheme/rounds';
import { formulaMend } from '../line-mends';
import { depreciate, type Depreciation } from '../../facts/costs/depreciation';
import { LINE_TOLERANCE, TOTAL_TOLERANCE } from '../../records/money';
import { calendarDay, serialDay } from '../../scheme/calendar';
import { writeOffYear, assetsOf, type KnownAsset } from '../../facts/costs/assets';
import { choice, date, money, number, percentage, text } from '../message-value';
import { defineRule } from '../rule';

/** The first cell of the line, in the order of the columns, that is not what the calculation gives. */
type Difference =
  | { readonly column: 'afs_maand' | 'afs_totaal' | 'afs_rest'; readonly found: number; readonly expected: number }
  | { readonly column: 'mnd' | 'afs'; readonly year: number; readonly found: number; readonly expected: number };

/** Cells that are empty claim nothing: who fills in the years one by one leaves those to come open. */
function firstDifference({ line, claimed }: KnownAsset, expected: Depreciation): Difference | undefined {
  if (line.afs_maand !== null && Math.abs(line.afs_maand - expected.perMonth) > LINE_TOLERANCE)
    return { column: 'afs_maand', found: line.afs_maand, expected: expected.perMonth };
  for (const [year, found] of line.mnd) {
    const months = expected.years.get(year)?.months ?? 0;
    if (found !== months) return { column: 'mnd', year, found, expected: months };
  }
  for (const [year, found] of line.afs) {
    const amount = expected.years.get(year)?.amount ?? 0;
    if (differs(found, amount)) return { column: 'afs', year, found, expected: amount };
  }
  const isOpen = [...expected.years].some(([year, { amount }]) => amount !== 0 && !line.afs.has(year));
  for (const [column, right] of [
    ['afs_totaal', expected.total],
    ['afs_rest', expected.remainder],
  ] as const) {
    const found = line[column];
    const soFar = column === 'afs_totaal' ? claimed : expected.base - claimed;
    if (found !== null && differs(found, right) && !(isOpen && !differs(found, soFar))) return { column, found, expected: right };
  }
  return undefined;
}

/** Within a euro amounts are the same: schools round the month, the year or the total (rules, AFS-05). */
const differs = (found: number, right: number): boolean => Math.abs(found - right) > TOTAL_TOLERANCE;

/** No source fixes the first month: a school may begin with the month after. */
function fromNextMonth({ line, start, term, share, years }: KnownAsset): Depreciation {
  const { year, month } = calendarDay(start);
  return depreciate({ cost: line.aanschaf ?? 0, residual: line.restwaarde ?? 0, term, share, start: serialDay(year, month + 1, 1) }, years);
}

/** For the examples. */
const LATER_YEARS_EMPTY = { mnd_2027: '', mnd_2028: '', afs_2027: '', afs_2028: '' };

export default defineRule({
  id: 'AFS-05',
  covers: ['X16'],
  title: 'De afschrijving is de waarde, naar maanden in de subsidieperiode en naar het deel voor STO',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['factuurdatum', 'aanschaf', 'periode_mnd', 'restwaarde', 'pct_sto', 'bron', 'mnd', 'afs'] },
  orElse: { afschrijvingen: { factuurdatum: 'start' } },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, alle kolommen',
      evidence: 'I',
      explanation:
        'De kolommen geven de berekening: (aanschafwaarde min restwaarde) gedeeld door de maanden, maal de maanden in de subsidieperiode, maal het deel voor STO. De eerste maand is die van ingebruikname, anders die van de factuur.',
    },
    {
      source: 'sto-controle',
      where: 'Afronden',
      evidence: 'D',
      explanation:
        'Elk jaar wordt op centen afgerond en het laatste jaar neemt het verschil op; tot een euro anders afronden mag. Geen bron legt de eerste maand vast: beginnen in de maand erna mag ook.',
    },
  ],
  messages: {
    maanden: {
      outcome: 'fout',
      text: '{gevonden} maanden in {jaar}, terwijl er in dat jaar {verwacht} tellen: {termijn} maanden vanaf {start}, binnen de looptijd van {bron}',
      found: '{gevonden}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter de datum van ingebruikname of de termijn.',
    },
    bedrag: {
      outcome: 'fout',
      text: '{gevonden} in {jaar}, terwijl het {verwacht} is: {maanden} van {termijn} maanden, en {deel} van {basis} voor STO',
      found: '{gevonden}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter de gegevens van de machine.',
    },
    anders: {
      outcome: 'fout',
      text: '{gevonden}, terwijl de gegevens van de machine {verwacht} geven',
      found: '{gevonden}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter de gegevens van de machine.',
    },
  },
  check({ dossier }, report) {
    for (const asset of assetsOf(dossier)) {
      // A write-off of what is left has its own rule (AFS-07).
      if (writeOffYear(asset) !== undefined) continue;
      const difference = firstDifference(asset, asset.expected);
      if (!difference || !firstDifference(asset, fromNextMonth(asset))) continue;
      const { line, term, start, share, expected } = asset;
      const { column, found, expected: right } = difference;
      const write = column === 'mnd' ? number : money;
      const values = { gevonden: write(found), verwacht: write(right), termijn: number(term) };
      if (column === 'mnd') {
        report.line(
          line,
          column,
          'maanden',
          { ...values, start: date(start), bron: choice(line.bron ?? ''), jaar: text(String(difference.year)) },
          difference.year,
          formulaMend(line, column, right, { year: difference.year }),
        );
      } else if (column === 'afs') {
        const months = expected.years.get(difference.year)?.months ?? 0;
        const basis = money((line.aanschaf ?? 0) - (line.restwaarde ?? 0));
        report.line(
          line,
          column,
          'bedrag',
          { ...values, maanden: number(months), deel: percentage(share), basis, jaar: text(String(difference.year)) },
          difference.year,
          formulaMend(line, column, right / 100, { year: difference.year }),
        );
      } else report.line(line, column, 'anders', values, undefined, formulaMend(line, column, right / 100));
    }
  },
  examples: [
    {
      name: '€ 60.500, restwaarde € 500, 120 maanden, 80%, gekocht op 1-7-2025: € 16.800,00',
      given: {
        afschrijvingen: [
          {
            factuurdatum: '1-7-2025',
            aanschaf: 60500,
            restwaarde: 500,
            periode_mnd: 120,
            afs_maand: 500,
            mnd_2025: 6,
            mnd_2026: 12,
            mnd_2027: 12,
            mnd_2028: 12,
            afs_2025: 2400,
            afs_2026: 4800,
            afs_2027: 4800,
            afs_2028: 4800,
            afs_totaal: 16800,
            afs_rest: 31200,
          },
        ],
      },
      expected: [],
    },
    {
      name: 'een 3D-printer van € 7.500, restwaarde € 500, 60 maanden, 80%, vanaf 1-9-2025: € 3.733,33',
      given: {
        afschrijvingen: [
          {
            factuurdatum: '1-9-2025',
            aanschaf: 7500,
            restwaarde: 500,
            afs_maand: 116.67,
            mnd_2025: 4,
            mnd_2026: 12,
            mnd_2027: 12,
            mnd_2028: 12,
            afs_2025: 373.33,
            afs_2026: 1120,
            afs_2027: 1120,
            afs_2028: 1120,
            afs_totaal: 3733.33,
            afs_rest: 1866.67,
          },
        ],
      },
      expected: [],
    },
    {
      name: 'de maand van ingebruikname telt, niet die van de factuur',
      given: {
        afschrijvingen: [
          { start: '1-6-2026', mnd_2026: 7, mnd_2027: 12, mnd_2028: 12, afs_2026: 560, afs_totaal: 2480, afs_rest: 2320 },
          { start: '1-6-2026' },
        ],
      },
      expected: [{ message: 'maanden', table: 'afschrijvingen', line: 2, column: 'mnd' }],
    },
    {
      name: 'een overgetypt bedrag; een euro verschil mag',
      given: { afschrijvingen: [{ afs_2026: 900 }, { afs_2026: 801 }] },
      expected: [{ message: 'bedrag', table: 'afschrijvingen', line: 1, column: 'afs' }],
    },
    {
      name: 'maanden buiten de subsidieperiode',
      given: { afschrijvingen: [{ bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'maanden', table: 'afschrijvingen', line: 1, column: 'mnd' }],
    },
    {
      name: 'alleen 2026 is al ingevuld; lege kolommen met maanden; afschrijven vanaf de maand na de factuur',
      given: {
        afschrijvingen: [
          { ...LATER_YEARS_EMPTY, afs_totaal: 800, afs_rest: 4000 },
          { factuurnr: 'M-2', mnd_2025: '', mnd_2026: '', mnd_2027: '', mnd_2028: '' },
          { factuurnr: 'M-3', mnd_2026: 9, afs_2026: 720, afs_totaal: 2640, afs_rest: 2160 },
        ],
      },
      expected: [],
    },
    {
      name: 'de jaren kloppen, het totaal niet',
      given: { afschrijvingen: [{ afs_totaal: 3000 }] },
      expected: [{ message: 'anders', table: 'afschrijvingen', line: 1, column: 'afs_totaal' }],
    },
  ],
});
