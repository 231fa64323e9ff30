import { Button, makeStyles, SearchBox, Subtitle1, Title3 } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { makeHelp } from '../../help';
import type { Help } from '../../help/find';
import { TOPIC_KINDS, type Topic, type TopicKind } from '../../help/topic';
import type { Periode } from '../../scheme/rounds';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { countOf, formatCount } from '../parts/words';
import { today } from '../today';
import type { HelpPlace } from './help-place';
import { NextDeadline } from './NextDeadline';
import { TopicList } from './TopicList';
import { TopicPage } from './TopicPage';

/** Topics shown of what was found at first, and more each time. */
const STEP = 15;

const useStyles = makeStyles({ search: { width: '100%', maxWidth: 'none' }, start: { alignSelf: 'flex-start' } });

/** Made once a day: everything in it but the day is the same as long as the pane stands open. */
let made: { readonly day: number; readonly help: Help } | undefined;
function helpOf(day: number): Help {
  made = made?.day === day ? made : { day, help: makeHelp(day) };
  return made.help;
}

interface Props {
  readonly overview: WorkbookOverview;
  readonly periode: Periode;
  readonly place: HelpPlace;
  readonly onPlace: (place: HelpPlace) => void;
  readonly onShowDeadlines: () => void;
  /** Back to the view from which a topic was opened. */
  readonly back: { readonly label: string; readonly go: () => void } | undefined;
}

/** Everything that can be looked up: by searching, by subject, or straight from a finding. */
export function HelpView({ overview, periode, place, onPlace, onShowDeadlines, back }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const date = today();
  const help = helpOf(date);
  const topic = place.topic === undefined ? undefined : help.byId.get(place.topic);
  const open = ({ id }: Topic): void => onPlace({ ...place, topic: id });

  // Who closes a topic goes on where it was opened, or at the search.
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (topic) last.current = topic.id;
    else if (last.current !== undefined) {
      const links = [...(view.current?.querySelectorAll<HTMLElement>('[data-onderwerp]') ?? [])];
      (links.find(({ dataset }) => dataset.onderwerp === last.current) ?? view.current?.querySelector('input'))?.focus();
      last.current = undefined;
    }
  }, [topic]);

  return (
    <div ref={view} className={layout.view}>
      <Title3 as="h2">Hulp</Title3>
      {topic ? (
        <TopicPage topic={topic} related={help.related(topic)} onOpen={open} onClose={() => onPlace({ query: place.query })} back={back} />
      ) : (
        <>
          <SearchBox
            className={styles.search}
            value={place.query}
            onChange={(_, { value }) => onPlace({ query: value })}
            placeholder="Zoek een woord, regel of kolom"
            aria-label="Zoek in de hulp"
            dismiss={{ 'aria-label': 'Zoekopdracht wissen' }}
          />
          {place.query.trim() === '' ? (
            <>
              <NextDeadline dossier={overview.dossier} periode={periode} date={date} onShowAll={onShowDeadlines} />
              <Subjects topics={help.topics} onOpen={open} />
            </>
          ) : (
            <Found key={place.query} topics={help.find(place.query)} onOpen={open} />
          )}
        </>
      )}
    </div>
  );
}

function Found({ topics, onOpen }: { topics: readonly Topic[]; onOpen: (topic: Topic) => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  return (
    <section className={layout.section} aria-label="Gevonden">
      <p role="status" className={layout.quiet}>
        {topics.length === 0
          ? 'Niets gevonden. Probeer een ander woord, of wis de zoekopdracht om op onderwerp te kijken.'
          : `${countOf(topics.length, ['onderwerp', 'onderwerpen'])} gevonden, het best passende eerst`}
      </p>
      <TopicList topics={topics.slice(0, shown)} onOpen={onOpen} withKind />
      {shown < topics.length && (
        <Button className={styles.start} onClick={() => setShown(shown + STEP)}>
          Nog {formatCount(Math.min(STEP, topics.length - shown))} tonen
        </Button>
      )}
    </section>
  );
}

/** What folds open where a kind has no groups. */
const ALL_OF: Readonly<Partial<Record<TopicKind, string>>> = {
  begrip: 'Alle begrippen',
  handboek: 'Alle hoofdstukken',
  functie: 'Alle functies',
  bedrag: 'Alle bedragen en dagen',
};

/** All topics by kind and group, folded. */
function Subjects({ topics, onOpen }: { topics: readonly Topic[]; onOpen: (topic: Topic) => void }) {
  const layout = useLayout();
  return (Object.keys(TOPIC_KINDS) as TopicKind[]).map((kind) => {
    const ofKind = topics.filter((topic) => topic.kind === kind);
    // A handbook is read by chapter, and that is what its topics are.
    const groups = kind === 'handboek' ? [''] : [...new Set(ofKind.map(({ group }) => group))];
    return (
      <section key={kind} className={layout.section} aria-labelledby={`hulp-${kind}`}>
        <Subtitle1 as="h3" id={`hulp-${kind}`}>
          {TOPIC_KINDS[kind]}
        </Subtitle1>
        {groups.map((group) => {
          const inGroup = kind === 'handboek' ? ofKind : ofKind.filter((topic) => topic.group === group);
          return (
            <Fold key={group} label={`${group === '' ? (ALL_OF[kind] ?? TOPIC_KINDS[kind]) : group} (${inGroup.length})`}>
              {() => <TopicList topics={inGroup} onOpen={onOpen} />}
            </Fold>
          );
        })}
      </section>
    );
  });
}
