import { isReason } from '../facts/lists/reason';
import { isUnreadable, type Dossier, type Line } from '../records/dossier';
import { EVERY_RULE } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import { CONFIRMED } from '../scheme/lists';
import { SHORTEST_EXPLANATION } from '../templates/afwijkingen';
import { printOfCells, printOfFinding } from './cells-of-finding';
import { isHiddenPlace } from './hidden-place';
import { isAboutTheWorkbook } from './own-records';
import type { Finding, RefusedWaiver, WaivedFinding, Waiver, WhyNotWaivable } from './report';
import type { RuleRun } from './rule-run';
import type { Situation } from './situation';

/** What stands in the column Kenmerk: which finding it is, and what its cells held. */
export const waiverPrint = (finding: Finding, situation: Pick<Situation, 'dossier' | 'lines'>): string =>
  `${printOfFinding(finding)}-${printOfCells(finding, situation)}`;

/** Why nobody can account for a finding and leave it so; undefined when somebody can. */
export function whyNotWaivable({ rule, place }: Pick<Finding, 'rule' | 'place'>): WhyNotWaivable | undefined {
  if (rule.notWaivable) return rule.notWaivable;
  if (isAboutTheWorkbook(place.table.key)) return 'de controle zelf';
  // What stands outside the lines has no cells that are followed.
  return place.row !== null && place.rowKey === null ? 'niet gelezen' : undefined;
}

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(EVERY_RULE.map((rule) => [rule.id, rule]));

/** The findings that stay, those for which the workbook accounts, and its lines that do not do so. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly refused: readonly RefusedWaiver[];
}

/**
 * Sets apart the findings for which the sheet STO Afwijkingen accounts. One line accounts for one finding, as long as its cells are the same
 * and its last day has not passed; what does not hold changes nothing and is told with its reason.
 */
export function weighWaivers(
  findings: readonly Finding[],
  situation: Pick<Situation, 'dossier' | 'lines' | 'date'>,
  runs: ReadonlyMap<Rule, RuleRun>,
): Weighed {
  const { dossier, date } = situation;
  const own = dossier.afwijkingen.lines.filter(({ at }) => at.table.mapping === undefined);
  if (own.length === 0) return { findings, waived: [], refused: [] };
  const refused: RefusedWaiver[] = [];
  const wanted: Waiver[] = [];
  for (const line of own) {
    const waiver = waiverOf(line);
    const rule = RULES_BY_ID.get(waiver.rule);
    const run = rule && runs.get(rule);
    if (!rule) refused.push({ waiver, why: 'onbekende regel' });
    else if (rule.notWaivable) refused.push({ waiver, why: rule.notWaivable });
    else if (isUnclear(dossier, line)) refused.push({ waiver, why: 'onleesbaar' });
    else if (!isComplete(waiver)) refused.push({ waiver, why: 'onvolledig' });
    else if (waiver.until !== null && waiver.until < date) refused.push({ waiver, why: 'datum voorbij' });
    else if (!run?.doubts) refused.push({ waiver, why: 'regel niet uitgevoerd' });
    else wanted.push(waiver);
  }
  const asked = new Set(wanted.map(({ rule }) => rule));
  const candidates = new Map<string, { readonly finding: Finding; readonly print: string }[]>();
  const prints = new Set(wanted.map(({ print }) => print.split('-')[0]));
  for (const finding of findings) {
    if (!asked.has(finding.rule.id) || whyNotWaivable(finding)) continue;
    const which = printOfFinding(finding);
    if (!prints.has(which)) continue;
    const same = candidates.get(which) ?? [];
    same.push({ finding, print: waiverPrint(finding, situation) });
    candidates.set(which, same);
  }
  const byFinding = new Map<Finding, Waiver>();
  for (const waiver of wanted) {
    const same = candidates.get(waiver.print.split('-')[0] ?? '') ?? [];
    const match = same.find(({ finding, print }) => print === waiver.print && !byFinding.has(finding));
    if (match && isAnswerToNothing(waiver, match.finding)) refused.push({ waiver, why: 'geen vraag' });
    else if (match) byFinding.set(match.finding, waiver);
    else refused.push({ waiver, why: same.some(({ finding }) => !byFinding.has(finding)) ? 'cellen veranderd' : 'geen bevinding' });
  }
  const waived = findings.flatMap((finding): WaivedFinding[] => {
    const waiver = byFinding.get(finding);
    return waiver ? [{ finding, waiver }] : [];
  });
  return {
    findings: waived.length === 0 ? findings : findings.filter((finding) => !byFinding.has(finding)),
    waived,
    refused: refused.sort((a, b) => a.waiver.line.at.row - b.waiver.line.at.row),
  };
}

function waiverOf(line: Line<'afwijkingen'>): Waiver {
  const text = (value: string | null): string => value?.trim() ?? '';
  return {
    rule: text(line.regel).toUpperCase(),
    finding: text(line.bevinding),
    reason: text(line.reden),
    explanation: text(line.toelichting),
    evidence: text(line.bewijs),
    by: text(line.door),
    date: line.datum,
    until: line.tot,
    print: text(line.kenmerk).toLowerCase(),
    line,
    hidden: isHiddenPlace(line.at),
  };
}

/** That it is right as it stands answers a question; a fout asks for another reason. */
const isAnswerToNothing = ({ reason }: Waiver, { outcome }: Finding): boolean => reason === CONFIRMED && outcome !== 'te beoordelen';

const isComplete = ({ reason, explanation, by, date, print }: Waiver): boolean =>
  reason !== '' && isReason(explanation, SHORTEST_EXPLANATION) && by !== '' && date !== null && print !== '';

/** A date that cannot be read is no date that was left empty. */
const isUnclear = (dossier: Dossier, { at }: Line<'afwijkingen'>): boolean =>
  dossier.afwijkingen.problems.some((problem) => problem.at.table === at.table && problem.at.row === at.row && isUnreadable(problem));
