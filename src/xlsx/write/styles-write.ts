import { rgbAttribute } from '../read/colors';
import { builtInFormat, FIRST_CUSTOM_FORMAT } from '../read/number-formats';
import { fontLook, readStyles, RESERVED_FILLS, xfParts } from '../read/styles-read';
import { attributes, XML_DECLARATION } from '../xml/xml-text';
import { childrenOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';
import { appendInside, applyEdits, placeChild, prefixed, withAttribute } from '../xml/xml-edit';
import type { Edit } from '../xml/xml-edit';
import type { CellStyle } from '../workbook-data';
import type { ConditionalLook, StyleSheet } from '../read/styles-read';

const CHILD_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** What a look points at by number 0, for a style sheet that does not have the list. */
const FIRST_ITEMS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font/>'],
  fills: ['none', 'gray125'].map((reserved) => `<fill><patternFill patternType="${reserved}"/></fill>`),
  borders: ['<border/>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** The styles part of a workbook that has none. */
export const emptyStyles = (namespace: string): string =>
  `${XML_DECLARATION}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** Text that is the same for styles of the same look, whatever their number in the file. */
export function lookKey(style: CellStyle | undefined): string {
  if (!style) return PLAIN;
  let key = KEYS.get(style);
  if (key === undefined) {
    const { numberFormat, fill, bold, italic, underline, fontColor, fontSize, horizontal, vertical, wrap, locked } = style;
    const format = numberFormat === undefined || numberFormat.toLowerCase() === 'general' ? '' : numberFormat;
    const across = horizontal === 'General' ? '' : (horizontal ?? '');
    const down = vertical === 'Bottom' ? '' : (vertical ?? '');
    const font = [!!bold, !!italic, !!underline, fontColor?.toUpperCase() ?? '', fontSize ?? ''];
    key = JSON.stringify([format, fill?.toUpperCase() ?? '', ...font, across, down, !!wrap, locked === false]);
    KEYS.set(style, key);
  }
  return key;
}

const KEYS = new WeakMap<CellStyle, string>();
const PLAIN = lookKey({});

/** The styles of a workbook while it is being saved: finds the number of a look, or appends one. Numbers in use never change. */
export class StyleBook {
  private readonly base: StyleSheet;
  private readonly added = {
    numberFormats: new Map<string, number>(),
    fonts: [] as string[],
    fills: [] as string[],
    xfs: [] as string[],
    dxfs: [] as string[],
  };
  private readonly byStyle = new Map<string, number>();
  private readonly byDxf = new Map<string, number>();

  constructor(sheet: StyleSheet, namespace: string) {
    this.base = sheet.xml === undefined ? readStyles(emptyStyles(namespace), sheet.theme) : sheet;
  }

  /**
   * Number of the style of a cell. What the model does not know (borders, font name, indents) is taken over from
   * `from`, the style that the cell had in the file.
   */
  xfFor(style: CellStyle | undefined, from = 0): number {
    if (style?.xf !== undefined && this.base.looks[style.xf] && lookKey(this.base.looks[style.xf]) === lookKey(style)) return style.xf;
    const start = this.base.looks[from] ? from : 0;
    const key = `${start}|${lookKey(style)}`;
    let number = this.byStyle.get(key);
    if (number === undefined)
      this.byStyle.set(key, (number = lookKey(this.base.looks[start]) === lookKey(style) ? start : this.addXf(style ?? {}, start)));
    return number;
  }

  /** Number of the `dxf` with this look, for conditional formats. */
  dxfFor({ fill, fontColor, bold, numberFormat }: ConditionalLook): number {
    const key = JSON.stringify([fill, fontColor, bold, numberFormat]);
    let number = this.byDxf.get(key);
    if (number === undefined) {
      number = this.base.dxfs.length + this.added.dxfs.length;
      const font = (bold ? '<b/>' : '') + (fontColor === undefined ? '' : `<color ${rgbAttribute(fontColor)}/>`);
      const pattern = fill === undefined ? '' : `<fill><patternFill><bgColor ${rgbAttribute(fill)}/></patternFill></fill>`;
      const format =
        numberFormat === undefined ? '' : `<numFmt${attributes({ numFmtId: this.numberFormat(numberFormat), formatCode: numberFormat })}/>`;
      this.added.dxfs.push(`<dxf>${font && `<font>${font}</font>`}${format}${pattern}</dxf>`);
      this.byDxf.set(key, number);
    }
    return number;
  }

  /** The styles part with what was added, or undefined when nothing was. */
  xml(): string | undefined {
    const { numberFormats, fonts, fills, xfs, dxfs } = this.added;
    if (xfs.length === 0 && dxfs.length === 0) return undefined;
    const document = parseDocument(this.base.xml ?? '');
    const formats = [...numberFormats].map(([formatCode, numFmtId]) => `<numFmt${attributes({ numFmtId, formatCode })}/>`);
    const lists: [string, readonly string[]][] = [
      ['numFmts', formats],
      ['fonts', fonts],
      ['fills', fills],
      ['borders', []],
      ['cellStyleXfs', []],
      ['cellXfs', xfs],
      ['dxfs', dxfs],
    ];
    const edits = lists.flatMap(([name, added]): Edit[] => {
      const list = document.children.find((child) => child.local === name);
      const items = !list && added.length === 0 && xfs.length > 0 ? (FIRST_ITEMS[name] ?? []) : added;
      if (items.length === 0) return [];
      const text = prefixed(items.join(''), document.prefix);
      if (!list)
        return [placeChild(document, CHILD_ORDER, name, `<${name} count="${items.length}">${items.join('')}</${name}>`)].filter(
          (edit) => edit !== undefined,
        );
      const count = childrenOf(document.xml, list).length + items.length;
      const tag = withAttribute(tagOf(document.xml, list), 'count', count);
      if (list.selfClosing) {
        const opened = applyEdits(tag, [appendInside(tag, { ...list, start: 0, tagEnd: tag.length, end: tag.length }, text)]);
        return [{ start: list.start, end: list.end, text: opened }];
      }
      return [
        { start: list.start, end: list.tagEnd, text: tag },
        { start: list.innerEnd, end: list.innerEnd, text },
      ];
    });
    return applyEdits(document.xml, edits);
  }

  private addXf(style: CellStyle, from: number): number {
    const raw = this.base.xfs[from] ?? PLAIN_XF;
    const was = this.base.looks[from] ?? {};
    const parts = xfParts(raw);
    let tag = `${parts.tag.slice(0, parts.tag.endsWith('/>') ? -2 : -1).trimEnd()}>`;
    const set = (name: string, value: number, apply: string): void => {
      tag = withAttribute(withAttribute(tag, name, value), apply, 1);
    };
    if (lookKey({ numberFormat: style.numberFormat }) !== lookKey({ numberFormat: was.numberFormat }))
      set('numFmtId', this.numberFormat(style.numberFormat), 'applyNumberFormat');
    if (lookKey(fontOf(style)) !== lookKey(fontOf(was)))
      set('fontId', this.font(style, this.base.fonts[numberOf(tag, 'fontId') ?? 0]), 'applyFont');
    if (style.fill?.toUpperCase() !== was.fill?.toUpperCase()) set('fillId', this.fill(style.fill), 'applyFill');
    let { alignment, protection } = parts;
    if (lookKey(alignmentOf(style)) !== lookKey(alignmentOf(was))) {
      alignment = changedAlignment(alignment || '<alignment/>', style, was);
      tag = withAttribute(tag, 'applyAlignment', 1);
    }
    if ((style.locked === false) !== (was.locked === false)) {
      protection = withAttribute(protection || '<protection/>', 'locked', style.locked === false ? 0 : 1);
      tag = withAttribute(tag, 'applyProtection', 1);
    }
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'xf';
    const inner = alignment + protection + parts.rest;
    // A list that is not there yet begins with the standard look.
    if (this.base.xfs.length + this.added.xfs.length === 0) this.added.xfs.push(PLAIN_XF);
    return this.base.xfs.length + this.added.xfs.push(inner ? `${tag}${inner}</${name}>` : `${tag.slice(0, -1)}/>`) - 1;
  }

  private numberFormat(code = 'General'): number {
    const { numberFormats } = this.base;
    const builtIn = builtInFormat(code);
    // A file may give a number that is built in another code.
    if (builtIn !== undefined && !numberFormats.has(builtIn)) return builtIn;
    const known = [...numberFormats].find(([, present]) => present === code)?.[0] ?? this.added.numberFormats.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_CUSTOM_FORMAT - 1, ...numberFormats.keys(), ...this.added.numberFormats.values()) + 1;
    this.added.numberFormats.set(code, number);
    return number;
  }

  private font(style: CellStyle, raw = '<font/>'): number {
    const standard = this.base.fonts[0];
    const was = fontLook(raw, this.base.theme);
    const usual = fontLook(standard, this.base.theme);
    const pieces = fontPieces(raw);
    const usualPieces = fontPieces(standard ?? '<font/>');
    const toggle = (name: string, wanted: boolean | undefined, present: boolean | undefined): void => {
      if (!!wanted === !!present) return;
      if (wanted) pieces.set(name, `<${name}/>`);
      else pieces.delete(name);
    };
    toggle('b', style.bold, was.bold);
    toggle('i', style.italic, was.italic);
    toggle('u', style.underline, was.underline);
    const takeOver = (name: string): void => {
      const usualPiece = usualPieces.get(name);
      if (usualPiece === undefined) pieces.delete(name);
      else pieces.set(name, usualPiece);
    };
    if (style.fontSize === undefined) takeOver('sz');
    else if (style.fontSize !== (was.fontSize ?? usual.fontSize)) pieces.set('sz', `<sz val="${style.fontSize}"/>`);
    if (style.fontColor === undefined) takeOver('color');
    else if (style.fontColor.toUpperCase() !== was.fontColor) pieces.set('color', `<color ${rgbAttribute(style.fontColor)}/>`);
    const inner = [...pieces].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b)).map(([, text]) => text);
    if (this.base.fonts.length + this.added.fonts.length === 0) this.added.fonts.push('<font/>');
    return this.append(this.base.fonts, this.added.fonts, `<font>${inner.join('')}</font>`);
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const text = `<fill><patternFill patternType="solid"><fgColor ${rgbAttribute(color)}/><bgColor indexed="64"/></patternFill></fill>`;
    for (const reserved of ['none', 'gray125'].slice(this.base.fills.length + this.added.fills.length)) {
      this.added.fills.push(`<fill><patternFill patternType="${reserved}"/></fill>`);
    }
    return this.append(this.base.fills, this.added.fills, text);
  }

  private append(base: readonly string[], added: string[], text: string): number {
    const inBase = base.lastIndexOf(text);
    if (inBase >= RESERVED_FILLS) return inBase;
    const present = added.indexOf(text);
    return base.length + (present >= 0 ? present : added.push(text) - 1);
  }
}

const fontOf = ({ bold, italic, underline, fontColor, fontSize }: CellStyle): CellStyle => ({
  bold,
  italic,
  underline,
  fontColor,
  fontSize,
});
const alignmentOf = ({ horizontal, vertical, wrap }: CellStyle): CellStyle => ({ horizontal, vertical, wrap });

/** The children of a font element by local name. */
function fontPieces(raw: string): Map<string, string> {
  const { root, children } = parseDocument(raw);
  return root.selfClosing ? new Map() : new Map(children.map((child) => [child.local, raw.slice(child.start, child.end)]));
}

function changedAlignment(tag: string, style: CellStyle, was: CellStyle): string {
  let changed = tag;
  if ((style.horizontal ?? 'General') !== (was.horizontal ?? 'General')) {
    changed = withAttribute(changed, 'horizontal', style.horizontal === 'General' ? undefined : style.horizontal?.toLowerCase());
  }
  if ((style.vertical ?? 'Bottom') !== (was.vertical ?? 'Bottom')) {
    changed = withAttribute(changed, 'vertical', style.vertical === 'Bottom' ? undefined : style.vertical?.toLowerCase());
  }
  return !!style.wrap === !!was.wrap ? changed : withAttribute(changed, 'wrapText', style.wrap ? 1 : undefined);
}
