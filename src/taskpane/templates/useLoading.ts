import { useCallback, useState } from 'react';
import type { ExistingSheet, LoadResult, PeriodeOnRegio, WorkbookOverview } from '../../excel/workbook-port';
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
  /** What loading did, in sentences. */
  readonly result: string | undefined;
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
  const [result, setResult] = useState<string>();

  const load = useCallback(
    (templates: readonly Template[], existing: ExistingSheet) => {
      setBusy(true);
      setResult(undefined);
      void attempt(async () => {
        try {
          const fresh = await port.loadTemplates(templates, periode, existing);
          const text = loadedText(fresh, periode);
          setResult(text);
          announce(text);
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

/** What loading for a subsidieperiode did, in sentences. */
function loadedText({ loaded, kept, onRegio }: LoadResult, periode: Periode): string {
  const parts = [
    loaded.length > 0 && `Geladen: ${listed(loaded.map(({ sheet }) => sheet))}.`,
    kept.length > 0 && `Behouden zoals het was: ${listed(kept.map(({ sheet }) => sheet))}.`,
    onRegio && regioText(onRegio, periode),
  ];
  return parts.filter(Boolean).join(' ');
}

function regioText({ periodes, written }: PeriodeOnRegio, periode: Periode): string | undefined {
  if (written && periodes.includes(periode)) return `Op blad Regio staat nu subsidieperiode ${periode}.`;
  if (periodes.includes(periode)) return undefined;
  if (periodes.length === 0) return `Vul op blad Regio zelf subsidieperiode ${periode} in.`;
  return `Op blad Regio staat subsidieperiode ${listed(periodes)}, en dat is zo gebleven. Houdt u ook ${periode} bij, geef die dan daar een eigen regel.`;
}
