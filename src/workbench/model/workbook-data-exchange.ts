import type { SheetData, WorkbookData } from '../../xlsx/workbook-data';
import type { Name, SheetExtras } from './extras';
import type { SheetId } from './grid';
import type { WorkbookModel } from './workbook-model';

/** What a model keeps of a sheet of a file besides its cells. */
export function extrasOf(sheet: SheetData, newId: () => string): SheetExtras {
  return {
    part: sheet.part,
    tables: sheet.tables.map((table) => ({ ...table, uid: newId() })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, uid: newId() })),
    validations: sheet.validations,
    protection: sheet.protection,
    filter: sheet.filter,
    page: sheet.page ?? {},
    ...(sheet.charts ? { charts: sheet.charts.map((chart) => ({ ...chart, uid: newId() })) } : {}),
  };
}

/** The defined names of a file, tied to sheets by id so that renaming a sheet does not lose them. */
export function namesOf(data: WorkbookData, ids: readonly SheetId[], newId: () => string): Name[] {
  return data.names.flatMap(({ sheet, ...name }) => {
    if (sheet === undefined) return [{ ...name, uid: newId() }];
    const owner = ids[data.sheets.findIndex((item) => item.name.toLowerCase() === sheet.toLowerCase())];
    return owner === undefined ? [] : [{ ...name, uid: newId(), sheet: owner }];
  });
}

/** The workbook as it would be saved. */
export function toData(model: WorkbookModel): WorkbookData {
  const ids = model.sheets.ids();
  return {
    date1904: model.date1904,
    activeSheet: Math.max(0, ids.indexOf(model.grid.activeSheet())),
    names: model.state.names.map(({ uid: _uid, comment: _comment, sheet, ...name }) =>
      sheet === undefined ? name : { ...name, sheet: model.sheets.name(sheet) },
    ),
    sheets: ids.map((id) => sheetData(model, id)),
  };
}

function sheetData(model: WorkbookModel, id: SheetId): SheetData {
  const { name, visibility, tabColor } = model.sheets.properties(id);
  const extras = model.sheetExtras(id);
  const protection = extras.protection && { attributes: extras.protection.attributes };
  const { orientation, paperSize, fitToWidth, fitToHeight, scale, header, footer, titleRows, titleColumns, printArea } = extras.page;
  const page = withoutUndefined({
    orientation,
    paperSize,
    fitToWidth,
    fitToHeight,
    scale,
    header,
    footer,
    titleRows,
    titleColumns,
    printArea,
  });
  return {
    name,
    visibility,
    ...withoutUndefined({
      part: extras.part,
      tabColor: tabColor || undefined,
      protection,
      filter: extras.filter,
      page: Object.keys(page).length > 0 ? page : undefined,
      charts: extras.charts?.map(({ uid: _uid, ...chart }) => chart),
    }),
    ...model.grid.sheetData(id),
    tables: extras.tables.map(({ uid: _uid, ...table }) => ({ ...table, columns: [...table.columns] })),
    conditionalFormats: extras.conditionalFormats.map(({ uid: _uid, ...format }) => ({ ...format, areas: [...format.areas] })),
    validations: extras.validations.map((rule) => ({ ...rule })),
  };
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
