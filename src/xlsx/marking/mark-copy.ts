import { areaAddress } from '../../cells/address';
import { REPORT_TITLE } from '../../check/own-sheets';
import type { ReportRow } from '../../report/report-rows';
import { readThemeColors } from '../read/colors';
import { markEdits, placeMark, type ControleMark, type PlacedMark } from './controle-cells';
import { recordXml } from './marking-record';
import { CONTENT_TYPE } from '../package/namespaces';
import { PartChanges } from '../package/part-changes';
import { folderOf } from '../package/part-names';
import { reportSheet } from './report-sheet';
import { quotedSheetName } from '../read/sheet-names';
import { PRINT_TITLES, printTitles } from '../write/print-titles';
import { sheetXml } from '../write/sheet-write';
import { readStyles } from '../read/styles-read';
import { StyleBook } from '../write/styles-write';
import { readWorkbookPart, type WorkbookPart } from '../package/workbook-part';
import { WORKBOOK_ORDER } from '../write/workbook-write';
import { refusingDamage } from '../xlsx-error';
import { appendInside, placeChild, prefixed, type Edit } from '../xml/xml-edit';
import { attributes, escapeXml } from '../xml/xml-text';
import type { OpcPackage } from '../package/opc-package';
import type { OpenedWorkbook } from '../open';
import type { SheetData } from '../workbook-data';

export interface MarkedCopy {
  readonly bytes: Uint8Array;
  readonly reportSheet: string;
  /** Sheets that have no room for a column Controle. */
  readonly unmarked: readonly string[];
}

/** As the pane names the columns that it puts beside data of others, so that it can take these away too. */
const COLUMN_NAME = 'STO_Kolom_Controle_';

/**
 * A copy of a workbook with the columns Controle filled in and a sheet with the report. Only the parts that carry this differ from the file:
 * the sheets with such a column, the list of sheets and names, the styles, and the package's own lists. `opened.data` must be as it was read.
 */
export function markedCopy(opened: OpenedWorkbook, marks: readonly ControleMark[], report: readonly ReportRow[]): MarkedCopy {
  return refusingDamage(() => {
    const opc = opened.copyPackage();
    const workbook = readWorkbookPart(opc);
    const changes = new PartChanges(opc);
    const styles = openStyles(opc, workbook);
    changes.expectLinks(workbook.part);
    const { placed, unmarked } = placeMarks(opened.data.sheets, marks);
    for (const [sheet, ofSheet] of placed) {
      if (sheet.part === undefined) continue;
      changes.edit(sheet.part, (xml) => markEdits(xml, sheet, ofSheet, styles));
    }
    const folder = folderOf(workbook.part);
    const name = freeSheetName(workbook);
    const added = [opc.freePart(`${folder}worksheets/sheet`)];
    const [sheetPart = ''] = added;
    const target = { styles, namespaces: workbook.namespaces, active: false, tableIds: [] };
    const sheet = reportSheet(name, report);
    opc.put(sheetPart, sheetXml(sheet, target));
    opc.declare(sheetPart, CONTENT_TYPE.worksheet);
    const id = opc.relate(workbook.part, `${workbook.namespaces.relationships}/worksheet`, sheetPart);
    changes.edit(workbook.part, () => workbookEdits(workbook, sheet, id, placed));
    added.push(...saveStyles(opc, workbook, styles, changes));
    const record = opc.freePart('/customXml/item');
    opc.declare(record, 'application/xml');
    opc.relate(workbook.part, `${workbook.namespaces.relationships}/customXml`, record);
    const marksWritten = [...placed.values()]
      .flat()
      .map(({ sheet, row, column, texts, beside }) => ({ sheet, row, rows: texts.length, column, beside }));
    opc.put(record, recordXml({ added, reportSheet: name, marks: marksWritten, changed: changes.list() }));
    return { bytes: opc.save(), reportSheet: name, unmarked };
  });
}

function openStyles(opc: OpcPackage, workbook: WorkbookPart): StyleBook {
  const related = (type: string): string | undefined => {
    const part = opc.relatedPart(workbook.part, type);
    return part === undefined ? undefined : opc.text(part);
  };
  const theme = related('theme');
  return new StyleBook(readStyles(related('styles'), theme === undefined ? undefined : readThemeColors(theme)), workbook.namespaces.main);
}

/** Writes the styles that came with the marking; gives the part when the workbook had none. */
function saveStyles(opc: OpcPackage, workbook: WorkbookPart, styles: StyleBook, changes: PartChanges): readonly string[] {
  const xml = styles.xml();
  if (xml === undefined) return [];
  const present = opc.relatedPart(workbook.part, 'styles');
  if (present !== undefined) {
    changes.replace(present, xml);
    return [];
  }
  const part = `${folderOf(workbook.part)}styles.xml`;
  opc.put(part, xml);
  opc.declare(part, CONTENT_TYPE.styles);
  opc.relate(workbook.part, `${workbook.namespaces.relationships}/styles`, part);
  return [part];
}

function placeMarks(
  sheets: readonly SheetData[],
  marks: readonly ControleMark[],
): { readonly placed: ReadonlyMap<SheetData, readonly PlacedMark[]>; readonly unmarked: readonly string[] } {
  const placed = new Map<SheetData, PlacedMark[]>();
  const unmarked = new Set<string>();
  for (const mark of marks) {
    const sheet = sheets.find(({ name }) => name === mark.sheet);
    if (!sheet) continue;
    const known = placed.get(sheet) ?? [];
    const place = placeMark(mark, sheet, new Set(known.map(({ column }) => column)));
    if (place) placed.set(sheet, [...known, place]);
    else unmarked.add(mark.sheet);
  }
  return { placed, unmarked: [...unmarked] };
}

function freeSheetName({ sheets }: WorkbookPart): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = REPORT_TITLE;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${REPORT_TITLE} (${number})`;
  return name;
}

/** Adds the sheet behind the others, so that no number of a sheet changes, the rows that it repeats on paper, and the names of new columns. */
function workbookEdits(
  { document, namespaces, sheets, names }: WorkbookPart,
  { name, page = {} }: SheetData,
  relationshipId: string,
  placed: ReadonlyMap<SheetData, readonly PlacedMark[]>,
): readonly Edit[] {
  const { xml, children, prefix } = document;
  const list = children.find(({ local }) => local === 'sheets');
  const sheetId = sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0) + 1;
  const sheet = `<sheet${attributes({ 'xmlns:r': namespaces.relationships, name, sheetId, 'r:id': relationshipId })}/>`;
  const taken = new Set(names.map((entry) => entry.name.toLowerCase()));
  let number = 1;
  const defined = [...placed].flatMap(([{ name: of }, marks]) =>
    marks.flatMap(({ row, column, texts, beside, again }) => {
      if (!beside || again) return [];
      while (taken.has(`${COLUMN_NAME}${number}`.toLowerCase())) number++;
      const area = areaAddress({ row, column, rows: texts.length + 1, columns: 1 }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      const range = `${quotedSheetName(of)}!${area}`;
      return [`<definedName${attributes({ name: `${COLUMN_NAME}${number++}`, hidden: 1 })}>${escapeXml(range)}</definedName>`];
    }),
  );
  const present = children.find(({ local }) => local === 'definedNames');
  const titles = printTitles(name, page);
  if (titles !== '')
    defined.push(`<definedName${attributes({ name: PRINT_TITLES, localSheetId: sheets.length })}>${escapeXml(titles)}</definedName>`);
  const text = defined.join('');
  const namesEdit =
    text === ''
      ? undefined
      : present
        ? appendInside(xml, present, prefixed(text, prefix))
        : placeChild(document, WORKBOOK_ORDER, 'definedNames', `<definedNames>${text}</definedNames>`);
  return [list && appendInside(xml, list, prefixed(sheet, prefix)), namesEdit].filter((edit) => edit !== undefined);
}
