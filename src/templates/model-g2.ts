import { calendarDay } from '../scheme/calendar';
import type { Periode } from '../scheme/rounds';
import { ROUNDS, roundOfBron, type Round } from '../scheme/rounds';
import type { FormulaContext } from './column';
import { calendarYear, costs, plus, roundsOf } from './register-sums';
import { TOTAAL } from './report-rows';
import { closings, fixed, TAKEN_OVER, yearsOfGrant, type GrantYear } from './closings';
import { afsluitingenTable } from './afsluitingen';
import { modelG2PartnersTable } from './model-g2-partners';
import { ontvangstenTable } from './ontvangsten';
import { defineTable, type FixedRow, type Template } from './template';

const rowKey = ({ round, year }: GrantYear): string => `${round.bron} ${year}`;

const grantYears = (periode: Periode): readonly GrantYear[] => roundsOf(periode).flatMap(yearsOfGrant);

const grantYearOf = ({ row, periode }: FormulaContext): GrantYear | undefined => grantYears(periode).find((each) => rowKey(each) === row);

/** The round of a row of either table; undefined for the total. */
const roundOfRow = (context: FormulaContext): Round | undefined => grantYearOf(context)?.round ?? roundOfBron(context.row);

/** The same grant one year earlier or later. */
const neighbour = (context: FormulaContext, years: number): string | undefined => {
  const own = grantYearOf(context);
  const other = own && grantYears(context.periode).find(({ round, year }) => round === own.round && year === own.year + years);
  return other && rowKey(other);
};

/** The model in which a subsidie stands: what the annual accounts of the region say, for which G2 is right. */
const IN_G2 = { model: 'G2' };

const grantRows = (periode: Periode): readonly FixedRow[] => [
  ...roundsOf(periode).map(({ bron }) => ({ key: bron, cells: { omschrijving: bron, ...IN_G2 } })),
  { key: TOTAAL, cells: { omschrijving: TOTAAL } },
];

const grantYearRows = (periode: Periode): readonly FixedRow[] => [
  ...grantYears(periode).map((each) => ({ key: rowKey(each), cells: { omschrijving: each.round.bron, jaar: each.year, ...IN_G2 } })),
  { key: TOTAAL, cells: { omschrijving: TOTAAL } },
];

/** What the sheet Regio says of the grant. */
const ofRegio =
  (column: string) =>
  (context: FormulaContext): string =>
    roundOfRow(context)
      ? `=IFERROR(IF(INDEX({regio.${column}},MATCH("${context.periode}",{regio.periode},0))="","",INDEX({regio.${column}},MATCH("${context.periode}",{regio.periode},0))),"")`
      : '=""';

const amountColumn = (round: Round): string => (round === ROUNDS.STO2024 ? 'subsidie_2024' : 'subsidie_toegekend');
const grantAmount = (round: Round): string => `SUMIFS({regio.${amountColumn(round)}},{regio.periode},"${round.periode}")`;

function granted(context: FormulaContext): string {
  const round = roundOfRow(context);
  return `=${plus((round ? [round] : roundsOf(context.periode)).map(grantAmount))}`;
}

/** Sum over the rows above the total. */
const sumOfRows = (column: string, rows: readonly string[]): string => `SUM({${column}@${rows[0]}}:{${column}@${rows.at(-1)}})`;
const sumOfGrants = (column: string, { periode }: FormulaContext): string =>
  sumOfRows(
    column,
    roundsOf(periode).map(({ bron }) => bron),
  );
const sumOfYears = (column: string, { periode }: FormulaContext): string => sumOfRows(column, grantYears(periode).map(rowKey));

/** Money of the period before, if any was carried over, comes in with the first year. */
function opening(context: FormulaContext): string {
  const { periode, row } = context;
  const carried = (round: Round): string => (round === ROUNDS.STO2024 ? '0' : `SUMIFS({regio.saldo_begin},{regio.periode},"${periode}")`);
  if (row === TOTAAL) return `=${plus(roundsOf(periode).map(carried))}`;
  const before = neighbour(context, -1);
  const round = roundOfRow(context);
  return before === undefined ? `=${round ? carried(round) : '0'}` : `={saldo_31dec@${before}}`;
}

const RECEIPTS_FIXED = '{afsluitingen.ontvangen},">=-999999999999"';

/** What the registers say of the year itself: of one that was taken over from another workbook also what stands there. */
const inRegisters =
  (column: 'lasten' | 'ontvangen', amount: (of: GrantYear) => string) =>
  (context: FormulaContext): string => {
    const own = grantYearOf(context);
    return own ? `=${amount(own)}+${fixed(column, own, TAKEN_OVER)}` : `=${sumOfYears(`${column}_registers`, context)}`;
  };

const costsOfYear = ({ round, year }: GrantYear): string => plus(costs([round.bron], { days: calendarYear(year) }));

function receiptsOfYear({ round, year }: GrantYear): string {
  const { first, last } = calendarYear(year);
  return `SUMIFS({ontvangsten.bedrag},{ontvangsten.bron},"${round.bron}",{ontvangsten.ontvangen},">="&${first},{ontvangsten.ontvangen},"<="&${last})`;
}

/** From the first year of the grant to this one. */
const cellsSoFar = (column: string, { round, year }: GrantYear): string =>
  `{${column}@${rowKey({ round, year: calendarDay(round.start).year })}}:{${column}@${rowKey({ round, year })}}`;

/** A closed year keeps its figure; what came later for it counts in the first year that is open. */
function spent(context: FormulaContext): string {
  const own = grantYearOf(context);
  if (!own) return `=${sumOfYears('lasten_jaar', context)}`;
  const before = { ...own, year: own.year - 1 };
  const previous = neighbour(context, -1);
  const open =
    previous === undefined
      ? '{lasten_registers}'
      : `IF(${closings(before)}>0,ROUND(SUM(${cellsSoFar('lasten_registers', own)})-{totale_kosten@${previous}},2),{lasten_registers})`;
  return `=IF(${closings(own)}>0,${fixed('lasten', own)},${open})`;
}

/** The same for what was received; a year of which the instalments are not written down has none that came late. */
function received(context: FormulaContext): string {
  const own = grantYearOf(context);
  if (!own) return `=${sumOfYears('ontvangen_jaar', context)}`;
  const before = { ...own, year: own.year - 1 };
  const isFirst = neighbour(context, -1) === undefined;
  const earlier = `SUM(${cellsSoFar('ontvangen_registers', before)})`;
  const open = isFirst
    ? '{ontvangen_registers}'
    : `IF(${closings(before, RECEIPTS_FIXED)}>0,IF(${earlier}=0,{ontvangen_registers},ROUND({ontvangen_registers}+${earlier}-SUM(${cellsSoFar('ontvangen_jaar', before)}),2)),{ontvangen_registers})`;
  return `=IF(${closings(own, RECEIPTS_FIXED)}>0,${fixed('ontvangen', own)},${open})`;
}

/** What of the burdens of a year came late for the years before it, or of this year counts in a later one. */
const moved = (context: FormulaContext): string =>
  grantYearOf(context) ? '=ROUND({lasten_jaar}-{lasten_registers},2)' : `=${sumOfYears('correctie', context)}`;

function runningCosts(context: FormulaContext): string {
  const before = neighbour(context, -1);
  return before === undefined ? '={lasten_jaar}' : `=ROUND({totale_kosten@${before}}+{lasten_jaar},2)`;
}

const fromYears =
  (column: string) =>
  (context: FormulaContext): string =>
    context.row === TOTAAL
      ? `=${sumOfGrants(column === 'ontvangen_jaar' ? 'ontvangen_tm' : 'totale_kosten', context)}`
      : `=SUMIFS({modelG2B.${column}},{modelG2B.omschrijving},{omschrijving})`;

const MODEL = { id: 'jaarverslaggeving', evidence: 'V' } as const;

const MODEL_COLUMN = {
  key: 'model',
  heading: 'Staat in model',
  type: 'list',
  list: 'modelG',
  width: 10,
  help: 'In welk model van de jaarrekening deze subsidie staat. STO hoort in G2; G1 was voor de aanloopfase 2018-2019.',
  source: { id: 'sto-presentatie', evidence: 'V' },
} as const;

export const modelG2ATable = defineTable({
  key: 'modelG2A',
  name: 'STO_G2A',
  caption: 'G2-A: subsidies die aan het eind van het verslagjaar zijn afgelopen',
  keyColumns: ['omschrijving'],
  startRows: 2,
  fixedRows: grantRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', width: 24, help: 'De subsidie.', source: MODEL },
    { key: 'kenmerk', heading: 'Toewijzing kenmerk', type: 'text', width: 20, help: 'Kenmerk van de beschikking, van het blad Regio.', source: MODEL, formula: ofRegio('kenmerk') },
    { key: 'datum_toewijzing', heading: 'Toewijzing datum', type: 'date', width: 14, help: 'Datum van de beschikking, van het blad Regio.', source: MODEL, formula: ofRegio('datum_beschikking') },
    { key: 'bedrag_toewijzing', heading: 'Bedrag toewijzing', type: 'money', width: 17, help: 'Toegekende subsidie, van het blad Regio.', source: MODEL, formula: granted },
    { key: 'ontvangen_tm', heading: 'Ontvangen t/m verslagjaar', type: 'money', width: 17, help: 'Som van de ontvangsten in G2-B; wordt berekend.', source: MODEL, formula: fromYears('ontvangen_jaar') },
    { key: 'totale_kosten', heading: 'Totale kosten', type: 'money', width: 17, help: 'Som van de lasten in G2-B; wordt berekend.', source: MODEL, formula: fromYears('lasten_jaar') },
    { key: 'te_verrekenen', heading: 'Te verrekenen', type: 'money', width: 17, help: 'Wat is ontvangen en niet besteed; wordt berekend.', source: MODEL, formula: (context) => (context.row === TOTAAL ? `=${sumOfGrants('te_verrekenen', context)}` : '=MAX(0,ROUND({ontvangen_tm}-{totale_kosten},2))') },
    MODEL_COLUMN,
  ],
});

export const modelG2BTable = defineTable({
  key: 'modelG2B',
  name: 'STO_G2B',
  caption: 'G2-B: subsidies die doorlopen na het verslagjaar, een regel per verslagjaar',
  keyColumns: ['omschrijving', 'jaar'],
  startRows: 2,
  fixedRows: grantYearRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', width: 24, help: 'De subsidie.', source: MODEL },
    { key: 'kenmerk', heading: 'Toewijzing kenmerk', type: 'text', width: 20, help: 'Kenmerk van de beschikking, van het blad Regio.', source: MODEL, formula: ofRegio('kenmerk') },
    { key: 'datum_toewijzing', heading: 'Toewijzing datum', type: 'date', width: 14, help: 'Datum van de beschikking, van het blad Regio.', source: MODEL, formula: ofRegio('datum_beschikking') },
    { key: 'bedrag_toewijzing', heading: 'Bedrag toewijzing', type: 'money', width: 17, help: 'Toegekende subsidie, van het blad Regio.', source: MODEL, formula: granted },
    { key: 'saldo_1jan', heading: 'Saldo 01-01', type: 'money', width: 17, help: 'Saldo aan het eind van het jaar ervoor; wordt berekend.', source: MODEL, formula: opening },
    { key: 'ontvangen_jaar', heading: 'Ontvangen in verslagjaar', type: 'money', width: 17, help: 'Uit de termijnen onder Bevoorschotting; wordt berekend. Het model zegt "ontvangen t/m verslagjaar".', source: MODEL, formula: received },
    { key: 'lasten_jaar', heading: 'Lasten in verslagjaar', type: 'money', width: 17, help: 'Kosten van alle partners in het kalenderjaar. Een afgesloten jaar blijft gelijk; wat later kwam, telt in het eerste open jaar.', source: MODEL, formula: spent },
    { key: 'totale_kosten', heading: 'Totale kosten 31-12', type: 'money', width: 17, help: 'Lasten van dit jaar en de jaren ervoor; wordt berekend.', source: MODEL, formula: runningCosts },
    { key: 'saldo_31dec', heading: 'Saldo nog te besteden 31-12', type: 'money', width: 17, help: 'Saldo 01-01 + ontvangen − lasten; wordt berekend.', source: MODEL, formula: () => '=ROUND({saldo_1jan}+N({ontvangen_jaar})-{lasten_jaar},2)' },
    { key: 'jaar', heading: 'Verslagjaar', type: 'integer', width: 12, help: 'Kalenderjaar.' },
    MODEL_COLUMN,
    { key: 'lasten_registers', heading: 'Lasten volgens de registers', type: 'money', hiddenInPrint: true, width: 17, help: 'Kosten van dit jaar zoals ze nu in de registers staan; wordt berekend.', formula: inRegisters('lasten', costsOfYear) },
    { key: 'ontvangen_registers', heading: 'Ontvangen volgens de termijnen', type: 'money', hiddenInPrint: true, width: 17, help: 'Som van de termijnen die in dit jaar zijn ontvangen; wordt berekend.', formula: inRegisters('ontvangen', receiptsOfYear) },
    { key: 'correctie', heading: 'Correctie op eerdere jaren', type: 'money', hiddenInPrint: true, width: 17, help: 'Late kosten van een afgesloten jaar die in dit jaar tellen; met een min die van dit jaar die later tellen. Wordt berekend.', formula: moved },
  ],
});

export const modelG2Template: Template = {
  code: 'T13',
  sheet: 'Model G2',
  title: 'Model G2 voor de jaarrekening van de penvoerder',
  purpose: 'Verantwoording van de subsidie per verslagjaar, met de kosten van alle partners. Alleen de termijnen vult u in.',
  source: {
    id: 'jaarverslaggeving',
    text: 'Kolommen van model G2 uit een jaarrekening van 2016; een nieuwere tekst van het model kan afwijken.',
  },
  tables: [modelG2ATable, modelG2BTable, ontvangstenTable, afsluitingenTable, modelG2PartnersTable],
};
