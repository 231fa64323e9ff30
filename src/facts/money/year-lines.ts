import { tableKeyOfName, TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { calendarDay } from '../../scheme/calendar';
import { roundOfBron, type Round } from '../../scheme/rounds';
import type { AnyLine, Dossier, Line, Place } from '../../records/dossier';
import { rowKey } from '../../records/row-key';
import { perBlockAsked } from '../blocks';
import { costsOf, type Cost } from '../costs/register-costs';
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
}

/** Every line that counts in a figure of a calendar year of a grant, as far as its amount and day are known. */
export const yearLines = (dossier: Dossier, round: Round, year: number): readonly YearLine[] => [
  ...costLines(dossier, round, year),
  ...receiptLines(dossier, round, year),
  ...contributionLines(dossier, round, year),
];

const costLines = (dossier: Dossier, { bron }: Round, year: number): readonly YearLine[] =>
  costLinesOf(costsOf(dossier), { bron: nameKey(bron), year }).flat();

const costLinesOf = perBlockAsked((costs: readonly Cost[], wanted: { readonly bron: string; readonly year: number }): readonly YearLine[] =>
  costs.flatMap(({ at, amount, bron, year }): readonly YearLine[] =>
    year === wanted.year && amount && bron !== null && nameKey(bron) === wanted.bron
      ? [{ figure: 'lasten', table: at.table.key, amount, at }]
      : [],
  ),
);

/** What tells a line from the others of its table. Asked for only where lines are held against each other: it looks at every line. */
export function yearKeys(dossier: YearRegisters): (line: YearLine) => string {
  const keys = new Map<Place, AnyLine>();
  for (const register of [dossier.inspanning, dossier.afschrijvingen, dossier.kosten, dossier.ontvangsten, dossier.cofinanciering])
    for (const line of register.lines as readonly AnyLine[]) keys.set(line.at, line);
  return ({ at }) => {
    const line = keys.get(at);
    return line ? rowKey(line) : '';
  };
}

type YearRegisters = Pick<Dossier, 'inspanning' | 'afschrijvingen' | 'kosten' | 'ontvangsten' | 'cofinanciering'>;

const isIn = (day: number | null, year: number): boolean => day !== null && calendarDay(day).year === year;

/** Instalments of the award that came in a year. */
const receiptLines = ({ ontvangsten }: Pick<Dossier, 'ontvangsten'>, round: Round, year: number): readonly YearLine[] =>
  ontvangsten.lines.flatMap((line): readonly YearLine[] =>
    roundOfBron(line.bron) === round && isIn(line.ontvangen, year) && line.bedrag
      ? [{ figure: 'ontvangen', table: 'ontvangsten', amount: line.bedrag, at: line.at }]
      : [],
  );

function contributionLines(dossier: Dossier, round: Round, year: number): readonly YearLine[] {
  const amountOf = contributionOf(dossier);
  return dossier.cofinanciering.lines.flatMap((line): readonly YearLine[] => {
    const amount = amountOf(line);
    if (roundOfBron(line.bron) !== round || !isIn(line.tot, year) || !amount || line.soort === null) return [];
    return [{ figure: figureOf(line), table: 'cofinanciering', amount, at: line.at }];
  });
}

const figureOf = ({ soort }: Line<'cofinanciering'>): YearFigure =>
  soort === 'in cash' ? 'cofinanciering in geld' : 'cofinanciering in natura';

/** How the lines of a figure differ from those that counted when the year was closed. */
export interface LineChanges {
  readonly added: readonly YearLine[];
  /** With what each counted then, in cents. */
  readonly changed: readonly { readonly line: YearLine; readonly before: number }[];
  readonly gone: readonly Line<'afgeslotenRegels'>[];
}

/** Holds the lines of a figure against those on the sheet STO Afgesloten; undefined when nothing of that figure was written down for the year. */
export function lineChanges(
  dossier: Pick<Dossier, 'afgeslotenRegels'> & YearRegisters,
  { round, year, figure }: { readonly round: Round; readonly year: number; readonly figure: YearFigure },
  now: readonly YearLine[],
): LineChanges | undefined {
  const ofYear = dossier.afgeslotenRegels.lines.filter((line) => roundOfBron(line.bron) === round && line.jaar === year);
  if (ofYear.length === 0) return undefined;
  const keyOf = yearKeys(dossier);
  const then = new Map<string, Line<'afgeslotenRegels'>[]>();
  for (const line of ofYear) {
    const key = `${tableKeyOfName(line.register ?? '') ?? ''}\n${line.kenmerk?.trim() ?? ''}`;
    if (line.cijfer === figure) then.set(key, [...(then.get(key) ?? []), line]);
  }
  const added: YearLine[] = [];
  const changed: { line: YearLine; before: number }[] = [];
  const left: YearLine[] = [];
  const take = (line: YearLine, isIt: (known: Line<'afgeslotenRegels'>) => boolean): Line<'afgeslotenRegels'> | undefined => {
    const known = then.get(`${line.table}\n${keyOf(line).trim()}`);
    const index = known?.findIndex(isIt) ?? -1;
    return index < 0 ? undefined : known?.splice(index, 1)[0];
  };
  // Those that are the same go first, so that of lines with one key only what differs is named.
  for (const line of now) if (line.figure === figure && !take(line, ({ bedrag }) => bedrag === line.amount)) left.push(line);
  for (const line of left) {
    const before = take(line, () => true);
    if (before) changed.push({ line, before: before.bedrag ?? 0 });
    else added.push(line);
  }
  return { added, changed, gone: [...then.values()].flat() };
}

/** What the sheet STO Afgesloten says of the lines of a year, by the keys of its columns. */
export function closedLines(
  dossier: YearRegisters,
  { round, year, lines }: { readonly round: Round; readonly year: number; readonly lines: readonly YearLine[] },
) {
  const keyOf = yearKeys(dossier);
  return lines.map((line) => ({
    bron: round.bron,
    jaar: year,
    cijfer: line.figure,
    register: TABLES[line.table].name,
    kenmerk: keyOf(line),
    bedrag: line.amount / 100,
  }));
}
