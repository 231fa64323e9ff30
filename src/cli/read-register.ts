import { readLayoutSteps } from '../check/check-workbook';
import { CsvError, readCsv } from '../records/csv';
import { readDossier, type Dossier } from '../records/dossier';
import type { ReadHow } from '../records/mapping/other-layouts';
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
  /** That a sheet looks like Kosten and waits for a yes, as a Dutch sentence. */
  readonly offered?: string;
  /** The choices in the books that the workbook keeps, as the text of a profile. */
  readonly ledgerProfile?: string | undefined;
}

/** Reads the file of the user as `sto check` does. @throws RegisterError */
export function readRegister(path: string, how: ReadHow = {}): ReadRegister {
  try {
    const bytes = readInput(path);
    const isCsv = /\.csv$/i.test(path);
    const cells: WorkbookCells = isCsv
      ? { tables: [], sheets: [readCsv(bytes, path.split(/[\\/]/).at(-1) ?? path).cells], date1904: false }
      : xlsxCells(bytes);
    const { workbook, readings } = allAtOnce(readLayoutSteps(cells, how));
    const dossier = readDossier(workbook);
    // A line whose amount is not known is named where it is compared.
    const waiting = [...uncalculatedFormulas(dossier)].map(([sheet, formulas]) => uncalculatedSentence(sheet, formulas));
    const recognised = dossier.kosten.tables
      .filter(({ mapping }) => mapping !== undefined)
      .map(({ sheet }) => `Blad ${sheet} is een eigen indeling, gelezen als Kosten.`);
    // Lines that are not read are not compared, which nobody may think they were.
    const offered = readings.flatMap(({ sheet, status, mapping, reason }) =>
      status === 'offered' && mapping?.table === 'kosten'
        ? [`Blad ${sheet} is niet gelezen: ${reason ?? ''} Kijk of het klopt en kies --accepteer, of geef een koppelprofiel (--koppeling).`]
        : [],
    );
    return {
      dossier,
      remarks: [...recognised, ...waiting, ...offered],
      ledgerProfile: cells.ledgerProfile,
      ...(offered.length > 0 ? { offered: offered.join(' ') } : {}),
    };
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    if (error instanceof XlsxError || error instanceof CsvError || error instanceof InputError) throw new RegisterError(error.message);
    throw error;
  }
}
