import { depreciationBetween } from '../facts/costs/depreciation';
import { toCents } from '../records/money';
import { FunctionError, type CellFunction } from './cell-function';

export const afschrijving: CellFunction = {
  id: 'AFSCHRIJVING',
  description:
    'Afschrijving in euro’s in de maanden van een periode: (aanschaf min restwaarde) gedeeld door de termijn, maal de maanden, maal het deel voor STO.',
  parameters: [
    { name: 'aanschaf', description: 'Aanschafwaarde in euro’s.', type: 'number' },
    { name: 'restwaarde', description: 'Wat de machine daarna nog waard is, in euro’s.', type: 'number' },
    { name: 'ingebruikname', description: 'Datum waarop de machine in gebruik is; die maand telt mee.', type: 'number' },
    { name: 'termijn', description: 'Termijn in maanden.', type: 'number' },
    { name: 'van', description: 'Een dag in de eerste maand die telt.', type: 'number' },
    { name: 'tot', description: 'Een dag in de laatste maand die telt.', type: 'number' },
    { name: 'deel', description: 'Deel van het gebruik voor STO, zoals 80%; weggelaten is dat 100%.', type: 'number', optional: true },
  ],
  result: 'number',
  example: {
    formula: '=STO.AFSCHRIJVING(60500;500;DATUM(2025;7;1);120;DATUM(2025;1;1);DATUM(2028;12;31);80%)',
    result: 16_800,
    explanation: '€ 500 per maand, 42 maanden in 2025 tot en met 2028, 80% voor STO',
  },
  calculate(values) {
    const cost = toCents(values.number(0));
    const residual = toCents(values.number(1));
    if (residual < 0 || residual > cost) throw new FunctionError('#VALUE!', 'De restwaarde ligt niet tussen 0 en de aanschafwaarde.');
    const start = values.day(2);
    const term = values.between(3, 1, 1200, 'is geen geheel aantal maanden vanaf 1');
    if (!Number.isInteger(term)) throw new FunctionError('#VALUE!', 'Termijn is geen geheel aantal maanden vanaf 1.');
    const [from, until] = [values.day(4), values.day(5)];
    if (until < from) throw new FunctionError('#VALUE!', 'De periode eindigt voordat zij begint.');
    const share = values.between(6, 0, 1, 'ligt niet tussen 0% en 100%', 1);
    // An empty cell arrives as 0, and would make the whole machine cost nothing.
    if (share === 0) throw new FunctionError('#VALUE!', 'Deel is leeg of 0%.');
    return depreciationBetween({ cost, residual, start, term, share }, from, until) / 100;
  },
};
