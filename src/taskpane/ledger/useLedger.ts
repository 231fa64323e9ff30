import { useRef, useState } from 'react';
import type { Books } from '../../ledger/books';
import type { CostLines } from '../../ledger/cost-lines';
import type { Kostensoort, LedgerProfile, ProjectChoice } from '../../ledger/profile';
import type { Reconciliation } from '../../ledger/reconcile/result';
import type { LedgerScan } from '../../ledger/scan';
import type { RegisterChange } from '../../excel/workbook-port';
import type { Dossier } from '../../records/dossier';
import { useEngine } from '../parts/useEngine';
import { usePane } from '../pane-context';
import { today } from '../today';
import { readPieces } from './read-pieces';
import { scanned, type ScanOutcome } from './scan-file';
import { useKeptProfile } from './useKeptProfile';

/** An auditfile that the user chose. */
export interface LedgerFile extends ScanOutcome {
  readonly id: number;
  readonly file: File;
}

/** What is going on, with how far it is. */
export interface LedgerWork {
  readonly what: 'lezen' | 'kosten' | 'toevoegen' | 'vergelijken';
  readonly file: string;
  /** Between 0 and 1. */
  readonly part: number;
}

/** Register and books side by side, with the workbook as it was then. */
export interface Comparison {
  readonly result: Reconciliation;
  readonly dossier: Dossier;
  readonly partner: string;
}

export interface Ledger {
  readonly files: readonly LedgerFile[];
  /** Undefined until a file could be read. */
  readonly books: Books | undefined;
  readonly project: ProjectChoice | undefined;
  readonly accounts: Readonly<Record<string, Kostensoort>>;
  readonly btwVerrekenbaar: boolean;
  readonly work: LedgerWork | undefined;
  /** The costs of the project, once they were read. */
  readonly lines: readonly CostLines[] | undefined;
  readonly comparison: Comparison | undefined;
  readonly added: readonly RegisterChange[] | undefined;
  /** The choices came from the workbook. */
  readonly isKept: boolean;
  /** What is chosen so far; undefined while project or accounts are missing. */
  readonly profile: LedgerProfile | undefined;
  readonly choose: (files: readonly File[]) => void;
  readonly drop: (id: number) => void;
  readonly setProject: (project: ProjectChoice | undefined) => void;
  readonly setAccount: (account: string, kostensoort: Kostensoort | undefined) => void;
  readonly setBtwVerrekenbaar: (is: boolean) => void;
  readonly useProfile: (profile: LedgerProfile) => void;
  /** Reads the costs of the project, to look at before they are added. */
  readonly preview: () => void;
  readonly add: (partner: string) => void;
  readonly compare: (partner: string) => void;
  readonly cancel: () => void;
}

/** The books that the user chose, and what is done with them: adding costs to the register, and holding the register against them. */
export function useLedger(onChanged: () => void): Ledger {
  const { port, attempt, announce } = usePane();
  const engine = useEngine(() => import('./engine'));
  const [files, setFiles] = useState<readonly LedgerFile[]>([]);
  const [project, chooseProject] = useState<ProjectChoice>();
  const [accounts, setAccounts] = useState<Readonly<Record<string, Kostensoort>>>({});
  const [btwVerrekenbaar, chooseBtw] = useState(false);
  const [work, setWork] = useState<LedgerWork>();
  const [lines, setLines] = useState<readonly CostLines[]>();
  const [comparison, setComparison] = useState<Comparison>();
  const [added, setAdded] = useState<readonly RegisterChange[]>();
  const next = useRef(1);
  const running = useRef<AbortController>(undefined);
  const kept = useKeptProfile();

  const readable = files.filter((each): each is LedgerFile & { scan: LedgerScan } => each.scan !== undefined);
  const books = readable.length === 0 ? undefined : engine.loaded()?.booksOf(readable.map(({ scan }) => scan));
  const profile: LedgerProfile | undefined =
    project === undefined || Object.keys(accounts).length === 0 ? undefined : { version: 1, project, accounts, btwVerrekenbaar };

  /** What was read with other choices no longer holds. */
  const forget = (): void => {
    setLines(undefined);
    setComparison(undefined);
    setAdded(undefined);
  };

  const start = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const use = (chosen: LedgerProfile): void => {
    chooseProject(chosen.project);
    setAccounts(chosen.accounts);
    chooseBtw(chosen.btwVerrekenbaar);
  };

  const choose = (chosen: readonly File[]): void => {
    const fresh = chosen.map((file): LedgerFile => ({ id: next.current++, file }));
    setFiles((all) => [...all, ...fresh]);
    forget();
    const signal = start();
    void (async () => {
      // One after the other: each may take long.
      for (const { id, file } of fresh) {
        const outcome = await scanned(file, engine, signal, (part) => setWork({ what: 'lezen', file: file.name, part }));
        if (signal.aborted) {
          setFiles((all) => all.filter((each) => !fresh.some((one) => one.id === each.id && each.scan === undefined)));
          announce('Het lezen is afgebroken.');
          break;
        }
        setFiles((all) => all.map((each) => (each.id === id ? { ...each, ...outcome } : each)));
        announce(outcome.refused === undefined ? `${file.name} is gelezen.` : `${file.name}: ${outcome.refused}`);
      }
      setWork(undefined);
      // What was chosen here goes before what was chosen another time.
      if (signal.aborted || project !== undefined || Object.keys(accounts).length > 0) return;
      await attempt(async () => {
        const before = await kept.recall();
        if (before) use(before);
      });
    })();
  };

  const costs = async (chosen: LedgerProfile, signal: AbortSignal): Promise<readonly CostLines[]> => {
    if (!books) return [];
    const { CostLineReader, costAccountsOf } = await engine.load();
    const read: CostLines[] = [];
    for (const [index, { file }] of readable.entries()) {
      const masters = books.masters[index];
      if (!masters) continue;
      const reader = new CostLineReader(index, masters, chosen.project, costAccountsOf(chosen));
      read.push(await readPieces(file, reader, (done, total) => setWork({ what: 'kosten', file: file.name, part: done / total }), signal));
    }
    setLines(read);
    await kept.keep(chosen);
    return read;
  };

  /** Work that can be cancelled; `broken` is said then. */
  const doWork = (action: (signal: AbortSignal) => Promise<void>, broken: string): void => {
    const signal = start();
    void attempt(async () => {
      try {
        await action(signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        announce(broken);
      } finally {
        setWork(undefined);
      }
    });
  };

  const add = (partner: string): void => {
    if (!profile || !lines) return;
    doWork(async (signal) => {
      const { changesText, hasOwnSheet, incomingKosten, kostenRow, nameInWorkbook } = await engine.load();
      const changes: RegisterChange[] = [];
      for (const [index, { file, scan }] of readable.entries()) {
        const rows = (lines[index]?.lines ?? []).filter((line) => !hasOwnSheet(line)).map((line) => kostenRow(line, profile));
        if (rows.length === 0) continue;
        const { debit, credit } = scan.summary.totals;
        changes.push(
          ...(await port.addFile(
            {
              partner,
              file: nameInWorkbook(file, scan),
              fingerprint: [file.size, scan.summary.lines, debit, credit, rows.length].map((part) => part.toString(36)).join('-'),
              date: today(),
              registers: [incomingKosten(rows, partner)],
            },
            (done, total) => setWork({ what: 'toevoegen', file: file.name, part: total === 0 ? 0 : done / total }),
            signal,
          )),
        );
      }
      setAdded(changes);
      announce(changesText(changes));
      onChanged();
    }, 'Het toevoegen is afgebroken.');
  };

  const compare = (partner: string): void => {
    if (!profile || !books) return;
    doWork(async (signal) => {
      setWork({ what: 'vergelijken', file: '', part: 0 });
      const { reconcile, registerLines, registerTotals } = await engine.load();
      const dossier = await port.readRegisters();
      const read = lines ?? (await costs(profile, signal));
      const only = partner === '' ? undefined : partner;
      const result = reconcile(registerLines(dossier, only), registerTotals(dossier, only), books, read);
      setComparison({ result, dossier, partner });
      announce('De vergelijking is klaar.');
    }, 'Het vergelijken is afgebroken.');
  };

  const changing =
    <Value>(set: (value: Value) => void) =>
    (value: Value): void => {
      forget();
      set(value);
    };

  return {
    files,
    books,
    project,
    accounts,
    btwVerrekenbaar,
    work,
    lines,
    comparison,
    added,
    isKept: kept.isUsed,
    profile,
    choose,
    drop: (id) => {
      forget();
      setFiles((all) => all.filter((each) => each.id !== id));
    },
    setProject: changing(chooseProject),
    setAccount: (account, kostensoort) => {
      forget();
      setAccounts(({ [account]: _, ...others }) => (kostensoort === undefined ? others : { ...others, [account]: kostensoort }));
    },
    setBtwVerrekenbaar: changing(chooseBtw),
    useProfile: changing(use),
    preview: () => {
      if (profile) doWork(async (signal) => void (await costs(profile, signal)), 'Het lezen is afgebroken.');
    },
    add,
    compare,
    cancel: () => running.current?.abort(),
  };
}
