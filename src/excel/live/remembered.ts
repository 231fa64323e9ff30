import { officeCode } from '../workbook-error';

/**
 * Defined name in the workbook, out of sight, that holds whether edits are followed: `aan` or `uit`. It is there once the workbook was
 * checked, so it also tells that there is a result to show.
 */
const NAME = 'STO_Doorlopend';

/** Asks whether edits are followed; undefined when the workbook was never checked. The answer is there after the next sync. */
export function askRemembered(context: Excel.RequestContext): () => boolean | undefined {
  const name = context.workbook.names.getItemOrNullObject(NAME);
  name.load('formula');
  // Whoever asks syncs before looking at the answer.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
  return () => (name.isNullObject ? undefined : String(name.formula).includes('aan'));
}

/** Keeps in the workbook whether edits are followed; a workbook that is only to be looked at keeps nothing. Two syncs. */
export async function remember(context: Excel.RequestContext, on: boolean): Promise<void> {
  const { names } = context.workbook;
  const name = names.getItemOrNullObject(NAME);
  name.load('formula');
  await context.sync();
  const formula = on ? '="aan"' : '="uit"';
  if (name.isNullObject) names.add(NAME, formula).visible = false;
  else if (name.formula === formula) return;
  else name.formula = formula;
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'AccessDenied') throw error;
  }
}
