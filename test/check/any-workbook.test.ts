import fc from '../property';
import { check } from '../../src/check/check';
import { controleColumns } from '../../src/check/marking';
import type { Report } from '../../src/check/report';
import type { CellValue } from '../../src/cells/cell';
import { readDossier } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import { RULES } from '../../src/rules/all-rules';
import { exampleTable } from '../rules/example-workbook';
import { LISTS } from '../../src/scheme/lists';
import { serialDay } from '../../src/scheme/calendar';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';

const TODAY = serialDay(2026, 10, 1);

const run = (tables: readonly TableCells[]): Report => check(readDossier({ tables, date1904: false }), TODAY);

/** Traces of a value that was not there. */
const BROKEN = /undefined|NaN|∞|Infinity|\[object/;
/** Half a surrogate pair does not survive the way through a file. */
const isWritable = (text: string): boolean => Buffer.from(text).toString() === text;

/** What people and programs leave in cells, on top of what fits. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: serialDay(2019, 1, 1), max: serialDay(2030, 12, 31) }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom<CellValue>(
    '',
    ' ',
    '-',
    '#REF!',
    '#VERW!',
    '__proto__',
    'constructor',
    'toString',
    '{bedrag}',
    '$&',
    '1.234',
    '80%',
    '€ 50,-',
    '31-12-2028',
    '30-2-2026',
    'ja',
    'F-1',
    'Drukkerij Rijp',
    '\u0000',
    '\ud83d',
    'x'.repeat(40_000),
    '😀'.repeat(200),
    1e308,
    -0,
  ),
  fc.constantFrom(...Object.values(LISTS).flatMap(({ values }) => values)),
);

/** Rows in which some cells hold anything and the rest is in order. */
const rowsOf = (key: TableKey): fc.Arbitrary<TableCells> => {
  const keys = TABLES[key].columns.flatMap((column) =>
    column.perYear ? [2024, 2026, 2028].map((year) => `${column.key}_${year}`) : [column.key],
  );
  return fc
    .array(fc.dictionary(fc.constantFrom(...keys), cell, { maxKeys: keys.length }), { maxLength: 5 })
    .map((rows) => exampleTable(key, rows));
};

const workbook = fc
  .tuple(...TABLE_KEYS.map((key) => fc.option(rowsOf(key), { nil: undefined })))
  .map((tables) => tables.filter((table) => table !== undefined));

test('whatever stands in the cells, the check does not throw and its words can be written back', () => {
  fc.assert(
    fc.property(workbook, (tables) => {
      const dossier = readDossier({ tables, date1904: false });
      const report = check(dossier, TODAY);
      const words = report.findings.flatMap(({ text, found, expected, action }) => [text, found, expected, action]);
      expect(words.filter((text) => text.length > 600 || BROKEN.test(text) || !isWritable(text))).toEqual([]);
      expect(report.findings.filter(({ place }) => place.row !== null && place.row <= place.table.row)).toEqual([]);
      for (const [table, texts] of controleColumns(dossier, report)) {
        expect(texts).toHaveLength(table.rowCount);
        expect(texts.filter((text) => text.length > 1000 || !isWritable(text))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

/** All rows of all examples in one workbook: every rule finds something in it. */
const EXAMPLES: readonly TableCells[] = TABLE_KEYS.map((key) =>
  exampleTable(
    key,
    RULES.flatMap(({ examples }) => examples.flatMap(({ given }) => given[key] ?? [])),
  ),
);

/** The findings without the places of rows, in an order that does not depend on those places. */
const regardlessOfRows = ({ findings }: Report): readonly string[] =>
  findings
    .map(({ rule, message, outcome, place, text, found, expected }) =>
      JSON.stringify([place.table.name, place.rowKey, place.columnKey, place.heading, rule.id, message, outcome, text, found, expected])
        // A finding may name the rows of other lines, which move as well.
        .replace(/\b(?:rij|rijen) \d+(?:(?:, | en | t\/m |-|–)\d+)*(?: en nog \d+ andere)?/g, 'rij'),
    )
    .sort();

test('sorting the rows moves the findings with their lines and changes nothing else', () => {
  const asTheyStand = run(EXAMPLES);
  const expected = regardlessOfRows(asTheyStand);
  expect(expected.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(
      fc.tuple(
        ...EXAMPLES.map(({ rows }) =>
          fc.shuffledSubarray(
            rows.map((_, index) => index),
            { minLength: rows.length },
          ),
        ),
      ),
      (orders) => {
        const sorted = run(EXAMPLES.map((table, index) => ({ ...table, rows: (orders[index] ?? []).map((row) => table.rows[row] ?? []) })));
        expect(regardlessOfRows(sorted)).toEqual(expected);
        expect(sorted.counts).toEqual(asTheyStand.counts);
        expect(sorted.linesInOrder).toBe(asTheyStand.linesInOrder);
      },
    ),
    { numRuns: 8 },
  );
});
