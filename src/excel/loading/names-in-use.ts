/** Names in use, without regard to case as in Excel. */
export class Names {
  private readonly used: Set<string>;
  constructor(names: readonly string[]) {
    this.used = new Set(names.map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.used.has(name.toLowerCase());
  }

  /** The name itself, or with the first suffix that makes it free; it counts as used from now on. */
  free(name: string, suffix: (number: number) => string): string {
    let candidate = name;
    for (let number = 2; this.has(candidate); number += 1) candidate = name + suffix(number);
    this.used.add(candidate.toLowerCase());
    return candidate;
  }
}
