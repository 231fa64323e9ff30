import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import { PERIODES } from '../scheme/rounds';
import type { Place } from './dossier';

interface Lines {
  readonly key: TableKey;
  readonly lines: readonly { readonly at: Place }[];
  readonly problems: readonly { readonly at: Place; readonly column: { readonly key: string } }[];
}

/** The lines on which nothing stands but what loading their template wrote there: they still wait for the user, as empty rows do. */
export function linesAsLoaded({ key, lines, problems }: Lines): ReadonlySet<{ readonly at: Place }> {
  const { prefilled, columns } = TABLES[key];
  if (!prefilled) return new Set();
  const loaded = new Set(PERIODES.flatMap((periode) => prefilled(periode)).flatMap((row) => Object.keys(row)));
  // What cannot be read stands there as well.
  const unreadable = new Map(problems.map(({ at, column }) => [at, column.key]));
  const holds = (line: { readonly at: Place }, column: string): boolean =>
    (line as unknown as Record<string, unknown>)[column] !== null || unreadable.get(line.at) === column;
  return new Set(lines.filter((line) => columns.every(({ key: column }) => holds(line, column) === loaded.has(column))));
}
