import { parameterValue } from '../scheme/parameters';
import type { Periode } from '../scheme/rounds';
import type { Column, FormulaContext } from './column';
import { budget, contributions, exceptOtherPeriods, plus, roundsOf } from './register-sums';
import { DOOR_COFINANCIERING, DOOR_SUBSIDIE } from './report-rows';
import { peildatum, realisedByPeildatum, upTo } from './peildatum';
import { defineTable, type FixedRow } from './template';

export const BEGROOT = 'Begroot';
export const GEREALISEERD = 'Gerealiseerd tot en met peildatum';
export const PROGNOSE = 'Prognose tot einde';

/** What the budget promises for the period: the figures of the rules on cofinancing (facts/money/cofinancing). */
const planned = (columns: readonly string[], periode: Periode): string =>
  exceptOtherPeriods(periode, (bron) =>
    plus(columns.map((column) => budget(column, bron === undefined ? [] : [['{begroting.bron}', `"${bron}"`]]))),
  );

const prognose = (regel: string): string => `SUMIFS({voortgang.prognose},{voortgang.regel},"${regel}")`;

function subsidie({ row, periode }: FormulaContext): string {
  const bronnen = roundsOf(periode).map(({ bron }) => bron);
  if (row === BEGROOT) return `=${planned(['dekking_subsidie'], periode)}`;
  if (row === PROGNOSE) return `=${prognose(DOOR_SUBSIDIE)}`;
  return `=${plus(realisedByPeildatum(bronnen))}`;
}

function cofinanciering({ row, periode }: FormulaContext): string {
  if (row === BEGROOT) return `=${planned(['dekking_cash', 'dekking_kind'], periode)}`;
  if (row === PROGNOSE) return `=${prognose(DOOR_COFINANCIERING)}`;
  return `=${plus(contributions(roundsOf(periode), upTo(peildatum(periode))))}`;
}

/** Both readings of "10%": of the whole eligible budget (DUS-I) and of the subsidy alone (decisions on the domain, 3). */
// One line a column.
// prettier-ignore
const COLUMNS = [
  { key: 'regel', heading: 'Stand', type: 'text', width: 38, help: 'Waarover het percentage is berekend.' },
  { key: 'subsidie', heading: 'Subsidie', type: 'money', width: 16, help: 'Kosten ten laste van de subsidie; wordt berekend.', formula: subsidie },
  { key: 'cofinanciering', heading: 'Cofinanciering', type: 'money', width: 16, help: 'In cash en in kind; wordt berekend.', formula: cofinanciering },
  { key: 'pct_begroting', heading: '% van subsidie en cofinanciering samen', type: 'percentage', width: 18, help: 'Lezing van DUS-I: deel van de totale begroting; wordt berekend.', source: { id: 'dusi-2025', evidence: 'V' }, formula: () => '=IF({subsidie}+{cofinanciering}=0,"",{cofinanciering}/({subsidie}+{cofinanciering}))' },
  { key: 'pct_subsidie', heading: '% van de subsidie', type: 'percentage', width: 14, help: 'Andere lezing: deel van de subsidie; wordt berekend.', formula: () => '=IF({subsidie}=0,"",{cofinanciering}/{subsidie})' },
  { key: 'minimum', heading: 'Minimum', type: 'percentage', width: 11, help: 'Minimaal percentage van deze subsidieperiode.', source: { id: 'dusi-2025', evidence: 'V' } },
  { key: 'tekort_begroting', heading: 'Nog nodig, van beide samen', type: 'money', width: 16, help: 'Wat nog nodig is volgens de lezing van DUS-I; wordt berekend.', formula: () => '=IF({subsidie}=0,"",MAX(0,ROUND({subsidie}*{minimum}/(1-{minimum})-{cofinanciering},2)))' },
  { key: 'tekort_subsidie', heading: 'Nog nodig, van de subsidie', type: 'money', width: 16, help: 'Wat nog nodig is volgens de andere lezing; wordt berekend.', formula: () => '=IF({subsidie}=0,"",MAX(0,ROUND({subsidie}*{minimum}-{cofinanciering},2)))' },
] as const satisfies readonly Column[];

const rowsOf =
  (...keys: readonly string[]) =>
  (periode: Periode): readonly FixedRow[] =>
    keys.map((key) => ({ key, cells: { regel: key, minimum: minimumShare(periode) } }));

/** Minimal cofinancing of a period as fraction, as it is known now. */
function minimumShare(periode: Periode): number {
  const round = roundsOf(periode)[0];
  const value = round && parameterValue('cofinanciering.minimum', round.id, round.end, round.end)?.value;
  if (typeof value !== 'number') throw new Error(`No minimum for ${periode}`);
  return value;
}

export const cofinancieringstoetsTable = defineTable({
  key: 'cofinancieringstoets',
  name: 'STO_Cofinancieringstoets',
  caption: 'Toets cofinanciering, op beide grondslagen',
  keyColumns: ['regel'],
  startRows: 1,
  fixedRows: rowsOf(BEGROOT),
  columns: COLUMNS,
});

export const voortgangCofinancieringTable = defineTable({
  key: 'voortgangCofinanciering',
  name: 'STO_Voortgang_cofinanciering',
  caption: 'Cofinanciering: begroot, gerealiseerd en prognose, op beide grondslagen',
  keyColumns: ['regel'],
  startRows: 3,
  fixedRows: rowsOf(BEGROOT, GEREALISEERD, PROGNOSE),
  columns: COLUMNS,
});
