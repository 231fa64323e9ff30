import { useRef, useState } from 'react';
import type { LedgerProfile } from '../../ledger/profile';
import { usePane } from '../pane-context';

/** The choices in the books that the workbook keeps. */
export interface KeptProfile {
  /** What is chosen now came from the workbook. */
  readonly isUsed: boolean;
  /** Gives what the workbook keeps, to use; nothing when it keeps none that holds. */
  readonly recall: () => Promise<LedgerProfile | undefined>;
  /** Keeps choices that were worked with. */
  readonly keep: (profile: LedgerProfile) => Promise<void>;
}

/** Project and accounts are asked once: what the user worked with is kept in the workbook, as a file keeps it. */
export function useKeptProfile(): KeptProfile {
  const { port, announce } = usePane();
  const [isUsed, setUsed] = useState(false);
  const known = useRef<string>(undefined);
  return {
    isUsed,
    recall: async () => {
      known.current = await port.ledgerProfile();
      const { parseProfile } = await import('./engine');
      const profile = known.current === undefined ? undefined : parseProfile(known.current);
      if (!profile || 'problem' in profile) return undefined;
      setUsed(true);
      return profile;
    },
    keep: async (profile) => {
      const { profileText } = await import('./engine');
      const text = JSON.stringify(JSON.parse(profileText(profile)));
      if (text === known.current) return;
      if (await port.saveLedgerProfile(text)) known.current = text;
      else announce('Er zijn te veel rekeningen om de keuzes in de werkmap te bewaren. Kies Keuzes bewaren voor een bestand.');
    },
  };
}
