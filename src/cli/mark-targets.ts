import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isFolder, type FoundFile } from './find-files';
import { UsageError, type Words } from './words';
import { refuseOverwriting, type InputFiles } from './write-output';

/**
 * Where the marked copies go, by path of the file: `target` itself for one file, else a folder, which is made when it is not there. In it
 * every copy keeps its name; a second file of that name gets a number. Refuses before anything is written.
 */
export function markTargets(
  files: readonly FoundFile[],
  several: boolean,
  target: string,
  force: boolean,
  inputs: InputFiles,
  { errors }: Words,
): ReadonlyMap<string, string> {
  const markable = files.filter(({ path, problem }) => problem === undefined && /\.(xlsx|xlsm|xltx|xltm)$/i.test(path));
  const targets = new Map<string, string>();
  const [only] = markable;
  if (!several && !isFolder(target)) {
    if (!only) return targets;
    const wanted = extname(only.path).toLowerCase();
    if (extname(target).toLowerCase() !== wanted) throw new UsageError(errors.extension(target, wanted));
    targets.set(only.path, target);
  } else {
    if (existsSync(target) && !isFolder(target)) throw new UsageError(errors.folder(target));
    const names = new FreeNames();
    for (const { path } of markable) targets.set(path, join(target, names.take(basename(path))));
  }
  for (const path of targets.values()) refuseOverwriting(path, force, inputs);
  if (several && targets.size > 0) mkdirSync(target, { recursive: true });
  return targets;
}

/** Names of which each is given once, whatever its case; the next file of a name gets a number. */
class FreeNames {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  take(name: string): string {
    const extension = extname(name);
    const key = name.toLowerCase();
    let number = this.next.get(key) ?? 1;
    let free = name;
    while (this.taken.has(free.toLowerCase())) free = `${name.slice(0, name.length - extension.length)} (${++number})${extension}`;
    this.next.set(key, number);
    this.taken.add(free.toLowerCase());
    return free;
  }
}
