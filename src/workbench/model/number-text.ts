import type { CellValue } from '../../cells/cell';
import { dateOfSerial } from './serial-date';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const PARTS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?|\.[#0?]+|AM\/PM|[yj]+|m+|d+|h+|s+|%|@|./giu;

/** What a Dutch reader sees in a cell with this value and English format code. */
export function displayText(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  const sections = splitSections(format);
  if (typeof value === 'string') return sections[3] === undefined ? value : fill(sections[3], value);
  if (format === 'General' || format === '@' || format === '') return general(value);
  const negative = value < 0 && sections[1] !== undefined;
  const section = (negative ? sections[1] : value === 0 && sections[2] !== undefined ? sections[2] : sections[0]) ?? 'General';
  if (/^general$/i.test(section)) return general(negative ? -value : value);
  return isDateFormat(section) ? dateText(value, section) : numberText(negative ? -value : value, section);
}

/** Whether a format code shows a number as a date or a time. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhsj]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/^general$/i.test(format);

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\\.|[^"\\]/g)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const literal = (part: string): string =>
  part.startsWith('"')
    ? part.slice(1, -1)
    : part.startsWith('\\')
      ? part.slice(1)
      : part.startsWith('_')
        ? ' '
        : part.startsWith('[$')
          ? (part.slice(2, -1).split('-')[0] ?? '')
          : /^[[*]/.test(part)
            ? ''
            : part;

const fill = (section: string, text: string): string =>
  (section.match(PARTS) ?? []).map((part) => (part === '@' ? text : literal(part))).join('');

/** As many digits as fit: at most 11 significant, as in a wide enough cell. */
function general(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    return `${digits.replace(/\.?0+$/, '').replace('.', ',')}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole)))).replace('.', ',');
}

function numberText(value: number, section: string): string {
  const parts = section.match(PARTS) ?? [];
  const pattern = parts.find((part) => /^[#0?.]/.test(part)) ?? '';
  const percent = parts.filter((part) => part === '%').length;
  const body = digitsText(Math.abs(value) * 100 ** percent, pattern);
  let placed = false;
  const text = parts
    .map((part) => {
      if (!/^[#0?]|^\.[#0?]/.test(part)) return literal(part);
      const first = !placed;
      placed = true;
      return first ? body : '';
    })
    .join('');
  return value < 0 && /[1-9]/.test(body) ? `-${text}` : text;
}

function digitsText(size: number, pattern: string): string {
  const [, mantissa = pattern, exponent] = /^(.*?)E[+-](0+)$/i.exec(pattern) ?? [];
  const [whole = '', decimals = ''] = mantissa.split('.');
  if (exponent !== undefined) {
    const [digits = '', power = '0'] = size.toExponential(decimals.length).split('e');
    return `${digits.replace('.', ',')}E${power.startsWith('-') ? '-' : '+'}${power.replace(/[+-]/, '').padStart(exponent.length, '0')}`;
  }
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  const rounded = roundHalfUp(size / 1000 ** thousands, decimals.length);
  const [integer = '0', fraction = ''] = rounded.toFixed(decimals.length).split('.');
  const optional = /[#?]*$/.exec(decimals)?.[0].length ?? 0;
  const kept =
    optional === 0
      ? fraction
      : fraction.slice(0, fraction.length - optional) + fraction.slice(fraction.length - optional).replace(/0+$/, '');
  const least = (whole.match(/0/g) ?? []).length;
  const digits = (integer === '0' && least === 0 ? '' : integer).padStart(least, '0');
  const grouped = /[#0?],[#0?]/.test(whole) ? digits.replace(/\B(?=(\d{3})+$)/g, '.') : digits;
  return mantissa.includes('.') ? `${grouped},${kept}` : grouped;
}

/** Excel rounds the decimal text of a number, so 2.345 shows as 2,35 although its binary value lies below. */
const roundHalfUp = (size: number, decimals: number): number =>
  size >= 1e15 ? size : Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${decimals}`))}e-${decimals}`) || 0;

function dateText(value: number, section: string): string {
  if (value < 0) return '#'.repeat(10);
  const { year, month, day, weekday, hours, minutes, seconds } = dateOfSerial(value);
  const two = (part: string, number: number): string => String(number).padStart(part.length > 1 ? 2 : 1, '0');
  const parts = section.match(PARTS) ?? [];
  const noon = parts.some((part) => /^am\/pm$/i.test(part));
  let afterHours = false;
  return parts
    .map((part, index) => {
      const kind = part.toLowerCase();
      if (/^[yj]/.test(kind)) return kind.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
      if (kind.startsWith('h')) {
        afterHours = true;
        return two(part, noon ? hours % 12 || 12 : hours);
      }
      if (kind.startsWith('s')) return two(part, seconds);
      if (kind.startsWith('m')) {
        const minute =
          afterHours ||
          parts
            .slice(index + 1)
            .find((next) => /^[ymdhs]/i.test(next))
            ?.toLowerCase()
            .startsWith('s');
        afterHours = false;
        if (minute) return two(part, minutes);
        if (kind.length === 3) return SHORT_MONTHS[month - 1] ?? '';
        if (kind.length > 3) return MONTHS[month - 1] ?? '';
        return two(part, month);
      }
      if (kind.startsWith('d')) {
        if (kind.length === 3) return DAYS[weekday]?.slice(0, 2) ?? '';
        if (kind.length > 3) return DAYS[weekday] ?? '';
        return two(part, day);
      }
      if (kind === 'am/pm') return hours < 12 ? 'AM' : 'PM';
      return literal(part);
    })
    .join('');
}
