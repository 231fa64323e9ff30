import { readLayoutSteps } from '../check/check-workbook';
import { CsvError, readCsv } from '../records/csv';
import { readDossier, type Dossier } from '../records/dossier';
import { allAtOnce } from '../records/steps';
import { uncalculatedFormulas, uncalculatedSentence } from '../records/uncalculated';
import type { WorkbookCells } from '../records/table-cells';
import { xlsxCells } from '../xlsx/xlsx-cells';
import { XlsxError } from '../xlsx/xlsx-error';
import { InputError, readInput } from './read-input';

/** Why the workbook with the register is not read, as a Dutch sentence. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
}

/** A workbook or CSV file as a dossier, for commands that compare it with something else. */
export interface ReadRegister {
  readonly dossier: Dossier;
  readonly remarks: readonly string[];
}

/** Reads the file of the user as `sto check` does. @throws RegisterError */
export function readRegister(path: string): ReadRegister {
  try {
    const bytes = readInput(path);
    const isCsv = /\.csv$/i.test(path);
    const cells: WorkbookCells = isCsv
      ? { tables: [], sheets: [readCsv(bytes, path.split(/[\\/]/).at(-1) ?? path).cells], date1904: false }
      : xlsxCells(bytes);
    const dossier = readDossier(allAtOnce(readLayoutSteps(cells)).workbook);
    // A line whose amount is not known is named where it is compared.
    const waiting = [...uncalculatedFormulas(dossier)].map(([sheet, formulas]) => uncalculatedSentence(sheet, formulas));
    const recognised = dossier.kosten.tables
      .filter(({ mapping }) => mapping !== undefined)
      .map(({ sheet }) => `Blad ${sheet} is een eigen indeling, gelezen als Kosten.`);
    return { dossier, remarks: [...recognised, ...waiting] };
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    if (error instanceof XlsxError || error instanceof CsvError || error instanceof InputError) throw new RegisterError(error.message);
    throw error;
  }
}
