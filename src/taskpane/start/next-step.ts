import type { Report } from '../../check/report';
import { isRead } from '../../records/mapping/sheet-mapping';
import type { TemplateState, WorkbookOverview } from '../../excel/workbook-port';

/** What the user had best do next. */
export type NextStep =
  | { readonly kind: 'load' }
  | { readonly kind: 'fill in'; readonly sheet: string }
  | { readonly kind: 'check'; readonly again: boolean }
  | { readonly kind: 'mend'; readonly errors: number }
  | { readonly kind: 'judge'; readonly points: number }
  /** Nothing was found; of some lines not everything was looked at. */
  | { readonly kind: 'done'; readonly partly: number };

/** Works out the next step from what stands in the workbook and what the last check said; `changed` means since that check. */
export function nextStep(overview: WorkbookOverview, report: Report | undefined, changed: boolean): NextStep {
  const present = overview.templates.filter(({ state }) => state === 'present');
  const [first] = present;
  if (!hasOwnRegisters(overview)) {
    if (!first) return { kind: 'load' };
    if (present.every(({ lines }) => lines === 0)) return { kind: 'fill in', sheet: sheetOf(first) };
  }
  if (!report || changed) return { kind: 'check', again: report !== undefined };
  const { fout, 'let op': attention, 'te beoordelen': toJudge } = report.counts;
  if (fout > 0) return { kind: 'mend', errors: fout };
  if (attention + toJudge > 0) return { kind: 'judge', points: attention + toJudge };
  return { kind: 'done', partly: report.linesPartlyChecked };
}

/** What a check does, where: a sheet of the user's own gets a column Controle only when its mapping says so. */
export const explanationOf = ({ templates, readings }: WorkbookOverview): string =>
  templates.some(({ state }) => state === 'present') || readings.some((reading) => isRead(reading) && reading.mapping?.controle)
    ? 'De controle leest alle ingevulde rijen en zet in de kolom Controle wat niet klopt. Uw gegevens veranderen niet.'
    : 'De controle leest alle ingevulde rijen en laat hier zien wat niet klopt. Uw gegevens veranderen niet.';

/** Whether there is anything to check: a template of ours, or a sheet in another layout that is read as one. */
export const hasRegisters = (overview: WorkbookOverview): boolean =>
  overview.templates.some(({ state }) => state === 'present') || hasOwnRegisters(overview);

const hasOwnRegisters = ({ readings }: WorkbookOverview): boolean =>
  readings.some((reading) => isRead(reading) || reading.status === 'changed');

const sheetOf = ({ sheets, template }: TemplateState): string => sheets[0] ?? template.sheet;
