import { openXlsx } from '../../src/xlsx/open';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { XlsxError } from '../../src/xlsx/xlsx-error';

/** The refusal of a file by both ways of reading, which must agree; undefined when both read it. */
export function refusalOf(bytes: Uint8Array): XlsxError | undefined {
  const [opened, read] = [openXlsx, xlsxCells].map((action) => {
    try {
      action(bytes);
      return undefined;
    } catch (error) {
      if (error instanceof XlsxError) return error;
      throw error;
    }
  });
  expect(read?.kind).toBe(opened?.kind);
  return opened;
}
