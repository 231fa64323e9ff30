import { depreciate, type Depreciation } from '../facts/costs/depreciation';
import { MACHINES } from '../facts/costs/register-costs';
import { activeringsgrens } from '../facts/money/regional';
import type { Dossier } from '../records/dossier';
import { formatEuros } from '../records/euros';
import { calendarDay, serialDay } from '../scheme/calendar';
import { roundOfBron, YEARS } from '../scheme/rounds';
import type { ChangeStep } from './apply-steps';
import type { NewPost } from './new-posts';
import type { Spending } from './proposed-change';

/** What a spending is for. */
export interface SpendingFor {
  readonly lijn: string;
  readonly activiteit: string;
  readonly partner: string;
  readonly bron: string;
  readonly van: number;
  readonly tot: number;
  readonly doelgroep: string | undefined;
}

/** The depreciation of a machine within the window of its round; nothing is charged where the round is not known. */
export function depreciationOf(spending: Extract<Spending, { kind: 'machine' }>, bron: string): Depreciation {
  const { aanschaf: cost, restwaarde: residual, maanden: term, deel: share, start } = spending;
  const round = roundOfBron(bron);
  const years = round
    ? YEARS[round.periode].filter((year) => year >= calendarDay(round.start).year && year <= calendarDay(round.end).year)
    : [];
  return depreciate({ cost, residual, term, share, start }, years);
}

/** The line of the budget that a spending needs: of a machine its depreciation, by month; of other costs an equal part in each year. */
export function postOf(spending: Spending, { lijn, activiteit, partner, bron, van, tot }: SpendingFor): NewPost {
  const shared = { lijn, activiteit, partner, omschrijving: spending.omschrijving };
  if (spending.kind === 'machine') {
    const years = [...depreciationOf(spending, bron).years].filter(([, { amount }]) => amount > 0);
    return {
      ...shared,
      kostensoort: MACHINES,
      eenheid: 'maand',
      omschrijving: `Afschrijving ${spending.omschrijving}`,
      years: years.map(([year, { months, amount }]) => ({ year, quantity: months, price: amount / months, amount })),
    };
  }
  const count = tot - van + 1;
  const part = Math.floor(spending.bedrag / count);
  return {
    ...shared,
    kostensoort: spending.kostensoort,
    eenheid: 'post',
    years: Array.from({ length: count }, (_, index) => {
      // The last year takes the cents that are left.
      const amount = index === count - 1 ? spending.bedrag - part * (count - 1) : part;
      return { year: van + index, quantity: 1, price: amount, amount };
    }),
  };
}

/** The row that will be booked for it, to let the rules look at it. What is on the invoice nobody knows yet. */
export function trialOf(dossier: Dossier, spending: Spending, target: SpendingFor, today: number): readonly ChangeStep[] {
  const { activiteit, partner, bron, doelgroep, van } = target;
  if (spending.kind === 'machine') {
    if (dossier.afschrijvingen.tables.length === 0) return [];
    const values = [
      ...[
        ['leverancier', TRIAL],
        ['factuurnr', TRIAL],
        ['factuurdatum', spending.start],
        ['omschrijving', spending.omschrijving],
      ],
      ...[
        ['aanschaf', spending.aanschaf / 100],
        ['periode_mnd', spending.maanden],
        ['restwaarde', spending.restwaarde / 100],
      ],
      ...[
        ['pct_sto', spending.deel],
        ['start', spending.start],
        ['partner', partner],
        ['act_code', activiteit],
        ['bron', bron],
      ],
    ] as [string, string | number][];
    return [{ kind: 'add', table: 'afschrijvingen', values: values.map(([column, value]) => ({ column, value })) }];
  }
  if (dossier.kosten.tables.length === 0) return [];
  const year = calendarDay(today).year;
  const day = year < van ? serialDay(van, 1, 15) : year > target.tot ? serialDay(target.tot, 12, 15) : today;
  const euros = spending.bedrag / 100;
  const values = [
    ...[
      ['boekstuk', TRIAL],
      ['leverancier', TRIAL],
      ['factuurnr', TRIAL],
      ['factuurdatum', day],
      ['omschrijving', spending.omschrijving],
    ],
    ...[
      ['incl', euros],
      ['excl', euros],
      ['btw', 0],
      ['kostensoort', spending.kostensoort],
      ['act_code', activiteit],
      ['partner', partner],
    ],
    ...[['bron', bron], ['bedrag_sto', euros], ['bewijs', 'ja'], ...(doelgroep === undefined ? [] : [['doelgroep', doelgroep]])],
  ] as [string, string | number][];
  return [{ kind: 'add', table: 'kosten', values: values.map(([column, value]) => ({ column, value })) }];
}

/** Stands for what an invoice will say. */
const TRIAL = 'voorstel';

/** What whoever decides should know of a machine: what the subsidy pays and what is for the school; and of a purchase at or above the limit. */
export function spendingRemarks(dossier: Dossier, spending: Spending, bron: string, today: number): readonly string[] {
  const round = roundOfBron(bron);
  const limit = (round && activeringsgrens(dossier, round.periode)(today)?.waarde) ?? null;
  if (spending.kind === 'kosten') {
    const isAbove = limit !== null && spending.bedrag >= limit && spending.kostensoort === MACHINES;
    return isAbove
      ? [
          `Uw school schrijft af vanaf ${formatEuros(limit)}. Is dit één machine, kies dan “machine of apparaat”: dan telt alleen de afschrijving.`,
        ]
      : [];
  }
  const { total, remainder, months } = depreciationOf(spending, bron);
  const own = spending.aanschaf - total;
  return [
    `Niet de aankoop van ${formatEuros(spending.aanschaf)} telt, maar de afschrijving: ${formatEuros(total)} in ${months} maanden binnen de subsidieperiode. ${formatEuros(own)} is voor andere rekening dan de subsidie: ${formatEuros(remainder)} afschrijving na de periode, en de rest is restwaarde of ander gebruik.`,
    ...(limit !== null && spending.aanschaf < limit
      ? [
          `De aankoop is lager dan uw activeringsgrens van ${formatEuros(limit)}: dan mag zij ineens als kosten worden geboekt. Kies in dat geval “kosten”.`,
        ]
      : []),
  ];
}
