import type { Dossier, Line } from '../../records/dossier';
import { calendarDay } from '../../scheme/calendar';
import { LISTS } from '../../scheme/lists';
import { ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../empty-cells';
import { budgetReading } from '../money/budget';
import { byName, nameKey } from './names';

const THEME = 'thema: ';
const THEMES = LISTS.doel.values.filter((doel) => doel.startsWith(THEME));
const FIRST_YEAR = calendarDay(ROUNDS.STO2025.start).year;

/** One of the themes that every region serves in 2025-2028. */
export interface Theme {
  /** As it is written after `thema:`. */
  readonly name: string;
  /** The activities that serve it. */
  readonly activities: readonly Line<'activiteiten'>[];
  /** Whether activities serve it, and the budget has 0 for all of them; one without a line in the budget is not judged. */
  readonly hasNoMoney: boolean;
}

/** The activities of 2025-2028 by the theme that they serve. */
export interface Themes {
  /** Activities that may still run in 2025-2028. */
  readonly activities: readonly Line<'activiteiten'>[];
  /** False as long as the goal of one of them is empty, or one of its goals unreadable: any theme may still stand there. */
  readonly isKnown: boolean;
  readonly themes: readonly Theme[];
}

/** Goals and themes to which an activity contributes. */
export const goalsOf = ({ doel, doel_2, doel_3 }: Line<'activiteiten'>): readonly string[] =>
  [doel, doel_2, doel_3].flatMap((each) => each ?? []);

/** Tells which activities serve the mandatory themes, and whether there is money for them. */
export function themesOf(dossier: Dossier): Themes {
  const activities = dossier.activiteiten.lines.filter(({ jaar_tot }) => jaar_tot === null || jaar_tot >= FIRST_YEAR);
  const budget = byName(dossier.begroting.lines, ({ act_code }) => act_code);
  const { planned } = budgetReading(dossier);
  const themes = THEMES.map((theme): Theme => {
    const ofTheme = activities.filter((line) => goalsOf(line).includes(theme));
    const posts = ofTheme.map(({ act_code }) => (act_code === null ? [] : (budget.get(nameKey(act_code)) ?? [])));
    const hasNoMoney = posts.length > 0 && posts.every((lines) => lines.length > 0 && lines.every((line) => planned(line) === 0));
    return { name: theme.slice(THEME.length), activities: ofTheme, hasNoMoney };
  });
  const cells = readingOf(dossier.activiteiten);
  const isKnown = activities.every(
    (line) => line.doel !== null && !cells.isUnreadable(line, 'doel_2') && !cells.isUnreadable(line, 'doel_3'),
  );
  return { activities, isKnown, themes };
}
