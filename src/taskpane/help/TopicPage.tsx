import { Button, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { Topic } from '../../help/topic';
import { useLayout } from '../parts/layout';
import { TopicBlock } from './TopicBlock';
import { TopicList } from './TopicList';

interface Props {
  readonly topic: Topic;
  readonly related: readonly Topic[];
  readonly onOpen: (topic: Topic) => void;
  /** To the search, and to the view where the user came from. */
  readonly onClose: () => void;
  readonly back: { readonly label: string; readonly go: () => void } | undefined;
}

/** One topic, with others about the same. */
export function TopicPage({ topic, related, onOpen, onClose, back }: Props) {
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [topic.id]);
  return (
    <article className={layout.section} aria-labelledby="onderwerp">
      <div className={layout.row}>
        {back && (
          <Button size="small" appearance="primary" icon={<ArrowLeftRegular />} onClick={back.go}>
            {back.label}
          </Button>
        )}
        <Button size="small" icon={back ? undefined : <ArrowLeftRegular />} onClick={onClose}>
          Alle hulp
        </Button>
      </div>
      <h3 id="onderwerp" ref={heading} tabIndex={-1} className={layout.wrap} style={{ outlineStyle: 'none' }}>
        <Subtitle1>{topic.title}</Subtitle1>
      </h3>
      {topic.blocks.map((block, index) => (
        <TopicBlock key={index} block={block} />
      ))}
      {related.length > 0 && (
        <>
          <Subtitle2 as="h4">Zie ook</Subtitle2>
          <TopicList topics={related} onOpen={onOpen} withKind />
        </>
      )}
    </article>
  );
}
