import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useMemo } from 'react';
import type { Finding } from '../../check/report';
import type { MendPlan } from '../../check/plan-mends';
import { Fold } from '../parts/Fold';
import { formatCount } from '../parts/words';
import { MendPreview } from './MendPreview';
import { MOST_AT_ONCE, type Mending } from './useMend';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { alignSelf: 'flex-start' },
});

/** Offers to mend at once what leaves no choice, in findings of one rule that each say something of their own; what would change is looked at first. */
export function MendAll({ findings, mending }: { findings: readonly Finding[]; mending: Mending }) {
  const styles = useStyles();
  const { plan, apply, busy } = mending;
  const groups = useMemo(() => groupsOf(findings, plan), [findings, plan]);
  return groups.map((group) => (
    <Fold key={group.key} label={`Herstel ${group.isAll ? 'alle' : 'de eerste'} ${formatCount(group.count)}…`}>
      {() => (
        <div className={styles.all}>
          <MendPreview plan={group.plan} sheet={group.sheet} />
          <Button
            className={styles.button}
            size="small"
            appearance="primary"
            icon={<WrenchRegular />}
            disabledFocusable={busy}
            onClick={() => apply(group.plan)}
          >
            Herstel deze {formatCount(group.count)}
          </Button>
        </div>
      )}
    </Fold>
  ));
}

interface MendGroup {
  readonly key: string;
  readonly count: number;
  readonly isAll: boolean;
  readonly sheet: string;
  readonly plan: MendPlan;
}

/** Findings with one message and one kind of certain mend that do not all say the same: those that do are mended together on their card. */
function groupsOf(findings: readonly Finding[], plan: Mending['plan']): readonly MendGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [mend] = finding.mends ?? [];
    if (!mend?.certain) continue;
    const key = `${finding.message} ${mend.kind}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].flatMap(([key, all]): MendGroup[] => {
    const group = all.slice(0, MOST_AT_ONCE);
    const isOneCard = new Set(group.map(({ place, text }) => `${place.heading ?? ''} ${text}`)).size === 1;
    const done = group.length < 2 || isOneCard ? undefined : plan(group.flatMap(({ mends }) => mends?.[0] ?? []));
    return done
      ? [{ key, count: group.length, isAll: group.length === all.length, sheet: group[0]?.place.table.sheet ?? '', plan: done }]
      : [];
  });
}
