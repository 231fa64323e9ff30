import type { Line } from '../records/dossier';
import { EVERY_RULE } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import { printOfCells, printOfFinding } from './cells-of-finding';
import { isHiddenPlace } from './hidden-place';
import type { Finding, LooseNote, Note, NotedFinding } from './report';
import type { RuleRun } from './rule-run';
import type { Situation } from './situation';

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(EVERY_RULE.map((rule) => [rule.id, rule]));

/** What was noted beside findings, and notes of which the finding is not there (any more). */
export interface Notes {
  readonly notes: readonly NotedFinding[];
  readonly looseNotes: readonly LooseNote[];
}

/**
 * Puts the lines of the sheet STO Aantekeningen beside their findings, in the order of the findings. A note changes nothing of what was found;
 * it stays when cells change, and then says so. What belongs to no finding is told with its reason.
 */
export function notesOn(
  findings: readonly Finding[],
  situation: Pick<Situation, 'dossier' | 'lines'>,
  runs: ReadonlyMap<Rule, RuleRun>,
): Notes {
  const { dossier } = situation;
  const own = dossier.aantekeningen.lines.filter(({ at }) => at.table.mapping === undefined);
  if (own.length === 0) return { notes: [], looseNotes: [] };
  const all = own.map(noteOf);
  const asked = new Set(all.map(({ rule }) => rule));
  const wanted = new Set(all.map(({ print }) => whichOf(print)));
  // Lines that nothing tells apart have one print: there may be as many as there are lines, so each is looked for by name.
  const bySame = new Map<string, Alike>();
  const byFinding = new Map<string, Alike>();
  findings.forEach((finding, index) => {
    if (!asked.has(finding.rule.id)) return;
    const which = printOfFinding(finding);
    if (!wanted.has(which)) return;
    for (const [alike, print] of [
      [byFinding, which],
      [bySame, `${which}-${printOfCells(finding, situation)}`],
    ] as const) {
      const known = alike.get(print) ?? { places: [], next: 0 };
      alike.set(print, known);
      known.places.push({ finding, index });
    }
  });
  const noted: (NotedFinding & { readonly index: number })[] = [];
  const looseNotes: LooseNote[] = [];
  const waiting: Note[] = [];
  const put = (note: Note, alike: Alike | undefined, isChanged: boolean): boolean => {
    // Of lines that are alike, each takes one of the findings that are alike; several people may note something beside one finding.
    const match = alike?.places[alike.next % alike.places.length];
    if (!alike || !match) return false;
    alike.next += 1;
    noted.push({ ...match, note, isChanged });
    return true;
  };
  for (const note of all) if (!put(note, bySame.get(note.print), false)) waiting.push(note);
  for (const note of waiting)
    if (!put(note, byFinding.get(whichOf(note.print)), true)) looseNotes.push({ note, why: whyLoose(note, runs) });
  return {
    notes: noted.sort((a, b) => a.index - b.index || a.note.line.at.row - b.note.line.at.row).map(({ index: _index, ...each }) => each),
    looseNotes: looseNotes.sort((a, b) => a.note.line.at.row - b.note.line.at.row),
  };
}

/** Findings that cannot be told apart, and which of them the next note goes to. */
interface Alike {
  readonly places: { readonly finding: Finding; readonly index: number }[];
  next: number;
}

const whichOf = (print: string): string => print.split('-')[0] ?? '';

function whyLoose({ rule, print }: Note, runs: ReadonlyMap<Rule, RuleRun>): LooseNote['why'] {
  if (print === '') return 'geen kenmerk';
  const known = RULES_BY_ID.get(rule);
  if (!known) return 'onbekende regel';
  return runs.get(known)?.doubts ? 'geen bevinding' : 'regel niet uitgevoerd';
}

function noteOf(line: Line<'aantekeningen'>): Note {
  const text = (value: string | null): string => value?.trim() ?? '';
  return {
    rule: text(line.regel).toUpperCase(),
    finding: text(line.bevinding),
    mark: text(line.teken),
    initials: text(line.paraaf),
    remark: text(line.opmerking),
    date: line.datum,
    print: text(line.kenmerk).toLowerCase(),
    line,
    hidden: isHiddenPlace(line.at),
  };
}
