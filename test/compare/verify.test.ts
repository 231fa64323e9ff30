import type { CellValue } from '../../src/cells/cell';
import { verify, type Verification } from '../../src/compare/verify';
import { readDossier } from '../../src/records/dossier';
import { totalsSections, verificationSections, verificationSentence } from '../../src/compare/verify-sections';
import { closedYearPrints } from '../../src/report/closed-year-prints';
import { FingerprintError, fingerprintOf, printOfLines, readFingerprint, type Fingerprint } from '../../src/report/fingerprint';
import { readReportTotals, totalsNowSteps } from '../../src/report/report-totals';
import { jsonText } from '../../src/report/json-shape';
import { makeReport } from '../../src/report/make-report';
import { check } from '../../src/check/check';
import { allAtOnce } from '../../src/records/steps';
import { exampleDossier } from '../rules/example-workbook';
import { TABLES } from '../../src/templates';
import { chance } from '../cases/chance';
import { FILLED_IN, seededEdits, type SeededLine } from './seeded-edits';

const printsOf = (
  lines: readonly SeededLine[],
  sheet = 'Kosten',
  columns: readonly (typeof FILLED_IN)[number][] = FILLED_IN,
): Fingerprint =>
  fingerprintOf(
    readDossier({
      tables: [
        {
          sheet,
          name: TABLES.kosten.name,
          row: 0,
          column: 0,
          headings: columns.map(({ heading }) => heading),
          rows: lines.map(({ cells }) => columns.map(({ key }) => cells[key] ?? '')),
        },
      ],
      date1904: false,
    }),
  );
const { before } = seededEdits(5, 80, false);
const edited = (id: number, key: string, value: CellValue): readonly SeededLine[] =>
  before.map((line) => (line.id === id ? { ...line, cells: { ...line.cells, [key]: value } } : line));
const verified = (after: readonly SeededLine[]): Verification => verify(printsOf(before), printsOf(after));

test('the same data is the same: sorted, columns moved, on a sheet of another name', () => {
  const sorted = chance(1).sample(before, before.length);
  const moved = chance(2).sample(FILLED_IN, FILLED_IN.length);
  expect(verify(printsOf(before), printsOf(sorted, 'Uitgaven', moved))).toMatchObject({ same: true, lines: [] });
});

test.each([
  ['incl', 1, 'Bedrag incl. btw'],
  ['omschrijving', 'x', 'Omschrijving'],
  ['factuurdatum', 'geen datum', 'Factuurdatum'],
  ['factuurnr', 'ANDER', 'Factuurnummer'],
] as const)('one cell changed in %s: that line and that cell are named', (key, value, heading) => {
  const at = before.findIndex(({ id }) => id === 40) + 2;
  expect(verified(edited(40, key, value)).lines).toMatchObject([
    { kind: 'changed', table: 'STO_Kosten', before: { row: at }, after: { row: at }, columns: [heading] },
  ]);
});

test('what cannot be read counts as it stands: another text is another line', () => {
  const [first, second] = [edited(3, 'factuurdatum', 'morgen'), edited(3, 'factuurdatum', 'overmorgen')];
  expect(verify(printsOf(first), printsOf(second)).lines).toMatchObject([{ kind: 'changed', columns: ['Factuurdatum'] }]);
});

test('seeded edits: every line that is not the same is named, and no other', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const edits = seededEdits(seed, 50, seed % 2 === 0);
    const { lines, same } = verify(printsOf(edits.before), printsOf(edits.after));
    const count = (kind: string): number => lines.filter((line) => line.kind === kind).length;
    expect(count('removed')).toBe(edits.removed.length);
    expect(count('added')).toBe(edits.added.length);
    expect(count('changed')).toBe(new Set(edits.changed.map(({ id }) => id)).size);
    expect(same).toBe(lines.length === 0);
  }
});

test('a fingerprint is read from a report, and a damaged one is refused', () => {
  const fingerprint = printsOf(before);
  expect(readFingerprint(JSON.stringify({ version: 2, fingerprint }))).toEqual(fingerprint);
  for (const text of ['', '{}', '[]', 'null', JSON.stringify({ fingerprint: { ...fingerprint, print: 'x' } })])
    expect(() => readFingerprint(text)).toThrow(FingerprintError);
});

test('a line of a closed year is named with its year, and the year itself is held against the print of when it was closed', () => {
  const year = (incl: number, vingerafdruk: string) =>
    exampleDossier({
      regio: [{}],
      kosten: [
        { factuurdatum: '10-3-2025', prestatie_van: '', prestatie_tot: '', incl, bedrag_sto: incl },
        { factuurdatum: '10-3-2026', prestatie_van: '', prestatie_tot: '', factuurnr: 'F-2', incl: 300, bedrag_sto: 300 },
      ],
      afsluitingen: [{ jaar: 2025, lasten: 100, vingerafdruk }],
    });
  const atClosing = year(100, 'x');
  const [closed] = closedYearPrints(atClosing);
  const print = printOfLines(atClosing, closed?.places ?? new Set());
  expect(closed).toMatchObject({ year: 2025, linesNow: 1, isSame: false });
  const report = fingerprintOf(year(100, print));
  const held = (incl: number): Verification => verify(report, fingerprintOf(year(incl, print)), closedYearPrints(year(incl, print)));
  expect(held(100)).toMatchObject({ same: true, years: [{ year: 2025, isSame: true }] });
  expect(verificationSentence(held(100))).not.toMatch(/afsluiten/);
  const changed = held(120);
  expect(changed).toMatchObject({ same: false, years: [{ year: 2025, isSame: false }] });
  expect(changed.lines).toMatchObject([{ kind: 'changed', table: 'STO_Kosten', closedYear: 2025 }]);
  expect(verificationSentence(changed)).toMatch(/Na het afsluiten veranderd: 2025/);
  expect(verificationSections(changed)[1]?.rows[0]?.cells).toContain('veranderd na het afsluiten');
});

test('held against a report, lines and sums are told as they were and as they are', () => {
  const then = exampleDossier({
    kosten: [
      { factuurnr: 'F-1', incl: 100 },
      { factuurnr: 'F-2', incl: 50.25 },
    ],
  });
  const report = jsonText([makeReport({ file: 'a.xlsx', dossier: then, report: check(then, 46_296), readings: [] })], false);
  const now = exampleDossier({ kosten: [{ factuurnr: 'F-1', incl: 80 }] });
  const [section] = totalsSections(readReportTotals(JSON.parse(report)), allAtOnce(totalsNowSteps(now)));
  expect(section?.rows.map(({ cells }) => cells)).toEqual(
    expect.arrayContaining([
      [expect.stringMatching(/^kosten$/i), 'regels', 2, 1, -1],
      [expect.stringMatching(/^kosten$/i), 'Bedrag incl. btw', { cents: 15_025 }, { cents: 8_000 }, { cents: -7_025 }],
    ]),
  );
  // A fingerprint alone says nothing of sums.
  expect(totalsSections(readReportTotals({ fingerprint: fingerprintOf(then) }), [])).toEqual([]);
  expect(readReportTotals('geen rapport')).toBeUndefined();
});
