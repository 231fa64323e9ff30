import fs from 'node:fs';
import path from 'node:path';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- configuration is CommonJS
const { withoutExamples } = require('../../.config/without-examples.cjs') as { withoutExamples(source: string, name?: string): string };

const rules = path.resolve(__dirname, '../../src/rules');
const files = fs
  .readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, fs.readFileSync(path.join(rules, file), 'utf8')] as const);

const isRule = (source: string): boolean => /^export default defineRule\b/m.test(source);

test('of a rule the examples go, and nothing else', () => {
  const source = `export default defineRule({
  id: 'X-01',
  examples: [
    { name: 'a ] in a text', expected: [] },
  ],
  messages: { a: { text: 'examples: [1]' } },
});
const examples = [1];`;
  expect(withoutExamples(source)).toBe(`export default defineRule({
  id: 'X-01',
  examples: [

],
  messages: { a: { text: 'examples: [1]' } },
});
const examples = [1];`);
});

test.each(files.filter(([, source]) => isRule(source)))('%s keeps its lines', (_file, source) => {
  const cut = withoutExamples(source);
  expect(cut.split('\n').length).toBe(source.split('\n').length);
  expect(cut.length).toBeLessThan(source.length);
});

test('a rule whose examples stand elsewhere is refused, not shipped with them', () => {
  expect(() => withoutExamples('export default defineRule({ ...base });', 'x.ts')).toThrow('x.ts: defineRule without examples');
});

test('a file without a rule stays as it is', () => {
  const plain = files.filter(([, source]) => !isRule(source));
  expect(plain.length).toBeGreaterThan(0);
  for (const [, source] of plain) expect(withoutExamples(source)).toBe(source);
});
