import { inDutch } from '../cells/cell';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import type { MessageValue } from '../rules/message-value';
import type { MessageValues } from '../rules/rule';

const NUMBERS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const PERCENTAGES = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 2 });
/** A text from a cell is cut to this length, so that one cell cannot fill the pane. */
const MAX_TEXT = 80;

/** Writes a value the way a Dutch reader expects it: `€ 7.287,50`, `12-01-2029`, `132,5`, `80%`. */
export function writeValue(value: MessageValue): string {
  switch (value.kind) {
    case 'money':
      return formatEuros(value.value);
    case 'date':
      return formatDate(value.value);
    case 'number':
    case 'daysLeft':
      return NUMBERS.format(value.value);
    case 'percentage':
      return PERCENTAGES.format(value.value);
    case 'choices':
      // Every choice is listed: that is what the user has to choose from.
      return listOf(value.value.map((each) => inDutch(plain(each))));
    case 'place':
      // Half a row number would be another row.
      return inDutch(clean(value.value));
    default:
      return inDutch(plain(value.value));
  }
}

/** `a, b of c`. */
const listOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} of ${items.at(-1)}`;

/** Fills `{name}` in a template. A name without a value stays as it is, so that the rule tester sees it. */
export function fill(template: string, values: MessageValues): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value ? writeValue(value) : hole;
  });
}

/** A template as it stands in a book of rules: `{datum}` is filled in a finding, in general it is `[datum]`. */
export const unfilled = (template: string): string => template.replace(/\{(\w+)\}/g, '[$1]');

const plain = (text: string): string => cut(clean(text), MAX_TEXT);

/** Half a surrogate pair (Cs) cannot be written to a file. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim();

/** At most so many characters, the last one an ellipsis when something was cut off; never half a character. */
export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).replace(/\p{Cs}$/u, '')}…` : text;
