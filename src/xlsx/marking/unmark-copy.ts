import { MAX_ROWS } from '../../cells/address';
import { CONTROLE_HEADING } from '../../templates/template';
import { crc32 } from '../zip/crc32';
import { openXlsx, type OpenedWorkbook } from '../open';
import { OpcPackage } from '../package/opc-package';
import { undone } from '../package/part-changes';
import { readWorkbookPart } from '../package/workbook-part';
import { refusingDamage, XlsxError } from '../xlsx-error';
import type { SheetData, WorkbookData } from '../workbook-data';
import type { ControleMark } from './controle-cells';
import { markedCopy } from './mark-copy';
import { findRecord, readRecord, type MarkingRecord } from './marking-record';
import { reportRowsOf } from './report-sheet';

/** What came of taking the marking out: the file, or why not. `changed`: the record does not tell how this copy was made. */
export type Unmarked = { readonly bytes: Uint8Array } | { readonly refused: 'not marked' | 'changed' };

/** Most columns Controle that a record is believed to tell of. */
const MOST_MARKS = 1_000;

/**
 * Takes the marking out of a marked copy: every part is again byte for byte what it was in the file that the copy was made of. Anybody can
 * write a record, so it is believed only when marking that file again gives this very copy.
 */
export function withoutMarking(bytes: Uint8Array): Unmarked {
  return refusingDamage(() => {
    const opc = OpcPackage.open(bytes);
    const { part: workbookPart } = readWorkbookPart(opc);
    const recordPart = findRecord(opc, workbookPart);
    if (recordPart === undefined) return { refused: 'not marked' };
    const record = readRecord(opc.text(recordPart));
    const restored = record && restoredFile(opc.copy(), recordPart, record);
    return restored && givesAgain(restored, bytes, record) ? { bytes: restored } : { refused: 'changed' };
  });
}

/** The file as the record says that it was; undefined when a part is no longer what the marking made of it. */
function restoredFile(opc: OpcPackage, recordPart: string, { added, changed }: MarkingRecord): Uint8Array | undefined {
  const restored: { readonly part: string; readonly bytes: Uint8Array }[] = [];
  for (const { part, before, after, undo } of changed) {
    const now = opc.has(part) ? opc.bytes(part) : undefined;
    if (!now || crc32(now) !== after) return undefined;
    const was = undone(now, undo);
    if (crc32(was) !== before) return undefined;
    restored.push({ part, bytes: was });
  }
  for (const part of [recordPart, ...added]) opc.drop(part);
  for (const part of restored) opc.putBytes(part.part, part.bytes);
  return opc.save();
}

/** Whether marking a file gives this copy, with the texts and the report that the copy shows. */
function givesAgain(file: Uint8Array, copy: Uint8Array, { marks, reportSheet }: MarkingRecord): boolean {
  const rows = marks.reduce((sum, mark) => sum + mark.rows, 0);
  if (marks.length > MOST_MARKS || rows > MAX_ROWS * 2) return false;
  const was = openedOrNothing(file);
  const now = openXlsx(copy).data;
  const report = sheetNamed(now, reportSheet);
  if (!was || !report) return false;
  const again: ControleMark[] = [];
  for (const mark of marks) {
    const texts = sheetNamed(now, mark.sheet);
    const before = sheetNamed(was.data, mark.sheet);
    if (!texts || !before || (!mark.beside && !isControle(before, mark.row, mark.column))) return false;
    again.push({
      sheet: mark.sheet,
      row: mark.row,
      ...(mark.beside ? {} : { column: mark.column }),
      texts: Array.from({ length: mark.rows }, (_, index) => String(texts.cells.get(mark.row + 1 + index)?.get(mark.column)?.value ?? '')),
    });
  }
  return samePackages(copy, markedCopy(was, again, reportRowsOf(report)).bytes);
}

function openedOrNothing(file: Uint8Array): OpenedWorkbook | undefined {
  try {
    return openXlsx(file);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

const sheetNamed = ({ sheets }: WorkbookData, name: string): SheetData | undefined => sheets.find((sheet) => sheet.name === name);

const isControle = ({ cells }: SheetData, row: number, column: number): boolean =>
  String(cells.get(row)?.get(column)?.value ?? '')
    .trim()
    .toLowerCase() === CONTROLE_HEADING.toLowerCase();

function samePackages(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [OpcPackage.open(one), OpcPackage.open(other)];
  const names = a.partNames();
  return (
    names.length === b.partNames().length &&
    names.every((part) => {
      if (!b.has(part)) return false;
      const [was, now] = [a.bytes(part), b.bytes(part)];
      return was.length === now.length && was.every((byte, index) => byte === now[index]);
    })
  );
}
