import { createContext, useContext } from 'react';
import type { Finding } from '../../../check/report';

/** Asks the user to account for findings that say the same; absent where that cannot be, as beside a file of a partner. */
export const WaiverContext = createContext<((findings: readonly Finding[]) => void) | undefined>(undefined);

export const useWaive = (): ((findings: readonly Finding[]) => void) | undefined => useContext(WaiverContext);
