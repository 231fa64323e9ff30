import { aantekeningenTemplate } from '../../templates/aantekeningen';
import type { NewNote, WrittenNote } from '../workbook-port';
import { addOwnLines, clearOwnLine, type OwnLine } from './own-lines';

/** What the sheet STO Aantekeningen says beside a finding. */
export const noteLine = ({ rule, finding, mark, initials, remark, date, print }: NewNote): OwnLine => ({
  regel: rule,
  bevinding: finding,
  ...(mark === '' ? {} : { teken: mark }),
  ...(initials === '' ? {} : { paraaf: initials }),
  ...(remark === '' ? {} : { opmerking: remark }),
  datum: date,
  kenmerk: print,
});

/** Notes something beside findings on the sheet STO Aantekeningen, which is made when it is not there. Gives the name of the sheet. */
export const addNotes = (context: Excel.RequestContext, notes: readonly NewNote[]): Promise<string> =>
  addOwnLines(context, aantekeningenTemplate, notes.map(noteLine));

/** Takes away one that was written; gives whether it was there. */
export const removeNote = (context: Excel.RequestContext, { print, mark, initials, remark }: WrittenNote): Promise<boolean> =>
  clearOwnLine(context, aantekeningenTemplate, { kenmerk: print, teken: mark, paraaf: initials, opmerking: remark });
