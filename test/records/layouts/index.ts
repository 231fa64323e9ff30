import { ASSET_LAYOUTS, STAFF_LAYOUTS } from './staff-layouts';
import { COST_LAYOUTS, LEDGER_LAYOUTS } from './cost-layouts';
import { MORE_LAYOUTS } from './more-layouts';
import { PLAN_LAYOUTS } from './plan-layouts';
import type { Layout } from './layout';

export { HOLDOUT_LAYOUTS } from './holdout-layouts';
export { SECOND_HOLDOUT_LAYOUTS } from './second-holdout-layouts';
export { SECOND_HOLDOUT_STRANGERS } from './second-holdout-strangers';
export { THIRD_HOLDOUT_LAYOUTS } from './third-holdout-layouts';
export { STRANGERS } from './strangers';
export type { Layout } from './layout';

/** The sheets with which the recognition was made. */
export const LAYOUTS: readonly Layout[] = [
  ...COST_LAYOUTS,
  ...LEDGER_LAYOUTS,
  ...STAFF_LAYOUTS,
  ...ASSET_LAYOUTS,
  ...PLAN_LAYOUTS,
  ...MORE_LAYOUTS,
];
