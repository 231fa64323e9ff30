import { withCalculatedAmounts } from '../check/calculated-amounts';
import { isRegister } from '../check/own-records';
import { whatIsMissing } from '../check/partly';
import type { Report } from '../check/report';
import type { AnyLine, Dossier, TableSource } from '../records/dossier';
import { formatEuros } from '../records/euros';
import { TABLE_KEYS, TABLES } from '../templates';
import { headingOf } from '../templates/column';
import { countOf } from './dutch-words';
import type { RegisterRecord } from './file-report';

/** The tables of the administration, in the order of the templates. */
export function registerRecords(given: Dossier, report: Report): readonly RegisterRecord[] {
  const { dossier } = withCalculatedAmounts(given);
  const rowsOf = (places: readonly { readonly table: TableSource; readonly row: number | null }[]): Map<TableSource, Set<number>> => {
    const rows = new Map<TableSource, Set<number>>();
    for (const { table, row } of places) if (row !== null) rows.set(table, (rows.get(table) ?? new Set()).add(row));
    return rows;
  };
  const found = rowsOf(report.findings.map(({ place }) => place));
  const waived = rowsOf(report.waived.map(({ finding }) => finding.place));
  const partly = rowsOf(report.partly.flatMap(({ table, rows }) => rows.map((row) => ({ table, row }))));
  return TABLE_KEYS.filter(isRegister).flatMap((key) =>
    dossier[key].tables.map((table): RegisterRecord => {
      const lines = (dossier[key].lines as readonly AnyLine[]).filter(({ at }) => at.table === table);
      const count = { found: 0, partly: 0, waived: 0, order: 0 };
      for (const { at } of lines) {
        const state = [found, partly, waived].findIndex((rows) => rows.get(table)?.has(at.row));
        count[(['found', 'partly', 'waived'] as const)[state] ?? 'order'] += 1;
      }
      return {
        sheet: table.sheet,
        table: table.name || TABLES[key].name,
        lines: lines.length,
        linesInOrder: report.rulesRun === 0 ? 0 : count.order,
        linesWaived: count.waived,
        linesPartlyChecked: count.partly,
        linesWithFindings: count.found,
        why: whatIsMissing(report.partly.filter((each) => each.table === table)),
        totals: TABLES[key].columns.flatMap((column) => {
          if (column.type !== 'money' || column.perUnit || column.perYear || !table.columns.has(column.key)) return [];
          const values = lines.map((line) => (line as unknown as Readonly<Record<string, number | null>>)[column.key] ?? null);
          return [
            {
              column: headingOf(column, table.columns.get(column.key)?.years?.keys().next().value),
              cents: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
              unknown: values.filter((value) => value === null).length,
            },
          ];
        }),
      };
    }),
  );
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
    const { sheet, lines, linesInOrder, linesWaived, linesPartlyChecked, linesWithFindings, why } = register;
    const totals = totalsText(register);
    return [
      `${sheet}: ${countOf(lines, ['regel', 'regels'])}, ${linesInOrder} in orde, ${linesWithFindings} met bevindingen, ${linesWaived} verantwoord, ${linesPartlyChecked} niet volledig gecontroleerd${why === '' ? '' : ` (${why})`}.`,
      ...(totals === '' ? [] : [`${totals}.`]),
    ].join(' ');
  });
