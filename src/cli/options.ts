import type { Limits } from './limited-process';
import { UsageError, type Words } from './words';
import { readDutchDate } from '../records/dutch-date';
import { ALL_ROUNDS, ROUNDS, YEARS, type Periode } from '../scheme/rounds';

/** A day as the user types it, `31-12-2026` or `2026-12-31`, as serial day; undefined when it is no such day. */
export function parseDay(text: string): number | undefined {
  const reading = readDutchDate(text);
  return reading.kind === 'date' ? reading.serial : undefined;
}

/** The subsidieperiode that the user names, by its years or by one of its rounds (`STO2025`). */
export function parseRound(text: string): Periode | undefined {
  const wanted = text.trim().toUpperCase();
  const round = ALL_ROUNDS.find((id) => id === wanted);
  if (round) return ROUNDS[round].periode;
  return (Object.keys(YEARS) as Periode[]).find((periode) => periode === wanted);
}

/** What `--round` takes. */
export const ROUND_CHOICES: readonly string[] = [...Object.keys(YEARS), ...ALL_ROUNDS];

export const FORMATS = ['text', 'json', 'csv', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

/** The options for how long and how much memory the work on a file may take. */
export interface LimitOptions {
  readonly timeLimit: string;
  readonly memoryLimit: string;
}

/** Seconds and megabytes that the work on a file may take unless the user says otherwise. */
export const TIME_LIMIT = '120';
export const MEMORY_LIMIT = '3072';

/** @throws UsageError */
export const limitsOf = ({ timeLimit, memoryLimit }: LimitOptions, words: Words): Limits => ({
  seconds: positive(timeLimit, words),
  megabytes: positive(memoryLimit, words),
});

function positive(text: string, { errors }: Words): number {
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number))) throw new UsageError(errors.number(text));
  return number;
}
