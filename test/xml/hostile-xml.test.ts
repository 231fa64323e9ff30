import fc from '../property';
import { children, XmlReader } from '../../src/xml/read-xml';
import { XmlError } from '../../src/xml/xml-error';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** Reads the texts of <b> in <a>, giving the bytes in pieces. */
function read(bytes: Uint8Array, size = 1000): { texts: readonly string[]; repaired: boolean } {
  const texts: string[] = [];
  const reader = new XmlReader(() => ({ children: children({ b: { text: (text) => texts.push(text) } }) }));
  for (let start = 0; start < bytes.length; start += size) reader.write(bytes.subarray(start, start + size));
  reader.end();
  return { texts, repaired: reader.repaired };
}

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof XmlError) return error.kind;
    throw error;
  }
  return 'read';
}

describe('XML that is refused', () => {
  test.each([
    ['a document type', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'dtd'],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;&x;">]><a><b>&z;</b></a>', 'dtd'],
    ['an entity that XML does not know', '<a><b>&eacute;</b></a>', 'entity'],
    ['a file that breaks off', '<a><b>1</b><b>2', 'truncated'],
    ['a file that breaks off in a tag', '<a><b', 'truncated'],
    ['a tag that is closed by another', '<a><b>1</c></a>', 'malformed'],
    ['two roots', '<a/><a/>', 'malformed'],
    ['a declaration of an encoding that is not read', '<?xml version="1.0" encoding="EBCDIC-NL"?><a/>', 'encoding'],
    ['blanks only', ' '.repeat(5000), 'malformed'],
    ['nothing', '', 'empty'],
    ['deep nesting', '<a>'.repeat(100_000), 'too-deep'],
  ])('%s', (_, text, kind) => {
    expect(refusal(bytesOf(text))).toBe(kind);
  });

  test('endless blanks, before much of it is read', () => {
    const reader = new XmlReader(() => ({}));
    reader.write(bytesOf('<a><b>'));
    const blanks = new Uint8Array(1 << 20).fill(32);
    let pieces = 0;
    expect(() => {
      for (; pieces < 2_000; pieces++) reader.write(blanks);
    }).toThrow(XmlError);
    expect(pieces).toBeLessThan(100);
  });

  test('an endless attribute and an endless text', () => {
    for (const start of ['<a b="', '<!--', '<a><b>']) {
      const reader = new XmlReader(() => ({ children: children({ b: { text: () => {} } }) }));
      const piece = new Uint8Array(1 << 20).fill(120);
      reader.write(bytesOf(`${start}${'x'.repeat(2000)}`));
      expect(() => {
        for (let pieces = 0; pieces < 100; pieces++) reader.write(piece);
        reader.end();
      }).toThrow(XmlError);
    }
  });

  test('whatever is cut off or changed ends with a sentence, or is read', () => {
    const text = '<?xml version="1.0"?><x:a xmlns:x="urn:a"><x:b>één &amp; twee</x:b><b>3</b><!-- c --><b><![CDATA[<4>]]></b></x:a>';
    const bytes = bytesOf(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const changed = cut ? bytes.slice(0, at) : Uint8Array.from(bytes, (old, index) => (index === at ? byte : old));
        expect(typeof refusal(changed)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is read', () => {
  const text = '<a><b>één</b><c><b>niet</b></c><b> &lt;2&gt; </b><b/><b><![CDATA[&3]]></b></a>';
  const expected = ['één', '<2>', '', '&3'];

  test.each([1, 2, 3, 7, 1000])('in pieces of %d bytes', (size) => {
    expect(read(bytesOf(text), size)).toEqual({ texts: expected, repaired: false });
  });

  test('UTF-16, with and without a byte order mark', () => {
    const little = Buffer.from(text, 'utf16le');
    expect(read(new Uint8Array(little), 5).texts).toEqual(expected);
    expect(read(new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).texts).toEqual(expected);
    expect(read(new Uint8Array(Buffer.from(little).swap16())).texts).toEqual(expected);
  });

  test('Windows-1252, also under the name of ISO-8859-1', () => {
    const bytes = Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?><a><b>caf\u00e9 \u0080 5</b></a>`, (character) =>
      character.charCodeAt(0),
    );
    expect(read(bytes).texts).toEqual(['café € 5']);
  });

  test('a file that says UTF-8 and is not is read on as Windows-1252, and says so', () => {
    const bytes = Uint8Array.from(`<?xml version="1.0" encoding="UTF-8"?><a><b>caf\u00e9</b><b>5</b></a>`, (character) =>
      character.charCodeAt(0),
    );
    expect(read(bytes, 3)).toEqual({ texts: ['café', '5'], repaired: true });
  });
});
