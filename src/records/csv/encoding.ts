import { CsvError } from './csv-error';

export type CsvEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Bytes that are looked at to tell text from something else. */
const SAMPLE = 65_536;

/** What the bytes 80 to 9F stand for in Windows-1252; the five that are not in use stay as they are (WHATWG Encoding). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How the bytes of a text file are to be read. Throws a `CsvError` when they are no text. */
export function detectEncoding(bytes: Uint8Array): CsvEncoding {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  refuseOtherFiles(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  let controls = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1a) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Western text in UTF-16 has a zero for every other byte.
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > sample.length / 5 && odd < even / 10) return 'utf-16be';
  if (even + odd > 0 || controls > sample.length / 200 || bytes.includes(0)) throw new CsvError('not text');
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text of a file, without its byte order mark and without the end-of-file sign of DOS. */
export function decode(bytes: Uint8Array, encoding: CsvEncoding): string {
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.endsWith('\u001a') ? text.slice(0, -1) : text;
}

function byteOrderMark(bytes: Uint8Array): CsvEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function refuseOtherFiles(bytes: Uint8Array): void {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === '504b0304') throw new CsvError('workbook');
  if (start === 'd0cf11e0') throw new CsvError('old workbook');
  if (start === '25504446') throw new CsvError('pdf');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** By a table of our own: some versions of Node read Windows-1252 as Latin-1, in which the euro sign is lost. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte));
  return new TextDecoder('utf-16le').decode(units);
}
