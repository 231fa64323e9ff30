import { cellAddress } from '../cells/address';
import type { CellValue } from '../cells/cell';
import type { Column } from '../templates/column';
import type { MendChange, MendPlan, NewCell } from './plan-mends';
import { shownCell } from './shown-cell';
import { cut } from './wording';

/** A text from a cell is cut to this length. */
const MAX_TEXT = 60;

/** What a plan changes, one Dutch sentence without its point each; the sheet is named where it is not the one that everybody looks at. */
export const mendWords = ({ changes, date1904 }: MendPlan, sheet: string): readonly string[] =>
  changes
    .map((change) => changeWords(change, date1904, change.table.sheet === sheet ? '' : `blad ${change.table.sheet}, `))
    .map(capitalized);

function changeWords(change: MendChange, date1904: boolean, where: string): string {
  const shown = (as: Column, value: CellValue): string => quoted(value, shownCell({ column: as, date1904 }, value));
  switch (change.kind) {
    case 'cell': {
      const { row, column, as, before, after, isFormula } = change;
      const becomes = after === undefined ? '' : shown(as, after);
      const formula = becomes === '' ? 'de formule' : `de formule, die ${becomes} geeft`;
      return `${where}${cellAddress(row, column)}: ${shown(as, before)} → ${isFormula ? formula : becomes}`;
    }
    case 'new row':
      return `${where}nieuwe rij ${change.row + 1}: ${listOf(change.cells, shown)}`;
    case 'gone row':
      return `${where}rij ${change.row + 1} gaat weg: ${listOf(change.cells, shown)}`;
    case 'longer table':
      return `${where}de tabel loopt tot en met rij ${change.until + 1}`;
  }
}

const listOf = (cells: readonly NewCell[], shown: (as: Column, value: CellValue) => string): string =>
  cells.map(({ heading, as, value }) => `${heading} ${shown(as, value)}`).join(', ');

/** A text stands between quotes, so that it differs from the number or date that it looks like. */
const quoted = (value: CellValue, shown: string): string =>
  typeof value === 'string' && value !== '' ? `"${cut(shown.replace(/[\p{Cc}\p{Cf}]+/gu, ' '), MAX_TEXT)}"` : shown;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
