import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { readSerialDay } from '../dutch-date';
import { looksLikeDate, looksLikeNumber } from './column-content';
import type { MappingQuestion, Notation } from './sheet-mapping';

/** How the texts of a column are to be read, and what its cells leave open. */
export interface NotationReading {
  readonly notation: Notation;
  readonly questions: readonly Omit<MappingQuestion, 'column'>[];
}

const MOST_EXAMPLES = 4;

/** Decides how a column is written from all its cells: one cell that leaves no doubt settles it for the others. */
export function decideNotation(column: Pick<Column, 'type'>, cells: Iterable<CellValue>, percentFormat = false): NotationReading {
  if (column.type === 'date') return dateNotation(cells);
  if (column.type === 'percentage') return percentNotation([...cells], percentFormat);
  if (column.type === 'money' || column.type === 'decimal' || column.type === 'integer') return decimalNotation(cells);
  return { notation: {}, questions: [] };
}

/** Texts that settle it, for either answer, and those that could be both. */
class Evidence<Answer extends string> {
  private readonly found = new Map<Answer, number>();
  readonly doubtful: string[] = [];
  doubts = 0;

  settle(answer: Answer): void {
    this.found.set(answer, (this.found.get(answer) ?? 0) + 1);
  }

  doubt(text: string): void {
    this.doubts += 1;
    if (this.doubtful.length < MOST_EXAMPLES) this.doubtful.push(text);
  }

  get settled(): boolean {
    return this.found.size > 0;
  }

  /** The one answer that cells give; undefined when they give none or contradict each other. */
  get answer(): Answer | undefined {
    const [answer, other] = this.found.keys();
    return other === undefined ? answer : undefined;
  }
}

function decimalNotation(cells: Iterable<CellValue>): NotationReading {
  const evidence = new Evidence<',' | '.'>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !looksLikeNumber(cell.trim())) continue;
    const mark = decimalMark(cell);
    // No amount in euros has three decimals.
    if (mark === 'doubt' && cell.includes('€')) evidence.settle(cell.includes('.') ? ',' : '.');
    else if (mark === 'doubt') evidence.doubt(cell.trim());
    else if (mark) evidence.settle(mark);
  }
  const decimal = evidence.answer;
  if (decimal) return { notation: { decimal }, questions: [] };
  return { notation: {}, questions: evidence.doubts > 0 ? [{ kind: 'decimal', examples: evidence.doubtful }] : [] };
}

/** The decimal mark that one number shows, `doubt` for `1.234` and `1,234`, undefined when it has neither. */
export function decimalMark(text: string): ',' | '.' | 'doubt' | undefined {
  const digits = text.replace(/[^\d.,]/g, '').replace(/,$/, '');
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (/,(-{1,2}|=)/.test(text)) return ',';
  if (points > 0 && commas > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  if (points > 1) return ',';
  if (commas > 1) return '.';
  if (points + commas === 0) return undefined;
  const mark = points > 0 ? '.' : ',';
  const [whole = '', decimals = ''] = digits.split(mark);
  // Only three digits behind the mark and one to three before it, not a lone zero, can be thousands.
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return 'doubt';
  return mark;
}

function percentNotation(cells: readonly CellValue[], percentFormat: boolean): NotationReading {
  const { notation, questions } = percentFormat ? { notation: {}, questions: [] } : decimalNotation(cells);
  if (percentFormat) return { notation: { percent: 'fraction' }, questions };
  let small = 0;
  let large = 0;
  const examples: string[] = [];
  for (const cell of cells) {
    const value =
      typeof cell === 'number'
        ? cell
        : typeof cell === 'string' && /^\s*\d{1,3}([.,]\d+)?\s*$/.test(cell)
          ? Number(cell.replace(',', '.'))
          : 0;
    if (value === 0) continue;
    if (value > 1) large += 1;
    else small += 1;
    if (examples.length < MOST_EXAMPLES) examples.push(String(cell));
  }
  // No share is more than the whole: where every number is above 1 they are percents, where none is they are fractions.
  if (large > 0 && small > 0) return { notation, questions: [...questions, { kind: 'percent', examples }] };
  return { notation: { ...notation, percent: large > 0 ? 'whole' : 'fraction' }, questions };
}

const PARTS = /^(\d{1,4})([-/. ])(\d{1,2}|[a-z]{3,9}\.?)[-/. ](\d{2,4})(?: .*)?$/i;

function dateNotation(cells: Iterable<CellValue>): NotationReading {
  const order = new Evidence<'dmy' | 'mdy' | 'ymd'>();
  const short: string[] = [];
  let longYears = 0;
  let dutch = false;
  for (const cell of cells) {
    if (typeof cell === 'number') {
      if (readSerialDay(cell).kind === 'date') longYears += 1;
      continue;
    }
    if (typeof cell !== 'string' || !looksLikeDate(cell.trim())) continue;
    const parts = PARTS.exec(cell.trim());
    if (!parts) continue;
    const [, first = '', mark, second = '', third = ''] = parts;
    if (first.length > 2) {
      order.settle('ymd');
      longYears += 1;
      continue;
    }
    if (third.length === 4) longYears += 1;
    else if (short.length < MOST_EXAMPLES) short.push(cell.trim());
    if (/^[a-z]/i.test(second)) order.settle('dmy');
    else if (Number(first) > 12) order.settle('dmy');
    else if (Number(second) > 12) order.settle('mdy');
    // Dutch people write 1-8-2024; with strokes it may come from an English program.
    else if (mark === '/') order.doubt(cell.trim());
    else dutch = true;
  }
  if (dutch && order.doubts === 0 && !order.settled) order.settle('dmy');
  const questions: Omit<MappingQuestion, 'column'>[] = [];
  const dateOrder = order.answer;
  if (!dateOrder && order.doubts > 0) questions.push({ kind: 'dateOrder', examples: order.doubtful });
  const century = longYears > 0 ? 2000 : undefined;
  if (short.length > 0 && century === undefined) questions.push({ kind: 'century', examples: short });
  return {
    notation: { ...(dateOrder ? { dateOrder } : {}), ...(century && short.length > 0 ? { century } : {}) },
    questions,
  };
}
