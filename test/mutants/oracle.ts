/**
 * In a process of its own, in the copy with the mutants: for each id that it is sent, runs the examples of all rules and the administrations
 * with seeded faults, and sends back the first thing that is wrong. A process that hangs is ended by the one that asks.
 */
import { RULES } from '../../src/rules/all-rules';
import { FAULTS } from '../cases/fault-catalogue';
import { differences, faultyPart } from '../cases/faulty-administration';
import { holds } from '../rules/rule-tester';

declare global {
  /** Id of the mutant that is awake; wake.cjs looks at it. */
  var awake: number;
}

const PARTS = [...new Map(FAULTS.map(({ periode, part = 'main' }) => [`${periode} ${part}`, { periode, part }])).values()];
const SEEDS = [1, 2];

/** What is wrong, or undefined; the rule whose file holds the mutant is tried first. */
function firstFault(file: string): string | undefined {
  const own = /rules\/\w+\/([a-z]+-\d+)/.exec(file)?.[1]?.toUpperCase();
  const rules = [...RULES].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  for (const rule of rules) {
    for (const example of rule.examples) {
      if (!holds(rule, example)) return `${rule.id}: ${example.name}`;
    }
  }
  for (const seed of SEEDS) {
    for (const { periode, part } of PARTS) {
      const [difference] = differences(faultyPart(periode, part, seed));
      if (difference) return `${periode} ${part}, seed ${seed}: ${difference}`;
    }
  }
  return undefined;
}

process.on('message', ({ id, file }: { readonly id: number; readonly file: string }) => {
  globalThis.awake = id;
  let fault: string | undefined;
  try {
    fault = firstFault(file);
  } catch (error) {
    fault = String(error).slice(0, 200);
  }
  globalThis.awake = 0;
  process.send?.({ id, fault });
});
