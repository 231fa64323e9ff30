import type { IStyleData, Nullable } from '@univerjs/presets';
import type { CellStyle } from '../../xlsx/workbook-data';
import type { StyleChange } from '../model/grid';

/** A style of Univer that remembers which look of the file it shows. Univer leaves fields it does not know alone, so the number survives its own changes. */
export interface LookStyle extends IStyleData {
  look?: number;
}

const HORIZONTAL: readonly CellStyle['horizontal'][] = ['General', 'Left', 'Center', 'Right'];
const VERTICAL: readonly CellStyle['vertical'][] = [undefined, 'Top', 'Center', 'Bottom'];
const WRAP = 3;
/** Univer knows no unlocked cells. Text from left to right is how it draws anyway, so that mark can carry it without a trace on the screen. */
const UNLOCKED = 1;

/** Looks as the file has them, next to the styles Univer draws them with: a look that nobody changed comes out as the same object. */
export class Looks {
  private readonly looks: CellStyle[] = [];
  private readonly numbers = new Map<CellStyle, number>();
  /** Styles of Univer by the name `styleName` gives. */
  readonly styles: Record<string, LookStyle> = {};

  /** Name of the style that draws this look. */
  styleName(look: CellStyle): string {
    let number = this.numbers.get(look);
    if (number === undefined) {
      number = this.looks.push(look) - 1;
      this.numbers.set(look, number);
      this.styles[`look${number}`] = { ...univerFields(look), look: number };
    }
    return `look${number}`;
  }

  /** The look a style of Univer stands for; without `xf` when it was changed since it came from the file. */
  fromUniver(style: Nullable<LookStyle>): CellStyle | undefined {
    if (!style) return undefined;
    const original = style.look === undefined ? undefined : this.looks[style.look];
    const now = lookFields(style);
    if (original && sameLook(original, now)) return original;
    return Object.keys(now).length === 0 ? undefined : now;
  }
}

/** Fields of a change as Univer takes them: null takes a field away. */
export function univerFields(change: StyleChange | CellStyle): IStyleData {
  const style: IStyleData = {};
  const has = (field: keyof StyleChange): boolean => field in change;
  if (has('numberFormat'))
    style.n = change.numberFormat === undefined || change.numberFormat === 'General' ? null : { pattern: change.numberFormat };
  if (has('fill')) style.bg = change.fill ? { rgb: change.fill } : null;
  if (has('fontColor')) style.cl = change.fontColor ? { rgb: change.fontColor } : null;
  if (has('bold')) style.bl = change.bold ? 1 : 0;
  if (has('italic')) style.it = change.italic ? 1 : 0;
  if (has('underline')) style.ul = { s: change.underline ? 1 : 0 };
  if (has('fontSize') && change.fontSize !== undefined) style.fs = change.fontSize;
  if (has('horizontal')) style.ht = HORIZONTAL.indexOf(change.horizontal ?? 'General');
  if (has('vertical')) style.vt = VERTICAL.indexOf(change.vertical);
  if (has('wrap')) style.tb = change.wrap ? WRAP : 0;
  if (has('locked')) style.td = change.locked === false ? UNLOCKED : 0;
  return style;
}

function lookFields(style: LookStyle): CellStyle {
  const look: { -readonly [field in keyof CellStyle]: CellStyle[field] } = {};
  if (style.n?.pattern && style.n.pattern !== 'General') look.numberFormat = style.n.pattern;
  const fill = hexColor(style.bg?.rgb);
  if (fill) look.fill = fill;
  const fontColor = hexColor(style.cl?.rgb);
  if (fontColor) look.fontColor = fontColor;
  if (style.bl) look.bold = true;
  if (style.it) look.italic = true;
  if (style.ul?.s) look.underline = true;
  if (style.fs) look.fontSize = style.fs;
  const horizontal = HORIZONTAL[style.ht ?? 0];
  if (horizontal && horizontal !== 'General') look.horizontal = horizontal;
  const vertical = VERTICAL[style.vt ?? 0];
  if (vertical) look.vertical = vertical;
  if (style.tb === WRAP) look.wrap = true;
  if (style.td === UNLOCKED) look.locked = false;
  return look;
}

/** Without regard to `xf`, and to fields that say what absence says too. */
function sameLook(a: CellStyle, b: CellStyle): boolean {
  const meaning = (look: CellStyle): string =>
    JSON.stringify([
      look.numberFormat ?? 'General',
      look.fill?.toUpperCase(),
      look.fontColor?.toUpperCase(),
      look.bold ?? false,
      look.italic ?? false,
      look.underline ?? false,
      look.fontSize,
      look.horizontal ?? 'General',
      look.vertical,
      look.wrap ?? false,
      look.locked ?? true,
    ]);
  return meaning(a) === meaning(b);
}

/** `#RRGGBB` of a colour as Univer keeps it: `rgb(1,2,3)`, `#abc` or `#aabbcc`. */
function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : color).toUpperCase();
}
