import fc from '../property';
import { declaredColumns } from '../../src/check/rule-run';
import { readDossier, type Dossier } from '../../src/records/dossier';
import type { WorkbookCells } from '../../src/records/table-cells';
import { EVERY_RULE } from '../../src/rules/all-rules';
import { serialDay } from '../../src/scheme/calendar';
import { TABLE_KEYS, TABLES } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import { soundAdministration } from '../cases/administration';
import { tablesOf, templatesFor, withFormulas } from '../cases/calculated';
import { anyEdit, edited } from '../check/edits';
import { askedColumns } from './asked-columns';
import { exampleTable } from './example-workbook';
import { SOUND_WORKBOOK } from './sound-lines';

const DAYS = [serialDay(2024, 9, 1), serialDay(2026, 10, 1), serialDay(2030, 3, 1)];

const wholeWorkbooks: readonly WorkbookCells[] = (['2020-2024', '2025-2028'] as const).map((periode) => {
  const rows = withFormulas(soundAdministration(periode, 3, 0.03), periode);
  return { tables: tablesOf(templatesFor(rows), rows, periode), date1904: false };
});

/** The workbooks as they are, and after a few edits. */
const withEdits = (workbooks: readonly WorkbookCells[], count: number): readonly WorkbookCells[] =>
  workbooks.flatMap((cells) => [
    cells,
    ...fc
      .sample(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), { numRuns: count, seed: 7 })
      .map((edits) => edits.reduce((before, edit) => edited(before, edit, cells.tables), cells)),
  ]);

const WHOLE: readonly Dossier[] = withEdits(wholeWorkbooks, 2).map(readDossier);

test.each(EVERY_RULE.map((rule) => [rule.id, rule] as const))('%s names all columns at which it looks', (_id, rule) => {
  const examples = rule.examples.map(({ given, layout = {} }) => ({
    tables: TABLE_KEYS.flatMap((key) => {
      const rows = given[key] ?? SOUND_WORKBOOK[key];
      return rows ? [exampleTable(key, rows, layout[key])] : [];
    }),
    date1904: false,
  }));
  const unnamed = new Set<string>();
  for (const dossier of [...WHOLE, ...withEdits(examples, 1).map(readDossier)]) {
    for (const day of DAYS) {
      for (const asked of askedColumns(rule, dossier, day)) {
        const [key = '', column = ''] = asked.split(' ');
        const named = declaredColumns(rule, key as TableKey);
        const isColumn = TABLES[key as TableKey].columns.some((each) => each.key === column);
        if (isColumn && named !== 'all' && !named.has(column)) unnamed.add(asked);
      }
    }
  }
  expect([...unnamed]).toEqual([]);
});
