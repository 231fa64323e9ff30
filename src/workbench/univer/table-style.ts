/** Colours of a table style. */
export interface TableColors {
  heading?: string;
  headingFont?: string;
  band: string;
}

/** Accents of the Office theme of 2013 and later; 0 is the plain style without a colour. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Colours of one of Excel's table styles; undefined for none. Medium 1–7 have a filled heading, as have 8–14; light styles have a plain one. */
export function tableStyleColors(name: string | undefined): TableColors | undefined {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name ?? '') ?? [];
  if (kind === undefined || number === undefined) return undefined;
  const accent = ACCENTS[(Number(number) - 1) % 7] ?? '#4472C4';
  const band = mix(accent, kind === 'Light' ? 0.88 : 0.82);
  return kind === 'Light' && Number(number) <= 7 ? { band } : { heading: accent, headingFont: '#FFFFFF', band };
}

/** A colour with this share of white in it. */
function mix(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(color.slice(at, at + 2), 16) * (1 - white) + 255 * white));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
