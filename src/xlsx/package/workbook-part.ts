import { namespacesOf } from './namespaces';
import { attributeOf, childOf, childrenOf, contentOf, flagOf, numberOf, parseDocument, relationshipIdOf, tagOf } from '../xml/xml-scan';
import { XlsxError } from '../xlsx-error';
import type { Namespaces } from './namespaces';
import type { OpcPackage } from './opc-package';
import type { SheetData } from '../workbook-data';
import type { XmlDocument } from '../xml/xml-scan';

/** A `sheet` element of the workbook part. */
export interface SheetEntry {
  /** The whole element as written. */
  readonly raw: string;
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: SheetData['visibility'];
  /** The part with cells; undefined for chart sheets, dialogs and sheets whose part is missing. */
  readonly part: string | undefined;
}

/** A `definedName` element of the workbook part. */
export interface NameEntry {
  readonly raw: string;
  readonly name: string;
  /** As stored, without `=`. */
  readonly formula: string;
  /** Position of the sheet that the name is local to, among all sheets of the file. */
  readonly localSheet: number | undefined;
  readonly hidden: boolean;
}

/** The workbook part: what it lists, and its text for changing it. */
export interface WorkbookPart {
  readonly part: string;
  readonly document: XmlDocument;
  readonly namespaces: Namespaces;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  /** The option "Set precision as displayed". */
  readonly roundedAsShown: boolean;
  /** Whether the program that wrote the file asks to calculate everything when it is opened. */
  readonly calculatesOnLoad: boolean;
  /** Position among all sheets of the file. */
  readonly activeTab: number;
}

/** Finds and reads the workbook part of a package. */
export function readWorkbookPart(opc: OpcPackage): WorkbookPart {
  const part = opc.relatedPart('/', 'officeDocument');
  if (part === undefined) throw new XlsxError('no-workbook');
  if (!/\.xml$/i.test(part)) throw new XlsxError(/\.bin$/i.test(part) ? 'xlsb' : 'other-format', part);
  const document = parseDocument(opc.text(part));
  const { xml, root, children } = document;
  if (root.local !== 'workbook') throw new XlsxError('other-format', root.local);
  const list = children.find((child) => child.local === 'sheets');
  if (!list) throw new XlsxError('no-workbook');
  const relationships = new Map(opc.relationships(part).map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(xml, list)
    .filter((child) => child.local === 'sheet')
    .map((child): SheetEntry => {
      const tag = tagOf(xml, child);
      const relationship = relationships.get(relationshipIdOf(tag) ?? '');
      const isWorksheet = relationship?.type === 'worksheet' && !relationship.external && opc.has(relationship.part);
      const state = attributeOf(tag, 'state');
      return {
        raw: xml.slice(child.start, child.end),
        name: attributeOf(tag, 'name') ?? '',
        sheetId: numberOf(tag, 'sheetId') ?? 0,
        relationshipId: relationship?.id ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        part: isWorksheet ? opc.spelled(relationship.part) : undefined,
      };
    });
  refuseTwins(sheets);
  const names = childrenOf(
    xml,
    children.find((child) => child.local === 'definedNames'),
  ).map((child): NameEntry => {
    const tag = tagOf(xml, child);
    return {
      raw: xml.slice(child.start, child.end),
      name: attributeOf(tag, 'name') ?? '',
      formula: contentOf(xml, child).trim(),
      localSheet: numberOf(tag, 'localSheetId'),
      hidden: flagOf(tag, 'hidden'),
    };
  });
  const properties = children.find((child) => child.local === 'workbookPr');
  const calculation = children.find((child) => child.local === 'calcPr');
  const view = childOf(
    xml,
    children.find((child) => child.local === 'bookViews'),
    'workbookView',
  );
  return {
    part,
    document,
    namespaces: namespacesOf(tagOf(xml, root)),
    sheets,
    names,
    date1904: properties !== undefined && flagOf(tagOf(xml, properties), 'date1904'),
    roundedAsShown: calculation !== undefined && /^(0|false)$/.test(attributeOf(tagOf(xml, calculation), 'fullPrecision') ?? ''),
    calculatesOnLoad: calculation !== undefined && flagOf(tagOf(xml, calculation), 'fullCalcOnLoad'),
    activeTab: (view && numberOf(tagOf(xml, view), 'activeTab')) ?? 0,
  };
}

/** Two sheets of one name, or with one part, cannot be told apart; Excel does not open them either. */
function refuseTwins(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name, part } of sheets) {
    const keys = [`name ${name.toLowerCase()}`, ...(part === undefined ? [] : [`part ${part.toLowerCase()}`])];
    if (keys.some((key) => seen.has(key))) throw new XlsxError('duplicate-sheet', name);
    for (const key of keys) seen.add(key);
  }
}
