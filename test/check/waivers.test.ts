import { checkAgainSteps, type Checked } from '../../src/check/check';
import { controleColumns } from '../../src/check/marking';
import { printOfFinding } from '../../src/check/cells-of-finding';
import { waiverPrint, whyNotWaivable } from '../../src/check/waivers';
import type { Finding, Report } from '../../src/check/report';
import type { CellValue } from '../../src/cells/cell';
import { readDutchDate } from '../../src/records/dutch-date';
import { allAtOnce } from '../../src/records/steps';
import { EVERY_RULE, RULES } from '../../src/rules/all-rules';
import type { ExampleLayout, ExampleRows, Rule } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import type { TableKey } from '../../src/templates/column';
import { exampleDossier } from '../rules/example-workbook';

const TODAY = serialDay(2026, 10, 1);
type Row = Readonly<Record<string, CellValue>>;
type Layout = { readonly [Key in TableKey]?: ExampleLayout };

const checked = (given: ExampleRows, date = TODAY, rules?: readonly Rule[], layout?: Layout): Checked =>
  allAtOnce(checkAgainSteps({ dossier: exampleDossier(given, layout), changes: new Map() }, date, rules));

/** What the pane writes on the sheet STO Afwijkingen for a finding. */
const accountFor = (finding: Finding, { situation }: Checked, more: Row = {}): Row => ({
  regel: finding.rule.id,
  bevinding: finding.text,
  reden: 'besluit van de stuurgroep',
  toelichting: 'De stuurgroep heeft dit op 3 september goedgekeurd.',
  door: 'A. Visser',
  datum: '5-9-2026',
  kenmerk: waiverPrint(finding, situation),
  ...more,
});

/** REG-10: a cost of after the day on which the partner left. */
const LATE: ExampleRows = {
  regio: [{}],
  partners: [{}, { partner_naam: 'Vertrokken school', tot: '1-2-2026' }],
  kosten: [
    { partner: 'Vertrokken school', factuurdatum: '10-3-2026', prestatie_van: '10-3-2026', prestatie_tot: '10-3-2026', factuurnr: 'A1' },
    { partner: 'Vertrokken school', factuurdatum: '11-3-2026', prestatie_van: '11-3-2026', prestatie_tot: '11-3-2026', factuurnr: 'A2' },
  ],
};
const ids = (findings: readonly Finding[], id: string): readonly Finding[] => findings.filter(({ rule }) => rule.id === id);
const refused = ({ refusedWaivers }: Report): readonly string[] => refusedWaivers.map(({ why }) => why);

const ONLY = RULES.filter(({ id }) => id === 'REG-10');

function late(more: Row = {}, change: (rows: ExampleRows) => ExampleRows = (rows) => rows, date = TODAY) {
  const before = checked(LATE, TODAY, ONLY);
  const [first] = ids(before.report.findings, 'REG-10');
  if (!first) throw new Error('REG-10 finds nothing');
  const after = checked({ ...change(LATE), afwijkingen: [accountFor(first, before, more)] }, date, ONLY);
  return { before, first, after, report: after.report };
}

test('a finding that is accounted for counts apart, and its twin on another line stays', () => {
  const { before, first, report, after } = late();
  expect(ids(report.findings, 'REG-10')).toHaveLength(ids(before.report.findings, 'REG-10').length - 1);
  expect(report.waived.map(({ finding, waiver }) => [finding.text, finding.place.row, waiver.by])).toEqual([
    [first.text, first.place.row, 'A. Visser'],
  ]);
  expect(report.counts[first.outcome]).toBe(before.report.counts[first.outcome] - 1);
  expect(refused(report)).toEqual([]);
  expect(after.found).toHaveLength(before.found.length);
});

test('its line shows ≈ and is neither in order nor wrong', () => {
  const { report, after } = late();
  const [kosten] = after.situation.dossier.kosten.tables;
  const text = kosten && controleColumns(after.situation.dossier, report).get(kosten)?.[0];
  expect(text).toMatch(/≈ /);
  expect(text).not.toMatch(/✔/);
  expect([report.linesWaived, report.linesInOrder]).toEqual([1, report.registerLines - 2]);
});

test('it lapses when a cell changes that the rule looks at, and not when another one does', () => {
  const cost = (rows: ExampleRows, change: Row): ExampleRows => ({
    ...rows,
    kosten: (rows.kosten ?? []).map((row, at) => (at === 0 ? { ...row, ...change } : row)),
  });
  const other = late({}, (rows) => cost(rows, { omschrijving: 'Een woord erbij' })).report;
  expect([other.waived.length, refused(other)]).toEqual([1, []]);
  const moved = late({}, (rows) =>
    cost(rows, { factuurdatum: '12-3-2026', prestatie_van: '12-3-2026', prestatie_tot: '12-3-2026' }),
  ).report;
  expect([moved.waived.length, refused(moved)]).toEqual([0, ['cellen veranderd']]);
  expect(ids(moved.findings, 'REG-10')).toHaveLength(2);
});

test('it follows its line when rows are sorted or put in between', () => {
  const { report, first } = late({}, (rows) => ({ ...rows, kosten: [{}, ...[...(rows.kosten ?? [])].reverse()] }));
  expect(report.waived.map(({ finding }) => finding.place.row)).toEqual([(first.place.row ?? 0) + 2]);
});

test.each<[string, Row, string]>([
  ['the last day has passed', { tot: '30-9-2026' }, 'datum voorbij'],
  ['a date cannot be read', { tot: '31 nooit' }, 'onleesbaar'],
  ['the explanation is short', { toelichting: 'Mag van de school.' }, 'onvolledig'],
  ['the explanation says nothing', { toelichting: '.'.repeat(30) }, 'onvolledig'],
  ['nobody signed', { door: '' }, 'onvolledig'],
  ['the day is missing', { datum: '' }, 'onvolledig'],
  ['there is no reason of the list', { reden: '' }, 'onvolledig'],
  ['the rule does not exist', { regel: 'REG-99' }, 'onbekende regel'],
  ['it says that somebody looked, which answers a question only', { reden: 'nagegaan: dit klopt' }, 'geen vraag'],
  ['it is about the window', { regel: 'PER-01' }, 'periode'],
  ['it is about double funding', { regel: 'SUB-07' }, 'dubbele financiering'],
  ['it is about arithmetic', { regel: 'UUR-04' }, 'rekenwerk'],
  ['the print is of nothing', { kenmerk: '000000000000-000000000000' }, 'geen bevinding'],
])('it changes nothing when %s, and says so', (_name, more, why) => {
  const { report, before } = late(more);
  expect([report.waived.length, refused(report)]).toEqual([0, [why]]);
  expect(ids(report.findings, 'REG-10')).toHaveLength(ids(before.report.findings, 'REG-10').length);
});

test('the last day itself still counts', () => {
  expect(late({ tot: '1-10-2026' }).report.waived).toHaveLength(1);
});

test('one line accounts for one finding: of two that are alike in all the second stays', () => {
  const twin = LATE.kosten?.[0] ?? {};
  const before = checked({ ...LATE, kosten: [twin, twin] }, TODAY, ONLY);
  const [first] = ids(before.report.findings, 'REG-10');
  if (!first) throw new Error('REG-10 finds nothing');
  const line = accountFor(first, before);
  const once = checked({ ...LATE, kosten: [twin, twin], afwijkingen: [line] }, TODAY, ONLY).report;
  expect([once.waived.length, ids(once.findings, 'REG-10').length, refused(once)]).toEqual([1, 1, []]);
  const thrice = checked({ ...LATE, kosten: [twin, twin], afwijkingen: [line, line, line] }, TODAY, ONLY).report;
  expect([thrice.waived.length, ids(thrice.findings, 'REG-10').length, refused(thrice)]).toEqual([2, 0, ['geen bevinding']]);
});

test('when the settings of the workbook are left aside so is what it accounts for', () => {
  const { after } = late();
  const aside = allAtOnce(
    checkAgainSteps({ dossier: after.situation.dossier, changes: new Map() }, TODAY, ONLY, { ignoreSettings: true }),
  ).report;
  expect([aside.waived, aside.refusedWaivers]).toEqual([[], []]);
  expect(ids(aside.findings, 'REG-10')).toHaveLength(2);
});

test('after a change it is the same as from scratch', () => {
  const { after } = late();
  const again = allAtOnce(checkAgainSteps({ dossier: after.situation.dossier, changes: new Map() }, TODAY, ONLY, {}, after));
  expect(again.report.waived).toEqual(after.report.waived);
  expect(again.report.findings).toEqual(after.report.findings);
});

test('each finding of each example can be accounted for on its own, or its rule says why not', () => {
  const wrong: string[] = [];
  for (const rule of RULES) {
    for (const { name, given, layout, date } of rule.examples) {
      const typed = readDutchDate(date ?? '1-10-2026');
      const day = typed.kind === 'date' ? typed.serial : TODAY;
      const before = checked(given, day, [rule], layout);
      for (const finding of before.report.findings) {
        if (whyNotWaivable(finding)) continue;
        const { report } = checked({ ...given, afwijkingen: [accountFor(finding, before, { datum: 46_000 })] }, day, [rule], layout);
        const others = report.findings.filter(({ place }) => place.table.key !== 'afwijkingen');
        if (report.waived.length !== 1 || others.length !== before.report.findings.length - 1)
          wrong.push(`${rule.id} ${name}: ${refused(report).join()}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('it does not lapse by the passing of a day', () => {
  const lapsed = new Set<string>();
  for (const rule of RULES) {
    for (const { given, layout, date } of rule.examples) {
      const typed = readDutchDate(date ?? '1-10-2026');
      const day = typed.kind === 'date' ? typed.serial : TODAY;
      const before = checked(given, day, [rule], layout);
      const prints = new Map(before.report.findings.map((finding) => [printOfFinding(finding), waiverPrint(finding, before.situation)]));
      const next = checked(given, day + 1, [rule], layout);
      for (const finding of next.report.findings) {
        const print = prints.get(printOfFinding(finding));
        if (print !== undefined && print !== waiverPrint(finding, next.situation) && before.report.findings.length === 1)
          lapsed.add(rule.id);
      }
    }
  }
  expect([...lapsed]).toEqual([]);
});

test('window, double funding and arithmetic are declared by the rules themselves', () => {
  const why = new Map(EVERY_RULE.map(({ id, notWaivable }) => [id, notWaivable]));
  for (const [id, kind] of why) if (id.startsWith('PER-')) expect([id, kind]).toEqual([id, 'periode']);
  for (const id of ['SUB-07', 'SUB-08']) expect([id, why.get(id)]).toEqual([id, 'dubbele financiering']);
  for (const id of ['FIN-19', 'FIN-21', 'AFS-05', 'UUR-04', 'BEG-01']) expect([id, why.get(id)]).toEqual([id, 'rekenwerk']);
});
