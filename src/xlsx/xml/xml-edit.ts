import { escapeXml } from './xml-text';
import type { XmlDocument, XmlElement } from './xml-scan';

/** Replaces `[start, end)` by `text`; start = end inserts. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; those at the same place keep their order. */
export function applyEdits(xml: string, edits: Edit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of sorted) {
    pieces.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

const PATTERNS = new Map<string, RegExp>();

/** An opening tag without what closes it: `<c r="A1"/>` gives `<c r="A1"`. */
export const unclosed = (tag: string): string => tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();

/** An opening tag with an attribute set to a value, or without it when the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)));
  if (value === undefined) return tag.replace(pattern, '');
  const text = `${name}="${escapeXml(String(value))}"`;
  return pattern.test(tag)
    ? tag.replace(pattern, (_, blank: string) => blank + text)
    : tag.replace(/^<[^\s/>]+/, (start) => `${start} ${text}`);
}

/** Gives elements that were written without prefix the prefix of the part they go into. Text cannot be hit: it has no `<`. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, (_, slash: string, name: string) => `<${slash}${prefix}${name}`);

/** An edit that puts `inner` at the end of an element, opening it first when it closes itself. */
export function appendInside(xml: string, element: XmlElement, inner: string): Edit {
  if (!element.selfClosing) return { start: element.innerEnd, end: element.innerEnd, text: inner };
  const tag = xml.slice(element.start, element.tagEnd);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return { start: element.start, end: element.end, text: `${tag.slice(0, -2)}>${inner}</${name}>` };
}

/**
 * An edit that gives a part another element of one kind: replaced, removed when `text` is '', or inserted where the
 * schema's `order` of children wants it. `mc:AlternateContent` has no place of its own: `wrapped` says which child it stands for.
 */
export function placeChild(document: XmlDocument, order: readonly string[], local: string, text: string, wrapped = ''): Edit | undefined {
  const present = document.children.find((child) => child.local === local);
  const written = prefixed(text, document.prefix);
  if (present) return { start: present.start, end: present.end, text: written };
  if (text === '') return undefined;
  const mine = order.indexOf(local);
  const later = document.children.find((child) => order.indexOf(child.local === 'AlternateContent' ? wrapped : child.local) > mine);
  if (later) return { start: later.start, end: later.start, text: written };
  return appendInside(document.xml, document.root, written);
}
