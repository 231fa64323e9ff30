import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { deadlineStates } from '../../check/deadline-states';
import type { Dossier } from '../../records/dossier';
import { formatDate } from '../../records/dutch-date';
import type { Periode } from '../../scheme/rounds';
import { useLayout } from '../parts/layout';
import { SourceLink } from '../parts/SourceLink';
import { countOf, listed } from '../parts/words';

interface Props {
  readonly dossier: Pick<Dossier, 'regio' | 'deadlines'>;
  readonly periode: Periode;
  /** Serial day. */
  readonly date: number;
  readonly onShowAll: () => void;
}

/** What has to be handed in next, and what should have been. */
export function NextDeadline({ dossier, periode, date, onShowAll }: Props) {
  const layout = useLayout();
  const states = deadlineStates(dossier, periode, date);
  const late = states.filter(({ state }) => state === 'verstreken');
  const [next] = states.filter(({ state }) => state === 'open');
  const same = states.filter(({ state, deadline }) => state === 'open' && deadline.day === next?.deadline.day);
  return (
    <section className={layout.card} aria-label="Wat eraan komt">
      <Subtitle2 as="h3">Wat eraan komt ({periode})</Subtitle2>
      <Body1 as="p">
        {next === undefined ? (
          'Er zijn geen termijnen meer die nog komen.'
        ) : (
          <>
            <strong>{formatDate(next.deadline.day)}</strong>: {listed(same.map(({ deadline }) => deadline.document))}. Nog{' '}
            {countOf(next.daysLeft, ['dag', 'dagen'])}.
          </>
        )}
      </Body1>
      {next && (
        <Caption1 as="p" className={layout.quiet}>
          Bron: <SourceLink source={next.deadline.source} />. De beschikking van uw regio gaat voor.
        </Caption1>
      )}
      {late.length > 0 && (
        <Caption1 as="p">Niet als ingediend ingevuld: {listed([...new Set(late.map(({ deadline }) => deadline.document))])}.</Caption1>
      )}
      <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={onShowAll}>
        Alle deadlines
      </Button>
    </section>
  );
}
