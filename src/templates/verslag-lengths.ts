/** How long an answer in a report is, in characters: enough to say something, and no more than a reader takes in. */
export interface AnswerLength {
  readonly least: number;
  readonly most: number;
}

/** What happened in one activity, and what comes next. */
export const OF_ACTIVITY: AnswerLength = { least: 20, most: 1000 };
/** The answer to a question about the region as a whole. */
export const OF_QUESTION: AnswerLength = { least: 40, most: 2000 };
