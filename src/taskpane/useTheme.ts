import { useEffect, useState } from 'react';
import { themeName, type ThemeName } from './theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/**
 * The theme to show. Excel tells no event when its theme changes, so the background of Office is read again whenever the pane gets
 * the attention back; the system does tell.
 */
export function useTheme(officeBackground: () => string | undefined): ThemeName {
  const [name, setName] = useState(() => current(officeBackground));
  useEffect(() => {
    const update = (): void => setName(current(officeBackground));
    const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', update);
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, [officeBackground]);
  return name;
}

const current = (officeBackground: () => string | undefined): ThemeName =>
  themeName({
    officeBackground: officeBackground(),
    prefersDark: window.matchMedia(DARK).matches,
    forcedColors: window.matchMedia(FORCED).matches,
  });
