import { planMends, type MendPlan } from '../../src/check/plan-mends';
import type { ChangeStep } from '../../src/change/apply-steps';
import type { ProposedChange } from '../../src/change/proposed-change';
import { weighChangeSteps, type WeighedChange } from '../../src/change/weigh-change';
import { excelWorkbook } from '../../src/excel/workbook';
import { readDossier, type Dossier } from '../../src/records/dossier';
import { allAtOnce } from '../../src/records/steps';
import type { WorkbookCells } from '../../src/records/table-cells';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook, type TemplateRows } from '../../src/xlsx/template-sheet';
import { CHECKED_ON } from '../cases/administration';
import { startExcel } from '../setup/start-host';
import { CASUS_1, CASUS_2 } from './cases';
import { regionRows } from './region';

const SHEETS = ['Regio', 'Partners', 'Activiteiten', 'Begroting', 'Wijzigingen', 'Kosten', 'Afschrijvingen'];
const TODAY = CHECKED_ON['2025-2028'];

const planOf = (steps: readonly ChangeStep[], cells: WorkbookCells): MendPlan => {
  const plan = planMends([{ kind: 'add to list', label: '', certain: true, steps }], cells);
  if (!plan) throw new Error('this cannot be written');
  return plan;
};

async function read(): Promise<{ readonly cells: WorkbookCells; readonly dossier: Dossier }> {
  const { cells } = await excelWorkbook.readWithFormulas();
  return { cells, dossier: readDossier(cells) };
}

/** Weighs a case, writes its lines in the log and its updates in the plan, and reads the workbook again. */
async function carryOut(change: ProposedChange): Promise<{ readonly weighed: WeighedChange; readonly after: Dossier }> {
  const { cells, dossier } = await read();
  const weighed = allAtOnce(weighChangeSteps(dossier, change, TODAY));
  await excelWorkbook.mend(planOf(weighed.log, cells));
  await excelWorkbook.mend(planOf(weighed.plan.steps, (await read()).cells));
  return { weighed, after: (await read()).dossier };
}

test('both cases run end to end in a workbook: weighed, recorded, brought into the plan, and the budget still closes', async () => {
  const rows = regionRows('2025-2028');
  const kept = Object.fromEntries(
    (['regio', 'regioParameters', 'personen', 'partners', 'activiteiten', 'begroting', 'wijzigingen'] as const).map((key) => [
      key,
      (rows[key] ?? []).filter(({ act_code }) => act_code === undefined || ['A01', 'A02'].includes(String(act_code))),
    ]),
  );
  const templates = TEMPLATES.filter(({ sheet }) => SHEETS.includes(sheet));
  startExcel(templateWorkbook(templates, '2025-2028', kept as TemplateRows));
  const before = (await read()).dossier;

  const first = await carryOut(CASUS_1);
  const activity = first.after.activiteiten.lines.find(({ act_code }) => act_code === 'A21');
  expect(activity).toMatchObject({ activiteit: 'Zorgrobots in de praktijk', pl_code: 'PL2', jaar_van: 2027, jaar_tot: 2028 });
  const machine = first.after.begroting.lines.find(({ act_code }) => act_code === 'A21');
  // What Excel works out is what the pane showed: the depreciation within the window, and a line that is covered.
  expect(machine).toMatchObject({ bedrag_totaal: 224_000, dekking_subsidie: 224_000, sluitend: 0 });
  expect(
    first.after.wijzigingen.lines.filter(({ activiteit_naar }) => activiteit_naar === 'A21').map(({ soort, bedrag }) => [soort, bedrag]),
  ).toEqual([
    ['activiteit nieuw', null],
    ['budgetverschuiving', 224_000],
  ]);

  const second = await carryOut(CASUS_2);
  expect(second.after.partners.lines.find(({ partner_naam }) => partner_naam === 'Vmbo De Horizon')).toMatchObject({
    sok: false,
    partner_type: 'vmbo-school',
  });
  expect(second.after.begroting.lines.find(({ partner }) => partner === 'Vmbo De Horizon')).toMatchObject({
    bedrag_totaal: 600_000,
    sluitend: 0,
  });
  const totalOf = ({ begroting }: Dossier): number => begroting.lines.reduce((sum, { bedrag_totaal }) => sum + (bedrag_totaal ?? 0), 0);
  expect(totalOf(second.after)).toBe(totalOf(before));
  expect(second.after.begroting.lines.map(({ sluitend }) => sluitend)).toEqual(second.after.begroting.lines.map(() => 0));
  expect(new Set(second.after.wijzigingen.lines.map(({ nummer }) => nummer)).size).toBe(second.after.wijzigingen.lines.length);
});
