import type { TableKey } from '../templates/column';
import type { Dossier } from '../records/dossier';

/** Columns of a register; 'all' when it is not known which. */
export type Columns = ReadonlySet<string> | 'all';

/** Is told what is asked of a dossier. */
export interface Watcher {
  /** A register was looked at. */
  readonly register: (key: TableKey) => void;
  /** A fact was asked, which looks at these columns of a register. */
  readonly fact: (key: TableKey, columns: Columns, fact: WatchedFact) => void;
}

/** What is known of a fact that is asked. */
export interface WatchedFact {
  /** Whether the answer holds lines, of which whoever asks may look at other columns. */
  readonly holdsLines: boolean;
  /** Whether the answer about one dossier says the same as that about another; absent when that cannot be told. */
  readonly isSame?: ((before: Dossier, after: Dossier) => boolean) | undefined;
}

const WATCHED = Symbol('watched');

interface Watched {
  readonly [WATCHED]?: { readonly dossier: Dossier; readonly watcher: Watcher };
}

/** The same dossier, that tells what is asked of it. */
export function watched(dossier: Dossier, watcher: Watcher): Dossier {
  const all = { dossier, watcher };
  return new Proxy(dossier, {
    get(target, name) {
      if (name === WATCHED) return all;
      if (typeof name === 'string' && Object.hasOwn(target, name)) watcher.register(name as TableKey);
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** Who watches a dossier, and the dossier itself; undefined when nobody does. */
export const watcherOf = (dossier: object): Watched[typeof WATCHED] => (dossier as Watched)[WATCHED];
