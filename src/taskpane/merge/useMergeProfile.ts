import { useRef, useState } from 'react';
import type { SheetMapping } from '../../records/mapping/sheet-mapping';
import { usePane } from '../pane-context';
import { download } from '../parts/download';
import type { Engine } from '../parts/useEngine';
import type { OtherSheet } from './file-summary';

/** A koppelprofiel by which files are read. */
export interface LoadedProfile {
  readonly name: string;
  readonly layouts: readonly SheetMapping[];
}

export interface MergeProfile {
  readonly loaded: LoadedProfile | undefined;
  /** There is a layout to save. */
  readonly canSave: boolean;
  /** Why the file that was chosen last is no profile, in a Dutch sentence. */
  readonly problem: string | undefined;
  /** Layouts by which a file that is read now is to be read. */
  readonly inUse: () => readonly SheetMapping[] | undefined;
  /** Remembers how the sheets of a file were read whose content is let go. */
  readonly learn: (sheets: readonly OtherSheet[]) => void;
  readonly load: (file: File) => void;
  readonly drop: () => void;
  /** Keeps how the sheets of another layout in files were read, with the layouts of the profile. */
  readonly save: () => void;
}

/** The koppelprofiel of the files of partners; `sheets` are those of another layout in the files at hand, and `readAgain` reads these files anew. */
export function useMergeProfile(
  engine: Engine<typeof import('./engine')>,
  sheets: readonly OtherSheet[],
  readAgain: () => void,
): MergeProfile {
  const { attempt, announce } = usePane();
  const [loaded, setLoaded] = useState<LoadedProfile>();
  const [problem, setProblem] = useState<string>();
  const [learned, setLearned] = useState<readonly SheetMapping[]>([]);
  // A file whose turn comes later is read by the profile of then.
  const current = useRef<LoadedProfile>(undefined);

  const use = (profile: LoadedProfile | undefined): void => {
    setLoaded((current.current = profile));
    setProblem(undefined);
    readAgain();
  };
  return {
    loaded,
    canSave: loaded !== undefined || learned.length > 0 || sheets.some(({ draft }) => draft !== undefined),
    problem,
    inUse: () => current.current?.layouts,
    learn: (read) => {
      const code = engine.loaded();
      if (code) setLearned((known) => code.joinedLayouts(known, layoutsOf(read, code)));
    },
    load: (file) =>
      void attempt(async () => {
        const { ProfileError, readProfileFile } = await engine.load();
        try {
          use({ name: file.name, layouts: await readProfileFile(file) });
          announce(`Koppelprofiel ${file.name} is geladen.`);
        } catch (error) {
          if (!(error instanceof ProfileError)) throw error;
          setProblem(`${file.name}: ${error.message}`);
          announce(error.message);
        }
      }),
    drop: () => {
      use(undefined);
      announce('Het koppelprofiel is losgelaten.');
    },
    save: () =>
      void attempt(async () => {
        const code = await engine.load();
        const { joinedLayouts, profileText } = code;
        const layouts = joinedLayouts(joinedLayouts(loaded?.layouts ?? [], learned), layoutsOf(sheets, code));
        if (layouts.length === 0) return announce('Van geen blad wordt een kolom gelezen. Er is niets om op te slaan.');
        download('koppelprofiel.json', 'application/json', profileText(layouts));
        announce('Het koppelprofiel staat bij uw downloads.');
      }),
  };
}

/** How sheets of another layout are read. */
const layoutsOf = (sheets: readonly OtherSheet[], { isRead }: Pick<typeof import('./engine'), 'isRead'>): readonly SheetMapping[] =>
  sheets.flatMap(({ draft }) => (draft && isRead({ status: 'stored', mapping: draft.mapping }) ? [draft.mapping] : []));
