import { calendarDay, serialDay } from '../../src/scheme/calendar';
import { KOSTENSOORTEN } from '../../src/scheme/lists';
import { BRON_COFINANCIERING, ROUNDS, YEARS, type Periode } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import type { TypedRow } from './generated';
import type { Cost, Registers } from './recomputed-registers';
import { cents, number, part, same, sum, text, typed, type Expected, type ExpectedRows } from './recomputed-values';

const MINIMUM: Readonly<Record<Periode, number>> = { '2020-2024': 0.075, '2025-2028': 0.1 };

/** What of a cost falls on or before a day (serial), in euros. */
export function costUpTo(cost: Cost, on: number): number {
  if (cost.day !== null) return cost.day > 0 && cost.day <= on ? cost.amount : 0;
  const { year, month } = calendarDay(on);
  if (cost.year !== year) return cost.year < year ? cost.amount : 0;
  const { perMonth = 0, from = 1, months = 0 } = cost;
  return perMonth * Math.max(0, Math.min(months, month - from + 1));
}

/** What the summary, the progress report and the final report must give: sums over what the registers come to. */
export function reportsOf(
  rows: TemplateRows,
  periode: Periode,
  { begroting, costs, cofinanciering }: Registers,
): (readonly [TableKey, ExpectedRows])[] {
  const years = YEARS[periode];
  const rounds = Object.values(ROUNDS).filter((round) => round.periode === periode);
  const of = (key: TableKey): readonly TypedRow[] => rows[key] ?? [];
  const regio = of('regio')[0] ?? {};
  const peildatum = number(regio, 'peildatum');
  const bronnen = new Set<string>(rounds.map(({ bron }) => bron));
  const subsidised = costs.filter(({ bron }) => bronnen.has(bron));
  const counted = costs.filter(({ bron }) => bronnen.has(bron) || bron === BRON_COFINANCIERING);
  const ofOtherPeriods = new Set<string>(Object.values(ROUNDS).flatMap((round) => (round.periode === periode ? [] : [round.bron])));
  const all = costs.filter(({ bron }) => !ofOtherPeriods.has(bron));
  const isSoort = (value: unknown): boolean => KOSTENSOORTEN.some((soort) => soort === value);
  const total = (of: readonly Cost[]): number => of.reduce((sofar, { amount }) => sofar + amount, 0);
  const upTo = (cost: Cost): number => costUpTo(cost, peildatum);
  const extra = ROUNDS.STO2024.bron;
  const contributed = (until: number, isCounted: (bron: string) => boolean): number =>
    sum(
      of('cofinanciering').map((row, index) =>
        isCounted(text(row, 'bron')) && number(row, 'tot') <= until ? (cofinanciering[index] ?? 0) : 0,
      ),
    );
  const cover = (keys: readonly string[], isCounted: (bron: string) => boolean = () => true): number =>
    sum(of('begroting').flatMap((row) => (isCounted(text(row, 'bron')) ? keys.map((key) => number(row, key)) : [])));
  const CASH_AND_KIND = ['dekking_cash', 'dekking_kind'];
  const shift = (naar: string, van: string, isCounted: (value: string) => boolean): number =>
    sum(
      of('wijzigingen').flatMap((row) => [
        isCounted(text(row, naar)) ? number(row, 'bedrag') : 0,
        isCounted(text(row, van)) ? -number(row, 'bedrag') : 0,
      ]),
    );

  const lijnen = [...new Set(of('activiteiten').map((row) => text(row, 'pl_code').toUpperCase()))];
  const lijnOf = new Map(of('activiteiten').map((row) => [text(row, 'act_code'), text(row, 'pl_code').toUpperCase()]));
  const nameOf = (lijn: string): string => text(of('activiteiten').find((row) => same(text(row, 'pl_code'), lijn)) ?? {}, 'programmalijn');

  /** Rows of a table per programmalijn: `amounts` gives the columns of one, or of all together for undefined. */
  const perLijn = (
    amounts: (lijn?: string) => Record<string, number>,
    rest: (amounts: Record<string, number>) => Record<string, Expected>,
  ): ExpectedRows => {
    const total = amounts();
    const listed = lijnen.map((lijn) => ({ lijn, amounts: amounts(lijn) }));
    const others = Object.fromEntries(
      Object.keys(total).map((key) => [key, cents((total[key] ?? 0) - sum(listed.map((each) => each.amounts[key] ?? 0)))]),
    );
    const none = Object.fromEntries(Object.keys({ ...total, ...rest(total) }).map((key) => [key, '']));
    return [
      ...Array.from({ length: 12 }, (_, index) => {
        const each = listed[index];
        return each
          ? { regel: nameOf(each.lijn), pl_code: each.lijn, ...each.amounts, ...rest(each.amounts) }
          : { regel: '', pl_code: '', ...none };
      }),
      { pl_code: '', ...others, ...rest(others) },
      { pl_code: '', ...total, ...rest(total) },
    ];
  };

  const perYear = (isWanted: (soort: unknown) => boolean): Record<string, number> =>
    Object.fromEntries(
      years.map((year) => [
        `bedrag_${year}`,
        sum(begroting.filter(({ row }) => isWanted(row.kostensoort)).map(({ amounts }) => Number(amounts.get(year)) || 0)),
      ]),
    );
  const budgetTotals = [...KOSTENSOORTEN.map((soort) => perYear((value) => value === soort)), perYear((value) => !isSoort(value))];
  const totalPerYear = Object.fromEntries(
    years.map((year) => [`bedrag_${year}`, sum(budgetTotals.map((each) => each[`bedrag_${year}`] ?? 0))]),
  );
  const totalOf = (amounts: Record<string, number>): number => sum(Object.values(amounts));
  const wholeBudget = totalOf(totalPerYear);
  const noYears = Object.fromEntries(years.map((year) => [`bedrag_${year}`, '']));

  const test = (subsidie: number, cofin: number): Record<string, Expected> => ({
    subsidie,
    cofinanciering: cofin,
    pct_begroting: part(cofin, subsidie + cofin),
    pct_subsidie: part(cofin, subsidie),
    tekort_begroting: subsidie === 0 ? '' : Math.max(0, cents((subsidie * MINIMUM[periode]) / (1 - MINIMUM[periode]) - cofin)),
    tekort_subsidie: subsidie === 0 ? '' : Math.max(0, cents(subsidie * MINIMUM[periode] - cofin)),
  });

  const isExtra = (bron: string): boolean => periode === '2020-2024' && bron === extra;
  const budgeted = (isWanted: (soort: unknown) => boolean, isCounted: (bron: string) => boolean): number =>
    sum(begroting.filter(({ row }) => isWanted(row.kostensoort) && isCounted(text(row, 'bron'))).map(({ total }) => total));
  const endRow = (oorspronkelijk: number, aanvullend_2024: number, wijziging: number, gerealiseerd: number): Record<string, number> => ({
    oorspronkelijk,
    aanvullend_2024,
    wijziging,
    gerealiseerd,
  });
  const end = [
    ...KOSTENSOORTEN.map((soort) =>
      endRow(
        budgeted(
          (value) => value === soort,
          (bron) => !isExtra(bron),
        ),
        budgeted((value) => value === soort, isExtra),
        shift('kostensoort_naar', 'kostensoort_van', (value) => value === soort),
        sum(counted.filter(({ kostensoort }) => kostensoort === soort).map(({ amount }) => amount)),
      ),
    ),
    endRow(
      budgeted(
        (value) => !isSoort(value),
        (bron) => !isExtra(bron),
      ),
      budgeted((value) => !isSoort(value), isExtra),
      shift('kostensoort_naar', 'kostensoort_van', (value) => value !== '' && !isSoort(value)),
      cents(total(all) - total(counted.filter(({ kostensoort }) => isSoort(kostensoort)))),
    ),
  ];
  const endTotal = endRow(
    ...((['oorspronkelijk', 'aanvullend_2024', 'wijziging', 'gerealiseerd'] as const).map((key) =>
      sum(end.map((row) => row[key] ?? 0)),
    ) as [number, number, number, number]),
  );
  const typedChange = (index: number): number => number(of('eindrapportage')[index] ?? {}, 'wijziging');
  const differences = (row: Record<string, number>): Record<string, Expected> => {
    const totaal = sum([row.oorspronkelijk ?? 0, row.aanvullend_2024 ?? 0, row.wijziging ?? 0]);
    const verschil = cents((row.gerealiseerd ?? 0) - totaal);
    return { ...row, totaal_begroot: totaal, verschil_eur: verschil, verschil_pct: part(verschil, totaal) };
  };

  const reported = counted.filter(({ bron }) => bron !== extra);
  const progress = KOSTENSOORTEN.map((soort, index) => ({
    begroot: sum([
      budgeted(
        (value) => value === soort,
        (bron) => !isExtra(bron),
      ),
      shift('kostensoort_naar', 'kostensoort_van', (value) => value === soort),
    ]),
    gerealiseerd: reported.filter(({ kostensoort }) => kostensoort === soort).reduce((sofar, cost) => sofar + upTo(cost), 0),
    prognose: typed(of('voortgang')[index]?.prognose),
  }));
  /** Costs of a day before or on the peildatum, or without a day, that stand in no row. */
  const undated = ({ day }: Cost): boolean => day !== null && day <= 0;
  const withoutRow = (cost: Cost): number =>
    isSoort(cost.kostensoort) && (bronnen.has(cost.bron) || cost.bron === BRON_COFINANCIERING) && !undated(cost)
      ? 0
      : undated(cost)
        ? cost.amount
        : upTo(cost);
  const rest = all.filter(({ bron }) => bron !== extra).reduce((sofar, cost) => sofar + withoutRow(cost), 0);
  progress.push({
    begroot: sum([
      budgeted(
        (value) => !isSoort(value),
        (bron) => !isExtra(bron),
      ),
      shift('kostensoort_naar', 'kostensoort_van', (value) => value !== '' && !isSoort(value)),
    ]),
    gerealiseerd: cents(rest),
    prognose: typed(of('voortgang')[KOSTENSOORTEN.length]?.prognose),
  });
  const progressTotal = {
    begroot: sum(progress.map(({ begroot }) => begroot)),
    gerealiseerd: progress.reduce((total, { gerealiseerd }) => total + gerealiseerd, 0),
    prognose: sum(progress.map(({ prognose }) => Number(prognose) || 0)),
  };
  const subsidyUpTo = (without: string): number =>
    subsidised.filter(({ bron }) => bron !== without).reduce((total, cost) => total + upTo(cost), 0);
  const forecast = (index: number): number => number(of('voortgang')[index] ?? {}, 'prognose');
  const progressCover = [
    { begroot: cover(['dekking_subsidie'], (bron) => !isExtra(bron)), gerealiseerd: subsidyUpTo(extra), prognose: forecast(7) },
    {
      begroot: cover(CASH_AND_KIND, (bron) => !isExtra(bron)),
      gerealiseerd: contributed(peildatum, (bron) => bronnen.has(bron) && bron !== extra),
      prognose: forecast(8),
    },
  ];
  /** What the registers say of closed years beyond what was fixed, of years that had ended on a day; of a year from elsewhere all of it. */
  const corrections = (until: number, isCounted: (bron: string) => boolean): number => {
    const closed = of('afsluitingen').filter((line) => typeof line.heropend !== 'number' && isCounted(text(line, 'bron')));
    return sum(
      closed
        .filter((line) => serialDay(number(line, 'jaar'), 12, 31) <= until)
        .map((line) => {
          const later = costs.filter(({ bron, year }) => bron === line.bron && year === line.jaar).map(({ amount }) => amount);
          return cents(sum(later) - (typeof line.overgenomen === 'number' ? 0 : number(line, 'lasten')));
        }),
    );
  };
  const open = cents(wholeBudget - cover(['dekking_subsidie', ...CASH_AND_KIND, 'dekking_eigen']));

  const perRegister = (amountOf: (cost: Cost) => number): Record<string, number> => {
    const sumOf = (register: Cost['register']): number =>
      costs.filter((cost) => cost.register === register).reduce((sofar, cost) => sofar + amountOf(cost), 0);
    const [uren, facturen, afschrijving] = [sumOf('inspanning'), sumOf('kosten'), sumOf('afschrijvingen')];
    return { uren, facturen, afschrijving, totaal: uren + facturen + afschrijving, peildatum };
  };

  return [
    [
      'samenvatting',
      [
        ...budgetTotals.map((amounts) => ({ ...amounts, totaal: totalOf(amounts), aandeel: part(totalOf(amounts), wholeBudget) })),
        { ...totalPerYear, totaal: wholeBudget, aandeel: part(wholeBudget, wholeBudget) },
        { ...noYears, totaal: cover(['dekking_subsidie']), aandeel: part(cover(['dekking_subsidie']), wholeBudget) },
        { ...noYears, totaal: cover(CASH_AND_KIND), aandeel: part(cover(CASH_AND_KIND), wholeBudget) },
        { ...noYears, totaal: cover(['dekking_eigen']), aandeel: part(cover(['dekking_eigen']), wholeBudget) },
        { ...noYears, totaal: open, aandeel: part(open, wholeBudget) },
      ],
    ],
    [
      'samenvattingLijnen',
      perLijn(
        (lijn) =>
          Object.fromEntries(
            years.map((year) => [
              `bedrag_${year}`,
              sum(
                begroting
                  .filter(({ row }) => lijn === undefined || same(text(row, 'pl_code'), lijn))
                  .map(({ amounts }) => Number(amounts.get(year)) || 0),
              ),
            ]),
          ),
        (amounts) => ({ totaal: totalOf(amounts), aandeel: part(totalOf(amounts), wholeBudget) }),
      ),
    ],
    ['cofinancieringstoets', [test(cover(['dekking_subsidie']), cover(CASH_AND_KIND))]],
    [
      'eindrapportage',
      [
        ...end.map(differences),
        differences(endTotal),
        differences(
          endRow(
            cover(['dekking_subsidie'], (bron) => !isExtra(bron)),
            cover(['dekking_subsidie'], isExtra),
            typedChange(7),
            sum(subsidised.map(({ amount }) => amount)),
          ),
        ),
        differences(
          endRow(
            cover(CASH_AND_KIND, (bron) => !isExtra(bron)),
            cover(CASH_AND_KIND, isExtra),
            typedChange(8),
            contributed(Infinity, (bron) => bronnen.has(bron)),
          ),
        ),
        {
          ...{ oorspronkelijk: '', aanvullend_2024: '', wijziging: '', totaal_begroot: '', verschil_eur: '', verschil_pct: '' },
          gerealiseerd: corrections(Infinity, (bron) => bronnen.has(bron)),
        },
      ],
    ],
    [
      'eindrapportageLijnen',
      perLijn(
        (lijn) => ({
          oorspronkelijk: sum(
            begroting.filter(({ row }) => lijn === undefined || same(text(row, 'pl_code'), lijn)).map(({ total }) => total),
          ),
          wijziging: shift('activiteit_naar', 'activiteit_van', (code) => (lijn === undefined ? code !== '' : lijnOf.get(code) === lijn)),
          gerealiseerd: sum(
            (lijn === undefined ? all : counted.filter(({ activiteit }) => lijnOf.get(activiteit) === lijn)).map(({ amount }) => amount),
          ),
        }),
        differences,
      ),
    ],
    [
      'eindrapportageActiviteiten',
      of('activiteiten').map((row) => {
        const act_code = text(row, 'act_code');
        return {
          regel: text(row, 'activiteit'),
          act_code,
          pl_code: text(row, 'pl_code'),
          ...differences({
            oorspronkelijk: sum(begroting.filter((each) => each.row.act_code === act_code).map(({ total }) => total)),
            wijziging: shift('activiteit_naar', 'activiteit_van', (code) => code === act_code),
            gerealiseerd: sum(counted.filter(({ activiteit }) => activiteit === act_code).map(({ amount }) => amount)),
          }),
        };
      }),
    ],
    [
      'voortgang',
      [
        ...[...progress, progressTotal, ...progressCover].map((row) => ({
          ...row,
          nog_te_realiseren: cents(row.begroot - row.gerealiseerd),
          verwacht_verschil: row.prognose === '' ? '' : cents(Number(row.prognose) - row.begroot),
        })),
        {
          ...{ begroot: '', prognose: '', nog_te_realiseren: '', verwacht_verschil: '' },
          gerealiseerd: corrections(peildatum, (bron) => bronnen.has(bron) && bron !== extra),
        },
      ],
    ],
    [
      'voortgangBronnen',
      [
        ...[...rounds.map(({ bron }) => bron), BRON_COFINANCIERING].flatMap((bron) =>
          [...KOSTENSOORTEN, undefined].map((kostensoort) =>
            perRegister((cost) =>
              cost.bron === bron && (kostensoort ? cost.kostensoort === kostensoort : !isSoort(cost.kostensoort)) ? upTo(cost) : 0,
            ),
          ),
        ),
        ...[...ofOtherPeriods].map((bron) =>
          perRegister((cost) => (cost.bron !== bron || cost.register === 'afschrijvingen' ? 0 : undated(cost) ? cost.amount : upTo(cost))),
        ),
        perRegister((cost) =>
          ofOtherPeriods.has(cost.bron) || ((bronnen.has(cost.bron) || cost.bron === BRON_COFINANCIERING) && !undated(cost))
            ? 0
            : withoutRow(cost),
        ),
      ],
    ],
    [
      'voortgangCofinanciering',
      [
        test(cover(['dekking_subsidie']), cover(CASH_AND_KIND)),
        test(
          subsidyUpTo(''),
          contributed(peildatum, (bron) => bronnen.has(bron)),
        ),
        test(forecast(7), forecast(8)),
      ],
    ],
  ];
}
