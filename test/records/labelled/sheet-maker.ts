import type { SheetCells } from '../../../src/records/sheet-cells';
import type { TableKey } from '../../../src/templates/column';
import { chance } from './chance';
import { factOf, type Fact } from './facts';
import { written, type Writing } from './writing';

type Cell = string | number | boolean;

/**
 * One sheet in a line of data: its register, its columns as `heading=truth` between `|`, and what makes it look real.
 * A truth is the key of a column (`incl`, `afs 2025`, `incl debet`), or `-` with the kind of thing that stands there (`-code`). `^` parts the rows of a heading.
 */
export type LabelledLine = readonly [table: TableKey, columns: string, noise?: string];

/** Sheets by who or what made them, with where the headings come from. */
export interface Style {
  readonly style: string;
  readonly source: string;
  readonly layouts: readonly LabelledLine[];
}

/** A made sheet with what is true of it. */
export interface LabelledSheet {
  readonly style: string;
  readonly name: string;
  readonly table: TableKey;
  readonly cells: SheetCells;
  readonly columns: readonly string[];
  readonly lines: number;
  /** Sums in hundredths, by key, of the columns that are added up. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Keys of which a total row holds the sum. */
const ADDED = new Set([
  ...[
    'incl',
    'excl',
    'btw',
    'bedrag_sto',
    'uren',
    'loonkosten',
    'aanschaf',
    'restwaarde',
    'afs',
    'afs_totaal',
    'afs_maand',
    'bedrag',
    'cash',
  ],
  ...['bedrag_totaal', 'dekking_subsidie', 'dekking_cash', 'dekking_kind', 'dekking_eigen', 'uren_overig', 'verlof', 'ziekte'],
  ...['sto_uren', 'klokuren', '-money'],
]);

interface MadeColumn {
  readonly headings: readonly string[];
  readonly truth: string;
  readonly key: string;
  readonly year?: number;
}

function columnOf(text: string): MadeColumn {
  const at = text.lastIndexOf('=');
  const truth = text.slice(at + 1).trim();
  const [key = '', more] = truth.split(/[ @]/);
  const year = Number(more);
  return { headings: text.slice(0, at).trim().split('^'), truth, key, ...(year ? { year } : {}) };
}

const options = (noise: string): ReadonlyMap<string, string> =>
  new Map(
    noise
      .split(' ')
      .filter(Boolean)
      .map((each) => {
        const [name = '', ...rest] = each.split(':');
        return [name, rest.join(':').replaceAll('_', ' ')];
      }),
  );

/** Makes the sheet; the same line gives the same sheet every time. `alter` changes what the lines are about before they are written. */
export function makeSheet(
  style: string,
  number: number,
  [table, columnTexts, noise = '']: LabelledLine,
  alter: (facts: readonly Fact[]) => readonly Fact[] = (facts) => facts,
): LabelledSheet {
  const random = chance(`${style} ${number}`);
  const option = options(noise);
  const columns = columnTexts.split('|').map(columnOf);
  const depth = Math.max(...columns.map(({ headings }) => headings.length));
  const count = Number(option.get('n') ?? 6 + random(14));
  const drawn: Fact[] = Array.from({ length: count }, (_, index) => factOf(table, index, random));
  if (option.has('group') || option.has('sub')) drawn.sort((a, b) => a.school.localeCompare(b.school));
  const facts = alter(drawn);
  const writing: Writing = { style: option, table };
  const rows: Cell[][] = [];
  const push = (row: readonly Cell[]): void => void rows.push([...row]);
  const empty = (): Cell[] => columns.map(() => '');
  const textAt = Math.max(
    0,
    columns.findIndex(({ key }) => !key.startsWith('-') && !ADDED.has(key) && !/datum|van$|tot$/.test(key)),
  );

  const title = option.get('title');
  if (title !== undefined) {
    push([title || ['Overzicht', 'Regio Techniek Noord', 'Administratie 2025', 'STO Rivierenland'][random(4)] || 'Overzicht']);
    if (random(2)) push([['bijgewerkt tot en met juni', 'Versie 2', 'Datum: 12-1-2026', 'Afgedrukt door: A. Bakker'][random(4)] ?? '']);
    push([]);
  }
  for (const [label, value] of params(option, random)) push([label, value]);
  if (option.has('params') || option.has('const')) push([]);

  const headings = Array.from({ length: depth }, (_, level) =>
    columns.map(({ headings: parts }) => {
      const skipped = depth - parts.length;
      return level < skipped ? '' : (parts[level - skipped] ?? '');
    }),
  );
  // A name over more columns stands above the first of them.
  const shown = headings.map((row, level) =>
    level === depth - 1 ? row : row.map((text, index) => (text !== '' && text === row[index - 1] ? '' : text)),
  );
  const merged = headings.slice(0, -1).flatMap((row, level) => mergedIn(row, level));
  const headingRow = rows.length;
  for (const row of shown) push(row);

  const sums = (of: readonly Fact[]): Map<number, number> => {
    const made = new Map<number, number>();
    columns.forEach((column, index) => {
      if (!ADDED.has(column.key)) return;
      let sum = 0;
      for (const fact of of) {
        const value = written(fact, column, { ...writing, plain: true });
        if (typeof value === 'number') sum += value;
      }
      made.set(index, Math.round(sum * 100) / 100);
    });
    return made;
  };
  const sumRow = (label: string, of: readonly Fact[], at = textAt): void => {
    const row = empty();
    for (const [index, sum] of sums(of))
      row[index] = written({ ...(of[0] ?? facts[0]!), sum }, { ...columns[index]!, key: '#sum', truth: columns[index]!.truth }, writing);
    if (label !== '') row[at] = label;
    push(row);
  };
  const place = Number(option.get('labelat') ?? textAt);

  if (option.has('open')) {
    const row = empty();
    row[place] = option.get('open') ?? '';
    const at = columns.findIndex(({ key }) => key === '-saldo');
    const amountAt = columns.findIndex(({ key }) => key === 'incl');
    row[at >= 0 ? at : amountAt] = 1250.5;
    push(row);
  }
  if (option.has('totalabove')) sumRow(option.get('totalabove') ?? '', facts, place);
  let part: Fact[] = [];
  const done: Fact[] = [];
  let saldo = option.has('open') ? 1250.5 : 0;
  facts.forEach((fact, index) => {
    const before = facts[index - 1];
    if ((option.has('group') || option.has('sub')) && before?.school !== fact.school) {
      if (option.has('group')) {
        const row = empty();
        row[Number(option.get('groupat') ?? 0)] = fact.school;
        if (option.has('groupsum')) for (const [at, sum] of sums(facts.filter((each) => each.school === fact.school))) row[at] = sum;
        push(row);
      }
    }
    saldo = Math.round((saldo + fact.incl) * 100) / 100;
    const rowSum = columns.reduce((sum, column) => {
      const value = / \d{4}-\d\d$/.test(column.truth) ? written(fact, column, { ...writing, plain: true }) : 0;
      return sum + (typeof value === 'number' ? value : 0);
    }, 0);
    push(columns.map((column) => written({ ...fact, saldo, rowSum }, column, writing)));
    part.push(fact);
    done.push(fact);
    const next = facts[index + 1];
    if (option.has('sub') && next?.school !== fact.school) {
      sumRow((option.get('sub') ?? '').replace('%', fact.school), part, place);
      part = [];
      if (option.has('blank')) push([]);
    } else if (option.has('blank') && index % 6 === 5) push([]);
    if (option.has('carry') && index % 8 === 7 && next) {
      sumRow(option.get('carry') ?? '', done, place);
      for (const row of shown) push(row);
      sumRow(option.get('carry2') ?? option.get('carry') ?? '', done, place);
    } else if (option.has('repeat') && index % 7 === 6 && next) {
      push([]);
      for (const row of shown) push(row);
    }
  });
  if (option.has('total')) {
    if (random(3) === 0) push([]);
    sumRow(option.get('total') ?? '', facts, place);
  }
  if (option.has('close')) {
    const row = empty();
    row[place] = option.get('close') ?? '';
    const at = columns.findIndex(({ key }) => key === '-saldo');
    row[at >= 0 ? at : columns.findIndex(({ key }) => key === 'incl')] = saldo;
    push(row);
  }
  if (option.has('notes')) {
    push([]);
    push(['Naar waarheid ingevuld,']);
    push(['Handtekening:', '', 'Datum:']);
  }

  const first = /^([A-Z])(\d+)$/.exec(option.get('at') ?? 'A1');
  const rowShift = Number(first?.[2] ?? 1) - 1;
  const columnShift = (first?.[1] ?? 'A').charCodeAt(0) - 65;
  const width = Math.max(...rows.map((row) => row.length));
  const totals = new Map<string, number>();
  let lines = count;
  for (const [index, sum] of sums(facts)) {
    const column = columns[index]!;
    if (column.key.startsWith('-')) continue;
    totals.set(column.key, (totals.get(column.key) ?? 0) + Math.round(sum * 100));
  }
  const ledger = columns.some(({ truth }) => truth === 'incl debet');
  if (ledger) totals.set('incl', Math.round(100 * facts.reduce((sum, { incl }) => sum + incl, 0)));
  if (columns.some(({ truth }) => truth === 'incl sign'))
    totals.set('incl', Math.round(100 * facts.reduce((sum, { incl }) => sum + incl, 0)));
  const periods = columns.filter(({ truth }) => /^(uren|loonkosten|incl) \d{4}-\d\d$/.test(truth));
  if (periods.length > 0)
    lines = facts.reduce(
      (sum, fact) => sum + periods.filter((column) => written(fact, column, { ...writing, plain: true }) !== '').length,
      0,
    );
  return {
    style,
    name: `${style} ${number + 1}`,
    table,
    lines,
    totals,
    columns: columns.map(({ truth, key }) => (key.startsWith('-') ? '-' : truth.replace(/ \d{4}-\d\d$|@years$/, ''))),
    cells: {
      sheet: option.get('sheet') ?? 'Blad1',
      row: rowShift,
      column: columnShift,
      rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
      merged: merged.map((area) => ({ ...area, row: area.row + headingRow + rowShift, column: area.column + columnShift })),
      ...(option.has('text') ? { textOnly: true as const } : {}),
    },
  };
}

function* params(option: ReadonlyMap<string, string>, random: (below: number) => number): Generator<readonly [string, Cell]> {
  if (option.has('params')) {
    yield ['Project', 'Sterk Techniekonderwijs'];
    if (random(2)) yield ['Penvoerder', 'Stichting VO Het Anker'];
    yield ['Periode', '1-1-2025 t/m 31-12-2025'];
  }
  const constants = option.get('const');
  for (const pair of constants?.split(';') ?? []) {
    const [label = '', value = ''] = pair.split('=');
    yield [label, /^\d{4}$/.test(value) ? Number(value) : value];
  }
}

function mergedIn(row: readonly string[], level: number): { row: number; column: number; rows: number; columns: number }[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  row.forEach((text, index) => {
    if (text === '' || text === row[index - 1]) return;
    let columns = 1;
    while (row[index + columns] === text) columns += 1;
    if (columns > 1) areas.push({ row: level, column: index, rows: 1, columns });
  });
  return areas;
}
