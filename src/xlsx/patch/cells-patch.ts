import { cellAddress } from '../../cells/address';
import { sameStyle } from './cells-compare';
import { eachRow, eachSharedFormula } from '../read/cells-locate';
import { cellXml, formulaXml, isNothing, rowAttributes, valueParts } from '../write/cells-write';
import { appendInside, prefixed, unclosed, withAttribute } from '../xml/xml-edit';
import { attributeOf, childrenOf, numberOf, tagOf } from '../xml/xml-scan';
import { attributes } from '../xml/xml-text';
import type { CellChanges } from './cells-compare';
import type { RowPlace } from '../read/cells-locate';
import type { CellTargets } from '../write/cells-write';
import type { CellData, CellStyle, ColumnData, SheetData } from '../workbook-data';
import type { Edit } from '../xml/xml-edit';
import type { XmlElement } from '../xml/xml-scan';

/** A sheet that is being brought up to date. */
export interface SheetPatch {
  readonly xml: string;
  readonly prefix: string;
  readonly was: SheetData;
  readonly now: SheetData;
  readonly changes: CellChanges;
  readonly targets: CellTargets;
}

/** The edits that bring `sheetData` up to date; cells that did not change are not touched. */
export function patchCells(patch: SheetPatch, sheetData: XmlElement): Edit[] {
  const { xml, prefix, now, changes, targets } = patch;
  const unshared = breakSharedFormulas(patch, sheetData);
  const wanted = (row: number): boolean => changes.cells.has(row) || changes.rows.has(row);
  const changedRows = [...new Set([...changes.cells.keys(), ...changes.rows])].sort((a, b) => a - b);
  const newRow = (row: number): string => {
    const inRow = sortedColumns(patch, row).map((column) => newCell(patch, row, column));
    const attribute = attributes({ r: row + 1, ...rowAttributes(now.rows.get(row), targets.styles) });
    return prefixed(inRow.length > 0 ? `<row${attribute}>${inRow.join('')}</row>` : `<row${attribute}/>`, prefix);
  };
  const edits: Edit[] = [];
  // Rows that changed, in order; those before `next` have been found or put in.
  let next = 0;
  eachRow(xml, sheetData, wanted, (place) => {
    const { start } = place.element;
    for (; (changedRows[next] ?? Infinity) < place.row; next++) edits.push({ start, end: start, text: newRow(changedRows[next] ?? 0) });
    if (changedRows[next] === place.row) next++;
    if (wanted(place.row)) edits.push(...patchRow(patch, place, unshared));
  });
  const rest = changedRows.slice(next).map(newRow).join('');
  if (rest) edits.push(appendInside(xml, sheetData, rest));
  return edits;
}

const sortedColumns = ({ changes }: SheetPatch, row: number): number[] => [...(changes.cells.get(row) ?? [])].sort((a, b) => a - b);

/** A cell that is not in the file yet; it takes over from its row or column what the model does not know. */
function newCell({ was, now, targets }: SheetPatch, row: number, column: number): string {
  const cell = now.cells.get(row)?.get(column);
  if (!cell || isNothing(cell)) return '';
  const from = was.rows.get(row)?.style?.xf ?? columnStyle(was.columns, column)?.xf;
  return cellXml(cell, row, column, targets.styles.xfFor(cell.style, from), targets);
}

const columnStyle = (columns: readonly ColumnData[], column: number): CellStyle | undefined =>
  columns.find(({ first, last }) => column >= first && column <= last)?.style;

function patchRow(patch: SheetPatch, { row, element, cells }: RowPlace, unshared: ReadonlySet<CellData>): Edit[] {
  const { xml, prefix, was, now, changes, targets } = patch;
  const edits: Edit[] = [];
  // Cells without an address are counted; one that leaves must keep its place.
  const counted = cells.some((place) => attributeOf(tagOf(xml, place.element), 'r') === undefined);
  let atEnd = '';
  let grown = false;
  for (const column of sortedColumns(patch, row)) {
    const places = cells.filter((place) => place.column === column);
    for (const { element: cell } of places)
      edits.push({ start: cell.start, end: cell.end, text: patchCell(patch, cell, row, column, unshared, counted) });
    if (places.length > 0) continue;
    const text = prefixed(newCell(patch, row, column), prefix);
    if (text === '') continue;
    grown = true;
    const next = cells.find((place) => place.column > column);
    if (next) edits.push({ start: next.element.start, end: next.element.start, text });
    else atEnd += text;
  }
  let tag = tagOf(xml, element);
  if (changes.rows.has(row)) {
    const before = rowAttributes(was.rows.get(row), targets.styles);
    const after = rowAttributes(now.rows.get(row), targets.styles, numberOf(tag, 's'));
    for (const [name, value] of Object.entries(after)) if (value !== before[name]) tag = withAttribute(tag, name, value);
  }
  // "spans" is a hint of the columns in use; a wrong one is worse than none.
  if (grown) tag = withAttribute(tag, 'spans', undefined);
  if (element.selfClosing) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'row';
    edits.push({ start: element.start, end: element.end, text: atEnd ? `${unclosed(tag)}>${atEnd}</${name}>` : tag });
    return edits;
  }
  if (tag !== tagOf(xml, element)) edits.push({ start: element.start, end: element.tagEnd, text: tag });
  if (atEnd) edits.push({ start: element.innerEnd, end: element.innerEnd, text: atEnd });
  return edits;
}

/** A changed cell: its formula element, its value and its style are each kept when they did not change. */
function patchCell(
  patch: SheetPatch,
  element: XmlElement,
  row: number,
  column: number,
  unshared: ReadonlySet<CellData>,
  counted: boolean,
): string {
  const { xml, prefix, targets } = patch;
  const before = patch.was.cells.get(row)?.get(column);
  const after = patch.now.cells.get(row)?.get(column);
  const oldTag = unclosed(tagOf(xml, element));
  const name = oldTag.slice(1).split(/\s/)[0] ?? 'c';
  if (!after || isNothing(after)) return counted ? `<${name} r="${cellAddress(row, column)}"/>` : '';
  let tag = withAttribute(oldTag, 'r', cellAddress(row, column));
  if (!sameStyle(before?.style, after.style))
    tag = withAttribute(tag, 's', targets.styles.xfFor(after.style, numberOf(oldTag, 's')) || undefined);
  const children = childrenOf(xml, element);
  const raw = (...locals: string[]): string =>
    children
      .filter(({ local }) => locals.includes(local))
      .map(({ start, end }) => xml.slice(start, end))
      .join('');
  const sameFormula = before?.formula === after.formula && !unshared.has(after);
  const formula = sameFormula ? raw('f') : prefixed(formulaXml(after, row, column, targets), prefix);
  // Metadata of dynamic arrays belongs to the old formula, that of rich values to the old value.
  if (!sameFormula) tag = withAttribute(tag, 'cm', undefined);
  let value = raw('v', 'is');
  if (before?.value !== after.value || (before?.formula === undefined) !== (after.formula === undefined)) {
    const parts = valueParts(after.value, formula !== '');
    value = prefixed(parts.xml, prefix);
    tag = withAttribute(withAttribute(tag, 't', parts.type), 'vm', undefined);
  }
  const inner = formula + value + raw('extLst');
  return inner ? `${tag}>${inner}</${name}>` : `${tag}/>`;
}

/**
 * When the first cell of a shared formula changes, the others would lose their formula: they are added to the changes,
 * to be written out in full. Gives those cells.
 */
function breakSharedFormulas({ xml, was, now, changes }: SheetPatch, sheetData: XmlElement): ReadonlySet<CellData> {
  const unshared = new Set<CellData>();
  if (!changes.formulas) return unshared;
  const groups = new Map<string, { row: number; column: number }[]>();
  const broken = new Set<string>();
  eachSharedFormula(xml, sheetData, (tag, row, column, isMaster) => {
    const group = attributeOf(tag, 'si') ?? '';
    const members = groups.get(group) ?? [];
    members.push({ row, column });
    groups.set(group, members);
    if (isMaster && was.cells.get(row)?.get(column)?.formula !== now.cells.get(row)?.get(column)?.formula) broken.add(group);
  });
  for (const { row, column } of [...broken].flatMap((group) => groups.get(group) ?? [])) {
    const cell = now.cells.get(row)?.get(column);
    if (!cell) continue;
    unshared.add(cell);
    const inRow = changes.cells.get(row);
    if (inRow) inRow.add(column);
    else changes.cells.set(row, new Set([column]));
  }
  return unshared;
}
