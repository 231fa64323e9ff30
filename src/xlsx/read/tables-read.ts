import { parseArea } from '../../cells/address';
import { shownFormula } from './stored-formula';
import { attributeOf, childOf, childrenOf, contentOf, flagOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';
import { unescapeCellText } from '../xml/xml-text';
import type { OpcPackage } from '../package/opc-package';
import type { TableColumnData, TableData } from '../workbook-data';

/** A table of the opened file with the part it came from. */
export interface TableSource {
  readonly part: string;
  readonly relationshipId: string;
  readonly table: TableData;
}

/** The tables of a sheet. Tables without a heading row are left alone: the model has no word for them. */
export function readTables(opc: OpcPackage, sheetPart: string): TableSource[] {
  return opc
    .relationships(sheetPart)
    .filter((relationship) => relationship.type === 'table' && !relationship.external && opc.has(relationship.part))
    .flatMap((relationship) => {
      const part = opc.spelled(relationship.part);
      const table = readTable(opc.text(part));
      return table ? [{ part, relationshipId: relationship.id, table }] : [];
    });
}

/** Number that a table has in the whole workbook; also of tables that are left alone. */
export const tableIdOf = (xml: string): number => numberOf(tagOf(xml, parseDocument(xml).root), 'id') ?? 0;

function readTable(xml: string): TableData | undefined {
  const { root, children } = parseDocument(xml);
  const tag = tagOf(xml, root);
  const area = parseArea(attributeOf(tag, 'ref') ?? '');
  if (root.local !== 'table' || !area || numberOf(tag, 'headerRowCount') === 0) return undefined;
  const name = unescapeCellText(attributeOf(tag, 'displayName') ?? attributeOf(tag, 'name') ?? '');
  const columns = childrenOf(
    xml,
    children.find((child) => child.local === 'tableColumns'),
  ).map((column): TableColumnData => {
    const formula = childOf(xml, column, 'calculatedColumnFormula');
    const stored = formula ? contentOf(xml, formula).trim() : '';
    const data: TableColumnData = { name: unescapeCellText(attributeOf(tagOf(xml, column), 'name') ?? '') };
    return stored === '' ? data : { ...data, formula: shownFormula(stored, name) };
  });
  const styleInfo = children.find((child) => child.local === 'tableStyleInfo');
  const styleTag = styleInfo ? tagOf(xml, styleInfo) : '';
  const style = attributeOf(styleTag, 'name');
  const table: TableData = {
    name,
    area,
    columns,
    totalsRow: (numberOf(tag, 'totalsRowCount') ?? 0) > 0,
    bandedRows: flagOf(styleTag, 'showRowStripes'),
    filter: children.some((child) => child.local === 'autoFilter'),
    id: numberOf(tag, 'id') ?? 0,
  };
  if (style !== undefined) table.style = style;
  return table;
}
