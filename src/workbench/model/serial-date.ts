const DAY = 86_400_000;
/** Serial 60 is 29-2-1900, a day that never was; from serial 61 on the count starts at 30-12-1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial day of a calendar date (month 1–12) in the 1900 system; undefined for a day that does not exist or that Excel does not know. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || year < 1900 || year > 9999) return undefined;
  const serial = Math.round((time.getTime() - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

/** Calendar date and time of day of a serial number in the 1900 system. */
export function dateOfSerial(serial: number): {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hours: number;
  minutes: number;
  seconds: number;
} {
  const total = Math.round(serial * 86_400);
  const days = Math.floor(total / 86_400);
  const time = new Date(EPOCH + (days < 61 ? days + 1 : days) * DAY);
  const rest = total - days * 86_400;
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    weekday: time.getUTCDay(),
    hours: Math.floor(rest / 3600),
    minutes: Math.floor((rest % 3600) / 60),
    seconds: rest % 60,
  };
}
