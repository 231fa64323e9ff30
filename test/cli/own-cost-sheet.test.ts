import { checkBytes } from '../../src/cli/check-bytes';
import { saveXlsx } from '../../src/xlsx/save';
import type { FileReport } from '../../src/report/file-report';
import { otherLayout, sheetOf } from './sample-files';

/** A cost sheet as a school keeps it: without Financieringsbron, Kostensoort, Doelgroep and Toelichting. */
const ROWS: readonly (readonly string[])[] = [
  ['Factuurnummer', 'Leverancier', 'Factuurdatum', 'Omschrijving', 'Bedrag excl. btw', 'BTW', 'Bedrag incl. btw'],
  ['F-101', 'Techniekwinkel Zaan', '19-03-2026', 'Gereedschap voor het lokaal', '1000,00', '210,00', '1210,00'],
  ['F-102', 'Laserland', '20-03-2026', 'Lasersnijder', '20000,00', '4200,00', '24200,00'],
  ['F-103', 'Drukkerij Rijp', '10-12-2024', 'Posters voor de techniekdagen', '100,00', '21,00', '121,00'],
  ['F-104', 'Bouwhof', '05-01-2029', 'Hout voor werkstukken', '200,00', '42,00', '242,00'],
  ['F-105', 'Bouwhof', '06-04-2026', 'Schroeven en lijm', '50,00', '10,50', '60,50'],
];

const csv = new TextEncoder().encode(ROWS.map((row) => row.join(';')).join('\r\n'));
const serials: Readonly<Record<string, number>> = {
  '19-03-2026': 46100,
  '20-03-2026': 46101,
  '10-12-2024': 45636,
  '05-01-2029': 47123,
  '06-04-2026': 46118,
};
const xlsx = saveXlsx({
  ...otherLayout(),
  sheets: [
    sheetOf(
      'Uitgaven',
      ROWS.map((row, index) =>
        row.map((cell, column) => (index === 0 ? cell : (serials[cell] ?? (column > 3 ? Number(cell.replace(',', '.')) : cell)))),
      ),
    ),
  ],
});

const check = (bytes: Uint8Array, file: string, periode?: '2025-2028'): FileReport =>
  checkBytes(bytes, file, { date: 46_296, mark: false, ...(periode ? { periode } : {}) }).report;
const found = ({ findings }: FileReport, rule: string): readonly string[] =>
  findings.flatMap((each) => (each.rule === rule ? [`${each.outcome} ${each.row ?? ''}`] : []));

describe.each([
  ['uitgaven.csv', csv],
  ['uitgaven.xlsx', xlsx],
])('%s, a sheet of one school', (file, bytes) => {
  test('with the period given, early and late invoices are found, and no line is called in order', () => {
    const report = check(bytes, file, '2025-2028');
    expect(found(report, 'PER-01')).toEqual(['fout 4', 'fout 5']);
    expect(found(report, 'AFS-01')).toEqual(['te beoordelen 3']);
    expect(report.summary).toMatchObject({ lines: 5, linesInOrder: 0 });
  });

  test('without a period the machine is asked about, and no line is called in order', () => {
    const report = check(bytes, file);
    expect(found(report, 'AFS-01')).toEqual(['te beoordelen 3']);
    // Without a period only a day on which no subsidy runs is certain.
    expect(found(report, 'PER-01')).toEqual(['te beoordelen 5']);
    expect(report.findings.find(({ rule }) => rule === 'AFS-01')?.action).toContain('Kostensoort');
    expect(report.summary).toMatchObject({ lines: 5, linesInOrder: 0 });
    expect(report.summary.linesPartlyChecked).toBeGreaterThan(0);
  });

  test('which rules did not run, ran in part, and why, stands in the report', () => {
    const { notChecked, partlyChecked, summary } = check(bytes, file);
    const said = JSON.stringify([notChecked, partlyChecked]);
    for (const column of ['Financieringsbron', 'Doelgroep']) expect(said).toContain(column);
    expect(said).toContain('PER-01');
    expect(summary.rulesRun).toBeGreaterThan(0);
  });
});
