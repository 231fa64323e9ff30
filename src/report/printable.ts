import { allAtOnce, type Steps } from '../records/steps';

/**
 * A text on one line, without control characters, halves of characters and marks that turn the direction of writing: what a workbook says
 * can then do nothing to a terminal, a log or the layout of a page.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');

/**
 * JSON in which every control character, mark of direction and other character without a look of its own is escaped: the same to a program,
 * and harmless on a screen.
 */
export const printableJson = (value: unknown): string => allAtOnce(printableJsonSteps(value));

/** Records between two steps. */
const RECORDS_PER_STEP = 200;

/** The same in steps, one for so many records of a list. */
export function* printableJsonSteps(value: unknown): Steps<string> {
  const pieces: string[] = [];
  yield* write(value, 0);
  return pieces.join('');

  function* write(part: unknown, depth: number): Steps<void> {
    const inside = `\n${'  '.repeat(depth + 1)}`;
    const isList = Array.isArray(part);
    const entries = isList ? part.map((each: unknown) => ['', each] as const) : entriesOf(part);
    // What stands deep is small.
    if (depth > 2 || entries.length === 0) {
      pieces.push(escaped(JSON.stringify(part, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`));
      return;
    }
    pieces.push(isList ? '[' : '{');
    for (const [index, [name, each]] of entries.entries()) {
      pieces.push(index === 0 ? inside : `,${inside}`, isList ? '' : `${escaped(JSON.stringify(name))}: `);
      yield* write(each, depth + 1);
      if ((index + 1) % RECORDS_PER_STEP === 0) yield { done: index + 1, total: entries.length };
    }
    pieces.push(`\n${'  '.repeat(depth)}${isList ? ']' : '}'}`);
  }
}

const entriesOf = (part: unknown): readonly (readonly [string, unknown])[] =>
  typeof part === 'object' && part !== null ? Object.entries(part).filter(([, each]) => each !== undefined) : [];

const escaped = (text: string): string =>
  text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
