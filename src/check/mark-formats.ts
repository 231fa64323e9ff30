import { cellAddress, type Area } from '../cells/address';
import { CONTROLE_HEADING } from '../templates/template';
import { columnArea, NUMBER_FORMATS, TEXT_OF_FORMULA, type PlacedTable } from '../templates/layout';
import { leadingColumns } from '../templates/sheet-look';
import type { Outcome } from '../rules/rule';
import { SYMBOLS } from './report';

/** Colours of the marking. The font colour is dark on each fill (contrast above 7), so that the cell stays readable. */
export const MARK_COLOURS: readonly { readonly outcome: Outcome; readonly cell: string; readonly font: string; readonly row: string }[] = [
  { outcome: 'fout', cell: '#F4B6B6', font: '#7A0C0C', row: '#FDF0F0' },
  { outcome: 'let op', cell: '#FFE08A', font: '#4A3600', row: '#FFF9E6' },
  { outcome: 'te beoordelen', cell: '#BFD9F2', font: '#0B3A66', row: '#F1F7FD' },
];

/** Colour of the cell that says that a line was not wholly checked, or is accounted for: nothing is left to mend there, so the row has none. */
export const QUIET_COLOUR = { cell: '#E6E6E6', font: '#333333' } as const;

/** A conditional format with its formula relative to the top left cell of its area. */
export interface MarkFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly font?: string;
  /** Shows a symbol in front of what the cell holds. */
  readonly numberFormat?: string;
}

/**
 * The conditional formats that colour a row and its very cells by what the column Controle says, and show its symbol in the columns that stay
 * in view; the one that wins first. They are made once, with the table, and look at nothing else: the user's own colours stay, and the
 * workbook explains itself without the add-in.
 */
export function markFormats(table: PlacedTable): readonly MarkFormat[] {
  const { columns, firstColumn = 0, headingRow } = table;
  const controle = columns.findIndex(({ heading }) => heading === CONTROLE_HEADING);
  const heading = cellAddress(headingRow, firstColumn).replace(/(\d+)$/, '$$$1');
  const status = `$${cellAddress(headingRow + 1, firstColumn + controle)}`;
  const cells = MARK_COLOURS.map(({ outcome, cell, font }) => ({
    area: columnArea(table, 0, controle),
    // SEARCH knows wildcards: a question mark is written ~?. The symbol in front keeps `Btw` from matching `Bedrag incl. btw`.
    formula: `=ISNUMBER(SEARCH("${SYMBOLS[outcome].replace('?', '~?')} "&${heading}&":",${status}))`,
    fill: cell,
    font,
  }));
  const rows = MARK_COLOURS.map(({ outcome, row }) => ({
    area: columnArea(table, 0, controle + 1),
    formula: `=LEFT(${status},1)="${SYMBOLS[outcome]}"`,
    fill: row,
  }));
  const quiet = (['niet volledig', 'verantwoord'] as const).map((state) => ({
    area: columnArea(table, controle),
    formula: `=LEFT(${status},1)="${SYMBOLS[state]}"`,
    fill: QUIET_COLOUR.cell,
    font: QUIET_COLOUR.font,
  }));
  return [...cells, ...symbolFormats(table, status), ...rows, ...quiet];
}

/**
 * The symbol stands in front of what the first filled cell of the row holds. A number format changes no value, so what is pasted, sorted, read
 * or calculated with stays as it is. A date keeps its own format: the codes of one differ by language. The colour of the row comes along,
 * because LibreOffice applies only the first format that holds.
 */
function symbolFormats(table: PlacedTable, status: string): readonly MarkFormat[] {
  const { columns, firstColumn = 0, headingRow } = table;
  const cellOf = (column: number): string => `$${cellAddress(headingRow + 1, firstColumn + column)}`;
  return columns.slice(0, leadingColumns({ tables: [table] })).flatMap(({ column, numberFormat }, index) => {
    const withSymbol = column && WITH_SYMBOL.get(numberFormat);
    if (!withSymbol) return [];
    const empty = columns.slice(0, index).map((_, before) => `${cellOf(before)}="",`);
    return Object.entries(SYMBOLS).map(([state, symbol]) => {
      const fill = MARK_COLOURS.find(({ outcome }) => outcome === state)?.row;
      return {
        area: columnArea(table, index),
        formula: `=AND(LEFT(${status},1)="${symbol}",${empty.join('')}${cellOf(index)}<>"")`,
        ...(fill === undefined ? {} : { fill }),
        numberFormat: withSymbol(`"${symbol} "`),
      };
    });
  });
}

/** The number format with a symbol in front, by that without; only signs that every language of Excel writes alike. */
const WITH_SYMBOL: ReadonlyMap<string, (symbol: string) => string> = new Map([
  [NUMBER_FORMATS.text, (symbol) => `${symbol}@`],
  [TEXT_OF_FORMULA, (symbol) => `${symbol}@`],
  [NUMBER_FORMATS.integer, (symbol) => `${symbol}0;${symbol}-0;${symbol}0;${symbol}@`],
]);

/** Whether a conditional format is one of the marking, wherever its table has gone since, and also as Excel with another language spells it. */
export const isMarkFormula = (formula: string): boolean =>
  /^=[\p{L}.]+\([\p{L}.]+\("(✖|!|~\?) "&/u.test(formula.replace(BLANKS, '')) ||
  /^=[\p{L}.]+\(\$?[A-Z]+\$?\d+[,;]1\)="[✖!?–≈]"$/u.test(formula.replace(BLANKS, '')) ||
  /^=[\p{L}.]+\([\p{L}.]+\(\$?[A-Z]+\$?\d+[,;]1\)="[✖!?✔–≈]"([,;]\$?[A-Z]+\$?\d+(=|<>)"")+\)$/u.test(formula.replace(BLANKS, ''));

/** Blanks outside quotes. */
const BLANKS = /\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g;
