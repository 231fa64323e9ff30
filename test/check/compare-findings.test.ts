import { checkCells, recheckSteps } from '../../src/check/check-workbook';
import { compareFindings } from '../../src/check/compare-findings';
import { markingDelta } from '../../src/check/marking-delta';
import { allAtOnce } from '../../src/records/steps';
import { tableFingerprint } from '../../src/records/table-fingerprint';
import type { CellValue } from '../../src/cells/cell';
import type { WorkbookCells } from '../../src/records/table-cells';
import { serialDay } from '../../src/scheme/calendar';
import { exampleTable } from '../rules/example-workbook';

const DATE = serialDay(2026, 10, 1);
type Row = Record<string, CellValue>;
const workbook = (rows: readonly Row[]): WorkbookCells => ({
  tables: [exampleTable('regio', [{}]), exampleTable('partners', [{}]), exampleTable('activiteiten', [{}]), exampleTable('kosten', rows)],
  date1904: false,
});
const LATE = serialDay(2029, 1, 12);
const ROWS: readonly Row[] = [
  { factuurnr: 'F-1', boekstuk: 'B-1', leverancier: 'Rijp' },
  { factuurnr: 'F-2', boekstuk: 'B-2', leverancier: 'Zaan', factuurdatum: LATE, prestatie_van: '', prestatie_tot: '' },
  { factuurnr: 'F-3', boekstuk: 'B-3', leverancier: 'Derde', doelgroep: '' },
];
const findings = (rows: readonly Row[]) => checkCells(workbook(rows), { date: DATE }).report.findings;
const names = (of: readonly { readonly rule: { readonly id: string }; readonly place: { readonly row: number | null } }[]): string[] =>
  of.map(({ rule, place }) => `${rule.id} ${place.row}`);

test('a row that is inserted above leaves every finding the same one', () => {
  const before = findings(ROWS);
  const { solved, added, kept } = compareFindings(before, findings([{ factuurnr: 'F-0', boekstuk: 'B-0', leverancier: 'Eerst' }, ...ROWS]));
  expect(before.length).toBeGreaterThan(1);
  expect([solved, added]).toEqual([[], []]);
  for (const { before: one, after } of kept)
    if (one.place.row !== null && one.place.table.key === 'kosten') expect(after.place.row).toBe(one.place.row + 1);
});

test('what is mended is solved, and what was broken is new', () => {
  const [first, late, empty] = ROWS;
  const { solved, added, kept } = compareFindings(
    findings(ROWS),
    findings([{ ...first, doelgroep: '' }, { ...late, factuurdatum: serialDay(2026, 2, 2) }, { ...empty }]),
  );
  expect(names(solved).length).toBeGreaterThan(0);
  expect(names(added)).toEqual(['SUB-03 5']);
  expect(names(kept.map(({ after }) => after))).toContain('SUB-03 7');
});

test('a line whose number is changed keeps its other findings', () => {
  const [first, late, empty] = ROWS;
  const { solved, added } = compareFindings(
    findings(ROWS),
    findings([{ ...first }, { ...late }, { ...empty, factuurnr: 'F-33', boekstuk: 'B-33' }]),
  );
  expect([names(solved), names(added)]).toEqual([[], []]);
});

test('of two lines that are alike, the one that is mended is solved', () => {
  const twin: Row = { factuurnr: 'F-3', boekstuk: 'B-3', doelgroep: '', omschrijving: 'Gereedschap' };
  const other: Row = { ...twin, omschrijving: 'Hout', incl: 1, excl: 1, btw: 0, bedrag_sto: 1 };
  const { solved } = compareFindings(findings([twin, other]), findings([twin, { ...other, doelgroep: 'vmbo' }]));
  expect(names(solved.filter(({ rule }) => rule.id === 'SUB-03'))).toEqual(['SUB-03 6']);
});

test('the texts that differ from what stands in the sheet are given, and no others', () => {
  const before = checkCells(workbook(ROWS), { date: DATE });
  const [first, late, empty] = ROWS;
  const after = allAtOnce(recheckSteps(before, workbook([{ ...first }, { ...late }, { ...empty, doelgroep: 'vmbo' }]), { date: DATE }));
  const texts = [...before.marking()].find(([table]) => table.key === 'kosten')?.[1];
  const delta = markingDelta(after.marking(), ({ key }) => (key === 'kosten' ? texts : undefined));
  expect([...delta].flatMap(([table, rows]) => (table.key === 'kosten' ? rows : []))).toEqual([
    { row: 7, text: '– niet volledig gecontroleerd: blad Begroting ontbreekt' },
  ]);
});

test('a fingerprint changes with any cell, and with nothing else', () => {
  const rows: readonly (readonly CellValue[])[] = [
    ['a', 1, true],
    ['b', 0.1, ''],
  ];
  const of = tableFingerprint(rows);
  expect(
    tableFingerprint([
      ['a', 1, true, ''],
      ['b', 0.1],
    ]),
  ).toBe(of);
  for (const other of [
    [
      ['a', 1, true],
      ['b', 0.2],
    ],
    [
      ['b', 0.1],
      ['a', 1, true],
    ],
    [
      ['a', '1', true],
      ['b', 0.1],
    ],
    [
      ['a', 1, 'true'],
      ['b', 0.1],
    ],
    [
      ['a', 1, false],
      ['b', 0.1],
    ],
    [
      ['a', 1, true],
      ['', 'b', 0.1],
    ],
    [['a', 1, true], ['b', 0.1], []],
    [
      ['a1', true],
      ['b', 0.1],
    ],
  ] satisfies CellValue[][][])
    expect(tableFingerprint(other)).not.toBe(of);
});
