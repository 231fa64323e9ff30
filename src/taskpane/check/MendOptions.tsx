import { Button, Caption1, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useMemo } from 'react';
import type { Finding } from '../../check/report';
import { mendWords } from '../../check/mend-words';
import type { MendPlan } from '../../check/plan-mends';
import { countOf, ROWS } from '../parts/words';
import { keepAmounts } from './keep-amounts';
import { MendPreview } from './MendPreview';
import { MOST_AT_ONCE, type Mending } from './useMend';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, textAlign: 'start' },
  choice: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

interface Props {
  /** Findings that say the same. */
  readonly findings: readonly Finding[];
  readonly mending: Mending;
}

/** Offers to mend what was found, in all rows about which the same is said; what would change stands under the button. The likely choice goes first. */
export function MendOptions({ findings, mending }: Props) {
  const styles = useStyles();
  const { plan, apply, busy } = mending;
  const options = useMemo(() => optionsOf(findings, plan), [findings, plan]);
  const [likely, ...others] = options;
  const sheet = findings[0]?.place.table.sheet ?? '';
  if (!likely) return null;
  return (
    <div className={styles.options}>
      <div className={styles.buttons}>
        <Button className={styles.button} size="small" icon={<WrenchRegular />} disabledFocusable={busy} onClick={() => apply(likely.plan)}>
          {likely.label}
          {likely.findings > 1 && ` (${likely.isAll ? '' : 'de eerste '}${countOf(likely.findings, ROWS)})`}
        </Button>
        {others.length > 0 && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button className={styles.button} size="small" disabledFocusable={busy}>
                Iets anders…
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {others.map((option) => (
                  <MenuItem key={option.label} onClick={() => apply(option.plan)}>
                    <span className={styles.choice}>
                      {option.label}
                      <Caption1>{keepAmounts(mendWords(option.plan, sheet).slice(0, 3).join('; '))}</Caption1>
                    </span>
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      <MendPreview plan={likely.plan} sheet={sheet} />
    </div>
  );
}

interface Option {
  readonly label: string;
  readonly findings: number;
  readonly isAll: boolean;
  readonly plan: MendPlan;
}

/** The mends of the findings that can be done. Of lines that say the same some may have none: one of them stays. */
function optionsOf(findings: readonly Finding[], plan: Mending['plan']): readonly Option[] {
  const labels = findings.find(({ mends }) => mends)?.mends ?? [];
  return labels.flatMap(({ kind, label }): Option[] => {
    const all = findings.flatMap((finding) => finding.mends?.find((mend) => mend.kind === kind && mend.label === label) ?? []);
    const mends = all.slice(0, MOST_AT_ONCE);
    const done = plan(mends);
    return done ? [{ label, findings: mends.length, isAll: mends.length === all.length, plan: done }] : [];
  });
}
