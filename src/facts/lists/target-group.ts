import { roundOfBron, type Round } from '../../scheme/rounds';
import type { Dossier, Line, Place } from '../../records/dossier';
import { creditNotes } from '../costs/credit-notes';
import { readingOf } from '../empty-cells';
import { defineFact } from '../fact';
import { nameKey } from './names';
import { findHavoVwo, findTargetGroup, findTechnasium } from './words';

/** Only pupils of havo and vwo, and those together with the vmbo. */
const HAVO_VWO = 'havo/vwo';
const SHARED = 'vmbo en havo/vwo';

/** The columns of an activity for its target groups. */
const GROUP_COLUMNS = ['doelgroep', 'doelgroep_2', 'doelgroep_3'] as const;

/** For which pupils something is. */
export interface Audience {
  /** As chosen from the list; none when nobody said so. */
  readonly groups: readonly string[];
  /** Where the activity stands that says it, for all its lines that say nothing themselves. */
  readonly ofActivity?: Place;
  /** A cell that would say it cannot be read. */
  readonly unreadable: boolean;
}

type Groups = Omit<Audience, 'ofActivity'> & { readonly at: Place };

/** Target groups by the code of the activity, and whether an activity has a code that cannot be read. */
const groupsOfActivities = defineFact(
  ['activiteiten'],
  ({ activiteiten }): { readonly byCode: ReadonlyMap<string, Groups>; readonly all: ReadonlySet<string>; readonly codeUnread: boolean } => {
    const cells = readingOf(activiteiten);
    const byCode = new Map<string, Groups>();
    const all = new Set<string>();
    for (const line of activiteiten.lines) {
      const groups = GROUP_COLUMNS.flatMap((column) => line[column] ?? []);
      for (const group of groups) all.add(group);
      if (line.act_code === null) continue;
      const before = byCode.get(nameKey(line.act_code));
      byCode.set(nameKey(line.act_code), {
        at: before?.at ?? line.at,
        groups: [...new Set([...(before?.groups ?? []), ...groups])],
        unreadable: (before?.unreadable ?? false) || GROUP_COLUMNS.some((column) => cells.isUnreadable(line, column)),
      });
    }
    return { byCode, all, codeUnread: activiteiten.lines.some((line) => cells.isUnreadable(line, 'act_code')) };
  },
  { columns: { activiteiten: ['act_code', ...GROUP_COLUMNS] }, holdsLines: false },
);

/** Tells for which pupils a cost line is: what it says itself, and else what its activity says. */
export function audiences(dossier: Pick<Dossier, 'kosten' | 'activiteiten'>): (line: Line<'kosten'>) => Audience {
  const { byCode, codeUnread } = groupsOfActivities(dossier);
  const cells = readingOf(dossier.kosten);
  return (line) => {
    if (line.doelgroep !== null) return { groups: [line.doelgroep], unreadable: false };
    const found = line.act_code === null ? undefined : byCode.get(nameKey(line.act_code));
    const unreadable =
      cells.isUnreadable(line, 'doelgroep') || cells.isUnreadable(line, 'act_code') || (found ? found.unreadable : codeUnread);
    return { groups: found?.groups ?? [], unreadable, ...(found ? { ofActivity: found.at } : {}) };
  };
}

/** Whether some activity is for these pupils. */
export const isForGroup = (dossier: Pick<Dossier, 'activiteiten'>, group: string): boolean => groupsOfActivities(dossier).all.has(group);

/** A line that speaks of havo or vwo, in the column Doelgroep or in words. */
export interface HavoLine {
  readonly line: Line<'kosten'> | Line<'inspanning'>;
  readonly column: 'doelgroep' | 'omschrijving' | 'functie';
  readonly round: Round;
  readonly kind: 'doelgroep' | 'doelgroepActiviteit' | 'technasium' | 'havo/vwo';
  /** What was typed. */
  readonly word: string;
  /** The pupils for whom it is according to the line or its activity; null when neither says. */
  readonly meantFor: string | null;
  /** Where the activity stands that says for whom it is. */
  readonly activity?: Place;
}

/**
 * Cost lines, and hours of Technasium teachers, that speak of havo and vwo and do not say that others share in it. A line of `everything` may
 * take one back.
 */
export function* havoLines(dossier: Dossier, everything: Dossier): Generator<HavoLine> {
  const { kosten, inspanning } = dossier;
  const credits = creditNotes(everything);
  const audienceOf = audiences(dossier);
  for (const line of kosten.lines) {
    const round = roundOfBron(line.bron);
    if (!round || credits.undo(line)) continue;
    const { groups, ofActivity, unreadable } = audienceOf(line);
    // What cannot be read may say that others share in it.
    if (unreadable || isShared(groups)) continue;
    const activity = ofActivity ? { activity: ofActivity } : {};
    if (groups.includes(HAVO_VWO)) {
      const kind = ofActivity ? 'doelgroepActiviteit' : 'doelgroep';
      yield { line, column: 'doelgroep', round, kind, word: HAVO_VWO, meantFor: null, ...activity };
      continue;
    }
    const technasium = findTechnasium(line.omschrijving);
    const word = technasium ?? findHavoVwo(line.omschrijving);
    // A text that also names vmbo, mbo or po speaks of shared use, which is allowed.
    if (word === undefined || findTargetGroup(line.omschrijving) !== undefined) continue;
    const kind = technasium === undefined ? 'havo/vwo' : 'technasium';
    yield { line, column: 'omschrijving', round, kind, word, meantFor: groups.length === 0 ? null : groups.join(' en '), ...activity };
  }
  for (const line of inspanning.lines) {
    const round = roundOfBron(line.bron);
    const word = findTechnasium(line.functie);
    // A teacher of havo may well work for the vmbo; a Technasium exists in havo and vwo only.
    if (round && word !== undefined) yield { line, column: 'functie', round, kind: 'technasium', word, meantFor: null };
  }
}

const isShared = (groups: readonly string[]): boolean =>
  groups.includes(SHARED) || (groups.includes(HAVO_VWO) && groups.some((group) => group !== HAVO_VWO));
