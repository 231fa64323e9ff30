import { cofinancingShares, testCofinancing } from '../facts/money/cofinancing';
import { toCents } from '../records/money';
import { FunctionError, type Arguments, type CellFunction, type FunctionParameter } from './cell-function';
import { minimumOf, roundNamed } from './rounds';

const SUBSIDIE: FunctionParameter = { name: 'subsidie', description: 'Bedrag aan subsidie in euro’s.', type: 'number' };
/** The sources differ on what the percentage is a part of (COF-02), so the user says which. */
const BASIS: FunctionParameter = {
  name: 'grondslag',
  description: 'Waarvan het een deel is: "subsidie", of "samen" voor subsidie en bijdrage samen; weggelaten is dat subsidie.',
  type: 'string',
  optional: true,
};

function basisOf(values: Arguments, index: number): 'ofSubsidy' | 'ofTotal' {
  const text = values.text(index)?.toLowerCase() ?? 'subsidie';
  if (text === 'subsidie') return 'ofSubsidy';
  if (text === 'samen') return 'ofTotal';
  throw new FunctionError('#VALUE!', 'De grondslag is "subsidie" of "samen".');
}

function centsOf(values: Arguments, index: number): number {
  return toCents(values.between(index, 0, 1e12, 'is geen bedrag vanaf 0'));
}

export const cofinancieringDeel: CellFunction = {
  id: 'COFINANCIERING.DEEL',
  description: 'Welk deel de bijdragen van bedrijven zijn, van de subsidie of van subsidie en bijdrage samen.',
  parameters: [{ name: 'bijdrage', description: 'Wat bedrijven bijdragen, in euro’s.', type: 'number' }, SUBSIDIE, BASIS],
  result: 'number',
  example: { formula: '=STO.COFINANCIERING.DEEL(80000;800000)', result: 0.1, explanation: '10%; zet de cel op procenten' },
  calculate(values) {
    const shares = cofinancingShares({ contributed: centsOf(values, 0), subsidy: centsOf(values, 1) });
    const share = shares[basisOf(values, 2)];
    if (share === null) throw new FunctionError('#N/A', 'Zonder subsidie is er niets waarvan het een deel kan zijn.');
    return share;
  },
};

export const cofinancieringNodig: CellFunction = {
  id: 'COFINANCIERING.NODIG',
  description: 'Bedrag in euro’s dat bedrijven bij deze subsidie ten minste bijdragen.',
  parameters: [SUBSIDIE, { name: 'ronde', description: 'De financieringsbron, zoals "subsidie 2025-2028".', type: 'string' }, BASIS],
  result: 'number',
  example: {
    formula: '=STO.COFINANCIERING.NODIG(800000;"subsidie 2025-2028")',
    result: 80_000,
    explanation: '10% van de subsidie; met "samen" is het € 88.888,89',
  },
  calculate(values) {
    const subsidy = centsOf(values, 0);
    const minimum = minimumOf(roundNamed(values.requiredText(1)));
    return testCofinancing({ subsidy, contributed: 0, minimum })[basisOf(values, 2)].needed / 100;
  },
};
