import { attempt, makeTable, read, type Probe } from '../probe';

const LETTERS = [
  ['x', 0],
  ['y', 0],
  ['x', 0],
  ['y', 0],
] as const;

/** A table of four lines of which the second and the fourth are in sight. */
async function filtered(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
  const table = makeTable(sheet, LETTERS);
  await context.sync();
  table.columns.getItemAt(0).filter.applyValuesFilter(['y']);
  await context.sync();
  return table;
}

async function lift(context: Excel.RequestContext, table: Excel.Table): Promise<void> {
  table.clearFilters();
  await context.sync();
}

/** What happens under a filter. */
export const FILTER_PROBES: readonly Probe[] = [
  {
    id: 'filter-state',
    question: 'Is te zien dat een tabel gefilterd is, ook bij een tabel zonder filterknoppen?',
    ask: async (context, sheet) => {
      const table = await filtered(context, sheet);
      const bare = sheet.tables.add('E1:E3', true);
      bare.showFilterButton = false;
      const states = [table.autoFilter, bare.autoFilter, sheet.autoFilter];
      for (const state of states) state.load('isDataFiltered');
      const result = await attempt(context, () => {});
      return { result, states: result === 'ok' ? states.map(({ isDataFiltered }) => isDataFiltered) : null };
    },
  },
  {
    id: 'filter-write',
    question: 'Waar komt een reeks waarden terecht die in een gefilterde tabel wordt geschreven?',
    ask: async (context, sheet) => {
      const table = await filtered(context, sheet);
      const result = await attempt(context, () => {
        sheet.getRange('B2:B5').values = [[1], [2], [3], [4]];
      });
      await lift(context, table);
      return { result, values: await read(context, sheet.getRange('B2:B5'), 'values') };
    },
  },
  {
    id: 'filter-clear',
    question: 'Wat wist het leegmaken van cellen in een gefilterde tabel?',
    ask: async (context, sheet) => {
      const table = await filtered(context, sheet);
      const result = await attempt(context, () => sheet.getRange('B2:B5').clear('Contents'));
      await lift(context, table);
      return { result, values: await read(context, sheet.getRange('B2:B5'), 'values') };
    },
  },
  {
    id: 'filter-delete',
    question: 'Kunnen regels uit een gefilterde tabel worden verwijderd?',
    ask: async (context, sheet) => {
      const table = await filtered(context, sheet);
      const result = await attempt(context, () => sheet.getRange('A2:B3').delete('Up'));
      await lift(context, table);
      return { result, values: await read(context, table.getDataBodyRange(), 'values') };
    },
  },
  {
    id: 'filter-resize',
    question: 'Kan een gefilterde tabel langer worden?',
    ask: async (context, sheet) => {
      const table = await filtered(context, sheet);
      const result = await attempt(context, () => table.resize('A1:B7'));
      await lift(context, table);
      return { result, area: await addressOf(context, table) };
    },
  },
  {
    id: 'hidden-rows',
    question: 'Is per rij te zien of zij verborgen is?',
    ask: async (context, sheet) => {
      await filtered(context, sheet);
      const body = sheet.getRange('A2:B5');
      const properties = body.getRowProperties({ rowHidden: true });
      const visible = body.getSpecialCellsOrNullObject('Visible');
      visible.load('address');
      body.load('rowHidden');
      await context.sync();
      const rows = properties.value.map(({ rowHidden }) => rowHidden ?? null);
      return { rowHidden: body.rowHidden, rows, visible: withoutSheet(visible.address) };
    },
  },
];

/** Where a table stands, without the name of the sheet. */
export async function addressOf(context: Excel.RequestContext, table: Excel.Table): Promise<string> {
  const range = table.getRange();
  range.load('address');
  await context.sync();
  return withoutSheet(range.address);
}

/** `Blad1!A1,Blad1!B2` as `A1,B2`. */
export const withoutSheet = (address: string): string => address.replace(/[^,]*!/g, '');
