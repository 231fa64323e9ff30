import fc from '../property';
import Papa from 'papaparse';
import { CsvError, DELIMITERS, readCsv, readCsvSteps, RECORDS_PER_STEP, type CsvEncoding, type CsvErrorCode } from '../../src/records/csv';
import { splitRecords } from '../../src/records/csv/records';
import { inSteps } from '../../src/records/steps';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string, encoding: CsvEncoding): Uint8Array => {
  if (encoding === 'utf-8') return utf8(text);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign === '’' ? 0x92 : sign.charCodeAt(0)));
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? little : little.swap16());
};
const read = (text: string) => readCsv(utf8(text), 'export.csv');
const rows = (text: string) => read(text).cells.rows;
function refusal(bytes: Uint8Array): { code: CsvErrorCode; line: number | undefined; message: string } {
  try {
    readCsv(bytes, 'export.csv');
  } catch (error) {
    if (error instanceof CsvError) return { code: error.code, line: error.line, message: error.message };
    throw error;
  }
  throw new Error('was read');
}

/** The heading rows that ledgers export (formats, 5.2), with a line of our own under each. */
const LEDGERS: readonly (readonly [heading: string, line: string])[] = [
  ['Grootboekrekening;Omschrijving;Debet;Credit', '4000;Flyers;12.500,00;0,00'],
  ['Boekstuknr;Boekdatum;Grootboek;Omschrijving;Project;Relatie;Debet;Credit', '26001;31-03-2026;4000;Flyers;STO;Rijp;1.250,50;'],
  [
    'Dagboekcode;Datum;Boekstuknummer;Grootboekrekening;Debet/Credit;Bedrag;Omschrijving;Relatienummer;BTW-code',
    '20;31-03-2026;26001;4000;D;1250,50;Flyers;10020;1',
  ],
  [
    'Dagboek: Code,Boekjaar,Periode,Boekstuknummer,Omschrijving: Kopregel,Factuurdatum,Vervaldatum,Valuta,Relatiecode,Naam,Grootboekrekening,Omschrijving,BTW-code,BTW-percentage,Bedrag,Aantal',
    '20,2026,3,26001,Flyers,31-03-2026,30-04-2026,EUR,10020,Rijp,4000,Flyers,1,21,"1.250,50",1',
  ],
  [
    'Datum boeking\tOmschrijving boeking\tBoekstuknr\tGrootboekrekeningnr.\tGrootboekrekeningoms.\tDebet\tCredit',
    '31-3-2026\tFlyers\t26001\t4000\tMateriaal\t1.250,50\t',
  ],
];

describe('the delimiter', () => {
  test.each(LEDGERS)('of %s is found', (heading, line) => {
    const { cells, delimiter } = read(`${heading}\r\n${line}\r\n${line}\r\n`);
    expect(cells.rows[0]).toEqual(heading.split(delimiter));
    expect(cells.rows).toHaveLength(3);
    expect(cells.rows[1]?.some((cell) => /^1\.?2\d{2}/.test(String(cell)) || cell === '12.500,00')).toBe(true);
  });

  test('is not the comma of the decimals, nor that of a text', () => {
    expect(read('Kosten;Bedrag\nKopie;1,50\nInkt, zwart;12,00\n').delimiter).toBe(';');
    expect(rows('1,50;2,00\n3,00;4,25\n')).toEqual([
      ['1,50', '2,00'],
      ['3,00', '4,25'],
    ]);
  });

  test('is what the line sep= says, and that line is no row', () => {
    const { cells, delimiter } = read('sep=|\r\na;b|c\r\n1;2|3');
    expect([delimiter, cells.rows, cells.row]).toEqual([
      '|',
      [
        ['a;b', 'c'],
        ['1;2', '3'],
      ],
      1,
    ]);
  });

  test('is what the user says, above all', () => {
    expect(readCsv(utf8('sep=;\na;b,c\n'), 'x', { delimiter: ',' }).cells.rows).toEqual([['a;b', 'c']]);
  });

  test('stands above a title block that it does not fit', () => {
    expect(
      read('Grootboekkaart 4000, materiaal\nperiode 1, 2026\n\nDatum;Tekst;Bedrag\n1-1-2026;a;1,00\n2-1-2026;b;2,00\n3-1-2026;c;3,00\n')
        .delimiter,
    ).toBe(';');
  });
});

describe('the encoding', () => {
  const TEXT = 'Leverancier;Bedrag\r\nCafé ’t Hoekje;€ 12,50\r\nDrukkerij Rijp;€ 1,00\r\n';

  test.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const)('%s is found and read', (encoding) => {
    const reading = readCsv(bytesOf(TEXT, encoding), 'export.csv');
    expect([reading.encoding, reading.cells.rows[1]]).toEqual([encoding, ['Café ’t Hoekje', '€ 12,50']]);
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('a byte order mark of %s is no part of the first heading', (encoding, mark) => {
    const reading = readCsv(Uint8Array.from([...mark, ...bytesOf(TEXT, encoding)]), 'export.csv');
    expect([reading.encoding, reading.cells.rows[0]]).toEqual([encoding, ['Leverancier', 'Bedrag']]);
  });

  test('can be corrected', () => {
    expect(readCsv(utf8('é;1\ne;2'), 'x', { encoding: 'windows-1252' }).cells.rows[0]?.[0]).toBe('Ã©');
  });
});

describe('records', () => {
  test('quotes, lines within quotes, blank lines, short lines, trailing delimiters and blank lines at the end', () => {
    expect(rows('a;b;;\r\n"x ""y""\r\nz";2;;\r\n\r\n;;;\r\n3;;;\r\n\r\n;;;\r\n')).toEqual([
      ['a', 'b'],
      ['x "y"\r\nz', '2'],
      [''],
      ['', ''],
      ['3', ''],
    ]);
  });

  test('a quote inside a text is a quote, and what follows a closing quote belongs to the text', () => {
    expect(rows('5" pijp;1\n"Kabel" rood;2')).toEqual([
      ['5" pijp', '1'],
      ['Kabel rood', '2'],
    ]);
  });

  test('a text that was written as a formula to keep its zeros is that text', () => {
    expect(rows('nr;bedrag\n="00123";1\n')[1]).toEqual(['00123', '1']);
  });

  test.each(DELIMITERS)('what is written with %j comes back', (delimiter) => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', delimiter, '\n', '\r', ' ', '€', '=') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (table) => {
        const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        expect([...splitRecords(text, delimiter)]).toEqual(table);
      }),
    );
  });

  test('well-formed files are read as papaparse reads them', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', '1', ',', '.', ' ', 'é') });
    const quoted = fc.string({ unit: fc.constantFrom('a', ';', '\n', '"') }).map((text) => `"${text.replaceAll('"', '""')}"`);
    const line = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 4 }).map((fields) => fields.join(';'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = `${lines.join('\n')}\nslot;1`;
        expect([...splitRecords(text, ';')]).toEqual(Papa.parse(text, { delimiter: ';', newline: '\n' }).data);
      }),
    );
  });
});

describe('what is no CSV file is refused in words', () => {
  const line = 'abc;def\n';
  test.each<[CsvErrorCode, Uint8Array]>([
    ['empty', utf8('')],
    ['empty', utf8('\ufeff;;\r\n\r\n')],
    ['workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['pdf', utf8('%PDF-1.7\n')],
    ['not text', utf8('a;b\u0000c\n')],
    ['not text', utf8(`${line.repeat(20_000)}x\u0000`)],
    ['not text', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256)],
    ['not closed', utf8('a;b\n1;"x\n2;y\n')],
    ['long text', utf8(`a;b\n1;${'x'.repeat(40_000)}\n`)],
    ['long text', utf8(`a;b\n1;"${'x\n'.repeat(40_000)}"\n`)],
    ['many columns', utf8(`a;b\n${'x;'.repeat(5_000)}\n`)],
  ])('%s', (code, bytes) => {
    expect(refusal(bytes).code).toBe(code);
    expect(refusal(bytes).message).toMatch(/^(Dit|Deze|Op|Regel)\b.*\.$|\?$/);
  });

  test('with the line it is about, lines within quotes counted', () => {
    expect(refusal(utf8('a;b\n"x\ny\nz";2\n3;"open\n')).line).toBe(5);
  });

  test('a line of 50 MB and two million lines, within a few seconds', () => {
    const started = performance.now();
    expect(refusal(new Uint8Array(50_000_000).fill(97)).code).toBe('long text');
    expect(refusal(new Uint8Array(Buffer.alloc(50_000_000, 'a;'))).code).toBe('many columns');
    expect(refusal(utf8(line.repeat(2_000_000))).code).toBe('many rows');
    expect(refusal(new Uint8Array(100_000_001)).code).toBe('too big');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('whatever the bytes: cells or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          const { cells } = readCsv(bytes, 'x.csv');
          expect(new Set(cells.rows.map((row) => row.length)).size).toBe(1);
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
        }
      }),
    );
  });
});

describe('in steps', () => {
  const pause = (): Promise<void> => Promise.resolve();
  const text = `a;b\n${'1;2\n'.repeat(3 * RECORDS_PER_STEP)}`;

  test('the same is read, with progress', async () => {
    const seen: number[] = [];
    const reading = await inSteps(readCsvSteps(utf8(text), 'export.csv', {}), { pause, progress: (records) => seen.push(records) });
    expect(reading).toEqual(readCsv(utf8(text), 'export.csv'));
    expect(seen).toEqual([RECORDS_PER_STEP, 2 * RECORDS_PER_STEP, 3 * RECORDS_PER_STEP]);
  });

  test('it stops when asked to', async () => {
    const stop = new AbortController();
    const steps = inSteps(readCsvSteps(utf8(text), 'export.csv', {}), { pause, progress: () => stop.abort(), signal: stop.signal });
    await expect(steps).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('the sheet has the name of the file', () => {
  expect(readCsv(utf8('a;b'), 'Grootboek 2026.v2.csv').cells.sheet).toBe('Grootboek 2026.v2');
  expect(readCsv(utf8('a;b'), '.csv').cells.sheet).toBe('.csv');
});
