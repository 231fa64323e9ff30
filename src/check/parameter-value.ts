import { formatDate } from '../records/dutch-date';
import type { ParameterUnit } from '../scheme/parameter';
import { writeValue } from './wording';

const euros = (cents: number): string => writeValue({ kind: 'money', value: cents });
const plain = (value: number): string => writeValue({ kind: 'number', value });

/** The value of a parameter with its unit, as a Dutch reader expects it: `€ 55,00 per uur`, `80%`, `31-12-2028`. */
export function writeParameter(value: number, unit: ParameterUnit): string {
  switch (unit) {
    case 'cent':
      return euros(value);
    case 'cent per uur':
      return `${euros(value)} per uur`;
    case 'fractie':
      return writeValue({ kind: 'percentage', value });
    case 'uur':
      return `${plain(value)} uur`;
    case 'dag':
      return formatDate(value);
    case 'aantal':
      return plain(value);
  }
}
