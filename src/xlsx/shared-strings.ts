import { parseDocument, scanTags } from './xml-scan';
import { unescapeCellText } from './xml-text';
import type { XmlElement } from './xml-scan';

/** The texts of the shared strings part, by number. Rich text gives its letters, without phonetic guides. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  const { root, children } = parseDocument(xml);
  if (root.selfClosing) return texts;
  for (const child of children) if (child.local === 'si') texts.push(richText(xml, child));
  return texts;
}

/** The text of an `si` or `is` element. */
export function richText(xml: string, element: Pick<XmlElement, 'tagEnd' | 'innerEnd'>): string {
  let text = '';
  let start = -1;
  let phonetic = false;
  scanTags(
    xml,
    (name, _, end, selfClosing) => {
      if (name === 'rPh') phonetic = !selfClosing;
      else if (name === 't' && !selfClosing && !phonetic) start = end;
    },
    (name, at) => {
      if (name === 'rPh') phonetic = false;
      else if (name === 't' && start >= 0) {
        text += unescapeCellText(withoutSections(xml.slice(start, at)));
        start = -1;
      }
    },
    element.tagEnd,
    element.innerEnd,
  );
  return text;
}

/** Turns CDATA sections, which hardly any writer uses, into ordinary XML text. */
const withoutSections = (text: string): string =>
  text.includes('<![CDATA[')
    ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => inner.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    : text;
