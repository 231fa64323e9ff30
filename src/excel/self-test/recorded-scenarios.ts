import { planMends } from '../../check/plan-mends';
import { TEMPLATES } from '../../templates';
import type { CheckResult, WorkbookPort } from '../workbook-port';

/** Something that is done in a workbook of which the traffic is recorded. Each goes on with what those before it left. */
export interface RecordedScenario {
  readonly id: string;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
}

/** Day on which is checked, as serial: 23 April 2027. */
const DAY = 46_500;
const PERIODE = '2025-2028';
const SHEETS = ['Regio', 'Partners', 'Activiteiten', 'Kosten'];

/** Costs by heading: one in order, one late, one with an amount that is text, one with a value that is not in the list. */
const COSTS: readonly (readonly (string | number)[])[] = [
  ['Boekstuknummer', 'Factuurnummer', 'Leverancier', 'Omschrijving', 'Factuurdatum', 'Bedrag incl. btw', 'Doelgroep', 'Financieringsbron'],
  ['B-1', 'F-1', 'Bouwhof', 'Hout voor de techniekdag', 46_100, 1210, 'vmbo', 'subsidie 2025-2028'],
  ['B-2', 'F-2', 'Bouwhof', 'Schroeven', 47_130, 90, 'vmbo', 'subsidie 2025-2028'],
  ['B-3', 'F-3', "'=Maakpunt", 'Filament', 46_110, "'605,00", 'vmbo', 'subsidie 2025-2028'],
  ['B-4', 'F-4', 'Maakpunt', 'Lasbrillen', 46_120, 250, 'vmbo-b', 'subsidie 2025-2028'],
];

/** Costs as a school keeps them by itself. */
const OWN_SHEET = 'Uitgaven';
const OWN_COSTS: readonly (readonly (string | number)[])[] = [
  ['Leverancier', 'Factuurnummer', 'Factuurdatum', 'Omschrijving', 'Bedrag incl. btw'],
  ['Drukkerij Rijp', 'F-1', 46_000, 'Flyers open dag', 605],
  ['Maakpunt BV', 'F-2', 46_050, 'Filament', 1210],
  ['Maakpunt BV', 'F-3', 46_060, 'Lasbrillen', 108.5],
];

const check = (port: WorkbookPort): Promise<CheckResult> => port.check(DAY, () => {});

async function inKosten(work: (context: Excel.RequestContext, table: Excel.Table) => void): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    work(context, context.workbook.tables.getItem('STO_Kosten'));
    await context.sync();
  });
}

async function fillIn(): Promise<void> {
  await inKosten((_, table) => {
    const [headings = [], ...lines] = COSTS;
    headings.forEach((heading, column) => {
      const body = table.columns.getItem(String(heading)).getDataBodyRange();
      lines.forEach((line, row) => {
        body.getCell(row, 0).values = [[line[column]]];
      });
    });
  });
}

async function mendAmounts(port: WorkbookPort): Promise<void> {
  const { report, cells } = await check(port);
  const plan = planMends(
    report.findings.flatMap(({ rule, mends: [first] = [] }) => (rule.id === 'DAT-02' && first ? [first] : [])),
    cells,
  );
  // A scenario that does nothing records nothing.
  if (!plan || plan.changes.length === 0) throw new Error('Nothing to mend');
  await port.mend(plan);
}

async function account(port: WorkbookPort): Promise<void> {
  const { report, printOf } = await check(port);
  const [finding] = report.findings;
  if (!finding) throw new Error('Nothing to note');
  const { rule, text } = finding;
  await port.addNotes([
    { rule: rule.id, finding: text, mark: '✓ akkoord', initials: 'JB', remark: '=Gezien', date: DAY, print: printOf(finding) },
  ]);
}

async function couple(port: WorkbookPort): Promise<unknown> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add(OWN_SHEET);
    sheet.getRangeByIndexes(0, 0, OWN_COSTS.length, OWN_COSTS[0]?.length ?? 1).values = OWN_COSTS.map((row) => [...row]);
    sheet.getRange('C2:C4').numberFormat = [['d-m-yyyy'], ['d-m-yyyy'], ['d-m-yyyy']];
    await context.sync();
  });
  const { reading } = await port.readSheet(OWN_SHEET);
  if (!reading.mapping) throw new Error('Not recognised');
  await port.saveMapping({ ...reading.mapping, controle: true });
  return check(port);
}

/** A filter on a column, a check under it, and the filter off again. */
async function underFilter(port: WorkbookPort): Promise<void> {
  await inKosten((_, table) => table.columns.getItem('Leverancier').filter.applyValuesFilter(['Bouwhof']));
  await check(port);
  await inKosten((_, table) => table.clearFilters());
}

/** What the recorder does in an empty workbook. */
export const RECORDED_SCENARIOS: readonly RecordedScenario[] = [
  { id: 'looking', act: (port) => port.overview() },
  {
    id: 'loading',
    act: (port) =>
      port.loadTemplates(
        TEMPLATES.filter(({ sheet }) => SHEETS.includes(sheet)),
        PERIODE,
        'keep',
      ),
  },
  { id: 'filling in', act: fillIn },
  { id: 'checking', act: check },
  { id: 'mending', act: mendAmounts },
  { id: 'checking again', act: check },
  { id: 'under a filter', act: underFilter },
  { id: 'a note', act: account },
  {
    id: 'a setting',
    act: (port) => port.addSetting({ rule: 'PER-01', instelling: 'uit', reason: 'Opname', by: 'Opname', date: DAY }),
  },
  { id: 'a deadline', act: (port) => port.setSubmitted('voortgangsrapportage 1', PERIODE, DAY) },
  { id: 'mapping', act: couple },
  { id: 'mapping away', act: (port) => port.removeMapping(OWN_SHEET) },
  {
    id: 'a list',
    act: (port) =>
      port.writeList({
        name: 'Opname',
        rows: [
          { cells: ['Bevinding', 'Cel'], bold: true },
          { cells: ['=1+1', 'D6'], jump: { column: 1, formula: `=HYPERLINK("#'Kosten'!D6","D6")` } },
        ],
        counts: true,
        choices: [{ firstRow: 1, column: 0, values: ['ja', 'nee'] }],
        print: { widths: [200, 60] },
      }),
  },
  { id: 'upgrading', act: (port) => port.upgrade() },
  { id: 'clearing', act: (port) => port.clearMarking() },
];
