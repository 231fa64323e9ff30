import { readLayoutSteps } from '../../check/check-workbook';
import { planMends, type MendPlan } from '../../check/plan-mends';
import type { ChangeStep } from '../../change/apply-steps';
import { lackingLogColumns } from '../../change/log-steps';
import { noticeLink } from '../../change/notice-text';
import { ChangeError, weighChangeSteps, type WeighedChange } from '../../change/weigh-change';
import { pauses } from '../../excel/pauses';
import { readDossierSteps, type Dossier } from '../../records/dossier';
import { inSteps } from '../../records/steps';
import type { WorkbookCells } from '../../records/table-cells';
import type { ChangeForm } from './change-form';
import { choicesOf, type Choices } from './choices';
import { readForm, type FormProblems } from './read-form';

/** A workbook as it was read for a change: its cells, and what they say. */
export interface ReadWorkbook {
  readonly cells: WorkbookCells;
  readonly dossier: Dossier;
  readonly choices: Choices;
}

/** Reads the registers out of the cells of a workbook. */
export async function readForChange(cells: WorkbookCells): Promise<ReadWorkbook> {
  const between = { pause: pauses() };
  const { workbook } = await inSteps(readLayoutSteps(cells), between);
  const read = await inSteps(readDossierSteps(workbook), between);
  const dossier = workbook.periode === undefined ? read : { ...read, assumedPeriode: workbook.periode };
  return { cells, dossier, choices: choicesOf(dossier) };
}

/** A weighed change, and what can be written of it. */
export interface ChangeResult {
  readonly weighed: WeighedChange;
  readonly link: string;
  /** Columns that the sheet Wijzigingen of this workbook does not have yet. */
  readonly lackingColumns: readonly string[];
  /** What the lines for Wijzigingen come to; undefined when the workbook has no such sheet of ours. */
  readonly logPlan: MendPlan | undefined;
  /** What the changes in the plan come to; undefined when they cannot be made here, or there are none. */
  readonly updatePlan: MendPlan | undefined;
}

/** Weighs what is in the form; gives what is wrong with it, or why it cannot be worked out, instead. */
export async function weighForm(
  form: ChangeForm,
  { cells, dossier }: ReadWorkbook,
  today: number,
): Promise<{ readonly result: ChangeResult } | { readonly problems: FormProblems } | { readonly refused: string }> {
  const read = readForm(form, dossier);
  if ('problems' in read) return read;
  try {
    const options = { periode: dossier.assumedPeriode };
    const weighed = await inSteps(weighChangeSteps(dossier, read.change, today, options), { pause: pauses() });
    return {
      result: {
        weighed,
        link: noticeLink(),
        lackingColumns: lackingLogColumns(dossier),
        logPlan: planOf(weighed.log, cells),
        updatePlan: planOf(weighed.plan.steps, cells),
      },
    };
  } catch (error) {
    if (error instanceof ChangeError) return { refused: error.message };
    throw error;
  }
}

/** What steps come to in the cells of the workbook; undefined when there are none, or when they cannot be done there. */
export function planOf(steps: readonly ChangeStep[], cells: WorkbookCells): MendPlan | undefined {
  return steps.length === 0 ? undefined : planMends([{ kind: 'add to list', label: '', certain: true, steps }], cells);
}
