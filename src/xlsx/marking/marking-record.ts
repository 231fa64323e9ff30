import { attributeOf, childrenOf, contentOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';
import { attributes, escapeXml, XML_DECLARATION } from '../xml/xml-text';
import type { OpcPackage } from '../package/opc-package';
import type { PartChange, Splice } from '../package/part-changes';

/**
 * The way back from a marked copy, kept in the copy itself as custom XML: Excel leaves that alone, and so the marking can be taken out of any
 * copy without the file that it was made of.
 */
export interface MarkingRecord {
  /** Parts that the marking added, besides the record itself. */
  readonly added: readonly string[];
  readonly changed: readonly PartChange[];
}

const NAMESPACE = 'urn:sto-controle:markering';

/** The record as XML. */
export function recordXml({ added, changed }: MarkingRecord): string {
  const parts = changed.map(({ part, before, after, undo }) => `<changed${attributes({ part, before, after })}>${undoXml(undo)}</changed>`);
  return `${XML_DECLARATION}<marking xmlns="${NAMESPACE}" version="1">${added.map((part) => `<added${attributes({ part })}/>`).join('')}${parts.join('')}</marking>`;
}

function undoXml(undo: PartChange['undo']): string {
  if (undo instanceof Uint8Array) return `<bytes>${base64(undo)}</bytes>`;
  return undo
    .map(({ at, length, text }) => {
      const tag = `<put${attributes({ at, length })}`;
      return text === '' ? `${tag}/>` : `${tag}>${escapeXml(text)}</put>`;
    })
    .join('');
}

/** The part that holds the record of a marked copy; undefined when the workbook is none. */
export function findRecord(opc: OpcPackage, workbookPart: string): string | undefined {
  return opc
    .relationships(workbookPart)
    .filter(({ type, external, part }) => type === 'customXml' && !external && opc.has(part))
    .map(({ part }) => opc.spelled(part))
    .find((part) => opc.text(part).slice(0, 200).includes(NAMESPACE));
}

/** Reads a record back. */
export function readRecord(xml: string): MarkingRecord {
  const { children } = parseDocument(xml);
  const partOf = (tag: string): string => attributeOf(tag, 'part') ?? '';
  return {
    added: children.filter(({ local }) => local === 'added').map((child) => partOf(tagOf(xml, child))),
    changed: children
      .filter(({ local }) => local === 'changed')
      .map((child): PartChange => {
        const tag = tagOf(xml, child);
        const items = childrenOf(xml, child);
        const [first] = items;
        const undo =
          first?.local === 'bytes'
            ? fromBase64(contentOf(xml, first))
            : items.map((item): Splice => {
                const put = tagOf(xml, item);
                return {
                  at: numberOf(put, 'at') ?? 0,
                  length: numberOf(put, 'length') ?? 0,
                  text: item.selfClosing ? '' : contentOf(xml, item),
                };
              });
        return { part: partOf(tag), before: numberOf(tag, 'before') ?? -1, after: numberOf(tag, 'after') ?? -1, undo };
      }),
  };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
