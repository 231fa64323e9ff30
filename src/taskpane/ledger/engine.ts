/** What reading and comparing books takes: loaded when the first auditfile is chosen. */
export { CostLineReader, costAccountsOf } from '../../ledger/cost-lines';
export { reconcile } from '../../ledger/reconcile/reconcile';
export { registerLines } from '../../ledger/reconcile/register-lines';
export { registerTotals } from '../../ledger/reconcile/totals';
export { LedgerScanner } from '../../ledger/scan';
