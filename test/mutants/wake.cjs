/**
 * Runs before everything else in the copy with the mutants. `isAwake` stands in the place of every mutant: it says yes to the one of
 * STO_MUTANT. With STO_HITS, a folder, all sleep and it is kept which of them a test file comes by.
 */
globalThis.awake = Number(process.env.STO_MUTANT ?? 0);
globalThis.isAwake = (id) => id === globalThis.awake;

if (process.env.STO_HITS) {
  globalThis.hits = new Set();
  globalThis.isAwake = (id) => {
    globalThis.hits.add(id);
    return false;
  };
}
