const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Plain text of XML text or of an attribute value. */
export function unescapeXml(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Makes text safe as XML text and as an attribute value; characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(NOT_IN_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (char) => (char === '\n' ? '&#10;' : char === '\r' ? '&#13;' : '&#9;'));
}

/** Anything that might need escaping; most texts hold none of it. */
const SUSPECT = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Control characters, halves of a surrogate pair and the two code points that are no characters. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NOT_IN_CELL = new RegExp(`${NOT_IN_XML.source}|\\r|_(?=x[0-9A-Fa-f]{4}_)`, 'g');

/** Makes the text of a cell or heading safe: what XML cannot hold becomes `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  if (!SUSPECT.test(text) && !text.includes('_x')) return text;
  const storable = text.replace(NOT_IN_CELL, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeXml(storable).replace(/&#10;/g, '\n').replace(/&#9;/g, '\t');
}

/** The text of a cell or heading from its XML text: entities first, then `_xHHHH_`. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Attributes as text with a blank in front; undefined and false are left out, true is `1`. */
export function attributes(values: Record<string, string | number | boolean | undefined>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    text += ` ${name}="${value === true ? '1' : escapeXml(String(value))}"`;
  }
  return text;
}

/** The text of an XML part, in whichever encoding it was written. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1];
  // A part that says UTF-16 but is written in bytes of one: the declaration is wrong, not the bytes.
  return named === undefined || /^utf-?16/i.test(named) ? 'utf-8' : named;
}

/** Bytes of an XML part in UTF-8, with a declaration that says so. */
export const encodeXml = (xml: string): Uint8Array =>
  new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*\sencoding\s*=\s*)(["'])[\w.:-]+\2/, '$1$2UTF-8$2'));

/** First line of every part that we make. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
