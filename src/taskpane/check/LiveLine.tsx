import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LiveState } from '../../excel/workbook-port';
import type { Difference } from './difference';
import { useLayout } from '../parts/layout';
import { formatCount, listed } from '../parts/words';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, width: '100%' },
  news: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly state: LiveState;
  /** When the findings were last brought up to date (milliseconds since 1970). */
  readonly at: number;
  /** What changed a moment ago. */
  readonly news: Difference | undefined;
}

/** The quiet line under the findings: when they were last looked at, what changed a moment ago, and what is waited for. */
export function LiveLine({ state, at, news }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const time = new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  const waiting = waitingText(state);
  return (
    <div className={styles.line}>
      <Caption1 className={layout.quiet}>Bijgewerkt om {time}</Caption1>
      {news && <Caption1 className={styles.news}>{newsText(news)}</Caption1>}
      {waiting !== '' && <Caption1 className={layout.wrap}>{waiting}</Caption1>}
    </div>
  );
}

/** `4 opgelost, 1 nieuw`. */
export const newsText = ({ solved, fresh }: Difference): string => `${formatCount(solved)} opgelost, ${formatCount(fresh)} nieuw`;

/** What following the edits waits for; '' for nothing. */
function waitingText({ on, phase, waiting }: LiveState): string {
  if (!on) return '';
  if (phase === 'cel') return 'Wacht: u typt in een cel.';
  if (phase === 'storing') return 'Excel antwoordt niet; STO Controle probeert het opnieuw.';
  const sheets = (reason: string): readonly string[] => waiting.filter((each) => each.reason === reason).map(({ sheet }) => sheet);
  const filtered = sheets('filtered');
  const locked = sheets('protected');
  return [
    ...(filtered.length > 0 ? [`Markeren wacht: op blad ${listed(filtered)} staat een filter aan.`] : []),
    ...(locked.length > 0 ? [`Markeren wacht: blad ${listed(locked)} is beveiligd.`] : []),
  ].join(' ');
}
