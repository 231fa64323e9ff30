import { calendarDay } from '../../src/scheme/calendar';
import { KOSTENSOORTEN } from '../../src/scheme/lists';
import { BRON_COFINANCIERING, ROUNDS, YEARS, type Periode, type Round } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { CellValue } from '../../src/records/cell';
import { depreciate } from '../../src/records/depreciation';
import { roundHalfAway } from '../../src/records/money';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import type { TypedRow } from './generated';

/** What a formula must give: euros, hours, a fraction, a day or a text; '' for nothing. */
export type Expected = number | string;
export type ExpectedRows = readonly Readonly<Record<string, Expected>>[];

const MINIMUM: Readonly<Record<Periode, number>> = { '2020-2024': 0.075, '2025-2028': 0.1 };

const number = (row: TypedRow, key: string): number => {
  const value = row[key];
  return typeof value === 'number' ? value : 0;
};
const text = (row: TypedRow, key: string): string => String(row[key] ?? '');
/** A number that was typed; '' for an empty cell. */
const typed = (value: CellValue | undefined): Expected => (typeof value === 'number' ? value : '');
const cents = (amount: number): number => roundHalfAway(amount * 100) / 100;
const sum = (amounts: readonly number[]): number => cents(amounts.reduce((total, amount) => total + amount, 0));
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const part = (of: number, whole: number): Expected => (whole === 0 ? '' : of / whole);

/** One amount of cost, as the registers have it, in euros. */
interface Cost {
  readonly register: 'inspanning' | 'kosten' | 'afschrijvingen';
  readonly bron: string;
  readonly kostensoort: string;
  readonly activiteit: string;
  readonly amount: number;
  /** Day that counts; null for depreciation, which is known per year. */
  readonly day: number | null;
  readonly year: number;
}

/** Everything that formulas of the templates must give for these rows, worked out without them. */
export function recomputed(rows: TemplateRows, periode: Periode): ReadonlyMap<TableKey, ExpectedRows> {
  const years = YEARS[periode];
  const rounds = Object.values(ROUNDS).filter((round) => round.periode === periode);
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
  const kosten = of('kosten').map((row) =>
    cents(number(row, row.btw_verrekenbaar === 'ja' ? 'excl' : 'incl') * (typeof row.pct === 'number' ? row.pct : 1)),
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
    return { row, asset, result: depreciate(asset, window) };
  });
  const cofinanciering = of('cofinanciering').map((row) =>
    cents(number(row, 'uren') * number(row, 'tarief') + number(row, 'aantal') * number(row, 'waarde') + number(row, 'cash')),
  );
  const regio = of('regio')[0] ?? {};
  const peildatum = number(regio, 'peildatum');

  const costs: Cost[] = [
    ...of('inspanning').map((row, index) => ({
      register: 'inspanning' as const,
      bron: text(row, 'bron'),
      kostensoort: 'Loonkosten',
      activiteit: text(row, 'act_code'),
      amount: inspanning[index] ?? 0,
      day: number(row, 'tot'),
      year: calendarDay(number(row, 'tot')).year,
    })),
    ...of('kosten').flatMap((row, index) => {
      if (text(row, 'soort_boeking').startsWith('voorschot')) return [];
      const day = number(row, 'prestatie_tot') || number(row, 'prestatie_van') || number(row, 'factuurdatum');
      return [
        {
          register: 'kosten' as const,
          bron: text(row, 'bron'),
          kostensoort: text(row, 'kostensoort'),
          activiteit: text(row, 'act_code'),
          amount: kosten[index] ?? 0,
          day,
          year: calendarDay(day).year,
        },
      ];
    }),
    ...assets.flatMap(({ row, result }) =>
      [...result.years].map(([year, { amount }]) => ({
        register: 'afschrijvingen' as const,
        bron: text(row, 'bron'),
        kostensoort: 'Kosten machines en apparatuur',
        activiteit: text(row, 'act_code'),
        amount: amount / 100,
        day: null,
        year,
      })),
    ),
  ];
  const bronnen = new Set<string>(rounds.map(({ bron }) => bron));
  const subsidised = costs.filter(({ bron }) => bronnen.has(bron));
  const counted = costs.filter(({ bron }) => bronnen.has(bron) || bron === BRON_COFINANCIERING);
  const upTo = (cost: Cost): number => {
    if (cost.day !== null) return cost.day > 0 && cost.day <= peildatum ? cost.amount : 0;
    const { year, month } = calendarDay(peildatum);
    return (cost.amount * Math.max(0, Math.min(12, (year - cost.year) * 12 + month))) / 12;
  };
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

  const perYear = (soort: string): Record<string, number> =>
    Object.fromEntries(
      years.map((year) => [
        `bedrag_${year}`,
        sum(begroting.filter(({ row }) => row.kostensoort === soort).map(({ amounts }) => Number(amounts.get(year)) || 0)),
      ]),
    );
  const budgetTotals = KOSTENSOORTEN.map((soort) => perYear(soort));
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
  const budgeted = (soort: string, isCounted: (bron: string) => boolean): number =>
    sum(begroting.filter(({ row }) => row.kostensoort === soort && isCounted(text(row, 'bron'))).map(({ total }) => total));
  const endRow = (oorspronkelijk: number, aanvullend_2024: number, wijziging: number, gerealiseerd: number): Record<string, number> => ({
    oorspronkelijk,
    aanvullend_2024,
    wijziging,
    gerealiseerd,
  });
  const end = [
    ...KOSTENSOORTEN.map((soort) =>
      endRow(
        budgeted(soort, (bron) => !isExtra(bron)),
        budgeted(soort, isExtra),
        shift('kostensoort_naar', 'kostensoort_van', (value) => value === soort),
        sum(counted.filter(({ kostensoort }) => kostensoort === soort).map(({ amount }) => amount)),
      ),
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
    begroot: sum([budgeted(soort, (bron) => !isExtra(bron)), shift('kostensoort_naar', 'kostensoort_van', (value) => value === soort)]),
    gerealiseerd: reported.filter(({ kostensoort }) => kostensoort === soort).reduce((total, cost) => total + upTo(cost), 0),
    prognose: typed(of('voortgang')[index]?.prognose),
  }));
  const progressTotal = {
    begroot: sum(progress.map(({ begroot }) => begroot)),
    gerealiseerd: progress.reduce((total, { gerealiseerd }) => total + gerealiseerd, 0),
    prognose: sum(progress.map(({ prognose }) => Number(prognose) || 0)),
  };
  const subsidyUpTo = (without: string): number =>
    subsidised.filter(({ bron }) => bron !== without).reduce((total, cost) => total + upTo(cost), 0);
  const forecast = (index: number): number => number(of('voortgang')[index] ?? {}, 'prognose');
  const progressCover = [
    { begroot: cover(['dekking_subsidie'], (bron) => !isExtra(bron)), gerealiseerd: subsidyUpTo(extra), prognose: forecast(6) },
    {
      begroot: cover(CASH_AND_KIND, (bron) => !isExtra(bron)),
      gerealiseerd: contributed(peildatum, (bron) => bronnen.has(bron) && bron !== extra),
      prognose: forecast(7),
    },
  ];

  return new Map<TableKey, ExpectedRows>([
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
      assets.map(({ asset, result }) => ({
        afs_maand: (asset.cost - asset.residual) / asset.term / 100,
        ...Object.fromEntries(
          years.flatMap((year) => [
            [`mnd_${year}`, result.years.get(year)?.months ?? 0],
            [`afs_${year}`, (result.years.get(year)?.amount ?? 0) / 100],
          ]),
        ),
        afs_totaal: result.total / 100,
        afs_rest: result.remainder / 100,
      })),
    ],
    ['jaartaken', of('jaartaken').map(yearTask)],
    [
      'samenvatting',
      [
        ...budgetTotals.map((amounts) => ({ ...amounts, totaal: totalOf(amounts), aandeel: part(totalOf(amounts), wholeBudget) })),
        { ...totalPerYear, totaal: wholeBudget, aandeel: part(wholeBudget, wholeBudget) },
        { ...noYears, totaal: cover(['dekking_subsidie']), aandeel: part(cover(['dekking_subsidie']), wholeBudget) },
        { ...noYears, totaal: cover(CASH_AND_KIND), aandeel: part(cover(CASH_AND_KIND), wholeBudget) },
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
            typedChange(6),
            sum(subsidised.map(({ amount }) => amount)),
          ),
        ),
        differences(
          endRow(
            cover(CASH_AND_KIND, (bron) => !isExtra(bron)),
            cover(CASH_AND_KIND, isExtra),
            typedChange(7),
            contributed(Infinity, (bron) => bronnen.has(bron)),
          ),
        ),
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
            counted.filter(({ activiteit }) => lijn === undefined || lijnOf.get(activiteit) === lijn).map(({ amount }) => amount),
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
      [...progress, progressTotal, ...progressCover].map((row) => ({
        ...row,
        nog_te_realiseren: cents(row.begroot - row.gerealiseerd),
        verwacht_verschil: row.prognose === '' ? '' : cents(Number(row.prognose) - row.begroot),
      })),
    ],
    [
      'voortgangBronnen',
      [...rounds.map(({ bron }) => bron), BRON_COFINANCIERING].flatMap((bron) =>
        KOSTENSOORTEN.map((kostensoort) => {
          const sumOf = (register: Cost['register']): number =>
            costs
              .filter((cost) => cost.register === register && cost.bron === bron && cost.kostensoort === kostensoort)
              .reduce((total, cost) => total + upTo(cost), 0);
          const [uren, facturen, afschrijving] = [sumOf('inspanning'), sumOf('kosten'), sumOf('afschrijvingen')];
          return { uren, facturen, afschrijving, totaal: uren + facturen + afschrijving, peildatum };
        }),
      ),
    ],
    [
      'voortgangCofinanciering',
      [
        test(cover(['dekking_subsidie']), cover(CASH_AND_KIND)),
        test(
          subsidyUpTo(''),
          contributed(peildatum, (bron) => bronnen.has(bron)),
        ),
        test(forecast(6), forecast(7)),
      ],
    ],
    ...modelG2(rows, rounds, costs),
  ]);
}

const isYearOf = (round: Round, year: number): boolean => calendarDay(round.start).year <= year && year <= calendarDay(round.end).year;

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

function modelG2(rows: TemplateRows, rounds: readonly Round[], costs: readonly Cost[]): [TableKey, ExpectedRows][] {
  const regio = rows.regio?.[0] ?? {};
  const grant = (round: Round): number => number(regio, round === ROUNDS.STO2024 ? 'subsidie_2024' : 'subsidie_toegekend');
  const said = { kenmerk: text(regio, 'kenmerk'), datum_toewijzing: number(regio, 'datum_beschikking') };
  const unsaid = { kenmerk: '', datum_toewijzing: '' };
  let row = 0;
  const perRound = rounds.map((round) => {
    let saldo = round === ROUNDS.STO2024 ? 0 : number(regio, 'saldo_begin');
    let totale_kosten = 0;
    let ontvangen = 0;
    const first = saldo;
    const lines = YEARS[round.periode]
      .filter((year) => isYearOf(round, year))
      .map((year) => {
        const ontvangen_jaar = number(rows.modelG2B?.[row] ?? {}, 'ontvangen_jaar');
        row += 1;
        const lasten_jaar = sum(costs.filter((cost) => cost.bron === round.bron && cost.year === year).map(({ amount }) => amount));
        const saldo_1jan = saldo;
        saldo = cents(saldo + ontvangen_jaar - lasten_jaar);
        totale_kosten = cents(totale_kosten + lasten_jaar);
        ontvangen += ontvangen_jaar;
        return { ...said, bedrag_toewijzing: grant(round), saldo_1jan, lasten_jaar, totale_kosten, saldo_31dec: saldo };
      });
    const own = {
      bedrag_toewijzing: grant(round),
      ontvangen_tm: cents(ontvangen),
      totale_kosten,
      te_verrekenen: Math.max(0, cents(ontvangen - totale_kosten)),
    };
    return { round, lines, own, first };
  });
  const total = (key: 'bedrag_toewijzing' | 'ontvangen_tm' | 'totale_kosten' | 'te_verrekenen'): number =>
    sum(perRound.map(({ own }) => own[key]));
  const opening = sum(perRound.map(({ first }) => first));
  return [
    [
      'modelG2A',
      [
        ...perRound.map(({ own }) => ({ ...said, ...own })),
        {
          ...unsaid,
          bedrag_toewijzing: total('bedrag_toewijzing'),
          ontvangen_tm: total('ontvangen_tm'),
          totale_kosten: total('totale_kosten'),
          te_verrekenen: total('te_verrekenen'),
        },
      ],
    ],
    [
      'modelG2B',
      [
        ...perRound.flatMap(({ lines }) => lines),
        {
          ...unsaid,
          bedrag_toewijzing: total('bedrag_toewijzing'),
          saldo_1jan: opening,
          ontvangen_jaar: total('ontvangen_tm'),
          lasten_jaar: total('totale_kosten'),
          totale_kosten: total('totale_kosten'),
          saldo_31dec: cents(opening + total('ontvangen_tm') - total('totale_kosten')),
        },
      ],
    ],
  ];
}
