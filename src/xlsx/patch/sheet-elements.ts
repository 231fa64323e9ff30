import { areaAddress, cellAddress } from '../../cells/address';
import { attributes, escapeCellText, escapeXml } from '../xml/xml-text';
import type { Area } from '../../cells/address';
import type { ColumnData, ConditionalFormatData, PageData, ProtectionData, SheetData, ValidationData } from '../workbook-data';
import type { Namespaces } from '../package/namespaces';
import type { StyleBook } from '../write/styles-write';

/** Order in which a worksheet must hold its children (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

const sqref = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');

/** Tab colour and "fit to pages". */
export function sheetPrXml(tabColor: string | undefined, fitToPage: boolean): string {
  const inner =
    (tabColor === undefined ? '' : `<tabColor rgb="FF${escapeXml(tabColor.slice(1).toUpperCase())}"/>`) +
    (fitToPage ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inner && `<sheetPr>${inner}</sheetPr>`;
}

/** Frozen rows and columns, with the selections that belong to the panes. */
export function paneXml({ rows, columns }: NonNullable<SheetData['frozen']>): string {
  if (rows <= 0 && columns <= 0) return '';
  const active = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const others = active === 'bottomRight' ? ['topRight', 'bottomLeft'] : [];
  const pane = attributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: 'frozen',
  });
  const corner = cellAddress(rows, columns);
  return `<pane${pane}/>${others.map((name) => `<selection pane="${name}"/>`).join('')}<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
}

/** The views of a new sheet. */
export function sheetViewsXml(frozen: SheetData['frozen'], active: boolean): string {
  const inner = frozen ? paneXml(frozen) : '';
  const tag = `<sheetView${attributes({ tabSelected: active, workbookViewId: 0 })}`;
  return `<sheetViews>${inner ? `${tag}>${inner}</sheetView>` : `${tag}/>`}</sheetViews>`;
}

/** Attributes of a `col`, widths in characters. */
export const columnAttributes = (column: ColumnData, styles: StyleBook, fromXf = 0): Record<string, string | number | undefined> => ({
  min: column.first + 1,
  max: column.last + 1,
  // Excel refuses a file with a column that has no width.
  width: column.width ?? 9.140625,
  style: column.style === undefined ? undefined : styles.xfFor(column.style, fromXf) || undefined,
  hidden: column.hidden ? 1 : undefined,
  customWidth: column.width === undefined ? undefined : 1,
});

/** The columns of a new sheet. */
export function colsXml(columns: readonly ColumnData[], styles: StyleBook): string {
  const sorted = [...columns].sort((a, b) => a.first - b.first);
  return sorted.length === 0
    ? ''
    : `<cols>${sorted.map((column) => `<col${attributes(columnAttributes(column, styles))}/>`).join('')}</cols>`;
}

export const mergeCellsXml = (merges: readonly Area[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`;

export function conditionalFormatXml(format: ConditionalFormatData, styles: StyleBook): string {
  const { areas, formula, fill, fontColor, bold, numberFormat, priority, stopIfTrue } = format;
  const hasLook = fill !== undefined || fontColor !== undefined || bold || numberFormat !== undefined;
  const look = hasLook ? styles.dxfFor({ fill, fontColor, bold, numberFormat }) : undefined;
  const rule = attributes({ type: 'expression', dxfId: look, priority, stopIfTrue });
  return `<conditionalFormatting sqref="${sqref(areas)}"><cfRule${rule}><formula>${escapeXml(formula.replace(/^=/, ''))}</formula></cfRule></conditionalFormatting>`;
}

export function validationXml({ areas, type, operator, formula1, formula2, allowBlank, prompt, alert }: ValidationData): string {
  // Excel calls a file with longer texts damaged.
  const title = (value: string | undefined): string | undefined => value?.slice(0, 32) || undefined;
  const message = (value: string | undefined): string | undefined => value?.slice(0, 255) || undefined;
  const tag = attributes({
    type,
    errorStyle: alert && alert.style !== 'stop' ? alert.style : undefined,
    operator: operator === 'between' ? undefined : operator,
    allowBlank,
    showInputMessage: prompt !== undefined,
    showErrorMessage: alert !== undefined,
  });
  // Lines and control characters in these texts are stored as `_xHHHH_`.
  const texts = Object.entries({
    errorTitle: title(alert?.title),
    error: message(alert?.message),
    promptTitle: title(prompt?.title),
    prompt: message(prompt?.message),
  })
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escapeCellText(value).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_')}"`,
    )
    .join('');
  const second = formula2 === undefined ? '' : `<formula2>${escapeXml(formula2)}</formula2>`;
  return `<dataValidation${tag}${texts} sqref="${sqref(areas)}"><formula1>${escapeXml(formula1)}</formula1>${second}</dataValidation>`;
}

export const validationsXml = (validations: readonly ValidationData[]): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;

export const protectionXml = (protection: ProtectionData | undefined): string =>
  protection ? `<sheetProtection${attributes({ sheet: '1', ...protection.attributes })}/>` : '';

export const pageAttributes = ({
  orientation,
  paperSize,
  fitToWidth,
  fitToHeight,
  scale,
}: PageData): Record<string, string | number | undefined> => ({
  paperSize,
  scale,
  orientation,
  fitToWidth,
  fitToHeight,
});

export const pageSetupXml = (page: PageData | undefined): string => {
  const written = page ? attributes(pageAttributes(page)) : '';
  return written && `<pageSetup${written}/>`;
};

/** What stands above and below each printed page. */
export const headerFooterXml = ({ header, footer }: PageData = {}): string =>
  header === undefined && footer === undefined
    ? ''
    : `<headerFooter>${header === undefined ? '' : `<oddHeader>${escapeXml(header)}</oddHeader>`}${footer === undefined ? '' : `<oddFooter>${escapeXml(footer)}</oddFooter>`}</headerFooter>`;

/** Whether the page is scaled to a number of pages. */
export const fitsToPage = (page: PageData | undefined): boolean => page?.fitToWidth !== undefined || page?.fitToHeight !== undefined;

export const tablePartsXml = (relationshipIds: readonly string[], namespaces: Namespaces): string =>
  relationshipIds.length === 0
    ? ''
    : `<tableParts count="${relationshipIds.length}">${relationshipIds.map((id) => `<tablePart xmlns:r="${namespaces.relationships}" r:id="${id}"/>`).join('')}</tableParts>`;
