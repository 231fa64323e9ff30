import { calendarDay } from '../scheme/calendar';
import type { Deadline } from '../scheme/deadlines';
import { SOURCES } from '../scheme/sources';
import { formatDate } from '../records/dutch-date';

/** Days before a deadline on which the calendar warns. */
const ALARM_DAYS = 14;
/** RFC 5545, 3.1: a line is at most 75 octets long, without its line break. */
const LINE_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545) with a whole-day event for each deadline and an alarm two weeks before. The time stamp is the check date
 * (serial day); the same deadline always has the same UID, so that a calendar that reads the file twice keeps one event.
 */
export function calendarFile(deadlines: readonly Deadline[], checkDate: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//STO Controle//Deadlines//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...deadlines.flatMap((deadline) => eventOf(deadline, checkDate)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ document, round, day, time, opens, opensAt, task, note, source }: Deadline, checkDate: number): readonly string[] {
  const summary = escaped(`STO: ${document} ${task ?? 'indienen bij DUS-I'}${time === undefined ? '' : ` (uiterlijk ${time} uur)`}`);
  const { title, link } = SOURCES[source];
  const from = opens !== undefined && `Kan vanaf ${formatDate(opens)}${opensAt === undefined ? '' : `, ${opensAt} uur`}.`;
  const description = [`Uiterste dag voor: ${document}.`, from, note, `Bron: ${title}${link === undefined ? '' : ` (${link})`}`];
  return [
    'BEGIN:VEVENT',
    `UID:${[round, document, dateOf(day)]
      .join('-')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')}@sto-controle`,
    `DTSTAMP:${dateOf(checkDate)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(description.filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:-P${ALARM_DAYS}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function dateOf(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** A text value (RFC 5545, 3.3.11): line breaks become `\n`, other control characters are not allowed at all. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** Folds a line at 75 octets of UTF-8; every further line begins with a space, which counts. A character is never cut in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
