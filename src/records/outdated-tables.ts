import { YEARS, type Periode } from '../scheme/rounds';
import { TABLES, TEMPLATES } from '../templates';
import type { TableKey } from '../templates/column';
import { aantekeningenTemplate } from '../templates/aantekeningen';
import { afgeslotenRegelsTemplate } from '../templates/afgesloten-regels';
import { afwijkingenTemplate } from '../templates/afwijkingen';
import { instellingenTemplate } from '../templates/instellingen';
import { placeColumns, type PlacedColumn } from '../templates/layout';
import { samenvoegingenTemplate } from '../templates/samenvoegingen';
import type { TableDeclaration, Template } from '../templates/template';
import { normalizeHeading } from './column-map';

/** A table of ours in a workbook, by what stands above its columns. */
export interface HeadedTable {
  readonly key: TableKey;
  readonly sheet: string;
  readonly name: string;
  readonly headings: readonly string[];
}

/** How a table differs from the present template. */
export interface OutdatedTable {
  readonly key: TableKey;
  readonly sheet: string;
  readonly name: string;
  /** The whole table is missing on a sheet that now has one more. */
  readonly isNew: boolean;
  /** Headings of columns that the table lacks. */
  readonly missing: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** A column of ours and where it stands. */
export interface MatchedColumn {
  readonly placed: PlacedColumn;
  /** 0-based place in the table; undefined when the table lacks it. */
  readonly index: number | undefined;
}

const ALL_TEMPLATES: readonly Template[] = [
  ...TEMPLATES,
  instellingenTemplate,
  samenvoegingenTemplate,
  afwijkingenTemplate,
  aantekeningenTemplate,
  afgeslotenRegelsTemplate,
];

/** The template that brings a table. */
export const templateOf = (key: TableKey): Template | undefined =>
  ALL_TEMPLATES.find(({ tables }) => tables.some((table) => table.key === key));

/** The tables that lack something of the present templates, or still carry an old heading. `periode` is that of the sheet Regio, if it says one. */
export function outdatedTables(tables: readonly HeadedTable[], periode: string | null | undefined): readonly OutdatedTable[] {
  const columns = tables.flatMap((table): OutdatedTable[] => {
    const matched = matchColumns(TABLES[table.key], table.headings, periodeOf(table, periode));
    const missing = matched.flatMap(({ placed, index }) => (index === undefined ? [placed.heading] : []));
    const renamed = renamedColumns(matched, table.headings);
    const { key, sheet, name } = table;
    return missing.length + renamed.length === 0 ? [] : [{ key, sheet, name, isNew: false, missing, renamed }];
  });
  return [...columns, ...missingTables(tables)];
}

/** Tables that a sheet of ours lacks: those that people fill in, and that formulas count on. Another report without one of its tables was changed on purpose. */
function missingTables(tables: readonly HeadedTable[]): readonly OutdatedTable[] {
  const present = new Set(tables.map(({ key }) => key));
  return ALL_TEMPLATES.flatMap((template) => {
    const [first] = template.tables;
    const on = tables.find(({ key }) => key === first?.key);
    if (!on) return [];
    return template.tables
      .filter(({ key, optional, joinsLater, fixedRows }) => !present.has(key) && (joinsLater ?? (!optional && !fixedRows)))
      .map(({ key, name }) => ({ key, sheet: on.sheet, name, isNew: true, missing: [], renamed: [] }));
  });
}

/** Finds the columns of a declaration, in its order and with Controle at the end, among headings: first by the present heading, then by a former one. */
export function matchColumns(declaration: TableDeclaration, headings: readonly string[], periode: Periode): readonly MatchedColumn[] {
  const names = headings.map(normalizeHeading);
  const find = (heading: string): number | undefined => {
    const index = names.indexOf(normalizeHeading(heading));
    return index < 0 ? undefined : index;
  };
  return placeColumns(declaration, periode).map((placed) => {
    const former = (placed.column?.formerHeadings ?? []).map(find);
    return { placed, index: [find(placed.heading), ...former].find((index) => index !== undefined) };
  });
}

/** Columns that stand under a former heading. */
export const renamedColumns = (matched: readonly MatchedColumn[], headings: readonly string[]): OutdatedTable['renamed'] =>
  matched.flatMap(({ placed, index }) => {
    const from = index === undefined ? undefined : headings[index];
    return from === undefined || normalizeHeading(from) === normalizeHeading(placed.heading) ? [] : [{ from, to: placed.heading }];
  });

/** The subsidieperiode that a table was made for: the one of whose headings it has most, and where that does not tell, the one of Regio. */
export function periodeOf({ key, headings }: HeadedTable, regio: string | null | undefined): Periode {
  const declaration = TABLES[key];
  const lacking = (periode: Periode): number =>
    matchColumns(declaration, headings, periode).filter(({ index }) => index === undefined).length;
  const periodes = (Object.keys(YEARS) as Periode[]).sort((a, b) => (a === regio ? -1 : b === regio ? 1 : b.localeCompare(a)));
  return periodes.reduce((best, periode) => (lacking(periode) < lacking(best) ? periode : best));
}
