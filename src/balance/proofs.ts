import { readingOf } from '../facts/empty-cells';
import { ceilingOf, ceilingSourceOf } from '../facts/money/ceiling';
import { testCofinancing } from '../facts/money/cofinancing';
import { askedFor, budgetBalance, budgetReading, type BudgetLine } from '../facts/money/budget';
import { themesOf } from '../facts/lists/themes';
import { awardOf, linesOfPeriode } from '../facts/money/regional';
import { formatEuros } from '../records/euros';
import { groupBy } from '../records/group-by';
import { TOTAL_TOLERANCE } from '../records/money';
import type { Dossier, Line } from '../records/dossier';
import { minimumShare } from '../rules/cofinancing-minimum';
import { inWords } from '../rules/choice-words';
import type { Round } from '../scheme/rounds';
import type { BudgetFigures } from './budget-figures';
import type { BudgetYear } from './budget-years';
import { doubtOf, isKnown, sumOfFigures, type Doubt } from './figure';
import { doubtsText, type Proof } from './proof';

const listed = (words: readonly string[]): string => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words);
const PERCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

/** Whether what the lines of a period cost is covered. */
export function coverProof(
  dossier: Dossier,
  lines: readonly BudgetLine[],
  { kosten, rest, subsidie, bedrijven, eigen }: BudgetFigures,
): Proof {
  const proof = { id: 'dekking', rules: ['BEG-02'] } as const;
  const whole = sumOfFigures(kosten, subsidie, bedrijven, eigen);
  if (!isKnown(whole)) return { ...proof, outcome: 'onbekend', because: doubtsText(whole.doubts), doubts: whole.doubts, sentences: [] };
  if (kosten.cents === 0) return { ...proof, outcome: 'onbekend', because: 'er staat nog niets in de begroting', sentences: [] };
  if (budgetBalance(lines, budgetReading(dossier)).closes) {
    const apart = rest.lines.length;
    const some =
      apart === 0
        ? []
        : [`Als geheel sluit de begroting; ${apart === 1 ? 'één regel sluit' : `${apart} regels sluiten`} op zichzelf niet.`];
    return { ...proof, outcome: 'ja', sentences: ['Alle kosten zijn gedekt.', ...some] };
  }
  const because =
    rest.cents > 0
      ? `van de kosten is ${formatEuros(rest.cents)} nog niet gedekt`
      : `er is ${formatEuros(-rest.cents)} meer dekking dan er kosten zijn`;
  return { ...proof, outcome: 'nee', because, sentences: [] };
}

/** Columns of the sheet Regio that say what may be asked. */
type LimitColumn = 'regio_type' | 'max_bedrag' | 'subsidie_toegekend' | 'subsidie_2024';

/** Most that a region may ask for a round, or what it was awarded, and which of the two it is. */
export interface Limit {
  readonly round: Round;
  /** Cents; null when it is not known. */
  readonly ceiling: number | null;
  /** Where the region found that, as the sheet Regio says; null when it does not. */
  readonly ceilingSource: string | null;
  readonly award: number | null;
  /** Cells by which they may be others than they seem, for they cannot be read. */
  readonly unread: readonly { readonly line: Line<'regio'>; readonly column: LimitColumn }[];
  /** Lines of the sheet Regio on which they stand, or should. */
  readonly lines: readonly Line<'regio'>[];
  /** Cents of subsidy asked for the round. */
  readonly asked: number;
}

/** What may be asked for a round, and what is asked. */
export function limitOf(dossier: Dossier, round: Round, checkDate: number): Limit {
  const asked = askedFor(dossier, round.id);
  const { amount: award, lines, column: awardColumn } = awardOf(dossier, round.id);
  const [only, ...others] = linesOfPeriode(dossier, round.periode);
  const hasCeiling = round.id === 'STO2025' && only && others.length === 0;
  const cells = readingOf(dossier.regio);
  const columns: readonly LimitColumn[] = [
    ...(hasCeiling ? (['regio_type', ...(only.regio_type === 'techniekluwe regio' ? [] : (['max_bedrag'] as const))] as const) : []),
    awardColumn,
  ];
  return {
    ...{ round, lines, award, asked },
    unread: lines.flatMap((line) => columns.flatMap((column) => (cells.isUnreadable(line, column) ? [{ line, column }] : []))),
    ceiling: hasCeiling ? ceilingOf(only, checkDate) : null,
    ceilingSource: hasCeiling ? ceilingSourceOf(only) : null,
  };
}

/** Whether no more is asked than the maximum of the region, and than was awarded. `subsidie` is all that is asked, to know whether that is whole. */
export function ceilingProof(limits: readonly Limit[], { subsidie }: Pick<BudgetFigures, 'subsidie'>): Proof {
  const proof = { id: 'maximum', rules: ['REG-04', 'REG-05', 'REG-08'], source: 'dusi-2025' } as const;
  const above = limits.flatMap(({ round, ceiling, award, asked }): string[] => {
    const bron = inWords(round.bron);
    if (ceiling !== null && award !== null && award > ceiling)
      return [`de toekenning van ${formatEuros(award)} is hoger dan het maximum van de regio, ${formatEuros(ceiling)}`];
    const [name, limit] = award === null ? [MAXIMUM, ceiling] : ['de toekenning', award];
    if (limit === null || asked <= limit + TOTAL_TOLERANCE) return [];
    return [`voor ${bron} wordt ${formatEuros(asked)} gevraagd, ${formatEuros(asked - limit)} meer dan ${name}`];
  });
  if (above.length > 0) return { ...proof, outcome: 'nee', because: above.join('; '), sentences: [] };
  const open = limits.filter(
    (limit) => limit.asked > 0 && limit.award === null && (limit.ceiling === null || unreadIn(limit, 'toekenning').length > 0),
  );
  if (open.length > 0) {
    const because = [...groupBy(open.flatMap(whatIsOpen), ({ why }) => why)].map(
      ([why, all]) => `${listed(all.map(({ what }) => what))} ${why}`,
    );
    return { ...proof, outcome: 'onbekend', because: because.join('; '), doubts: open.flatMap(doubtsOfLimit), sentences: [] };
  }
  if (!isKnown(subsidie))
    return { ...proof, outcome: 'onbekend', because: doubtsText(subsidie.doubts), doubts: subsidie.doubts, sentences: [] };
  return { ...proof, outcome: 'ja', sentences: ['Er wordt niet meer gevraagd dan mag.'] };
}

const columnOfRound = (round: Round): LimitColumn =>
  round.id === 'STO2025' ? 'max_bedrag' : round.id === 'STO2024' ? 'subsidie_2024' : 'subsidie_toegekend';

/** Cells that hide the maximum of a region, or what it was awarded. */
const unreadIn = ({ unread }: Limit, of: 'maximum' | 'toekenning') =>
  unread.filter(({ column }) => (column === 'regio_type' || column === 'max_bedrag') === (of === 'maximum'));

/** Why an amount is not known: nothing was filled in, or it cannot be read. */
export const whyUnknown = (limit: Limit, of: 'maximum' | 'toekenning'): string =>
  unreadIn(limit, of).length > 0 ? 'niet te lezen' : 'niet ingevuld';

/** What is not known of what may be asked, and why. */
function whatIsOpen(limit: Limit): readonly { readonly what: string; readonly why: string }[] {
  const { round, lines } = limit;
  const award = { what: `de toekenning van ${inWords(round.bron)}`, why: 'is op het blad Regio niet te lezen' };
  const maximum = { ...award, what: MAXIMUM };
  const unread = [
    ...(unreadIn(limit, 'maximum').length > 0 ? [maximum] : []),
    ...(unreadIn(limit, 'toekenning').length > 0 ? [award] : []),
  ];
  if (unread.length > 0) return unread;
  const why = lines.length > 0 ? 'is op het blad Regio niet ingevuld' : 'staat niet op een blad Regio';
  return [{ what: round.id === 'STO2025' ? MAXIMUM : award.what, why }];
}

const MAXIMUM = 'het maximum van de regio';

const doubtsOfLimit = ({ round, lines, unread }: Limit): readonly Doubt[] =>
  unread.length > 0
    ? unread.map(({ line, column }) => doubtOf(line, column, 'cell'))
    : lines.map((line) => doubtOf(line, columnOfRound(round), 'empty'));

/** Whether companies bring in what they must, for one round, on both readings of what the percentage is a part of. */
export function cofinancingProof(
  round: Round,
  { subsidie, bedrijven }: Pick<BudgetFigures, 'subsidie' | 'bedrijven'>,
  checkDate: number,
): Proof {
  const rule = { STO2020: 'COF-03', STO2024: 'COF-04', STO2025: 'COF-01' }[round.id];
  const proof = { id: 'cofinanciering', rules: [rule], source: round.id === 'STO2025' ? 'dusi-2025' : 'sto-continuering' } as const;
  const minimum = minimumShare(round.id, checkDate);
  const whole = sumOfFigures(subsidie, bedrijven);
  const bron = inWords(round.bron);
  if (minimum === null) return { ...proof, outcome: 'onbekend', because: `het percentage voor ${bron} was nog niet bekend`, sentences: [] };
  if (!isKnown(whole)) return { ...proof, outcome: 'onbekend', because: doubtsText(whole.doubts), doubts: whole.doubts, sentences: [] };
  if (subsidie.cents === 0)
    return { ...proof, outcome: 'onbekend', because: `voor ${bron} wordt nog geen subsidie gevraagd`, sentences: [] };
  const { ofSubsidy, ofTotal } = testCofinancing({ subsidy: subsidie.cents, contributed: bedrijven.cents, minimum });
  const part = PERCENT.format(minimum);
  const reading = (of: string, { needed, shortage }: typeof ofSubsidy): string =>
    `${part} van ${of} is ${formatEuros(needed)}: ${shortage === 0 ? 'genoeg' : `nog ${formatEuros(shortage)} te weinig`}.`;
  const sentences = [reading('de subsidie', ofSubsidy), reading('subsidie en bijdrage samen', ofTotal)];
  if (ofSubsidy.shortage > 0)
    return {
      ...proof,
      outcome: 'nee',
      because: `voor ${bron} is zeker ${formatEuros(ofSubsidy.shortage)} meer van bedrijven nodig`,
      sentences,
    };
  if (ofTotal.shortage > 0)
    return {
      ...proof,
      outcome: 'onbekend',
      because: `de bijdrage van bedrijven is maar op één van de twee manieren van rekenen genoeg`,
      sentences,
    };
  return { ...proof, outcome: 'ja', sentences };
}

/** Whether each of the mandatory themes of 2025-2028 has an activity, with money. */
export function themesProof(dossier: Dossier): Proof {
  const proof = { id: 'themas', rules: ['BEG-08'], source: 'nehem' } as const;
  if (dossier.activiteiten.tables.length === 0)
    return {
      ...proof,
      outcome: 'onbekend',
      because: 'het blad Activiteiten is er niet, zodat de drie thema’s niet te zien zijn',
      sentences: [],
    };
  const { activities, isKnown: allSaid, themes } = themesOf(dossier);
  const open = activities.filter(({ doel }) => doel === null);
  const sentences = themes.map(({ name, activities: serving, hasNoMoney }) => {
    const codes = serving.map(({ act_code }) => act_code ?? 'zonder code');
    return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}: ${codes.length === 0 ? 'geen activiteit' : listed(codes)}${hasNoMoney ? ', zonder geld' : ''}.`;
  });
  const missing = themes.filter(({ activities: serving }) => serving.length === 0).map(({ name }) => name);
  if (missing.length > 0) {
    const where = allSaid ? '' : '; bij sommige activiteiten is het doel niet gekozen';
    return {
      ...proof,
      outcome: 'onbekend',
      because: `bij geen activiteit is het thema ${listed(missing)} gekozen${where}`,
      doubts: open.map((line) => doubtOf(line, 'doel', 'empty')),
      sentences,
    };
  }
  const poor = themes.filter(({ hasNoMoney }) => hasNoMoney).map(({ name }) => name);
  if (poor.length > 0) return { ...proof, outcome: 'onbekend', because: `voor het thema ${listed(poor)} is € 0 begroot`, sentences };
  return { ...proof, outcome: 'ja', sentences };
}

/** Whether the budget shows all its years, worked out as far as that must be on the check date. */
export function yearsProof(years: readonly BudgetYear[]): Proof {
  const proof = { id: 'jaren', rules: ['BEG-02', 'BEG-04', 'BEG-05'], source: 'sto-formats' } as const;
  const inState = (state: BudgetYear['state']): readonly string[] =>
    years.filter((year) => year.state === state).map(({ year }) => String(year));
  const [empty, late, outline, done] = [inState('leeg'), inState('nog uit te werken'), inState('op hoofdlijnen'), inState('uitgewerkt')];
  const sentences = [
    ...(done.length > 0 ? [`Uitgewerkt: ${listed(done)}.`] : []),
    ...(outline.length > 0 ? [`Op hoofdlijnen, en dat mag nog: ${listed(outline)}.`] : []),
  ];
  const because = [
    ...(empty.length > 0 ? [`in ${listed(empty)} is niets begroot`] : []),
    ...(late.length > 0 ? [`de begroting van ${listed(late)} is niet in alle regels uitgewerkt`] : []),
  ];
  if (because.length > 0) return { ...proof, outcome: 'onbekend', because: listed(because), sentences };
  if (done.length + outline.length === 0) return { ...proof, outcome: 'onbekend', because: 'er is nog geen jaar begroot', sentences };
  return { ...proof, outcome: 'ja', sentences };
}
