import { TABLE_KEYS } from '../templates';
import type { Dossier, TableSource } from '../records/dossier';
import type { LeftOut } from './left-out';
import { lineStretches } from './line-stretches';
import { OWN_RECORDS } from './own-records';
import { whatIsMissing } from './partly';
import { SYMBOLS, type Finding, type PartlyChecked, type Report } from './report';
import { WHY_REFUSED } from './waiver-words';
import { cut } from './wording';

/** What a cell can hold without becoming unreadable; Excel itself stops at 32,767 characters. */
const MAX_LENGTH = 1000;
/** Stands in for the heading when a finding is about the line as a whole. */
const WHOLE_LINE = 'Regel';

/** What stands beside a row that is not read. */
const NOT_READ: Readonly<Record<LeftOut['why'], string>> = {
  total: 'een totaal',
  heading: 'koppen of de naam van een groep',
  'other table': 'een andere tabel',
  note: 'een opmerking onder de regels',
  above: 'boven de koppen',
  aside: 'niets in de kolommen die gelezen worden',
  outside: 'buiten de tabellen',
  mapping: 'de koppeling laat alle kolommen weg',
};

/** What the column Controle of a table shows, one text a row: '' on a blank row, ✔ on a line in order, – on one
 * that was not wholly looked at, else its findings, worst first. */
export type Marking = ReadonlyMap<TableSource, readonly string[]>;

/**
 * The column Controle of every table. A finding reads `✖ Factuurdatum: 12-01-2029 valt na 31-12-2028`; several are joined with ` | `.
 * The conditional formats of the templates look for the symbol and the heading in it.
 */
export function controleColumns(dossier: Dossier, report: Report, leftOut: readonly LeftOut[] = []): Marking {
  const columns = new Map<TableSource, string[]>();
  for (const key of TABLE_KEYS) {
    if (OWN_RECORDS.has(key)) continue;
    for (const table of dossier[key].tables) columns.set(table, new Array<string>(table.rowCount).fill(''));
    const text = SYMBOLS[report.rulesRun === 0 ? 'niet volledig' : 'in orde'];
    for (const { table, first, last } of lineStretches(dossier[key]))
      columns.get(table)?.fill(text, first - table.row - 1, last - table.row);
  }
  for (const table of columns.keys()) {
    if (!table.mapping) continue;
    for (const { sheet, why, rows } of leftOut)
      if (sheet === table.sheet)
        for (const row of rows) if (row > table.row) put(columns, table, row, `${SYMBOLS['niet volledig']} niet gelezen: ${NOT_READ[why]}`);
  }
  for (const [table, rows] of partlyTexts(report.partly)) for (const [row, text] of rows) put(columns, table, row, text);
  for (const [table, rows] of byRow(report.findings)) {
    for (const [row, findings] of rows) put(columns, table, row, controleText(findings));
  }
  for (const [table, rows] of byRow(report.waived.map(({ finding }) => finding))) {
    for (const [row, findings] of rows) putBehind(columns, table, row, findings.map(waivedText));
  }
  for (const { waiver, why } of report.refusedWaivers) {
    const { table, row } = waiver.line.at;
    putBehind(columns, table, row, [`${SYMBOLS['niet volledig']} geldt niet: ${WHY_REFUSED[why]}`]);
  }
  return columns;
}

/** The findings of one line as text for the column Controle. */
export function controleText(findings: readonly Finding[]): string {
  const text = findings
    .map(({ outcome, place, text: words }) => `${SYMBOLS[outcome]} ${place.heading ?? WHOLE_LINE}: ${words}`)
    .join(' | ');
  return cut(text, MAX_LENGTH);
}

const waivedText = ({ place, text }: Finding): string => `${SYMBOLS.verantwoord} ${place.heading ?? WHOLE_LINE}: ${text}`;

/** Behind what is found on the line or not looked at; in place of the sign of a line in order. */
function putBehind(columns: Map<TableSource, string[]>, table: TableSource, row: number, texts: readonly string[]): void {
  const there = columns.get(table)?.[row - table.row - 1];
  const before = there === undefined || there === '' || there === SYMBOLS['in orde'] ? [] : [there];
  put(columns, table, row, cut([...before, ...texts].join(' | '), MAX_LENGTH));
}

/** What stands on a line on which nothing was found, but not everything was looked at: `– niet volledig gecontroleerd: Doelgroep ontbreekt`. */
function partlyTexts(partly: readonly PartlyChecked[]): ReadonlyMap<TableSource, ReadonlyMap<number, string>> {
  const tables = new Map<TableSource, Map<number, PartlyChecked[]>>();
  for (const one of partly) {
    let rows = tables.get(one.table);
    if (!rows) tables.set(one.table, (rows = new Map()));
    for (const row of one.rows) {
      const known = rows.get(row);
      if (known) known.push(one);
      else rows.set(row, [one]);
    }
  }
  // Most rows of a table miss the same, and are told the same.
  const texts = new Map<string, string>();
  const numbers = new Map(partly.map((one, index) => [one, index]));
  const textOf = (missing: readonly PartlyChecked[]): string => {
    const name = missing.map((one) => numbers.get(one)).join();
    let text = texts.get(name);
    if (text === undefined)
      texts.set(name, (text = cut(`${SYMBOLS['niet volledig']} niet volledig gecontroleerd: ${whatIsMissing(missing)}`, MAX_LENGTH)));
    return text;
  };
  return new Map([...tables].map(([table, rows]) => [table, new Map([...rows].map(([row, missing]) => [row, textOf(missing)]))]));
}

function put(columns: Map<TableSource, string[]>, table: TableSource, row: number, text: string): void {
  const column = columns.get(table);
  const index = row - table.row - 1;
  // A finding may stand on a row outside its table, where there is no Controle.
  if (column && index < column.length) column[index] = text;
}

function byRow(findings: readonly Finding[]): Map<TableSource, Map<number, Finding[]>> {
  const tables = new Map<TableSource, Map<number, Finding[]>>();
  for (const finding of findings) {
    const { table, row } = finding.place;
    if (row === null) continue;
    let rows = tables.get(table);
    if (!rows) tables.set(table, (rows = new Map()));
    const known = rows.get(row);
    if (known) known.push(finding);
    else rows.set(row, [finding]);
  }
  return tables;
}
