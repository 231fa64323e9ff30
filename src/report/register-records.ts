import { withCalculatedAmounts } from '../check/calculated-amounts';
import { isRegister } from '../check/own-records';
import { whatIsMissing } from '../check/partly';
import type { Report } from '../check/report';
import type { AnyLine, Dossier, TableSource } from '../records/dossier';
import { formatEuros } from '../records/euros';
import { forEachInSteps, type Steps } from '../records/steps';
import { TABLE_KEYS, TABLES } from '../templates';
import { headingOf } from '../templates/column';
import { namesDocument } from '../facts/costs/document-references';
import { countOf } from './dutch-words';
import type { RegisterRecord } from './file-report';

/** Lines between two steps. */
const LINES_PER_STEP = 500;

/** The tables of the administration, in the order of the templates; in steps. */
export function* registerRecordsSteps(
  given: Dossier,
  report: Pick<Report, 'findings' | 'waived' | 'partly' | 'rulesRun'>,
): Steps<readonly RegisterRecord[]> {
  const { dossier } = withCalculatedAmounts(given);
  const rowsOf = (places: readonly { readonly table: TableSource; readonly row: number | null }[]): Map<TableSource, Set<number>> => {
    const rows = new Map<TableSource, Set<number>>();
    for (const { table, row } of places) {
      if (row === null) continue;
      const known = rows.get(table);
      if (known) known.add(row);
      else rows.set(table, new Set([row]));
    }
    return rows;
  };
  const found = rowsOf(report.findings.map(({ place }) => place));
  const waived = rowsOf(report.waived.map(({ finding }) => finding.place));
  const partly = rowsOf(report.partly.flatMap(({ table, rows }) => rows.map((row) => ({ table, row }))));
  const records: RegisterRecord[] = [];
  for (const key of TABLE_KEYS.filter(isRegister))
    for (const table of dossier[key].tables) {
      const amounts = TABLES[key].columns.flatMap((column) =>
        column.type !== 'money' || column.perUnit || column.perYear || !table.columns.has(column.key)
          ? []
          : [{ column, cents: 0, unknown: 0 }],
      );
      const count = { lines: 0, found: 0, partly: 0, waived: 0, order: 0, documents: 0 };
      yield* forEachInSteps(dossier[key].lines as readonly AnyLine[], LINES_PER_STEP, (line) => {
        if (line.at.table !== table) return;
        const state = [found, partly, waived].findIndex((rows) => rows.get(table)?.has(line.at.row));
        count[(['found', 'partly', 'waived'] as const)[state] ?? 'order'] += 1;
        count.lines += 1;
        if ('document' in line && namesDocument(line.document)) count.documents += 1;
        for (const amount of amounts) {
          const value = (line as unknown as Readonly<Record<string, number | null>>)[amount.column.key] ?? null;
          if (value === null) amount.unknown += 1;
          else amount.cents += value;
        }
      });
      records.push({
        sheet: table.sheet,
        table: table.name || TABLES[key].name,
        lines: count.lines,
        linesInOrder: report.rulesRun === 0 ? 0 : count.order,
        linesWaived: count.waived,
        linesPartlyChecked: count.partly,
        linesWithFindings: count.found,
        why: whatIsMissing(report.partly.filter((each) => each.table === table)),
        linesWithDocument: table.columns.has('document') ? count.documents : null,
        totals: amounts.map(({ column, cents, unknown }) => ({
          column: headingOf(column, table.columns.get(column.key)?.years?.keys().next().value),
          cents,
          unknown,
        })),
      });
    }
  return records;
}

/** The sums of a register in words. */
export const totalsText = ({ totals }: RegisterRecord): string =>
  totals
    .map(
      ({ column, cents, unknown }) =>
        `${column} ${formatEuros(cents)}${unknown === 0 ? '' : ` (${countOf(unknown, ['cel', 'cellen'])} leeg of niet te lezen)`}`,
    )
    .join('; ');

/** A sentence for each register, for forms without tables. */
export const registerSentences = (registers: readonly RegisterRecord[]): readonly string[] =>
  registers.map((register) => {
    const { sheet, lines, linesInOrder, linesWaived, linesPartlyChecked, linesWithFindings, why, linesWithDocument } = register;
    const totals = totalsText(register);
    return [
      `${sheet}: ${countOf(lines, ['regel', 'regels'])}, ${linesInOrder} in orde, ${linesWithFindings} met bevindingen, ${linesWaived} verantwoord, ${linesPartlyChecked} niet volledig gecontroleerd${why === '' ? '' : ` (${why})`}.`,
      ...(linesWithDocument === null
        ? []
        : [`${countOf(linesWithDocument, ['regel noemt', 'regels noemen'])} een document of link als bewijs.`]),
      ...(totals === '' ? [] : [`${totals}.`]),
    ].join(' ');
  });
