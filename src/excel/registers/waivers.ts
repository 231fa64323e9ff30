import { afwijkingenTemplate } from '../../templates/afwijkingen';
import type { NewWaiver } from '../workbook-port';
import { addOwnLines, clearOwnLine, type OwnLine } from './own-lines';

/** What the sheet STO Afwijkingen says of a finding. */
export const waiverLine = ({ rule, finding, reason, explanation, evidence, by, date, until, print }: NewWaiver): OwnLine => ({
  regel: rule,
  bevinding: finding,
  reden: reason,
  toelichting: explanation,
  ...(evidence === '' ? {} : { bewijs: evidence }),
  door: by,
  datum: date,
  ...(until === null ? {} : { tot: until }),
  kenmerk: print,
});

/** Accounts for findings on the sheet STO Afwijkingen, which is made when it is not there. Gives the name of the sheet. */
export const addWaivers = (context: Excel.RequestContext, waivers: readonly NewWaiver[]): Promise<string> =>
  addOwnLines(context, afwijkingenTemplate, waivers.map(waiverLine));

/** Takes back one that was given; gives whether it was there. */
export const takeBackWaiver = (context: Excel.RequestContext, print: string): Promise<boolean> =>
  clearOwnLine(context, afwijkingenTemplate, { kenmerk: print });
