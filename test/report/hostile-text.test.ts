import { createHash } from 'node:crypto';
import fc from '../property';
import { parse } from 'papaparse';
import { aboutLines } from '../../src/report/about';
import { csvField, csvText } from '../../src/report/csv-text';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../src/report/html-style';
import { escapeHtml, htmlText } from '../../src/report/html-text';
import { jsonText } from '../../src/report/json-shape';
import { printable } from '../../src/report/printable';
import { reportRows } from '../../src/report/report-rows';
import { sarifText } from '../../src/report/sarif-text';
import { terminalReport } from '../../src/cli/terminal-report';
import { RULES } from '../../src/rules/all-rules';
import { hostileReport, hostileText } from './reports';

/** Control characters, marks of direction and halves of characters; a line break is what separates lines. */
const UNSAFE = /[^\P{Cc}\n\r]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[(31|33|34|32|1|2|0)m`, 'g');
const FORMULA = /^[\s]*[=+\-@|%\t\r\n＝＋－＠]/u;

test('a text in CSV is never a formula, and comes back whole from a reader of CSV', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const field = csvField(text);
      const [[read = ''] = []] = parse<string[]>(field, { delimiter: ';' }).data;
      expect(read).not.toMatch(FORMULA);
      expect([printable(text), `'${printable(text)}`]).toContain(read);
    }),
    { numRuns: 500 },
  );
});

test('every line of the CSV has the same columns, whatever stands in them, and numbers stay numbers', () => {
  fc.assert(
    fc.property(fc.array(hostileReport, { minLength: 1, maxLength: 3 }), (reports) => {
      const text = csvText(reports);
      expect(text.startsWith('\ufeff')).toBe(true);
      const { data, errors } = parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(new Set(data.map(({ length }) => length))).toEqual(new Set([16]));
      const failed = reports.filter(({ summary }) => summary.error !== null).length;
      const settings = reports.reduce((sum, { summary }) => sum + summary.rulesOff.length + summary.rulesStricter.length, 0);
      const unchecked = reports.reduce(
        (sum, { notChecked, partlyChecked, leftOut, summary }) =>
          sum + notChecked.length + partlyChecked.length + leftOut.length + summary.remarks.length,
        0,
      );
      expect(data.length).toBe(
        1 +
          failed +
          settings +
          unchecked +
          reports.reduce(
            (sum, report) =>
              sum +
              [report.findings, report.waived, report.refusedWaivers, report.looseNotes, report.registers, report.parameters].reduce(
                (lines, { length }) => lines + length,
                aboutLines(report).length,
              ),
            0,
          ),
      );
      for (const fields of data) for (const field of fields) expect(field).not.toMatch(FORMULA);
      expect(text.slice(1)).not.toMatch(UNSAFE);
    }),
  );
});

test('the page has no tags, attributes or scripts but its own', () => {
  const tags = (html: string): string[] =>
    [...new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag = '']) => tag.toLowerCase()))].sort();
  fc.assert(
    fc.property(fc.array(hostileReport, { minLength: 1, maxLength: 3 }), (reports) => {
      const html = htmlText(reports, '0.1.0');
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).not.toMatch(/\son\w+\s*=|javascript:/i);
      const known = [
        '!doctype',
        'a',
        'body',
        'br',
        'caption',
        'h1',
        'h2',
        'h3',
        'head',
        'html',
        'li',
        'meta',
        'p',
        'section',
        'span',
        'style',
      ];
      const more = ['main', 'dl', 'div', 'dt', 'dd', 'nav', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr', 'ul'];
      expect(tags(html).filter((tag) => ![...known, ...more].includes(tag))).toEqual([]);
      expect(
        [...html.matchAll(/href="([^"]*)"/g)]
          .map(([, link]) => link)
          .every((link) => link === 'https://www.dus-i.nl/' || /^#b\d+-[a-z]+$/.test(link ?? '')),
      ).toBe(true);
      expect(html).not.toMatch(UNSAFE);
    }),
  );
});

test('escaped text holds nothing that means something in a page', () => {
  fc.assert(fc.property(hostileText, (text) => expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)));
});

test('the policy of the page allows its own style and nothing else', () => {
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  expect(HTML_STYLE_HASH).toBe(`sha256-${hash}`);
  expect(htmlText([], '0.1.0')).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
});

test('the terminal gets no escapes but our own colours', () => {
  fc.assert(
    fc.property(fc.array(hostileReport, { minLength: 1, maxLength: 3 }), fc.boolean(), (reports, colours) => {
      const text = terminalReport(reports, { width: 80, colours });
      const plain = colours ? text.replaceAll(COLOUR, '') : text;
      expect(plain).not.toMatch(UNSAFE);
      expect(plain).not.toContain('\r');
    }),
  );
});

test('JSON and SARIF can be read back whatever the texts are', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = jsonText([report], false);
      const sarif = sarifText([report], RULES, '0.1.0');
      for (const shown of [text, sarif]) expect(shown).not.toMatch(UNSAFE);
      const read: unknown = JSON.parse(text);
      expect(read).toMatchObject({ file: report.file, findings: report.findings.map(({ message }) => ({ message })) });
      expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' });
    }),
  );
});

test('the report sheet holds texts on one line', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      for (const { cells } of reportRows(report)) for (const cell of cells) expect(String(cell)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});
