import { deepEqual } from '../patch/deep-equal';
import { isBuiltInName, PRINT_AREA, PRINT_TITLES, printAreas, printTitles } from './print-titles';
import { quotedSheetName } from '../read/sheet-names';
import { storedFormula } from '../read/stored-formula';
import { attributes, escapeXml } from '../xml/xml-text';
import { withAttribute } from '../xml/xml-edit';
import { nameData } from '../read/workbook-read';
import type { NameData, SheetData, WorkbookData } from '../workbook-data';
import type { NameEntry, WorkbookPart } from '../package/workbook-part';

/** Where the sheets of the file went: position in the new order by position in the file, and the new names in the new order. */
export interface SheetPositions {
  /** Undefined for a sheet that was removed. */
  readonly moved: ReadonlyMap<number, number>;
  readonly names: readonly string[];
}

/** The `definedNames` element, '' when there are no names. Unchanged names stay as they are written; only their sheet's number follows. */
export function definedNamesXml(data: WorkbookData, workbook: WorkbookPart, positions: SheetPositions): string {
  const todo = [...data.names];
  const titlesDone = new Set<number>();
  const kept = workbook.names.flatMap((entry): string[] => {
    const sheet = entry.localSheet === undefined ? undefined : positions.moved.get(entry.localSheet);
    if (entry.localSheet !== undefined && sheet === undefined) return [];
    if (isBuiltInName(entry.name)) {
      if (entry.name !== PRINT_TITLES || sheet === undefined)
        return [renumbered(withFormula(entry, formulaNow(entry, workbook, positions)), sheet)];
      titlesDone.add(sheet);
      return titlesFor(data, workbook, positions, sheet, entry);
    }
    const known = nameData(entry, workbook);
    // A sheet that got another name takes its local names along.
    const wanted = { ...known, sheet: sheet === undefined ? undefined : positions.names[sheet] };
    const index = todo.findIndex((name) => deepEqual(name, wanted) || deepEqual(name, known));
    if (index < 0) return [];
    todo.splice(index, 1);
    return [renumbered(entry.raw, sheet)];
  });
  const titles = positions.names.flatMap((_, sheet) => (titlesDone.has(sheet) ? [] : titlesFor(data, workbook, positions, sheet)));
  const areas = data.sheets.flatMap((sheet, position) => areaFor(sheet, position));
  const added = todo.flatMap((name) => nameXml(name, positions));
  const all = [...kept, ...titles, ...areas, ...added];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

const renumbered = (raw: string, sheet: number | undefined): string =>
  sheet === undefined ? raw : withAttribute(raw, 'localSheetId', sheet);

/** The formula of a built-in name such as the print area, which names its sheet, also after that got another name. */
function formulaNow({ formula, localSheet }: NameEntry, workbook: WorkbookPart, positions: SheetPositions): string {
  const before = localSheet === undefined ? undefined : workbook.sheets[localSheet]?.name;
  const position = localSheet === undefined ? undefined : positions.moved.get(localSheet);
  const after = position === undefined ? undefined : positions.names[position];
  if (before === undefined || after === undefined || before === after) return formula;
  const forms = [`'${before.replace(/'/g, "''")}'!`, `${before}!`];
  return forms.reduce((text, form) => text.replaceAll(form, `${quotedSheetName(after)}!`), formula);
}

/** The element of a name with another formula; as it is written when the formula is the same. */
function withFormula({ raw, formula }: NameEntry, wanted: string): string {
  return formula === wanted ? raw : raw.slice(0, raw.indexOf('>') + 1) + escapeXml(wanted) + raw.slice(raw.lastIndexOf('</'));
}

function titlesFor(data: WorkbookData, workbook: WorkbookPart, positions: SheetPositions, position: number, entry?: NameEntry): string[] {
  const name = positions.names[position] ?? '';
  const sheet = data.sheets.find((candidate) => candidate.name === name);
  const present = entry && formulaNow(entry, workbook, positions);
  const wanted = sheet ? printTitles(name, sheet.page?.titleRows, present) : (present ?? '');
  if (wanted === '') return [];
  if (!entry || present === undefined)
    return [`<definedName${attributes({ name: PRINT_TITLES, localSheetId: position })}>${escapeXml(wanted)}</definedName>`];
  return [renumbered(withFormula(entry, sameRows(present, wanted) ? present : wanted), position)];
}

/** The print area of a sheet that was made since; that of an opened one is among its names. */
function areaFor({ name, part, page }: SheetData, position: number): string[] {
  if (part !== undefined || !page?.printArea?.length) return [];
  return [
    `<definedName${attributes({ name: PRINT_AREA, localSheetId: position })}>${escapeXml(printAreas(name, page.printArea))}</definedName>`,
  ];
}

/** Whether two titles repeat the same rows and columns, whatever their order and the spelling of the sheet. */
const sameRows = (a: string, b: string): boolean => deepEqual(rangesOf(a), rangesOf(b));
const rangesOf = (formula: string): string[] =>
  (formula.match(/![$A-Z0-9]+:[$A-Z0-9]+/g) ?? []).map((range) => range.replaceAll('$', '')).sort();

function nameXml({ name, formula, sheet, hidden }: NameData, positions: SheetPositions): string[] {
  const position =
    sheet === undefined ? undefined : positions.names.findIndex((candidate) => candidate.toLowerCase() === sheet.toLowerCase());
  // A name that is local to a sheet that is not there cannot be written.
  if (position === -1) return [];
  return [`<definedName${attributes({ name, localSheetId: position, hidden })}>${escapeXml(storedFormula(formula))}</definedName>`];
}
