import { z } from 'zod';
import type { Dossier } from '../records/dossier';
import type { Steps } from '../records/steps';
import { registerRecordsSteps } from './register-records';

/** Lines and sums (cents) of a table, as a report tells them. */
export interface TableSums {
  readonly sheet: string;
  readonly table: string;
  readonly lines: number;
  readonly totals: readonly { readonly column: string; readonly cents: number }[];
}

const reported = z.object({
  registers: z.array(
    z.object({
      sheet: z.string(),
      table: z.string(),
      lines: z.int(),
      totals: z.array(z.object({ column: z.string(), cents: z.int() })),
    }),
  ),
});

/** The totals in the JSON of a report of `sto check --format json`; undefined where there are none, as in a file with a fingerprint alone. */
export const readReportTotals = (json: unknown): readonly TableSums[] | undefined => reported.safeParse(json).data?.registers;

/** The same of what stands there now. */
export const totalsNowSteps = (dossier: Dossier): Steps<readonly TableSums[]> =>
  registerRecordsSteps(dossier, { findings: [], waived: [], partly: [], rulesRun: 0 });
