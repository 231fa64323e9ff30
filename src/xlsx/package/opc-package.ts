import { relationshipsPartOf, relativeTarget, resolveTarget } from './part-names';
import { attributes, decodeXml, encodeXml, XML_DECLARATION } from '../xml/xml-text';
import { attributeOf, parseDocument, tagOf } from '../xml/xml-scan';
import { appendInside, applyEdits, prefixed } from '../xml/xml-edit';
import { XlsxError } from '../xlsx-error';
import { inflateEntry, partNameOf, readZip } from '../zip/zip-read';
import { packEntry, writeZip } from '../zip/zip-write';
import type { XmlElement } from '../xml/xml-scan';
import type { ZipEntry } from '../zip/zip-read';

const CONTENT_TYPES = '/[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PACKAGE_CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Bytes inflated over the life of a package: many sheets that name one large part cost no more than one large file. */
const MAX_INFLATED = 3_000_000_000;

export interface Relationship {
  readonly id: string;
  /** Last step of the type address: `worksheet`, `table`. */
  readonly type: string;
  /** The part it leads to, or the address as written when it leads outside the file. */
  readonly part: string;
  readonly external: boolean;
}

/** The parts of an .xlsx (Open Packaging Conventions) over the entries of a zip. Part names start with `/` and ignore case. */
export class OpcPackage {
  private inflated = 0;

  private constructor(private readonly entries: Map<string, ZipEntry>) {}

  static open(bytes: Uint8Array): OpcPackage {
    const entries = new Map<string, ZipEntry>();
    for (const entry of readZip(bytes)) entries.set(keyOf(partNameOf(entry.name)), entry);
    const found = new OpcPackage(entries);
    if (found.has(CONTENT_TYPES)) return found;
    throw new XlsxError(found.isOpenDocument() ? 'ods' : 'no-workbook');
  }

  /** OpenDocument names its kind in a part of its own, which comes first and is not compressed. */
  private isOpenDocument(): boolean {
    return this.has('/mimetype') && new TextDecoder().decode(this.bytes('/mimetype')).includes('opendocument');
  }

  /** A package without parts. */
  static create(): OpcPackage {
    const created = new OpcPackage(new Map());
    created.put(
      CONTENT_TYPES,
      `${XML_DECLARATION}<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    );
    return created;
  }

  /** A package with the same parts; changes to one do not reach the other. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.entries));
  }

  has(part: string): boolean {
    return this.entries.has(keyOf(part));
  }

  /** The part as the file spells it. */
  spelled(part: string): string {
    const entry = this.entries.get(keyOf(part));
    return entry ? partNameOf(entry.name) : part;
  }

  partNames(): string[] {
    return [...this.entries.values()].map((entry) => partNameOf(entry.name));
  }

  bytes(part: string): Uint8Array {
    const entry = this.entries.get(keyOf(part));
    if (!entry) throw new XlsxError('damaged', `${part} ontbreekt`);
    this.inflated += entry.size;
    if (this.inflated > MAX_INFLATED) throw new XlsxError('too-big', `${Math.round(this.inflated / 1e6)} MB`);
    return inflateEntry(entry);
  }

  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  /** Adds a part, or replaces what it says. */
  put(part: string, xml: string): void {
    this.entries.set(keyOf(part), packEntry(this.entries.get(keyOf(part))?.name ?? part.slice(1), encodeXml(xml)));
  }

  /** Adds a part, or replaces its bytes. */
  putBytes(part: string, bytes: Uint8Array): void {
    this.entries.set(keyOf(part), packEntry(this.entries.get(keyOf(part))?.name ?? part.slice(1), bytes));
  }

  /** Takes out a part and nothing else: what names it is put right by the caller. */
  drop(part: string): void {
    this.entries.delete(keyOf(part));
  }

  /** Changes the text of a part; when the text stays the same the part keeps its bytes. */
  change(part: string, edit: (xml: string) => string): void {
    const xml = this.text(part);
    const changed = edit(xml);
    if (changed !== xml) this.put(part, changed);
  }

  /** Takes out a part, its relationships and its content type. */
  remove(part: string): void {
    this.entries.delete(keyOf(part));
    this.entries.delete(keyOf(relationshipsPartOf(part)));
    const isIt = ({ local }: XmlElement, tag: string): boolean =>
      local === 'Override' && attributeOf(tag, 'PartName')?.toLowerCase() === part.toLowerCase();
    this.change(CONTENT_TYPES, (xml) => withoutChildren(xml, isIt));
  }

  /** The first of `xl/tables/table1.xml`, `table2.xml` … that is not taken. */
  freePart(folderAndName: string, extension = '.xml'): string {
    let number = 1;
    while (this.has(folderAndName + number + extension)) number++;
    return folderAndName + number + extension;
  }

  /** Declares what a new part is. */
  declare(part: string, contentType: string): void {
    this.addContentType('Override', 'PartName', part, contentType);
  }

  relationships(part: string): Relationship[] {
    const from = relationshipsPartOf(part);
    if (!this.has(from)) return [];
    const document = parseDocument(this.text(from));
    return document.children
      .filter((child) => child.local === 'Relationship')
      .map((child) => {
        const tag = tagOf(document.xml, child);
        const external = attributeOf(tag, 'TargetMode') === 'External';
        const target = attributeOf(tag, 'Target') ?? '';
        return {
          id: attributeOf(tag, 'Id') ?? '',
          type: (attributeOf(tag, 'Type') ?? '').split('/').pop() ?? '',
          part: external ? target : this.findTarget(part, target),
          external,
        };
      });
  }

  /** The part that the first relationship of a type leads to, when it is there. */
  relatedPart(part: string, type: string): string | undefined {
    const found = this.relationships(part).find(
      (relationship) => relationship.type === type && !relationship.external && this.has(relationship.part),
    );
    return found && this.spelled(found.part);
  }

  /** Adds a relationship and gives its id. `type` is the full address of the type. */
  relate(part: string, type: string, target: string): string {
    const from = relationshipsPartOf(part);
    const xml = this.has(from) ? this.text(from) : `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const document = parseDocument(xml);
    const taken = new Set(this.relationships(part).map((relationship) => relationship.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const element = `<Relationship${attributes({ Id: `rId${number}`, Type: type, Target: relativeTarget(part, target) })}/>`;
    this.put(from, applyEdits(xml, [appendInside(xml, document.root, prefixed(element, document.prefix))]));
    // Old LibreOffice lists every relationship part by name and has no default for the rest.
    this.addContentType('Default', 'Extension', 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
    return `rId${number}`;
  }

  /** Takes out the relationships with these ids. */
  unrelate(part: string, ids: ReadonlySet<string>): void {
    const from = relationshipsPartOf(part);
    if (ids.size === 0 || !this.has(from)) return;
    this.change(from, (xml) => withoutChildren(xml, (_, tag) => ids.has(attributeOf(tag, 'Id') ?? '')));
  }

  /** Lower-case names of all parts that can be reached over relationships from the package. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const todo = ['/'];
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
      for (const relationship of this.relationships(part)) {
        if (relationship.external || !this.has(relationship.part) || seen.has(keyOf(relationship.part))) continue;
        seen.add(keyOf(relationship.part));
        todo.push(this.spelled(relationship.part));
      }
    }
    return seen;
  }

  save(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }

  private findTarget(from: string, target: string): string {
    const part = resolveTarget(from, target);
    if (this.has(part) || !part.includes('%')) return part;
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }

  private addContentType(kind: 'Default' | 'Override', attribute: string, key: string, contentType: string): void {
    const document = parseDocument(this.text(CONTENT_TYPES));
    const { xml, root } = document;
    const present = document.children.some(
      (child) => child.local === kind && attributeOf(tagOf(xml, child), attribute)?.toLowerCase() === key.toLowerCase(),
    );
    if (present) return;
    const element = prefixed(`<${kind}${attributes({ [attribute]: key, ContentType: contentType })}/>`, document.prefix);
    const edit =
      kind === 'Default' && !root.selfClosing ? { start: root.tagEnd, end: root.tagEnd, text: element } : appendInside(xml, root, element);
    this.put(CONTENT_TYPES, applyEdits(xml, [edit]));
  }
}

const keyOf = (part: string): string => part.toLowerCase();

/** The text of a part without some of the elements directly in its root. */
function withoutChildren(xml: string, isGone: (child: XmlElement, tag: string) => boolean): string {
  const gone = parseDocument(xml).children.filter((child) => isGone(child, tagOf(xml, child)));
  return applyEdits(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
