import { attributeOf, childOf, childrenOf, contentOf, elementsIn, numberOf, parseDocument, relationshipIdOf, tagOf } from '../xml/xml-scan';
import { unescapeXml } from '../xml/xml-text';
import { XlsxError } from '../xlsx-error';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { Area } from '../../cells/address';
import type { OpcPackage } from '../package/opc-package';
import type { ChartData } from '../workbook-data';
import type { XmlElement } from '../xml/xml-scan';

/** Charts of a sheet that are tied to cells. A drawing that cannot be read holds none: it stays in the file as it is, and holds no data of its own. */
export function readCharts(opc: OpcPackage, sheetPart: string): ChartData[] {
  try {
    const drawing = opc.relatedPart(sheetPart, 'drawing');
    if (drawing === undefined) return [];
    const xml = opc.text(drawing);
    const parts = new Map(opc.relationships(drawing).flatMap(({ id, type, part }) => (type === 'chart' ? [[id, part] as const] : [])));
    return parseDocument(xml).children.flatMap((anchor) => {
      const frame = childOf(xml, anchor, 'graphicFrame');
      const part = parts.get(chartIdOf(xml, frame) ?? '');
      const area = anchoredArea(xml, anchor);
      if (part === undefined || !area || !opc.has(part)) return [];
      const properties = childOf(xml, childOf(xml, frame, 'nvGraphicFramePr'), 'cNvPr');
      const name = properties ? (attributeOf(tagOf(xml, properties), 'name') ?? '') : '';
      return [{ part: opc.spelled(part), name, area, ...readChart(opc.text(part)) }];
    });
  } catch (error) {
    // How much a file may inflate to holds for its drawings too.
    if (!(error instanceof XlsxError) || error.kind === 'too-big' || error.kind === 'zip-bomb') throw error;
    return [];
  }
}

/** Relationship id of the chart in a frame. */
export function chartIdOf(xml: string, frame: XmlElement | undefined): string | undefined {
  const chart = childOf(xml, childOf(xml, childOf(xml, frame, 'graphic'), 'graphicData'), 'chart');
  return chart && relationshipIdOf(tagOf(xml, chart));
}

/** The cells from the one that an anchor begins in up to the one that it ends before; undefined when it is tied to no cell. */
function anchoredArea(xml: string, anchor: XmlElement): Area | undefined {
  const [from, to] = ['from', 'to'].map((local) => {
    const place = childOf(xml, anchor, local);
    const [row, column] = ['row', 'col'].map((each) => {
      const element = childOf(xml, place, each);
      return element ? Number(contentOf(xml, element)) : NaN;
    });
    return { row: row ?? NaN, column: column ?? NaN };
  });
  if (!from || !(from.row >= 0 && from.row < MAX_ROWS && from.column >= 0 && from.column < MAX_COLUMNS)) return undefined;
  const size = (end: number | undefined, begin: number): number => Math.max(1, (end ?? NaN) - begin || 1);
  return { row: from.row, column: from.column, rows: size(to?.row, from.row), columns: size(to?.column, from.column) };
}

function readChart(xml: string): Pick<ChartData, 'title' | 'kind' | 'references'> {
  const chart = parseDocument(xml).children.find(({ local }) => local === 'chart');
  const plots = childrenOf(xml, childOf(xml, chart, 'plotArea')).filter(({ local }) => local.endsWith('Chart'));
  const [plot] = plots;
  const valueOf = (local: string): string | undefined => {
    const element = childOf(xml, plot, local);
    return element && attributeOf(tagOf(xml, element), 'val');
  };
  const isStacked = plots.length === 1 && plot?.local === 'barChart' && valueOf('grouping') === 'stacked' && valueOf('barDir') === 'col';
  const title = childOf(xml, chart, 'title');
  return {
    title: title ? textsIn(xml, title, 't').join('') : '',
    kind: isStacked ? 'columnStacked' : 'other',
    references: referencesIn(xml).map(({ text }) => text),
  };
}

const textsIn = (xml: string, element: XmlElement, local: string): string[] =>
  elementsIn(xml, element.tagEnd, element.innerEnd).flatMap((child) =>
    child.local === local ? [contentOf(xml, child)] : textsIn(xml, child, local),
  );

/** The references of a chart to cells with where they stand in its text, in order. */
export function referencesIn(xml: string): { readonly start: number; readonly end: number; readonly text: string }[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?f>([^<]*)</g)].map((match) => {
    const start = match.index + match[0].indexOf('>') + 1;
    return { start, end: start + (match[1] ?? '').length, text: unescapeXml(match[1] ?? '') };
  });
}

/** Numbers of the drawing's objects that are taken. */
export const lastObjectId = (xml: string): number =>
  [...xml.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*>/g)].reduce((last, [tag]) => Math.max(last, numberOf(tag, 'id') ?? 0), 1);
