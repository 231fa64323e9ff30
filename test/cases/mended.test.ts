import { check } from '../../src/check/check';
import { RULES } from '../../src/rules/all-rules';
import { planMends } from '../../src/check/plan-mends';
import type { Finding } from '../../src/check/report';
import { readDossier } from '../../src/records/dossier';
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

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

const mendable = FAULTS.flatMap((fault) => {
  const rule = RULES_BY_ID.get(fault.rule);
  const { tables, date } = faulty(fault);
  const own = rule ? check(readDossier({ tables, date1904: false }), date, [rule]).findings : [];
  return own.some(({ mends }) => mends) ? [{ fault, tables, date }] : [];
});

test('many faults of the catalogue can be mended', () => {
  process.stdout.write(`Mends: for ${mendable.length} of ${FAULTS.length} faults.\n`);
  expect(mendable.length).toBeGreaterThanOrEqual(35);
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
        for (const change of plan.changes) {
          if (change.kind !== 'cell' || !change.isFormula) continue;
          const { table, row, column } = change;
          const given = after.find(({ name }) => name === table.name)?.rows[row - table.row - 1]?.[column - table.column];
          expect([mend.label, Math.abs(Number(given) - Number(change.after)) < 0.0051]).toEqual([mend.label, true]);
        }
        const again = found(after, date);
        const same = again.filter((each) => wordsOf(each) === wordsOf(finding)).length;
        expect([mend.label, same]).toEqual([mend.label, words.filter((each) => each === wordsOf(finding)).length - 1]);
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
