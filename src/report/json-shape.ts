import { z } from 'zod';
import { PERIODES, type Periode } from '../scheme/rounds';
import { OUTCOMES, type LooseNote, type RefusedWaiver } from '../check/report';
import { WHY_LOOSE } from '../check/note-words';
import { WHY_REFUSED } from '../check/waiver-words';
import { fingerprintSchema } from './fingerprint';
import type { FileReport, FindingRecord } from './file-report';
import { allAtOnce, type Steps } from '../records/steps';
import { printableJsonSteps } from './printable';

/** Version of the JSON: one higher when a field goes or changes its meaning, not when one is added. */
export const JSON_VERSION = 2;

const text = z.string();
const count = z.int().nonnegative();
const outcome = z.enum(OUTCOMES as [(typeof OUTCOMES)[number], ...(typeof OUTCOMES)[number][]]);

const plain = z.union([text, z.number(), z.boolean()]).nullable();

const fix = z.strictObject({
  label: text,
  certain: z.boolean(),
  steps: z.array(
    z.strictObject({
      action: z.enum(['set', 'formula', 'add row', 'remove row', 'extend table']),
      sheet: text,
      table: text,
      row: z.int().positive(),
      cells: z.array(z.strictObject({ cell: text, column: text, before: plain, after: plain })),
    }),
  ),
});

const finding = z.strictObject({
  rule: z.string().regex(/^[A-Z]{2,3}-\d{2}$/),
  covers: z.array(z.string().regex(/^X\d{2}$/)),
  outcome,
  sheet: text,
  table: text,
  row: z.int().positive().nullable(),
  column: text.nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}\d{1,7}$/)
    .nullable(),
  found: text,
  expected: text,
  message: text,
  source: z.strictObject({ title: text, where: text, evidence: z.enum(['V', 'V2', 'I', 'A', 'D', 'M']), link: z.url().nullable() }),
  fixes: z.array(fix).optional(),
});

const waiver = z.strictObject({
  rule: text,
  finding: text,
  reason: text,
  explanation: text,
  evidence: text,
  by: text,
  date: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  sheet: text,
  row: z.int().positive(),
  hidden: z.boolean(),
});

const refusedWaiver = z.strictObject({
  ...waiver.shape,
  why: z.enum(Object.keys(WHY_REFUSED) as [RefusedWaiver['why'], ...RefusedWaiver['why'][]]),
  message: text,
});

const note = z.strictObject({
  rule: text,
  finding: text,
  mark: text,
  initials: text,
  remark: text,
  date: z.iso.date().nullable(),
  sheet: text,
  row: z.int().positive(),
  hidden: z.boolean(),
});

const looseNote = z.strictObject({
  ...note.shape,
  why: z.enum(Object.keys(WHY_LOOSE) as [LooseNote['why'], ...LooseNote['why'][]]),
  message: text,
});

const register = z.strictObject({
  sheet: text,
  table: text,
  lines: count,
  linesInOrder: count,
  linesWaived: count,
  linesPartlyChecked: count,
  linesWithFindings: count,
  why: text,
  linesWithDocument: count.nullable(),
  totals: z.array(z.strictObject({ column: text, cents: z.int(), unknown: count })),
});

const parameter = z.strictObject({ label: text, value: text, holds: text, source: text });

const gap = z.strictObject({
  reason: z.enum([
    'not calculated',
    'sheet absent',
    'table empty',
    'columns absent',
    'cells unreadable',
    'sheet not recognised',
    'beside register',
    'sheet offered',
    'headings changed',
    'question',
  ]),
  sheet: text,
  table: text.nullable(),
  columns: z.array(text),
  rules: z.array(text),
  extent: z.enum(['none', 'partly']),
  message: text,
});

const partly = z.strictObject({
  sheet: text,
  table: text,
  lines: count,
  rows: z.array(z.strictObject({ first: z.int().positive(), last: z.int().positive() })),
  causes: z.array(
    z.strictObject({
      reason: z.enum(['sheet absent', 'table empty', 'columns absent', 'cells unreadable']),
      sheet: text,
      columns: z.array(text),
      rules: z.array(text),
    }),
  ),
  message: text,
});

const reading = z.strictObject({
  sheet: text,
  status: z.enum(['read', 'offered', 'not ours']),
  table: text.nullable(),
  headingRow: z.int().positive().nullable(),
  shape: text.nullable(),
  columns: z.array(
    z.strictObject({
      column: z.string().regex(/^[A-Z]{1,3}$/),
      heading: text,
      field: text.nullable(),
      year: z.int().optional(),
      evidence: z.array(text),
    }),
  ),
  lines: count,
  totals: z.record(text, z.int()),
  reason: text,
});

const leftOut = z.strictObject({
  sheet: text,
  reason: z.enum(['total', 'heading', 'other table', 'note', 'above', 'aside', 'outside', 'mapping']),
  rows: z.array(z.strictObject({ first: z.int().positive(), last: z.int().positive() })),
  lines: z.int().positive(),
  amount: z.number().nullable(),
  message: text,
});

const setting = z.strictObject({ rule: text, reason: text, hidden: z.boolean() });

const summary = z.strictObject({
  status: z.enum(['geen fouten', 'fouten', 'niet gecontroleerd']),
  error: z.strictObject({ code: text, message: text }).nullable(),
  counts: z.strictObject({ fout: count, 'let op': count, 'te beoordelen': count }),
  waived: count,
  lines: count,
  linesInOrder: count,
  linesPartlyChecked: count,
  linesWaived: count,
  rulesRun: count,
  rulesOff: z.array(setting),
  rulesStricter: z.array(setting),
  tables: z.array(z.strictObject({ sheet: text, table: text, layout: z.enum(['own', 'stored', 'recognised']), lines: count })),
  remarks: z.array(text),
});

/** The documented JSON of one file (docs/sto-json.md). */
export const fileJsonSchema = z.strictObject({
  version: z.literal(JSON_VERSION),
  file: text,
  round: z.enum(PERIODES as [Periode, ...Periode[]]).nullable(),
  region: text.nullable(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  versions: z.strictObject({ product: text, templates: z.int().positive(), workbook: z.int().positive().nullable() }),
  date: z.iso.date(),
  registers: z.array(register),
  parameters: z.array(parameter),
  waived: z.array(z.strictObject({ finding, waiver })),
  refusedWaivers: z.array(refusedWaiver),
  notes: z.array(z.strictObject({ finding, note, changed: z.boolean() })),
  looseNotes: z.array(looseNote),
  findings: z.array(finding),
  notChecked: z.array(gap),
  partlyChecked: z.array(partly),
  leftOut: z.array(leftOut),
  readings: z.array(reading),
  summary,
  fingerprint: fingerprintSchema.optional(),
});

export type FileJson = z.infer<typeof fileJsonSchema>;

const findingJson = ({ action: _action, ruleTitle: _title, fixes, ...record }: FindingRecord): z.infer<typeof finding> => ({
  ...record,
  covers: [...record.covers],
  source: { ...record.source },
  ...(fixes ? { fixes: fixes.map((each) => ({ ...each, steps: each.steps.map((step) => ({ ...step, cells: [...step.cells] })) })) } : {}),
});

/** The report of one file as the documented JSON says it. */
export const fileJson = ({
  file,
  round,
  region,
  hash,
  versions,
  date,
  registers,
  parameters,
  waived,
  refusedWaivers,
  notes,
  looseNotes,
  findings,
  notChecked,
  partlyChecked,
  readings,
  leftOut: left,
  summary: sums,
  fingerprint,
}: FileReport): FileJson => ({
  version: JSON_VERSION,
  file,
  round,
  region,
  hash,
  versions: { ...versions },
  date,
  registers: registers.map((record) => ({ ...record, totals: record.totals.map((each) => ({ ...each })) })),
  parameters: parameters.map((record) => ({ ...record })),
  waived: waived.map((each) => ({ finding: findingJson(each.finding), waiver: { ...each.waiver } })),
  refusedWaivers: refusedWaivers.map((record) => ({ ...record })),
  notes: notes.map((each) => ({ finding: findingJson(each.finding), note: { ...each.note }, changed: each.changed })),
  looseNotes: looseNotes.map((record) => ({ ...record })),
  findings: findings.map(findingJson),
  notChecked: notChecked.map((record) => ({ ...record, columns: [...record.columns], rules: [...record.rules] })),
  readings: readings.map((record) => ({
    ...record,
    columns: record.columns.map((column) => ({ ...column, evidence: [...column.evidence] })),
    totals: { ...record.totals },
  })),
  partlyChecked: partlyChecked.map((record) => ({
    ...record,
    rows: [...record.rows],
    causes: record.causes.map((cause) => ({ ...cause, columns: [...cause.columns], rules: [...cause.rules] })),
  })),
  leftOut: left.map((record) => ({ ...record, rows: [...record.rows] })),
  summary: {
    ...sums,
    rulesOff: [...sums.rulesOff],
    rulesStricter: [...sums.rulesStricter],
    tables: [...sums.tables],
    remarks: [...sums.remarks],
  },
  ...(fingerprint ? { fingerprint: { ...fingerprint, lines: [...fingerprint.lines] } } : {}),
});

/** JSON text: an object for one file, an array for several. */
export const jsonText = (reports: readonly FileReport[], several: boolean): string => allAtOnce(jsonTextSteps(reports, several));

/** The same in steps. */
export function* jsonTextSteps(reports: readonly FileReport[], several: boolean): Steps<string> {
  const shapes = reports.map(fileJson);
  return `${yield* printableJsonSteps(several ? shapes : shapes[0])}\n`;
}
