import { createContext, useContext } from 'react';
import type { WorkbookPort } from '../excel/workbook-port';

/** What every part of the pane can use. */
export interface Pane {
  readonly port: WorkbookPort;
  /** Tells a screen reader what just happened. */
  readonly announce: (text: string) => void;
  /** Runs something that reaches Excel; what goes wrong is shown above the view. Tells whether it worked. */
  readonly attempt: (action: () => Promise<void>) => Promise<boolean>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around this component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside PaneContext');
  return pane;
}
