import { areaAddress } from '../../cells/address';
import { deepEqual } from '../patch/deep-equal';
import { CONTENT_TYPE } from '../package/namespaces';
import { storedFormula } from '../read/stored-formula';
import { tableIdOf } from '../read/tables-read';
import { applyEdits, placeChild, prefixed, unclosed, withAttribute } from '../xml/xml-edit';
import { childrenOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';
import { attributes, escapeCellText, escapeXml, XML_DECLARATION } from '../xml/xml-text';
import type { Area } from '../../cells/address';
import type { Edit } from '../xml/xml-edit';
import type { Namespaces } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import type { TableColumnData, TableData } from '../workbook-data';
import type { TableSource } from '../read/tables-read';
import type { XmlElement } from '../xml/xml-scan';

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Gives new tables their number in the workbook. */
export class TableNumbers {
  private last: number;

  constructor(opc: OpcPackage) {
    const parts = opc.partNames().filter((part) => /\/tables\/[^/]+\.xml$/i.test(part));
    this.last = parts.reduce((last, part) => Math.max(last, tableIdOf(opc.text(part))), 0);
  }

  next(): number {
    return ++this.last;
  }
}

/** Relationship ids of the tables that a sheet gained and lost. */
export interface TableParts {
  gained: string[];
  lost: string[];
}

/** Brings the table parts of a sheet up to date and gives which relationships came and went. */
export function saveTables(
  opc: OpcPackage,
  folder: string,
  sheetPart: string,
  was: readonly TableSource[],
  now: readonly TableData[],
  numbers: TableNumbers,
  namespaces: Namespaces,
): TableParts {
  const parts: TableParts = { gained: [], lost: [] };
  const kept = new Set<TableSource>();
  for (const table of now) {
    const source = was.find((candidate) => candidate.table.id === table.id && !kept.has(candidate));
    if (source) {
      kept.add(source);
      if (!deepEqual(source.table, table)) opc.change(source.part, (xml) => patchedTable(xml, source.table, table));
      continue;
    }
    const part = opc.freePart(`${folder}tables/table`);
    opc.put(part, tableXml(table, numbers.next(), namespaces));
    opc.declare(part, CONTENT_TYPE.table);
    parts.gained.push(opc.relate(sheetPart, `${namespaces.relationships}/table`, part));
  }
  for (const source of was) {
    if (kept.has(source)) continue;
    opc.remove(source.part);
    parts.lost.push(source.relationshipId);
  }
  opc.unrelate(sheetPart, new Set(parts.lost));
  return parts;
}

/** The heading and data rows: a filter does not reach into the totals row. */
const filterArea = ({ area, totalsRow }: TableData): Area => (totalsRow ? { ...area, rows: area.rows - 1 } : area);

/** Lines and tabs in column names are stored as `_xHHHH_`, an attribute cannot hold them. */
const nameAttribute = (name: string): string => escapeCellText(name).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');

const formulaElement = (column: TableColumnData, table: string): string =>
  column.formula === undefined
    ? ''
    : `<calculatedColumnFormula>${escapeXml(storedFormula(column.formula, table))}</calculatedColumnFormula>`;

function columnXml(column: TableColumnData, id: number, table: string): string {
  const formula = formulaElement(column, table);
  const tag = `<tableColumn id="${id}" name="${nameAttribute(column.name)}"`;
  return formula ? `${tag}>${formula}</tableColumn>` : `${tag}/>`;
}

const filterXml = (table: TableData): string => (table.filter ? `<autoFilter ref="${areaAddress(filterArea(table))}"/>` : '');

const styleXml = ({ style, bandedRows }: TableData): string =>
  `<tableStyleInfo${attributes({ name: style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: bandedRows ? 1 : 0, showColumnStripes: 0 })}/>`;

function tableXml(table: TableData, id: number, namespaces: Namespaces): string {
  const { name, area, columns, totalsRow } = table;
  const tag = attributes({
    xmlns: namespaces.main,
    id,
    name,
    displayName: name,
    ref: areaAddress(area),
    totalsRowCount: totalsRow ? 1 : undefined,
    totalsRowShown: totalsRow ? undefined : 0,
  });
  const list = columns.map((column, index) => columnXml(column, index + 1, name)).join('');
  return `${XML_DECLARATION}<table${tag}>${filterXml(table)}<tableColumns count="${columns.length}">${list}</tableColumns>${styleXml(table)}</table>`;
}

/** A table part brought up to date; a filter or sort that is set stays, as do totals and what else we do not know of a column. */
function patchedTable(xml: string, was: TableData, now: TableData): string {
  const document = parseDocument(xml);
  const { root, children, prefix } = document;
  const only = (local: string): XmlElement | undefined => children.find((child) => child.local === local);
  const edits: (Edit | undefined)[] = [];
  let tag = withAttribute(tagOf(xml, root), 'ref', areaAddress(now.area));
  if (was.name !== now.name) tag = withAttribute(withAttribute(tag, 'displayName', now.name), 'name', now.name);
  if (was.totalsRow !== now.totalsRow)
    tag = withAttribute(
      withAttribute(tag, 'totalsRowCount', now.totalsRow ? 1 : undefined),
      'totalsRowShown',
      now.totalsRow ? undefined : 0,
    );
  edits.push({ start: root.start, end: root.tagEnd, text: tag });
  const filter = only('autoFilter');
  if (filter && now.filter)
    edits.push({ start: filter.start, end: filter.tagEnd, text: withAttribute(tagOf(xml, filter), 'ref', areaAddress(filterArea(now))) });
  else edits.push(placeChild(document, TABLE_ORDER, 'autoFilter', filterXml(now)));
  const list = only('tableColumns');
  if (list && (was.name !== now.name || !deepEqual(was.columns, now.columns))) {
    edits.push(placeChild(document, TABLE_ORDER, 'tableColumns', patchedColumns(xml, prefix, childrenOf(xml, list), was, now)));
  }
  const style = only('tableStyleInfo');
  if (was.style !== now.style || was.bandedRows !== now.bandedRows) {
    const text =
      style && withAttribute(withAttribute(xml.slice(style.start, style.end), 'name', now.style), 'showRowStripes', now.bandedRows ? 1 : 0);
    edits.push(placeChild(document, TABLE_ORDER, 'tableStyleInfo', text ?? styleXml(now)));
  }
  return applyEdits(
    xml,
    edits.filter((edit) => edit !== undefined),
  );
}

/** A column is found again by its name, else by its place when the column that stood there is gone: then it was renamed. */
function patchedColumns(xml: string, prefix: string, elements: readonly XmlElement[], was: TableData, now: TableData): string {
  const used = new Set<number>();
  let lastId = elements.reduce((last, element) => Math.max(last, numberOf(tagOf(xml, element), 'id') ?? 0), 0);
  const columns = now.columns.map((column, place) => {
    const byName = was.columns.findIndex((old, index) => old.name === column.name && !used.has(index));
    const stillThere = now.columns.some(({ name }) => name === was.columns[place]?.name);
    const index = byName >= 0 ? byName : !stillThere && !used.has(place) && place < was.columns.length ? place : -1;
    const element = elements[index];
    const old = was.columns[index];
    if (!element || !old) return prefixed(columnXml(column, ++lastId, now.name), prefix);
    used.add(index);
    let tag = unclosed(tagOf(xml, element));
    if (old.name !== column.name)
      tag = tag.replace(/(\s)name\s*=\s*("[^"]*"|'[^']*')/, (_, blank: string) => `${blank}name="${nameAttribute(column.name)}"`);
    const sameFormula = old.formula === column.formula && was.name === now.name;
    const rest = childrenOf(xml, element).filter(({ local }) => sameFormula || local !== 'calculatedColumnFormula');
    const inner =
      (sameFormula ? '' : prefixed(formulaElement(column, now.name), prefix)) +
      rest.map(({ start, end }) => xml.slice(start, end)).join('');
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'tableColumn';
    return inner ? `${tag}>${inner}</${name}>` : `${tag}/>`;
  });
  return prefixed(`<tableColumns count="${now.columns.length}">`, prefix) + columns.join('') + prefixed('</tableColumns>', prefix);
}
