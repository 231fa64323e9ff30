import type { View } from '../ViewTabs';

/** Where the user is in Hulp. */
export interface HelpPlace {
  readonly query: string;
  /** Id of the topic that is open. */
  readonly topic?: string | undefined;
  /** The view from which it was opened, to go back to. */
  readonly from?: View | undefined;
}
