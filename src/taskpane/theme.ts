import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** What decides how the pane looks. */
export interface Appearance {
  /** Background of the pane in Office, as `#RRGGBB`; undefined where Office does not tell (Excel on the web). */
  readonly officeBackground: string | undefined;
  /** What the system or browser asks for. */
  readonly prefersDark: boolean;
  /** The system draws all colours itself (contrast themes of Windows). */
  readonly forcedColors: boolean;
}

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Contrast themes win, then the theme of Office, then that of the system. */
export function themeName({ officeBackground, prefersDark, forcedColors }: Appearance): ThemeName {
  if (forcedColors) return 'contrast';
  const brightness = officeBackground === undefined ? undefined : brightnessOf(officeBackground);
  const dark = brightness === undefined ? prefersDark : brightness < 0.5;
  return dark ? 'dark' : 'light';
}

/** Brightness of `#RRGGBB` from 0 to 1 (Rec. 601 weights); undefined for any other text. */
function brightnessOf(color: string): number | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16)) / 255;
}

/** In a contrast theme of Windows the system replaces every colour; thicker lines keep buttons and cards apart. */
const contrastTheme: Theme = { ...webLightTheme, strokeWidthThin: '2px' };

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: contrastTheme };
