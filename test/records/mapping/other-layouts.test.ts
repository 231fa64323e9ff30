import fc from '../../property';
import { check } from '../../../src/check/check';
import { readDossier } from '../../../src/records/dossier';
import { columnChoices } from '../../../src/records/mapping/choices';
import { applyMapping } from '../../../src/records/mapping/apply-mapping';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import type { MappedColumn, SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import { mappingRows, storedMappings } from '../../../src/records/mapping/stored-mappings';
import type { TableCells } from '../../../src/records/table-cells';
import { serialDay } from '../../../src/scheme/calendar';
import { TABLES } from '../../../src/templates';
import { HOLDOUT_LAYOUTS, LAYOUTS, STRANGERS } from '../layouts';
import { sheetOf } from '../layouts/layout';

const COSTS = `
Factuurdatum | Leverancier | Omschrijving | Bedrag
@2025-1-1 | Kern | Boor | 10
@2025-1-2 | Kern | Zaag | 20`;

function mappingOf(drawing: string): SheetMapping {
  const { mapping } = recogniseSheet(sheetOf(drawing));
  if (!mapping) throw new Error('not recognised');
  return mapping;
}

/** The table STO_Koppelingen as it would stand in the workbook. */
function koppelingen(...mappings: readonly SheetMapping[]): TableCells {
  const { columns, name } = TABLES.koppelingen;
  const rows = mappings.flatMap(mappingRows).map((row) => new Map(Object.entries(row)));
  return {
    sheet: 'STO Instellingen',
    name,
    row: 10,
    column: 0,
    headings: [...columns.map(({ heading }) => heading), 'Controle'],
    rows: rows.map((row) => [...columns.map(({ key }) => row.get(key) ?? ''), '']),
  };
}

test.each([...LAYOUTS, ...HOLDOUT_LAYOUTS].map((each) => [each.name, each] as const))(
  'the mapping of "%s" is stored in words and comes back',
  (_, { cells }) => {
    const { mapping } = recogniseSheet(cells);
    expect(storedMappings(mapping ? [koppelingen(mapping)] : [])).toEqual(
      mapping
        ? [
            {
              ...mapping,
              // What stands above the table is read from the sheet each time.
              ...(mapping.constants ? { constants: mapping.constants.map((constant) => ({ ...constant, value: '' })) } : {}),
              columns: mapping.columns.map((column) => (column.key === null ? { ...column, role: 'value', notation: {} } : column)),
            },
          ]
        : [],
    );
  },
);

test('any mapping comes back, of several sheets at once', () => {
  const keys = TABLES.kosten.columns.map(({ key }) => key);
  const column = fc.record({
    heading: fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replace(/[\s#]+/g, 'x')),
    key: fc.constantFrom(...keys, null),
    decimal: fc.constantFrom(',' as const, '.' as const, undefined),
    dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const, undefined),
    percent: fc.constantFrom('fraction' as const, 'whole' as const, undefined),
    role: fc.constantFrom('value' as const, 'debet' as const, 'credit' as const, 'sign' as const),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(column, { minLength: 1, maxLength: 6 }), { maxLength: 3 }),
      fc.nat(40),
      fc.boolean(),
      (sheets, headingRow, controle) => {
        const mappings = sheets.map((columns, number): SheetMapping => ({
          sheet: `Blad ${number}`,
          table: 'kosten',
          headingRow,
          headingRows: 2,
          controle,
          columns: columns.map(({ heading, key, decimal, dateOrder, percent, role }, index): MappedColumn => ({
            column: 2 * index,
            heading,
            key,
            role: key === null ? 'value' : role,
            notation: { ...(decimal ? { decimal } : {}), ...(dateOrder ? { dateOrder } : {}), ...(percent ? { percent } : {}) },
          })),
        }));
        expect(storedMappings([koppelingen(...mappings)])).toEqual(mappings);
      },
    ),
  );
});

test('rows that a user spoiled are left out, and no row makes the reading fail', () => {
  const good = koppelingen(mappingOf(COSTS));
  const spoiled = good.rows.map((row, index) => (index === 1 ? row.map(() => '#REF!') : row));
  expect(storedMappings([{ ...good, rows: spoiled }])[0]?.columns.map(({ key }) => key)).toEqual(['factuurdatum', 'omschrijving', 'incl']);
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean()), { maxLength: 12 }), { maxLength: 5 }), (rows) => {
      storedMappings([{ ...good, rows }]);
    }),
  );
});

test('a sheet is read by its stored mapping, not by what it would be recognised as', () => {
  const mapping = mappingOf(COSTS);
  const stored = { ...mapping, columns: mapping.columns.map((each) => (each.key === 'omschrijving' ? { ...each, key: 'sleutel' } : each)) };
  const { workbook, readings } = withOtherLayouts({ tables: [koppelingen(stored)], sheets: [sheetOf(COSTS)], date1904: false });
  expect(readings).toMatchObject([{ status: 'stored', lines: 2, missing: [] }]);
  expect(readDossier(workbook).kosten.lines.map(({ sleutel, omschrijving }) => [sleutel, omschrijving])).toEqual([
    ['Boor', null],
    ['Zaag', null],
  ]);
});

test('a column or a row put in between does not disturb a stored mapping', () => {
  const moved = sheetOf(`
Nieuwe titel
| Opmerking | Factuurdatum | Leverancier | Omschrijving | Bedrag
| x | @2025-1-1 | Kern | Boor | 10`);
  const reading = applyMapping(moved, mappingOf(COSTS));
  expect(reading).toMatchObject({ status: 'stored', lines: 1 });
  expect(reading.mapping?.headingRow).toBe(1);
  expect(reading.mapping?.columns.map(({ column, key }) => [column, key])).toEqual([
    [2, 'factuurdatum'],
    [3, 'leverancier'],
    [4, 'omschrijving'],
    [5, 'incl'],
  ]);
});

test('a sheet whose headings are gone is not read, and says which', () => {
  const changed = sheetOf(COSTS.replace('Bedrag', 'Prijs'));
  const { workbook, readings } = withOtherLayouts({ tables: [koppelingen(mappingOf(COSTS))], sheets: [changed], date1904: false });
  expect(readings).toMatchObject([{ status: 'changed', missing: ['Bedrag'], lines: 0 }]);
  expect(workbook.tables.some(({ mapping }) => mapping)).toBe(false);
});

test('a sheet that looks like a register is left alone beside the filled register itself, until somebody maps it', () => {
  const headings = TABLES.kosten.columns.map(({ heading }) => heading);
  const filled = headings.map((_, index) => (index === 0 ? 'B-1' : ''));
  const ours = (rows: readonly string[][]): TableCells => ({ sheet: 'Kosten', name: 'STO_Kosten', row: 4, column: 0, headings, rows });
  const read = (tables: readonly TableCells[]): [string | undefined, number] => {
    const { workbook, readings } = withOtherLayouts({ tables, sheets: [sheetOf(COSTS)], date1904: false });
    return [readings[0]?.status, workbook.tables.length - tables.length];
  };
  expect(read([ours([headings.map(() => '')])])).toEqual(['recognised', 1]);
  expect(read([ours([filled])])).toEqual(['beside', 0]);
  expect(read([ours([filled]), koppelingen(mappingOf(COSTS))])).toEqual(['stored', 1]);
});

test('sheets that are no register give no table and no finding', () => {
  const sheets = STRANGERS.map(({ cells }) => cells);
  const { workbook, readings } = withOtherLayouts({ tables: [], sheets, date1904: false });
  expect(workbook.tables).toEqual([]);
  expect(new Set(readings.map(({ status }) => status))).toEqual(new Set(['unknown', 'offered']));
  expect(check(readDossier(workbook), serialDay(2026, 10, 1)).findings).toEqual([]);
});

test('what a layout does not have is not checked, and never a fault; findings name the heading of the sheet', () => {
  const day = serialDay(2026, 10, 1);
  for (const { cells } of [...LAYOUTS, ...HOLDOUT_LAYOUTS]) {
    const { workbook } = withOtherLayouts({ tables: [], sheets: [cells], date1904: false });
    const dossier = readDossier(workbook);
    const { findings } = check(dossier, day);
    const headings = new Set(workbook.tables.flatMap((table) => table.headings));
    for (const { place } of findings) if (place.heading !== null) expect(headings).toContain(place.heading);
  }
  const { workbook } = withOtherLayouts({ tables: [], sheets: [sheetOf(COSTS)], date1904: false });
  const { notChecked, findings } = check(readDossier(workbook), day);
  expect(findings).toEqual([]);
  const columns = notChecked.filter(({ table, reason }) => table === 'kosten' && reason === 'columns').flatMap(({ headings }) => headings);
  expect(columns).toEqual(expect.arrayContaining(['Financieringsbron', 'Kostensoort']));
});

test('a finding on a mapped sheet stands in its own cell under its own heading', () => {
  const cells = sheetOf(
    `
Datum factuur | Crediteur | Waarvoor | Uitgaven
@2025-1-1 | Kern | Boor | 10
@2025-1-2 | Kern | Zaag | veel
@2025-1-3 | Kern | Vijl | 5`,
    { at: 'C4' },
  );
  const { workbook } = withOtherLayouts({ tables: [], sheets: [cells], date1904: false });
  const { findings } = check(readDossier(workbook), serialDay(2026, 10, 1));
  expect(findings.map(({ rule, place }) => [rule.id, place.row, place.column, place.heading])).toEqual([['DAT-01', 5, 5, 'Uitgaven']]);
});

test('for choosing: the likely columns first, with their Dutch names and examples of the cells', () => {
  const cells = sheetOf(COSTS);
  const [first, , , amount] = columnChoices(cells, mappingOf(COSTS));
  expect(first?.choices[0]).toMatchObject({ key: 'factuurdatum', label: 'Factuurdatum', likely: true });
  expect(amount).toMatchObject({ column: 3, heading: 'Bedrag', examples: [10, 20] });
  expect(amount?.choices[0]).toMatchObject({ label: 'Bedrag incl. btw', likely: true, fits: true });
  expect(amount?.choices.find(({ key }) => key === 'factuurdatum')).toMatchObject({ likely: false, fits: false });
});
