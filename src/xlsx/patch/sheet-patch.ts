import { areaAddress, parseArea } from '../../cells/address';
import { sameStyle } from './cells-compare';
import { patchCells } from './cells-patch';
import { deepEqual } from './deep-equal';
import {
  colsXml,
  columnAttributes,
  conditionalFormatXml,
  fitsToPage,
  headerFooterXml,
  mergeCellsXml,
  pageAttributes,
  pageSetupXml,
  paneXml,
  protectionXml,
  sheetPrXml,
  sheetViewsXml,
  tablePartsXml,
  validationsXml,
  validationXml,
  WORKSHEET_ORDER,
} from './sheet-elements';
import { readConditionalFormats, readValidations } from '../read/sheet-rules-read';
import { drawingXml } from '../write/charts-write';
import { usedArea } from '../write/sheet-write';
import { tableFinder } from '../read/table-finder';
import { appendInside, applyEdits, placeChild, prefixed, unclosed, withAttribute } from '../xml/xml-edit';
import { attributeOf, childOf, childrenOf, numberOf, parseDocument, relationshipIdOf, tagOf } from '../xml/xml-scan';
import { attributes } from '../xml/xml-text';
import type { Area } from '../../cells/address';
import type { CellChanges } from './cells-compare';
import type { ConditionalLook } from '../read/styles-read';
import type { Edit } from '../xml/xml-edit';
import type { ColumnData, SheetData } from '../workbook-data';
import type { SheetTarget } from '../write/sheet-write';
import type { XmlDocument, XmlElement } from '../xml/xml-scan';

/** What patching a sheet needs besides what writing one needs. */
export interface SheetPatchTarget extends SheetTarget {
  /** Looks of the conditional formats in the file. */
  readonly dxfs: readonly ConditionalLook[];
  /** Whether the sheet in view is another one than in the file, so that the tab's mark must follow. */
  readonly activeChanged: boolean;
  /** Relationship ids of tables that the sheet has lost. */
  readonly lostTableIds: readonly string[];
  /** Relationship ids of tables that the sheet has gained. */
  readonly newTableIds: readonly string[];
}

/** The part of a sheet brought up to date: only elements whose content changed are written anew. */
export function patchSheet(xml: string, was: SheetData, now: SheetData, changes: CellChanges, target: SheetPatchTarget): string {
  const document = parseDocument(xml);
  const only = (local: string): XmlElement | undefined => document.children.find((child) => child.local === local);
  const { styles } = target;
  const edits: (Edit | undefined)[] = [];
  const place = (local: string, text: string): void => {
    edits.push(placeChild(document, WORKSHEET_ORDER, local, text, 'controls'));
  };
  const sheetData = only('sheetData');
  if (sheetData && (changes.cells.size > 0 || changes.rows.size > 0)) {
    const targets = { styles, tableAt: tableFinder(now.tables) };
    // Too many, perhaps, to pass as arguments.
    for (const edit of patchCells({ xml, prefix: document.prefix, was, now, changes, targets }, sheetData)) edits.push(edit);
    edits.push(grownDimension(xml, only('dimension'), now));
  }
  if (was.tabColor !== now.tabColor || fitsToPage(was.page) !== fitsToPage(now.page)) place('sheetPr', patchedSheetPr(document, now));
  if (target.activeChanged || !deepEqual(was.frozen, now.frozen)) place('sheetViews', patchedViews(document, was, now, target.active));
  if (!sameColumns(was, now)) place('cols', patchedColumns(document, now, target));
  if (!deepEqual(was.protection, now.protection)) place('sheetProtection', protectionXml(now.protection));
  if (!deepEqual(addresses(was.merges), addresses(now.merges))) place('mergeCells', mergeCellsXml(now.merges));
  if (!deepEqual(was.conditionalFormats, now.conditionalFormats))
    for (const edit of patchedConditionalFormats(document, now, target)) edits.push(edit);
  if (!deepEqual(was.validations, now.validations)) place('dataValidations', patchedValidations(document, now));
  if (!deepEqual(pageAttributes(was.page ?? {}), pageAttributes(now.page ?? {}))) place('pageSetup', patchedPageSetup(document, was, now));
  if (was.page?.header !== now.page?.header || was.page?.footer !== now.page?.footer) place('headerFooter', headerFooterXml(now.page));
  if (target.drawingId !== undefined) place('drawing', drawingXml(target.drawingId, target.namespaces));
  if (target.lostTableIds.length > 0 || target.newTableIds.length > 0) edits.push(...patchedTableParts(document, target));
  return applyEdits(
    xml,
    edits.filter((edit) => edit !== undefined),
  );
}

/** "dimension" says which cells are in use; readers may trust it. */
export function grownDimension(xml: string, dimension: XmlElement | undefined, now: SheetData): Edit | undefined {
  const used = usedArea(now.cells);
  if (!dimension || !used) return undefined;
  const tag = tagOf(xml, dimension);
  const area = parseArea(attributeOf(tag, 'ref') ?? '') ?? used;
  const row = Math.min(area.row, used.row);
  const column = Math.min(area.column, used.column);
  const rows = Math.max(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.max(area.column + area.columns, used.column + used.columns) - column;
  return { start: dimension.start, end: dimension.tagEnd, text: withAttribute(tag, 'ref', areaAddress({ row, column, rows, columns })) };
}

/** Raw text of an element with its children changed: `change` gives the text of each child, '' to drop it; `extra` goes after them. */
function withChildren(xml: string, element: XmlElement, change: (child: XmlElement) => string, before = '', after = ''): string {
  const tag = unclosed(tagOf(xml, element));
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const inner = before + childrenOf(xml, element).map(change).join('') + after;
  return inner ? `${tag}>${inner}</${name}>` : `${tag}/>`;
}

const rawOf = (xml: string, element: XmlElement): string => xml.slice(element.start, element.end);

function patchedSheetPr({ xml, children, prefix }: XmlDocument, now: SheetData): string {
  const element = children.find((child) => child.local === 'sheetPr');
  const wanted = sheetPrXml(now.tabColor, fitsToPage(now.page));
  if (!element) return wanted;
  const fresh =
    wanted === ''
      ? []
      : childrenOf(wanted, parseDocument(wanted).root).map((child) => ({
          local: child.local,
          text: prefixed(rawOf(wanted, child), prefix),
        }));
  const text = (local: string): string => fresh.find((child) => child.local === local)?.text ?? '';
  const present = childOf(xml, element, 'pageSetUpPr');
  const page =
    fitsToPage(now.page) || !present
      ? present
        ? withAttribute(rawOf(xml, present), 'fitToPage', 1)
        : text('pageSetUpPr')
      : withAttribute(rawOf(xml, present), 'fitToPage', undefined);
  // Order: tab colour, outline settings, page settings.
  const keep = (child: XmlElement): string => (child.local === 'tabColor' || child.local === 'pageSetUpPr' ? '' : rawOf(xml, child));
  return withChildren(xml, element, keep, text('tabColor'), page);
}

function patchedViews({ xml, children, prefix }: XmlDocument, was: SheetData, now: SheetData, active: boolean): string {
  const element = children.find((child) => child.local === 'sheetViews');
  const view = childOf(xml, element, 'sheetView');
  if (!element || !view) return sheetViewsXml(now.frozen, active);
  return withChildren(xml, element, (child) => {
    if (child.start !== view.start) return rawOf(xml, child);
    const raw = rawOf(xml, child);
    const tag = tagOf(xml, child);
    const marked = withAttribute(tag, 'tabSelected', active ? 1 : undefined) + raw.slice(tag.length);
    if (deepEqual(was.frozen, now.frozen)) return marked;
    // A split that is not frozen goes too: a view has one pane.
    const pane = now.frozen ? prefixed(paneXml(now.frozen), prefix) : '';
    const root = parseDocument(marked).root;
    return withChildren(marked, root, (part) => (part.local === 'pane' || part.local === 'selection' ? '' : rawOf(marked, part)), pane);
  });
}

/** Merged areas in a fixed order, for comparing. */
const addresses = (areas: readonly Area[]): string[] => areas.map(areaAddress).sort();

/** Compares what every column looks like; how columns are put together in ranges is no difference. */
function sameColumns(was: SheetData, now: SheetData): boolean {
  const [before, after] = [was, now].map(({ columns }) => joinedColumns(columns));
  return (
    before?.length === after?.length &&
    before?.every((a, index) => {
      const b = after?.[index];
      return b !== undefined && a.first === b.first && a.last === b.last && sameColumn(a, b);
    }) === true
  );
}

const sameColumn = (a: ColumnData, b: ColumnData): boolean =>
  a.width === b.width && !!a.hidden === !!b.hidden && sameStyle(a.style, b.style);

function joinedColumns(columns: readonly ColumnData[]): ColumnData[] {
  const joined: ColumnData[] = [];
  for (const column of [...columns].sort((a, b) => a.first - b.first)) {
    const before = joined[joined.length - 1];
    if (before && before.last + 1 === column.first && sameColumn(before, column))
      joined[joined.length - 1] = { ...before, last: column.last };
    else joined.push(column);
  }
  return joined;
}

/** Columns anew; what the model does not know of a column (outline level, best fit) stays with it. */
function patchedColumns({ xml, children, prefix }: XmlDocument, now: SheetData, { styles }: SheetPatchTarget): string {
  const present = childrenOf(
    xml,
    children.find((child) => child.local === 'cols'),
  ).map((col) => {
    const tag = tagOf(xml, col);
    return { tag, first: (numberOf(tag, 'min') ?? 1) - 1, last: (numberOf(tag, 'max') ?? 1) - 1 };
  });
  if (present.length === 0) return colsXml(now.columns, styles);
  const cols = [...now.columns]
    .sort((a, b) => a.first - b.first)
    .flatMap((column) => {
      const cuts = present.flatMap(({ first, last }) => [first, last + 1]).filter((cut) => cut > column.first && cut <= column.last);
      const starts = [...new Set([column.first, ...cuts])].sort((a, b) => a - b);
      return starts.map((first, index) => {
        const piece = { ...column, first, last: (starts[index + 1] ?? column.last + 1) - 1 };
        const old = present.find((col) => first >= col.first && first <= col.last);
        if (!old) return prefixed(`<col${attributes(columnAttributes(piece, styles))}/>`, prefix);
        const wanted = columnAttributes(piece, styles, numberOf(old.tag, 'style'));
        // A column that keeps its width keeps what the file says of it, such as that it was never set by hand.
        const sameWidth = numberOf(old.tag, 'width') === column.width;
        return Object.entries(wanted).reduce(
          (tag, [name, value]) => (sameWidth && /width/i.test(name) ? tag : withAttribute(tag, name, value)),
          old.tag,
        );
      });
    });
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
}

/** Drops the formats that are gone and adds those that are new; other kinds and unchanged ones stay as they are written. */
function patchedConditionalFormats(document: XmlDocument, now: SheetData, { styles, dxfs }: SheetPatchTarget): Edit[] {
  const { xml, children, root, prefix } = document;
  const todo = [...now.conditionalFormats];
  const edits: Edit[] = [];
  for (const element of children.filter((child) => child.local === 'conditionalFormatting')) {
    const gone = readConditionalFormats(xml, element, dxfs).filter(({ format }) => {
      const index = todo.findIndex((wanted) => deepEqual(wanted, format));
      if (index >= 0) todo.splice(index, 1);
      return index < 0;
    });
    const empty = gone.length === childrenOf(xml, element).length;
    if (gone.length > 0 && empty) edits.push({ start: element.start, end: element.end, text: '' });
    else for (const { rule } of gone) edits.push({ start: rule.start, end: rule.end, text: '' });
  }
  if (todo.length === 0) return edits;
  const text = prefixed(todo.map((format) => conditionalFormatXml(format, styles)).join(''), prefix);
  const mine = WORKSHEET_ORDER.indexOf('conditionalFormatting');
  const later = children.find((child) => WORKSHEET_ORDER.indexOf(child.local === 'AlternateContent' ? 'controls' : child.local) > mine);
  edits.push(later ? { start: later.start, end: later.start, text } : appendInside(xml, root, text));
  return edits;
}

/** The list of validations: unchanged ones and kinds that the model does not know stay as they are written. */
function patchedValidations({ xml, children, prefix }: XmlDocument, now: SheetData): string {
  const element = children.find((child) => child.local === 'dataValidations');
  if (!element) return validationsXml(now.validations);
  const todo = [...now.validations];
  const gone = new Set<number>();
  for (const { validation, element: item } of readValidations(xml, element)) {
    const index = todo.findIndex((wanted) => deepEqual(wanted, validation));
    if (index >= 0) todo.splice(index, 1);
    else gone.add(item.start);
  }
  const count = childrenOf(xml, element).length - gone.size + todo.length;
  if (count === 0) return '';
  const added = prefixed(todo.map(validationXml).join(''), prefix);
  const list = withChildren(xml, element, (child) => (gone.has(child.start) ? '' : rawOf(xml, child)), '', added);
  return withAttribute(list.slice(0, list.indexOf('>') + 1), 'count', count) + list.slice(list.indexOf('>') + 1);
}

function patchedPageSetup({ xml, children }: XmlDocument, was: SheetData, now: SheetData): string {
  const element = children.find((child) => child.local === 'pageSetup');
  if (!element) return pageSetupXml(now.page);
  const before = pageAttributes(was.page ?? {});
  return Object.entries(pageAttributes(now.page ?? {})).reduce(
    (raw, [name, value]) => (before[name] === value ? raw : withAttribute(raw, name, value)),
    rawOf(xml, element),
  );
}

function patchedTableParts({ xml, children, prefix, ...rest }: XmlDocument, target: SheetPatchTarget): Edit[] {
  const element = children.find((child) => child.local === 'tableParts');
  const present = childrenOf(xml, element).filter((child) => !target.lostTableIds.includes(relationshipIdOf(tagOf(xml, child)) ?? ''));
  const added = tablePartsXml(target.newTableIds, target.namespaces);
  const document = { xml, children, prefix, ...rest };
  if (!element) return [placeChild(document, WORKSHEET_ORDER, 'tableParts', added, 'controls')].filter((edit) => edit !== undefined);
  const items =
    present.map((child) => rawOf(xml, child)).join('') +
    prefixed(added === '' ? '' : added.slice(added.indexOf('>') + 1, added.lastIndexOf('<')), prefix);
  const tag = unclosed(withAttribute(tagOf(xml, element), 'count', present.length + target.newTableIds.length));
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return [{ start: element.start, end: element.end, text: items === '' ? '' : `${tag}>${items}</${name}>` }];
}
