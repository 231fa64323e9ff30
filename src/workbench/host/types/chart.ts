import { areaAddress } from '../../../cells/address';
import type { Area } from '../../../cells/address';
import type { Chart } from '../../model/extras';
import { quoteSheet } from '../../model/formula-references';
import type { SheetId } from '../../model/grid';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** A chart by its sheet and id. */
interface ChartReference {
  readonly sheet: SheetId;
  readonly uid: string;
}

/** Cells that a new chart covers in Excel: 360 by 216 points. */
const NEW_SIZE = { rows: 15, columns: 8 };

const KINDS: Readonly<Record<Chart['kind'], string>> = { columnStacked: 'ColumnStacked', other: 'Invalid' };

/** Excel.ChartCollection of a sheet. */
export function chartCollectionType(types: ExcelTypes): TypeDefinition<SheetId> {
  const { model } = types;
  const type = chartType(types);
  const charts = (sheet: SheetId): readonly Chart[] => model.sheetExtras(sheet).charts ?? [];
  const object = (sheet: SheetId, { uid }: Chart): HostObject<ChartReference> => hostObject(type, { sheet, uid });
  const named = (sheet: SheetId, name: unknown): Chart | undefined =>
    charts(sheet).find((chart) => chart.uid === name || chart.name.toLowerCase() === String(name).toLowerCase());
  const at = (sheet: SheetId, chart: Chart | undefined): HostObject<ChartReference> => {
    if (!chart) throw itemNotFound();
    return object(sheet, chart);
  };
  return {
    name: 'ChartCollection',
    scalars: { Count: { get: (sheet) => charts(sheet).length } },
    items: (sheet) => charts(sheet).map((chart) => object(sheet, chart)),
    indexer: (sheet, name: unknown) => at(sheet, named(sheet, name)),
    methods: {
      /** Of a range with a row of headings and a column of names: each further column is a series. */
      Add: (sheet, kind: unknown, source: unknown, seriesBy?: unknown) => {
        if (kind !== KINDS.columnStacked || (seriesBy !== undefined && seriesBy !== null && seriesBy !== 'Columns')) throw notImplemented();
        model.protection.requireAllowed(sheet, 'objects');
        const { sheet: from, area } = types.cellsOf(source, sheet);
        if (area.rows < 2 || area.columns < 2) throw invalidArgument();
        const list = charts(sheet);
        let number = list.length + 1;
        while (named(sheet, `Grafiek ${number}`)) number++;
        const chart: Chart = {
          uid: model.newId(),
          name: `Grafiek ${number}`,
          title: '',
          kind: 'columnStacked',
          area: { row: 0, column: area.column + area.columns, ...NEW_SIZE },
          references: seriesOf(quoteSheet(model.sheets.name(from)), area),
        };
        model.changeSheet(sheet, { charts: [...list, chart] });
        return object(sheet, chart);
      },
      GetCount: (sheet) => charts(sheet).length,
      GetItemAt: (sheet, index: number) => at(sheet, charts(sheet)[index]),
      GetItemOrNullObject: (sheet, name: unknown) => {
        const found = named(sheet, name);
        return found ? object(sheet, found) : null;
      },
    },
  };
}

/** What Excel can do with charts and this host cannot. */
const notImplemented = (): HostError => new HostError('NotImplemented', "The requested feature isn't implemented.");

/** Name, categories and values of each series. */
function seriesOf(sheet: string, { row, column, rows, columns }: Area): string[] {
  const cells = (first: number, at: number, count: number): string => {
    const address = areaAddress({ row: first, column: at, rows: count, columns: 1 });
    return `${sheet}!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  };
  return Array.from({ length: columns - 1 }, (_, index) => column + 1 + index).flatMap((at) => [
    cells(row, at, 1),
    cells(row + 1, column, rows - 1),
    cells(row + 1, at, rows - 1),
  ]);
}

/** Excel.Chart */
function chartType(types: ExcelTypes): TypeDefinition<ChartReference> {
  const { model } = types;
  const of = ({ sheet, uid }: ChartReference): Chart => {
    const found = model.sheets.exists(sheet) ? model.sheetExtras(sheet).charts?.find((chart) => chart.uid === uid) : undefined;
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (reference: ChartReference, part: Partial<Chart>): void => {
    const was = of(reference);
    // What a file says of its charts in its own way is kept, not made anew.
    if (was.part !== undefined) throw notImplemented();
    const charts = model.sheetExtras(reference.sheet).charts?.map((chart) => (chart.uid === was.uid ? { ...chart, ...part } : chart));
    model.changeSheet(reference.sheet, { charts });
  };
  const titleType: TypeDefinition<ChartReference> = {
    name: 'ChartTitle',
    scalars: {
      Text: { get: (chart) => of(chart).title, set: (chart, title: string) => change(chart, { title }) },
      Visible: { get: (chart) => of(chart).title !== '' },
    },
  };
  return {
    name: 'Chart',
    id: ({ uid }) => uid,
    scalars: {
      ChartType: { get: (chart) => KINDS[of(chart).kind] },
      Name: { get: (chart) => of(chart).name, set: (chart, name: string) => change(chart, { name }) },
    },
    navigations: {
      Title: (chart) => hostObject(titleType, chart),
      Worksheet: ({ sheet }) => types.worksheet(sheet),
    },
    methods: {
      SetPosition: (chart, start: unknown, end?: unknown) => {
        const first = types.cellsOf(start, chart.sheet).area;
        const last = end === undefined || end === null ? undefined : types.cellsOf(end, chart.sheet).area;
        const size = last
          ? { rows: last.row + last.rows - first.row, columns: last.column + last.columns - first.column }
          : { rows: of(chart).area.rows, columns: of(chart).area.columns };
        if (size.rows < 1 || size.columns < 1) throw invalidArgument();
        change(chart, { area: { row: first.row, column: first.column, ...size } });
      },
    },
  };
}
