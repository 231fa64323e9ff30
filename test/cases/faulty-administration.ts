import { check } from '../../src/check/check';
import { serialDay } from '../../src/scheme/calendar';
import { KOSTENSOORTEN } from '../../src/scheme/lists';
import type { Periode } from '../../src/scheme/rounds';
import { readDossier } from '../../src/records/dossier';
import { CHECKED_ON, soundAdministration } from './administration';
import { tablesOf, templatesFor, withFormulas, type Row, type Rows } from './calculated';
import { FAULTS } from './fault-catalogue';
import { Draft, type Expected, type Part } from './faults';

/** An administration to check, and the day of the check (serial). */
interface Checked {
  readonly rows: Rows;
  readonly date: number;
}

/** Sizes: the main part of both periods has about 2,000 lines together. */
const SIZE: Readonly<Record<Part, number>> = { main: 0.46, second: 0.1, third: 0.1, fourth: 0.1, registers: 0.1, closing: 0.15 };
const AFTER_2024 = serialDay(2025, 3, 1);

/** A sound administration for a part, of which the report templates have their formulas still to come. */
export function soundPart(periode: Periode, part: Part, seed: number): Checked {
  const rows = soundAdministration(periode, seed, SIZE[part]);
  return part === 'closing' ? { rows: closed(rows, periode), date: AFTER_2024 } : { rows, date: CHECKED_ON[periode] };
}

/** After the end: what was received is what was spent, and differences are explained. */
function closed(rows: Rows, periode: Periode): Rows {
  const explained = (count: number): Row[] => Array.from({ length: count }, () => ({ toelichting: 'Deels niet doorgegaan' }));
  const { modelG2B = [] } = withFormulas(rows, periode);
  return {
    ...rows,
    deadlines: (rows.deadlines ?? []).map((row) => (row.document === 'eindverslag' ? { ...row, ingediend: serialDay(2024, 11, 20) } : row)),
    modelG2B: modelG2B.slice(0, -1).map(({ lasten_jaar = '' }) => ({ ontvangen_jaar: lasten_jaar })),
    eindrapportage: explained(KOSTENSOORTEN.length),
    eindrapportageLijnen: explained(4),
  };
}

/** What is found, one line of text each: `FIN-19 telling kosten 12 incl`. */
export function findingsOf(rows: Rows, periode: Periode, part: Part, date: number, irregular: Draft['irregular'] = []): string[] {
  const templates = templatesFor(rows).filter(
    ({ tables }) => part !== 'registers' || !tables.some(({ key, fixedRows }) => fixedRows || key === 'begroting'),
  );
  const dossier = readDossier({ tables: tablesOf(templates, rows, periode, irregular), date1904: false });
  return check(dossier, date)
    .findings.map(({ rule, message, place }) =>
      inWords(rule.id, {
        message,
        table: place.table.key,
        ...(place.row === null ? {} : { line: place.row - place.table.row }),
        ...(place.columnKey === null ? {} : { column: place.columnKey }),
      }),
    )
    .sort();
}

const inWords = (rule: string, { message, table, line, column }: Expected): string =>
  [rule, message, table, line ?? 'table', column ?? ''].join(' ').trim();

/** Puts every fault of a part in a sound administration of this seed. */
export function faultyPart(
  periode: Periode,
  part: Part,
  seed: number,
): { readonly found: string[]; readonly expected: string[]; readonly lines: number } {
  const { rows, date } = soundPart(periode, part, seed);
  const draft = new Draft(rows, periode, seed);
  const faults = FAULTS.filter((fault) => fault.periode === periode && (fault.part ?? 'main') === part);
  const expected = faults.flatMap((fault) => fault.inject(draft).map((each) => inWords(each.rule ?? fault.rule, each)));
  return {
    found: findingsOf(draft.finished(), periode, part, date, draft.irregular),
    expected: expected.sort(),
    lines: Object.values(rows).reduce((sum, lines) => sum + (lines?.length ?? 0), 0),
  };
}

/** Findings that were not expected, and faults that were not found. */
export const differences = ({ found, expected }: { readonly found: readonly string[]; readonly expected: readonly string[] }): string[] => {
  const left = [...found];
  const missed = expected.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missed.map((each) => `not found: ${each}`), ...left.map((each) => `unexpected: ${each}`)];
};
