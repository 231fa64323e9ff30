import { periodeOfReports } from '../../facts/money/report-periode';
import type { AnyLine, AnyRegister, Dossier, Place } from '../../records/dossier';
import { YEARS, type Periode } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import { headingOf, type Column, type TableKey } from '../../templates/column';
import type { FixedRow } from '../../templates/template';
import { doubtOf, figureOf, placeOf, type Doubt, type Figure } from '../figure';
import { parseFormula } from './formula-tree';
import { centsOf, meets, trace, Untraceable, type Holes, type Criteria } from './trace';
import { addUp, numberOf, plain, type Traced } from './traced';

/** A cell of the workbook: 0-based row and column in the sheet. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands behind a figure of a report. */
export interface LinesBehind {
  /** `Totale kosten, Begroot 2026`. */
  readonly title: string;
  readonly figure: Figure;
  /** What the cell itself holds (cents); null when it is empty or cannot be read. */
  readonly inCell: number | null;
}

/** Why a cell has no lines behind it: it is no amount of a report of ours, or its formula does more than add up. */
export type NoLines = 'no report' | 'no amount' | 'no formula' | 'no sum';

/** Tells which lines of the registers make up the amount in a cell of a report, as the formula of its template adds them up. */
export function linesBehind(dossier: Dossier, cell: Cell): LinesBehind | NoLines {
  const found = lineAt(dossier, cell);
  if (!found) return 'no report';
  const { line, column, year } = found;
  if (column.type !== 'money') return 'no amount';
  const tracer = new Tracer(dossier);
  const row = tracer.rowOf(line);
  if (row === undefined) return 'no report';
  if (!tracer.hasFormula(column, row.key, year)) return 'no formula';
  try {
    const { lines, doubts } = tracer.cellOf(line, column, year);
    const behind = [...lines.values()].map((each) => ({ ...each, cents: centsOf(each.cents / 100) }));
    const title = [labelOf(line), headingOf(column, year)].join(', ');
    return { title, figure: figureOf(behind, unique(doubts)), inCell: valueOf(line, column.key, year) };
  } catch (error) {
    if (error instanceof Untraceable) return 'no sum';
    throw error;
  }
}

const unique = (doubts: readonly Doubt[]): readonly Doubt[] => [
  ...new Map(doubts.map((doubt) => [`${doubt.sheet} ${doubt.place?.row} ${doubt.heading}`, doubt])).values(),
];

/** What the first filled cell of a line says. */
function labelOf(line: AnyLine): string {
  const fields = line as unknown as Readonly<Record<string, unknown>>;
  const text = TABLES[line.at.table.key].columns.map(({ key }) => fields[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof text === 'string' ? text : `rij ${line.at.row + 1}`;
}

/** The line and column of a report table in which a cell stands. */
function lineAt(dossier: Dossier, { sheet, row, column }: Cell): { line: AnyLine; column: Column; year?: number } | undefined {
  for (const register of registersOf(dossier)) {
    if (!TABLES[register.key].fixedRows) continue;
    const line = (register.lines as readonly AnyLine[]).find(({ at }) => at.table.sheet === sheet && at.row === row);
    if (!line) continue;
    const index = column - line.at.table.column;
    for (const declared of TABLES[register.key].columns) {
      const place = line.at.table.columns.get(declared.key);
      if (place?.index === index) return { line, column: declared };
      const year = [...(place?.years ?? [])].find(([, each]) => each === index)?.[0];
      if (year !== undefined) return { line, column: declared, year };
    }
  }
  return undefined;
}

const registersOf = (dossier: Dossier): readonly AnyRegister[] =>
  Object.values(dossier).filter((each): each is AnyRegister => typeof each === 'object' && 'tables' in each);

/** Value of a field, by year where its column has one for each. */
function fieldOf(line: AnyLine, key: string, year: number | undefined): unknown {
  const field = (line as unknown as Readonly<Record<string, unknown>>)[key];
  return field instanceof Map ? (year === undefined ? undefined : (field as ReadonlyMap<number, unknown>).get(year)) : field;
}

const valueOf = (line: AnyLine, key: string, year: number | undefined): number | null => {
  const value = fieldOf(line, key, year);
  return typeof value === 'number' ? value : null;
};

/** Works out cells of reports from the formulas of their templates, down to the lines of the registers. */
class Tracer {
  private readonly periode: Periode;
  private readonly known = new Map<string, Traced>();

  constructor(private readonly dossier: Dossier) {
    this.periode = periodeOfReports(dossier) ?? '2025-2028';
  }

  /** The fixed row of a template that a line is: by what it says, or where nothing is said, by how far down it stands. */
  rowOf(line: AnyLine): FixedRow | undefined {
    const rows = TABLES[line.at.table.key].fixedRows?.(this.periode) ?? [];
    const said = rows.find(({ cells, formerly = [] }) => {
      const entries = Object.entries(cells).filter(([, value]) => typeof value === 'string' || Number.isInteger(value));
      return (
        entries.length > 0 &&
        entries.every(
          ([key, value], at) =>
            fieldOf(line, key, undefined) === value || (at === 0 && formerly.includes(String(fieldOf(line, key, undefined)))),
        )
      );
    });
    if (said) return said;
    const counted = rows[line.at.row - line.at.table.row - 1];
    return counted && Object.keys(counted.cells).length === 0 ? counted : undefined;
  }

  private formulaOf(column: Column, row: string, year: number | undefined): string | undefined {
    const years = YEARS[this.periode];
    return column.formula?.({ years, year: year ?? years.at(-1) ?? 0, periode: this.periode, row });
  }

  hasFormula(column: Column, row: string, year: number | undefined): boolean {
    return this.formulaOf(column, row, year) !== undefined;
  }

  /** What a cell of a report comes to, with its lines; one that people fill in is a line by itself. */
  cellOf(line: AnyLine, column: Column, year: number | undefined): Traced {
    const key = cellKey(line.at, column.key, year);
    const known = this.known.get(key);
    if (known) return known;
    const row = this.rowOf(line);
    const formula = column.type === 'money' && row ? this.formulaOf(column, row.key, year) : undefined;
    const traced = formula === undefined ? this.typed(line, column, year) : trace(parseFormula(formula), this.holesOf(line));
    this.known.set(key, traced);
    return traced;
  }

  /** A cell as it stands in its sheet. */
  private typed(line: AnyLine, column: Column, year: number | undefined): Traced {
    const value = fieldOf(line, column.key, year);
    if (typeof value === 'string') return plain(value);
    if (typeof value === 'boolean') return plain(value ? 'ja' : 'nee');
    if (typeof value !== 'number') {
      // What cannot be read as what it should be still is a text to a formula.
      const problem = this.problemAt(line, column, year);
      return problem ? { ...plain(String(problem.cell)), doubts: [doubtOf(line, column.key, 'cell', year)] } : plain('');
    }
    if (column.type !== 'money') return plain(value);
    const entry = { place: placeOf(line, column.key, year), text: labelOfRegister(line), cents: value };
    return { value: value / 100, lines: new Map([[cellKey(line.at, column.key, year), entry]]), doubts: [] };
  }

  private problemAt({ at }: AnyLine, column: Column, year: number | undefined) {
    return this.dossier[at.table.key].problems.find(
      (problem) => problem.at === at && problem.column.key === column.key && problem.year === year,
    );
  }

  private holesOf(line: AnyLine): Holes {
    const { key } = line.at.table;
    const lines = (this.dossier[key].lines as readonly AnyLine[]).filter(({ at }) => at.table === line.at.table);
    const column = (name: string): { column: Column; year?: number } => {
      const found = columnOf(key, name);
      if (!found) throw new Untraceable(name);
      return found;
    };
    const inRow = (row: string): AnyLine | undefined => lines.find((each) => this.rowOf(each)?.key === row);
    const ofRow = (name: string, at: AnyLine | undefined): Traced => {
      const { column: declared, year } = column(name);
      return at ? this.cellOf(at, declared, year) : plain(0);
    };
    return {
      cell: (name) => {
        const [own = '', row] = name.split('@');
        return ofRow(own, row === undefined ? line : inRow(row));
      },
      range: (from, to) => {
        const [own = '', first = ''] = from.split('@');
        const order = (TABLES[key].fixedRows?.(this.periode) ?? []).map((row) => row.key);
        const [top, bottom] = [order.indexOf(first), order.indexOf(to.split('@')[1] ?? '')];
        const isBetween = (each: AnyLine): boolean => {
          const at = order.indexOf(this.rowOf(each)?.key ?? '');
          return at >= top && at <= bottom;
        };
        return lines.filter(isBetween).map((each) => ofRow(own, each));
      },
      sumWhere: (name, criteria) => this.sumWhere(name, criteria),
      countWhere: (criteria) => this.linesWhere(criteria[0]?.[0] ?? '', criteria).length,
    };
  }

  private sumWhere(name: string, criteria: Criteria): Traced {
    const [table = '', own = ''] = name.split('.');
    const wanted = columnOf(table as TableKey, own);
    if (!wanted) throw new Untraceable(name);
    return addUp(this.linesWhere(name, criteria).map((line) => [this.numberIn(line, wanted.column, wanted.year), 1]));
  }

  /** The lines, of the table of the column that is named, that meet criteria. */
  private linesWhere(name: string, criteria: Criteria): readonly AnyLine[] {
    const key = (name.split('.')[0] ?? '') as TableKey;
    const tests = criteria.map(([column, criterion]) => ({ ...columnOf(key, column.split('.')[1] ?? ''), criterion }));
    // The formulas name the first table of ours; what stands in others they do not add up.
    const source = this.dossier[key].tables.find(({ mapping }) => mapping === undefined);
    const lines = (this.dossier[key].lines as readonly AnyLine[]).filter(({ at }) => at.table === source);
    return lines.filter((line) =>
      tests.every(({ column, year, criterion }) => {
        if (!column) throw new Untraceable(name);
        return meets(this.cellOf(line, column, year).value, criterion);
      }),
    );
  }

  /** A sum leaves texts alone. */
  private numberIn(line: AnyLine, column: Column, year: number | undefined): Traced {
    const cell = this.cellOf(line, column, year);
    return typeof cell.value === 'number' ? cell : { ...cell, value: numberOf(plain(0)) };
  }
}

/** A column by the name that formulas give it: its key, with the year behind it where it has one for each. */
function columnOf(table: TableKey, name: string): { column: Column; year?: number } | undefined {
  const { columns } = TABLES[table];
  const whole = columns.find(({ key }) => key === name);
  if (whole) return { column: whole };
  const [, key, year] = /^(.*)_(\d{4})$/.exec(name) ?? [];
  const column = columns.find((each) => each.perYear === true && each.key === key);
  return column && { column, year: Number(year) };
}

const cellKey = ({ table, row, part }: Place, column: string, year: number | undefined): string =>
  [table.sheet, table.name, row, part, column, year].join('/');

/** What a line of a register is called, by the columns that say most of it. */
function labelOfRegister(line: AnyLine): string {
  const fields = line as unknown as Readonly<Record<string, unknown>>;
  const words = ['regel', 'omschrijving', 'leverancier', 'cofinancier', 'naam', 'periode', 'act_code', 'partner']
    .map((key) => fields[key])
    .filter((word): word is string => typeof word === 'string' && word !== '');
  return words.slice(0, 3).join(', ') || `rij ${line.at.row + 1}`;
}
