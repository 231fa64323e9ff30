import type { TableKey } from '../templates/column';
import type { TableSource } from '../records/dossier';
import type { Rule } from '../rules/rule';
import type { NotChecked } from './report';

/** One thing that one rule could not look at. */
export interface Gap extends Omit<NotChecked, 'rules'> {
  readonly rule: Rule;
  /** The tables whose lines the rule would have said something about. */
  readonly concerns: readonly TableSource[];
}

/** Collects what could not be checked. */
export class Gaps {
  readonly all: Gap[] = [];

  add(...gaps: readonly Gap[]): void {
    this.all.push(...gaps);
  }

  /** Once per table and reason, with the rules it concerns. */
  list(): readonly NotChecked[] {
    const byPlace = new Map<string, NotChecked & { rules: Rule[] }>();
    for (const { rule, table, source, reason, headings, extent } of this.all) {
      const place = `${table}/${source ? `${source.sheet}!${source.name}!${source.row}` : ''}/${reason}/${headings.join('/')}/${extent}`;
      const known = byPlace.get(place);
      if (known) known.rules.push(rule);
      else byPlace.set(place, { table, source, reason, headings, extent, rules: [rule] });
    }
    return [...byPlace.values()];
  }

  /** What was missing, by each table it concerns. */
  byTable(): ReadonlyMap<TableSource, readonly Gap[]> {
    const tables = new Map<TableSource, Gap[]>();
    for (const gap of this.all) {
      for (const table of gap.concerns) {
        const known = tables.get(table);
        if (known) known.push(gap);
        else tables.set(table, [gap]);
      }
    }
    return tables;
  }
}

/** Whether two gaps name the same thing that is missing. */
export const nameOfGap = ({
  table,
  reason,
  headings,
}: {
  readonly table: TableKey;
  readonly reason: string;
  readonly headings: readonly string[];
}): string => [table, reason, ...headings].join('/');
