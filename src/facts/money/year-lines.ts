import { tableKeyOfName, TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { calendarDay } from '../../scheme/calendar';
import { roundOfBron, type Round } from '../../scheme/rounds';
import type { AnyLine, Dossier, Line, Place } from '../../records/dossier';
import { groupBy } from '../../records/group-by';
import { rowKey } from '../../records/row-key';
import { perBlock, perBlockAsked, type Blocks } from '../blocks';
import { hoursOf, purchasesOf, type Hours, type Purchase } from '../costs/cost';
import { byYear, costOfHours, costOfPurchase, costsOfAssets, type LineCost } from '../costs/register-costs';
import { defineFact } from '../fact';
import { nameKey } from '../lists/names';
import { contributionOf } from './contributions';

/** In which figure of a year a line counts. */
export type YearFigure = 'lasten' | 'ontvangen' | 'cofinanciering in geld' | 'cofinanciering in natura';

/** What a line of a register counts in a figure of a year of a grant. */
export interface YearLine {
  readonly figure: YearFigure;
  readonly table: TableKey;
  /** Cents. */
  readonly amount: number;
  readonly at: Place;
  /** What tells the line from the others of its table. */
  readonly key: string;
}

/** Every line that counts in a figure of a calendar year of a grant, as far as its amount and day are known. */
export const yearLines = (dossier: Dossier, round: Round, year: number): Blocks<YearLine> => {
  const wanted = { bron: nameKey(round.bron), year };
  return [
    ...linesOfHours(hoursOf.inBlocks(dossier), wanted),
    linesOfAssets(dossier, wanted),
    ...linesOfPurchases(purchasesOf.inBlocks(dossier), wanted),
    receiptLines(dossier, round, year),
    contributionLines(dossier, round, year),
  ];
};

/** The year of a grant of which the costs are wanted, the grant as `nameKey` of its Financieringsbron. */
interface WantedYear {
  readonly bron: string;
  readonly year: number;
}

const linesOfHours = perBlockAsked((hours: readonly Hours[], wanted: WantedYear): readonly YearLine[] =>
  hours.flatMap((each) => costLines(each.line, costOfHours(each), wanted)),
);

const linesOfPurchases = perBlockAsked((purchases: readonly Purchase[], wanted: WantedYear): readonly YearLine[] =>
  purchases.flatMap((each) => costLines(each.line, costOfPurchase(each), wanted)),
);

function linesOfAssets(dossier: Pick<Dossier, 'afschrijvingen'>, wanted: WantedYear): readonly YearLine[] {
  const costs = costsOfAssets(dossier);
  return dossier.afschrijvingen.lines.flatMap((line, index) => costLines(line, costs[index], wanted));
}

const costLines = (line: AnyLine, cost: LineCost | undefined, wanted: WantedYear): readonly YearLine[] =>
  cost && cost.bron !== null && nameKey(cost.bron) === wanted.bron
    ? byYear(cost).flatMap(({ year, amount }) => (year === wanted.year && amount ? [yearLine('lasten', line, amount)] : []))
    : [];

const yearLine = (figure: YearFigure, line: AnyLine, amount: number): YearLine => ({
  ...{ figure, amount, at: line.at },
  table: line.at.table.key,
  key: rowKey(line).trim(),
});

const isIn = (day: number | null, year: number): boolean => day !== null && calendarDay(day).year === year;

/** Instalments of the award that came in a year. */
const receiptLines = ({ ontvangsten }: Pick<Dossier, 'ontvangsten'>, round: Round, year: number): readonly YearLine[] =>
  ontvangsten.lines.flatMap((line): readonly YearLine[] =>
    roundOfBron(line.bron) === round && isIn(line.ontvangen, year) && line.bedrag ? [yearLine('ontvangen', line, line.bedrag)] : [],
  );

function contributionLines(dossier: Dossier, round: Round, year: number): readonly YearLine[] {
  const amountOf = contributionOf(dossier);
  return dossier.cofinanciering.lines.flatMap((line): readonly YearLine[] => {
    const amount = amountOf(line);
    if (roundOfBron(line.bron) !== round || !isIn(line.tot, year) || !amount || line.soort === null) return [];
    return [yearLine(figureOf(line), line, amount)];
  });
}

const figureOf = ({ soort }: Line<'cofinanciering'>): YearFigure =>
  soort === 'in cash' ? 'cofinanciering in geld' : 'cofinanciering in natura';

/** Which of the lines of a year are asked for: those of a figure, or only those of one table in it. */
interface Asked {
  readonly figure: YearFigure;
  readonly table?: TableKey | undefined;
}

/** Those of the lines that are asked for. */
export const linesOfFigure = perBlockAsked((lines: readonly YearLine[], asked: Asked): readonly YearLine[] =>
  lines.filter(({ figure, table }) => figure === asked.figure && table === (asked.table ?? table)),
);

/** What lines come to. */
interface YearSum {
  /** Cents. */
  readonly sum: number;
  readonly lines: number;
}

/** What those of the lines come to that are asked for. */
export function sumOfFigure(lines: Blocks<YearLine>, asked: Asked): YearSum {
  let [sum, count] = [0, 0];
  for (const block of sumsOf(linesOfFigure(lines, asked))) {
    sum += block.sum;
    count += block.lines;
  }
  return { sum, lines: count };
}

const sumsOf = perBlock((lines: readonly YearLine[]): YearSum => ({
  sum: lines.reduce((sum, { amount }) => sum + amount, 0),
  lines: lines.length,
}));

type ClosedLine = Line<'afgeslotenRegels'>;

/** A line, and those that it may have been when the year was closed. */
interface Candidates {
  readonly line: YearLine;
  readonly known: readonly ClosedLine[];
}

/** The lines of a figure of a year when it was closed. */
interface ClosedFigure {
  readonly lines: readonly ClosedLine[];
  /** By block what each line may have been; null for a block of lines that were all not there. */
  readonly candidates: (now: Blocks<YearLine>) => readonly (readonly Candidates[] | null)[];
}

/** All that was written down of the lines of closed years: by grant and year, and by figure. */
const closedFigures = defineFact(
  ['afgeslotenRegels'],
  ({ afgeslotenRegels }): ReadonlyMap<string, ReadonlyMap<string, ClosedFigure>> => {
    const years = groupBy(afgeslotenRegels.lines, ({ bron, jaar }) => yearName(roundOfBron(bron), jaar));
    return new Map(
      [...years].map(([year, lines]) => {
        const figures = groupBy(lines, ({ cijfer }) => cijfer ?? '');
        return [year, new Map([...figures].map(([figure, ofFigure]) => [figure, closedFigure(ofFigure)]))];
      }),
    );
  },
  { columns: { afgeslotenRegels: ['bron', 'jaar', 'cijfer', 'register', 'kenmerk', 'bedrag'] } },
);

const yearName = (round: Round | undefined, year: number | null): string => `${round?.id ?? ''} ${year ?? ''}`;

function closedFigure(lines: readonly ClosedLine[]): ClosedFigure {
  const byKey = groupBy(lines, ({ register, kenmerk }) => lineName(tableKeyOfName(register ?? ''), kenmerk?.trim() ?? ''));
  const candidates = perBlock((now: readonly YearLine[]): readonly Candidates[] | null => {
    const all = now.map((line) => ({ line, known: byKey.get(lineName(line.table, line.key)) ?? [] }));
    return all.some(({ known }) => known.length > 0) ? all : null;
  });
  return { lines, candidates };
}

const lineName = (table: TableKey | undefined, key: string): string => `${table ?? ''}\n${key}`;

/** How the lines of a figure differ from those that counted when the year was closed. */
export interface LineChanges {
  readonly added: Blocks<YearLine>;
  /** With what each counted then, in cents. */
  readonly changed: readonly { readonly line: YearLine; readonly before: number }[];
  readonly gone: readonly ClosedLine[];
}

/** All of the lines came later. */
export const allAdded = (lines: Blocks<YearLine>): LineChanges => ({
  added: lines.filter((block) => block.length > 0),
  changed: [],
  gone: [],
});

/** Holds lines against those of a figure on the sheet STO Afgesloten; undefined when nothing was written down for the year. */
export function lineChanges(
  dossier: Pick<Dossier, 'afgeslotenRegels'>,
  { round, year, figure }: { readonly round: Round; readonly year: number; readonly figure: YearFigure },
  now: Blocks<YearLine>,
): LineChanges | undefined {
  const ofYear = closedFigures(dossier).get(yearName(round, year));
  if (!ofYear) return undefined;
  const then = ofYear.get(figure);
  if (!then) return allAdded(now);
  const taken = new Set<ClosedLine>();
  const take = (known: readonly ClosedLine[], isIt: (line: ClosedLine) => boolean): ClosedLine | undefined => {
    const found = known.find((line) => !taken.has(line) && isIt(line));
    if (found) taken.add(found);
    return found;
  };
  // Those that are the same go first, so that of lines with one key only what differs is named.
  const left = then
    .candidates(now)
    .map((block) => block?.filter(({ line, known }) => !take(known, ({ bedrag }) => bedrag === line.amount)) ?? null);
  const changed: { line: YearLine; before: number }[] = [];
  const added = left.map((block, index): readonly YearLine[] => {
    if (!block) return now[index] ?? [];
    return block.flatMap(({ line, known }) => {
      const before = take(known, () => true);
      if (before) changed.push({ line, before: before.bedrag ?? 0 });
      return before ? [] : [line];
    });
  });
  return { ...allAdded(added), changed, gone: then.lines.filter((line) => !taken.has(line)) };
}

/** What the sheet STO Afgesloten says of the lines of a year, by the keys of its columns. */
export const closedLines = ({ round, year, lines }: { readonly round: Round; readonly year: number; readonly lines: Blocks<YearLine> }) =>
  lines.flat().map(({ figure, table, key, amount }) => ({
    bron: round.bron,
    jaar: year,
    cijfer: figure,
    register: TABLES[table].name,
    kenmerk: key,
    bedrag: amount / 100,
  }));
