import fc from '../property';
import { parseDocument, attributeOf, scanTags, tagOf, contentOf } from '../../src/xlsx/xml/xml-scan';
import { decodeXml, encodeXml, escapeCellText, escapeXml, unescapeCellText, unescapeXml } from '../../src/xlsx/xml/xml-text';
import { applyEdits, placeChild, prefixed, withAttribute } from '../../src/xlsx/xml/xml-edit';

/** Any string of 16-bit units, halves of surrogate pairs and control characters among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(...[...'_x000D_<&>"\' \r\n\t'].map((char) => char.charCodeAt(0)))))
  .map((units) => String.fromCharCode(...units));

test('any text of a cell survives and never becomes markup', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = `<t>${escapeCellText(text)}</t>`;
      const read = new TextDecoder().decode(new TextEncoder().encode(xml));
      expect(parseDocument(read).children).toEqual([]);
      expect(unescapeCellText(read.slice(3, -4))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('any attribute survives, except for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(attributeOf(`<a b="${escapeXml(text)}"/>`, 'b')).toBe(text);
    }),
  );
  expect(escapeXml('a\u0001b')).toBe('ab');
});

test('entities and line ends are read as XML says', () => {
  expect(unescapeXml('&lt;a&gt; &amp;amp; &#65;&#x42; &onbekend;')).toBe('<a> &amp; AB &onbekend;');
  expect(unescapeXml('een\r\ntwee\rdrie')).toBe('een\ntwee\ndrie');
  expect(unescapeCellText('een_x000D_twee _x005F_x000D_')).toBe('een\rtwee _x000D_');
});

test('tags are found with their offsets; ">" in an attribute, comments and CDATA do not confuse', () => {
  const xml = '<?xml version="1.0"?><!-- <geen/> --><x:a b="1 > 0"><c/><![CDATA[<geen>]]></x:a>';
  const found: string[] = [];
  scanTags(xml, (name, start, end, selfClosing) => void found.push(`${name} ${xml.slice(start, end)} ${selfClosing}`));
  expect(found).toEqual(['a <x:a b="1 > 0"> false', 'c <c/> true']);
  const document = parseDocument(xml);
  expect(document.prefix).toBe('x:');
  expect(tagOf(xml, document.root)).toBe('<x:a b="1 > 0">');
});

test('XML that ends too early is refused', () => {
  for (const xml of ['<a><b></a>', '<a', '<a><!-- ', '</a>', '']) expect(() => parseDocument(xml)).toThrow('beschadigd');
});

test('the content of an element may be a CDATA section', () => {
  const xml = '<f><![CDATA[A1<B1]]></f>';
  expect(contentOf(xml, parseDocument(xml).root)).toBe('A1<B1');
});

test('parts are decoded whatever their encoding and written as UTF-8', () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
  const utf16 = Buffer.from(xml, 'utf16le');
  expect(decodeXml(utf16)).toBe(xml);
  expect(decodeXml(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toBe(xml);
  expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\u00e9</a>', 'latin1'))).toContain('é');
  expect(new TextDecoder().decode(encodeXml(xml))).toBe('<?xml version="1.0" encoding="UTF-8"?><a>é</a>');
});

test('an attribute is set, replaced and taken out without touching the others', () => {
  expect(withAttribute('<c r="A1" s="3"/>', 's', 4)).toBe('<c r="A1" s="4"/>');
  expect(withAttribute("<c s='3'>", 's', undefined)).toBe('<c>');
  expect(withAttribute('<x:c xs="1"/>', 's', '$&')).toBe('<x:c s="$&amp;" xs="1"/>');
});

test('a child is placed where the schema wants it', () => {
  const place = (xml: string, text: string): string => {
    const edit = placeChild(parseDocument(xml), ['a', 'b', 'c', 'd'], 'b', text, 'c');
    return edit ? applyEdits(xml, [edit]) : xml;
  };
  expect(place('<r><a/><d/></r>', '<b/>')).toBe('<r><a/><b/><d/></r>');
  expect(place('<x:r><x:a/><mc:AlternateContent/></x:r>', '<b>1</b>')).toBe('<x:r><x:a/><x:b>1</x:b><mc:AlternateContent/></x:r>');
  expect(place('<r/>', '<b/>')).toBe('<r><b/></r>');
  expect(place('<r><a/><b>oud</b></r>', '')).toBe('<r><a/></r>');
  expect(prefixed('<a b="1"><c/></a>', 'x:')).toBe('<x:a b="1"><x:c/></x:a>');
});
