import { Body1, Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Block } from '../../help/topic';
import { EVIDENCE_TEXT } from '../../scheme/evidence';
import { SOURCES } from '../../scheme/sources';
import { keepAmounts } from '../check/keep-amounts';
import { useLayout } from '../parts/layout';
import { SourceLink } from '../parts/SourceLink';

const useStyles = makeStyles({
  list: { paddingInlineStart: tokens.spacingHorizontalXL },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
});

/** A piece of a topic. */
export function TopicBlock({ block }: { block: Block }) {
  const layout = useLayout();
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return <Subtitle2 as="h4">{block.text}</Subtitle2>;
    case 'text':
      return (
        <Body1 as="p" className={layout.wrap}>
          {keepAmounts(block.text)}
        </Body1>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item} className={layout.wrap}>
              {keepAmounts(item)}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map(([term, text], index) => (
            <div key={index} className={layout.wrap}>
              <dt className={styles.term}>{term}</dt>
              <dd>{keepAmounts(text)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'links':
      return (
        <ul className={styles.list}>
          {block.links.map(({ title, link }) => (
            <li key={link} className={layout.wrap}>
              <Link inline href={link} target="_blank" rel="noopener noreferrer">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      );
    case 'source': {
      const { source, where, explanation, evidence } = block;
      const { date } = SOURCES[source];
      return (
        <div className={layout.wrap}>
          {explanation !== undefined && <p>{keepAmounts(explanation)}</p>}
          <Caption1 as="p" block className={layout.quiet}>
            Bron: <SourceLink source={source} />
            {where === undefined ? '' : `, ${where}`}
            {date === undefined ? '' : ` (${date})`}.{evidence === undefined ? '' : ` Zekerheid: ${EVIDENCE_TEXT[evidence]}.`}
          </Caption1>
        </div>
      );
    }
  }
}
