import { isUnreadable, type AnyRegister, type Dossier, type Line, type Place } from '../../records/dossier';
import { TOTAL_TOLERANCE } from '../../records/money';
import { OF_ACTIVITY, OF_QUESTION, type AnswerLength } from '../../templates/verslag-lengths';
import type { Verslag } from '../../templates/verslag-vragen';
import { nameKey } from '../lists/names';

type Activity = Line<'voortgangActiviteiten'> | Line<'eindverslagActiviteiten'>;
type Question = Line<'voortgangVragen'> | Line<'eindverslagVragen'>;

/** A text of a report that a person still has to write, or that is not of a length that fits. */
export interface ToWrite<Column extends string> {
  readonly column: Column;
  readonly state: 'leeg' | 'kort' | 'lang' | 'afwijking';
  /** Characters that stand there. */
  readonly characters: number;
  readonly length: AnswerLength;
}

/** The lines of a report per activity, and its questions. */
export const activitiesOf = (dossier: Dossier, verslag: Verslag): readonly Activity[] =>
  verslag === 'voortgang' ? dossier.voortgangActiviteiten.lines : dossier.eindverslagActiviteiten.lines;
export const questionsIn = (dossier: Dossier, verslag: Verslag): readonly Question[] =>
  verslag === 'voortgang' ? dossier.voortgangVragen.lines : dossier.eindverslagVragen.lines;

/** What is wrong with the length of a text; undefined when it fits. */
function judged<Column extends string>(column: Column, text: string | null, length: AnswerLength): ToWrite<Column> | undefined {
  const characters = text?.trim().length ?? 0;
  const state = characters === 0 ? 'leeg' : characters < length.least ? 'kort' : characters > length.most ? 'lang' : undefined;
  return state && { column, state, characters, length };
}

/** Tells whether a cell holds something that cannot be read: that is another rule's to say. */
const unreadIn =
  ({ problems }: Pick<AnyRegister, 'problems'>) =>
  ({ at }: { readonly at: Place }, column: string): boolean =>
    problems.some((problem) => problem.at === at && problem.column.key === column && isUnreadable(problem));

/** What is to be written of each activity in a report: what was done, what comes next, and why it went otherwise than planned. */
export function activityTexts(
  dossier: Dossier,
  verslag: Verslag,
): readonly { readonly line: Activity; readonly texts: readonly ToWrite<'gedaan' | 'afwijking' | 'vervolg'>[] }[] {
  const changed = new Set(
    dossier.wijzigingen.lines.flatMap(({ activiteit_van, activiteit_naar }) =>
      [activiteit_van, activiteit_naar].flatMap((code) => (code === null ? [] : [nameKey(code)])),
    ),
  );
  const isUnread = unreadIn(dossier[verslag === 'voortgang' ? 'voortgangActiviteiten' : 'eindverslagActiviteiten']);
  return activitiesOf(dossier, verslag).map((line) => {
    const isOtherwise = (line.act_code !== null && changed.has(nameKey(line.act_code))) || differs(line);
    const deviation = judged('afwijking', line.afwijking, { least: 0, most: OF_ACTIVITY.most });
    const texts = [
      // The final report takes the results from the sheet Activiteiten.
      ...(verslag === 'voortgang' ? [judged('gedaan', line.gedaan, OF_ACTIVITY)] : []),
      deviation?.state === 'leeg' ? (isOtherwise ? { ...deviation, state: 'afwijking' as const } : undefined) : deviation,
      judged('vervolg', line.vervolg, OF_ACTIVITY),
    ].flatMap((text) => (text && !isUnread(line, text.column) ? [text] : []));
    return { line, texts };
  });
}

/** Whether more was spent than there was, or less was reached than planned. */
function differs(line: Activity): boolean {
  if ('status' in line) return line.status !== null && line.status !== '' && line.status.toLowerCase() !== 'behaald';
  const { begroot, gerealiseerd } = line;
  return begroot !== null && gerealiseerd !== null && gerealiseerd > begroot + TOTAL_TOLERANCE;
}

/** The questions of a report that are not answered, or not in a length that fits. */
export function questionTexts(
  dossier: Dossier,
  verslag: Verslag,
): readonly { readonly line: Question; readonly text: ToWrite<'antwoord'> }[] {
  const isUnread = unreadIn(dossier[verslag === 'voortgang' ? 'voortgangVragen' : 'eindverslagVragen']);
  return questionsIn(dossier, verslag).flatMap((line) => {
    const text = judged('antwoord', line.antwoord, OF_QUESTION);
    return text && !isUnread(line, 'antwoord') ? [{ line, text }] : [];
  });
}

/** Whether somebody began to write the content of a report: before that nothing is missing. */
export const isBegun = (dossier: Dossier, verslag: Verslag): boolean =>
  activitiesOf(dossier, verslag).length > 0 || questionsIn(dossier, verslag).some(({ antwoord }) => antwoord !== null);

/** Codes of activities that are not in a report yet, as they stand on the sheet Activiteiten, each once. */
export function activitiesToAdd(dossier: Dossier, verslag: Verslag): readonly string[] {
  const there = new Set(activitiesOf(dossier, verslag).flatMap(({ act_code }) => (act_code === null ? [] : [nameKey(act_code)])));
  const missing = new Map<string, string>();
  for (const { act_code } of dossier.activiteiten.lines) {
    if (act_code !== null && !there.has(nameKey(act_code)) && !missing.has(nameKey(act_code))) missing.set(nameKey(act_code), act_code);
  }
  return [...missing.values()];
}
