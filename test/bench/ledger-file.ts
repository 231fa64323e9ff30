import { stream } from 'exceljs';
import type { Workbook } from 'exceljs';

/** Headings of the 15 columns of the files for reading. */
const HEADINGS = [
  'Boekstuk',
  'Factuurnummer',
  'Leverancier',
  'Factuurdatum',
  'Betaaldatum',
  'Omschrijving',
  'Activiteit',
  'Kostensoort',
  'Partner',
  'Bedrag excl. btw',
  'Btw',
  'Bedrag incl. btw',
  'Percentage',
  'Akkoord',
  'Bedrag STO',
];

/**
 * Writes a workbook of `count` lines as Excel would: shared strings, styles, dates, a column of formulas with their results.
 * ExcelJS writes it, so that no reader under measurement reads a file of its own making, except ExcelJS.
 */
export async function writeLedger(file: string, count: number): Promise<void> {
  const writer = new stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
  const sheet = writer.addWorksheet('Grootboek');
  sheet.columns = HEADINGS.map((header, index) => ({ header, width: 14, style: styleOf(index) }));
  for (let line = 0; line < count; line++) {
    const excl = 100 + ((line * 37) % 9_770) / 10;
    const vat = Math.round(excl * 21) / 100;
    sheet
      .addRow([
        `B-${100_000 + line}`,
        `F-${2025_000 + line}`,
        `Leverancier ${line % 500}`,
        new Date(Date.UTC(2025, 0, 1 + (line % 900))),
        new Date(Date.UTC(2025, 0, 15 + (line % 900))),
        `Materiaal & gereedschap voor opdracht ${line % 5_000}`,
        `A${1 + (line % 12)}`,
        ['Personele kosten', 'Materiële kosten', 'Investeringen'][line % 3],
        `Partner ${line % 40}`,
        excl,
        vat,
        { formula: `J${line + 2}+K${line + 2}`, result: Math.round((excl + vat) * 100) / 100 },
        (line % 101) / 100,
        line % 2 === 0,
        Math.round((excl + vat) * (line % 101)) / 100,
      ])
      .commit();
  }
  sheet.commit();
  await writer.commit();
}

function styleOf(column: number): Partial<Workbook['worksheets'][number]['columns'][number]['style']> {
  if (column === 3 || column === 4) return { numFmt: 'dd-mm-yyyy' };
  if (column === 12) return { numFmt: '0%' };
  return column >= 9 && column !== 13 ? { numFmt: '€ #,##0.00' } : {};
}
