import type { AnyLine, AnyRegister, Dossier, Place, TableSource } from '../records/dossier';
import { rowKey } from '../records/row-key';
import type { Mend } from '../rules/mend';
import type { Message, MessageValues, Reporter, Rule } from '../rules/rule';
import type { Finding, FindingPlace } from './report';
import type { Settings } from './settings';
import { columnHeading, type Doubt, type Sight } from './sight';
import { fill } from './wording';

/** How a rule says what it found: in words, with its place and how bad it is in this workbook. */
export function reporter(
  rule: Rule,
  dossier: Dossier,
  lines: LineIndex,
  { doubts }: Sight,
  settings: Settings,
  findings: Finding[],
): Reporter<string> {
  const doubtOf = (table: TableSource): Doubt | undefined => doubts.get(table) ?? doubtElsewhere(rule, table, doubts);
  const add = (place: FindingPlace, id: string, values: MessageValues = {}, mends: readonly Mend[] = []): void => {
    const message = rule.messages[id];
    if (!message) throw new Error(`${rule.id} has no message ${id}`);
    const heading = place.heading ?? '';
    const words = (template: string): string => fill(template, { kolom: { kind: 'text', value: heading }, ...values });
    const doubt = doubts.size === 0 ? undefined : doubtOf(place.table);
    findings.push({
      rule,
      message: id,
      outcome: settings.outcome(rule, doubt ? UNCERTAIN : message.outcome),
      place,
      values,
      text: words(message.text),
      found: words(message.found),
      expected: words(message.expected),
      action: `${words(message.action)}${doubt ? ` ${whatSettles(doubt)}` : ''}`,
      ...(mends.length > 0 ? { mends } : {}),
    });
  };
  return {
    line: (line, column, message, values, year, mends) =>
      add(cellPlace(line.at, column, year, rowKey(line as unknown as AnyLine)), message, values, mends),
    cell: (at, column, message, values, year, mends) => {
      const line = lines.at(at);
      add(cellPlace(at, column, year, line ? rowKey(line) : ''), message, values, mends);
    },
    outside: ({ table, row }, message, values, mends) =>
      add({ table, row, column: table.column, heading: null, columnKey: null, rowKey: null, hidden: false }, message, values, mends),
    table: (key, message, values, source) => {
      const table = source ?? dossier[key].tables[0];
      if (table) add({ table, row: null, column: null, heading: null, columnKey: null, rowKey: null, hidden: false }, message, values);
    },
  };
}

/** A finding on one table may rest on another that lacks a helping column. */
function doubtElsewhere(rule: Rule, table: TableSource, doubts: Sight['doubts']): Doubt | undefined {
  for (const [other, doubt] of doubts)
    if (other.key !== table.key && (rule.needs?.[other.key] ?? rule.whole?.includes(other.key))) return doubt;
  return undefined;
}

/** What is not certain is for a person to judge. */
const UNCERTAIN: Message['outcome'] = 'te beoordelen';

const LIST = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** Which column would settle it, in a Dutch sentence. */
function whatSettles({ headings, assumed }: Doubt): string {
  const parts: string[] = [];
  if (headings.length > 0) {
    const columns = headings.length === 1 ? 'de kolom' : 'de kolommen';
    parts.push(`Dit is niet zeker, want ${columns} ${LIST.format(headings)} ${headings.length === 1 ? 'ontbreekt' : 'ontbreken'}.`);
  }
  if (assumed) {
    const years = assumed.spans ? `de periode ${assumed.round.periode}` : assumed.round.bron;
    parts.push(`De kolom Financieringsbron ontbreekt; wij gingen uit van ${years}.`);
  }
  return parts.join(' ');
}

/** Finds lines by their place. The lines of a register stand in the order of its tables and rows, so that nothing has to be made for it. */
export class LineIndex {
  private readonly byTable = new Map<TableSource, readonly AnyLine[]>();
  constructor(private readonly dossier: Dossier) {}

  /** The last line of a row. */
  at(place: Place): AnyLine | undefined {
    return this.allAt(place).at(-1);
  }

  /** All lines of a row: more than one where a row holds parts. */
  allAt({ table, row }: Place): readonly AnyLine[] {
    let lines = this.byTable.get(table);
    if (!lines) {
      const register: AnyRegister = this.dossier[table.key];
      const all: readonly AnyLine[] = register.lines;
      lines = register.tables.length === 1 ? all : all.filter((line) => line.at.table === table);
      this.byTable.set(table, lines);
    }
    // The lines of a table stand in the order of its rows; of those that share a row the last one counts.
    let [from, to] = [0, lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lines[middle]?.at.row ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    while (from > 0 && lines[from - 1]?.at.row === row && lines[from - 1]?.at.table === table) from -= 1;
    return lines.slice(from, to);
  }
}

/** The cell of a line in which a field of it stands; `key` is that of the line. */
export function cellPlace(at: Place, columnKey: string | null, year: number | undefined, key: string): FindingPlace {
  const { table, row } = at;
  const place = columnKey === null ? undefined : table.columns.get(columnKey);
  const part = place?.parts?.[at.part ?? 0];
  const said = place?.fixed ?? place?.groups?.get(row);
  const index = part?.index ?? (year === undefined ? place?.index : place?.years?.get(year));
  return {
    table,
    row: said?.row ?? row,
    column: said ? said.column : index === undefined ? null : table.column + index,
    heading:
      columnKey === null
        ? null
        : (part?.heading ?? place?.heading ?? place?.yearHeadings?.get(year ?? 0) ?? columnHeading(table.key, columnKey, year)),
    columnKey,
    ...(year === undefined ? {} : { year }),
    rowKey: key,
    hidden: table.hiddenRows.has(row),
  };
}
