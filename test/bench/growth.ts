import { checkBytes } from '../../src/cli/check-bytes';
import { readCsv } from '../../src/records/csv';
import { withoutMarking } from '../../src/xlsx/marking/unmark-copy';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { workbookOf, workbookParts, relationshipsXml, zipOf } from '../xlsx/parts';
import { table } from './table';

/** How much more each size is than the one before. */
const STEPS = [1, 2, 4, 8];
/** Time that grows with the size has exponent 1; sorting, a garbage collector and a busy machine take some more. */
const MOST = 1.35;
/** Milliseconds below which a measurement says nothing. */
const LEAST_TIME = 60;
const RUNS = 3;
const DAY = 46_296;

/** A file that grows, and what is done with it. */
interface Growing {
  readonly name: string;
  /** The first size. */
  readonly size: number;
  readonly make: (size: number) => Uint8Array;
  readonly work: (bytes: Uint8Array) => unknown;
}

const check = (bytes: Uint8Array): unknown => checkBytes(bytes, 'a.xlsx', { date: DAY, mark: false });
const mark = (bytes: Uint8Array): unknown => checkBytes(bytes, 'a.xlsx', { date: DAY, mark: true });
const csv = (bytes: Uint8Array): unknown => checkBytes(bytes, 'a.csv', { date: DAY, mark: false });
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const HEADINGS = [
  'Factuurnummer',
  'Crediteur',
  'Factuurdatum',
  'Omschrijving',
  'Bedrag excl. btw',
  'BTW',
  'Bedrag incl. btw',
  'Financieringsbron',
];
const VALUES = ['F-1', 'Bouwhof', 46_100, 'Werkbank', 1_000, 210, 1_210, 'subsidie 2025-2028'];
const cell = (value: string | number, at: string): string =>
  typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, values: readonly (string | number)[], more = ''): string =>
  `<row r="${number}"${more}>${values.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${number}`)).join('')}</row>`;
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const lines = (count: number, more = ''): string => row(1, HEADINGS) + repeat(count, (index) => row(index + 2, VALUES, more));
/** A small register, with something that grows around its cells or in another part. */
const around = (before: string, after: string, parts: Record<string, string> = {}): Uint8Array =>
  workbookOf({ Kosten: `${before}<sheetData>${lines(3)}</sheetData>${after}` }, parts);
const styles = (content: string): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</styleSheet>`,
});
const workbookPart = (content: string): Record<string, string> => {
  const { 'xl/workbook.xml': plain = '' } = workbookParts({ Kosten: '' });
  return { 'xl/workbook.xml': String(plain).replace('</workbook>', `${content}</workbook>`) };
};
const blanks = (size: number): string => ' '.repeat(size);
const columnOfFar = 'XFD';

const GROWING: readonly Growing[] = [
  { name: 'lines of a register', size: 500, make: (size) => workbookOf({ Kosten: `<sheetData>${lines(size)}</sheetData>` }), work: check },
  {
    name: 'lines of a register, marked',
    size: 500,
    make: (size) => workbookOf({ Kosten: `<sheetData>${lines(size)}</sheetData>` }),
    work: mark,
  },
  {
    name: 'one cell in the last column of a far row',
    size: 100_000,
    make: (size) =>
      workbookOf({ Kosten: `<sheetData>${lines(3)}<row r="${size}"><c r="${columnOfFar}${size}"><v>1</v></c></row></sheetData>` }),
    work: check,
  },
  {
    name: 'lines, and one cell in the last column',
    size: 1_000,
    make: (size) =>
      workbookOf({
        Kosten: `<sheetData>${lines(size)}<row r="${size + 9}"><c r="${columnOfFar}${size + 9}"><v>1</v></c></row></sheetData>`,
      }),
    work: xlsxCells,
  },
  {
    name: 'a table of ours over the whole sheet',
    size: 10_000,
    make: (size) =>
      workbookOf(
        { Kosten: `<sheetData>${lines(3)}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>` },
        {
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml({ rId1: ['table', '../tables/table1.xml'] }),
          'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="STO_Kosten" displayName="STO_Kosten" ref="A1:H${size}"><tableColumns count="8">${HEADINGS.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
        },
      ),
    work: check,
  },
  {
    name: 'sheets',
    size: 10,
    make: (size) =>
      workbookOf(Object.fromEntries(Array.from({ length: size }, (_, index) => [`Blad${index}`, `<sheetData>${lines(3)}</sheetData>`]))),
    work: check,
  },
  {
    name: 'merged cells',
    size: 5_000,
    make: (size) =>
      around('', `<mergeCells>${repeat(size, (index) => `<mergeCell ref="J${index * 2 + 1}:K${index * 2 + 2}"/>`)}</mergeCells>`),
    work: mark,
  },
  {
    name: 'columns with a width',
    size: 5_000,
    make: (size) => around(`<cols>${repeat(size, () => '<col min="1" max="16384" width="9" hidden="1"/>')}</cols>`, ''),
    work: check,
  },
  {
    name: 'validations',
    size: 5_000,
    make: (size) =>
      around(
        '',
        `<dataValidations>${repeat(size, (index) => `<dataValidation type="list" sqref="J${index + 1}"><formula1>"a,b"</formula1></dataValidation>`)}</dataValidations>`,
      ),
    work: mark,
  },
  {
    name: 'conditional formats',
    size: 5_000,
    make: (size) =>
      around(
        '',
        repeat(
          size,
          (index) =>
            `<conditionalFormatting sqref="J${index + 1}"><cfRule type="expression" priority="${index + 1}"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
        ),
      ),
    work: mark,
  },
  {
    name: 'blanks in the tag of a row',
    size: 50_000,
    make: (size) => workbookOf({ Kosten: `<sheetData>${lines(1, `${blanks(size)}x="1"`)}</sheetData>` }),
    work: mark,
  },
  {
    name: 'attributes of a cell',
    size: 10_000,
    make: (size) =>
      workbookOf({
        Kosten: `<sheetData>${lines(3)}<row r="9"><c r="A9" ${repeat(size, (index) => `a${index}="1" `)}><v>1</v></c></row></sheetData>`,
      }),
    work: mark,
  },
  {
    name: 'attributes of the sheet view',
    size: 10_000,
    make: (size) => around(`<sheetViews><sheetView ${repeat(size, (index) => `a${index}="1" `)}/></sheetViews>`, ''),
    work: mark,
  },
  {
    name: 'blanks in a tag of the styles',
    size: 50_000,
    make: (size) => around('', '', styles(`<cellXfs count="1"><xf numFmtId="0"${blanks(size)}fontId="0"/></cellXfs>`)),
    work: mark,
  },
  {
    name: 'blanks in all tags of the styles',
    size: 20_000,
    make: (size) =>
      around(
        '',
        '',
        styles(
          `<fonts${blanks(size)}count="1"><font${blanks(size)}x="1"><b${blanks(size)}val="1"/></font></fonts><fills${blanks(size)}x="1"><fill><patternFill${blanks(size)}patternType="none"/></fill></fills><cellXfs${blanks(size)}x="1"><xf${blanks(size)}numFmtId="0"><alignment${blanks(size)}x="1"/></xf></cellXfs>`,
        ),
      ),
    work: mark,
  },
  {
    name: 'styles',
    size: 2_000,
    make: (size) => around('', '', styles(`<cellXfs>${repeat(size, (index) => `<xf numFmtId="${index % 160}" fontId="0"/>`)}</cellXfs>`)),
    work: mark,
  },
  {
    name: 'quotes and brackets in a number format',
    size: 20_000,
    make: (size) =>
      around(
        '',
        '',
        styles(
          `<numFmts><numFmt numFmtId="170" formatCode="${repeat(size, () => '[h\\&quot;')}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`,
        ),
      ),
    work: check,
  },
  {
    name: 'shared texts',
    size: 5_000,
    make: (size) =>
      around('', '', {
        'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${repeat(size, (index) => `<si><r><t>a${index}</t></r><r><t xml:space="preserve"> b</t></r></si>`)}</sst>`,
      }),
    work: check,
  },
  {
    name: 'escapes in a text',
    size: 20_000,
    make: (size) =>
      workbookOf({
        Kosten: `<sheetData>${lines(3)}<row r="9"><c r="A9" t="inlineStr"><is><t>${repeat(size, () => '&amp;_x000A_&#10;')}</t></is></c></row></sheetData>`,
      }),
    work: mark,
  },
  {
    name: 'text of a heading',
    size: 20_000,
    make: (size) =>
      workbookOf({ Kosten: `<sheetData>${row(1, [...HEADINGS.slice(0, 7), `${'2025-'.repeat(size)}x`])}${row(2, VALUES)}</sheetData>` }),
    work: check,
  },
  {
    name: 'names',
    size: 3_000,
    make: (size) =>
      around(
        '',
        '',
        workbookPart(
          `<definedNames>${repeat(size, (index) => `<definedName name="STO_Kolom_Controle_${index}">Kosten!$A$1</definedName>`)}</definedNames>`,
        ),
      ),
    work: mark,
  },
  {
    name: 'parts',
    size: 500,
    make: (size) =>
      around('', '', Object.fromEntries(Array.from({ length: size }, (_, index) => [`customXml/item${index + 1}.xml`, '<a/>']))),
    work: mark,
  },
  {
    name: 'relationships to custom XML',
    size: 1_000,
    make: (size) =>
      zipOf({
        ...workbookParts({ Kosten: `<sheetData>${lines(3)}</sheetData>` }),
        'customXml/item1.xml': '<a xmlns="urn:sto-controle:markering" version="2"/>',
        'xl/_rels/workbook.xml.rels': relationshipsXml({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          ...Object.fromEntries(
            Array.from({ length: size }, (_, index) => [`rIdX${index}`, ['customXml', '../customXml/item1.xml'] as [string, string]]),
          ),
        }),
      }),
    work: mark,
  },
  {
    name: 'taking the marking out',
    size: 300,
    make: (size) =>
      checkBytes(workbookOf({ Kosten: `<sheetData>${lines(size)}</sheetData>` }), 'a.xlsx', { date: DAY, mark: true }).marked ??
      new Uint8Array(),
    work: withoutMarking,
  },
  {
    name: 'comments in XML',
    size: 20_000,
    make: (size) =>
      around(
        repeat(size, () => '<!-- > -->'),
        '',
      ),
    work: check,
  },
  {
    name: 'depth of XML',
    size: 10_000,
    make: (size) => around('', `<extLst>${'<a>'.repeat(size)}${'</a>'.repeat(size)}</extLst>`),
    work: mark,
  },
  {
    name: 'CSV: short lines and one of 1,000 fields',
    size: 20_000,
    make: (size) => text(`${';'.repeat(990)}x\n${'a\n'.repeat(size)}`),
    work: (bytes) => readCsv(bytes, 'a.csv'),
  },
  {
    name: 'CSV: lines of a register',
    size: 1_000,
    make: (size) =>
      text(
        `${HEADINGS.join(';')}\n${repeat(size, (index) => `F-${index};Bouwhof;1-7-2026;Werkbank;1.000,00;210,00;1.210,00;subsidie 2025-2028\n`)}`,
      ),
    work: csv,
  },
  {
    name: 'CSV: the same invoice and its credit note without a supplier, over and over',
    size: 1_000,
    make: (size) =>
      text(
        `${HEADINGS.join(';')}\n${repeat(size, () => 'F-1;Bouwhof;1-7-2026;Werkbank;100;21;121;subsidie 2025-2028\nC-1;;1-7-2026;Terug;-100;-21;-121;subsidie 2025-2028\n')}`,
      ),
    work: csv,
  },
  { name: 'CSV: quotes', size: 50_000, make: (size) => text(repeat(size, () => '"a""b";"c"\n')), work: csv },
  {
    name: 'CSV: bytes that are no UTF-8',
    size: 100_000,
    make: (size) => Uint8Array.from({ length: size }, (_, index) => (index % 9 === 8 ? 10 : 0xe9)),
    work: csv,
  },
];

/** How the time of everything that meets a file grows with it: at four sizes, each twice the one before. */
export function benchGrowth(): string {
  const rows = GROWING.map(({ name, size, make, work }) => {
    const times = STEPS.map((step) => timeOf(work, make(size * step)));
    const exponent = exponentOf(times);
    const verdict = exponent === undefined ? 'too fast to say' : exponent <= MOST ? 'linear' : 'NOT LINEAR';
    if (verdict === 'NOT LINEAR') process.exitCode = 1;
    return [name, String(size * (STEPS.at(-1) ?? 1)), ...times.map((time) => time.toFixed(0)), exponent?.toFixed(2) ?? '', verdict];
  });
  return table(['what grows', 'largest', ...STEPS.map((step) => `ms × ${step}`), 'exponent', ''], rows);
}

/** The power of the size with which the time grows, between the first time that says something and the last. */
function exponentOf(times: readonly number[]): number | undefined {
  const last = times.length - 1;
  const first = Math.max(
    0,
    Math.min(
      last - 1,
      times.findIndex((time) => time >= LEAST_TIME / 4),
    ),
  );
  const [from = 0, to = 0] = [times[first], times[last]];
  if (to < LEAST_TIME) return undefined;
  return Math.log2(to / from) / (last - first);
}

function timeOf(work: Growing['work'], bytes: Uint8Array): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const cpu = process.cpuUsage();
    try {
      work(bytes);
    } catch (error) {
      // A file may be refused, as long as that is quick.
      if (!(error instanceof XlsxError)) throw error;
    }
    const { user, system } = process.cpuUsage(cpu);
    best = Math.min(best, (user + system) / 1000);
    if (best > 3_000) break;
  }
  return best;
}
