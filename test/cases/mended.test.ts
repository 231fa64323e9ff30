import { check } from '../../src/check/check';
import { RULES } from '../../src/rules/all-rules';
import { planMends, type MendPlan } from '../../src/check/plan-mends';
import type { Finding } from '../../src/check/report';
import { readDossier, registerOf, sourceOf } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import type { Periode } from '../../src/scheme/rounds';
import { appliedTo } from '../check/applied-plan';
import { tablesOf, templatesFor, type Irregular, type Rows } from './calculated';
import { FAULTS } from './fault-catalogue';
import { Draft, type Fault } from './faults';
import { soundPart } from './faulty-administration';
import { recalculated } from './recalculated';

const SEED = 4;

/** The tables of an administration in which one fault was put. */
function faulty({ periode, part = 'main', inject }: Fault): { readonly tables: readonly TableCells[]; readonly date: number } {
  const { rows, date } = soundPart(periode, part === 'main' ? 'second' : part, SEED);
  const draft = new Draft(rows, periode, SEED);
  inject(draft);
  return { tables: tablesFor(draft.finished(), periode, part, draft.irregular), date };
}

function tablesFor(rows: Rows, periode: Periode, part: string, irregular: readonly Irregular[]): readonly TableCells[] {
  const templates = templatesFor(rows).filter(
    ({ tables }) => part !== 'registers' || !tables.some(({ key, fixedRows }) => fixedRows || key === 'begroting'),
  );
  return tablesOf(templates, rows, periode, irregular);
}

const found = (tables: readonly TableCells[], date: number): readonly Finding[] =>
  check(readDossier({ tables, date1904: false }), date).findings;

/** What a finding says, wherever its row went. */
const wordsOf = ({ rule, message, place, text }: Finding): string =>
  `${rule.id} ${message} ${place.table.key} ${place.heading ?? ''} ${text}`;

/** Cells that people fill in and that hold something else than before, though the plan says nothing of them; rows by their number before. */
function touchedBeside(before: readonly TableCells[], after: readonly TableCells[], plan: MendPlan): readonly string[] {
  return before.flatMap((table, index) => {
    const changes = plan.changes.filter((change) => change.table.sheet === table.sheet && change.table.name === table.name);
    const at = (kind: 'gone row' | 'new row', row: number) =>
      changes.find(
        (change) => change.kind === kind && change.row === table.row + 1 + row && !(change.kind === 'new row' && !change.isInserted),
      );
    const key = registerOf(table);
    const calculated = new Set(
      key
        ? [...sourceOf(key, table, false).columns.values()].flatMap((each) =>
            each.calculated ? [each.index, ...(each.years?.values() ?? [])] : [],
          )
        : [],
    );
    const isPlanned = (row: number, column: number): boolean =>
      changes.some(
        (change) =>
          (change.kind === 'cell' && change.row === table.row + 1 + row && change.column === table.column + column) ||
          (change.kind === 'new row' && !change.isInserted && change.row === table.row + 1 + row),
      );
    const now = after[index]?.rows ?? [];
    let next = 0;
    const wrong = table.rows.flatMap((cells, row) => {
      if (at('new row', row)) next += 1;
      if (at('gone row', row)) return [];
      const fresh = now[next];
      next += 1;
      return cells.flatMap((cell, column) =>
        calculated.has(column) || isPlanned(row, column) || fresh?.[column] === cell
          ? []
          : [`${table.sheet} ${row} ${table.headings[column]}`],
      );
    });
    const grown = changes.filter((change) => change.kind === 'new row' && change.isInserted && change.row > table.row + table.rows.length);
    const longer = changes.flatMap((change) => (change.kind === 'longer table' ? [change.until - table.row - table.rows.length] : []));
    const extra = now.length - next - grown.length - (longer[0] ?? 0);
    return extra === 0 ? wrong : [...wrong, `${table.sheet}: ${extra} rows too many`];
  });
}

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

const mendable = FAULTS.flatMap((fault) => {
  const rule = RULES_BY_ID.get(fault.rule);
  const { tables, date } = faulty(fault);
  const own = rule ? check(readDossier({ tables, date1904: false }), date, [rule]).findings : [];
  return own.some(({ mends }) => mends) ? [{ fault, tables, date }] : [];
});

test('many faults of the catalogue can be mended', () => {
  process.stdout.write(`Mends: for ${mendable.length} of ${FAULTS.length} faults.\n`);
  expect(mendable.length).toBeGreaterThanOrEqual(113);
});

test.each(mendable.map((each) => [`${each.fault.rule} ${each.fault.periode} ${each.fault.part ?? ''}`, each] as const))(
  'each mend of %s takes the finding away, makes no new fout, and leaves other cells as they were',
  (_name, { fault, tables, date }) => {
    const before = found(tables, date);
    const words = before.map(wordsOf);
    for (const finding of before.filter(({ rule }) => rule.id === fault.rule)) {
      for (const mend of finding.mends ?? []) {
        const plan = planMends([mend], { tables, date1904: false });
        if (!plan) throw new Error(`${mend.label} cannot be done`);
        const after = recalculated(appliedTo(tables, plan), fault.periode);
        expect([mend.label, touchedBeside(tables, after, plan)]).toEqual([mend.label, []]);
        for (const change of plan.changes) {
          if (change.kind !== 'cell' || !change.isFormula) continue;
          const { table, row, column } = change;
          const given = after.find(({ name }) => name === table.name)?.rows[row - table.row - 1]?.[column - table.column];
          expect([mend.label, Math.abs(Number(given) - Number(change.after)) < 0.0051]).toEqual([mend.label, true]);
        }
        const again = found(after, date);
        const same = again.filter((each) => wordsOf(each) === wordsOf(finding)).length;
        // One mend may be offered for each of the lines that it puts right together.
        const mended = before.filter(
          (each) => wordsOf(each) === wordsOf(finding) && (each === finding || each.mends?.includes(mend)),
        ).length;
        expect([mend.label, same]).toEqual([mend.label, words.filter((each) => each === wordsOf(finding)).length - mended]);
        const left = [...words];
        const fresh = again.filter((each) => {
          const at = left.indexOf(wordsOf(each));
          if (at >= 0) left.splice(at, 1);
          return at < 0 && each.outcome === 'fout';
        });
        expect([mend.label, fresh.map(wordsOf)]).toEqual([mend.label, []]);
      }
    }
  },
);
