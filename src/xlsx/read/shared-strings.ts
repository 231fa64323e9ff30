import { rootOf, scanTags } from '../xml/xml-scan';
import { unescapeCellText } from '../xml/xml-text';
import { XlsxError } from '../xlsx-error';
import type { XmlElement } from '../xml/xml-scan';

/** The texts of the shared strings part, by number. Rich text gives its letters, without phonetic guides. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  const root = rootOf(xml);
  const reader = new TextReader(xml);
  // A text that does not end would shift the numbers of all that follow.
  let inside = false;
  const enter = (): void => {
    if (inside) throw new XlsxError('damaged', 'gedeelde teksten');
    inside = true;
  };
  const leave = (): void => {
    if (!inside) throw new XlsxError('damaged', 'gedeelde teksten');
    inside = false;
  };
  scanTags(
    xml,
    (name, start, end, selfClosing) => {
      if (name !== 'si') reader.open(name, start, end, selfClosing);
      else if (selfClosing) texts.push('');
      else enter();
    },
    (name, start) => {
      if (name !== 'si') return reader.close(name, start);
      leave();
      texts.push(reader.take());
    },
    root.tagEnd,
    root.innerEnd,
  );
  if (inside) throw new XlsxError('damaged', 'gedeelde teksten');
  return texts;
}

/** The text of an `si` or `is` element. */
export function richText(xml: string, element: Pick<XmlElement, 'tagEnd' | 'innerEnd'>): string {
  const reader = new TextReader(xml);
  const open = reader.open.bind(reader);
  const close = reader.close.bind(reader);
  scanTags(xml, open, close, element.tagEnd, element.innerEnd);
  return reader.take();
}

/** Gathers the `t` elements of a text, except those of phonetic guides. */
class TextReader {
  private text = '';
  private start = -1;
  private phonetic = false;

  constructor(private readonly xml: string) {}

  open(name: string, _start: number, end: number, selfClosing: boolean): void {
    if (name === 'rPh') this.phonetic = !selfClosing;
    else if (name === 't' && !selfClosing && !this.phonetic) this.start = end;
  }

  close(name: string, at: number): void {
    if (name === 'rPh') this.phonetic = false;
    else if (name === 't' && this.start >= 0) {
      this.text += unescapeCellText(withoutSections(this.xml.slice(this.start, at)));
      this.start = -1;
    }
  }

  /** The text since the last one that was taken. */
  take(): string {
    const { text } = this;
    this.text = '';
    this.start = -1;
    this.phonetic = false;
    return text;
  }
}

/** Turns CDATA sections, which hardly any writer uses, into ordinary XML text. */
export const withoutSections = (text: string): string =>
  text.includes('<![CDATA[')
    ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => inner.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    : text;
