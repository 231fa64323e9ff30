import type { RuleSetting } from '../../facts/lists/rule-settings';
import { instellingenTemplate } from '../../templates/instellingen';
import type { NewSetting } from '../workbook-port';
import { addOwnLines } from './own-lines';

const CHOICES: Readonly<Record<RuleSetting['instelling'], string>> = { uit: 'uit', strenger: 'strenger: fout' };

/** Writes a line on the sheet STO Instellingen, which is made when it is not there. Gives the name of the sheet. */
export const addSetting = (context: Excel.RequestContext, { rule, instelling, reason, by, date }: NewSetting): Promise<string> =>
  addOwnLines(context, instellingenTemplate, [{ regel: rule, instelling: CHOICES[instelling], reden: reason, door: by, datum: date }]);
