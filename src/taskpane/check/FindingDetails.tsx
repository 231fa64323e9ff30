import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../check/report';
import type { Basis, Rule } from '../../rules/rule';
import { EVIDENCE_TEXT } from '../../scheme/evidence';
import { useExplain } from '../help/explain';
import { keepAmounts } from './keep-amounts';
import { NoteButton } from './notes/NoteButton';
import { WaiveButton } from './waivers/WaiveButton';
import { useLayout } from '../parts/layout';
import { SourceLink } from '../parts/SourceLink';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalXXS },
  button: { alignSelf: 'flex-start' },
  term: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly id: string;
  readonly finding: Finding;
  /** All that say the same, this one among them. */
  readonly same: readonly Finding[];
  readonly onSetRule: (rule: Rule) => void;
}

/** Why a finding was made and how to mend it: found, expected, what to do, the rule and where it comes from, or how to have the rule work differently. */
export function FindingDetails({ id, finding: { rule, found, expected, action }, same, onSetRule }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const explain = useExplain();
  return (
    <div id={id} className={mergeClasses(styles.details, layout.wrap)}>
      <dl className={styles.details}>
        <Detail term="Wat te doen">{keepAmounts(action)}</Detail>
        {found !== '' && <Detail term="Gevonden">{keepAmounts(found)}</Detail>}
        {expected !== '' && <Detail term="Verwacht">{keepAmounts(expected)}</Detail>}
        <Detail term="Regel">
          {rule.id}: {rule.title} ({rule.kind}).{' '}
          <Link as="button" inline onClick={() => explain(rule.id)}>
            Meer over deze regel
          </Link>
        </Detail>
        {rule.basis.map((basis, index) => (
          <Detail key={`${basis.source} ${basis.where}`} term={rule.basis.length > 1 ? `Bron ${index + 1}` : 'Bron'}>
            <Origin basis={basis} />
          </Detail>
        ))}
      </dl>
      <WaiveButton findings={same} />
      <NoteButton findings={same} />
      <Button size="small" className={styles.button} onClick={() => onSetRule(rule)}>
        Regel instellen…
      </Button>
    </div>
  );
}

function Detail({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Origin({ basis: { source, where, evidence, explanation } }: { basis: Basis }) {
  const layout = useLayout();
  return (
    <>
      <SourceLink source={source} />, {where}. {explanation}{' '}
      <Caption1 className={layout.quiet}>Zekerheid: {EVIDENCE_TEXT[evidence]}.</Caption1>
    </>
  );
}
