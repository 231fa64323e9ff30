/** A line as pairing sees it: one number for each column that both sides have, 0 for a blank cell; the same number for the same value. */
export interface PairedLine {
  readonly values: Int32Array;
  /** What the columns say that tell a line from the others; undefined when one of them is blank. */
  readonly key: string | undefined;
  /** 0-based row in the sheet. */
  readonly row: number;
}

/** How much an equal cell tells: a value that few lines have tells more than one that nearly all have. */
export class Weights {
  /** Weights by column and value; made when the first one is asked for, which is seldom. */
  private weights: readonly Float64Array[] | undefined;

  constructor(
    private readonly before: readonly PairedLine[],
    private readonly after: readonly PairedLine[],
  ) {}

  of(column: number, value: number): number {
    this.weights ??= weightsOf(this.before, this.after);
    return this.weights[column]?.[value] ?? 0;
  }
}

function weightsOf(before: readonly PairedLine[], after: readonly PairedLine[]): readonly Float64Array[] {
  const lines = before.length + after.length;
  const width = (before[0] ?? after[0])?.values.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const counts: number[] = [];
    for (const side of [before, after])
      for (const { values } of side) {
        const value = values[column] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    // A blank cell tells nothing.
    return Float64Array.from(counts, (count, value) => (value === 0 || !count ? 0 : Math.log(1 + lines / count)));
  });
}
