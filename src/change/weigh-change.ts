import { checkSteps, type CheckOptions } from '../check/check';
import { compareFindings } from '../check/compare-findings';
import type { Finding } from '../check/report';
import type { Dossier } from '../records/dossier';
import type { Steps } from '../records/steps';
import { roundOfBron, type Round } from '../scheme/rounds';
import { TABLE_KEYS, TABLES } from '../templates';
import { applySteps, type ChangeStep } from './apply-steps';
import { standingOf, type Standing } from './figures';
import { judgementsOf, type Judgement } from './judgements';
import { logSteps } from './log-steps';
import { noticeOf, type Notice } from './notice';
import { noticeText } from './notice-text';
import type { ChangePlan } from './plan';
import { planChange } from './plan-change';
import type { ProposedChange } from './proposed-change';
import { questionsOf, type Question } from './questions';

/** A change, weighed: what it does to the plan, what the check says before and after, and what is to be done. */
export interface WeighedChange {
  readonly change: ProposedChange;
  readonly round: Round;
  readonly plan: ChangePlan;
  /** The lines for the sheet Wijzigingen. */
  readonly log: readonly ChangeStep[];
  readonly before: Standing;
  readonly after: Standing;
  readonly judgements: readonly Judgement[];
  /** Findings of the check that come and go with the change. */
  readonly added: readonly Finding[];
  readonly solved: readonly Finding[];
  readonly notice: Notice;
  readonly noticeText: string;
  readonly questions: readonly Question[];
}

/** Why a change cannot be weighed, as a Dutch sentence. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

/**
 * Weighs a change on a copy of the dossier, with the facts and rules of the check. `today` is a serial day. Throws a ChangeError when it cannot be
 * worked out.
 */
export function* weighChangeSteps(
  dossier: Dossier,
  change: ProposedChange,
  today: number,
  options: CheckOptions = {},
): Steps<WeighedChange> {
  const round = roundOfBron(change.bron);
  if (!round) throw new ChangeError('Kies uit welke subsidie de wijziging wordt betaald.');
  const registers = withoutReports(dossier);
  const plan = planChange(registers, change, today);
  const [refusal] = plan.refusals;
  if (refusal !== undefined) throw new ChangeError(refusal);
  const log = logSteps(registers, plan.log, change.bron, change.decision);
  const planned = applySteps(registers, [...plan.steps, ...log]);
  const tried = applySteps(planned, plan.trial);
  const reportBefore = yield* checkSteps(registers, today, undefined, options);
  const reportAfter = yield* checkSteps(tried, today, undefined, options);
  const { added, solved } = compareFindings(reportBefore.findings, reportAfter.findings);
  const [before, after] = [standingOf(registers, round, today), standingOf(tried, round, today)];
  const notice = noticeOf(registers, change, plan, round);
  return {
    change,
    round,
    plan,
    log,
    before,
    after,
    judgements: judgementsOf(planned, change, before, after, round),
    added: added.filter(isOfTheChange(registers)),
    solved,
    notice,
    noticeText: noticeText(registers, change, plan, { round, today, subsidyChanges: after.subsidy !== before.subsidy }),
    questions: questionsOf(registers, change, plan, notice),
  };
}

/** Reports hold results of formulas, which follow by themselves: held against a copy of the registers they would only seem to be wrong. */
function withoutReports(dossier: Dossier): Dossier {
  const reports = TABLE_KEYS.filter((key) => TABLES[key].fixedRows !== undefined);
  return { ...dossier, ...Object.fromEntries(reports.map((key) => [key, { key, tables: [], lines: [], problems: [] }])) };
}

/** What is not known before there is an invoice is no finding of the change. */
const LATER: ReadonlySet<string> = new Set([
  'boekstuk',
  'leverancier',
  'factuurnr',
  'factuurdatum',
  'betaaldatum',
  'excl',
  'btw',
  'incl',
  'bewijs',
  'inv_id',
  'btw_verrekenbaar',
]);

function isOfTheChange(before: Dossier): (finding: Finding) => boolean {
  return ({ place: { table, row, columnKey } }) => {
    if (table.key !== 'kosten' && table.key !== 'afschrijvingen') return true;
    const end = before[table.key].tables.at(-1);
    const isTrial =
      end !== undefined && row !== null && table.sheet === end.sheet && table.name === end.name && row > end.row + end.rowCount;
    return !isTrial || columnKey === null || !LATER.has(columnKey);
  };
}
