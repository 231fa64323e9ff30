/** Numbers and amounts as Dutch people type them, read from text. */

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  /** `1.234`: a thousand, or a decimal point? */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const MAX_LENGTH = 40;
const BLANKS = /[\s\u00a0\u202f\u2007]/g;
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+$/;
const DIGITS = /^\d+$/;

/**
 * Reads `1.234,56`, `€ 50,-`, `-/- 100`, `(100)`, `100-`, `EUR 12,5` or `80%`. A percentage comes back as a fraction.
 * A single point before three digits (`1.234`) is ambiguous; a point before one or two digits (`12.50`) or after a lone zero (`0.625`) can only be a decimal point.
 */
export function readDutchNumber(text: string): NumberReading {
  if (text.length > MAX_LENGTH) return { kind: 'unreadable' };
  let rest = text.replace(BLANKS, '').replace(/\u2212/g, '-');
  let negative = false;
  const take = (pattern: RegExp): boolean => {
    const shorter = rest.replace(pattern, '');
    const taken = shorter !== rest;
    rest = shorter;
    return taken;
  };
  const currency = (): boolean => take(/^(€|eur|euro)/i) || take(/(€|eur|euro)$/i);
  currency();
  if (/^\(.+\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1);
  }
  // The forms print `-/-` for a minus; ledgers put the minus behind.
  const minus = take(/^-\/-/) || take(/^-/) || take(/-\/-$/) || take(/(?<=\d)-$/);
  if (minus) {
    if (negative) return { kind: 'unreadable' };
    negative = true;
  } else take(/^\+/);
  currency();
  const percent = take(/%$/);
  const value = readUnsigned(rest.replace(/,(-{1,2}|=)$/, ''));
  if (value === 'ambiguous') return { kind: 'ambiguous' };
  if (value === undefined) return { kind: 'unreadable' };
  const scaled = percent ? Number((value / 100).toPrecision(15)) : value;
  return { kind: 'number', value: negative ? 0 - scaled : scaled, percent };
}

function readUnsigned(text: string): number | 'ambiguous' | undefined {
  const parts = text.split(',');
  if (parts.length > 2) return undefined;
  const [whole = '', decimals] = parts;
  if (decimals !== undefined) {
    if (!DIGITS.test(decimals) || !(DIGITS.test(whole) || GROUPED.test(whole))) return undefined;
    return Number(`${whole.replaceAll('.', '')}.${decimals}`);
  }
  if (DIGITS.test(whole)) return Number(whole);
  if (GROUPED.test(whole)) return whole.split('.').length === 2 ? 'ambiguous' : Number(whole.replaceAll('.', ''));
  return /^(\d+\.\d{1,2}|0\.\d+)$/.test(whole) ? Number(whole) : undefined;
}
