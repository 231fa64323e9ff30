import { TEMPLATES } from '../templates';
import type { CellValue } from '../records/cell';
import { readDossier } from '../records/dossier';
import type { WorkbookOverview } from './workbook';
import { readTables } from './read-tables';

/** What stands in the workbook: our templates with their lines, the other sheets, and which are protected. */
export async function readOverview(context: Excel.RequestContext): Promise<WorkbookOverview> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  const tables = await readTables(context);
  const dossier = readDossier({ tables, date1904: false });
  const ourSheets = new Set(tables.map(({ sheet }) => sheet));
  const sheets = worksheets.items.map(({ name }) => name);
  return {
    templates: TEMPLATES.map((template) => {
      const registers = template.tables.map(({ key }) => dossier[key]);
      const on = [...new Set(registers.flatMap((register) => register.tables.map(({ sheet }) => sheet)))];
      const taken = sheets.some((name) => name.toLowerCase() === template.sheet.toLowerCase());
      return {
        template,
        state: on.length > 0 ? 'present' : taken ? 'other sheet' : 'absent',
        sheets: on,
        // The first table is what people fill in; the other one of Regio comes with rows of its own.
        lines: registers[0]?.lines.length ?? 0,
      };
    }),
    otherSheets: sheets.filter((name) => !ourSheets.has(name)),
    protectedSheets: worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    marked: Object.values(dossier).some(({ tables: sources }) =>
      sources.some((source) => {
        const cells = tables.find(({ name }) => name === source.name);
        const { controle } = source;
        return controle !== undefined && cells?.rows.some((row: readonly CellValue[]) => (row[controle] ?? '') !== '');
      }),
    ),
  };
}
