import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/report';
import { readDutchDate } from '../../src/records/dutch-date';
import { exampleDossier } from './example-workbook';
import type { Example, ExpectedFinding, Message, Rule } from '../../src/rules/rule';

const DEFAULT_DATE = '1-10-2026';

/** Runs the examples of a rule and demands exactly the findings they name, with every hole of every message filled. */
export function testRule(rule: Rule): void {
  describe(`${rule.id} ${rule.title}`, () => {
    test.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
      const findings = run(rule, example);
      expect(findings.map(seen)).toEqual(example.expected.map(expectedPlace));
      for (const finding of findings) for (const words of wordsOf(finding)) expect(words).not.toMatch(HOLE);
    });

    test('has an example in order, and one for each message', () => {
      const used = new Set(rule.examples.flatMap((example) => example.expected.map(({ message }) => message)));
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
      expect(rule.examples.some((example) => example.expected.length === 0)).toBe(true);
      expect(
        new Set(rule.examples.map((example) => JSON.stringify([example.given, example.layout, example.date, example.documents]))).size,
      ).toBe(rule.examples.length);
    });

    test('has sources and Dutch messages in the agreed form', () => {
      expect(rule.id).toMatch(/^(PER|REG|BEG|COF|UUR|AFS|SUB|WIJ|FIN|DL|DAT|BEW)-\d{2}$/);
      expect(rule.basis.length).toBeGreaterThan(0);
      for (const message of Object.values<Message>(rule.messages)) {
        expect(message.text).not.toMatch(/\.$/);
        expect(message.action).toMatch(/^[A-Z€"].*[.?]$/);
        if (message.outcome === 'let op' || rule.kind === 'advies') expect(message.text).not.toMatch(/\bmoet(en)?\b/);
        if (rule.kind === 'verplichting' && message.outcome === 'fout') expect(message.text).not.toMatch(/raden .* aan/);
      }
    });
  });
}

/** A hole in a message that was not filled, or filled with nothing. */
const HOLE = /\{\w+\}|undefined|NaN|null/;
const wordsOf = ({ text, found, expected, action }: Finding): readonly string[] => [text, found, expected, action];

/** Day (serial) on which an example is checked. */
function dateOf({ id }: Rule, example: Example<string>): number {
  const date = readDutchDate(example.date ?? DEFAULT_DATE);
  if (date.kind !== 'date') throw new Error(`${id}: ${example.date} is not a date`);
  return date.serial;
}

function run(rule: Rule, example: Example<string>): readonly Finding[] {
  const dossier = exampleDossier(example.given, example.layout);
  const before = JSON.stringify(dossier, replaceMaps);
  const report = check(dossier, dateOf(rule, example), [rule], { documents: example.documents });
  expect(report.rulesRun).toBe(1);
  const stopped = report.notChecked.filter(({ table, extent }) => extent === 'none' && example.given[table]);
  expect(stopped.map(({ table, reason }) => `${table} ${reason}`)).toEqual([]);
  expect(JSON.stringify(dossier, replaceMaps)).toBe(before);
  return report.findings;
}

const replaceMaps = (_key: string, value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...value] : value);

function seen({ message, place }: Finding): ExpectedFinding<string> {
  return {
    message,
    table: place.table.key,
    ...(place.row === null ? {} : { line: place.row - place.table.row }),
    ...(place.columnKey === null ? {} : { column: place.columnKey }),
  };
}

const expectedPlace = ({ message, table, line, column }: ExpectedFinding<string>): ExpectedFinding<string> => ({
  message,
  table,
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});
