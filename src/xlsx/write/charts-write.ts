import { CONTENT_TYPE } from '../package/namespaces';
import { chartIdOf, lastObjectId, referencesIn } from '../read/charts-read';
import { appendInside, applyEdits } from '../xml/xml-edit';
import { childOf, childrenOf, contentOf, parseDocument } from '../xml/xml-scan';
import { attributes, escapeXml, XML_DECLARATION } from '../xml/xml-text';
import type { Area } from '../../cells/address';
import type { Namespaces } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import type { ChartData } from '../workbook-data';
import type { Edit } from '../xml/xml-edit';

/**
 * Brings the charts of a sheet up to date: new ones are added to its drawing, those of the file follow the cells that they draw and stand on.
 * Gives the relationship id of the drawing when the sheet had none before.
 */
export function saveCharts(
  opc: OpcPackage,
  folder: string,
  sheetPart: string,
  was: readonly ChartData[],
  now: readonly ChartData[],
  namespaces: Namespaces,
): string | undefined {
  for (const chart of now) {
    const before = was.find(({ part }) => part !== undefined && part === chart.part);
    if (before) followCells(opc, sheetPart, before, chart);
  }
  const added = now.filter(({ part }) => part === undefined);
  if (added.length === 0) return undefined;
  const present = opc.relatedPart(sheetPart, 'drawing');
  const drawing = present ?? opc.freePart(`${folder}drawings/drawing`);
  if (present === undefined) {
    opc.put(drawing, `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`);
    opc.declare(drawing, CONTENT_TYPE.drawing);
  }
  for (const chart of added) {
    const part = opc.freePart(`${folder}charts/chart`);
    opc.put(part, chartXml(chart, namespaces));
    opc.declare(part, CONTENT_TYPE.chart);
    const id = opc.relate(drawing, `${namespaces.relationships}/chart`, part);
    opc.change(drawing, (xml) =>
      applyEdits(xml, [appendInside(xml, parseDocument(xml).root, anchorXml(chart, id, lastObjectId(xml) + 1, namespaces))]),
    );
  }
  return present === undefined ? opc.relate(sheetPart, `${namespaces.relationships}/drawing`, drawing) : undefined;
}

/** The `drawing` of a worksheet. */
export const drawingXml = (id: string | undefined, { relationships }: Namespaces): string =>
  id === undefined ? '' : `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;

/** What a chart of the file draws and where it stands, after cells moved or a sheet got another name. */
function followCells(opc: OpcPackage, sheetPart: string, was: ChartData, now: ChartData): void {
  const part = now.part ?? '';
  opc.change(part, (xml) =>
    applyEdits(
      xml,
      referencesIn(xml).flatMap(({ start, end, text }, index): Edit[] => {
        const wanted = now.references[index] ?? text;
        return wanted === text ? [] : [{ start, end, text: escapeXml(wanted) }];
      }),
    ),
  );
  const [down, right] = [now.area.row - was.area.row, now.area.column - was.area.column];
  const drawing = opc.relatedPart(sheetPart, 'drawing');
  if (drawing === undefined || (down === 0 && right === 0)) return;
  const id = opc.relationships(drawing).find((each) => opc.spelled(each.part) === part)?.id;
  opc.change(drawing, (xml) => {
    const anchor = parseDocument(xml).children.find((child) => chartIdOf(xml, childOf(xml, child, 'graphicFrame')) === id);
    const corners = childrenOf(xml, anchor).filter(({ local }) => local === 'from' || local === 'to');
    const moved = corners.flatMap((corner) =>
      childrenOf(xml, corner).flatMap((each): Edit[] => {
        const step = each.local === 'row' ? down : each.local === 'col' ? right : 0;
        return step === 0 ? [] : [{ start: each.tagEnd, end: each.innerEnd, text: String(Number(contentOf(xml, each)) + step) }];
      }),
    );
    return applyEdits(xml, moved);
  });
}

const corner = (local: string, row: number, column: number): string =>
  `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${local}>`;

const corners = ({ row, column, rows, columns }: Area): string => corner('from', row, column) + corner('to', row + rows, column + columns);

function anchorXml({ area, name, title }: ChartData, id: string, number: number, namespaces: Namespaces): string {
  const { sheetDrawing, drawing, chart, relationships } = namespaces;
  const properties = attributes({ id: number, name, descr: title || undefined });
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">${corners(area)}<xdr:graphicFrame macro="">`,
    `<xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${id}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** Numbers by which the two axes know each other. */
const [CATEGORY_AXIS, VALUE_AXIS] = [500_000_001, 500_000_002];

/** Dark, light and in between, so that they stay apart without colour; a workbook of ours has no theme to take them from. */
const COLORS = ['1F4E79', 'F4B183', '7F7F7F', '9DC3E6', '548235', 'BF9000'];

function chartXml({ title, references }: ChartData, { chart, drawing }: Namespaces): string {
  const series = Array.from({ length: Math.floor(references.length / 3) }, (_, index) => {
    const [name = '', categories = '', values = ''] = references.slice(index * 3, index * 3 + 3).map(escapeXml);
    const color = `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? ''}"/></a:solidFill></c:spPr>`;
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${name}</c:f></c:strRef></c:tx>${color}`,
      `<c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`,
    ].join('');
  });
  const text =
    title === ''
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="nl-NL"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const axis = (id: number, crosses: number, place: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>` +
    (place === 'l' ? '<c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>' : '') +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`;
  return [
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}"><c:roundedCorners val="0"/><c:chart>${text}<c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join('')}`,
    `<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    `<c:catAx>${axis(CATEGORY_AXIS, VALUE_AXIS, 'b')}</c:catAx><c:valAx>${axis(VALUE_AXIS, CATEGORY_AXIS, 'l')}</c:valAx></c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}
