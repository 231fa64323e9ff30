import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../check/report';
import type { Rule } from '../../rules/rule';
import { FindingCard } from './FindingCard';
import type { SheetGroup } from './group-findings';
import { MendAll } from './MendAll';
import type { Mending } from './useMend';
import { useLayout } from '../parts/layout';
import { countOf, FINDINGS } from '../parts/words';

const useStyles = makeStyles({
  sheet: { paddingBlockStart: tokens.spacingVerticalS },
  rule: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly groups: readonly SheetGroup[];
  readonly current: Finding | undefined;
  readonly onGoTo: (finding: Finding) => void;
  readonly onSetRule: (rule: Rule) => void;
  readonly mending: Mending;
}

/** Findings under their sheet and their rule. */
export function FindingList({ groups, current, onGoTo, onSetRule, mending }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  return groups.map(({ sheet, count, rules }) => (
    <div key={sheet} className={layout.section}>
      <Subtitle2 as="h4" className={styles.sheet}>
        Blad {sheet}: {countOf(count, FINDINGS)}
      </Subtitle2>
      {rules.map(({ rule, merged, findings }) => (
        <div key={rule.id} className={styles.rule}>
          <Text as="h5" weight="semibold" className={layout.wrap}>
            {whatMust(rule)}
          </Text>
          <MendAll findings={findings} mending={mending} />
          <ul className={layout.list}>
            {merged.map((finding) => (
              <FindingCard
                key={finding.key}
                merged={finding}
                current={current && finding.findings.includes(current) ? current : undefined}
                onGoTo={onGoTo}
                onSetRule={onSetRule}
                mending={mending}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  ));
}

/** `Moet: de cellen die nodig zijn, zijn ingevuld`: a title alone reads as if it were so, above findings that say it is not. */
const whatMust = ({ kind, title }: Rule): string =>
  `${kind === 'verplichting' ? 'Moet' : 'Advies'}: ${/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
