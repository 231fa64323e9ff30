import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { Report } from '../../check/report';
import type { TemplateState } from '../../excel/workbook-port';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { useLayout } from '../parts/layout';
import { countOf, isFilledIn, OUTCOME_WORDS, ROWS } from '../parts/words';

/** How the sheets of a template stand: nothing filled in yet, filled in, with fouten, or wholly checked and in order. */
export type SheetStatus = 'empty' | 'filled in' | 'errors' | 'in order';

interface SheetState {
  readonly status: SheetStatus;
  readonly errors: number;
  /** Findings that are no fout. */
  readonly open: number;
  /** Some of its lines were not wholly checked. */
  readonly isPartly: boolean;
}

/** `report` is that of the last check, undefined when something changed since. */
export function statusOf({ template, sheets, lines }: TemplateState, report: Report | undefined): SheetState {
  const onThese = (sheet: string): boolean => sheets.includes(sheet);
  const found = report?.findings.filter(({ place }) => onThese(place.table.sheet)) ?? [];
  const errors = found.filter(({ outcome }) => outcome === 'fout').length;
  const open = found.length - errors;
  if (errors > 0) return { status: 'errors', errors, open, isPartly: false };
  if (isFilledIn(template) && lines === 0) return { status: 'empty', errors, open, isPartly: false };
  const isPartly = report?.partly.some(({ table }) => onThese(table.sheet)) ?? false;
  const isWhole =
    report !== undefined && found.length === 0 && !report.waived.some(({ finding }) => onThese(finding.place.table.sheet)) && !isPartly;
  return { status: isFilledIn(template) && isWhole ? 'in order' : 'filled in', errors, open, isPartly };
}

/** The sign of a status: what was not checked has no ✓. */
export function SheetStatusIcon({ status }: { status: SheetStatus }) {
  const layout = useLayout();
  if (status === 'errors') return <OutcomeIcon outcome="fout" />;
  if (status === 'in order') return <OutcomeIcon outcome="in orde" />;
  const Icon = status === 'empty' ? CircleRegular : CircleHalfFillRegular;
  return <Icon className={layout.quiet} fontSize={20} style={{ flexShrink: 0 }} aria-hidden />;
}

/** `5 rijen ingevuld, 3 fouten`; of a form what it is for. */
export function statusText({ template, lines }: TemplateState, { status, errors, open, isPartly }: SheetState): string {
  const filled = isFilledIn(template) ? [lines === 0 ? 'nog leeg' : `${countOf(lines, ROWS)} ingevuld`] : [];
  return [
    ...filled,
    ...(status === 'errors' ? [countOf(errors, OUTCOME_WORDS.fout)] : []),
    ...(status === 'in order' ? ['in orde'] : []),
    ...(status === 'filled in' && open > 0 ? [`${open} om te bekijken`] : []),
    ...(status === 'filled in' && open === 0 && isPartly && isFilledIn(template) ? ['niet volledig gecontroleerd'] : []),
    ...(template.form ? ['formulier om af te drukken'] : []),
  ].join(', ');
}
