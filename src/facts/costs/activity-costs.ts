import { perBlock } from '../blocks';
import { defineFact } from '../fact';
import { nameKey } from '../lists/names';
import { COST_COLUMNS, lineCosts, MACHINES, type LineCost } from './register-costs';

/** Costs of one activity that one source pays. */
interface ActivityCosts {
  readonly act_code: string | null;
  readonly bron: string | null;
  readonly isMachine: boolean;
  readonly costs: readonly LineCost[];
}

/** The costs by activity and source, machines apart. An activity may be named more than once. */
export const costsByActivity = perBlock((costs: readonly LineCost[]): readonly ActivityCosts[] => {
  const groups = new Map<string | null, Map<string | null, [LineCost[], LineCost[]]>>();
  for (const cost of costs) {
    let ofBron = groups.get(cost.bron);
    if (!ofBron) groups.set(cost.bron, (ofBron = new Map()));
    let ofActivity = ofBron.get(cost.act_code);
    if (!ofActivity) ofBron.set(cost.act_code, (ofActivity = [[], []]));
    ofActivity[cost.kostensoort === MACHINES ? 1 : 0].push(cost);
  }
  return [...groups].flatMap(([bron, ofBron]) =>
    [...ofBron].flatMap(([act_code, [others, machines]]) => [
      ...(others.length > 0 ? [{ act_code, bron, isMachine: false, costs: others }] : []),
      ...(machines.length > 0 ? [{ act_code, bron, isMachine: true, costs: machines }] : []),
    ]),
  );
});

const amountsByActivity = perBlock((costs: readonly LineCost[]): ReadonlyMap<string | null, { amount: number; lines: number }> => {
  const sums = new Map<string | null, { amount: number; lines: number }>();
  for (const { act_code, amount } of costs) {
    const key = act_code === null ? null : nameKey(act_code);
    const known = sums.get(key);
    if (known) {
      known.amount += amount ?? 0;
      known.lines += 1;
    } else sums.set(key, { amount: amount ?? 0, lines: 1 });
  }
  return sums;
});

/** What activities cost according to the registers. */
interface ActivitySums {
  /** Cents by the key of the code; an activity without costs is not there. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Lines without a code: they may be for any activity. */
  readonly unplaced: number;
}

/** Adds up the costs of each activity. */
export const activitySums = defineFact(
  ['inspanning', 'afschrijvingen', 'kosten'],
  (dossier): ActivitySums => {
    const amounts = new Map<string, number>();
    let unplaced = 0;
    for (const sums of amountsByActivity(lineCosts(dossier))) {
      for (const [key, { amount, lines }] of sums) {
        if (key === null) unplaced += lines;
        else amounts.set(key, (amounts.get(key) ?? 0) + amount);
      }
    }
    return { amounts, unplaced };
  },
  { columns: COST_COLUMNS, holdsLines: false },
);
