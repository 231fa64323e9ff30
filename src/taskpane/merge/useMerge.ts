import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookOverview } from '../../excel/workbook-port';
import type { MergeState, RegisterChange } from '../../excel/workbook-port';
import type { Dossier } from '../../records/dossier';
import type { CsvChoice } from '../../records/csv';
import { pauses } from '../../excel/pauses';
import { inSteps } from '../../records/steps';
import type { Draft } from '../mapping/column-choices';
import { usePane } from '../pane-context';
import { today } from '../today';
import { useEngine } from '../parts/useEngine';
import type { FileContent, SheetChoices } from './file-summary';
import type { FileSource } from './read-file';
import { useMergeProfile, type MergeProfile } from './useMergeProfile';

/** A file that the user chose, and how far it is. */
export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly state: FileState;
}

export type FileState =
  /** `lines` of a long CSV file that were read. */
  | { readonly kind: 'reading'; readonly lines: number }
  /** `done` of `total` rules; 0 of 0 before the first one. */
  | { readonly kind: 'checking'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | ReadState
  | { readonly kind: 'added'; readonly partner: string; readonly changes: readonly RegisterChange[] };

export interface ReadState {
  readonly kind: 'read';
  readonly source: FileSource;
  readonly content: FileContent;
  readonly choices: SheetChoices;
  readonly partner: string;
  /** The content is being made again, after another choice. */
  readonly renewing: boolean;
}

/** How far the adding of a file is, in lines. */
export interface Adding {
  readonly id: number;
  readonly done: number;
  readonly total: number;
}

export interface Merge {
  /** Undefined until the workbook was read. */
  readonly known: MergeState | undefined;
  readonly files: readonly ChosenFile[];
  readonly adding: Adding | undefined;
  /** Reads the workbook again; called when the view opens. */
  readonly refresh: () => void;
  readonly choose: (files: readonly File[]) => void;
  readonly drop: (id: number) => void;
  /** Reads a CSV file again in another way. */
  readonly reread: (id: number, choice: CsvChoice) => void;
  readonly setPartner: (id: number, partner: string) => void;
  /** How a sheet of another layout is to be read; null leaves it out. */
  readonly setSheet: (id: number, sheet: string, draft: Draft | null) => void;
  /** The subsidieperiode under which all lines fall was answered: files are checked again. */
  readonly periodeAnswered: () => void;
  readonly add: (id: number) => void;
  readonly cancelAdding: () => void;
  /** The koppelprofiel by which files are read. */
  readonly profile: MergeProfile;
}

/** The files of partners that the user chose, and adding them to the registers. */
export function useMerge(overview: WorkbookOverview | undefined, onChanged: () => void): Merge {
  const { port, attempt, announce } = usePane();
  const engine = useEngine(() => import('./engine'));
  const [known, setKnown] = useState<MergeState>();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [adding, setAdding] = useState<Adding>();
  const next = useRef(1);
  const reading = useRef(new Map<number, AbortController>());
  const writing = useRef<AbortController>(undefined);
  const layoutsInUse = useRef<MergeProfile['inUse']>(() => undefined);
  const refresh = useCallback(() => {
    void attempt(async () => setKnown(await port.mergeState()));
  }, [attempt, port]);
  // A register may have come since.
  const tables = overview?.tables;
  const isOpen = known !== undefined;
  useEffect(() => {
    if (isOpen) refresh();
  }, [tables?.size]);
  useEffect(() => {
    const controllers = reading.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const update = useCallback(
    (id: number, change: (state: FileState) => FileState) =>
      setFiles((all) => all.map((each) => (each.id === id ? { ...each, state: change(each.state) } : each))),
    [],
  );

  /** Breaks off what is being done with a file, and gives what breaks off the next thing. */
  const begin = useCallback((id: number): AbortController => {
    reading.current.get(id)?.abort();
    const controller = new AbortController();
    reading.current.set(id, controller);
    return controller;
  }, []);

  const read = useCallback(
    async (id: number, file: File, choice: CsvChoice, controller: AbortController, partner?: string) => {
      // Taken out of the list before its turn came.
      if (controller.signal.aborted) return;
      update(id, () => ({ kind: 'reading', lines: 0 }));
      let isRefusal = (_error: unknown): _error is Error => false;
      try {
        const { contentSteps, FileError, proposePartner, readFile } = await engine.load();
        isRefusal = (error): error is Error => error instanceof FileError;
        const state = known ?? (await port.mergeState());
        const how = { ...choice, profile: layoutsInUse.current() };
        const source = await readFile(file, how, (lines) => update(id, () => ({ kind: 'reading', lines })), controller.signal);
        const content = await inSteps(contentSteps(source, new Map(), state.dossier, today()), {
          pause: pauses(),
          signal: controller.signal,
          progress: (done, total) => update(id, () => ({ kind: 'checking', done, total })),
        });
        const proposed = partner ?? proposePartner(content.dossier, source.name, state.partners);
        update(id, () => ({ kind: 'read', source, content, choices: new Map(), partner: proposed, renewing: false }));
        announce(`${source.name} is gelezen.`);
      } catch (error) {
        if (controller.signal.aborted) return;
        const reason = isRefusal(error) ? error.message : 'De werkmap kan nu niet worden gelezen. Probeer het zo opnieuw.';
        update(id, () => ({ kind: 'refused', reason }));
        announce(`${file.name}: ${reason}`);
      } finally {
        if (reading.current.get(id) === controller) reading.current.delete(id);
      }
    },
    [known, port, update, announce, engine],
  );

  const choose = (chosen: readonly File[]): void => {
    const fresh = chosen.map((file): ChosenFile => ({ id: next.current++, file, state: { kind: 'reading', lines: 0 } }));
    setFiles((all) => [...all, ...fresh]);
    const queue = fresh.map(({ id, file }) => ({ id, file, controller: begin(id) }));
    // One after the other: each may take much memory.
    void queue.reduce((before, { id, file, controller }) => before.then(() => read(id, file, {}, controller)), Promise.resolve());
  };

  const drop = (id: number): void => {
    reading.current.get(id)?.abort();
    setFiles((all) => all.filter((each) => each.id !== id));
  };

  const setSheet = (id: number, sheet: string, draft: Draft | null): void => {
    const state = files.find((each) => each.id === id)?.state;
    if (known && state?.kind === 'read') renew(id, state, new Map(state.choices).set(sheet, draft), known.dossier);
  };

  const periodeAnswered = (): void =>
    void attempt(async () => {
      const fresh = await port.mergeState();
      setKnown(fresh);
      for (const { id, state } of files) if (state.kind === 'read') renew(id, state, state.choices, fresh.dossier);
      onChanged();
    });

  /** Makes the content of a file again, after another answer. */
  const renew = (id: number, state: ReadState, choices: SheetChoices, region: Dossier): void => {
    const { source } = state;
    // It was read with it.
    const code = engine.loaded();
    if (!code) return;
    const { contentSteps, layoutOf } = code;
    const change = (renewed: Partial<ReadState>): void => update(id, (now) => (now.kind === 'read' ? { ...now, ...renewed } : now));
    change({ choices, content: { ...state.content, ...layoutOf(source, choices) }, renewing: true });
    const { signal } = begin(id);
    void attempt(async () => {
      try {
        const content = await inSteps(contentSteps(source, choices, region, today()), { pause: pauses(), signal });
        change({ content, renewing: false });
      } catch (error) {
        if (signal.aborted) return;
        // As it was before the choice, so that the file can still be added.
        change({ choices: state.choices, content: state.content, renewing: false });
        throw error;
      }
    });
  };

  const add = (id: number): void => {
    const state = files.find((each) => each.id === id)?.state;
    const code = engine.loaded();
    if (state?.kind !== 'read' || state.renewing || adding || !code) return;
    const { changesText, registersOf } = code;
    const partner = state.partner.trim();
    const registers = registersOf(state.content, partner);
    const { signal } = (writing.current = new AbortController());
    setAdding({ id, done: 0, total: registers.reduce((sum, { lines }) => sum + lines.length, 0) });
    void attempt(async () => {
      try {
        const { name, fingerprint } = state.source;
        const changes = await port.addFile(
          { partner, file: name, fingerprint, date: today(), registers },
          (done, total) => setAdding({ id, done, total }),
          signal,
        );
        profile.learn(state.content.otherSheets);
        update(id, () => ({ kind: 'added', partner, changes }));
        announce(`${name}: ${changesText(changes)}`);
      } catch (error) {
        // Nothing was written yet.
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
        announce('Het toevoegen is afgebroken. Er is niets toegevoegd.');
      } finally {
        setAdding(undefined);
        onChanged();
        refresh();
      }
    });
  };

  const readAgain = (): void => {
    const again = files.flatMap(({ id, file, state }) => (state.kind === 'read' ? [{ id, file, state, controller: begin(id) }] : []));
    void again.reduce(
      (before, { id, file, state, controller }) => before.then(() => read(id, file, state.source.csv ?? {}, controller, state.partner)),
      Promise.resolve(),
    );
  };
  const sheets = files.flatMap(({ state }) => (state.kind === 'read' ? state.content.otherSheets : []));
  const profile = useMergeProfile(engine, sheets, readAgain);
  layoutsInUse.current = profile.inUse;

  return {
    known,
    files,
    adding,
    refresh,
    choose,
    drop,
    reread: (id, choice) => {
      const chosen = files.find((each) => each.id === id);
      if (chosen) void read(id, chosen.file, choice, begin(id), chosen.state.kind === 'read' ? chosen.state.partner : undefined);
    },
    setPartner: (id, partner) => update(id, (state) => (state.kind === 'read' ? { ...state, partner } : state)),
    setSheet,
    periodeAnswered,
    add,
    cancelAdding: () => writing.current?.abort(),
    profile,
  };
}
