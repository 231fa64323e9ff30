import { OUTCOMES, type Finding } from '../../check/report';
import type { Outcome, Rule } from '../../rules/rule';

/** Findings that say exactly the same about different rows, or about different cells of one row: shown once, with all of these. */
export interface MergedFinding {
  /** Stays the same between checks as long as the words do. */
  readonly key: string;
  /** What all of them have in common. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** The cells stand in one row. */
  readonly isOneRow?: boolean;
}

/** What one rule found on one sheet. */
export interface RuleGroup {
  readonly rule: Rule;
  /** Worst outcome in the group. */
  readonly outcome: Outcome;
  readonly count: number;
  readonly findings: readonly Finding[];
  /** Those that are shown. */
  readonly merged: readonly MergedFinding[];
}

export interface SheetGroup {
  readonly sheet: string;
  readonly count: number;
  /** Worst outcome on the sheet. */
  readonly outcome: Outcome;
  readonly rules: readonly RuleGroup[];
}

export interface FindingFilter {
  /** Outcomes to show; empty shows all. */
  readonly outcomes: ReadonlySet<Outcome>;
  /** Words that must all occur somewhere in the finding. */
  readonly search: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The findings that a filter lets through, in their own order. */
export function filterFindings(findings: readonly Finding[], { outcomes, search }: FindingFilter): readonly Finding[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) => (outcomes.size === 0 || outcomes.has(finding.outcome)) && (words.length === 0 || containsAll(searchable(finding), words)),
  );
}

const containsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

const searchTexts = new WeakMap<Finding, string>();

/** What is searched in a finding. Kept, because the user types letter by letter. */
function searchable(finding: Finding): string {
  const known = searchTexts.get(finding);
  if (known !== undefined) return known;
  const { rule, place, text } = finding;
  const row = place.row === null ? '' : `rij ${place.row + 1}`;
  const words = plain([rule.id, rule.title, place.table.sheet, place.heading, text, place.rowKey, row].join(' '));
  searchTexts.set(finding, words);
  return words;
}

/** Groups findings by sheet, then by rule, the worst first and else in their own order, and merges those with equal words. */
export function groupFindings(findings: readonly Finding[]): readonly SheetGroup[] {
  return [...byKey(findings, ({ place }) => place.table.sheet)]
    .map(([sheet, onSheet]) => ({
      sheet,
      count: onSheet.length,
      outcome: worst(onSheet),
      rules: [...byKey(onSheet, ({ rule }) => rule.id).values()].map((ofRule) => ruleGroup(sheet, ofRule)).sort(worstFirst),
    }))
    .sort(worstFirst);
}

function ruleGroup(sheet: string, findings: readonly [Finding, ...Finding[]]): RuleGroup {
  const byWords = [...byKey(findings, sameWords)].map(([words, same]) => ({ key: `${sheet}\n${words}`, first: same[0], findings: same }));
  const merged = perRow(byWords);
  merged.sort((a, b) => severity(a.first.outcome) - severity(b.first.outcome));
  const [{ rule }] = findings;
  return { rule, outcome: worst(findings), count: findings.length, findings, merged };
}

/** Cells of one row of which the same is said, and that are not mended one by one, as one: seven empty cells are one card. */
function perRow(merged: readonly MergedFinding[]): MergedFinding[] {
  const rows = byKey(
    merged.filter(
      ({ first, findings }) => findings.length === 1 && first.place.row !== null && first.place.heading !== null && !first.mends,
    ),
    ({ first: { rule, message, outcome, place, text, action } }) =>
      [place.table.sheet, place.table.name, place.row, rule.id, message, outcome, text, action].join('\n'),
  );
  const taken = new Map([...rows.values()].flatMap((cells) => (cells.length < 2 ? [] : cells.map((each) => [each, cells] as const))));
  return merged.flatMap((each): MergedFinding[] => {
    const cells = taken.get(each);
    if (!cells) return [each];
    if (each !== cells[0]) return [];
    const { first } = each;
    return [
      { key: `${each.key}\n${first.place.rowKey ?? ''}`, first, findings: cells.flatMap(({ findings }) => findings), isOneRow: true },
    ];
  });
}

/** Everything that a merged finding shows, besides the row. */
const sameWords = ({ rule, message, outcome, place, text, found, expected, action }: Finding): string =>
  [rule.id, message, outcome, place.table.name, place.heading ?? '', text, found, expected, action].join('\n');

const severity = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

const worst = (findings: readonly Finding[]): Outcome =>
  OUTCOMES.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? 'te beoordelen';

const worstFirst = (a: { readonly outcome: Outcome }, b: { readonly outcome: Outcome }): number =>
  severity(a.outcome) - severity(b.outcome);

function byKey<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, [Each, ...Each[]]> {
  const groups = new Map<string, [Each, ...Each[]]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** The merged findings from place `from` up to `to`, in the order in which they are shown, with only the groups that they need. */
export function takeMerged(groups: readonly SheetGroup[], from: number, to: number): readonly SheetGroup[] {
  let place = 0;
  const taken: SheetGroup[] = [];
  for (const group of groups) {
    const rules: RuleGroup[] = [];
    for (const rule of group.rules) {
      const merged = rule.merged.slice(Math.max(0, from - place), Math.max(0, to - place));
      if (merged.length > 0) rules.push({ ...rule, merged });
      place += rule.merged.length;
    }
    if (rules.length > 0) taken.push({ ...group, rules });
  }
  return taken;
}

/** All merged findings, in the order in which they are shown. */
export const mergedOf = (groups: readonly SheetGroup[]): readonly MergedFinding[] =>
  groups.flatMap(({ rules }) => rules.flatMap(({ merged }) => merged));
