import { REPORT_HEADINGS } from '../../src/check/own-sheets';
import { checkBytes } from '../../src/cli/check-bytes';
import { sampleFile } from '../cli/sample-files';
import { printedPages, SMALLEST_LETTERS } from '../judges/printed-pages';

test('the report sheet of a marked copy prints on A4 with letters that can be read, with its headings on each page', () => {
  const { marked, report } = checkBytes(sampleFile(), 'voorbeeld.xlsx', { date: 46_296, mark: true });
  if (!marked) throw new Error('not marked');
  const pages = printedPages(marked);
  const first = pages.findIndex(({ text }) => text.trimStart().startsWith('STO Controle'));
  const own = pages.slice(first);
  expect(first).toBeGreaterThan(0);
  expect(own.length).toBeGreaterThan(1);
  expect(own.map(({ fittedLetters }) => fittedLetters).filter((points) => points < SMALLEST_LETTERS)).toEqual([]);
  for (const { text } of own) for (const heading of REPORT_HEADINGS) expect(text).toContain(heading);
  // Nothing is cut: the last word of each finding is on paper.
  const words = own
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const { message } of report.findings.slice(0, 20)) expect(words).toContain(message.split(' ').at(-1));
}, 180_000);
