import { serialDay } from '../scheme/calendar';

/** Today in the time zone of the computer, as a serial day: the only place of the command with a clock. */
export function today(): number {
  const now = new Date();
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
