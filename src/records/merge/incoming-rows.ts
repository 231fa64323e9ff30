import { TABLES } from '../../templates';
import type { CellValue } from '../../cells/cell';
import type { IncomingLine, IncomingRegister } from './incoming';
import { columnOf } from './receiving';

/** Rows of Kosten by column key, as a person would type them (euros, serial days), as what is added to the register. */
export function incomingKosten(rows: readonly Readonly<Record<string, CellValue>>[], partner: string): IncomingRegister {
  const columns = new Set<string>();
  const lines = rows.map((row): IncomingLine => {
    const cells = new Map(Object.entries({ ...row, ...(partner === '' ? {} : { partner }) }).filter(([, value]) => value !== ''));
    for (const column of cells.keys()) columns.add(column);
    return { key: TABLES.kosten.keyColumns.map((key) => String(cells.get(key) ?? '').toLowerCase()).join(' · '), cells };
  });
  const column = columnOf('kosten', 'incl');
  if (!column) throw new Error('The table kosten has no column incl');
  const cents = rows.reduce((sum, { incl }) => sum + (typeof incl === 'number' ? Math.round(incl * 100) : 0), 0);
  return { key: 'kosten', lines, columns, total: { column, sum: cents / 100 } };
}
