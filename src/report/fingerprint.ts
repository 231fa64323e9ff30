import { z } from 'zod';
import { digest } from '../records/digest';
import { OWN_RECORDS } from '../check/own-records';
import { cellsAsRead } from '../records/cells-as-read';
import type { AnyLine, Dossier } from '../records/dossier';
import { rowKey } from '../records/row-key';
import { allAtOnce, asPart, forEachInSteps, type Steps } from '../records/steps';
import { TABLE_KEYS, TABLES } from '../templates';
import type { TableKey } from '../templates/column';

/** Version of the way in which a line becomes a text: one higher when the same line would get another print. */
export const FINGERPRINT_VERSION = 1;

/** One line with its print. */
export interface LinePrint {
  /** Name of the table. */
  readonly table: string;
  readonly sheet: string;
  /** In the sheet, from 1. */
  readonly row: number;
  /** What tells it from the other lines. */
  readonly key: string;
  /** SHA-256 of the line, in hexadecimal digits. */
  readonly print: string;
  /** Three digits of the SHA-256 of each cell, by column: enough to say which cell is another. */
  readonly cells: Readonly<Record<string, string>>;
}

/** The data that was checked, as prints: it says whether the same data is checked again, and nothing of what it holds but the keys. */
export interface Fingerprint {
  readonly version: typeof FINGERPRINT_VERSION;
  /** SHA-256 of the sorted prints of all lines. */
  readonly print: string;
  readonly lines: readonly LinePrint[];
}

/**
 * The fingerprint of the lines as they were read: the table, the key and every field by its column, so that sorting, moving columns and
 * other names of sheets change nothing. A cell that could not be read counts as it stands. What formulas of a report give follows from
 * the registers and is left out.
 */
export const fingerprintOf = (dossier: Dossier): Fingerprint => allAtOnce(fingerprintSteps(dossier));

/** Lines between two steps. */
const LINES_PER_STEP = 200;

/** The same in steps, counted in lines. What was made once of a dossier is kept as long as the dossier. */
export function* fingerprintSteps(dossier: Dossier): Steps<Fingerprint> {
  const known = made.get(dossier);
  if (known) return known;
  const keys = TABLE_KEYS.filter((key) => !OWN_RECORDS.has(key));
  const total = keys.reduce((sum, key) => sum + dossier[key].lines.length, 0);
  const lines: LinePrint[] = [];
  for (const key of keys) {
    const printOf = linePrinter(dossier, key);
    for (const line of dossier[key].lines as readonly AnyLine[]) {
      lines.push(printOf(line));
      if (lines.length % LINES_PER_STEP === 0) yield { done: lines.length, total };
    }
  }
  const print = digest(
    lines
      .map((line) => line.print)
      .sort()
      .join('\n'),
  );
  const fingerprint: Fingerprint = { version: FINGERPRINT_VERSION, print, lines };
  made.set(dossier, fingerprint);
  return fingerprint;
}

const made = new WeakMap<Dossier, Fingerprint>();

/** One print of the lines at these places (`sheet row`, with the row from 1): another one when a line changed, came or went. */
export const printOfLines = (dossier: Dossier, places: ReadonlySet<string>): string =>
  digest(
    fingerprintOf(dossier)
      .lines.flatMap(({ sheet, row, print }) => (places.has(`${sheet} ${row}`) ? [print] : []))
      .sort()
      .join('\n'),
  );

/** Makes the print of a line of a register. */
function linePrinter(dossier: Dossier, key: TableKey): (line: AnyLine) => LinePrint {
  const { name } = TABLES[key];
  const cellsOf = cellsAsRead(dossier, key);
  // In a register the same few texts stand in most of the cells.
  const digits = new Map<string, string>();
  const digitsOf = (text: string): string => {
    let known = digits.get(text);
    if (known === undefined) digits.set(text, (known = digest(text).slice(0, 3)));
    return known;
  };
  return (line) => {
    const filled = cellsOf(line);
    return {
      table: name,
      sheet: line.at.table.sheet,
      row: line.at.row + 1,
      key: rowKey(line),
      print: digest(JSON.stringify([name, rowKey(line), filled])),
      cells: Object.fromEntries(filled.map(([column, text]) => [column, digitsOf(text)])),
    };
  };
}

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const linePrint = z.strictObject({
  table: z.string(),
  sheet: z.string(),
  row: z.int().positive(),
  key: z.string(),
  print: hex,
  cells: z.record(z.string(), z.string().regex(/^[0-9a-f]{3}$/)),
});
/** The fingerprint as reports hold it. */
export const fingerprintSchema = z.strictObject({
  version: z.literal(FINGERPRINT_VERSION),
  print: hex,
  lines: z.array(linePrint).max(2_000_000),
});

/** The same of which the lines are still to be read. */
const fingerprintOfLines = fingerprintSchema.extend({ lines: z.array(z.unknown()).max(2_000_000) });

/** A report in which no fingerprint can be read, as a Dutch sentence. */
export class FingerprintError extends Error {
  override readonly name = 'FingerprintError';
}

/** Reads the fingerprint in a report of `sto check --format json`, or in a file that holds it alone. @throws FingerprintError */
export const readFingerprint = (text: string): Fingerprint => allAtOnce(readFingerprintSteps(parseReport(text)));

/** The JSON of a report. @throws FingerprintError */
export function parseReport(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FingerprintError('Dit is geen rapport met een vingerafdruk. Kies een rapport in JSON (sto check --format json).');
  }
}

/** The fingerprint in the JSON of a report, in steps. @throws FingerprintError */
export function* readFingerprintSteps(json: unknown): Steps<Fingerprint> {
  const held = typeof json === 'object' && json !== null && 'fingerprint' in json ? json.fingerprint : json;
  yield { done: 10, total: 100 };
  const found = fingerprintOfLines.safeParse(held);
  if (!found.success) throw damaged();
  const lines: LinePrint[] = [];
  const read = forEachInSteps(found.data.lines, LINES_PER_STEP, (line) => {
    const known = linePrint.safeParse(line);
    if (!known.success) throw damaged();
    lines.push(known.data);
  });
  yield* asPart(read, 10, 100);
  return { ...found.data, lines };
}

const damaged = (): FingerprintError =>
  new FingerprintError('In dit bestand staat geen vingerafdruk, of hij is beschadigd. Kies een rapport in JSON van één werkmap.');
