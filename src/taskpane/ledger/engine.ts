/** What reading and comparing books takes: loaded when the first auditfile is chosen. */
export { booksOf } from '../../ledger/books';
export { CostLineReader, costAccountsOf } from '../../ledger/cost-lines';
export { kostenRow } from '../../ledger/kosten-rows';
export { hasOwnSheet } from '../../ledger/own-sheet';
export { parseProfile, profileText } from '../../ledger/profile';
export { reconcile } from '../../ledger/reconcile/reconcile';
export { registerLines } from '../../ledger/reconcile/register-lines';
export { registerTotals } from '../../ledger/reconcile/totals';
export { LedgerScanner } from '../../ledger/scan';
export { incomingKosten } from '../../records/merge/incoming-rows';
export { changesText } from '../merge/merge-words';
export { nameInWorkbook } from './name-in-workbook';
