import type { GuideEntry } from './entry';
import { QUESTION_ENTRIES } from './questions';
import { REGULATION_ENTRIES } from './regulation';
import { SUPPORT_ENTRIES } from './support';
import { TOOL_ENTRIES } from './tools';

export type { GuideEntry, GuideLink } from './entry';

/** All that the public sources offer a user besides rules, amounts and deadlines, by subject. */
export const GUIDE: readonly GuideEntry[] = [...REGULATION_ENTRIES, ...SUPPORT_ENTRIES, ...TOOL_ENTRIES, ...QUESTION_ENTRIES];
