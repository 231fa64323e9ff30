import { readCells } from './cells-read';
import { newBudget } from './cell-value';
import { readThemeColors } from './colors';
import { allAtOnce, type Steps } from '../../records/steps';
import { isBuiltInName, PRINT_TITLES, titleColumnsOf, titleRowsOf } from '../write/print-titles';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-read';
import { readStyles } from './styles-read';
import { distrustZeros } from './zero-results';
import { readWorkbookPart } from '../package/workbook-part';
import type { NameData, WorkbookData } from '../workbook-data';
import type { NameEntry, SheetEntry, WorkbookPart } from '../package/workbook-part';
import type { OpcPackage } from '../package/opc-package';
import type { CellsReader, SheetSource } from './sheet-read';
import type { StyleSheet } from './styles-read';

/** Everything that is read from a package: the data, and what saving needs to know of where it stood. */
export interface WorkbookSource {
  readonly data: WorkbookData;
  readonly workbook: WorkbookPart;
  readonly styles: StyleSheet;
  /** The sheets with cells, in the order of `data.sheets`. */
  readonly sheets: readonly SheetSource[];
}

/** Reads a whole package, the cells of each sheet with `read`. */
export const readWorkbook = (opc: OpcPackage, read?: CellsReader): WorkbookSource => allAtOnce(readWorkbookSteps(opc, read));

/** The same in steps, one for each sheet. */
export function* readWorkbookSteps(opc: OpcPackage, read: CellsReader = readCells): Steps<WorkbookSource> {
  const workbook = readWorkbookPart(opc);
  const related = (type: string): string | undefined => {
    const part = opc.relatedPart(workbook.part, type);
    return part === undefined ? undefined : opc.text(part);
  };
  const theme = related('theme');
  const strings = related('sharedStrings');
  const styles = readStyles(related('styles'), theme === undefined ? undefined : readThemeColors(theme));
  const shared = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    styles,
    date1904: workbook.date1904,
    budget: newBudget(),
  };
  const entries = workbook.sheets.filter((entry): entry is SheetEntry & { part: string } => entry.part !== undefined);
  const printTitles = new Map(
    workbook.names.flatMap(({ name, localSheet, formula }) => (name === PRINT_TITLES ? [[localSheet, formula]] : [])),
  );
  const sheets: SheetSource[] = [];
  for (const [index, entry] of entries.entries()) {
    yield { done: index, total: entries.length };
    const sheet = readSheet(opc, entry.part, entry, shared, read);
    const titles = printTitles.get(workbook.sheets.indexOf(entry));
    const titleRows = titles === undefined ? undefined : titleRowsOf(titles);
    const titleColumns = titles === undefined ? undefined : titleColumnsOf(titles);
    if (titleRows || titleColumns)
      sheet.data.page = { ...sheet.data.page, ...(titleRows ? { titleRows } : {}), ...(titleColumns ? { titleColumns } : {}) };
    sheets.push(sheet);
  }
  if (workbook.calculatesOnLoad) distrustZeros(sheets.map(({ data }) => data));
  const active = workbook.sheets[workbook.activeTab];
  return {
    workbook,
    styles,
    sheets,
    data: {
      sheets: sheets.map(({ data }) => data),
      names: workbook.names.filter(({ name }) => !isBuiltInName(name)).map((name) => nameData(name, workbook)),
      date1904: workbook.date1904,
      ...(workbook.roundedAsShown ? { roundedAsShown: true } : {}),
      activeSheet: Math.max(
        0,
        entries.findIndex((entry) => entry === active),
      ),
    },
  };
}

/** A name of the file as the model knows it. */
export function nameData({ name, formula, localSheet, hidden }: NameEntry, workbook: WorkbookPart): NameData {
  const data: NameData = { name, formula: `=${formula}` };
  const sheet = localSheet === undefined ? undefined : workbook.sheets[localSheet]?.name;
  if (sheet !== undefined) data.sheet = sheet;
  if (hidden) data.hidden = true;
  return data;
}
