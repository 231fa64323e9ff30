import fc from '../property';
import { checkCells, recheckSteps, type CheckedWorkbook } from '../../src/check/check-workbook';
import { allAtOnce } from '../../src/records/steps';
import type { WorkbookCells } from '../../src/records/table-cells';
import { RULES } from '../../src/rules/all-rules';
import { serialDay } from '../../src/scheme/calendar';
import { readDutchDate } from '../../src/records/dutch-date';
import { dequal } from 'dequal';
import { soundAdministration, CHECKED_ON } from '../cases/administration';
import { tablesOf, templatesFor, withFormulas } from '../cases/calculated';
import { exampleTable } from '../rules/example-workbook';
import { SOUND_WORKBOOK } from '../rules/sound-lines';
import { TABLE_KEYS } from '../../src/templates';
import { anyEdit, edited, type Edit } from './edits';

/** `STO_LONG=1` does the long form. */
const RUNS = process.env.STO_LONG ? 1_000 : 50;

const recheck = (before: CheckedWorkbook, cells: WorkbookCells, date: number): CheckedWorkbook =>
  allAtOnce(recheckSteps(before, cells, { date }));

/** All that a check says, by value. */
const said = ({ report, leftOut, uncalculated, readings, dossier, marking, unusableMappings }: CheckedWorkbook): unknown => ({
  report: {
    ...report,
    findings: report.findings.map(({ rule, place: { table, ...place }, ...finding }) => ({
      rule: rule.id,
      ...finding,
      place: { ...place, table: [table.sheet, table.name, table.row] },
    })),
    notChecked: report.notChecked.map(({ rules, ...gap }) => ({ ...gap, rules: rules.map(({ id }) => id) })),
    partly: report.partly.map(({ rules, ...gap }) => ({ ...gap, rules: rules.map(({ id }) => id) })),
    lines: [...report.lines],
    switchedOff: report.switchedOff.map(({ rule, ...setting }) => ({ ...setting, rule: rule.id })),
    stricter: report.stricter.map(({ rule, ...setting }) => ({ ...setting, rule: rule.id })),
  },
  leftOut,
  uncalculated,
  readings,
  dossier,
  unusableMappings,
  marking: [...marking()],
});

function expectSame(start: WorkbookCells, edits: readonly Edit[], date: number): void {
  let cells = start;
  let checked = checkCells(start, { date });
  for (const edit of edits) {
    cells = edited(cells, edit, start.tables);
    const before = said(checked);
    const again = recheck(checked, cells, date);
    const scratch = said(checkCells(cells, { date }));
    // Quicker than Jest, which then says what differs.
    if (!dequal(said(again), scratch)) expect(said(again)).toEqual(scratch);
    // What was known before stays as it was: a user may stop a check halfway.
    expect(dequal(said(checked), before)).toBe(true);
    checked = again;
  }
}

/** The day (serial) of an example. */
function dayOf(date = '1-10-2026'): number {
  const reading = readDutchDate(date);
  return reading.kind === 'date' ? reading.serial : serialDay(2026, 10, 1);
}

const wholeWorkbooks = (['2020-2024', '2025-2028'] as const).map((periode) => {
  const rows = withFormulas(soundAdministration(periode, 3, 0.03), periode);
  return { date: CHECKED_ON[periode], cells: { tables: tablesOf(templatesFor(rows), rows, periode), date1904: false } };
});

test.each(wholeWorkbooks)('after any edits of a workbook a check again says what a check from scratch says', ({ cells, date }) => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (edits) => expectSame(cells, edits, date)),
    { numRuns: RUNS / 2 },
  );
});

describe('every rule depends on no more than it says: after edits of its examples a check again says the same', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, { examples }) => {
    const starts = examples.map(({ given, layout = {}, date }) => ({
      date: dayOf(date),
      cells: {
        date1904: false,
        tables: TABLE_KEYS.flatMap((key) => {
          const rows = given[key] ?? SOUND_WORKBOOK[key];
          return rows ? [exampleTable(key, rows, layout[key])] : [];
        }),
      },
    }));
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(anyEdit, { minLength: 1, maxLength: 4 }), ({ cells, date }, edits) =>
        expectSame(cells, edits, date),
      ),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});

test('a column that a rule looks at in the lines of a fact counts as one it asked', () => {
  const wrong = { excl: 500, btw: 105, incl: 605, pct: 1, bedrag_sto: 605 };
  const cells: WorkbookCells = { date1904: false, tables: [exampleTable('kosten', [wrong])] };
  const [table] = cells.tables;
  const at = table?.headings.indexOf('Bedrag incl. btw') ?? -1;
  expect(at).toBeGreaterThan(0);
  const [first = []] = table?.rows ?? [];
  const changed = { ...cells, tables: table ? [{ ...table, rows: [first.map((cell, place) => (place === at ? -605 : cell))] }] : [] };
  const date = dayOf();
  const found = recheck(checkCells(cells, { date }), changed, date).report.findings.map(({ rule }) => rule.id);
  expect(found).toContain('FIN-21');
});
