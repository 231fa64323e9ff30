import { readFileSync } from 'node:fs';
import { checkCells } from '../../src/check/check-workbook';
import { terminalReport } from '../../src/cli/terminal-report';
import { isRead } from '../../src/records/mapping/sheet-mapping';
import { csvText } from '../../src/report/csv-text';
import { htmlText } from '../../src/report/html-text';
import { jsonText } from '../../src/report/json-shape';
import { makeReport } from '../../src/report/make-report';
import { reportRows } from '../../src/report/report-rows';
import { sarifText } from '../../src/report/sarif-text';
import { TABLE_KEYS, TABLES } from '../../src/templates';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { HOLDOUT_LAYOUTS, LAYOUTS, SECOND_HOLDOUT_LAYOUTS, THIRD_HOLDOUT_LAYOUTS } from '../records/layouts';
import { CORPUS, publicFiles } from '../xlsx/public-files';
import type { WorkbookCells } from '../../src/records/table-cells';

/** `STO_CORPUS=all` looks at every public workbook, the short form at one in so many. */
const STEP = process.env.STO_CORPUS === 'all' ? 1 : 60;
const DAY = 46_296;

/** Rows with an amount that are neither a line nor named as left out, and what is left out that a form of the report does not name. */
function unnamed(cells: WorkbookCells): { readonly rows: number; readonly leftOut: number; readonly faults: readonly string[] } {
  const checked = checkCells(cells, { date: DAY, accept: true });
  const { dossier, leftOut, readings } = checked;
  const seen = new Set(leftOut.flatMap(({ sheet, rows }) => rows.map((row) => `${sheet} ${row}`)));
  for (const key of TABLE_KEYS) for (const { at } of dossier[key].lines) seen.add(`${at.table.sheet} ${at.row}`);
  let rows = 0;
  const faults: string[] = [];
  for (const { sheet, mapping } of readings.filter(isRead)) {
    const of = (cells.sheets ?? []).find((each) => each.sheet === sheet);
    if (!mapping || !of) continue;
    const money = mapping.columns.flatMap(({ key, column }) =>
      TABLES[mapping.table].columns.some((each) => each.key === key && each.type === 'money') ? [column - of.column] : [],
    );
    of.rows.forEach((row, index) => {
      const at = of.row + index;
      if (at < mapping.headingRow + mapping.headingRows || !money.some((column) => typeof row[column] === 'number' && row[column] !== 0))
        return;
      rows += 1;
      if (!seen.has(`${sheet} ${at}`)) faults.push(`${sheet} row ${at + 1} is no line and is not named`);
    });
  }
  const report = makeReport({ file: 'a.xlsx', ...checked });
  const forms = {
    text: terminalReport([report], { width: 100_000, colours: false }),
    json: jsonText([report], false),
    csv: csvText([report]),
    html: htmlText([report], '0'),
    sarif: sarifText([report], [], '0'),
    rows: reportRows(report)
      .flatMap(({ cells: each }) => each)
      .join('\n'),
  };
  for (const { message } of report.leftOut) {
    // What stands between quotes is of the file, and is written as each form writes texts of others.
    const words = message.split(/["“”&<>\\]/)[0]?.trim() ?? '';
    for (const [form, text] of Object.entries(forms)) if (!text.includes(words)) faults.push(`${form} does not say: ${message}`);
  }
  return { rows, leftOut: report.leftOut.length, faults };
}

function look(all: readonly (readonly [name: string, cells: () => WorkbookCells])[]) {
  const faults: string[] = [];
  const sum = { files: 0, rows: 0, leftOut: 0 };
  for (const [name, cells] of all) {
    try {
      const found = unnamed(cells());
      sum.files += 1;
      sum.rows += found.rows;
      sum.leftOut += found.leftOut;
      faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
    }
  }
  process.stdout.write(
    `${sum.files} workbooks, ${sum.rows} rows with an amount, ${sum.leftOut} groups left out; unnamed: ${faults.length}\n`,
  );
  return { ...sum, faults };
}

test('in layouts of others every row with an amount is a line, or every form of the report names it', () => {
  const { faults, rows } = look(
    [...LAYOUTS, ...HOLDOUT_LAYOUTS, ...SECOND_HOLDOUT_LAYOUTS, ...THIRD_HOLDOUT_LAYOUTS].map(
      ({ name, cells }) => [name, () => ({ tables: [], sheets: [cells], date1904: false })] as const,
    ),
  );
  expect(faults).toEqual([]);
  expect(rows).toBeGreaterThan(100);
});

const files = publicFiles().filter((_, index) => index % STEP === 0);
if (files.length === 0) console.warn(`Skipped: the folder ${CORPUS} with public workbooks is not on this machine.`);

(files.length > 0 ? test : test.skip)(
  'in public workbooks too, whatever they are',
  () => {
    const { faults } = look(
      files.map(({ folder, name, path }) => [`${folder}/${name}`, () => xlsxCells(new Uint8Array(readFileSync(path)))] as const),
    );
    expect(faults).toEqual([]);
  },
  900_000,
);
