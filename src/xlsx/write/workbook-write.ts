import { definedNamesXml } from './names-write';
import { appendInside, applyEdits, placeChild, prefixed, withAttribute } from '../xml/xml-edit';
import { childOf, childrenOf, parseDocument, tagOf } from '../xml/xml-scan';
import { attributes, XML_DECLARATION } from '../xml/xml-text';
import type { Edit } from '../xml/xml-edit';
import type { Namespaces } from '../package/namespaces';
import type { SheetData, WorkbookData } from '../workbook-data';
import type { SheetPositions } from './names-write';
import type { WorkbookPart } from '../package/workbook-part';

export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A sheet in the order in which it will stand: one of the file, or a new one with its relationship. */
export interface SheetPlace {
  /** Position in the file; undefined for a new sheet. */
  readonly origin: number | undefined;
  readonly name: string;
  readonly visibility: SheetData['visibility'];
  /** Of a new sheet. */
  readonly relationshipId?: string;
}

/** The workbook part of a new workbook, still without sheets. */
export const emptyWorkbook = (namespaces: Namespaces): string =>
  `${XML_DECLARATION}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>`;

/** The workbook part with its sheets, names and view brought up to date. `recalculate` asks Excel to calculate everything when it opens the file. */
export function workbookXml(
  data: WorkbookData,
  workbook: WorkbookPart,
  places: readonly SheetPlace[],
  activeTab: number,
  recalculate: boolean,
): string {
  const { document } = workbook;
  const { xml, prefix } = document;
  const edits: (Edit | undefined)[] = [];
  const place = (local: string, text: string): void => {
    const present = document.children.find((child) => child.local === local);
    if ((present ? xml.slice(present.start, present.end) : '') !== prefixed(text, prefix))
      edits.push(placeChild(document, WORKBOOK_ORDER, local, text));
  };
  if (!sameSheets(workbook, places)) place('sheets', sheetsXml(workbook, places));
  const positions: SheetPositions = {
    moved: new Map(places.flatMap(({ origin }, position) => (origin === undefined ? [] : [[origin, position] as const]))),
    names: places.map(({ name }) => name),
  };
  edits.push(namesEdit(workbook, definedNamesXml(data, workbook, positions)));
  if (activeTab !== workbook.activeTab) edits.push(viewEdit(workbook, activeTab));
  if (data.date1904 !== workbook.date1904) {
    const properties = document.children.find((child) => child.local === 'workbookPr');
    const raw = properties ? xml.slice(properties.start, properties.end) : '<workbookPr/>';
    place('workbookPr', withAttribute(raw, 'date1904', data.date1904 ? 1 : undefined));
  }
  if (recalculate) {
    const calculation = document.children.find((child) => child.local === 'calcPr');
    place('calcPr', withAttribute(calculation ? xml.slice(calculation.start, calculation.end) : '<calcPr/>', 'fullCalcOnLoad', 1));
  }
  return applyEdits(
    xml,
    edits.filter((edit) => edit !== undefined),
  );
}

const sameSheets = ({ sheets }: WorkbookPart, places: readonly SheetPlace[]): boolean =>
  sheets.length === places.length &&
  places.every(
    ({ origin, name, visibility }, position) =>
      origin === position && name === sheets[position]?.name && visibility === sheets[position].visibility,
  );

function sheetsXml({ sheets, namespaces }: WorkbookPart, places: readonly SheetPlace[]): string {
  let sheetId = sheets.reduce((last, sheet) => Math.max(last, sheet.sheetId), 0);
  const items = places.map(({ origin, name, visibility, relationshipId }) => {
    const state = visibility === 'visible' ? undefined : visibility;
    const entry = origin === undefined ? undefined : sheets[origin];
    if (!entry)
      return `<sheet${attributes({ 'xmlns:r': namespaces.relationships, name, sheetId: ++sheetId, state, 'r:id': relationshipId })}/>`;
    const renamed = entry.name === name ? entry.raw : withAttribute(entry.raw, 'name', name);
    return entry.visibility === visibility ? renamed : withAttribute(renamed, 'state', state);
  });
  return `<sheets>${items.join('')}</sheets>`;
}

/** Names are compared one by one: blanks between them in the file are no change. */
function namesEdit({ document }: WorkbookPart, wanted: string): Edit | undefined {
  const { xml, children, prefix } = document;
  const present = children.find((child) => child.local === 'definedNames');
  const before = childrenOf(xml, present)
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
  const text = prefixed(wanted, prefix);
  const after =
    text === ''
      ? ''
      : childrenOf(text, parseDocument(text).root)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
  return before === after ? undefined : placeChild(document, WORKBOOK_ORDER, 'definedNames', wanted);
}

function viewEdit({ document }: WorkbookPart, activeTab: number): Edit | undefined {
  const { xml, children } = document;
  const views = children.find((child) => child.local === 'bookViews');
  const view = childOf(xml, views, 'workbookView');
  if (view) return { start: view.start, end: view.tagEnd, text: withAttribute(tagOf(xml, view), 'activeTab', activeTab) };
  const element = `<workbookView activeTab="${activeTab}"/>`;
  return views
    ? appendInside(xml, views, prefixed(element, document.prefix))
    : placeChild(document, WORKBOOK_ORDER, 'bookViews', `<bookViews>${element}</bookViews>`);
}
