import { unescapeXml } from './xml-text';
import { XlsxError } from '../xlsx-error';

/** Called for each opening tag, `[start, tagEnd)` in the scanned text; gives where to go on when something may be skipped. */
export type OnOpen = (name: string, start: number, tagEnd: number, selfClosing: boolean) => number | void;
export type OnClose = (name: string, start: number, tagEnd: number) => void;

const BANG = 33,
  DOUBLE = 34,
  SINGLE = 39,
  SLASH = 47,
  CLOSE = 62,
  QUESTION = 63;

/** Walks over all tags of `xml` between two offsets. Names are local, without prefix. Document type declarations are refused. */
export function scanTags(xml: string, onOpen: OnOpen, onClose?: OnClose, from = 0, to = xml.length): void {
  let at = from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0 || at >= to) return;
    const next = xml.charCodeAt(at + 1);
    if (next === BANG || next === QUESTION) {
      at = skipDeclaration(xml, at);
    } else if (next === SLASH) {
      const end = xml.indexOf('>', at);
      if (end < 0) throw new XlsxError('damaged', 'XML');
      onClose?.(localName(xml.slice(at + 2, end).trimEnd()), at, end + 1);
      at = end + 1;
    } else {
      let nameEnd = at + 1;
      for (let code = next; code > 32 && code !== CLOSE && code !== SLASH; code = xml.charCodeAt(++nameEnd));
      const end = tagEnd(xml, nameEnd);
      const selfClosing = xml.charCodeAt(end - 2) === SLASH;
      if (selfClosing && xml.charCodeAt(end - 3) === SLASH) throw new XlsxError('damaged', 'XML');
      at = onOpen(localName(xml.slice(at + 1, nameEnd)), at, end, selfClosing) ?? end;
    }
  }
}

/** Offset after a comment, CDATA section or processing instruction; a document type declaration is refused. */
export function skipDeclaration(xml: string, at: number): number {
  const [opening, closing] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  if (!xml.startsWith(opening, at)) throw new XlsxError('doctype');
  const end = xml.indexOf(closing, at + opening.length);
  if (end < 0) throw new XlsxError('damaged', 'XML');
  return end + closing.length;
}

/** Offset after the `>` that closes a tag; one inside an attribute value does not count. */
export function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === CLOSE) return at + 1;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  throw new XlsxError('damaged', 'XML');
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Where an element stands in its text. `[start, tagEnd)` is the opening tag, `[tagEnd, innerEnd)` the content. */
export interface XmlElement {
  readonly local: string;
  readonly start: number;
  readonly tagEnd: number;
  innerEnd: number;
  end: number;
  readonly selfClosing: boolean;
}

const tagName = (xml: string, start: number, tagEnd: number): string => /^<([^\s/>]+)/.exec(xml.slice(start, tagEnd))?.[1] ?? '';

/** Offset of the closing tag that belongs to an opening tag of an element that cannot hold its like, such as `row`. */
export function closingTag(xml: string, start: number, tagEnd: number): number {
  const closing = xml.indexOf(`</${tagName(xml, start, tagEnd)}`, tagEnd);
  if (closing < 0) throw new XlsxError('damaged', 'XML');
  return closing;
}

/** The same for an element that a part has once, near its end. */
function lastClosingTag(xml: string, start: number, tagEnd: number): number {
  const closing = xml.lastIndexOf(`</${tagName(xml, start, tagEnd)}`);
  if (closing < tagEnd) throw new XlsxError('damaged', 'XML');
  return closing;
}

/** The elements directly between two offsets, in order. */
export function elementsIn(xml: string, from = 0, to = xml.length): XmlElement[] {
  const elements: XmlElement[] = [];
  let depth = 0;
  let current: XmlElement | undefined;
  scanTags(
    xml,
    (local, start, end, selfClosing) => {
      if (depth === 0) {
        current = { local, start, tagEnd: end, innerEnd: end, end, selfClosing };
        elements.push(current);
      }
      if (selfClosing) return undefined;
      depth++;
      // The bulk of a sheet is in here, and nothing of it is of interest to who asks for the children of the sheet.
      return local === 'sheetData' ? lastClosingTag(xml, start, end) : undefined;
    },
    (_, start, end) => {
      depth--;
      if (depth < 0) throw new XlsxError('damaged', 'XML');
      if (depth === 0 && current) {
        current.innerEnd = start;
        current.end = end;
      }
    },
    from,
    to,
  );
  if (depth !== 0) throw new XlsxError('damaged', 'XML');
  return elements;
}

/** The root of a part, without a look at what is in it. */
export function rootOf(xml: string): XmlElement {
  let root: XmlElement | undefined;
  scanTags(xml, (local, start, end, selfClosing) => {
    const innerEnd = selfClosing ? end : xml.lastIndexOf('</');
    if (innerEnd < end) throw new XlsxError('damaged', 'XML');
    root = { local, start, tagEnd: end, innerEnd, end: selfClosing ? end : xml.length, selfClosing };
    return xml.length;
  });
  if (!root) throw new XlsxError('damaged', 'XML');
  return root;
}

/** The elements directly inside one element. */
export const childrenOf = (xml: string, parent: XmlElement | undefined): XmlElement[] =>
  parent ? elementsIn(xml, parent.tagEnd, parent.innerEnd) : [];

/** The first child with this local name. */
export const childOf = (xml: string, parent: XmlElement | undefined, local: string): XmlElement | undefined =>
  childrenOf(xml, parent).find((child) => child.local === local);

/** An XML part with its root and the elements directly inside it. */
export interface XmlDocument {
  readonly xml: string;
  readonly root: XmlElement;
  readonly children: XmlElement[];
  /** Prefix with colon that the part gives its own elements, or ''. */
  readonly prefix: string;
}

/** Reads the first two levels of a part. */
export function parseDocument(xml: string): XmlDocument {
  const [root] = elementsIn(xml);
  if (!root) throw new XlsxError('damaged', 'XML');
  const name = /^<([^\s/>]+)/.exec(xml.slice(root.start, root.tagEnd))?.[1] ?? '';
  return { xml, root, children: childrenOf(xml, root), prefix: name.slice(0, name.indexOf(':') + 1) };
}

const PATTERNS = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s(?:${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  return pattern;
}

/** Value of an attribute of a tag, given as text. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = attributePattern(name).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

/** Opening tag of an element as text. */
export const tagOf = (xml: string, element: XmlElement): string => xml.slice(element.start, element.tagEnd);

/** All text between the tags of an element. */
export const contentOf = (xml: string, element: XmlElement): string => {
  const content = xml.slice(element.tagEnd, element.innerEnd);
  const section = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(content);
  return section ? (section[1] ?? '') : unescapeXml(content);
};

/** Relationship id of a tag, whatever prefix the namespace has. */
export const relationshipIdOf = (tag: string): string | undefined => attributeOf(tag, '[\\w.-]+:id');

/** Number in an attribute, or undefined when it is absent or no number. */
export function numberOf(tag: string, name: string): number | undefined {
  const text = attributeOf(tag, name);
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An XML boolean: `1`, `true` and `on` are true; `fallback` when the attribute is absent. */
export function flagOf(tag: string, name: string, fallback = false): boolean {
  const text = attributeOf(tag, name);
  return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
}
