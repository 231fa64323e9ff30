import { useDeferredValue, useMemo, useState } from 'react';
import type { OpenedSheet } from '../../excel/workbook-port';
import { MAPPED_TABLES } from '../../records/mapping/mapped-tables';
import { rowsBelow } from '../../records/mapping/left-out-rows';
import { isRead } from '../../records/mapping/sheet-mapping';
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

/** Keeps what the user changes in the mapping of a sheet; what comes out follows a moment later, so that choosing stays quick. */
export function useDraft({ cells, reading: opened, date1904 }: OpenedSheet): EditedDraft {
  // Of a mapping whose headings are gone only the register is of use.
  const [reading, setReading] = useState(() =>
    opened.status === 'changed' && opened.mapping ? recogniseAs(cells, opened.mapping.table) : opened,
  );
  const [table, setTable] = useState(reading.mapping?.table);
  const [notRead, setNotRead] = useState(opened.status === 'stored' && !isRead(opened));
  const [draft, setDraft] = useState<Draft | undefined>(() => draftOf(cells, reading));
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
