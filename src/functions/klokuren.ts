import { fullTimeHours, schoolYearName, schoolYearOf } from '../facts/hours/school-year';
import { clockHours } from '../facts/hours/year-task';
import { ALL_ROUNDS, ROUNDS } from '../scheme/rounds';
import { FunctionError, type CellFunction } from './cell-function';
import { ALL_THAT_IS_KNOWN } from './rounds';

/** The last day of the last round: of later school years nothing is known. */
const LAST = Math.max(...ALL_ROUNDS.map((id) => ROUNDS[id].end));

export const klokuren: CellFunction = {
  id: 'KLOKUREN',
  description: 'Klokuren in een schooljaar bij een taakfactor (wtf): 1,0 is de normjaartaak van een volledige baan.',
  parameters: [
    { name: 'taakfactor', description: 'Werktijdfactor, zoals 0,6.', type: 'number' },
    {
      name: 'datum',
      description: 'Een dag in het schooljaar; weggelaten is dat het laatste waarvan iets bekend is.',
      type: 'number',
      optional: true,
    },
  ],
  result: 'number',
  example: { formula: '=STO.KLOKUREN(0,6)', result: 995.4, explanation: '0,6 van 1659 uur' },
  calculate(values) {
    const factor = values.between(0, 0, 2, 'ligt niet tussen 0 en 2: schrijf 0,6 voor drie van de vijf dagen');
    const schoolYear = schoolYearOf(values.day(1, LAST));
    const fullTime = fullTimeHours(schoolYear, ALL_THAT_IS_KNOWN);
    if (fullTime === null) throw new FunctionError('#N/A', `Voor schooljaar ${schoolYearName(schoolYear)} is geen normjaartaak gevonden.`);
    return clockHours(factor, fullTime);
  },
};
