import { readDossier } from '../../src/records/dossier';
import { withOtherLayoutsSteps } from '../../src/records/mapping/other-layouts';
import { mappedTable } from '../../src/records/mapping/mapped-table';
import { recogniseSheet } from '../../src/records/mapping/recognise-sheet';
import type { CellValue } from '../../src/cells/cell';
import type { SheetCells } from '../../src/records/sheet-cells';
import { best, SIZES } from './rules';
import { table } from './table';

const HEADINGS = [
  ...['Boekstuknr', 'Boekdatum', 'Grootboek', 'Omschrijving', 'Project', 'Relatie', 'Debet', 'Credit'],
  ...['Kostensoort', 'Activiteit', 'School', 'Bron', 'Doelgroep', '% STO', 'Opmerking'],
  ...['Dagboek', 'Periode', 'Boekjaar', 'Valuta', 'Koers', 'Regelnr', 'Status', 'Gebruiker', 'Aangemaakt', 'Gewijzigd'],
];

/** A ledger of 25 columns, as Excel values or as the texts of a CSV file. */
function ledger(size: number, textOnly: boolean): SheetCells {
  const shared = (line: number): readonly CellValue[] => ['4310', `Omschrijving ${line % 500}`, 'STO', `Leverancier ${line % 90}`];
  const rest = ['Materiaalkosten', 'A01', 'De Kade', 'subsidie 2025-2028', 'vmbo'];
  const technical = (line: number): readonly CellValue[] => ['INK', '3', '2025', 'EUR', '1', String(line), 'definitief', 'abakker', '', ''];
  const lines = Array.from({ length: size }, (_, line): readonly CellValue[] => {
    const amount = (line % 9973) + 0.25;
    return textOnly
      ? [
          String(line),
          `${1 + (line % 28)}-${1 + (line % 12)}-2025`,
          ...shared(line),
          `${amount}`.replace('.', ','),
          '',
          ...rest,
          '80',
          '',
          ...technical(line),
        ]
      : [line, 45_700 + (line % 360), ...shared(line), amount, '', ...rest, 0.8, '', ...technical(line)];
  });
  return { sheet: 'Mutaties', row: 0, column: 0, rows: [HEADINGS, ...lines], ...(textOnly ? { textOnly } : {}) };
}

/** The longest of the steps in which a sheet is recognised and made a table, in ms. */
function longestStep(cells: SheetCells): number {
  const steps = withOtherLayoutsSteps({ tables: [], sheets: [{ ...cells }], date1904: false });
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}

/** Time of recognising a sheet of another layout and of reading it, and of its longest step, at three sizes. */
export function benchMapping(): string {
  const rows = SIZES.flatMap((size) =>
    [false, true].map((textOnly) => {
      const cells = ledger(size, textOnly);
      const recognise = best(() => recogniseSheet(cells));
      const { mapping } = recogniseSheet(cells);
      if (!mapping) throw new Error('the ledger of the bench is not recognised');
      // A mapping of its own for each run: what was found for one is kept.
      const read = best(() => mappedTable(cells, { ...mapping }));
      const mapped = mappedTable(cells, mapping);
      const records = best(() => readDossier({ tables: [mapped], date1904: false }));
      return [
        String(size),
        textOnly ? 'texts' : 'values',
        ...[recognise, read, records, Math.min(...[1, 2, 3].map(() => longestStep(cells)))].map((ms) => `${Math.round(ms)} ms`),
      ];
    }),
  );
  return table(['ledger lines', 'cells', 'recognise', 'mapped table', 'read records', 'longest step'], rows);
}
