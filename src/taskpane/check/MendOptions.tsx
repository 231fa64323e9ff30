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
  const first = options[0];
  // An empty cell has no likely choice: all of them stand in the menu.
  const [likely, others] = first?.isGuess ? [undefined, options] : [first, options.slice(1)];
  const sheet = findings[0]?.place.table.sheet ?? '';
  if (!first) return null;
  return (
    <div className={styles.options}>
      <div className={styles.buttons}>
        {likely && (
          <Button
            className={styles.button}
            size="small"
            icon={<WrenchRegular />}
            disabledFocusable={busy}
            onClick={() => apply(likely.plan)}
          >
            {likely.label}
            {rowsOf(likely)}
          </Button>
        )}
        {others.length > 0 && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button className={styles.button} size="small" icon={likely ? undefined : <WrenchRegular />} disabledFocusable={busy}>
                {likely ? 'Iets anders…' : `Kies…${rowsOf(first)}`}
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
      {likely && <MendPreview plan={likely.plan} sheet={sheet} />}
    </div>
  );
}

interface Option {
  readonly label: string;
  readonly findings: number;
  readonly isAll: boolean;
  /** Nothing says that this one is meant. */
  readonly isGuess: boolean;
  readonly plan: MendPlan;
}

/** On how many rows it is done, where that is more than one. */
const rowsOf = ({ findings, isAll }: Option): string => (findings > 1 ? ` (${isAll ? '' : 'de eerste '}${countOf(findings, ROWS)})` : '');

/** The mends of the findings that can be done. Of lines that say the same some may have none: one of them stays. */
function optionsOf(findings: readonly Finding[], plan: Mending['plan']): readonly Option[] {
  const labels = findings.find(({ mends }) => mends)?.mends ?? [];
  return labels.flatMap(({ kind, label }): Option[] => {
    // Lines that a mend puts right together offer the same one.
    const all = [
      ...new Set(findings.flatMap((finding) => finding.mends?.find((mend) => mend.kind === kind && mend.label === label) ?? [])),
    ];
    const mends = all.slice(0, MOST_AT_ONCE);
    const done = plan(mends);
    return done ? [{ label, findings: mends.length, isAll: mends.length === all.length, isGuess: kind === 'fill in', plan: done }] : [];
  });
}
