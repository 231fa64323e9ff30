import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf } from '../../src/cli/check-command';
import { failedReport, type FileReport } from '../../src/report/file-report';
import { parseDay, parseRound } from '../../src/cli/options';
import { lookOf, wrapped } from '../../src/cli/terminal';
import { templatesNamed } from '../../src/cli/template-command';
import { VERSION } from '../../src/report/product-version';
import { languageOf, UsageError, WORDS } from '../../src/cli/words';
import { TEMPLATES } from '../../src/templates';

test('the version is that of the package', () => {
  const { version, bin } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string; bin: object };
  expect(VERSION).toBe(version);
  expect(bin).toEqual({ sto: 'dist/sto.cjs' });
});

test.each([
  ['1-10-2026', 46_296],
  ['01-10-2026', 46_296],
  ['2026-10-01', 46_296],
  ['2026-02-30', undefined],
  ['31-04-2026', undefined],
  ['1-10-26', undefined],
  ['vandaag', undefined],
  ['', undefined],
])('the day %s', (text, day) => expect(parseDay(text)).toBe(day));

test.each([
  ['2025-2028', '2025-2028'],
  ['2020-2024', '2020-2024'],
  ['sto2025', '2025-2028'],
  ['STO2024', '2020-2024'],
  ['STO2020', '2020-2024'],
  ['2024', undefined],
  ['constructor', undefined],
])('the round %s', (text, periode) => expect(parseRound(text)).toBe(periode));

const report = (fouten: number): FileReport => {
  const { summary, ...rest } = failedReport('a.xlsx', '2026-10-01', { code: 'x', message: 'x' });
  return { ...rest, summary: { ...summary, error: null, counts: { ...summary.counts, fout: fouten } } };
};
const failed = failedReport('b.xlsx', '2026-10-01', { code: 'not-found', message: 'x' });

test.each([
  ['no file with fouten', [report(0), report(0)], 0],
  ['one file with fouten', [report(0), report(3)], 1],
  ['a file that could not be checked', [failed, report(0)], 2],
  ['both: incomplete goes first', [report(3), failed], 2],
] as const)('the exit code for %s', (_name, reports, code) => expect(exitCodeOf(reports)).toBe(code));

test('help is Dutch unless the computer or the user speaks English', () => {
  expect(languageOf([], {})).toBe('nl');
  expect(languageOf([], { LANG: 'C.UTF-8' })).toBe('nl');
  expect(languageOf([], { LANG: 'en_GB.UTF-8' })).toBe('en');
  expect(languageOf(['check', '--lang', 'nl'], { LANG: 'en_GB.UTF-8' })).toBe('nl');
  expect(languageOf(['--lang=en'], { LANG: 'nl_NL.UTF-8' })).toBe('en');
  expect(languageOf([], { LC_ALL: 'nl_NL', LANG: 'en_GB' })).toBe('nl');
});

test('colours are for people who watch and did not say no', () => {
  expect(lookOf({ isTTY: true, columns: 80 }, {})).toEqual({ width: 80, colours: true });
  expect(lookOf({ isTTY: true }, { NO_COLOR: '1' }).colours).toBe(false);
  expect(lookOf({ isTTY: true }, { NO_COLOR: '' }).colours).toBe(true);
  expect(lookOf({ isTTY: true }, { TERM: 'dumb' }).colours).toBe(false);
  expect(lookOf({}, {}).colours).toBe(false);
});

test('text is broken between words, and an amount is kept together', () => {
  const look = { width: 30, colours: false };
  const lines = wrapped('het bedrag van € 1.000,00 is niet gelijk aan € 2.500,00', look, '  ').split('\n');
  expect(lines.every((line) => line.length <= 30 && line.startsWith('  '))).toBe(true);
  expect(lines.some((line) => line.endsWith('€'))).toBe(false);
  expect(lines.join(' ').replace(/\s+/g, ' ').trim()).toBe('het bedrag van € 1.000,00 is niet gelijk aan € 2.500,00');
});

test('templates are found by code, sheet, set and all of them', () => {
  const codes = (...names: string[]) => templatesNamed(names, WORDS.nl).map(({ code }) => code);
  expect(codes('T09')).toEqual(['T09']);
  expect(codes('kosten', 't09')).toEqual(['T09']);
  expect(codes('begroting')).toEqual(['T03']);
  expect(codes('Begroting indienen')).toEqual(['T00', 'T01', 'T02', 'T03', 'T04']);
  expect(codes('administratie')).toContain('T09');
  expect(codes('alles')).toHaveLength(TEMPLATES.length);
  expect(() => codes('T99')).toThrow(UsageError);
});
