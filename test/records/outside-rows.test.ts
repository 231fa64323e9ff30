import fc from '../property';
import { readDossier } from '../../src/records/dossier';
import type { OutsideRows } from '../../src/records/outside-rows';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import { exampleTable } from '../rules/example-workbook';
import { SOUND_LINES } from '../rules/sound-lines';

/** Registers in which people put line after line: a report has its own rows, and what the product keeps for itself is no register. */
const REGISTERS = TABLE_KEYS.filter((key) => !TABLES[key].fixedRows && SOUND_LINES[key] !== undefined);

type Typed = Readonly<Record<string, string | number | boolean>>;

const outside = (key: TableKey, below: readonly Typed[], totalRows?: number): readonly OutsideRows[] => {
  const table = { ...exampleTable(key, [{}], { below }), ...(totalRows === undefined ? {} : { totalRows }) };
  return readDossier({ tables: [table], date1904: false })[key].tables[0]?.outside ?? [];
};

/** What people type of a line: not what formulas fill in. */
const typed = (key: TableKey): Typed => {
  const calculated = new Set(TABLES[key].columns.flatMap(({ key: column, formula }) => (formula ? [column] : [])));
  return Object.fromEntries(Object.entries(SOUND_LINES[key] ?? {}).filter(([column]) => !calculated.has(column.replace(/_\d{4}$/, ''))));
};

test.each(REGISTERS)('a line of %s below its table is seen, and the table can grow over it', (key) => {
  const found = outside(key, [{}, typed(key)]);
  expect(found.map(({ side, rows, grow }) => ({ side, count: rows.length, grow }))).toEqual([{ side: 'below', count: 1, grow: 2 }]);
});

test('words alone are never a row, whatever they say', () => {
  const columns = TABLES.kosten.columns.filter(({ type, formula }) => type === 'text' && !formula).map(({ key }) => key);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...columns), fc.string({ maxLength: 40 }), { noNullPrototype: true }), (row) => {
      expect(outside('kosten', [row])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a table does not grow over a note, nor through its totals row', () => {
  const line = typed('kosten');
  expect(outside('kosten', [line, { boekstuk: 'Let op: nog niet compleet' }, line]).map(({ grow, rows }) => [grow, rows.length])).toEqual([
    [0, 2],
  ]);
  expect(outside('kosten', [line], 1).map(({ grow }) => grow)).toEqual([0]);
});
