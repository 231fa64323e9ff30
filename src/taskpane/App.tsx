import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { WorkbookPort } from '../excel/workbook-port';
import { toWorkbookError, type WorkbookError } from '../excel/workbook-error';
import { LiveStatus } from './parts/LiveStatus';
import { usePageStyles } from './parts/layout';
import { PaneContext, type Pane } from './pane-context';
import { Shell } from './Shell';
import { THEMES } from './theme';
import { useTheme } from './useTheme';

export interface AppProps {
  readonly port: WorkbookPort;
  readonly officeBackground: () => string | undefined;
}

/** The pane: theme, errors and announcements around the shell. */
export function App({ port, officeBackground }: AppProps) {
  usePageStyles();
  const theme = useTheme(officeBackground);
  const [error, setError] = useState<WorkbookError>();
  const [status, setStatus] = useState({ text: '', count: 0 });

  const announce = useCallback((text: string) => setStatus(({ count }) => ({ text, count: count + 1 })), []);
  const attempt = useCallback(async (action: () => Promise<void>) => {
    setError(undefined);
    try {
      await action();
      return true;
    } catch (reason) {
      setError(toWorkbookError(reason));
      return false;
    }
  }, []);
  const pane = useMemo<Pane>(() => ({ port, announce, attempt }), [port, announce, attempt]);

  return (
    <FluentProvider
      theme={THEMES[theme]}
      data-thema={theme}
      style={{ minHeight: '100%', colorScheme: theme === 'contrast' ? 'light dark' : theme }}
    >
      <PaneContext value={pane}>
        <Shell error={error} onError={setError} />
        <LiveStatus {...status} />
      </PaneContext>
    </FluentProvider>
  );
}
