import { useCallback, useState } from 'react';
import type { ExistingSheet, LoadResult, WorkbookOverview } from '../../excel/workbook-port';
import type { Periode } from '../../scheme/rounds';
import type { Template } from '../../templates/template';
import { usePane } from '../pane-context';
import { periodesOnRegio } from './periode-on-regio';
import { listed } from '../parts/words';

/** The user must say what to do, because sheets of these templates' names exist. */
export interface LoadQuestion {
  readonly templates: readonly Template[];
  readonly existing: readonly Template[];
}

export interface Loading {
  readonly periode: Periode;
  readonly setPeriode: (periode: Periode) => void;
  readonly busy: boolean;
  readonly question: LoadQuestion | undefined;
  readonly result: LoadResult | undefined;
  /** Loads templates, after a question when a sheet of such a name exists. */
  readonly request: (templates: readonly Template[]) => void;
  /** Answers the question; undefined loads nothing. */
  readonly answer: (existing: ExistingSheet | undefined) => void;
}

/** Loading templates into the workbook. */
export function useLoading(overview: WorkbookOverview | undefined, onDone: () => void): Loading {
  const { port, attempt, announce } = usePane();
  const [chosen, setPeriode] = useState<Periode>();
  // Until the user chooses, the sheet Regio tells.
  const periode = chosen ?? (overview && periodesOnRegio(overview.dossier)[0]) ?? '2025-2028';
  const [busy, setBusy] = useState(false);
  const [question, setQuestion] = useState<LoadQuestion>();
  const [result, setResult] = useState<LoadResult>();

  const load = useCallback(
    (templates: readonly Template[], existing: ExistingSheet) => {
      setBusy(true);
      setResult(undefined);
      void attempt(async () => {
        try {
          const fresh = await port.loadTemplates(templates, periode, existing);
          setResult(fresh);
          announce(loadedText(fresh));
        } finally {
          setBusy(false);
          onDone();
        }
      });
    },
    [port, attempt, announce, periode, onDone],
  );

  return {
    periode,
    setPeriode,
    busy,
    question,
    result,
    request: (templates) => {
      const taken = new Set(overview?.templates.filter(({ state }) => state !== 'absent').map(({ template }) => template));
      const existing = templates.filter((template) => taken.has(template));
      if (existing.length > 0) setQuestion({ templates, existing });
      else load(templates, 'keep');
    },
    answer: (existing) => {
      setQuestion(undefined);
      if (question && existing) load(question.templates, existing);
    },
  };
}

/** What loading did, in a sentence. */
export function loadedText({ loaded, kept }: LoadResult): string {
  const parts = [
    loaded.length > 0 && `Geladen: ${listed(loaded.map(({ sheet }) => sheet))}.`,
    kept.length > 0 && `Behouden zoals het was: ${listed(kept.map(({ sheet }) => sheet))}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
