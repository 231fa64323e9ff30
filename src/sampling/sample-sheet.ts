import { LIST_TITLES } from '../check/own-sheets';
import { rowWords } from '../cells/runs';
import type { CellValue } from '../cells/cell';
import { readDutchNumber } from '../records/dutch-number';
import { toCents } from '../records/money';
import type { SheetCells } from '../records/sheet-cells';
import { registerName } from '../templates/register-names';
import { METHODS, type DrawPlan, type Method, type Part, type Sample } from './draw';
import { JUDGEMENTS, type JudgedLine, type JudgedSample, type Judgement } from './evaluate';
import { SAMPLED, type SampledRegister } from './population';
import { DISTRIBUTIONS, SamplingError, type Distribution } from './sample-size';

/** What stands in the first cell of the sheet, and its name. */
export const SAMPLE_TITLE = `${LIST_TITLES}steekproef`;
export const SAMPLE_SHEET = 'STO Steekproef';

/** What a sample was planned with; amounts in cents. */
export interface SampleSettings {
  readonly confidence: number;
  readonly distribution: Distribution;
  readonly materiality: number | undefined;
  readonly expected: number | undefined;
  readonly registers: readonly SampledRegister[];
}

/** A row of the sheet: every text stays a text; numbers are euros. */
export interface SheetRow {
  readonly cells: readonly (string | number)[];
  readonly bold?: boolean;
}

const LABELS = {
  method: 'Methode',
  seed: 'Zaad',
  count: 'Aantal trekkingen',
  threshold: 'Drempel',
  confidence: 'Betrouwbaarheid',
  distribution: 'Verdeling',
  materiality: 'Materialiteit',
  expected: 'Verwachte fout',
  registers: 'Registers',
} as const;

const PART_HEADINGS = ['Deel', 'Bedrag', 'Regels', 'Trekkingen'];
export const LINE_HEADINGS = [
  'Nr',
  'Deel',
  'Register',
  'Blad',
  'Rij',
  'Kenmerk',
  'Omschrijving',
  'Bedrag',
  'Trekkingen',
  'Bewijs gezien',
  'Verwijzing',
  'Oordeel',
  'Juist bedrag',
  'Opmerking',
];

/** Widths of these columns on paper, in points; in the first one stand the settings too. */
export const LINE_WIDTHS: readonly number[] = [85, 70, 75, 75, 30, 100, 150, 75, 60, 60, 95, 75, 75, 100];

const HOW_TO = `Vul bij elke regel Oordeel in: ${JUDGEMENTS.join(', ')}. Bij fout hoort Juist bedrag; geen bewijs telt als helemaal fout. Verander de andere kolommen niet.`;

const percent = (share: number): string => `${String(Number((share * 100).toPrecision(12))).replace('.', ',')}%`;

/** The sheet on which a sample is worked out. */
export function sampleRows({ plan, items, parts }: Sample, settings: SampleSettings): readonly SheetRow[] {
  const { confidence, distribution, materiality, expected, registers } = settings;
  const known: readonly (readonly [string, string | number | undefined])[] = [
    [LABELS.method, plan.method],
    [LABELS.seed, plan.seed],
    [LABELS.count, String(plan.count)],
    [LABELS.threshold, plan.threshold === undefined ? undefined : plan.threshold / 100],
    [LABELS.confidence, percent(confidence)],
    [LABELS.distribution, distribution],
    [LABELS.materiality, materiality === undefined ? undefined : materiality / 100],
    [LABELS.expected, expected === undefined ? undefined : expected / 100],
    [LABELS.registers, registers.map(registerName).join(', ')],
  ];
  return [
    { cells: [SAMPLE_TITLE], bold: true },
    { cells: [HOW_TO] },
    { cells: [] },
    ...known.flatMap(([label, value]) => (value === undefined ? [] : [{ cells: [label, value] }])),
    { cells: [] },
    { cells: PART_HEADINGS, bold: true },
    ...parts.map(({ name, cents, lines, draws }) => ({ cells: [name, cents / 100, String(lines), String(draws)] })),
    { cells: [] },
    { cells: LINE_HEADINGS, bold: true },
    ...items.map(({ item, group, hits }, index) => ({
      cells: [
        String(index + 1),
        group,
        registerName(item.register),
        item.sheet,
        String(item.row),
        item.key,
        item.text,
        item.cents / 100,
        String(hits),
        '',
        item.document,
      ],
    })),
  ];
}

/** A sample that was looked at, and with what it can be drawn again. */
export interface ReadSample {
  readonly plan: DrawPlan;
  readonly settings: SampleSettings;
  readonly judged: JudgedSample;
  /** Register, key and cents of each line, to see whether the same sample would be drawn now. */
  readonly drawn: readonly string[];
}

/** How a drawn line is known again. */
export const drawnName = (register: string, key: string, cents: number): string => `${register}\n${key}\n${cents}`;

/** Reads a sheet that `sampleRows` made and somebody filled in. @throws SamplingError */
export function readSample({ row: firstRow, column, rows }: SheetCells): ReadSample {
  const at = (index: number, place: number): CellValue => rows[index]?.[place - column] ?? '';
  if (String(at(0, 0)).trim() !== SAMPLE_TITLE || firstRow !== 0) throw new SamplingError('Dit blad is geen steekproef van STO Controle.');
  const headings = rows.findIndex((_, index) => LINE_HEADINGS.slice(0, 5).every((heading, place) => at(index, place) === heading));
  const partsAt = rows.findIndex((_, index) => PART_HEADINGS.every((heading, place) => at(index, place) === heading));
  if (headings < 0 || partsAt < 0 || partsAt > headings) throw new SamplingError(DAMAGED);
  const known = new Map(Array.from({ length: partsAt }, (_, index) => [String(at(index, 0)), at(index, 1)]));
  const given = (label: string): number | undefined => (known.has(label) ? centsOf(known.get(label) ?? '') : undefined);
  const method = METHODS.find((each) => each === known.get(LABELS.method));
  const distribution = DISTRIBUTIONS.find((each) => each === known.get(LABELS.distribution));
  const confidence = shareOf(known.get(LABELS.confidence) ?? '');
  const count = Number(known.get(LABELS.count));
  if (!method || !distribution || confidence === undefined || !(count >= 1)) throw new SamplingError(DAMAGED);
  const parts: Part[] = [];
  for (let index = partsAt + 1; index < headings && at(index, 0) !== ''; index++) {
    const cents = centsOf(at(index, 1));
    if (cents === undefined) throw new SamplingError(DAMAGED);
    parts.push({ name: String(at(index, 0)), cents, lines: Number(at(index, 2)), draws: Number(at(index, 3)) });
  }
  const lines = readLines(
    rows.slice(headings + 1).map((cells) => LINE_HEADINGS.map((_, place) => cells[place - column] ?? '')),
    headings + 2,
  );
  const names = String(known.get(LABELS.registers) ?? '').split(', ');
  const registers = SAMPLED.filter((register) => names.includes(registerName(register)));
  const settings = { confidence, distribution, materiality: given(LABELS.materiality), expected: given(LABELS.expected), registers };
  return {
    plan: { method, seed: String(known.get(LABELS.seed) ?? ''), count, threshold: given(LABELS.threshold) },
    settings,
    judged: judgedOf(method, settings, parts, lines),
    drawn: lines.map(({ register, key, book }) => drawnName(register, key, book)),
  };
}

const judgedOf = (method: Method, settings: SampleSettings, parts: readonly Part[], lines: readonly JudgedLine[]): JudgedSample => ({
  method,
  confidence: settings.confidence,
  distribution: settings.distribution,
  materiality: settings.materiality,
  parts,
  lines,
});

const DAMAGED = 'Op dit blad ontbreekt een deel van de steekproef. Trek de steekproef opnieuw, of zet het blad terug zoals het was.';

interface ReadLine extends JudgedLine {
  readonly key: string;
}

/** The lines with what was found; all that is missing is said at once. `first` is the number of the first row. */
function readLines(rows: readonly (readonly CellValue[])[], first: number): readonly ReadLine[] {
  const place = (heading: string): number => LINE_HEADINGS.indexOf(heading);
  const lines: ReadLine[] = [];
  const wrong = new Map<string, number[]>();
  rows.forEach((cells, index) => {
    if (cells.slice(0, 9).every((cell) => cell === '')) return;
    const cell = (heading: string): CellValue => cells[place(heading)] ?? '';
    const fail = (why: string): void => void wrong.set(why, [...(wrong.get(why) ?? []), first + index]);
    const book = centsOf(cell('Bedrag'));
    const hits = Number(cell('Trekkingen'));
    if (book === undefined || !(hits >= 1)) return fail('Bedrag of Trekkingen is niet meer te lezen');
    const audit = auditOf(cell('Oordeel'), cell('Juist bedrag'), book);
    if (typeof audit === 'string') return fail(audit);
    lines.push({ register: String(cell('Register')), key: String(cell('Kenmerk')), group: String(cell('Deel')), hits, book, audit });
  });
  if (wrong.size > 0) throw new SamplingError([...wrong].map(([why, found]) => `${why} (${rowWords(found)}).`).join(' '));
  return lines;
}

/** What the amount should be (cents), or what is missing to know it. */
function auditOf(judgement: CellValue, right: CellValue, book: number): number | string {
  const said = String(judgement).trim().toLowerCase();
  const found = JUDGEMENTS.find((each): each is Judgement => each === said);
  const cents = right === '' ? undefined : centsOf(right);
  if (said === '') return 'Oordeel is nog niet ingevuld';
  if (!found) return `Oordeel is geen van ${JUDGEMENTS.join(', ')}`;
  if (right !== '' && cents === undefined) return 'Juist bedrag is geen bedrag';
  if (found === 'geen bewijs') return cents === undefined || cents === 0 ? 0 : 'Bij geen bewijs is Juist bedrag leeg';
  if (found === 'goed') return cents === undefined || cents === book ? book : 'Oordeel is goed, maar Juist bedrag is een ander bedrag';
  return cents === undefined ? 'Bij fout hoort Juist bedrag' : cents;
}

function centsOf(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return toCents(cell);
  const reading = typeof cell === 'string' ? readDutchNumber(cell) : undefined;
  return reading?.kind === 'number' ? toCents(reading.value) : undefined;
}

function shareOf(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell > 1 ? cell / 100 : cell;
  const reading = readDutchNumber(String(cell));
  return reading.kind === 'number' ? (reading.value > 1 ? reading.value / 100 : reading.value) : undefined;
}
