import { calendarFile } from '../../src/check/calendar-file';
import { serialDay } from '../../src/scheme/calendar';
import { DEADLINES, type Deadline } from '../../src/scheme/deadlines';

const CHECK_DATE = serialDay(2026, 11, 22);
const ONE: Deadline = {
  document: 'eindverslag',
  round: 'STO2025',
  day: serialDay(2029, 6, 1),
  knownSince: serialDay(2024, 3, 27),
  source: 'sto-controle',
  evidence: 'D',
};

/** Lines as a calendar reads them: folds undone. */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (file: string, name: string): string | undefined =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
/** Undoes the escaping of a text value. */
const plain = (value = ''): string => value.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));

test('one deadline is one whole-day event with an alarm two weeks before', () => {
  expect(unfolded(calendarFile([ONE], CHECK_DATE))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//STO Controle//Deadlines//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:sto2025-eindverslag-20290601@sto-controle',
    'DTSTAMP:20261122T000000Z',
    'DTSTART;VALUE=DATE:20290601',
    'DTEND;VALUE=DATE:20290602',
    'SUMMARY:STO: eindverslag indienen bij DUS-I',
    'DESCRIPTION:Uiterste dag voor: eindverslag.\\nBron: STO Controle\\, eigen keuze',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:STO: eindverslag indienen bij DUS-I',
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the last day of a year ends on the first of the next, and a time of day is told', () => {
  const file = calendarFile([{ ...ONE, day: serialDay(2024, 12, 31), time: '16:00' }], CHECK_DATE);
  expect(file).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n');
  expect(valueOf(file, 'SUMMARY')).toContain('(uiterlijk 16:00 uur)');
});

test('every deadline of the scheme has a UID of its own, which does not depend on the check date', () => {
  const uids = (date: number): string[] => unfolded(calendarFile(DEADLINES, date)).filter((line) => line.startsWith('UID:'));
  expect(new Set(uids(CHECK_DATE)).size).toBe(DEADLINES.length);
  expect(uids(CHECK_DATE + 400)).toEqual(uids(CHECK_DATE));
});

/** Notes of growing length with everything that can go wrong, so that folds fall at every place in a character. */
const PIECES = ['a', 'é', '€', '😀', ',', ';', '\\', '\n', '\r\n', '\t', 'n', ' '];
const notes = Array.from({ length: 400 }, (_, seed) => {
  let state = seed * 2_654_435_761 + 1;
  const length = seed % 130;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return PIECES[(state >>> 16) % PIECES.length] ?? '';
  }).join('');
});

test('whatever the text: lines end in CRLF, none is over 75 octets, no character is cut, and the text comes back', () => {
  for (const note of notes) {
    const file = calendarFile([{ ...ONE, note }], CHECK_DATE);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      const octets = new TextEncoder().encode(line);
      expect(octets.length).toBeLessThanOrEqual(75);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line);
    }
    const read = plain(valueOf(file, 'DESCRIPTION')).split('\n').slice(1, -1).join('\n');
    expect(read).toBe(note.replaceAll('\r\n', '\n').replaceAll('\t', ' '));
  }
});
