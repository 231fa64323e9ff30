import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check/check';
import { fileJsonSchema, jsonText } from '../../src/report/json-shape';
import { makeReport } from '../../src/report/make-report';
import { rowWords } from '../../src/cells/runs';
import { groupRecords } from '../../src/report/group-records';
import { csvText } from '../../src/report/csv-text';
import { htmlText } from '../../src/report/html-text';
import { reportRows } from '../../src/report/report-rows';
import { exampleDossier } from '../rules/example-workbook';
import { terminalReport } from '../../src/cli/terminal-report';
import { failedReport, type FileReport } from '../../src/report/file-report';
import { fileUri, sarifText } from '../../src/report/sarif-text';
import { readDossier } from '../../src/records/dossier';
import { RULES } from '../../src/rules/all-rules';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { calculatedSample } from '../cli/sample-files';

const DATE = 46_296;
let sample: FileReport;

beforeAll(() => {
  const cells = workbookCells(calculatedSample());
  const dossier = readDossier(cells);
  sample = makeReport({ file: 'map/voorbeeld één.xlsx', dossier, report: check(dossier, DATE), readings: [], cells });
});

test('the JSON of a file is the documented shape, one line for each finding', () => {
  const json = fileJsonSchema.parse(JSON.parse(jsonText([sample], false)));
  expect(json).toMatchObject({ version: 2, round: '2025-2028', date: '2026-10-01', file: 'map/voorbeeld één.xlsx' });
  expect(json.findings.length).toBe(sample.findings.length);
  expect(json.findings.length).toBeGreaterThan(40);
  expect(Object.keys(json).join(' ')).toBe(
    'version file round region hash versions date registers parameters waived refusedWaivers notes looseNotes findings notChecked partlyChecked leftOut readings summary',
  );
  expect(Object.keys(json.findings[0] ?? {}).sort()).toEqual(
    ['rule', 'covers', 'outcome', 'sheet', 'table', 'row', 'column', 'cell', 'found', 'expected', 'message', 'source'].sort(),
  );
  expect(json.findings.some(({ covers }) => covers.includes('X07'))).toBe(true);
  // The maximum that a region typed, with where it found it.
  expect(json.parameters).toContainEqual({
    label: 'maximum van de regio',
    value: '€ 470.000,00',
    holds: '2025-2028',
    source: 'bijlage 3 van de regeling',
  });
  const { counts } = json.summary;
  expect(counts.fout).toBe(json.findings.filter(({ outcome }) => outcome === 'fout').length);
});

test('a finding tells how it can be mended, in JSON and SARIF alike, and nothing of the file is changed by it', () => {
  const json = fileJsonSchema.parse(JSON.parse(jsonText([sample], false)));
  const fixed = json.findings.filter(({ fixes }) => fixes);
  expect(fixed.length).toBeGreaterThan(3);
  const step = fixed
    .flatMap(({ fixes = [] }) => fixes.flatMap(({ steps }) => steps))
    .find(({ action, cells: [cell] }) => action === 'set' && cell?.before !== null && cell?.after !== null);
  expect(step?.cells[0]).toEqual({
    cell: expect.stringMatching(/^[A-Z]+\d+$/),
    column: expect.any(String),
    before: expect.anything(),
    after: expect.anything(),
  });
  const sarif = JSON.parse(sarifText([sample], RULES, '0.1.0')) as { runs: { results: { properties: { fixes?: unknown } }[] }[] };
  expect(sarif.runs[0]?.results.map(({ properties }) => properties.fixes)).toEqual(json.findings.map(({ fixes }) => fixes));
});

test('the example in the documentation has the shape', () => {
  const page = readFileSync(join(__dirname, '../../docs/sto-json.md'), 'utf8');
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  expect(fileJsonSchema.parse(example)).toEqual(example);
});

test('a file that was not checked has the same shape, and several files are an array', () => {
  const failed = failedReport('stuk.xlsx', '2026-10-01', { code: 'damaged', message: 'Dit bestand is beschadigd.' });
  const read = JSON.parse(jsonText([sample, failed], true)) as unknown[];
  expect(read.map((one) => fileJsonSchema.parse(one).summary.status)).toEqual(['fouten', 'niet gecontroleerd']);
});

test('the cell of a finding is where the sheet has it', () => {
  const late = sample.findings.find(({ rule, sheet }) => rule === 'PER-01' && sheet === 'Kosten');
  expect(late).toMatchObject({ outcome: 'fout', table: 'STO_Kosten' });
  expect(late?.cell).toMatch(new RegExp(`^[A-Z]+${late?.row}$`));
});

test('every form of the report says which rules the workbook switches off or makes stricter, and why', () => {
  const dossier = exampleDossier({
    kosten: [{}],
    instellingen: [
      { regel: 'PER-01', instelling: 'uit', reden: 'Besproken met de accountant' },
      { regel: 'DAT-08', instelling: 'strenger', reden: 'Wens van de penvoerder' },
    ],
  });
  const report = makeReport({ file: 'a.xlsx', dossier, report: check(dossier, DATE), readings: [] });
  const { summary } = fileJsonSchema.parse(JSON.parse(jsonText([report], false)));
  expect(summary).toMatchObject({
    rulesOff: [{ rule: 'PER-01', reason: 'Besproken met de accountant', hidden: false }],
    rulesStricter: [{ rule: 'DAT-08', reason: 'Wens van de penvoerder' }],
  });
  const forms = {
    html: htmlText([report], '0.1.0'),
    csv: csvText([report]),
    sarif: sarifText([report], RULES, '0.1.0'),
    sheet: reportRows(report)
      .map(({ cells }) => cells.join(' '))
      .join('\n'),
    terminal: terminalReport([report], { width: 2000, colours: false }),
  };
  for (const [form, text] of Object.entries(forms)) {
    expect([form, text]).toEqual([form, expect.stringMatching(/PER-01 staat in deze werkmap uit: Besproken met de accountant/)]);
    expect([form, text]).toEqual([form, expect.stringMatching(/DAT-08 is in deze werkmap strenger.*: Wens van de penvoerder/s)]);
  }
});

/** What the schema of SARIF 2.1.0 (OASIS) asks of the objects that we write. */
test('the SARIF has all that SARIF 2.1.0 requires', () => {
  const log = JSON.parse(
    sarifText([sample, failedReport('C:\\map\\a b.xlsx', '2026-10-01', { code: 'x', message: 'Stuk.' })], RULES, '0.1.0'),
  );
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
  const [run] = log.runs;
  expect(run.tool.driver).toMatchObject({ name: 'STO Controle', version: '0.1.0' });
  const ids: string[] = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(RULES.length);
  for (const rule of run.tool.driver.rules) {
    expect(rule.shortDescription.text).not.toBe('');
    if ('helpUri' in rule) expect(() => new URL(rule.helpUri)).not.toThrow();
  }
  expect(run.results.length).toBe(sample.findings.length);
  for (const result of run.results) {
    expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    const [{ physicalLocation, logicalLocations }] = result.locations;
    expect(run.artifacts[physicalLocation.artifactLocation.index].location.uri).toBe(physicalLocation.artifactLocation.uri);
    expect(logicalLocations[0].fullyQualifiedName).not.toBe('');
  }
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [expect.objectContaining({ level: 'error', message: { text: 'C:\\map\\a b.xlsx: Stuk.' } })],
      toolConfigurationNotifications: [],
    },
  ]);
});

test.each([
  ['map/één bestand.xlsx', 'map/%C3%A9%C3%A9n%20bestand.xlsx'],
  ['/tmp/a#b?.xlsx', 'file:///tmp/a%23b%3F.xlsx'],
  ['C:\\map\\a b.xlsx', 'file:///C:/map/a%20b.xlsx'],
  ['half \ud800', 'half%20%EF%BF%BD'],
])('%s becomes a URI', (path, uri) => {
  expect(fileUri(path)).toBe(uri);
  expect(() => new URL(uri, 'file:///map/')).not.toThrow();
});

test('equal words are merged for people, worst first, and every row stays', () => {
  const groups = groupRecords(sample.findings);
  const rows = groups.flatMap(({ merged }) => merged.flatMap((one) => one.rows));
  expect(rows.length).toBe(sample.findings.filter(({ row }) => row !== null).length);
  expect(groups.flatMap(({ merged }) => merged).length).toBeLessThan(sample.findings.length);
  for (const { merged } of groups) {
    const order = merged.map(({ first }) => ['fout', 'let op', 'te beoordelen'].indexOf(first.outcome));
    expect(order).toEqual([...order].sort());
  }
});

test.each([
  [[], ''],
  [[6], 'rij 6'],
  [[6, 7], 'rijen 6-7'],
  [[12, 6, 8, 7, 6], 'rijen 6-8 en 12'],
  [[2, 4, 6], 'rijen 2, 4 en 6'],
])('rows %j', (rows, words) => expect(rowWords(rows)).toBe(words));

test('many rows are cut short with their number', () => {
  expect(rowWords([1, 3, 5, 7, 9], 3)).toBe('rijen 1, 3, 5 en nog 2 andere');
});
