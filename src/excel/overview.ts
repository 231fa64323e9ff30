import { TEMPLATES } from '../templates';
import { VERSION_NAME, versionOf } from '../templates/version';
import type { CellValue } from '../records/cell';
import { readDossier } from '../records/dossier';
import type { WorkbookOverview } from './workbook';
import { readTables } from './read-tables';

/** What stands in the workbook: our templates with their lines, the other sheets, and which are protected. */
export async function readOverview(context: Excel.RequestContext): Promise<WorkbookOverview> {
  const { worksheets, names } = context.workbook;
  const version = names.getItemOrNullObject(VERSION_NAME);
  version.load('formula');
  worksheets.load('items/name,items/protection/protected');
  const tables = await readTables(context);
  const dossier = readDossier({ tables, date1904: false });
  const ourSheets = new Set(tables.map(({ sheet }) => sheet));
  // A form has no table to be known by; its name is ours alone.
  for (const { form, sheet } of TEMPLATES) if (form) ourSheets.add(sheet);
  const sheets = worksheets.items.map(({ name }) => name);
  return {
    templates: TEMPLATES.map((template) => {
      const registers = template.tables.map(({ key }) => dossier[key]);
      const on = [...new Set(registers.flatMap((register) => register.tables.map(({ sheet }) => sheet)))];
      const taken = sheets.some((name) => name.toLowerCase() === template.sheet.toLowerCase());
      return {
        template,
        state: on.length > 0 || (template.form && taken) ? 'present' : taken ? 'other sheet' : 'absent',
        sheets: template.form && taken ? [template.sheet] : on,
        // The first table is what people fill in; the others of Regio come with rows of their own, as does a report.
        lines: template.tables[0]?.fixedRows ? 0 : (registers[0]?.lines.length ?? 0),
      };
    }),
    dossier,
    otherSheets: sheets.filter((name) => !ourSheets.has(name)),
    ...versionIn(version),
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

/** The version that a loaded name holds, if it is there. */
const versionIn = (name: Excel.NamedItem): Pick<WorkbookOverview, 'version'> =>
  name.isNullObject ? {} : { version: versionOf(String(name.formula)) };
