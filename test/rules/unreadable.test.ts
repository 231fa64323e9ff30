import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/report';
import type { CellValue } from '../../src/cells/cell';
import { readDutchDate } from '../../src/records/dutch-date';
import { RULES } from '../../src/rules/all-rules';
import type { Example, ExampleRows, Outcome, Rule } from '../../src/rules/rule';
import type { TableKey } from '../../src/templates/column';
import { exampleDossier } from './example-workbook';
import { SOUND_LINES } from './sound-lines';

/**
 * An unreadable cell is not an empty one: whatever an example of a rule says, with one of its cells replaced by an error value the rule may
 * fall silent, but finds nothing new on another cell.
 */
const ERROR = '#VERW!';
let tried = 0;

const placeOf = ({ place: { table, row, columnKey, column } }: Finding): string =>
  `${table.key} ${row ?? 'table'} ${columnKey ?? ''} ${column ?? ''}`;
const countOf = (findings: readonly Finding[], { message, place }: Finding): number =>
  findings.filter((each) => each.message === message && each.place.table.key === place.table.key).length;
const WORST: readonly Outcome[] = ['te beoordelen', 'let op', 'fout'];
const foundIn = (rule: Rule, { date, layout }: Example<string>, given: ExampleRows): readonly Finding[] => {
  const day = readDutchDate(date ?? '1-10-2026');
  if (day.kind !== 'date') throw new Error(`${rule.id}: no date`);
  return check(exampleDossier(given, layout), day.serial, [rule]).findings;
};

/** The cells of an example that hold something: what it types itself, and what the line in order under it holds. */
function cellsOf(given: ExampleRows): readonly { readonly key: TableKey; readonly line: number; readonly column: string }[] {
  return (Object.keys(given) as TableKey[]).flatMap((key) =>
    (given[key] ?? []).flatMap((row, line) => {
      const cells: Readonly<Record<string, CellValue>> = { ...SOUND_LINES[key], ...row };
      return Object.keys(cells).flatMap((column) => (cells[column] === '' ? [] : [{ key, line, column }]));
    }),
  );
}

const withError = (given: ExampleRows, key: TableKey, line: number, column: string): ExampleRows => ({
  ...given,
  [key]: (given[key] ?? []).map((row, index) => (index === line ? { ...row, [column]: ERROR } : row)),
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s takes no unreadable cell for an empty one', (_id, rule) => {
  const wrong: string[] = [];
  for (const example of rule.examples) {
    // A finding may become milder where it is: what it said for certain is now to be judged.
    const before = new Map<string, number>();
    const was = foundIn(rule, example, example.given);
    for (const finding of was) {
      const place = placeOf(finding);
      before.set(place, Math.max(before.get(place) ?? 0, WORST.indexOf(finding.outcome)));
    }
    for (const { key, line, column } of cellsOf(example.given)) {
      const layout = example.layout?.[key];
      // Rows below or beside a table are no lines: of these only the amount is added up.
      if (layout?.without?.includes(column) || layout?.below || layout?.beside) continue;
      tried += 1;
      const after = foundIn(rule, example, withError(example.given, key, line, column));
      for (const finding of after) {
        const { table, row, columnKey } = finding.place;
        const isThatCell = table.key === key && row === table.row + 1 + line && column.replace(/_\d{4}$/, '') === columnKey;
        // What was said once for several lines may move to the next of them.
        const moved = countOf(after, finding) <= countOf(was, finding);
        if (!isThatCell && !moved && (before.get(placeOf(finding)) ?? -1) < WORST.indexOf(finding.outcome))
          wrong.push(`${example.name}: ${key} ${line + 1} ${column} → ${finding.message} ${placeOf(finding)} (${finding.outcome})`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

afterAll(() => {
  process.stdout.write(`Unreadable cells tried: ${tried}, over ${RULES.length} rules.\n`);
});
