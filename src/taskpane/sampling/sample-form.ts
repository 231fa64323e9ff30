import type { Method } from '../../sampling/draw';
import type { Distribution } from '../../sampling/sample-size';

/** What the user typed. */
export interface SampleForm {
  readonly method: Method;
  readonly materiality: string;
  readonly expected: string;
  readonly confidence: string;
  readonly distribution: Distribution;
  readonly seed: string;
  readonly count: string;
  readonly threshold: string;
  /** The expected number of errors is rounded up to a whole one, as the tables of the AICPA do. */
  readonly wholeErrors: boolean;
}
