import { LEDGER_PROFILE_NAME, textFormula, textOfFormula } from '../../templates/kept-ledger-profile';

/** What the workbook keeps of the choices in the books, as text; undefined when it keeps none. One sync. */
export async function readLedgerProfile(context: Excel.RequestContext): Promise<string | undefined> {
  const name = context.workbook.names.getItemOrNullObject(LEDGER_PROFILE_NAME);
  name.load('formula');
  await context.sync();
  return name.isNullObject ? undefined : textOfFormula(String(name.formula));
}

/** Keeps the choices in the books in the workbook, in place of those before; false when they are too long for it. Two syncs. */
export async function saveLedgerProfile(context: Excel.RequestContext, text: string): Promise<boolean> {
  const formula = textFormula(text);
  if (formula === undefined) return false;
  const { names } = context.workbook;
  const name = names.getItemOrNullObject(LEDGER_PROFILE_NAME);
  name.load('formula');
  await context.sync();
  if (name.isNullObject) names.add(LEDGER_PROFILE_NAME, formula);
  else if (String(name.formula) !== formula) name.formula = formula;
  await context.sync();
  return true;
}
