import type { Dossier } from '../records/dossier';
import { deadlinesOf, documentsAfterAward, type Deadline } from '../scheme/deadlines';
import type { Periode } from '../scheme/rounds';

/** A deadline and how it stands on a day. */
export interface DeadlineState {
  readonly deadline: Deadline;
  /** Days from the check date to the deadline; negative when it has passed. */
  readonly daysLeft: number;
  /** Day (serial) on which it was handed in, as the sheet Regio says; null when it does not. */
  readonly submitted: number | null;
  /** `toegekend`: asked for before the award, which shows that it was in time. */
  readonly state: 'ingediend' | 'toegekend' | 'open' | 'verstreken';
}

/** The deadlines of a subsidieperiode with what the sheet Regio says about them, by day, on a check date (serial). */
export function deadlineStates(
  dossier: Pick<Dossier, 'regio' | 'deadlines'>,
  periode: Periode,
  checkDate: number,
): readonly DeadlineState[] {
  const awarded = dossier.regio.lines.some((line) => line.periode === periode);
  const afterAward = new Set(documentsAfterAward(periode));
  const submitted = new Map<string | null, number>();
  for (const line of dossier.deadlines.lines) {
    if (line.periode === periode && line.ingediend !== null) submitted.set(line.document, line.ingediend);
  }
  return deadlinesOf(periode, checkDate)
    .map((deadline): DeadlineState => {
      const day = submitted.get(deadline.document) ?? null;
      const daysLeft = deadline.day - checkDate;
      const passed = awarded && !afterAward.has(deadline.document) ? 'toegekend' : daysLeft < 0 ? 'verstreken' : 'open';
      return { deadline, daysLeft, submitted: day, state: day === null ? passed : 'ingediend' };
    })
    .sort((a, b) => a.deadline.day - b.deadline.day);
}
