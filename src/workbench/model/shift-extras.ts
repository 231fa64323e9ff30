import { MAX_COLUMNS } from '../../cells/address';
import type { Chart, Name, SheetExtras, Table } from './extras';
import { shiftFormula } from './formula-references';
import type { SheetId } from './grid';
import type { RowGroup } from './outline';
import type { Shift } from './shift';
import { shiftArea } from './shift';
import { uniqueHeading } from './tables';

/** What stands around the cells of a sheet after cells moved; on another sheet only its formulas change. */
export function shiftExtras(
  extras: SheetExtras,
  own: SheetId,
  shifted: SheetId,
  ownName: string,
  shiftedName: string,
  shift: Shift,
): SheetExtras {
  const formula = (text: string): string => shiftFormula(text, ownName, shiftedName, shift);
  const areas = <T extends { areas: readonly Parameters<typeof shiftArea>[0][] }>(item: T): T[] => {
    if (own !== shifted) return [item];
    const moved = item.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    return moved.length > 0 ? [{ ...item, areas: moved }] : [];
  };
  // A chart over cells that all go stays where it was.
  const shiftChart = (chart: Chart): Chart => ({
    ...chart,
    area: (own === shifted ? shiftArea(chart.area, shift) : undefined) ?? chart.area,
    references: chart.references.map(formula),
  });
  return {
    ...extras,
    ...(extras.filter && own === shifted ? { filter: shiftArea(extras.filter, shift) } : {}),
    ...(extras.charts ? { charts: extras.charts.map(shiftChart) } : {}),
    ...(extras.groups && own === shifted ? { groups: extras.groups.flatMap((group) => shiftGroup(group, shift)) } : {}),
    tables: own === shifted ? extras.tables.flatMap((table) => shiftTable(table, shift)) : extras.tables,
    conditionalFormats: extras.conditionalFormats.flatMap(areas).map((format) => ({ ...format, formula: formula(format.formula) })),
    validations: extras.validations.flatMap(areas).map((rule) => ({
      ...rule,
      formula1: formula(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) }),
    })),
  };
}

/** Groups are of whole rows: what moves in some columns only leaves them. */
function shiftGroup({ first, count }: RowGroup, shift: Shift): RowGroup[] {
  if (shift.axis !== 'rows' || shift.area.columns < MAX_COLUMNS) return [{ first, count }];
  const moved = shiftArea({ row: first, rows: count, column: 0, columns: MAX_COLUMNS }, shift);
  return moved ? [{ first: moved.row, count: moved.rows }] : [];
}

export const shiftNames = (names: readonly Name[], shiftedName: string, shift: Shift): Name[] =>
  names.map((name) => ({ ...name, formula: shiftFormula(name.formula, '', shiftedName, shift) }));

function shiftTable(table: Table, shift: Shift): Table[] {
  const area = shiftArea(table.area, shift);
  if (!area) return [];
  const least = table.totalsRow ? 3 : 2; // Excel keeps one empty row when the last data row goes
  const moved = { ...area, rows: Math.max(area.rows, least) };
  if (shift.axis === 'rows' || area.columns === table.area.columns) return [{ ...table, area: moved }];
  const at = shift.area.column - table.area.column;
  if (shift.kind === 'delete') {
    return [{ ...table, area: moved, columns: table.columns.filter((_, index) => index < at || index >= at + shift.area.columns) }];
  }
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const added = Array.from({ length: shift.area.columns }, (_, offset) => ({ name: uniqueHeading('', at + offset, taken) }));
  return [{ ...table, area: moved, columns: [...table.columns.slice(0, at), ...added, ...table.columns.slice(at)] }];
}
