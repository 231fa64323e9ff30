import { calendarDay, serialDay } from '../../src/scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, YEARS, type Periode, type Round } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import { depreciate } from '../../src/facts/costs/depreciation';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import type { TypedRow } from './generated';
import { cents, number, sum, text, type Expected, type ExpectedRows } from './recomputed-values';

/** One amount of cost, as the registers have it, in euros. */
export interface Cost {
  readonly register: 'inspanning' | 'kosten' | 'afschrijvingen';
  readonly bron: string;
  readonly kostensoort: string;
  readonly activiteit: string;
  readonly partner: string;
  readonly amount: number;
  /** Day that counts; null for depreciation, which is known per year. */
  readonly day: number | null;
  readonly year: number;
  /** Of depreciation: euros a month, and the first month of the year that counts, from 1. */
  readonly perMonth?: number;
  readonly from?: number;
  readonly months?: number;
}

/** A budget line with its amounts by year, its total and what is not covered, in euros. */
export interface BudgetLine {
  readonly row: TypedRow;
  readonly amounts: ReadonlyMap<number, Expected>;
  readonly total: number;
  readonly open: number;
}

/** What the registers come to: the reports are sums of it. */
export interface Registers {
  readonly begroting: readonly BudgetLine[];
  readonly costs: readonly Cost[];
  /** Amounts of the contributions, in the order of the rows. */
  readonly cofinanciering: readonly number[];
  /** What the formulas of the registers must give. */
  readonly tables: readonly (readonly [TableKey, ExpectedRows])[];
}

/** Works out the registers of a period, line by line. */
export function registersOf(rows: TemplateRows, periode: Periode): Registers {
  const years = YEARS[periode];
  const of = (key: TableKey): readonly TypedRow[] => rows[key] ?? [];
  const begroting = of('begroting').map((row) => {
    const amounts = new Map<number, Expected>(
      years.map((year) => [
        year,
        row[`q_${year}`] === undefined || row[`p_${year}`] === undefined ? '' : cents(number(row, `q_${year}`) * number(row, `p_${year}`)),
      ]),
    );
    const total = sum([...amounts.values()].map((amount) => Number(amount)));
    const cover = sum(['dekking_subsidie', 'dekking_cash', 'dekking_kind', 'dekking_eigen'].map((key) => number(row, key)));
    return { row, amounts, total, open: cents(total - cover) };
  });
  const isAdvance = (row: TypedRow): boolean => text(row, 'soort_boeking').startsWith('voorschot');
  const kosten = of('kosten').map((row) =>
    isAdvance(row) ? 0 : cents(number(row, row.btw_verrekenbaar === 'ja' ? 'excl' : 'incl') * (typeof row.pct === 'number' ? row.pct : 1)),
  );
  const inspanning = of('inspanning').map((row) => cents(number(row, 'uren') * number(row, 'tarief')));
  const assets = of('afschrijvingen').map((row) => {
    const bron = text(row, 'bron');
    const window = years.filter(
      (year) => bron === BRON_COFINANCIERING || Object.values(ROUNDS).some((round) => round.bron === bron && isYearOf(round, year)),
    );
    const asset = {
      cost: number(row, 'aanschaf') * 100,
      residual: number(row, 'restwaarde') * 100,
      term: number(row, 'periode_mnd'),
      share: number(row, 'pct_sto'),
      start: number(row, 'factuurdatum'),
    };
    return { row, asset, result: depreciate(asset, window), isComplete: bron !== '' };
  });
  const cofinanciering = of('cofinanciering').map((row) =>
    cents(number(row, 'uren') * number(row, 'tarief') + number(row, 'aantal') * number(row, 'waarde') + number(row, 'cash')),
  );
  const costs: Cost[] = [
    ...of('inspanning').map((row, index) => ({
      register: 'inspanning' as const,
      bron: text(row, 'bron'),
      kostensoort: 'Loonkosten',
      activiteit: text(row, 'act_code'),
      partner: text(row, 'partner'),
      amount: inspanning[index] ?? 0,
      day: number(row, 'tot'),
      year: calendarDay(number(row, 'tot')).year,
    })),
    ...of('kosten').flatMap((row, index) => {
      if (isAdvance(row)) return [];
      const day = number(row, 'prestatie_tot') || number(row, 'prestatie_van') || number(row, 'factuurdatum');
      return [
        {
          register: 'kosten' as const,
          bron: text(row, 'bron'),
          kostensoort: text(row, 'kostensoort'),
          activiteit: text(row, 'act_code'),
          partner: text(row, 'partner'),
          amount: kosten[index] ?? 0,
          day,
          year: day > 0 ? calendarDay(day).year : 0,
        },
      ];
    }),
    ...assets
      .filter(({ isComplete }) => isComplete)
      .flatMap(({ row, asset, result }) =>
        [...result.years].map(([year, { amount, months }]) => ({
          register: 'afschrijvingen' as const,
          bron: text(row, 'bron'),
          kostensoort: 'Kosten machines en apparatuur',
          activiteit: text(row, 'act_code'),
          partner: text(row, 'partner'),
          amount: amount / 100,
          day: null,
          year,
          perMonth: ((asset.cost - asset.residual) * asset.share) / asset.term / 100,
          from: calendarDay(asset.start).year === year ? calendarDay(asset.start).month : 1,
          months,
        })),
      ),
  ];
  return {
    begroting,
    costs,
    cofinanciering,
    tables: [
      [
        'begroting',
        begroting.map(({ amounts, total, open }) => ({
          ...Object.fromEntries([...amounts].map(([year, amount]) => [`bedrag_${year}`, amount])),
          bedrag_totaal: total,
          sluitend: open,
        })),
      ],
      ['kosten', kosten.map((bedrag_sto) => ({ bedrag_sto }))],
      ['inspanning', inspanning.map((loonkosten) => ({ loonkosten }))],
      ['cofinanciering', cofinanciering.map((bedrag) => ({ bedrag }))],
      [
        'afschrijvingen',
        assets.map(({ asset, result, isComplete }) => ({
          afs_maand: (asset.cost - asset.residual) / asset.term / 100,
          afs_sto_maand: isComplete ? ((asset.cost - asset.residual) * asset.share) / asset.term / 100 : '',
          ...monthsCharged(asset.start, [...result.years]),
          ...Object.fromEntries(
            years.flatMap((year) => [
              [`mnd_${year}`, isComplete ? (result.years.get(year)?.months ?? 0) : ''],
              [`afs_${year}`, isComplete ? (result.years.get(year)?.amount ?? 0) / 100 : ''],
            ]),
          ),
          afs_totaal: isComplete ? result.total / 100 : '',
          afs_rest: isComplete ? result.remainder / 100 : '',
        })),
      ],
      ['jaartaken', of('jaartaken').map(yearTask)],
    ],
  };
}

/** First day of the first and of the last month that is charged. */
function monthsCharged(start: number, years: readonly (readonly [number, { readonly months: number }])[]): Record<string, Expected> {
  const charged = years.filter(([, { months }]) => months > 0);
  const [first, last] = [charged[0], charged.at(-1)];
  if (!first || !last) return { mnd_eerst: '', mnd_laatst: '' };
  const { year, month } = calendarDay(start);
  const fromMonth = (of: number): number => (of === year ? month : 1);
  return {
    mnd_eerst: serialDay(first[0], fromMonth(first[0]), 1),
    mnd_laatst: serialDay(last[0], fromMonth(last[0]) + last[1].months - 1, 1),
  };
}

/** Whether a calendar year lies in the spending window of a round. */
export const isYearOf = (round: Round, year: number): boolean =>
  calendarDay(round.start).year <= year && year <= calendarDay(round.end).year;

function yearTask(row: TypedRow): Record<string, Expected> {
  const [from, until] = [calendarDay(number(row, 'van')), calendarDay(number(row, 'tot'))];
  const wtf =
    Math.round(((number(row, 'omvang') * (until.year * 12 + until.month - from.year * 12 - from.month + 1)) / 12) * 10_000) / 10_000;
  const klokuren = cents(wtf * 1659);
  const uitbreiding_uren = cents(number(row, 'uitbreiding') * 1659);
  const betrekking_uren = cents(klokuren + uitbreiding_uren - number(row, 'verlof_uren'));
  const inzetbaar = cents(betrekking_uren - number(row, 'schooltaken') - number(row, 'deskundigheid') - number(row, 'ontwikkeltijd'));
  const beschikbaar = cents(inzetbaar + number(row, 'saldo_vorig') - number(row, 'verlichting'));
  const inzet_taken = cents(number(row, 'taken_overig') + number(row, 'sto_uren'));
  const saldo = cents(beschikbaar - number(row, 'inzet_lessen') - inzet_taken);
  return { wtf, klokuren, uitbreiding_uren, betrekking_uren, inzetbaar, beschikbaar, inzet_taken, saldo };
}
