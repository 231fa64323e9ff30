import type { LedgerLine } from './cost-lines';

/** Whether a cost is of a kind that is not kept on Kosten but on Inspanning or Afschrijvingen: wages and machines. */
export const hasOwnSheet = ({ kostensoort }: Pick<LedgerLine, 'kostensoort'>): boolean =>
  kostensoort === 'Loonkosten' || kostensoort === 'Kosten machines en apparatuur';
