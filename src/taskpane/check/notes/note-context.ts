import { createContext, useContext } from 'react';
import type { Finding, Note, NotedFinding } from '../../../check/report';

/** What can be noted beside findings; absent where that cannot be, as beside a file of a partner. */
export interface Notes {
  /** What stands beside these findings. */
  readonly of: (findings: readonly Finding[]) => readonly NotedFinding[];
  /** Asks for a note beside findings that say the same, or for another in the place of one. */
  readonly write: (findings: readonly Finding[], instead?: Note) => void;
  readonly remove: (note: Note) => void;
}

export const NotesContext = createContext<Notes | undefined>(undefined);

export const useNotes = (): Notes | undefined => useContext(NotesContext);
