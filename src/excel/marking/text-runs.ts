/** Characters of marking text in one sync: with their names and quotes well under the 5 MB of Excel on the web, three bytes a symbol. */
export const CHARACTERS_PER_SYNC = 1_000_000;

/** Cells in one write: over 200,000 of them Excel on the web gave an error while a handler listened to changes (office-js issue 539). */
export const CELLS_PER_WRITE = 50_000;

/** The texts in runs that each fit in one sync. */
export function textRuns(texts: readonly string[]): { first: number; part: readonly string[] }[] {
  const runs: { first: number; part: string[] }[] = [];
  let characters = Infinity;
  texts.forEach((text, index) => {
    if (characters + text.length > CHARACTERS_PER_SYNC || (runs.at(-1)?.part.length ?? 0) >= CELLS_PER_WRITE) {
      runs.push({ first: index, part: [] });
      characters = 0;
    }
    runs.at(-1)?.part.push(text);
    characters += text.length + 8;
  });
  return runs;
}
