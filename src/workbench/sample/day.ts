import { readDutchDate } from '../../records/dutch-date';

/** Serial day of a date as Dutch people write it. */
export function day(text: string): number {
  const reading = readDutchDate(text);
  if (reading.kind !== 'date') throw new Error(`${text} is not a date`);
  return reading.serial;
}
