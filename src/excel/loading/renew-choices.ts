import { LISTS } from '../../scheme/lists';
import { addValidation } from './validations';
import type { TablePlan } from './upgrade-plan';

/**
 * Gives cells the choices of the present templates where they still offer those of an older version: nothing but values of ours, and not all
 * of those that are offered now. A list that holds anything else is of the user and stays. One sync; what it changes is queued.
 */
export async function renewChoices(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  const looked = plans.flatMap((plan) =>
    plan.placed.columns.flatMap(({ column, validation }, index) => {
      if (column?.list === undefined || validation?.rule.type !== 'choices' || plan.added.has(index)) return [];
      const { headingRow, firstColumn = 0 } = plan.placed;
      const { dataValidation } = plan.worksheet.getCell(headingRow + 1, firstColumn + index);
      dataValidation.load('rule,type');
      return [{ plan, index, offered: validation.rule.values, known: LISTS[column.list].values, dataValidation }];
    }),
  );
  if (looked.length === 0) return;
  await context.sync();
  for (const { plan, index, offered, known, dataValidation } of looked) {
    const source = dataValidation.type === 'List' ? dataValidation.rule.list?.source : undefined;
    if (typeof source !== 'string' || source.startsWith('=')) continue;
    const there = source.split(',').map((value) => value.trim());
    const isOurs = there.every((value) => known.includes(value));
    if (isOurs && offered.some((value) => !there.includes(value))) addValidation(plan.worksheet, plan.placed, index);
  }
}
