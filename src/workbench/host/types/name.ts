import { areaAddress, cellAddress } from '../../../cells/address';
import type { Name } from '../../model/extras';
import { formulaPieces, quoteSheet } from '../../model/formula-references';
import type { SheetId } from '../../model/grid';
import type { WorkbookModel } from '../../model/workbook-model';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import { fullAddress } from './range-reference';

/** Excel.NamedItem */
export function nameType(types: ExcelTypes): TypeDefinition<string> {
  const { names } = types.model;
  const of = (uid: string): Name => {
    const found = names.byId(uid);
    if (!found) throw itemNotFound();
    return found;
  };
  const range = (uid: string): HostObject | null => {
    const cells = names.area(of(uid));
    return cells ? types.range(cells.sheet, cells.area) : null;
  };
  const value = (name: Name): unknown => {
    const cells = names.area(name);
    if (cells) return fullAddress(types.model, cells.sheet, cells.area);
    const text = name.formula.slice(1);
    return /^-?\d+(?:\.\d+)?$/.test(text)
      ? Number(text)
      : /^"(?:[^"]|"")*"$/.test(text)
        ? text.slice(1, -1).replace(/""/g, '"')
        : name.formula;
  };
  return {
    name: 'NamedItem',
    id: (uid) => of(uid).name,
    scalars: {
      Comment: { get: (uid) => of(uid).comment ?? '', set: (uid, comment: string) => names.update(uid, { comment }) },
      Formula: {
        get: (uid) => of(uid).formula,
        set: (uid, formula: unknown) => {
          if (typeof formula !== 'string') throw invalidArgument();
          names.update(uid, { formula: plainReference(formula.startsWith('=') ? formula : `=${formula}`, types.model) });
        },
      },
      Name: { get: (uid) => of(uid).name },
      Scope: { get: (uid) => (of(uid).sheet === undefined ? 'Workbook' : 'Worksheet') },
      Type: { get: (uid) => (names.area(of(uid)) ? 'Range' : typeof value(of(uid)) === 'number' ? 'Double' : 'String') },
      Value: { get: (uid) => value(of(uid)) },
      Visible: { get: (uid) => !of(uid).hidden, set: (uid, visible: boolean) => names.update(uid, { hidden: !visible || undefined }) },
    },
    navigations: {
      Worksheet: (uid) => {
        const { sheet } = of(uid);
        if (sheet === undefined) throw itemNotFound();
        return types.worksheet(sheet);
      },
      WorksheetOrNullObject: (uid) => {
        const { sheet } = of(uid);
        return sheet === undefined ? null : types.worksheet(sheet);
      },
    },
    methods: {
      Delete: (uid) => names.delete(of(uid).uid),
      GetRange: (uid) => {
        const found = range(uid);
        if (!found) throw itemNotFound();
        return found;
      },
      GetRangeOrNullObject: range,
    },
  };
}

/** Excel.NamedItemCollection of the workbook (undefined) or of a sheet. */
export function nameCollectionType(types: ExcelTypes): TypeDefinition<SheetId | undefined> {
  const { names, sheets } = types.model;
  const object = (name: Name): HostObject => hostObject(types.nameType, name.uid);
  const add = (scope: SheetId | undefined, name: unknown, reference: unknown, comment?: string | null): HostObject => {
    if (typeof name !== 'string') throw invalidArgument();
    const formula = typeof reference === 'string' ? plainReference(reference, types.model) : rangeFormula(reference);
    return object(names.add(name, formula, scope, comment ?? undefined));
  };
  const addLocal = (scope: SheetId | undefined, name: unknown, formula: unknown, comment?: string | null): HostObject => {
    if (typeof name !== 'string' || typeof formula !== 'string') throw invalidArgument();
    return object(names.add(name, formula, scope, comment ?? undefined));
  };
  const rangeFormula = (reference: unknown): string => {
    const { sheet, area } = types.cellsOf(reference, types.model.grid.activeSheet());
    const absolute = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const last = areaAddress(area).includes(':') ? `:${absolute(area.row + area.rows - 1, area.column + area.columns - 1)}` : '';
    return `=${quoteSheet(sheets.name(sheet))}!${absolute(area.row, area.column)}${last}`;
  };
  return {
    name: 'NamedItemCollection',
    scalars: {},
    items: (scope) => names.list(scope).map(object),
    indexer: (scope, key: unknown) => {
      const found = names.find(String(key), scope);
      if (!found) throw itemNotFound();
      return object(found);
    },
    methods: {
      Add: add,
      AddFormulaLocal: addLocal,
      GetCount: (scope) => names.list(scope).length,
      GetItemOrNullObject: (scope, key: unknown) => {
        const found = names.find(String(key), scope);
        return found ? object(found) : null;
      },
    },
  };
}

/** A formula with a structured reference ends up as the first cell of a sheet (office-js issue 740); `addFormulaLocal` keeps it. */
const plainReference = (formula: string, { sheets }: WorkbookModel): string =>
  formulaPieces(formula).some(({ kind }) => kind === 'structured') ? `=${quoteSheet(sheets.name(sheets.ids()[0] ?? ''))}!$A$1` : formula;
