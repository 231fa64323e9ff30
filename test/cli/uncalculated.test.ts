import { checkBytes } from '../../src/cli/check-bytes';
import { exitCodeOf } from '../../src/cli/check-command';
import { OpcPackage } from '../../src/xlsx/package/opc-package';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { sampleFile } from './sample-files';

/** The same workbook as a program writes it that does not calculate: formulas without what they give. */
function withoutResults(bytes: Uint8Array, empty: string): Uint8Array {
  const opc = OpcPackage.open(bytes);
  for (const part of opc.partNames().filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)))
    opc.change(part, (xml) =>
      xml.replace(
        /<c ([^>]*?)(?: t="\w+")?>(<f[^>]*>[^<]+<\/f>)<v>[^<]*<\/v><\/c>/g,
        (_, tag: string, formula: string) => `<c ${tag}>${formula}${empty}</c>`,
      ),
    );
  return opc.save();
}

const settings = { date: 46_296, mark: false };
const sample = sampleFile();

test('a workbook with its formulas calculated, empty texts among them, says nothing of it', () => {
  const { report } = checkBytes(sample, 'a.xlsx', settings);
  expect(report.summary.error).toBeNull();
  expect(report.notChecked.filter(({ reason }) => reason === 'not calculated')).toEqual([]);
});

test.each(['', '<v></v>', '<v/>'])(
  'formulas that were never calculated are told once per sheet, and the file is not in order: %s',
  (empty) => {
    const bytes = withoutResults(sample, empty);
    const { report, marked } = checkBytes(bytes, 'a.xlsx', { ...settings, mark: true });
    const told = report.notChecked.filter(({ reason }) => reason === 'not calculated');
    const kosten = told.filter(({ sheet }) => sheet === 'Kosten');
    expect(new Set(told.map(({ sheet }) => sheet)).size).toBe(told.length);
    expect(kosten.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Op het blad Kosten zijn \d+ formules nog niet berekend: open het bestand in Excel en bewaar het\.$/),
    ]);
    expect(report.summary.error?.code).toBe('not-calculated');
    expect(report.summary.status).not.toBe('geen fouten');
    expect(exitCodeOf([report])).toBe(2);
    expect(marked).toBeUndefined();
    expect(xlsxCells(bytes)).toEqual(workbookCells(openXlsx(bytes).data));
  },
);
