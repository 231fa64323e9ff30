import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { OpenedSheet } from '../../excel/workbook-port';
import { MAPPED_TABLES } from '../../records/mapping/mapped-tables';
import { rowsBelow } from '../../records/mapping/left-out-rows';
import { isRead, readingId } from '../../records/mapping/sheet-mapping';
import { recogniseAs } from '../../records/mapping/recognise-sheet';
import type { SheetReading } from '../../records/mapping/sheet-mapping';
import type { TableKey } from '../../templates/column';
import { draftOf, likelyKeys, type Draft } from './column-choices';
import { previewOf, type Preview } from './preview';

/** How the user wants a sheet to be read, and what comes out of it. */
export interface EditedDraft {
  /** Register that was recognised or chosen. */
  readonly table: TableKey | undefined;
  /** The user wants the sheet left alone. */
  readonly notRead: boolean;
  /** Undefined while no headings are found for that register. */
  readonly draft: Draft | undefined;
  readonly setDraft: (draft: Draft) => void;
  readonly chooseRegister: (name: string) => void;
  /** Says in which rows the headings stand: the first (0-based in the sheet) and how many. */
  readonly chooseHeadings: (row: number, count: number) => void;
  readonly rows: Pick<SheetReading, 'lines' | 'leftOut' | 'doubtful'>;
  readonly preview: Preview | undefined;
  /** By 0-based column, the keys that its heading and cells speak for. */
  readonly likely: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Stands among the registers for a sheet that is to be left alone. */
export const NOT_READ = 'niet lezen';

/** What the user changed in the mapping of a sheet and did not keep yet, for as long as the sheet looks as it did. */
interface UnsavedDraft {
  /** How the sheet was read when it was opened. */
  readonly opened: string;
  readonly reading: SheetReading;
  readonly table: TableKey | undefined;
  readonly notRead: boolean;
  readonly draft: Draft | undefined;
}

/** By the sheet: it outlives the view, so that nothing is lost when the user looks at another one. */
export type UnsavedDrafts = Map<string, UnsavedDraft>;

/** Keeps what the user changes in the mapping of a sheet; what comes out follows a moment later, so that choosing stays quick. */
export function useDraft({ cells, reading: opened, date1904 }: OpenedSheet, unsaved: UnsavedDrafts): EditedDraft {
  const id = readingId(opened);
  const asOpened = useMemo(() => JSON.stringify(opened), [opened]);
  const [begun] = useState(() => {
    const known = unsaved.get(id);
    return known?.opened === asOpened ? known : undefined;
  });
  // Of a mapping whose headings are gone only the register is of use.
  const [reading, setReading] = useState(
    () => begun?.reading ?? (opened.status === 'changed' && opened.mapping ? recogniseAs(cells, opened.mapping.table) : opened),
  );
  const [table, setTable] = useState(begun ? begun.table : reading.mapping?.table);
  const [notRead, setNotRead] = useState(begun?.notRead ?? (opened.status === 'stored' && !isRead(opened)));
  const [draft, setDraft] = useState<Draft | undefined>(() => (begun ? begun.draft : draftOf(cells, reading)));
  useEffect(() => {
    unsaved.set(id, { opened: asOpened, reading, table, notRead, draft });
  }, [unsaved, id, asOpened, reading, table, notRead, draft]);
  const shown = useDeferredValue(draft);
  const rows = useMemo(() => (shown ? rowsBelow(cells, shown.mapping) : { lines: 0, leftOut: [] }), [cells, shown]);
  const preview = useMemo(() => shown && previewOf(cells, shown, date1904), [cells, shown, date1904]);
  const likely = useMemo(
    () => (reading.mapping ? likelyKeys(cells, reading.mapping) : new Map<number, ReadonlySet<string>>()),
    [cells, reading],
  );

  const read = (fresh: SheetReading): void => {
    const made = draftOf(cells, fresh);
    setReading(fresh);
    setDraft(made && { ...made, mapping: { ...made.mapping, controle: draft?.mapping.controle ?? false } });
  };
  return {
    table,
    notRead,
    draft,
    setDraft,
    chooseRegister: (name) => {
      setNotRead(name === NOT_READ);
      const chosen = MAPPED_TABLES.find((each) => each === name);
      if (!chosen) return;
      setTable(chosen);
      read(recogniseAs(cells, chosen));
    },
    chooseHeadings: (row, count) => {
      if (table) read(recogniseAs(cells, table, { row, count }));
    },
    rows,
    preview,
    likely,
  };
}
