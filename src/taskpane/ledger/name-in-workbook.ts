import type { LedgerScan } from '../../ledger/scan';
import { fileNameOf } from '../../records/merge/origin';

/** How the lines of a file are known in the workbook: packages give every year and every school the same name of the file. */
export const nameInWorkbook = ({ name }: File, { summary: { header } }: LedgerScan): string =>
  fileNameOf(`${name} (${[header.companyName, header.fiscalYear].filter(Boolean).join(' ')})`);
