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
  /** The sheet with the report. */
  readonly reportSheet: string;
  /** The columns Controle that were written. */
  readonly marks: readonly RecordedMark[];
  readonly changed: readonly PartChange[];
}

/** Where a column Controle was written; places are 0-based. */
export interface RecordedMark {
  readonly sheet: string;
  /** Row of the headings, and how many rows there are under it. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  /** The column is new. */
  readonly beside: boolean;
}

/** Of what stands in the record; another version of it was never kept by a user. */
const VERSION = '2';
const NAMESPACE = 'urn:sto-controle:markering';

/** The record as XML. */
export function recordXml({ added, reportSheet, marks, changed }: MarkingRecord): string {
  const children = [
    `<report${attributes({ sheet: reportSheet })}/>`,
    ...marks.map(({ sheet, row, rows, column, beside }) => `<mark${attributes({ sheet, row, rows, column, beside })}/>`),
    ...added.map((part) => `<added${attributes({ part })}/>`),
    ...changed.map(({ part, before, after, undo }) => `<changed${attributes({ part, before, after })}>${undoXml(undo)}</changed>`),
  ];
  return `${XML_DECLARATION}<marking xmlns="${NAMESPACE}" version="${VERSION}">${children.join('')}</marking>`;
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
  return (
    opc
      .relationships(workbookPart)
      .filter(({ type, external, part }) => type === 'customXml' && !external && opc.has(part))
      .map(({ part }) => opc.spelled(part))
      // A marked copy that was changed and marked again has two; the last one tells of the last marking.
      .findLast((part) => opc.text(part).slice(0, 200).includes(NAMESPACE))
  );
}

/** Reads a record back; undefined when it is of another version. Whether what it says is true, is for the reader to find out. */
export function readRecord(xml: string): MarkingRecord | undefined {
  const { root, children } = parseDocument(xml);
  if (attributeOf(tagOf(xml, root), 'version') !== VERSION) return undefined;
  const tags = (local: string): readonly string[] => children.filter((child) => child.local === local).map((child) => tagOf(xml, child));
  const textOf = (tag: string, name: string): string => attributeOf(tag, name) ?? '';
  const [report = ''] = tags('report');
  return {
    added: tags('added').map((tag) => textOf(tag, 'part')),
    reportSheet: textOf(report, 'sheet'),
    marks: tags('mark').map((tag) => ({
      sheet: textOf(tag, 'sheet'),
      row: numberOf(tag, 'row') ?? -1,
      rows: numberOf(tag, 'rows') ?? 0,
      column: numberOf(tag, 'column') ?? -1,
      beside: attributeOf(tag, 'beside') === '1',
    })),
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
        return { part: textOf(tag, 'part'), before: numberOf(tag, 'before') ?? -1, after: numberOf(tag, 'after') ?? -1, undo };
      }),
  };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
