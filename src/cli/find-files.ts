import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files that are looked at in a folder; those of other programs are named so that nobody thinks they were checked. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|csv|xls|xlsb|ods)$/i;

/** A file to check, or a path where nothing can be checked. */
export interface FoundFile {
  readonly path: string;
  /** Why it cannot be checked. */
  readonly problem?: { readonly code: 'not-found' | 'unreadable' | 'empty-folder'; readonly message: string };
}

/**
 * The files behind what the user named: files as they are, folders with all that is in them, in alphabetical order. Lock files of Excel
 * (`~$…`) and hidden files and folders are skipped, links to folders are not followed, and a file that is named twice comes once.
 */
export function findFiles(paths: readonly string[]): readonly FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of filesAt(path)) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

/** Whether the report is one of several files: a folder counts as several, however many files are in it. */
export const areSeveral = (paths: readonly string[]): boolean => paths.length !== 1 || paths.some(isFolder);

/** Whether a path is a folder that is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesAt(path: string): readonly FoundFile[] {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [{ path, problem: { code: 'not-found', message: 'Dit bestand of deze map bestaat niet.' } }];
    if (!stats.isDirectory()) return [{ path }];
    const files = filesIn(path);
    if (files.length > 0) return files;
    return [{ path, problem: { code: 'empty-folder', message: 'In deze map staan geen werkmappen of CSV-bestanden.' } }];
  } catch (error) {
    return [{ path, problem: { code: 'unreadable', message: `Dit kan niet gelezen worden${codeOf(error)}.` } }];
  }
}

function filesIn(folder: string): readonly FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^(\.|~\$)/.test(name));
  entries.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesInOrProblem(path);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile());
    return isFile && WORKBOOK.test(basename(path)) ? [{ path }] : [];
  });
}

function filesInOrProblem(folder: string): readonly FoundFile[] {
  try {
    return filesIn(folder);
  } catch (error) {
    return [{ path: folder, problem: { code: 'unreadable', message: `Deze map kan niet gelezen worden${codeOf(error)}.` } }];
  }
}

/** The short reason of the operating system, such as ` (EACCES)`; '' when there is none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
