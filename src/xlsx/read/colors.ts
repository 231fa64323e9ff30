import { attributeOf, childrenOf, flagOf, numberOf, parseDocument, tagOf } from '../xml/xml-scan';

/** Light 1, dark 1, light 2, dark 2, six accents, link, visited link: the order in which cells number them. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** The palette of old Excel, ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g) as readonly string[];

/** The colours of a theme part as `#RRGGBB`, in the order in which cells number them. */
export function readThemeColors(xml: string): readonly string[] {
  const { children } = parseDocument(xml);
  const elements = children.find((child) => child.local === 'themeElements');
  const scheme = childrenOf(xml, elements).find((child) => child.local === 'clrScheme');
  const colors = childrenOf(xml, scheme).map((entry) => {
    const [color] = childrenOf(xml, entry);
    const tag = color ? tagOf(xml, color) : '';
    return toHex(attributeOf(tag, 'lastClr') ?? attributeOf(tag, 'val')) ?? '#000000';
  });
  if (colors.length < 12) return OFFICE_THEME;
  // The theme lists dark before light, cells number light before dark.
  const [dark1, light1, dark2, light2, ...rest] = colors as [string, string, string, string, ...string[]];
  return [light1, dark1, light2, dark2, ...rest];
}

/** `#RRGGBB` of a colour tag (rgb, theme with tint, or indexed); undefined when it is automatic. */
export function colorOf(tag: string, theme: readonly string[] = OFFICE_THEME): string | undefined {
  if (flagOf(tag, 'auto')) return undefined;
  const index = numberOf(tag, 'indexed');
  const themed = numberOf(tag, 'theme');
  const base = toHex(attributeOf(tag, 'rgb')) ?? (themed === undefined ? indexedColor(index) : theme[themed]);
  const tint = numberOf(tag, 'tint') ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

/** 64 and 65 are the system's text and background: automatic. */
function indexedColor(index: number | undefined): string | undefined {
  const color = index === undefined ? undefined : INDEXED[index];
  return color === undefined ? undefined : `#${color}`;
}

function toHex(text: string | undefined): string | undefined {
  return text !== undefined && /^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(text) ? `#${text.slice(-6).toUpperCase()}` : undefined;
}

/** Makes a colour lighter (tint above 0) or darker by its lightness, ECMA-376 part 1, 18.8.19. */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const span = max - min;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  const hue =
    span === 0 ? 0 : max === red ? ((green - blue) / span + 6) % 6 : max === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sextants = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const channels = sextants[Math.floor(hue) % 6] ?? [0, 0, 0];
  const byte = (value: number): string =>
    Math.min(255, Math.max(0, Math.round((value + target - chroma / 2) * 255)))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(byte).join('')}`.toUpperCase();
}

/** Attributes of a colour tag for `#RRGGBB`. */
export const rgbAttribute = (hex: string): string => `rgb="FF${hex.slice(1).toUpperCase()}"`;
