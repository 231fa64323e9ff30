import { check } from '../../src/check/check';
import { controleColumns } from '../../src/check/marking';
import type { Report } from '../../src/check/report';
import { readDossier, type Dossier } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import type { Periode } from '../../src/scheme/rounds';
import { TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import { exampleTable } from '../rules/example-workbook';
import { SOUND_WORKBOOK } from '../rules/sound-lines';

const TODAY = serialDay(2026, 10, 1);

/** A sound workbook in which one table holds other lines, or lacks columns. */
function workbook(given: ExampleRows, gone: Readonly<Partial<Record<TableKey, readonly string[]>>> = {}): Dossier {
  const rows = { ...SOUND_WORKBOOK, ...given };
  const tables = TABLE_KEYS.flatMap((key) => {
    const ofTable = rows[key];
    return ofTable ? [withoutColumns(exampleTable(key, ofTable), gone[key] ?? [])] : [];
  });
  return readDossier({ tables, date1904: false });
}

function withoutColumns(table: TableCells, headings: readonly string[]): TableCells {
  const pick = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, index) => !headings.includes(table.headings[index] ?? ''));
  return { ...table, headings: pick(table.headings), rows: table.rows.map(pick) };
}

const run = (dossier: Dossier, periode?: Periode): Report => check(dossier, TODAY, undefined, { periode });
const marks = (dossier: Dossier, key: TableKey): readonly string[] =>
  [...controleColumns(dossier, run(dossier))].flatMap(([table, texts]) => (table.key === key ? texts : []));
const seen = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, outcome, place }) => `${rule.id} ${place.table.key} ${outcome}`);

test('a line is ticked when every rule ran on it with all it needs', () => {
  const report = run(workbook({}));
  expect(report.partly).toEqual([]);
  expect([report.linesInOrder, report.linesPartlyChecked]).toEqual([report.registerLines, 0]);
});

test('a line of a table without a column says which column, and is not counted as in order', () => {
  const dossier = workbook({}, { kosten: ['Doelgroep'] });
  const report = run(dossier);
  expect(marks(dossier, 'kosten')).toEqual(['– niet volledig gecontroleerd: Doelgroep ontbreekt']);
  expect(marks(dossier, 'inspanning')[0]).toBe('✔');
  expect(report.linesPartlyChecked).toBe(1);
  expect(report.linesInOrder).toBe(report.registerLines - 1);
});

test('several columns, and a sheet that is not there or has no lines', () => {
  expect(marks(workbook({}, { kosten: ['Doelgroep', 'Leverancier'] }), 'kosten')).toEqual([
    '– niet volledig gecontroleerd: Leverancier en Doelgroep ontbreken',
  ]);
  const { partners: _gone, ...others } = SOUND_WORKBOOK;
  const tables = TABLE_KEYS.flatMap((key) =>
    others[key as keyof typeof others] ? [exampleTable(key, others[key as keyof typeof others] ?? [])] : [],
  );
  expect(marks(readDossier({ tables, date1904: false }), 'cofinanciering')[0]).toContain('blad Partners ontbreekt');
  expect(marks(workbook({ partners: [] }), 'cofinanciering')[0]).toContain('blad Partners is nog leeg');
});

test('lines of reports and settings are not counted', () => {
  const report = run(workbook({ instellingen: [{ regel: 'DAT-08', instelling: 'uit', reden: 'Besproken met de accountant' }] }));
  const keys = [...report.lines].map(([table]) => table.key);
  expect(keys).toEqual(expect.arrayContaining(['instellingen', 'voortgang']));
  const counted = [...report.lines].filter(
    ([{ key }]) => !/instellingen|samenv|voortgang|eindrapportage|eindverslag|modelG2|afsluit|afwijk|toets/.test(key),
  );
  expect(report.registerLines).toBe(counted.reduce((sum, [, lines]) => sum + lines, 0));
});

test('an unreadable cell of which no finding speaks, because that rule is off, leaves the line unticked', () => {
  const dossier = workbook({
    kosten: [{ factuurdatum: '#REF!' }],
    instellingen: [{ regel: 'DAT-01', instelling: 'uit', reden: 'Besproken met de accountant' }],
  });
  expect(marks(dossier, 'kosten')).toEqual(['– niet volledig gecontroleerd: Factuurdatum is niet te lezen']);
});

test('an amount that a formula of ours would give is calculated where the column is not there', () => {
  const gone = { kosten: ['Bedrag ten laste van STO'], inspanning: ['Loonkosten'] };
  const report = run(workbook({}, gone));
  expect([report.partly, report.findings]).toEqual([[], []]);
  const spent = run(workbook({ regio: [{ subsidie_toegekend: 1 }], kosten: [{ pct: 0.5, sleutel: 'De helft van de leerlingen' }] }, gone));
  const whole = run(
    workbook({ regio: [{ subsidie_toegekend: 1 }], kosten: [{ pct: 0.5, sleutel: 'De helft van de leerlingen', bedrag_sto: 302.5 }] }),
  );
  const foundOn = (found: Report): readonly string[] => found.findings.filter(({ rule }) => rule.id === 'REG-08').map(({ text }) => text);
  expect(foundOn(spent)).toEqual(foundOn(whole));
  expect(foundOn(spent)).not.toEqual([]);
});

describe('a table without Financieringsbron', () => {
  const late = { kosten: [{ factuurdatum: '12-1-2029' }] };
  const gone = { kosten: ['Financieringsbron'] };

  test('the one period on Regio stands in, and what rests on it is to be judged', () => {
    const report = run(workbook(late, gone));
    expect(seen(report)).toContain('PER-01 kosten te beoordelen');
    expect(report.findings.find(({ rule }) => rule.id === 'PER-01')?.action).toContain(
      'De kolom Financieringsbron ontbreekt; wij gingen uit van subsidie 2025-2028.',
    );
    expect(marks(workbook({}, gone), 'kosten')).toEqual(['✔']);
  });

  test('the period that the user gave for the file is no guess', () => {
    const { regio: _regio, ...others } = { ...SOUND_WORKBOOK, ...late };
    const tables = TABLE_KEYS.flatMap((key) => {
      const rows = (others as ExampleRows)[key];
      return rows ? [withoutColumns(exampleTable(key, rows), key === 'kosten' ? ['Financieringsbron'] : [])] : [];
    });
    const dossier = readDossier({ tables, date1904: false });
    expect(seen(run(dossier, '2025-2028'))).toContain('PER-01 kosten fout');
    expect(seen(run(dossier)).filter((each) => each.startsWith('PER-01'))).toEqual(['PER-01 kosten te beoordelen']);
  });

  test('of 2020-2024, where two rounds share the period, the widest window counts, and the rest says what is missing', () => {
    const old = workbook(
      { regio: [{ periode: '2020-2024' }], kosten: [{ factuurdatum: '12-1-2025' }, { factuurdatum: '12-1-2020' }] },
      gone,
    );
    const report = run(old);
    expect(report.findings.filter(({ rule }) => rule.id === 'PER-02').map(({ outcome, message }) => `${message} ${outcome}`)).toEqual([
      'teLaat te beoordelen',
    ]);
    // Once for the rules that did not run, once for those that ran without it.
    expect(
      report.notChecked
        .flatMap(({ source, headings, extent }) => (source?.key === 'kosten' ? [`${headings.join()} ${extent}`] : []))
        .sort(),
    ).toEqual(['Financieringsbron none', 'Financieringsbron partly']);
  });
});
