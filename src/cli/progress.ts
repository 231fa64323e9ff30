import { SingleBar } from 'cli-progress';

/** A bar on the error stream that counts files; nothing where nobody watches, so that logs stay clean. */
export function progressBar(total: number, word: string): { readonly step: () => void; readonly stop: () => void } {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: `[{bar}] {value}/{total} ${word}`, hideCursor: true, clearOnComplete: true, stream: process.stderr });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
