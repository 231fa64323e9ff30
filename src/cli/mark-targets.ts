import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isFolder, type FoundFile } from './find-files';
import { UsageError, type Words } from './words';
import { refuseOverwriting } from './write-output';

/**
 * Where the marked copies go, by path of the file: `target` itself for one file, else a folder, which is made when it is not there. In it
 * every copy keeps its name; a second file of that name gets a number. Refuses before anything is written.
 */
export function markTargets(
  files: readonly FoundFile[],
  several: boolean,
  target: string,
  force: boolean,
  { errors }: Words,
): ReadonlyMap<string, string> {
  const inputs = files.map(({ path }) => path);
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
    const taken = new Set<string>();
    for (const { path } of markable) targets.set(path, join(target, freeName(basename(path), taken)));
  }
  for (const path of targets.values()) refuseOverwriting(path, force, inputs);
  if (several && targets.size > 0) mkdirSync(target, { recursive: true });
  return targets;
}

function freeName(name: string, taken: Set<string>): string {
  const extension = extname(name);
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${name.slice(0, name.length - extension.length)} (${number})${extension}`;
  taken.add(free.toLowerCase());
  return free;
}
