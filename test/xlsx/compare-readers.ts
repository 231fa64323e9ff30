import { isDeepStrictEqual } from 'node:util';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import type { CellData } from '../../src/xlsx/workbook-data';

/**
 * Reads a file in both ways, saves it unchanged and with a cell more, and opens that again. Gives 'read', or the kind of the refusal; throws on
 * anything else, also when one way of reading refuses what the other takes, or reads something else.
 */
export function outcomeOf(bytes: Uint8Array): string {
  const opened = orRefusal(() => openXlsx(bytes));
  const cells = orRefusal(() => xlsxCells(bytes));
  if (opened instanceof XlsxError || cells instanceof XlsxError) {
    if (opened instanceof XlsxError && cells instanceof XlsxError && opened.kind === cells.kind) return opened.kind;
    // Only who reads formulas meets too long ones.
    if (opened instanceof XlsxError && opened.message.includes('gedeelde formules')) return opened.kind;
    throw new Error(`one way of reading refuses: ${String(opened instanceof XlsxError ? opened : cells)}`);
  }
  const both = workbookCells(opened.data);
  const plain = (read: typeof cells): unknown => ({
    ...read,
    sheets: read.sheets?.map((sheet) => ({ ...sheet, percentColumns: undefined })),
  });
  if (!isDeepStrictEqual(plain(both), plain(cells))) throw new Error('the two ways of reading differ');
  const copy = orRefusal(() => saveXlsx(opened.data, opened));
  // A part that reading passes over may be broken; saving, which copies it, says so.
  if (copy instanceof XlsxError) return `read, not saved: ${copy.kind}`;
  openXlsx(copy);
  const [sheet] = opened.data.sheets;
  if (!sheet) return 'read';
  const inRow = sheet.cells.get(70) ?? new Map<number, CellData>();
  sheet.cells.set(70, inRow.set(3, { value: 'nieuw', style: { bold: true } }));
  const saved = orRefusal(() => saveXlsx(opened.data, opened));
  if (saved instanceof XlsxError) return `read, not saved: ${saved.kind}`;
  const again = orRefusal(() => openXlsx(saved));
  if (again instanceof XlsxError) throw new Error(`what was saved is refused: ${again.message}`, { cause: again.cause });
  if (again.data.sheets[0]?.cells.get(70)?.get(3)?.value !== 'nieuw') throw new Error('the new cell is gone');
  return 'read';
}

/** What was made, or why the file was refused. A mistake of our own in the guise of a damaged file is thrown on. */
function orRefusal<T>(action: () => T): T | XlsxError {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const { cause } = error;
    const ours = cause instanceof TypeError || cause instanceof ReferenceError || cause instanceof SyntaxError;
    if (ours || (cause instanceof RangeError && /stack|Invalid (array|string)/.test(cause.message))) throw cause;
    return error;
  }
}
