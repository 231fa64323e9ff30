import type { NotChecked } from '../../check/report';
import type { Rule } from '../../rules/rule';
import { TABLES, TEMPLATES } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { Template } from '../../templates/template';

/** What could not be checked, as the pane shows it. */
export interface Gap {
  readonly key: string;
  /** Sheet, with the table when the sheet has more than one. */
  readonly name: string;
  readonly reason: NotChecked['reason'];
  readonly headings: readonly string[];
  readonly rules: readonly Rule[];
  readonly template: Template | undefined;
  /** The rules ran, but said less than they can. */
  readonly isPartly: boolean;
}

/** Gathers what could not be checked. Tables of a template that is not in the workbook become one gap: they are loaded together. */
export function gapsOf(notChecked: readonly NotChecked[]): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { table, source, extent, reason, headings, rules } of notChecked) {
    const template = TEMPLATES.find(({ tables }) => tables.some(({ key }) => key === table));
    // A sheet that the user named or mapped is called as it is there.
    const own = source && source.sheet !== template?.sheet ? source.sheet : undefined;
    const name = own ?? (reason === 'sheet' && template ? template.sheet : nameOf(table, template));
    const key = [name, reason, extent, ...headings].join('\n');
    const known = gaps.get(key)?.rules ?? [];
    gaps.set(key, { key, name, reason, headings, template, isPartly: extent === 'partly', rules: [...new Set([...known, ...rules])] });
  }
  return [...gaps.values()];
}

function nameOf(table: TableKey, template: Template | undefined): string {
  const { caption, name } = TABLES[table];
  if (!template) return name;
  // A caption goes on after a colon or bracket with an explanation.
  const words = template.tables.length > 1 ? caption?.split(/[:(]/)[0]?.trim() : undefined;
  return words ? `${template.sheet}, ${words}` : template.sheet;
}
