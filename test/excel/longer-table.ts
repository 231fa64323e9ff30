import type { MendPlan } from '../../src/check/plan-mends';

/** The plan to make the table of costs longer, down to a row (0-based in the sheet). */
export const longer = (until: number): MendPlan => ({
  changes: [{ kind: 'longer table', table: { sheet: 'Kosten', name: 'STO_Kosten' }, until }],
  seen: [],
  date1904: false,
});
