import { LISTS } from '../../src/scheme/lists';
import { YEARS, type Periode } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS, tableKeyOfName, TEMPLATES } from '../../src/templates';
import { layoutOf, placeColumns } from '../../src/templates/layout';
import { columnWidths } from '../../src/templates/sheet-look';

const PERIODES = Object.keys(YEARS) as Periode[];

/** Excel takes a list in a validation as one text of at most this length. */
const MAX_LIST = 255;

describe.each(TABLE_KEYS)('the table %s', (key) => {
  const { columns, keyColumns, name } = TABLES[key];

  test('has keys, headings and key columns of its own', () => {
    expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
    expect(new Set(columns.map((column) => column.heading.toLowerCase())).size).toBe(columns.length);
    for (const each of keyColumns) expect(columns.map((column) => column.key)).toContain(each);
  });

  test('has headings that structured references and the marking can name', () => {
    for (const { heading } of columns) expect(heading).not.toMatch(/[[\]#'|:*?~]/);
  });

  test('says in each column what to fill in, in at most what Excel shows', () => {
    for (const { help } of columns) {
      expect(help).toMatch(/[.?]$/);
      expect(help.length).toBeLessThanOrEqual(255);
    }
  });

  test('refers to lists and columns that exist', () => {
    for (const { list, listOf, type } of columns) {
      if (type === 'list') expect(list).toBeDefined();
      if (listOf) expect(TABLES[listOf.table].columns.map((column) => column.key)).toContain(listOf.column);
    }
  });

  test('is recognised by its name, also as a second one', () => {
    expect(tableKeyOfName(name)).toBe(key);
    expect(tableKeyOfName(`${name.toUpperCase()}_2`)).toBe(key);
    expect(tableKeyOfName(`${name}en`)).toBeUndefined();
  });
});

test.each(Object.entries(LISTS))(
  'the list %s can stand in a validation, and its other spellings stand for values in it',
  (_id, { values, aliases = {} }) => {
    for (const value of values) expect(value).not.toContain(',');
    for (const [alias, value] of Object.entries(aliases)) {
      expect(alias).toBe(alias.toLowerCase());
      expect(values).toContain(value);
    }
  },
);

test.each(PERIODES)('what cells of %s offer fits in a validation, and is in the list of the column', (periode) => {
  for (const key of TABLE_KEYS) {
    for (const { column, heading, validation } of placeColumns(TABLES[key], periode)) {
      if (validation?.rule.type !== 'choices') continue;
      const { values } = validation.rule;
      expect([heading, values.join(',').length <= MAX_LIST]).toEqual([heading, true]);
      if (column?.list) expect(LISTS[column.list].values).toEqual(expect.arrayContaining([...values]));
    }
  }
});

describe.each(PERIODES)('laid out for %s', (periode) => {
  test.each(TEMPLATES.map((template) => [template.sheet, template] as const))(
    '%s has formulas without holes, and room for every table',
    (_sheet, template) => {
      const layout = layoutOf(template, periode);
      const { tables } = layout;
      const widths = columnWidths(layout);
      let free = 0;
      for (const { headingRow, rows, columns, lastRow } of tables) {
        expect(headingRow).toBeGreaterThan(free);
        free = headingRow + rows.length;
        if (lastRow !== undefined) expect(lastRow).toBeGreaterThanOrEqual(free);
        for (const { formula } of columns) expect(formula ?? '=1').toMatch(/^=[^{}]+$/);
        expect(columns.at(-1)?.heading).toBe('Controle');
      }
      expect(Math.min(...widths)).toBeGreaterThan(5);
    },
  );
});
