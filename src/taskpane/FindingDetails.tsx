import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../check/report';
import type { Basis } from '../rules/rule';
import { EVIDENCE_TEXT } from '../scheme/evidence';
import { SOURCES } from '../scheme/sources';
import { useLayout } from './layout';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalXXS },
  term: { fontWeight: tokens.fontWeightSemibold },
});

/** Why a finding was made and how to mend it: found, expected, what to do, the rule and where it comes from. */
export function FindingDetails({ id, finding: { rule, found, expected, action } }: { id: string; finding: Finding }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <dl id={id} className={`${styles.details} ${layout.wrap}`}>
      <Detail term="Wat te doen">{action}</Detail>
      {found !== '' && <Detail term="Gevonden">{found}</Detail>}
      {expected !== '' && <Detail term="Verwacht">{expected}</Detail>}
      <Detail term="Regel">
        {rule.id}: {rule.title} ({rule.kind})
      </Detail>
      {rule.basis.map((basis, index) => (
        <Detail key={`${basis.source} ${basis.where}`} term={rule.basis.length > 1 ? `Bron ${index + 1}` : 'Bron'}>
          <Origin basis={basis} />
        </Detail>
      ))}
    </dl>
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
  const { title, link } = SOURCES[source];
  return (
    <>
      {link ? (
        <Link inline href={link} target="_blank" rel="noopener noreferrer">
          {title}
        </Link>
      ) : (
        title
      )}
      , {where}. {explanation} <Caption1 className={layout.quiet}>Zekerheid: {EVIDENCE_TEXT[evidence]}.</Caption1>
    </>
  );
}
