import { colorOf } from './colors';
import { FIRST_CUSTOM_FORMAT, formatCode } from './number-formats';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';
import type { CellStyle } from '../workbook-data';
import type { XmlElement } from '../xml/xml-scan';

/** Look of a conditional format: what we know of a `dxf`. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  numberFormat?: string;
}

/** The styles part: the raw elements of its lists, and what they look like. */
export interface StyleSheet {
  /** undefined when the workbook has none, or an empty one. */
  readonly xml: string | undefined;
  readonly theme: readonly string[] | undefined;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly xfs: readonly string[];
  /** Look of each entry of cellXfs. Attributes that the standard font has are absent. */
  readonly looks: readonly CellStyle[];
  readonly dxfs: readonly ConditionalLook[];
}

/** Reads the styles part; without one every cell has the standard look. */
export function readStyles(xml: string | undefined, theme?: readonly string[]): StyleSheet {
  const document = xml === undefined ? undefined : parseDocument(xml);
  if (xml === undefined || !document || document.root.selfClosing) {
    return { xml: undefined, theme, numberFormats: new Map(), fonts: [], fills: [], xfs: [], looks: [{ xf: 0 }], dxfs: [] };
  }
  const list = (name: string, item: string): string[] =>
    childrenOf(
      xml,
      document.children.find((child) => child.local === name),
    )
      .filter((child) => child.local === item)
      .map((child) => xml.slice(child.start, child.end));
  const numberFormats = new Map(
    list('numFmts', 'numFmt').map((tag) => [numberOf(tag, 'numFmtId') ?? FIRST_CUSTOM_FORMAT, attributeOf(tag, 'formatCode') ?? '']),
  );
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const xfs = list('cellXfs', 'xf');
  const standard = fontLook(fonts[0], theme);
  const fontLooks = fonts.map((font) => differences(fontLook(font, theme), standard));
  // Excel ignores what a file says of the first two fills: they are none and grey.
  const fillLooks = fills.map((fill, index) => (index < RESERVED_FILLS ? undefined : solidFill(fill, theme)));
  const looks = xfs.map((raw, xf): CellStyle => {
    const { tag, alignment, protection } = xfParts(raw);
    return withoutAbsent({
      xf,
      numberFormat: formatCode(numberOf(tag, 'numFmtId') ?? 0, numberFormats),
      fill: fillLooks[numberOf(tag, 'fillId') ?? 0],
      ...fontLooks[numberOf(tag, 'fontId') ?? 0],
      horizontal: HORIZONTAL.get(attributeOf(alignment, 'horizontal') ?? ''),
      vertical: VERTICAL.get(attributeOf(alignment, 'vertical') ?? ''),
      wrap: flagOf(alignment, 'wrapText') || undefined,
      locked: flagOf(protection, 'locked', true) ? undefined : false,
    });
  });
  return {
    xml,
    theme,
    numberFormats,
    fonts,
    fills,
    xfs,
    looks: looks.length > 0 ? looks : [{ xf: 0 }],
    dxfs: list('dxfs', 'dxf').map((dxf) => dxfLook(dxf, theme)),
  };
}

/** Number of fills that every file begins with. */
export const RESERVED_FILLS = 2;

const HORIZONTAL = new Map<string, CellStyle['horizontal']>([
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
]);
/** Bottom is what every cell has that says nothing. */
const VERTICAL = new Map<string, CellStyle['vertical']>([
  ['top', 'Top'],
  ['center', 'Center'],
]);

/** An `xf` element in pieces; alignment and protection are '' when absent. */
export function xfParts(raw: string): { tag: string; alignment: string; protection: string; rest: string } {
  const { root, children } = parseDocument(raw);
  const child = (local: string): XmlElement | undefined => children.find((element) => element.local === local);
  const text = (element: XmlElement | undefined): string => (element ? raw.slice(element.start, element.end) : '');
  const rest = children.filter(({ local }) => local !== 'alignment' && local !== 'protection').map(text);
  return { tag: tagOf(raw, root), alignment: text(child('alignment')), protection: text(child('protection')), rest: rest.join('') };
}

/** What a `font` element says. Automatic colour is absent. */
export function fontLook(
  raw: string | undefined,
  theme?: readonly string[],
): Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'fontColor' | 'fontSize'> {
  if (raw === undefined) return {};
  const { children } = parseDocument(raw);
  const tag = (local: string): string | undefined => {
    const found = children.find((child) => child.local === local);
    return found && tagOf(raw, found);
  };
  const on = (local: string): boolean | undefined => {
    const found = tag(local);
    return (found !== undefined && flagOf(found, 'val', true)) || undefined;
  };
  const underline = tag('u');
  return {
    bold: on('b'),
    italic: on('i'),
    underline: (underline !== undefined && attributeOf(underline, 'val') !== 'none') || undefined,
    fontColor: colorOf(tag('color') ?? '', theme),
    fontSize: numberOf(tag('sz') ?? '', 'val'),
  };
}

type FontLook = ReturnType<typeof fontLook>;

/** Colour and size only where they differ from the standard font; bold and the like always. */
function differences(look: FontLook, standard: FontLook): FontLook {
  const automatic = standard.fontColor ?? '#000000';
  return {
    ...look,
    fontColor: (look.fontColor ?? '#000000') === automatic ? undefined : (look.fontColor ?? '#000000'),
    fontSize: look.fontSize === standard.fontSize ? undefined : look.fontSize,
  };
}

function solidFill(raw: string, theme?: readonly string[]): string | undefined {
  const pattern = childOf(raw, parseDocument(raw).root, 'patternFill');
  if (!pattern || attributeOf(tagOf(raw, pattern), 'patternType') !== 'solid') return undefined;
  const color = childOf(raw, pattern, 'fgColor');
  return color && colorOf(tagOf(raw, color), theme);
}

/** In a `dxf` the background colour is the fill, also when no pattern is named. */
function dxfLook(raw: string, theme?: readonly string[]): ConditionalLook {
  const { children } = parseDocument(raw);
  const fill = children.find((child) => child.local === 'fill');
  const font = children.find((child) => child.local === 'font');
  const pattern = childOf(raw, fill, 'patternFill');
  const color = childOf(raw, pattern, 'bgColor') ?? childOf(raw, pattern, 'fgColor');
  const fontText = font && fontLook(raw.slice(font.start, font.end), theme);
  const format = children.find((child) => child.local === 'numFmt');
  return withoutAbsent({
    fill: color && colorOf(tagOf(raw, color), theme),
    fontColor: fontText?.fontColor,
    bold: fontText?.bold,
    numberFormat: format && attributeOf(tagOf(raw, format), 'formatCode'),
  });
}

/** The same object without keys that hold nothing, so that looks can be compared and printed. */
export function withoutAbsent<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
