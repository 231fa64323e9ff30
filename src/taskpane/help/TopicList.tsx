import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { TOPIC_KINDS, type Topic } from '../../help/topic';
import { useLayout } from '../parts/layout';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  link: { textAlign: 'start', overflowWrap: 'anywhere' },
});

interface Props {
  readonly topics: readonly Topic[];
  readonly onOpen: (topic: Topic) => void;
  /** Says of each what it is: where topics of all kinds stand together. */
  readonly withKind?: boolean;
}

/** Topics to open. */
export function TopicList({ topics, onOpen, withKind = false }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {topics.map((topic) => (
        <li key={topic.id} className={styles.item}>
          <Link as="button" className={styles.link} data-onderwerp={topic.id} onClick={() => onOpen(topic)}>
            {topic.title}
          </Link>
          {withKind && <Caption1 className={layout.quiet}>{kindOf(topic)}</Caption1>}
        </li>
      ))}
    </ul>
  );
}

/** `Handboek`, or `Regels: Uren`. */
const kindOf = ({ kind, group, title }: Topic): string =>
  group === '' || group === title ? TOPIC_KINDS[kind] : `${TOPIC_KINDS[kind]}: ${group}`;
