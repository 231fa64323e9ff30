import { KOSTENSOORTEN } from '../scheme/lists';
import type { Periode } from '../scheme/rounds';
import type { FormulaContext } from './column';
import { bronnenOf, depreciationUpTo, hours, invoices, plus, roundsOfOtherPeriods, type Days } from './register-sums';
import { kostensoortOf, laterRow, NIET_INGEDEELD, type Kostensoort } from './report-rows';
import { defineTable, type FixedRow } from './template';

/** The peildatum of the period on the sheet Regio, as an expression; 0 when it is empty. */
export const peildatum = (periode: Periode): string => `SUMIFS({regio.peildatum},{regio.periode},"${periode}")`;

/** Everything up to and including a day. */
export const upTo = (day: string): Days => ({ last: day });

const DAYS = upTo('{peildatum}');
const LATER: Days = { first: '{peildatum}+1' };

/** What stands as Financieringsbron of the lines that no bron pays, or that have no date. */
export const ZONDER_BRON = 'geen bron of datum';
const ANDERE_PERIODE = 'Andere subsidieperiode';

/** What a row is about: money from one source for one kostensoort or for none, or lines that other reports tell about. */
interface Cell {
  readonly bron: string;
  readonly kostensoort: Kostensoort | typeof NIET_INGEDEELD | typeof ANDERE_PERIODE;
}

const cellsOf = (periode: Periode): readonly Cell[] => [
  ...bronnenOf(periode).flatMap((bron) => [...KOSTENSOORTEN, NIET_INGEDEELD].map((kostensoort): Cell => ({ bron, kostensoort }))),
  ...roundsOfOtherPeriods(periode).map(({ bron }): Cell => ({ bron, kostensoort: ANDERE_PERIODE })),
  { bron: ZONDER_BRON, kostensoort: NIET_INGEDEELD },
];
const rowKey = ({ bron, kostensoort }: Cell): string => `${kostensoort}, ${bron}`;
const rowsOf = (periode: Periode): readonly FixedRow[] =>
  cellsOf(periode).map((cell) => {
    const key = rowKey(cell);
    return { ...(kostensoortOf(cell.kostensoort) ? { key } : laterRow(key)), cells: { regel: key, ...cell } };
  });

/** A formula for the cell of a row; blank without a peildatum. */
const amounts =
  (amount: (cell: Cell, periode: Periode) => string) =>
  ({ row, periode }: FormulaContext): string => {
    const cell = cellsOf(periode).find((each) => rowKey(each) === row);
    return `=IF({peildatum}=0,"",${cell ? amount(cell, periode) : '0'})`;
  };

/** What an expression holds beyond the rows above: those of the same bron, or all. */
function beyondRows(column: string, all: string, { bron }: Cell, periode: Periode): string {
  const above = cellsOf(periode).filter((cell) => (bron === ZONDER_BRON || cell.bron === bron) && cell.kostensoort !== NIET_INGEDEELD);
  const [first, last] = [above[0], above.at(-1)];
  return first && last ? `ROUND(${all}-SUM({${column}@${rowKey(first)}}:{${column}@${rowKey(last)}}),2)` : all;
}

/** All lines, less those after the peildatum: lines without a date stay. */
const withoutLater = (terms: (days?: Days) => readonly string[]): string => `${plus(terms())}-(${plus(terms(LATER))})`;

function hoursOf(cell: Cell, periode: Periode): string {
  const { bron, kostensoort } = cell;
  const upToDay = (of?: string): string => withoutLater((days) => hours(of, days ? { days } : {}));
  if (bron === ZONDER_BRON) return beyondRows('uren', upToDay(), cell, periode);
  if (kostensoort === ANDERE_PERIODE) return upToDay(bron);
  return kostensoort === 'Loonkosten' ? plus(hours(bron, { days: DAYS })) : '0';
}

function invoicesOf(cell: Cell, periode: Periode): string {
  const { bron, kostensoort } = cell;
  const upToDay = (of?: string): string => withoutLater((days) => invoices(of, days ? { days } : {}));
  if (bron === ZONDER_BRON) return beyondRows('facturen', upToDay(), cell, periode);
  if (kostensoort === ANDERE_PERIODE) return upToDay(bron);
  if (kostensoort === NIET_INGEDEELD) return beyondRows('facturen', `(${plus(invoices(bron, { days: DAYS }))})`, cell, periode);
  return plus(invoices(bron, { kostensoort, days: DAYS }));
}

/** Without a Financieringsbron no depreciation is known. */
const depreciationOf = ({ bron, kostensoort }: Cell, periode: Periode): string =>
  kostensoort === 'Kosten machines en apparatuur' ? plus(depreciationUpTo(bron, '{peildatum}', periode)) : '0';

/** One formula for each source and kostensoort: together they would be longer than Excel takes. */
export const voortgangBronnenTable = defineTable({
  key: 'voortgangBronnen',
  name: 'STO_Voortgang_bronnen',
  caption: 'Gerealiseerd per kostensoort en financieringsbron (wordt niet afgedrukt)',
  keyColumns: ['kostensoort', 'bron'],
  startRows: 10,
  fixedRows: rowsOf,
  notPrinted: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Regel', type: 'text', width: 32, help: 'Kostensoort en financieringsbron.' },
    { key: 'uren', heading: 'Loonkosten van uren', type: 'money', width: 16, help: 'Van het blad Inspanning; wordt berekend.', formula: amounts(hoursOf) },
    { key: 'facturen', heading: 'Facturen', type: 'money', width: 16, help: 'Van het blad Kosten; wordt berekend.', formula: amounts(invoicesOf) },
    { key: 'afschrijving', heading: 'Afschrijvingen', type: 'money', width: 16, help: 'Van het blad Afschrijvingen: de maanden van elke machine tot en met die van de peildatum; wordt berekend.', formula: amounts(depreciationOf) },
    { key: 'totaal', heading: 'Totaal', type: 'money', width: 16, help: 'Wordt berekend.', formula: () => '=IF({peildatum}=0,"",{uren}+{facturen}+{afschrijving})' },
    { key: 'peildatum', heading: 'Peildatum', type: 'date', width: 14, help: 'Van het blad Regio.', formula: ({ periode }) => `=${peildatum(periode)}` },
    { key: 'kostensoort', heading: 'Kostensoort', type: 'text', width: 28, help: 'Kostensoort.' },
    { key: 'bron', heading: 'Financieringsbron', type: 'text', width: 20, help: 'Financieringsbron.' },
  ],
});

/** Terms for what the sources paid up to and including the peildatum, of one kostensoort, of none, or of all. */
export const realisedByPeildatum = (bronnen: readonly string[], kostensoort?: Cell['kostensoort']): readonly string[] =>
  bronnen.map(
    (bron) =>
      `SUMIFS({voortgangBronnen.totaal},{voortgangBronnen.bron},"${bron}"${kostensoort === undefined ? '' : `,{voortgangBronnen.kostensoort},"${kostensoort}"`})`,
  );
