import type { Area } from '../../../cells/address';
import { moveFormula } from '../../model/formula-references';
import type { Shift } from '../../model/shift';
import { HostError, invalidArgument } from '../host-error';
import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import type { RangeReference } from './range-reference';
import { RangeValues } from './range-values';

/** Methods of Range that change cells. */
export function rangeChanges(types: ExcelTypes): NonNullable<TypeDefinition<RangeReference>['methods']> {
  const { model } = types.host;
  const values = new RangeValues(types);
  return {
    Clear: ({ sheet, area }, applyTo?: string | null) => {
      const what = applyTo ?? 'All';
      if (what === 'All' || what === 'Contents') values.clear(sheet, area);
      if (what !== 'All' && what !== 'Formats') return;
      model.cells.clearStyle(sheet, area);
      if (model.conditionalFormats.list(sheet, [area]).length > 0) model.conditionalFormats.clear(sheet, [area]);
    },
    CopyFrom: (range, source: unknown, copyType?: string | null, skipBlanks?: boolean, transpose?: boolean) => {
      if (skipBlanks || transpose)
        throw new HostError('NotImplemented', "The requested feature isn't implemented. (Range.copyFrom options)", undefined, 501);
      copy(types, types.cellsOf(source, range.sheet), range, copyType ?? 'All');
    },
    Delete: ({ sheet, area }, direction: string) => model.cells.shift(sheet, shiftOf('delete', area, direction)),
    Group: (range, by: string) => model.outline.group(range.sheet, rowsOf(range, by)),
    HideGroupDetails: (range, by: string) => model.outline.fold(range.sheet, rowsOf(range, by), true),
    Insert: (range, direction: string) => {
      const { sheet, area } = range;
      model.cells.shift(sheet, shiftOf('insert', area, direction));
      return types.range(sheet, area);
    },
    Merge: ({ sheet, area }, across?: boolean) => model.cells.merge(sheet, area, across ?? false),
    ShowGroupDetails: (range, by: string) => model.outline.fold(range.sheet, rowsOf(range, by), false),
    Ungroup: (range, by: string) => model.outline.ungroup(range.sheet, rowsOf(range, by)),
    Unmerge: ({ sheet, area }) => model.cells.unmerge(sheet, area),
  };
}

/** The rows of a range; groups of columns are not known here. */
function rowsOf({ area }: RangeReference, by: string): { readonly first: number; readonly count: number } {
  if (by !== 'ByRows')
    throw new HostError('NotImplemented', "The requested feature isn't implemented. (Range.group by columns)", undefined, 501);
  return { first: area.row, count: area.rows };
}

function shiftOf(kind: Shift['kind'], area: Area, direction: string): Shift {
  if (direction === 'Down' || direction === 'Up') return { kind, axis: 'rows', area };
  if (direction === 'Right' || direction === 'Left') return { kind, axis: 'columns', area };
  throw invalidArgument();
}

/** Fills the target with the source, as often as it fits; relative references in formulas move along. */
function copy(types: ExcelTypes, source: { sheet: string; area: Area }, range: RangeReference, kind: string): void {
  const { grid, cells } = types.model;
  const from = source.area;
  const target: Area = {
    ...range.area,
    rows: Math.max(from.rows, range.area.rows - (range.area.rows % from.rows)),
    columns: Math.max(from.columns, range.area.columns - (range.area.columns % from.columns)),
  };
  if (kind !== 'Formats') {
    const content = kind === 'Values' ? grid.values(source.sheet, from) : grid.formulas(source.sheet, from);
    const matrix = Array.from({ length: target.rows }, (_, r) =>
      Array.from({ length: target.columns }, (__, c) => {
        const value = content[r % from.rows]?.[c % from.columns] ?? '';
        if (typeof value !== 'string' || !value.startsWith('=') || kind === 'Values') return value;
        return moveFormula(value, target.row - from.row + r - (r % from.rows), target.column - from.column + c - (c % from.columns));
      }),
    );
    cells.write(range.sheet, target, matrix);
  }
  if (kind !== 'All' && kind !== 'Formats') return;
  for (let r = 0; r < target.rows; r++) {
    for (let c = 0; c < target.columns; c++) {
      const { xf: _xf, ...style } = grid.style(source.sheet, from.row + (r % from.rows), from.column + (c % from.columns));
      const cell = { row: target.row + r, column: target.column + c, rows: 1, columns: 1 };
      cells.clearStyle(range.sheet, cell);
      cells.setStyle(range.sheet, cell, style);
    }
  }
}
