import { MAX_COLUMNS, parseArea } from '../../cells/address';
import { readCharts } from './charts-read';
import { colorOf } from './colors';
import { readConditionalFormats, readValidations, textOf } from './sheet-rules-read';
import { isChosen, readTables } from './tables-read';
import { tableFinder } from './table-finder';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';
import { XlsxError } from '../xlsx-error';
import type { CellSources, SheetCells } from './cells-read';
import type { Budget } from './cell-value';
import type { CellStyle, ColumnData, PageData, ProtectionData, SheetData } from '../workbook-data';
import type { OpcPackage } from '../package/opc-package';
import type { StyleSheet } from './styles-read';
import type { TableSource } from './tables-read';
import type { XmlDocument, XmlElement } from '../xml/xml-scan';

/** What the sheets of a workbook share. */
export interface SheetSources {
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** A sheet as data, with the tables' parts. The repeated rows of a page are in a name of the workbook, not here. */
export interface SheetSource {
  readonly data: SheetData;
  readonly tables: readonly TableSource[];
}

/** Reads what is in `sheetData`. */
export type CellsReader = (xml: string, sheetData: XmlElement, sources: CellSources) => SheetCells;

/** Reads one sheet, its cells with `readCells`. */
export function readSheet(
  opc: OpcPackage,
  part: string,
  entry: Pick<SheetData, 'name' | 'visibility'>,
  sources: SheetSources,
  readCells: CellsReader,
): SheetSource {
  const document = parseDocument(opc.text(part));
  const { xml, children } = document;
  const only = (local: string): XmlElement | undefined => children.find((child) => child.local === local);
  const sheetData = only('sheetData');
  if (document.root.local !== 'worksheet' || !sheetData) throw new XlsxError('damaged', part);
  const { looks, dxfs, theme } = sources.styles;
  const tables = readTables(opc, part);
  const columns = readColumns(xml, only('cols'), looks);
  const { cells, rows } = readCells(xml, sheetData, {
    strings: sources.strings,
    looks,
    date1904: sources.date1904,
    budget: sources.budget,
    columns,
    tableAt: tableFinder(tables.map(({ table }) => table)),
  });
  const data: SheetData = {
    name: entry.name,
    part,
    visibility: entry.visibility,
    cells,
    columns,
    rows,
    merges: childrenOf(xml, only('mergeCells')).flatMap((merge) => parseArea(attributeOf(tagOf(xml, merge), 'ref') ?? '') ?? []),
    tables: tables.map(({ table }) => table),
    conditionalFormats: children
      .filter((child) => child.local === 'conditionalFormatting')
      .flatMap((child) => readConditionalFormats(xml, child, dxfs).map(({ format }) => format)),
    validations: children
      .filter((child) => child.local === 'dataValidations')
      .flatMap((child) => readValidations(xml, child).map(({ validation }) => validation)),
  };
  const tab = childOf(xml, only('sheetPr'), 'tabColor');
  const tabColor = tab && colorOf(tagOf(xml, tab), theme);
  if (tabColor !== undefined) data.tabColor = tabColor;
  const frozen = readFrozen(document);
  if (frozen) data.frozen = frozen;
  const protection = readProtection(xml, only('sheetProtection'));
  if (protection) data.protection = protection;
  const filter = only('autoFilter');
  const filtered = filter && isChosen(xml, filter) ? parseArea(attributeOf(tagOf(xml, filter), 'ref') ?? '') : undefined;
  if (filtered) data.filter = filtered;
  const page = readPage(document);
  if (page) data.page = page;
  const charts = readCharts(opc, part);
  if (charts.length > 0) data.charts = charts;
  return { data, tables };
}

function readColumns(xml: string, cols: XmlElement | undefined, looks: readonly CellStyle[]): ColumnData[] {
  return childrenOf(xml, cols).flatMap((col) => {
    const tag = tagOf(xml, col);
    const min = numberOf(tag, 'min');
    const max = numberOf(tag, 'max');
    if (min === undefined || max === undefined || min < 1 || max < min || min > MAX_COLUMNS) return [];
    const data: ColumnData = { first: min - 1, last: Math.min(max, MAX_COLUMNS) - 1 };
    const width = numberOf(tag, 'width');
    const xf = numberOf(tag, 'style') ?? 0;
    if (width !== undefined) data.width = width;
    if (flagOf(tag, 'hidden')) data.hidden = true;
    // Number 0 is what a cell has anyway.
    const style = xf === 0 ? undefined : looks[xf];
    if (style) data.style = style;
    return [data];
  });
}

function readFrozen({ xml, children }: XmlDocument): SheetData['frozen'] {
  const view = childOf(
    xml,
    children.find((child) => child.local === 'sheetViews'),
    'sheetView',
  );
  const pane = childOf(xml, view, 'pane');
  const tag = pane ? tagOf(xml, pane) : '';
  if (!/^frozen/.test(attributeOf(tag, 'state') ?? '')) return undefined;
  return { rows: numberOf(tag, 'ySplit') ?? 0, columns: numberOf(tag, 'xSplit') ?? 0 };
}

/** A sheet is protected only when the element says so; without that the element just keeps what was ticked last. */
function readProtection(xml: string, element: XmlElement | undefined): ProtectionData | undefined {
  const tag = element ? tagOf(xml, element) : '';
  if (!flagOf(tag, 'sheet')) return undefined;
  const names = [...tag.matchAll(/\s([A-Za-z]\w*)\s*=/g)].map((match) => match[1] ?? '');
  return { attributes: Object.fromEntries(names.map((name) => [name, attributeOf(tag, name) ?? ''])) };
}

function readPage({ xml, children }: XmlDocument): PageData | undefined {
  const setup = children.find((child) => child.local === 'pageSetup');
  const tag = setup ? tagOf(xml, setup) : '';
  const orientation = attributeOf(tag, 'orientation');
  const paperSize = numberOf(tag, 'paperSize');
  const properties = childOf(
    xml,
    children.find((child) => child.local === 'sheetPr'),
    'pageSetUpPr',
  );
  const page: PageData = {};
  if (orientation === 'portrait' || orientation === 'landscape') page.orientation = orientation;
  if (paperSize !== undefined) page.paperSize = paperSize;
  if (properties && flagOf(tagOf(xml, properties), 'fitToPage')) {
    page.fitToWidth = numberOf(tag, 'fitToWidth') ?? 1;
    page.fitToHeight = numberOf(tag, 'fitToHeight') ?? 1;
  } else {
    const scale = numberOf(tag, 'scale');
    if (scale !== undefined) page.scale = scale;
  }
  const around = children.find((child) => child.local === 'headerFooter');
  const header = around && textOf(xml, around, 'oddHeader');
  const footer = around && textOf(xml, around, 'oddFooter');
  if (header !== undefined) page.header = header;
  if (footer !== undefined) page.footer = footer;
  return Object.keys(page).length > 0 ? page : undefined;
}
