import type { Relation } from './arithmetic';
import { bestAssignment } from './assignment';
import { EVIDENCE_IN_USE, isAmount } from './evidence';
import { candidatesOf, type Candidate } from './candidates';
import type { MappedTable } from './fields';
import type { ColumnMatch, RegisterMatch } from './column-match';
import { accountNames, ledgerAmount } from './ledger-columns';
import type { SheetColumn } from './sheet-column';

/** Matches the columns of a sheet to those of a register: together they have the most evidence, each at most once. */
export function matchColumns(table: MappedTable, columns: readonly SheetColumn[], relations: readonly Relation[]): RegisterMatch {
  const ledger = ledgerAmount(table, columns);
  const names = accountNames(columns);
  const usable = columns.filter((from) => !ledger.some((match) => match.from === from && match.role !== 'value') && !names.has(from));
  const candidates = candidatesOf(table, usable, relations).filter(
    ({ column }) => !ledger.some((match) => match.column === column && match.role !== 'sign' && match.role !== 'value'),
  );
  const chosen = new Map<SheetColumn, Candidate>();
  for (const each of assigned(candidates)) chosen.set(each.from, each);
  const doubtful = new Set<SheetColumn>();
  for (const one of [...chosen.values()]) {
    const rivals = candidates.filter((other) => isRival(one, other) && !chosen.has(other.from));
    if (rivals.length === 0) continue;
    for (const each of [one, ...rivals]) doubtful.add(each.from);
    // An amount is never chosen by its place in the sheet.
    if (isAmount(one.column)) chosen.delete(one.from);
  }
  for (const one of [...chosen.values()].filter((each) => isHalfKnown(each))) {
    const others = [...chosen.values()].filter((other) => other !== one && LINE_AMOUNTS.has(other.column.key) && other.sums < 1);
    if (others.length === 0) continue;
    chosen.delete(one.from);
    for (const each of [one, ...others]) doubtful.add(each.from);
  }
  const ledgerOf = new Map(ledger.map((match) => [match.from, match]));
  return {
    table,
    doubtful: [...doubtful],
    matches: columns.map((from): ColumnMatch => {
      const match = ledgerOf.get(from);
      if (match) return match;
      const { column, year, fit, weight, evidence } = chosen.get(from) ?? { fit: 0, weight: 0, evidence: [] };
      return { from, role: 'value', fit, weight, evidence, ...(column ? { column } : {}), ...(year === undefined ? {} : { year }) };
    }),
  };
}

/** The candidates that together weigh most, each field and each column at most once. */
function assigned(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!EVIDENCE_IN_USE.together) return greedy(candidates);
  const fields = [...new Set(candidates.map(placeOf))];
  const columns = [...new Set(candidates.map(({ from }) => from))];
  const fieldAt = new Map(fields.map((field, index) => [field, index]));
  const columnAt = new Map(columns.map((from, index) => [from, index]));
  const weights = fields.map(() => columns.map(() => 0));
  const at = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const row = fieldAt.get(placeOf(candidate)) ?? 0;
    const column = columnAt.get(candidate.from) ?? 0;
    const line = weights[row];
    // Of two that are alike the left one.
    if (line) line[column] = candidate.weight - candidate.from.column * 1e-4;
    at.set(`${row} ${column}`, candidate);
  }
  return bestAssignment(weights).flatMap((column, row) => at.get(`${row} ${column}`) ?? []);
}

const placeOf = ({ column, year }: Candidate): string => `${column.key} ${year ?? ''}`;

/** The surest first, without a look at the rest. */
function greedy(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<unknown>();
  return [...candidates]
    .sort((a, b) => b.weight - a.weight)
    .filter((candidate) => {
      if (taken.has(candidate.from) || taken.has(placeOf(candidate))) return false;
      taken.add(candidate.from).add(placeOf(candidate));
      return true;
    });
}

/** What one line of the costs came to, each in its own way. */
const LINE_AMOUNTS: ReadonlySet<string> = new Set(['incl', 'excl', 'bedrag_sto']);

/** An amount that a word of which nothing is known makes another one than the amount beside it, and that no sum proves. */
const isHalfKnown = ({ column, from, sums }: Candidate): boolean => LINE_AMOUNTS.has(column.key) && from.meaning.unknown > 0 && sums < 1;

const SURE_FIT = 0.88;

/** Whether nothing tells which of two columns is the one that is wanted, and it matters. */
function isRival(one: Candidate, other: Candidate): boolean {
  if (one.from === other.from || one.column !== other.column || one.year !== other.year || !differs(one.from, other.from)) return false;
  // Beside the hours for the scheme those of all that somebody does are another thing.
  if (isAmount(one.column) && one.from.meaning.concepts.has('sto') && !other.from.meaning.concepts.has('sto')) return false;
  // Each rate of VAT in a column of its own: none of them is the VAT.
  if (one.column.key === 'btw' && other.fit >= SURE_FIT) return true;
  const margin = isAmount(one.column) ? (one.fit >= SURE_FIT ? 0.4 : 1.5) : 0.1;
  return one.weight - other.weight < margin && one.sums - other.sums < 1;
}

/** Whether it matters which of two columns is taken: an empty one does not count, nor one that holds the same. */
function differs({ content: a }: SheetColumn, { content: b }: SheetColumn): boolean {
  if (a.filled === 0 || b.filled === 0) return false;
  return a.filled !== b.filled || a.examples.some((example, index) => example !== b.examples[index]);
}
