import { check, checkSteps } from '../../src/check/check';
import type { Report } from '../../src/check/report';
import { readDossier, type Dossier } from '../../src/records/dossier';
import { inSteps } from '../../src/records/steps';
import type { TableCells } from '../../src/records/table-cells';
import DAT_01 from '../../src/rules/gegevens/dat-01-celinhoud-past';
import { exampleDossier, exampleTable } from '../rules/example-workbook';
import { number } from '../../src/rules/message-value';
import { defineRule, type Message, type Rule } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { TABLES } from '../../src/templates';
import afs10 from '../../src/rules/afschrijving/afs-10-niet-ook-als-kosten';
import fin14 from '../../src/rules/administratie/fin-14-bewijs-en-geen-dubbele-factuur';
import sub03 from '../../src/rules/subsidiabel/sub-03-doelgroep-per-regel';
import sub11 from '../../src/rules/subsidiabel/sub-11-huisvesting';

const TODAY = serialDay(2026, 10, 1);

const words = (outcome: Message['outcome']): Message => ({ outcome, text: 'gezien', found: '{n}', expected: 'niets', action: 'Kijk na.' });

/** A rule that says something about every cost line. */
const about = (
  id: string,
  column: 'boekstuk' | 'incl' | null,
  outcome: (line: number) => Message['outcome'],
  parts: Partial<Pick<Rule, 'reads' | 'needs'>> = {},
): Rule =>
  defineRule({
    id,
    title: id,
    kind: 'advies',
    rounds: ['STO2025'],
    reads: { kosten: ['boekstuk'] },
    ...parts,
    basis: [{ source: 'sto-controle', where: '-', evidence: 'I', explanation: '-' }],
    messages: { fout: words('fout'), 'let op': words('let op'), 'te beoordelen': words('te beoordelen') },
    check({ dossier }, report) {
      dossier.kosten.lines.forEach((line, index) => report.line(line, column, outcome(index), { n: number(index) }));
    },
    examples: [],
  }) as unknown as Rule;

/** The workbook of the given tables with columns of one table taken out, as when a user deletes them. */
function without(tables: readonly TableCells[], name: string, ...headings: readonly string[]): Dossier {
  return readDossier({
    date1904: false,
    tables: tables.map((table) => {
      if (table.name !== name) return table;
      const kept = table.headings.flatMap((heading, index) => (headings.includes(heading) ? [] : [index]));
      const pick = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, index) => kept.includes(index));
      return { ...table, headings: pick(table.headings), rows: table.rows.map(pick) };
    }),
  });
}

const gaps = (report: Report): readonly string[] =>
  report.notChecked.map(
    ({ table, reason, headings, rules }) => `${table} ${reason} ${headings.join('+')} ${rules.map(({ id }) => id).join('+')}`,
  );

describe('the order of findings', () => {
  test('sheets in the order of the workbook’s templates, rows as they stand, worst first, then columns, then rules', () => {
    const report = check(
      exampleDossier({ kosten: [{ omschrijving: 'verbouwing' }, {}], afschrijvingen: [{ omschrijving: 'gietvloer' }] }),
      TODAY,
      [
        about('PER-98', 'incl', () => 'te beoordelen'),
        about('PER-97', 'incl', (line) => (line === 0 ? 'let op' : 'fout')),
        about('PER-96', 'incl', () => 'te beoordelen'),
        about('PER-95', null, () => 'te beoordelen'),
        about('PER-94', 'boekstuk', () => 'te beoordelen'),
        sub11 as unknown as Rule,
      ],
    );
    expect(
      report.findings.map(({ rule, outcome, place }) => `${place.table.key} ${(place.row ?? 0) - place.table.row} ${outcome} ${rule.id}`),
    ).toEqual([
      'afschrijvingen 1 te beoordelen SUB-11',
      'kosten 1 let op PER-97',
      'kosten 1 te beoordelen PER-95',
      'kosten 1 te beoordelen PER-94',
      'kosten 1 te beoordelen SUB-11',
      'kosten 1 te beoordelen PER-96',
      'kosten 1 te beoordelen PER-98',
      'kosten 2 fout PER-97',
      'kosten 2 te beoordelen PER-95',
      'kosten 2 te beoordelen PER-94',
      'kosten 2 te beoordelen PER-96',
      'kosten 2 te beoordelen PER-98',
    ]);
  });

  test('a second table of the same name follows the first', () => {
    const [first, second] = [
      exampleTable('kosten', [{}]),
      { ...exampleTable('kosten', [{}, {}]), name: 'STO_Kosten_2', sheet: 'Kosten (2)' },
    ];
    const report = check(readDossier({ tables: [first, second], date1904: false }), TODAY, [about('PER-99', null, () => 'fout')]);
    expect(report.findings.map(({ place }) => place.table.name)).toEqual(['STO_Kosten', 'STO_Kosten_2', 'STO_Kosten_2']);
    expect([...report.lines.values()]).toEqual([1, 2]);
  });
});

describe('counts', () => {
  const rules = [about('PER-98', 'incl', (line) => (line === 0 ? 'fout' : 'let op')), about('PER-99', 'incl', () => 'te beoordelen')];

  test('per outcome, per table, and lines on which nothing was found', () => {
    const report = check(exampleDossier({ kosten: [{}, {}, {}], partners: [{}, { partner_naam: 'Vmbo De Dijk' }] }), TODAY, rules);
    expect(report.counts).toEqual({ fout: 1, 'let op': 2, 'te beoordelen': 3 });
    expect([...report.lines].map(([table, lines]) => [table.key, lines])).toEqual([
      ['partners', 2],
      ['kosten', 3],
    ]);
    expect(report.linesInOrder).toBe(2);
    expect(report.rulesRun).toBe(2);
    expect(report.date).toBe(TODAY);
  });

  test('a finding on what the product keeps for itself takes nothing from the lines in order', () => {
    const report = check(exampleDossier({ kosten: [{}, {}], koppelingen: [{ koprij: 'veel' }] }), TODAY, [...rules, DAT_01]);
    expect(report.findings.filter(({ place }) => place.table.key === 'koppelingen').length).toBe(1);
    expect([...report.lines.values()]).toEqual([2]);
    expect(report.linesInOrder).toBe(0);
    const sound = check(exampleDossier({ kosten: [{}, {}], koppelingen: [{ koprij: 'veel' }] }), TODAY, [DAT_01]);
    expect(sound.linesInOrder).toBe(2);
  });

  test('blank rows are no lines', () => {
    const report = check(
      exampleDossier({ kosten: [{}, Object.fromEntries(TABLES.kosten.columns.map(({ key }) => [key, ''])), {}] }),
      TODAY,
      rules,
    );
    expect([...report.lines.values()]).toEqual([2]);
    expect(report.findings.map(({ place }) => (place.row ?? 0) - place.table.row)).toEqual([1, 1, 3, 3]);
  });

  test('an empty workbook gives an empty report that says what is missing', () => {
    const report = check(exampleDossier({}), TODAY, rules);
    expect(report).toMatchObject({ findings: [], counts: { fout: 0, 'let op': 0, 'te beoordelen': 0 }, linesInOrder: 0, rulesRun: 0 });
    expect(gaps(report)).toEqual(['kosten sheet  PER-98+PER-99']);
  });
});

describe('where a finding points', () => {
  test('the cell in the sheet, its heading as in the template, and the key of the line', () => {
    const [finding] = check(exampleDossier({ kosten: [{ boekstuk: 'B-1' }] }), TODAY, [about('PER-99', 'incl', () => 'fout')]).findings;
    const { table, ...place } = finding?.place ?? {};
    expect(place).toEqual({
      row: 5,
      column: TABLES.kosten.columns.findIndex(({ key }) => key === 'incl'),
      heading: 'Bedrag incl. btw',
      columnKey: 'incl',
      rowKey: 'b-1 · drukkerij rijp · f-1',
      hidden: false,
    });
    expect(table?.name).toBe('STO_Kosten');
  });

  test('a table that starts elsewhere, and a hidden row', () => {
    const table = { ...exampleTable('kosten', [{}]), row: 20, column: 3, hiddenRows: new Set([21]) };
    const [finding] = check(readDossier({ tables: [table], date1904: false }), TODAY, [about('PER-99', 'boekstuk', () => 'fout')]).findings;
    expect(finding?.place).toMatchObject({ row: 21, column: 3, hidden: true });
  });
});

describe('what could not be checked', () => {
  const tables = [exampleTable('kosten', [{ doelgroep: '' }]), exampleTable('afschrijvingen', [{}])];

  test('a missing sheet is named with every rule that needs it', () => {
    const report = check(exampleDossier({ afschrijvingen: [{}] }), TODAY, [sub03, fin14, sub11] as unknown as Rule[]);
    expect(gaps(report)).toEqual(['kosten sheet  SUB-03+FIN-14+SUB-11']);
    expect(report.rulesRun).toBe(1);
  });

  test('missing columns are named, and the rule says nothing instead of calling them empty', () => {
    const report = check(without(tables, 'STO_Kosten', 'Doelgroep', 'Leverancier', 'Factuurnummer'), TODAY, [
      sub03,
      fin14,
    ] as unknown as Rule[]);
    expect(gaps(report)).toEqual(['kosten columns Doelgroep SUB-03', 'kosten columns Leverancier+Factuurnummer FIN-14']);
    expect(report.findings).toEqual([]);
    expect(check(without(tables, 'STO_Kosten'), TODAY, [sub03] as unknown as Rule[]).findings).toHaveLength(1);
  });

  test('a rule about several tables goes on with those that can be read', () => {
    const broken = [
      exampleTable('kosten', [{ omschrijving: 'verbouwing' }]),
      exampleTable('afschrijvingen', [{ omschrijving: 'gietvloer' }]),
    ];
    const report = check(without(broken, 'STO_Kosten', 'Omschrijving'), TODAY, [sub11] as unknown as Rule[]);
    expect(report.findings.map(({ place }) => place.table.key)).toEqual(['afschrijvingen']);
    expect(gaps(report)).toEqual(['kosten columns Omschrijving SUB-11']);
    expect(report.rulesRun).toBe(1);
  });

  test('a table that a rule compares within is empty for it when its columns are gone', () => {
    const same = [
      exampleTable('kosten', [{ leverancier: 'Machinehandel Zaan', factuurnr: 'M-101', incl: 6000 }]),
      exampleTable('afschrijvingen', [{}]),
    ];
    const run = (dossier: Dossier): Report => check(dossier, TODAY, [afs10] as unknown as Rule[]);
    expect(run(without(same, 'STO_Kosten')).findings).toHaveLength(1);
    expect(run(without(same, 'STO_Afschrijvingen', 'Aanschafwaarde incl. btw')).findings).toEqual([]);
  });

  test('an empty register has nothing to check; as something to compare with it stops the rule', () => {
    const empty = readDossier({ tables: [exampleTable('kosten', []), exampleTable('partners', [])], date1904: false });
    expect(gaps(check(empty, TODAY, [sub03] as unknown as Rule[]))).toEqual([]);
    const compares = about('PER-99', null, () => 'fout', { needs: { partners: ['partner_naam'] } });
    const report = check(readDossier({ tables: [exampleTable('kosten', [{}]), exampleTable('partners', [])], date1904: false }), TODAY, [
      compares,
    ]);
    expect(gaps(report)).toEqual(['partners empty  PER-99']);
    expect([report.rulesRun, report.findings.length]).toEqual([0, 0]);
  });

  test('a column that is gone from one table silences nothing in another', () => {
    const second = { ...exampleTable('kosten', [{ doelgroep: '' }]), name: 'STO_Kosten_2', row: 20 };
    const dossier = without([exampleTable('kosten', [{ doelgroep: '' }]), second], 'STO_Kosten_2', 'Doelgroep');
    const report = check(dossier, TODAY, [sub03] as unknown as Rule[]);
    expect(report.findings.map(({ place }) => place.table.name)).toEqual(['STO_Kosten']);
    expect(report.notChecked).toMatchObject([
      { source: { name: 'STO_Kosten_2' }, reason: 'columns', headings: ['Doelgroep'], extent: 'none' },
    ]);
    expect(report.partly).toMatchObject([{ table: { name: 'STO_Kosten_2' }, rows: [21], headings: ['Doelgroep'] }]);
    expect([report.linesInOrder, report.linesPartlyChecked]).toEqual([0, 1]);
  });

  test('of a register that a rule looks at as a whole a gap in one table stops it', () => {
    const second = { ...exampleTable('kosten', [{ doelgroep: '' }]), name: 'STO_Kosten_2', row: 20 };
    const dossier = without([exampleTable('kosten', [{ doelgroep: '' }]), second], 'STO_Kosten_2', 'Doelgroep');
    const report = check(dossier, TODAY, [{ ...sub03, whole: ['kosten'] }] as unknown as Rule[]);
    expect([report.findings, report.rulesRun, report.linesPartlyChecked]).toEqual([[], 0, 2]);
  });
});

test('a rule that names a message it does not have is a fault of ours and fails loudly', () => {
  const wrong = { ...about('PER-99', null, () => 'fout'), messages: {} };
  expect(() => check(exampleDossier({ kosten: [{}] }), TODAY, [wrong])).toThrow('PER-99 has no message fout');
});

describe('in steps', () => {
  const dossier = exampleDossier({ kosten: [{ boekstuk: '' }] });
  const pause = (): Promise<void> => Promise.resolve();

  test('the report is the same, with progress after every rule', async () => {
    const seen: number[] = [];
    const report = await inSteps(checkSteps(dossier, TODAY), { pause, progress: (done) => seen.push(done) });
    expect(report).toEqual(check(dossier, TODAY));
    expect(report.findings).not.toEqual([]);
    expect(seen).toEqual(Array.from(seen, (_, index) => index));
    expect(seen.length).toBeGreaterThan(100);
  });

  test('it stops when asked to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const progress = (done: number): void => {
      seen.push(done);
      if (done === 3) stop.abort();
    };
    await expect(inSteps(checkSteps(dossier, TODAY), { pause, progress, signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(seen).toEqual([0, 1, 2, 3]);
  });
});
