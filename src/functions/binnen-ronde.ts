import { lastSpendingDay } from '../facts/costs/last-spending-day';
import type { CellFunction } from './cell-function';
import { ALL_THAT_IS_KNOWN, roundNamed } from './rounds';

export const binnenRonde: CellFunction = {
  id: 'BINNENRONDE',
  description: 'WAAR als een dag valt in de dagen waarop het geld van een ronde besteed mag worden, begin- en einddag meegerekend.',
  parameters: [
    { name: 'datum', description: 'De dag waar het om gaat.', type: 'number' },
    { name: 'ronde', description: 'De financieringsbron, zoals "subsidie 2025-2028".', type: 'string' },
  ],
  result: 'boolean',
  example: {
    formula: '=STO.BINNENRONDE(DATUM(2029;1;12);"subsidie 2025-2028")',
    result: false,
    explanation: 'de laatste dag is 31-12-2028',
  },
  calculate(values) {
    const day = values.day(0);
    const { id, start } = roundNamed(values.requiredText(1));
    return start <= day && day <= lastSpendingDay(id, ALL_THAT_IS_KNOWN);
  },
};
