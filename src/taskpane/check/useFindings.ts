import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Finding, FindingPlace, Report } from '../../check/report';
import { cellAddress, type Area } from '../../cells/address';
import { compareFindings } from '../../check/compare-findings';
import type { Outcome } from '../../rules/rule';
import { filterFindings, groupFindings, mergedOf, takeMerged, type SheetGroup } from './group-findings';
import { usePane } from '../pane-context';

/** Merged findings shown at first, and more each time the user asks. */
const PAGE = 50;
/** Which merged findings stand on the screen: a long list would make the pane slow. */
interface Window {
  readonly from: number;
  readonly to: number;
}
const TOP: Window = { from: 0, to: PAGE };

/** The findings of a report as the user looks through them. */
export interface Findings {
  readonly outcomes: ReadonlySet<Outcome>;
  readonly search: string;
  /** Only the groups that fit on what is shown so far. */
  readonly groups: readonly SheetGroup[];
  /** Number of findings that the filter lets through. */
  readonly count: number;
  /** Merged findings before and after those that are shown. */
  readonly before: number;
  readonly after: number;
  /** The finding that was selected last, and its place (from 1) among those of the filter; 0 when the filter hides it. */
  readonly current: Finding | undefined;
  readonly position: number;
  readonly toggleOutcome: (outcome: Outcome) => void;
  readonly showOnly: (outcomes: readonly Outcome[]) => void;
  readonly setSearch: (search: string) => void;
  readonly showBefore: () => void;
  readonly showAfter: () => void;
  /** Selects the cell of a finding in the sheet. */
  readonly goTo: (finding: Finding) => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Shows the finding of a cell that the user selected, if there is one. */
  readonly showAt: (sheet: string, area: Area) => void;
}

/** Filter, search, paging and the walk along the findings. They stay as they are when the user looks at another tab. */
export function useFindings(report: Report | undefined): Findings {
  const { port, attempt, announce } = usePane();
  const [outcomes, setOutcomes] = useState<ReadonlySet<Outcome>>(new Set());
  const [search, setSearch] = useState('');
  const [asked, setShown] = useState(TOP);
  const [current, setCurrent] = useState<Finding>();
  const deferredSearch = useDeferredValue(search);
  // After an edit the same finding is another object, maybe on another row.
  const [before, setBefore] = useState(report);
  if (before !== report) {
    setBefore(report);
    if (current && before && report)
      setCurrent(compareFindings(before.findings, report.findings).kept.find((kept) => kept.before === current)?.after);
  }

  const all = useMemo(
    () => groupFindings(filterFindings(report?.findings ?? [], { outcomes, search: deferredSearch })),
    [report, outcomes, deferredSearch],
  );
  const merged = useMemo(() => mergedOf(all), [all]);
  const order = useMemo(() => merged.flatMap(({ findings }) => findings), [merged]);
  // A new check may have found less than what was on the screen.
  const shown = asked.from < merged.length ? asked : TOP;
  const groups = useMemo(() => takeMerged(all, shown.from, shown.to), [all, shown]);
  const position = useMemo(() => (current ? order.indexOf(current) + 1 : 0), [order, current]);

  const show = useCallback(
    (finding: Finding) => {
      setCurrent(finding);
      const place = merged.findIndex(({ findings }) => findings.includes(finding));
      const from = Math.floor(place / PAGE) * PAGE;
      setShown((now) => (place >= now.from && place < now.to ? now : { from, to: from + PAGE }));
    },
    [merged],
  );
  const goTo = useCallback(
    (finding: Finding) => {
      show(finding);
      void attempt(async () => {
        await port.select(finding.place);
        announce(`${whereOf(finding.place)} geselecteerd: ${finding.text}`);
      });
    },
    [show, port, attempt, announce],
  );
  const showAt = (sheet: string, { row, column }: Area): void => {
    const onRow = order.filter(({ place }) => place.table.sheet === sheet && place.row === row);
    // Of several on one cell the one that is shown stays.
    if (current && onRow.includes(current) && (current.place.column ?? column) === column) return;
    const found = onRow.find(({ place }) => place.column === column) ?? onRow[0];
    if (found) show(found);
  };
  const step = (index: number): void => {
    const finding = order[(index + order.length) % order.length];
    if (finding) goTo(finding);
  };

  return {
    outcomes,
    search,
    groups,
    count: order.length,
    before: Math.min(shown.from, merged.length),
    after: Math.max(0, merged.length - shown.to),
    current,
    position,
    toggleOutcome: (outcome) => {
      const changed = new Set(outcomes);
      if (!changed.delete(outcome)) changed.add(outcome);
      setOutcomes(changed);
      setShown(TOP);
    },
    showOnly: (only) => {
      setOutcomes(new Set(only));
      setSearch('');
      setShown(TOP);
    },
    setSearch: (text) => {
      setSearch(text);
      setShown(TOP);
    },
    showBefore: () => setShown({ ...shown, from: Math.max(0, shown.from - PAGE) }),
    showAfter: () => setShown({ ...shown, to: shown.to + PAGE }),
    goTo,
    showAt,
    next: () => step(position),
    previous: () => step(position === 0 ? -1 : position - 2),
  };
}

/** Where a finding is, in words: `Cel D14 op blad Kosten`. */
export function whereOf({ table, row, column }: FindingPlace): string {
  if (row === null) return `Tabel op blad ${table.sheet}`;
  return column === null ? `Rij ${row + 1} op blad ${table.sheet}` : `Cel ${cellAddress(row, column)} op blad ${table.sheet}`;
}
