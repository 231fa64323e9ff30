import { checkCells } from '../../src/check/check-workbook';
import type { Finding } from '../../src/check/report';
import { excelWorkbook } from '../../src/excel/workbook';
import type { Progress } from '../../src/excel/workbook-port';
import { kostenTemplate } from '../../src/templates/kosten';
import { ActionType } from '../../src/workbench/host/protocol';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { costRows } from '../bench/cost-lines';
import { exampleTable } from '../rules/example-workbook';
import { startExcel, type StartedExcel } from '../setup/start-host';
import { findingsOf, followedWorkbook, fromScratch, shown, userOf } from './live/followed';

/** A register as large as the largest that Excel on the web should bear; `STO_LONG=1` for 100,000 lines. */
const LINES = process.env['STO_LONG'] ? 100_000 : 6_000;
const DAY = 46_296;
jest.setTimeout(1_200_000);

/** Cost lines, without the formulas: their calculation would be that of the stand-in. `spare` rows of the table stay empty. */
function register(lines: number, spare = 0): WorkbookData {
  const data = templateWorkbook([kostenTemplate], '2025-2028', {
    kosten: [...costRows(lines), ...Array.from({ length: spare }, () => ({}))],
  });
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values())
      for (const [column, { formula, ...cell }] of cells) if (formula !== undefined) cells.set(column, cell);
    for (const table of sheet.tables) table.columns = table.columns.map(({ name }) => ({ name }));
  }
  return data;
}

/** What was found, by row of the table. */
const found = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, place, message }) => `${(place.row ?? 0) - place.table.row} ${place.columnKey ?? ''} ${rule.id} ${message}`).sort();

/** What a check finds in the same lines that were never in Excel. */
const wanted = (lines: number): readonly string[] =>
  found(checkCells({ tables: [exampleTable('kosten', costRows(lines))], date1904: false }, { date: DAY }).report.findings);

/** Counts what goes over the line. */
function traffic({ host }: StartedExcel): { requests: number; largest: number; writes: number } {
  const counted = { requests: 0, largest: 0, writes: 0 };
  const { process } = host;
  host.process = async (body) => {
    counted.requests += 1;
    if (body.Actions.some(({ ActionType: type }) => type === ActionType.SetProperty)) counted.writes += 1;
    const answer = await process.call(host, body);
    counted.largest = Math.max(counted.largest, JSON.stringify(answer).length, JSON.stringify(body).length);
    return answer;
  };
  return counted;
}

const check = (progress: Progress = () => {}, signal?: AbortSignal) => excelWorkbook.check(DAY, progress, signal);

test(`${LINES} lines are read, checked and marked within what Excel on the web passes on`, async () => {
  const excel = startExcel(register(LINES));
  const counted = traffic(excel);
  const width = excel.model.tables.byName('STO_Kosten')?.table.columns.length ?? 0;
  const start = performance.now();
  const { report, marking } = await check();
  const time = performance.now() - start;
  expect(marking).toBe('written');
  expect(found(report.findings)).toEqual(wanted(LINES));
  expect(report.findings.length).toBeGreaterThan(LINES / 20);
  expect(
    shown(excel.model)
      .get('Kosten!STO_Kosten')
      ?.every((text) => text !== ''),
  ).toBe(true);
  // The host refuses 5 MB; blocks stay well below that.
  expect(counted.largest).toBeLessThan(3 * 2 ** 20);
  const blocks = Math.ceil((LINES * width) / 80_000) + Math.ceil(LINES / 10_000);
  expect(counted.requests).toBeLessThanOrEqual(3 + blocks);
  process.stdout.write(
    `${LINES} lines of ${width} columns: ${Math.round(time)} ms, ${counted.requests} syncs, ${(counted.largest / 2 ** 20).toFixed(2)} MB at most\n`,
  );
});

test('values that come back null without an error are noticed, and smaller blocks are read', async () => {
  startExcel(register(1_000), { maxReadCells: 7_000, nullOverLimit: true });
  expect(found((await check()).report.findings)).toEqual(wanted(1_000));
});

test('texts that make an answer too large are read in smaller blocks', async () => {
  startExcel(register(1_000), { maxResponseBytes: 100_000 });
  expect(found((await check()).report.findings)).toEqual(wanted(1_000));
});

const PHASES: { readonly [Name in 'reading' | 'checking']: (...told: Parameters<Progress>) => boolean } = {
  reading: (step, done) => step === 'lezen' && done > 0,
  checking: (step, done) => step === 'controleren' && done > 20,
};

test.each(Object.entries(PHASES))('Annuleren while %s stops there, and nothing is written', async (_phase, isThen) => {
  const excel = startExcel(register(LINES));
  const counted = traffic(excel);
  const cancel = new AbortController();
  let asked = 0;
  await expect(
    check((...told) => {
      if (cancel.signal.aborted || !isThen(...told)) return;
      asked = counted.requests;
      cancel.abort();
    }, cancel.signal),
  ).rejects.toMatchObject({ name: 'AbortError' });
  // No block after the one that was under way, but for letting go of ranges.
  expect(counted.requests - asked).toBeLessThanOrEqual(1);
  expect(counted.writes).toBe(0);
  expect(
    shown(excel.model)
      .get('Kosten!STO_Kosten')
      ?.every((text) => text === ''),
  ).toBe(true);
});

test('Annuleren while marking finishes it: each line says what was found', async () => {
  const excel = startExcel(register(LINES));
  const cancel = new AbortController();
  const { marking, report } = await check((step) => step === 'markeren' && cancel.abort(), cancel.signal);
  expect(marking).toBe('written');
  const texts = shown(excel.model).get('Kosten!STO_Kosten') ?? [];
  expect(texts.every((text) => text !== '')).toBe(true);
  const marked = new Set(
    report.findings.flatMap(({ outcome, place }) => (outcome === 'fout' && place.row !== undefined ? [place.row] : [])),
  );
  expect(texts.filter((text) => text.startsWith('✖'))).toHaveLength(marked.size);
});

describe('a table that was made much longer than what stands in it', () => {
  const SPARE = LINES * 2;

  test('is read down to the last row that is filled in, and says so', async () => {
    const excel = startExcel(register(300, SPARE));
    const counted = traffic(excel);
    const { report, remarks } = await check();
    expect(found(report.findings)).toEqual(wanted(300));
    const end = 5 + 300 + SPARE;
    expect(remarks).toContain(
      `De tabel op blad Kosten loopt door tot en met rij ${end.toLocaleString('nl-NL', { useGrouping: false })}, maar na rij 305 is niets ingevuld. De ${SPARE.toLocaleString('nl-NL')} lege rijen daaronder zijn niet gelezen.`,
    );
    expect(counted.requests).toBeLessThanOrEqual(3 + 1 + Math.ceil(SPARE / 10_000));
  });

  test('is read as far as an amount that stands alone far down, without a key', async () => {
    const excel = startExcel(register(300, SPARE));
    userOf(excel.model).type('kosten', 'Bedrag incl. btw', 300 + SPARE - 1, 121);
    const { report, remarks } = await check();
    expect(report.findings.some(({ place }) => place.row === 5 + 300 + SPARE - 1)).toBe(true);
    expect(remarks.filter((remark) => remark.includes('lege rijen'))).toEqual([]);
  });

  test('is followed: in the rows that were not read, over them and below the table', async () => {
    const excel = await followedWorkbook(register(20, 6_000));
    const { user } = excel;
    user.type('kosten', 'Factuurdatum', 3_000, 47_130);
    await excel.settled();
    expect(findingsOf(excel.last())).toEqual((await fromScratch()).findings);
    expect(excel.last().remarks.filter((remark) => remark.includes('lege rijen'))).toEqual([
      expect.stringContaining(`na rij ${5 + 3_001} is niets ingevuld`),
    ]);
    user.insertRows('kosten', 10, 2);
    user.paste('kosten', 'Boekstuknummer', 6_022, [['N1', 'A', 'N1', 47_130]]);
    await excel.settled();
    user.deleteRows('kosten', 3_000, 5);
    await excel.settled();
    const { findings, marking } = await fromScratch();
    expect(findingsOf(excel.last())).toEqual(findings);
    const seen = shown(excel.model);
    for (const [table, texts] of marking) expect(seen.get(table)).toEqual(texts);
  });
});
