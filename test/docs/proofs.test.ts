import { existsSync, readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/proofs.md', 'utf8');
const ROWS = [...PAGE.matchAll(/^\| ([RUFSMW]\d+) +\|.*\| `([^`]+)`: (.*?) *\|$/gm)].map(
  ([, id = '', file = '', name = '']) => [id, file, name] as const,
);
const numbered = (letter: string, numbers: readonly number[]): readonly string[] => numbers.map((number) => `${letter}${number}`);
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

test('every audited outcome has a row', () => {
  const expected = [
    ...numbered('R', upTo(30)),
    ...numbered('U', upTo(25).slice(1)),
    ...numbered('F', upTo(12)),
    ...numbered('S', upTo(15)),
    ...numbered('M', upTo(16)),
    ...numbered('W', upTo(32)),
  ];
  expect(ROWS.map(([id]) => id)).toEqual(expected);
});

test.each(ROWS)('%s is held by a test that is there: %s', (_id, file, name) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(name);
});
