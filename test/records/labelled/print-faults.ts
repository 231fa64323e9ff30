import { BOOKKEEPING } from './styles/bookkeeping';
import { HOMEMADE } from './styles/homemade';
import { HOURS } from './styles/hours';
import { PLANS } from './styles/plans';
import { FIFTH_STYLES } from './fifth/styles';
import { FOURTH_STYLES } from './fourth/styles';
import { SECOND_STYLES } from './second/styles';
import { EIGHTH_STYLES } from './eighth/styles';
import { SIXTH_STYLES } from './sixth/styles';
import { hiddenIn, type Hidden } from './foreign-faults';

/* Prints how many faults are found that a reader can see in sheets of other layouts: `npm run score:faults`, with `-- --all` those that are not. */
const SETS = {
  own: [...BOOKKEEPING, ...HOMEMADE, ...HOURS, ...PLANS],
  second: SECOND_STYLES,
  fourth: FOURTH_STYLES,
  fifth: FIFTH_STYLES,
  sixth: SIXTH_STYLES,
  eighth: EIGHTH_STYLES,
};
const all = process.argv.includes('--all');
for (const [name, styles] of Object.entries(SETS)) {
  const hidden = styles.flatMap(({ style, layouts }) => layouts.flatMap((line, number) => [...hiddenIn(style, number, line)]));
  const seen = hidden.filter(({ outcome }) => outcome !== 'no cell');
  const count = (of: readonly Hidden[], outcome: Hidden['outcome']): number => of.filter((each) => each.outcome === outcome).length;
  console.log(
    `${name}: ${seen.length} faults, found ${count(seen, 'found')}, missed ${count(seen, 'missed')}, silent ${count(seen, 'silent')}, in sheets not read ${count(seen, 'not read')}`,
  );
  for (const fault of new Set(seen.map((each) => each.fault))) {
    const those = seen.filter((each) => each.fault === fault);
    const [found, missed, silent, notRead] = (['found', 'missed', 'silent', 'not read'] as const).map((outcome) => count(those, outcome));
    console.log(
      `  ${`${fault.table}: ${fault.name}`.padEnd(60)} ${found} of ${those.length}, missed ${missed}, silent ${silent}, not read ${notRead}`,
    );
  }
  if (!all) continue;
  for (const { fault, sheet, outcome, findings } of seen) {
    if (outcome === 'missed' || outcome === 'silent')
      console.log(
        `  ${outcome}  ${fault.name}  ${sheet.name}  ${sheet.columns.join(' | ')}  found: ${findings.map(({ rule }) => rule.id).join(' ')}`,
      );
  }
}
