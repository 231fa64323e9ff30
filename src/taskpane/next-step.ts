import type { Report } from '../check/report';
import type { TemplateState, WorkbookOverview } from '../excel/workbook';

/** What the user had best do next. */
export type NextStep =
  | { readonly kind: 'load' }
  | { readonly kind: 'fill in'; readonly sheet: string }
  | { readonly kind: 'check'; readonly again: boolean }
  | { readonly kind: 'mend'; readonly errors: number }
  | { readonly kind: 'judge'; readonly points: number }
  | { readonly kind: 'done' };

/** Works out the next step from what stands in the workbook and what the last check said; `changed` means since that check. */
export function nextStep(overview: WorkbookOverview, report: Report | undefined, changed: boolean): NextStep {
  const present = overview.templates.filter(({ state }) => state === 'present');
  const [first] = present;
  if (!first) return { kind: 'load' };
  if (present.every(({ lines }) => lines === 0)) return { kind: 'fill in', sheet: sheetOf(first) };
  if (!report || changed) return { kind: 'check', again: report !== undefined };
  const { fout, 'let op': attention, 'te beoordelen': toJudge } = report.counts;
  if (fout > 0) return { kind: 'mend', errors: fout };
  if (attention + toJudge > 0) return { kind: 'judge', points: attention + toJudge };
  return { kind: 'done' };
}

/** Whether any template of ours is in the workbook: without one there is nothing to check. */
export const hasTemplates = ({ templates }: WorkbookOverview): boolean => templates.some(({ state }) => state === 'present');

const sheetOf = ({ sheets, template }: TemplateState): string => sheets[0] ?? template.sheet;
