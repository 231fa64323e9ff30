import { isCalendarDay, serialDay } from '../../scheme/calendar';
import { roundHalfAway } from '../../records/money';

const PLAIN = /^[+-]?\d{1,13}(\.\d{1,2})?$/;

/** An amount of an auditfile in cents, perhaps with a fraction; undefined when it is none. A point is a decimal point, a decimal comma is taken too. */
export function readAmount(text: string): number | undefined {
  if (PLAIN.test(text)) return roundHalfAway(Number(text) * 100);
  const tight = text.replace(/[\s\u00a0']/g, '');
  const behind = /^(.+)-$/.exec(tight)?.[1];
  const signed = behind === undefined ? tight : `-${behind}`;
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(signed) || signed.length > 24) return undefined;
  const at = Math.max(signed.lastIndexOf('.'), signed.lastIndexOf(','));
  const mark = signed[at];
  // The last of points and commas is the decimal one, unless it stands there more than once: then it groups thousands.
  const groups = mark !== undefined && signed.indexOf(mark) !== at;
  const other = mark === ',' ? '.' : ',';
  if (groups) return signed.includes(other) ? undefined : Number(signed.replaceAll(mark, '')) * 100;
  const whole = at < 0 ? signed : signed.slice(0, at).replaceAll(other, '');
  const cents =
    Number(`${whole === '' || whole === '-' || whole === '+' ? `${whole}0` : whole}.${at < 0 ? '0' : signed.slice(at + 1) || '0'}`) * 100;
  const whole100 = roundHalfAway(cents);
  return Math.abs(cents - whole100) < 1e-4 ? whole100 : cents;
}

const days = new Map<string, number | null>();

/** A date of an auditfile as serial day; a time behind it is dropped. Null when it is no day. */
export function readDay(text: string): number | null {
  let day = days.get(text);
  if (day === undefined) {
    day = parseDay(text);
    // Books have a few hundred days; a file that has more of them is read without.
    if (days.size < 20_000) days.set(text.slice(), day);
  }
  return day;
}

function parseDay(text: string): number | null {
  const yearFirst = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\sZ+-])/.exec(text);
  const dayFirst = yearFirst ? null : /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|[T\s])/.exec(text);
  const [year, month, day] = yearFirst
    ? [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])]
    : dayFirst
      ? [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])]
      : [0, 0, 0];
  return year >= 1950 && isCalendarDay(year, month, day) ? serialDay(year, month, day) : null;
}

/** `P` result (profit and loss), `B` balance sheet, `M` mixed. */
export type AccountType = 'P' | 'B' | 'M';

/** The type of an account, also where a package writes it in words. */
export function readAccountType(text: string): AccountType | undefined {
  const word = text.trim().toLowerCase();
  if (/^(b$|bal)/.test(word)) return 'B';
  if (/^(p$|w$|v$|v&w|w&v|winst|verlies|result|profit|exploit|kosten|opbrengst|pl$|p&l)/.test(word)) return 'P';
  if (/^(m$|gemengd|mixed)/.test(word)) return 'M';
  return undefined;
}

/** Whether a side is credit, `C`, `c` or `Credit`; undefined when it says neither. */
export function readSide(text: string): 'D' | 'C' | undefined {
  const letter = text.trim().charAt(0).toUpperCase();
  return letter === 'D' || letter === 'C' ? letter : undefined;
}

/** A string of its own: a piece cut out of a text keeps that whole text in memory as long as it lives. */
export function ownString(text: string): string {
  if (text.length < 13) return text;
  let copy = '';
  for (let start = 0; start < text.length; start += 1000) {
    const codes: number[] = [];
    const end = Math.min(start + 1000, text.length);
    for (let index = start; index < end; index++) codes.push(text.charCodeAt(index));
    copy += String.fromCharCode(...codes);
  }
  return copy;
}
