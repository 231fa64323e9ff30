import { planMends } from '../../../src/check/plan-mends';
import type { Finding } from '../../../src/check/report';
import { excelWorkbook } from '../../../src/excel/workbook';
import type { CheckResult, FileToAdd } from '../../../src/excel/workbook-port';
import { readDossier } from '../../../src/records/dossier';
import { incomingRegisters } from '../../../src/records/merge/incoming';
import { serialDay } from '../../../src/scheme/calendar';
import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook, type TemplateRows } from '../../../src/xlsx/template-sheet';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { exampleTable } from '../../rules/example-workbook';
import { SOUND_LINES } from '../../rules/sound-lines';
import type { StartedExcel } from '../../setup/start-host';
import { makeReportsOlder } from '../loading/older-reports';
import { expenses } from '../reading/foreign-sheet';
import { DAY, type Followed, type User } from './followed';

/** What users do, each of which is to end well when Excel fails once on the way. */

export type FollowedExcel = StartedExcel & Followed & { readonly user: User };

/** Something that is done in a workbook that is followed. */
export interface FollowedScenario {
  /** What the user did before. */
  readonly before?: (excel: FollowedExcel) => void;
  /** What the user does; pressed once more when it is refused. */
  readonly act: (excel: FollowedExcel) => void | Promise<unknown>;
  /** The marking is what was taken away. */
  readonly isUnmarked?: true;
}

/** Something that is asked of a workbook in which edits are not followed. */
export interface PressScenario {
  readonly data: () => WorkbookData;
  /** What the user did before. */
  readonly before?: (model: WorkbookModel) => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

const sheets = (...names: string[]): (typeof TEMPLATES)[number][] => TEMPLATES.filter(({ sheet }) => names.includes(sheet));
const KOSTEN = Array.from({ length: 5 }, (_, index) => ({
  ...SOUND_LINES.kosten,
  boekstuk: `B${index}`,
  factuurnr: `F${index}`,
  ...(index === 1 ? { incl: '605,00' } : {}),
}));
const LATE = 47_130;

export const followedData = (): WorkbookData => templateWorkbook(sheets('Kosten', 'Partners'), '2025-2028', { kosten: KOSTEN });

async function mend(excel: FollowedExcel): Promise<void> {
  const { report, cells } = await excel.check();
  const plan = planMends(
    report.findings.flatMap(({ rule, mends: [first] = [] }) => (rule.id === 'DAT-02' && first ? [first] : [])),
    cells,
  );
  if (plan && plan.changes.length > 0) await excelWorkbook.mend(plan);
}

const setting = { rule: 'PER-01', instelling: 'uit', reason: 'Besproken', by: 'A. Visser', date: DAY } as const;

export const FOLLOWED: Readonly<Record<string, FollowedScenario>> = {
  'a cell': { act: ({ user }) => user.type('kosten', 'Factuurdatum', 2, LATE) },
  'a paste under the table': { act: ({ user }) => user.paste('kosten', 'Boekstuknummer', 5, [['N1', 'A', 'N1', LATE]]) },
  'rows inserted above a late one': {
    before: ({ user }) => user.type('kosten', 'Factuurdatum', 3, LATE),
    act: ({ user }) => user.insertRows('kosten', 1, 2),
  },
  'a sheet renamed': {
    before: ({ user }) => user.type('kosten', 'Factuurdatum', 2, LATE),
    act: ({ model }) => model.transaction('Hernoemen', () => model.sheets.rename(model.sheets.byName('Kosten') ?? '', 'Uitgaven'), 'user'),
  },
  'a press on the check': { before: ({ user }) => user.type('kosten', 'Controle', 2, 'gezien'), act: (excel) => excel.check() },
  'a mend': { act: mend },
  'a template loaded': { act: () => excelWorkbook.loadTemplates(sheets('Regio'), '2025-2028', 'keep') },
  'a setting': {
    act: async () => {
      const { dossier } = await excelWorkbook.overview();
      // Who sees the line standing there does not press again.
      if (dossier.instellingen.lines.length === 0) await excelWorkbook.addSetting(setting);
    },
  },
  'the marking taken away': { act: () => excelWorkbook.clearMarking(), isUnmarked: true },
};

const checked = (): Promise<CheckResult> => excelWorkbook.check(DAY, () => {});
/** The first finding of a rule that says what an invoice number says twice, to account for and to write beside. */
const first = ({ report }: CheckResult): Finding => {
  const found = report.findings.find(({ rule, place }) => rule.id === 'DAT-02' && place.row !== undefined);
  if (!found) throw new Error('nothing found');
  return found;
};

async function waive(): Promise<void> {
  const result = await checked();
  // What is accounted for is no finding any more.
  if (result.report.waived.length > 0) return;
  const finding = result.report.findings.find(({ rule }) => rule.id === 'FIN-13');
  if (!finding) throw new Error('nothing to account for');
  await excelWorkbook.addWaivers([
    {
      rule: finding.rule.id,
      finding: finding.text,
      reason: 'toestemming van DUS-I',
      explanation: 'Afgesproken in de brief van 3 maart',
      evidence: '',
      by: 'A. Visser',
      date: DAY,
      until: DAY + 30,
      print: result.printOf(finding),
    },
  ]);
}

async function note(): Promise<void> {
  const result = await checked();
  if (result.report.notes.length > 0) return;
  const finding = first(result);
  await excelWorkbook.addNotes([
    {
      ...{ rule: finding.rule.id, finding: finding.text, mark: '✓ akkoord', initials: 'JB', remark: 'Gezien', date: DAY },
      print: result.printOf(finding),
    },
  ]);
}

const ADVANCE = {
  ...{ boekstuk: 'B-1', factuurnr: 'F-1', leverancier: 'Bouwhof', omschrijving: 'Voorschot materiaal', factuurdatum: 46_100 },
  ...{ incl: 1_210, bron: 'subsidie 2025-2028', soort_boeking: 'voorschot of doorbetaling aan partner', bedrag_sto: 1_210 },
};

const CODES = Array.from({ length: 14 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
const PLAN: TemplateRows = { activiteiten: CODES.map((act_code) => ({ act_code, activiteit: `Activiteit ${act_code}` })) };
const YEARS: TemplateRows = {
  regio: [{ periode: '2025-2028' }],
  kosten: [
    { factuurdatum: serialDay(2025, 6, 1), incl: 1000, bron: 'subsidie 2025-2028' },
    { factuurdatum: serialDay(2026, 6, 1), incl: 50, bron: 'subsidie 2025-2028' },
  ],
};
const years = (): WorkbookData => templateWorkbook(sheets('Regio', 'Kosten'), '2025-2028', YEARS);
const loadG2 = (): Promise<unknown> => excelWorkbook.loadTemplates(sheets('Model G2'), '2025-2028', 'keep');
const CLOSING = { year: 2025, by: 'A. Visser', date: serialDay(2026, 5, 1) };
const isClosed = async (): Promise<boolean> =>
  (await excelWorkbook.readRegisters()).afsluitingen.lines.some(({ heropend }) => heropend === null);

function partnerFile(): FileToAdd {
  const inspanning = Array.from({ length: 12 }, (_, index) => ({ uren: 10 + index, tarief: 60, loonkosten: '' }));
  const lines = { kosten: [ADVANCE, { ...ADVANCE, boekstuk: 'B-2' }], inspanning };
  const tables = [exampleTable('kosten', lines.kosten), exampleTable('inspanning', lines.inspanning)];
  const registers = incomingRegisters(readDossier({ tables, date1904: false }), 'Basisschool De Molen');
  return { partner: 'Basisschool De Molen', file: 'molen.xlsx', fingerprint: 'a', date: DAY, registers };
}

const merge = (): Promise<unknown> => excelWorkbook.addFile(partnerFile(), () => {});
const couple = async (): Promise<void> => {
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('not recognised');
  await excelWorkbook.saveMapping({ ...mapping, controle: true });
};

/** A workbook of an earlier version: columns and a table less, another heading, and a column of the user between ours. */
async function makeOlder(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, names } = context.workbook;
    for (const name of ['STO_Kosten', 'STO_Afschrijvingen'])
      tables.getItem(name).columns.getItem('Document of link').getRange().getEntireColumn().delete('Left');
    tables.getItem('STO_Personen').getRange().getEntireRow().delete('Up');
    tables.getItem('STO_Afschrijvingen').columns.getItem('Termijn in de begroting').getRange().getEntireColumn().delete('Left');
    tables.getItem('STO_Kosten').columns.add(3, undefined, 'Mijn kenmerk');
    names.getItem('STO_Versie').formula = '=1';
    await context.sync();
  });
}

/** Hours under the table, as Excel leaves them when it does not let the table grow. */
async function pasteBelow(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('STO_Inspanning');
    const column = table.columns.getItem('Uren STO');
    const below = column.getRange().getLastCell().getOffsetRange(1, 0);
    below.values = [[12]];
    await context.sync();
  });
}

async function lengthen(): Promise<void> {
  const { report, cells } = await checked();
  const mends = report.findings.flatMap(({ rule, mends: [mending] = [] }) => (rule.id === 'DAT-12' && mending ? [mending] : []));
  const plan = planMends(mends, cells);
  if (plan && plan.changes.length > 0) await excelWorkbook.mend(plan);
}

const small = (): WorkbookData => templateWorkbook(sheets('Kosten'), '2025-2028', { kosten: [ADVANCE, { ...ADVANCE, incl: '605,00' }] });
const foreign = (): WorkbookData => ({ sheets: [expenses()], names: [], date1904: false, activeSheet: 0 });

export const PRESSED: Readonly<Record<string, PressScenario>> = {
  Bijwerken: {
    data: () =>
      templateWorkbook(
        sheets('Regio', 'Kosten', 'Afschrijvingen', 'Begroting', 'Samenvatting', 'Inspanning', 'Cofinanciering'),
        '2025-2028',
        {
          kosten: KOSTEN,
        },
      ),
    before: makeOlder,
    act: async () => {
      await excelWorkbook.upgrade();
    },
  },
  'Bijwerken of a report': {
    data: () => templateWorkbook(sheets('Regio', 'Samenvatting', 'Kosten', 'Begroting'), '2025-2028'),
    before: (model) => makeReportsOlder(model, ['samenvatting', 'samenvattingLijnen']),
    act: async () => {
      await excelWorkbook.upgrade();
    },
  },
  Samenvoegen: { data: () => templateWorkbook(sheets('Kosten', 'Inspanning', 'Partners'), '2025-2028', { kosten: [ADVANCE] }), act: merge },
  'Samenvoegen once more': {
    data: () => templateWorkbook(sheets('Kosten', 'Inspanning'), '2025-2028'),
    before: async () => {
      await excelWorkbook.addFile({ ...partnerFile(), fingerprint: 'b' }, () => {});
    },
    act: merge,
  },
  Koppelen: { data: foreign, act: couple },
  'Koppeling weg': {
    data: foreign,
    before: async () => {
      await couple();
      await checked();
    },
    act: () => excelWorkbook.removeMapping('Uitgaven'),
  },
  'a check beside a sheet in another layout': { data: foreign, before: couple, act: checked },
  'Rapport invullen': {
    data: () => templateWorkbook(sheets('Activiteiten', 'Voortgang inhoud'), '2025-2028', PLAN),
    act: () => excelWorkbook.fillReport('voortgang'),
  },
  'a report loaded over registers': {
    data: () => templateWorkbook(sheets('Regio', 'Begroting', 'Kosten'), '2025-2028', YEARS),
    act: () => excelWorkbook.loadTemplates(sheets('Eindrapportage'), '2025-2028', 'keep'),
  },
  'Jaar afsluiten': {
    data: years,
    before: loadG2,
    act: async () => {
      if (!(await isClosed())) await excelWorkbook.closeYear(CLOSING);
    },
  },
  'Jaar heropenen': {
    data: years,
    before: async () => {
      await loadG2();
      await excelWorkbook.closeYear(CLOSING);
    },
    act: async () => {
      if (await isClosed()) await excelWorkbook.reopenYear({ ...CLOSING, reason: 'De accountant vroeg om een correctie' });
    },
  },
  'Tabel uitbreiden': {
    data: () => templateWorkbook(sheets('Inspanning'), '2025-2028', { inspanning: [{ uren: 10, tarief: 60 }] }),
    before: pasteBelow,
    act: lengthen,
  },
  'a list on a sheet': {
    data: small,
    act: () =>
      excelWorkbook.writeList({
        name: 'STO Controlerapport',
        rows: [
          { cells: ['Bevindingen', 'Cel'], bold: true },
          { cells: ['Te laat', 'D6'], jump: { column: 1, formula: '=HYPERLINK("#Kosten!D6","D6")' } },
        ],
        counts: true,
        choices: [{ firstRow: 1, column: 0, values: ['Te laat', 'Gezien'] }],
        print: { widths: [200, 60] },
      }),
  },
  Verantwoorden: { data: small, act: waive },
  'Verantwoording terug': {
    data: small,
    before: waive,
    act: async () => {
      for (const { waiver } of (await checked()).report.waived) await excelWorkbook.takeBackWaiver(waiver.print);
      await checked();
    },
  },
  Aantekening: { data: small, act: note },
  'Aantekening weg': {
    data: small,
    before: note,
    act: async () => {
      for (const { note: written } of (await checked()).report.notes) await excelWorkbook.removeNote(written);
      await checked();
    },
  },
  'the period on Regio': {
    data: () => templateWorkbook(sheets('Regio', 'Kosten'), '2025-2028', { regio: [{ regio: 'Noord' }] }),
    act: () => excelWorkbook.setPeriode('2025-2028'),
  },
  'the period as a name': { data: small, act: () => excelWorkbook.setPeriode('2025-2028') },
  'a deadline': {
    data: () => templateWorkbook(sheets('Regio'), '2025-2028', { regio: [{ periode: '2025-2028' }] }),
    act: () => excelWorkbook.setSubmitted('voortgangsrapportage 1', '2025-2028', DAY),
  },
  'the choices in the books': { data: small, act: () => excelWorkbook.saveLedgerProfile('{"project":"STO"}') },
};
