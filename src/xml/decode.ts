import { decodeWindows1252 } from '../records/csv/encoding';
import { XmlError } from './xml-error';

/** Bytes in which the declaration of an XML file stands. */
const HEAD = 1024;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Names that files give to the encodings we read. Windows-1252 holds all of ISO-8859-1 that is text. */
const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

/** Turns the bytes of an XML file into text, piece by piece, in the encoding that the file itself says it has. */
export class XmlDecoder {
  private head: Uint8Array | undefined = new Uint8Array(0);
  private encoding: Encoding = 'utf-8';
  private utf16: TextDecoder | undefined;
  /** Bytes of a character that the next piece completes. */
  private rest = new Uint8Array(0);
  /** The file says UTF-8 and holds bytes that are none; from there on it is read as Windows-1252. */
  repaired = false;

  /** The text of these bytes; '' as long as the encoding is not known. */
  write(bytes: Uint8Array): string {
    if (!this.head) return this.decode(bytes, false);
    const head = joined(this.head, bytes);
    if (head.length < HEAD) {
      this.head = head;
      return '';
    }
    return this.begin(head);
  }

  /** The text that is left at the end of the file. */
  end(): string {
    const text = this.head ? this.begin(this.head) : '';
    return text + this.decode(new Uint8Array(0), true);
  }

  private begin(head: Uint8Array): string {
    this.head = undefined;
    refuseOtherFiles(head);
    this.encoding = encodingOf(head);
    if (this.encoding.startsWith('utf-16')) this.utf16 = new TextDecoder(this.encoding);
    const text = this.decode(head, false).replace(/^\ufeff/, '');
    const start = text.trimStart();
    // A long run of blanks is judged by the reader.
    if (start !== '' && !start.startsWith('<')) throw notXml(start);
    if (/^<(!doctype\s+html|html[\s>])/i.test(start))
      throw new XmlError(
        'not-xml',
        'Dit is geen XML maar een webpagina, vaak de inlogpagina van de site waar het bestand vandaan komt. Log in en download het bestand opnieuw.',
      );
    return text;
  }

  private decode(bytes: Uint8Array, last: boolean): string {
    if (this.utf16) return this.utf16.decode(bytes, { stream: !last });
    if (this.encoding === 'windows-1252') return decodeWindows1252(bytes);
    const all = joined(this.rest, bytes);
    const whole = last ? all.length : wholeCharacters(all);
    this.rest = all.slice(whole);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(all.subarray(0, whole));
    } catch {
      this.encoding = 'windows-1252';
      this.repaired = true;
      this.rest = new Uint8Array(0);
      return decodeWindows1252(all);
    }
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Number of bytes up to the last character of UTF-8 that is complete. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(decodeWindows1252(head.subarray(0, HEAD)));
  const name = declaration?.[1];
  if (name === undefined) return 'utf-8';
  const encoding = NAMES[name.toLowerCase()];
  if (encoding) return encoding;
  throw new XmlError(
    'encoding',
    `Dit bestand zegt dat het in tekenset ${name} staat; gelezen worden UTF-8, UTF-16, ISO-8859-1 en Windows-1252. Exporteer het opnieuw als UTF-8.`,
  );
}

function refuseOtherFiles(head: Uint8Array): void {
  if (head.length === 0) throw new XmlError('empty', 'Dit bestand is leeg.');
  const start = [...head.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === '504b0304')
    throw new XmlError(
      'not-xml',
      'Dit is geen XML maar een zip-bestand of een Excel-werkmap. Pak een zip eerst uit en kies het bestand dat erin zit.',
    );
  if (start.startsWith('1f8b')) throw new XmlError('not-xml', 'Dit is geen XML maar een ingepakt bestand (gzip). Pak het eerst uit.');
  if (start === 'd0cf11e0') throw new XmlError('not-xml', 'Dit is geen XML maar een oude of beveiligde Excel-werkmap.');
  if (start === '25504446') throw new XmlError('not-xml', 'Dit is geen XML maar een PDF.');
}

function notXml(start: string): XmlError {
  // The old auditfile is lines of fields without any mark of what they are.
  if (/^(ADF|\d{2,})/.test(start) && start.includes('\n'))
    return new XmlError(
      'other-format',
      'Dit is geen XML. Het lijkt een auditfile in het oude tekstformaat (ADF); dat wordt niet gelezen. Exporteer een XML Auditfile Financieel (XAF) 3.2 of 4.0.',
    );
  return new XmlError('not-xml', 'Dit is geen XML-bestand: het begint niet met een <.');
}
