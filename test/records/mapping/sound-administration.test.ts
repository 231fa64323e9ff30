import { check } from '../../../src/check/check';
import type { CellValue } from '../../../src/cells/cell';
import { readDossier } from '../../../src/records/dossier';
import { MAPPED_TABLES } from '../../../src/records/mapping/mapped-tables';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { tableKeyOfName } from '../../../src/templates';
import { CONTROLE_HEADING } from '../../../src/templates/template';
import { CHECKED_ON, soundAdministration } from '../../cases/administration';
import { tablesOf, templatesFor, withFormulas } from '../../cases/calculated';

const PERIODE = '2025-2028';
const rows = withFormulas(soundAdministration(PERIODE, 1, 0.05), PERIODE);
const tables = tablesOf(templatesFor(rows), rows, PERIODE);

/** A sound administration of which one register stands in a plain sheet, without the columns whose heading is left out. */
function withPlainSheet(key: (typeof MAPPED_TABLES)[number], isLeftOut: (heading: string) => boolean) {
  const mine = tables.find(({ name }) => tableKeyOfName(name) === key);
  if (!mine) throw new Error(`no table ${key}`);
  const keep = (row: readonly CellValue[]): readonly CellValue[] =>
    row.filter((_, index) => mine.headings[index] !== CONTROLE_HEADING && !isLeftOut(mine.headings[index] ?? ''));
  const sheet = { sheet: mine.sheet, row: 0, column: 0, rows: [keep(mine.headings), ...mine.rows.map(keep)] };
  const { workbook, readings } = withOtherLayouts({ tables: tables.filter((table) => table !== mine), sheets: [sheet], date1904: false });
  return { mine, reading: readings[0], findings: check(readDossier(workbook), CHECKED_ON[PERIODE]).findings };
}

test.each(MAPPED_TABLES)('a sound register %s in a plain sheet is read whole, and stays sound', (key) => {
  const { reading, findings, mine } = withPlainSheet(key, () => false);
  expect(reading).toMatchObject({ status: 'recognised', mapping: { table: key }, questions: [], leftOut: [], score: 1 });
  expect(reading?.mapping?.columns.map(({ heading }) => heading)).toEqual(mine.headings.filter((heading) => heading !== CONTROLE_HEADING));
  expect(reading?.mapping?.columns.filter((column) => column.key === null)).toEqual([]);
  expect(findings).toEqual([]);
});

test.each(MAPPED_TABLES)('a sound register %s without one of its columns gives no fault: what is not there is asked at most', (key) => {
  const headings = withPlainSheet(key, () => false).mine.headings.filter((heading) => heading !== CONTROLE_HEADING);
  // The columns per year go together, and one year goes alone.
  const leftOut = new Set(headings.flatMap((heading) => [...(/202[578]/.test(heading) ? [] : [heading]), heading.replace(/20\d\d/, '')]));
  for (const gone of leftOut) {
    const { reading, findings } = withPlainSheet(key, (heading) => heading === gone || heading.replace(/20\d\d/, '') === gone);
    expect([gone, reading?.mapping?.table ?? key]).toEqual([gone, key]);
    // A sheet that is not recognised without this column is no register: what reports say of it can no longer be compared.
    if (reading?.status !== 'recognised') continue;
    // A rule may ask what a column that is gone would have told, but find no fault.
    const faults = findings.filter(({ outcome }) => outcome === 'fout');
    expect([gone, ...faults.map(({ rule, text }) => `${rule.id}: ${text}`)]).toEqual([gone]);
  }
});
