import { KOSTENSOORTEN } from '../scheme/lists';
import type { Periode } from '../scheme/rounds';
import type { FormulaContext } from './column';
import { bronnenOf, depreciation, hours, invoices, plus, type Days } from './register-sums';
import type { Kostensoort } from './report-rows';
import { defineTable, type FixedRow } from './template';

/** The peildatum of the period on the sheet Regio, as an expression; 0 when it is empty. */
export const peildatum = (periode: Periode): string => `SUMIFS({regio.peildatum},{regio.periode},"${periode}")`;

/**
 * Everything up to and including a day. Of the depreciation in the year of that day the months that have begun count, in twelfths: a
 * progress report is no accounting (formats, 3.13).
 */
export const upTo = (day: string): Days => ({
  last: day,
  partOf: (year) => `MAX(0,MIN(12,(YEAR(${day})-${year})*12+MONTH(${day})))/12`,
});

/** What a row is about: money from one source for one kostensoort. */
interface Cell {
  readonly bron: string;
  readonly kostensoort: Kostensoort;
}

const cellsOf = (periode: Periode): readonly Cell[] =>
  bronnenOf(periode).flatMap((bron) => KOSTENSOORTEN.map((kostensoort) => ({ bron, kostensoort })));
const rowKey = ({ bron, kostensoort }: Cell): string => `${kostensoort}, ${bron}`;
const rowsOf = (periode: Periode): readonly FixedRow[] =>
  cellsOf(periode).map((cell) => ({ key: rowKey(cell), cells: { regel: rowKey(cell), ...cell } }));

/** A formula for the terms of the row; blank without a peildatum, 0 for what such a kostensoort cannot hold. */
const amounts =
  (terms: (cell: Cell, periode: Periode) => readonly string[]) =>
  ({ row, periode }: FormulaContext): string => {
    const cell = cellsOf(periode).find((each) => rowKey(each) === row);
    return `=IF({peildatum}=0,"",${plus(cell ? terms(cell, periode) : [])})`;
  };

const days = upTo('{peildatum}');

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
    { key: 'uren', heading: 'Loonkosten van uren', type: 'money', width: 16, help: 'Van het blad Inspanning; wordt berekend.', formula: amounts(({ bron, kostensoort }) => (kostensoort === 'Loonkosten' ? hours(bron, { days }) : [])) },
    { key: 'facturen', heading: 'Facturen', type: 'money', width: 16, help: 'Van het blad Kosten; wordt berekend.', formula: amounts(({ bron, kostensoort }) => invoices(bron, { kostensoort, days })) },
    { key: 'afschrijving', heading: 'Afschrijvingen', type: 'money', width: 16, help: 'Van het blad Afschrijvingen, tot en met de maand van de peildatum; wordt berekend.', formula: amounts(({ bron, kostensoort }, periode) => (kostensoort === 'Kosten machines en apparatuur' ? depreciation(bron, { days }, periode) : [])) },
    { key: 'totaal', heading: 'Totaal', type: 'money', width: 16, help: 'Wordt berekend.', formula: () => '=IF({peildatum}=0,"",{uren}+{facturen}+{afschrijving})' },
    { key: 'peildatum', heading: 'Peildatum', type: 'date', width: 14, help: 'Van het blad Regio.', formula: ({ periode }) => `=${peildatum(periode)}` },
    { key: 'kostensoort', heading: 'Kostensoort', type: 'text', width: 28, help: 'Kostensoort.' },
    { key: 'bron', heading: 'Financieringsbron', type: 'text', width: 20, help: 'Financieringsbron.' },
  ],
});

/** Terms for what the sources paid up to and including the peildatum, of one kostensoort or of all. */
export const realisedByPeildatum = (bronnen: readonly string[], kostensoort?: Kostensoort): readonly string[] =>
  bronnen.map(
    (bron) =>
      `SUMIFS({voortgangBronnen.totaal},{voortgangBronnen.bron},"${bron}"${kostensoort === undefined ? '' : `,{voortgangBronnen.kostensoort},"${kostensoort}"`})`,
  );
