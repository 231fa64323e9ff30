import { areaAddress, type Area } from '../../cells/address';
import { quotedSheetName } from '../read/sheet-names';
import type { PageData } from '../workbook-data';

/** Name under which Excel keeps the rows and columns that repeat on each printed page. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** Name under which Excel keeps what is printed of a sheet. */
export const PRINT_AREA = '_xlnm.Print_Area';

/** `Kosten!$A$1:$F$20`, for the areas that are printed. */
export const printAreas = (sheet: string, areas: readonly Area[]): string =>
  areas.map((area) => `${quotedSheetName(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`).join(',');

/** Names that Excel makes for its own use: print areas, titles, filters. */
export const isBuiltInName = (name: string): boolean => /^_xlnm\./i.test(name);

/** The repeated rows in `Kosten!$A:$B,Kosten!$5:$6`; undefined when there are none. */
export function titleRowsOf(formula: string): PageData['titleRows'] {
  const match = /!\$?(\d{1,7}):\$?(\d{1,7})$/.exec(rowPart(formula) ?? '');
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : undefined;
}

/** The formula of the name after a change of the repeated rows; repeated columns stay. '' when nothing repeats any more. */
export function printTitles(sheet: string, rows: PageData['titleRows'], formula = ''): string {
  const columns = areasOf(formula).filter((area) => area !== rowPart(formula));
  if (rows) columns.push(`${quotedSheetName(sheet)}!$${rows.first + 1}:$${rows.last + 1}`);
  return columns.join(',');
}

const rowPart = (formula: string): string | undefined => areasOf(formula).find((area) => /!\$?\d+:\$?\d+$/.test(area));

/** The areas of a union; a comma inside a quoted sheet name does not divide. */
const areasOf = (formula: string): string[] => formula.match(/(?:'(?:[^']|'')*'|[^',])+/g)?.map((area) => area.trim()) ?? [];
