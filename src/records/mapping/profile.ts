import { z } from 'zod';
import { TABLES } from '../../templates';
import type { SheetCells } from '../sheet-cells';
import { applyMapping } from './apply-mapping';
import { MAPPED_TABLES } from './mapped-tables';
import type { SheetMapping, SheetReading } from './sheet-mapping';

/** Version of the file: one higher when an older program could no longer read it. */
export const PROFILE_VERSION = 2;
const FORMAT = 'sto-koppelprofiel';

const serial = z.int().positive();
const place = z.int().nonnegative();
const registers = MAPPED_TABLES as unknown as [(typeof MAPPED_TABLES)[number], ...(typeof MAPPED_TABLES)[number][]];

const notation = z.strictObject({
  decimal: z.enum([',', '.']).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  century: z.literal(2000).optional(),
  percent: z.enum(['fraction', 'whole']).optional(),
  days: z.literal(true).optional(),
  years: z.literal(true).optional(),
  repeats: z.literal(true).optional(),
  thousands: z.literal(true).optional(),
});

const column = z.strictObject({
  column: place,
  heading: z.string(),
  /** Key of the column in the template; null for one that is left out. */
  field: z.string().nullable(),
  year: z.int().min(2000).max(2099).optional(),
  role: z.enum(['value', 'debet', 'credit', 'sign', 'week']),
  notation,
  period: z
    .strictObject({
      unit: z.enum(['month', 'quarter', 'half year', 'week', 'day', 'year', 'school year']),
      first: serial.optional(),
      last: serial.optional(),
      /** Of a day of a week that each row names: 0 for Monday. */
      weekday: z.int().min(0).max(6).optional(),
    })
    .optional(),
  /** Each cell of the column is a line in which this field has this value. */
  part: z.strictObject({ field: z.string(), value: z.string() }).optional(),
});

const constant = z.strictObject({
  field: z.string(),
  heading: z.string(),
  row: place.nullable(),
  column: place.nullable(),
  /** What of the text there is the value. */
  part: z.enum(['first day', 'last day', 'school']).optional(),
});

const layout = z.strictObject({
  register: z.enum(registers),
  /** 0-based, where the headings stood; they are looked for by their texts. */
  headingRow: place,
  headingRows: z.int().min(1).max(3),
  columns: z.array(column).min(1).max(400),
  constants: z.array(constant).max(20).optional(),
  groups: z
    .array(z.strictObject({ field: z.string(), column: place }))
    .max(5)
    .optional(),
  doubtfulRows: z.literal('lines').optional(),
});

/** The file of a koppelprofiel (docs/koppelprofiel.md). */
export const profileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.union([z.literal(1), z.literal(PROFILE_VERSION)]),
  layouts: z.array(layout).min(1).max(200),
});

/** A koppelprofiel that cannot be used, in a Dutch sentence. */
export class ProfileError extends Error {}

/** The text of a koppelprofiel that serves all sheets of these layouts; names of sheets and what stands in them stay behind. */
export function profileText(mappings: readonly SheetMapping[]): string {
  const layouts = mappings.map((mapping) => ({
    register: mapping.table,
    headingRow: mapping.headingRow,
    headingRows: mapping.headingRows,
    columns: mapping.columns.map(({ key, part, ...each }) => ({
      ...each,
      field: key,
      ...(part ? { part: { field: part.key, value: part.value } } : {}),
    })),
    ...(mapping.constants
      ? {
          constants: mapping.constants.map(({ key, heading, row, column: at, part }) => ({
            field: key,
            heading,
            row,
            column: at,
            ...(part ? { part } : {}),
          })),
        }
      : {}),
    ...(mapping.groups ? { groups: mapping.groups.map(({ key, column: at }) => ({ field: key, column: at })) } : {}),
    ...(mapping.doubtfulRows ? { doubtfulRows: mapping.doubtfulRows } : {}),
  }));
  return `${JSON.stringify({ format: FORMAT, version: PROFILE_VERSION, layouts }, null, 2)}\n`;
}

/**
 * Reads a koppelprofiel; the mappings are of no sheet yet.
 * @throws ProfileError
 */
export function readProfile(text: string): readonly SheetMapping[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProfileError(
      'Dit is geen koppelprofiel: het bestand is geen JSON. Kies een bestand dat met Koppelprofiel opslaan is gemaakt.',
    );
  }
  const found = profileSchema.safeParse(json);
  if (!found.success) throw new ProfileError(reasonOf(json, found.error));
  return found.data.layouts.map(({ register, columns, constants, groups, headingRow, headingRows, doubtfulRows }): SheetMapping => {
    const keys = new Set(TABLES[register].columns.map(({ key }) => key));
    for (const { field } of [...columns, ...columns.flatMap(({ part }) => part ?? []), ...(constants ?? []), ...(groups ?? [])]) {
      if (field !== null && !keys.has(field))
        throw new ProfileError(`Dit koppelprofiel noemt de kolom ${field}, die het register ${register} niet heeft.`);
    }
    return {
      sheet: '',
      table: register,
      headingRow,
      headingRows,
      columns: columns.map(({ field, year, period, part, notation: written, ...each }) => ({
        ...each,
        key: field,
        notation: defined(written),
        ...(year === undefined ? {} : { year }),
        ...(period === undefined ? {} : { period: defined(period) }),
        ...(part === undefined ? {} : { part: { key: part.field, value: part.value } }),
      })),
      ...(constants
        ? { constants: constants.map(({ field, part, ...each }) => ({ ...each, key: field, value: '', ...(part ? { part } : {}) })) }
        : {}),
      ...(groups ? { groups: groups.map(({ field, column: at }) => ({ key: field, column: at })) } : {}),
      ...(doubtfulRows ? { doubtfulRows } : {}),
      controle: false,
    };
  });
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without what is undefined, which the types of a mapping do not allow. */
const defined = <T extends object>(from: T): Defined<T> =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as Defined<T>;

function reasonOf(json: unknown, error: z.ZodError): string {
  const { format, version } = (typeof json === 'object' && json !== null ? json : {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return 'Dit is geen koppelprofiel. Kies een bestand dat met Koppelprofiel opslaan is gemaakt.';
  if (typeof version === 'number' && version > PROFILE_VERSION)
    return 'Dit koppelprofiel is van een nieuwere versie van STO Controle. Werk STO Controle bij.';
  const [issue] = error.issues;
  return `Dit koppelprofiel is beschadigd (bij ${issue?.path.join('.') || 'het begin'}). Sla het opnieuw op.`;
}

/** The layouts of two profiles, each once: of one with the same headings for the same register the fresh one stays. */
export function joinedLayouts(known: readonly SheetMapping[], fresh: readonly SheetMapping[]): readonly SheetMapping[] {
  const nameOf = ({ table, columns }: SheetMapping): string => JSON.stringify([table, columns.map(({ heading }) => heading).sort()]);
  return [...new Map([...known, ...fresh].map((mapping) => [nameOf(mapping), mapping])).values()];
}

const FEWEST_COLUMNS = 2;

/** Reads a sheet by the first layout of a profile of which all headings are there; undefined when none fits. */
export function readByProfile(cells: SheetCells, profile: readonly SheetMapping[]): SheetReading | undefined {
  for (const mapping of profile) {
    if (mapping.columns.filter(({ key }) => key !== null).length < FEWEST_COLUMNS) continue;
    // The days of another file are not those of this one: what its headings and title say of them now is read, or nothing.
    const columns = mapping.columns.map((each) => (each.period ? { ...each, period: { unit: each.period.unit } } : each));
    const reading = applyMapping(cells, { ...mapping, columns, sheet: cells.sheet });
    if (reading.status === 'stored') return { ...reading, byProfile: true };
  }
  return undefined;
}
