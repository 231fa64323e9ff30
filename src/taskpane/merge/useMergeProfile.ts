import { useRef, useState } from 'react';
import { isRead } from '../../records/mapping/sheet-mapping';
import { joinedLayouts, ProfileError, profileText } from '../../records/mapping/profile';
import type { SheetMapping } from '../../records/mapping/sheet-mapping';
import { readProfileFile } from '../mapping/read-profile-file';
import { usePane } from '../pane-context';
import { download } from '../parts/download';
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
export function useMergeProfile(sheets: readonly OtherSheet[], readAgain: () => void): MergeProfile {
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
    learn: (read) => setLearned((known) => joinedLayouts(known, layoutsOf(read))),
    load: (file) =>
      void attempt(async () => {
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
    save: () => {
      const layouts = joinedLayouts(joinedLayouts(loaded?.layouts ?? [], learned), layoutsOf(sheets));
      if (layouts.length === 0) return announce('Van geen blad wordt een kolom gelezen. Er is niets om op te slaan.');
      download('koppelprofiel.json', 'application/json', profileText(layouts));
      announce('Het koppelprofiel staat bij uw downloads.');
    },
  };
}

/** How sheets of another layout are read. */
const layoutsOf = (sheets: readonly OtherSheet[]): readonly SheetMapping[] =>
  sheets.flatMap(({ draft }) => (draft && isRead({ status: 'stored', mapping: draft.mapping }) ? [draft.mapping] : []));
