import { PARAMETERS, parameterValue, type ParameterId } from '../scheme/parameters';
import type { ParameterUnit } from '../scheme/parameter';
import { ALL_ROUNDS } from '../scheme/rounds';
import { FunctionError, type CellFunction } from './cell-function';
import { ALL_THAT_IS_KNOWN, roundNamed } from './rounds';

/** What the user reads and types: euros for cents. */
const asShown = (value: number, unit: ParameterUnit): number => (unit === 'cent' || unit === 'cent per uur' ? value / 100 : value);

/** The parameter that a text names by its id or its label. @throws FunctionError */
function parameterNamed(text: string): ParameterId {
  const name = text.toLowerCase();
  const found = (Object.keys(PARAMETERS) as ParameterId[]).find((id) => id === name || PARAMETERS[id].label.toLowerCase() === name);
  if (found === undefined) throw new FunctionError('#VALUE!', `${text} is geen parameter; kijk bij Parameters hoe hij heet.`);
  return found;
}

export const parameter: CellFunction = {
  id: 'PARAMETER',
  description: 'Een bedrag, deel, aantal of dag uit de regeling zoals die op een dag geldt; bedragen in euro’s.',
  parameters: [
    { name: 'naam', description: 'De naam zoals die bij Parameters staat, of de korte naam zoals "uurtarief.start".', type: 'string' },
    { name: 'datum', description: 'De dag waarop het geldt.', type: 'number' },
    {
      name: 'ronde',
      description: 'De financieringsbron; nodig als er op die dag meer rondes zijn met een andere waarde.',
      type: 'string',
      optional: true,
    },
  ],
  result: 'number',
  example: {
    formula: '=STO.PARAMETER("cofinanciering.minimum";DATUM(2026;1;1))',
    result: 0.1,
    explanation: 'minimale cofinanciering; zet de cel op procenten',
  },
  calculate(values) {
    const id = parameterNamed(values.requiredText(0));
    const day = values.day(1);
    const named = values.text(2);
    const rounds = named === undefined ? ALL_ROUNDS : [roundNamed(named).id];
    const { label, unit } = PARAMETERS[id];
    const found = rounds.flatMap((round) => parameterValue(id, round, day, ALL_THAT_IS_KNOWN) ?? []);
    const [first, ...others] = found;
    if (!first) throw new FunctionError('#N/A', `Voor deze dag is geen waarde van "${label}" bekend.`);
    if (others.some(({ value }) => value !== first.value)) {
      throw new FunctionError('#N/A', `Op deze dag geldt voor meer rondes een andere waarde van "${label}": noem de ronde.`);
    }
    if (first.value === null)
      throw new FunctionError('#N/A', `"${label}" is in geen bron gevonden.${first.note === undefined ? '' : ` ${first.note}`}`);
    return asShown(first.value, unit);
  },
};
