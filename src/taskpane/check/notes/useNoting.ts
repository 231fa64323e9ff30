import { useMemo, useState } from 'react';
import type { Finding, Note, NotedFinding } from '../../../check/report';
import { usePane } from '../../pane-context';
import type { Notes } from './note-context';

/** What is being written. */
export interface Writing {
  readonly findings: readonly Finding[];
  readonly instead: Note | undefined;
}

export interface Noting {
  readonly notes: Notes;
  readonly writing: Writing | undefined;
  readonly initials: string;
  readonly close: () => void;
  readonly done: (initials: string) => void;
}

/** Notes beside the findings of a check; `onWritten` when the sheet of notes changed. */
export function useNoting(noted: readonly NotedFinding[], onWritten: () => void): Noting {
  const { port, attempt, announce } = usePane();
  const [writing, setWriting] = useState<Writing>();
  const [initials, setInitials] = useState('');
  const notes = useMemo((): Notes => {
    const byFinding = new Map<Finding, NotedFinding[]>();
    for (const each of noted) byFinding.set(each.finding, [...(byFinding.get(each.finding) ?? []), each]);
    return {
      of: (findings) => (byFinding.size === 0 ? [] : findings.flatMap((finding) => byFinding.get(finding) ?? [])),
      write: (findings, instead) => setWriting({ findings, instead }),
      remove: (note) =>
        void attempt(async () => {
          const isGone = await port.removeNote(note);
          announce(isGone ? 'De aantekening is gewist.' : 'Deze aantekening staat niet meer op het blad.');
          onWritten();
        }),
    };
  }, [noted, port, attempt, announce, onWritten]);
  return {
    notes,
    writing,
    initials,
    close: () => setWriting(undefined),
    done: (used) => {
      setInitials(used);
      onWritten();
    },
  };
}
