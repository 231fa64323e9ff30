import { crc32 } from '../zip/crc32';
import { relationshipsPartOf } from './part-names';
import { applyEdits, type Edit } from '../xml/xml-edit';
import { decodeXml, escapeXml, unescapeXml } from '../xml/xml-text';
import type { OpcPackage } from './opc-package';

/** Replaces `length` characters at `at` of a changed text by what stood there before. */
export interface Splice {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** How a part was changed and how to get it back: by splices of its text, or by all its bytes where it is not plain UTF-8. */
export interface PartChange {
  readonly part: string;
  /** Checksums of the part before and after. */
  readonly before: number;
  readonly after: number;
  readonly undo: readonly Splice[] | Uint8Array;
}

/** The text of a part that is UTF-8 to the last byte, with its byte order mark if it has one; undefined when it is anything else. */
export function plainText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Changes parts of a package and remembers the way back. */
export class PartChanges {
  private readonly originals = new Map<string, Uint8Array>();
  private readonly splices = new Map<string, readonly Splice[]>();

  constructor(private readonly opc: OpcPackage) {}

  /** Changes the text of a part by edits of it; nothing happens when there are none. */
  edit(part: string, editsOf: (xml: string) => readonly Edit[]): void {
    const { opc } = this;
    const bytes = opc.bytes(part);
    const xml = decodeXml(bytes);
    const edits = editsOf(xml);
    if (edits.length === 0) return;
    this.originals.set(part, bytes);
    const text = plainText(bytes);
    const start = text?.startsWith('\ufeff') ? 1 : 0;
    if (text?.slice(start) !== xml) {
      opc.put(part, applyEdits(xml, [...edits]));
      return;
    }
    const moved = edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
    this.splices.set(part, inverse(text, moved));
    opc.putBytes(part, new TextEncoder().encode(applyEdits(text, moved)));
  }

  /** Gives a part another text, of which only what lies between the common ends counts as changed. */
  replace(part: string, xml: string): void {
    this.edit(part, (before) => {
      const { start, end } = commonEnds(before, xml);
      return [{ start, end: before.length - end, text: xml.slice(start, xml.length - end) }];
    });
  }

  /** Says that the content types and the relationships of a part are about to change by other means. */
  expectLinks(part: string): void {
    for (const name of ['/[Content_Types].xml', relationshipsPartOf(part)]) {
      if (this.opc.has(name)) this.originals.set(this.opc.spelled(name), this.opc.bytes(name));
    }
  }

  /** All changes up to now. */
  list(): readonly PartChange[] {
    return [...this.originals].flatMap(([part, bytes]) => {
      const now = this.opc.bytes(part);
      const [before, after] = [crc32(bytes), crc32(now)];
      return before === after ? [] : [{ part, before, after, undo: this.undo(part, bytes, now) }];
    });
  }

  private undo(part: string, bytes: Uint8Array, now: Uint8Array): PartChange['undo'] {
    const splices = this.splices.get(part) ?? difference(bytes, now);
    if (splices instanceof Uint8Array) return splices;
    // A text with characters that XML cannot hold would not come back whole.
    return splices.every(({ text }) => unescapeXml(escapeXml(text)) === text) ? splices : bytes;
  }
}

/** The splices that take edits of a text back. */
function inverse(text: string, edits: readonly Edit[]): readonly Splice[] {
  let grown = 0;
  return edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || a.order - b.order)
    .map(({ edit }) => {
      const splice = { at: edit.start + grown, length: edit.text.length, text: text.slice(edit.start, edit.end) };
      grown += edit.text.length - (edit.end - edit.start);
      return splice;
    });
}

/** One splice for all that lies between the common ends of two texts; all bytes where one is no plain text. */
function difference(before: Uint8Array, after: Uint8Array): readonly Splice[] | Uint8Array {
  const [was, now] = [plainText(before), plainText(after)];
  if (was === undefined || now === undefined) return before;
  const { start, end } = commonEnds(was, now);
  return [{ at: start, length: now.length - end - start, text: was.slice(start, was.length - end) }];
}

/** How many characters two texts have in common at their beginning and, of what is left, at their end. */
function commonEnds(a: string, b: string): { readonly start: number; readonly end: number } {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

/** The bytes of a part as they were before a change. */
export function undone(bytes: Uint8Array, undo: PartChange['undo']): Uint8Array {
  if (undo instanceof Uint8Array) return undo;
  const text = plainText(bytes);
  if (text === undefined) return bytes;
  const edits = undo.map(({ at, length, text: before }) => ({ start: at, end: at + length, text: before }));
  return new TextEncoder().encode(applyEdits(text, edits));
}
