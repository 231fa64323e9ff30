import { checkAgainSteps, type Checked } from '../../src/check/check';
import { controleColumns } from '../../src/check/marking';
import { waiverPrint } from '../../src/check/waivers';
import type { Finding } from '../../src/check/report';
import type { CellValue } from '../../src/cells/cell';
import { allAtOnce } from '../../src/records/steps';
import { fingerprintOf } from '../../src/report/fingerprint';
import { RULES } from '../../src/rules/all-rules';
import type { ExampleRows, Rule } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier } from '../rules/example-workbook';

type Row = Readonly<Record<string, CellValue>>;
const TODAY = serialDay(2026, 10, 1);
const ONLY = RULES.filter(({ id }) => id === 'FIN-14');
/** Two lines without an invoice number, which FIN-14 asks about. */
const COSTS: readonly Row[] = [
  { boekstuk: 'B1', factuurnr: '', incl: 90 },
  { boekstuk: 'B2', factuurnr: '', incl: 100 },
];

const checked = (
  kosten: readonly Row[],
  aantekeningen: readonly Row[] = [],
  rules: readonly Rule[] = ONLY,
  more: ExampleRows = {},
): Checked =>
  allAtOnce(
    checkAgainSteps(
      { dossier: exampleDossier({ kosten, ...(aantekeningen.length > 0 ? { aantekeningen } : {}), ...more }), changes: new Map() },
      TODAY,
      rules,
    ),
  );

const before = checked(COSTS);
const [first, second] = before.found as [Finding, Finding];
const noteOn = (finding: Finding, more: Row = {}): Row => ({
  regel: finding.rule.id,
  bevinding: finding.text,
  teken: '✓ akkoord',
  paraaf: 'JB',
  opmerking: 'Kassabon gezien',
  datum: '20-9-2026',
  kenmerk: waiverPrint(finding, before.situation),
  ...more,
});
/** Rows of the findings that have a note, with what it says. */
const seen = ({ report }: Checked) => report.notes.map(({ finding, note, isChanged }) => [finding.place.row, note.remark, isChanged]);
const loose = ({ report }: Checked) => report.looseNotes.map(({ note, why }) => [note.remark, why]);

test('a note stands beside its finding and changes nothing of the outcome', () => {
  const after = checked(COSTS, [noteOn(second)]);
  expect(seen(after)).toEqual([[second.place.row, 'Kassabon gezien', false]]);
  expect(loose(after)).toEqual([]);
  expect(after.report.counts).toEqual(before.report.counts);
  expect(after.report.findings).toHaveLength(before.report.findings.length);
  expect(after.report.registerLines).toBe(before.report.registerLines);
});

test('it stays when rows are sorted and when its cells change, and then says that they did', () => {
  expect(seen(checked([...COSTS].reverse(), [noteOn(first)]))).toEqual([[second.place.row, 'Kassabon gezien', false]]);
  const [one, two] = COSTS as [Row, Row];
  expect(seen(checked([{ ...one, incl: 95 }, two], [noteOn(first)]))).toEqual([[first.place.row, 'Kassabon gezien', true]]);
});

test('two people note something beside one finding', () => {
  expect(seen(checked(COSTS, [noteOn(first), noteOn(first, { paraaf: 'KL', opmerking: 'Ook gezien' })]))).toEqual([
    [first.place.row, 'Kassabon gezien', false],
    [first.place.row, 'Ook gezien', false],
  ]);
});

test('lines that are alike each keep their own note', () => {
  const twin = (more: Row = {}): Row => ({ boekstuk: 'B3', factuurnr: '', ...more });
  const both = checked([twin(), twin({ incl: 80 })]);
  const notes = both.found.map((finding, index) =>
    noteOn(finding, { opmerking: `Bon ${index}`, kenmerk: waiverPrint(finding, both.situation) }),
  );
  const after = checked([twin(), twin({ incl: 80 })], [...notes].reverse());
  expect(seen(after).map(([row, remark]) => [row, remark])).toEqual(both.found.map(({ place }, index) => [place.row, `Bon ${index}`]));
});

test('what belongs to no finding is told, with the reason', () => {
  const [one, two] = COSTS as [Row, Row];
  const mended = checked(
    [{ ...one, factuurnr: 'F-1' }, two],
    [
      noteOn(first),
      noteOn(second, { opmerking: 'Zonder kenmerk', kenmerk: '' }),
      noteOn(second, { opmerking: 'Onbekend', regel: 'XYZ-99', kenmerk: '0a-0b' }),
      noteOn(second, { opmerking: 'Uit', regel: 'REG-10', kenmerk: '0a-0b' }),
    ],
  );
  expect(loose(mended)).toEqual([
    ['Kassabon gezien', 'geen bevinding'],
    ['Zonder kenmerk', 'geen kenmerk'],
    ['Onbekend', 'onbekende regel'],
    ['Uit', 'regel niet uitgevoerd'],
  ]);
});

test('a finding that is accounted for keeps its note', () => {
  const waiver = {
    regel: 'FIN-14',
    bevinding: first.text,
    reden: 'afgestemd met de accountant',
    toelichting: 'Kassabonnen zijn goed, zegt de accountant.',
    door: 'A. Visser',
    datum: '5-9-2026',
    kenmerk: waiverPrint(first, before.situation),
  };
  const after = checked(COSTS, [noteOn(first)], ONLY, { afwijkingen: [waiver] });
  expect(after.report.waived).toHaveLength(1);
  expect(seen(after)).toEqual([[first.place.row, 'Kassabon gezien', false]]);
});

test('a sheet with notes is no data: it is not marked, not counted, and the fingerprint stays', () => {
  const after = checked(COSTS, [noteOn(first)], RULES);
  const [table] = after.situation.dossier.aantekeningen.tables;
  expect(table && controleColumns(after.situation.dossier, after.report).get(table)).toBeUndefined();
  expect(fingerprintOf(after.situation.dossier).print).toBe(fingerprintOf(before.situation.dossier).print);
});
