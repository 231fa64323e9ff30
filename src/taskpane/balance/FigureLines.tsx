import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useState } from 'react';
import { doubtText } from '../../balance/proof';
import type { Figure } from '../../balance/figure';
import type { FindingPlace } from '../../check/report';
import { formatEuros } from '../../records/euros';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { formatCount } from '../parts/words';

/** Lines shown at first, and more each time. */
const STEP = 10;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', padding: 0, listStyleType: 'none' },
  line: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', paddingInlineStart: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

/** The lines of a figure, what it may miss first; each leads to its cell. */
export function FigureLines({ figure: { lines, doubts } }: { figure: Figure }) {
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  if (lines.length === 0 && doubts.length === 0) return <p className={layout.quiet}>Er zijn geen regels met een bedrag.</p>;
  return (
    <>
      <ul className={styles.list}>
        {doubts.slice(0, shown).map((doubt, index) => (
          <li key={`?${index}`}>
            <Jump place={doubt.place} text={`Niet meegeteld: ${doubtText(doubt)}`} icon={<QuestionCircleRegular />} />
          </li>
        ))}
        {lines.slice(0, Math.max(0, shown - doubts.length)).map(({ place, text, cents }, index) => (
          <li key={index}>
            <Jump place={place} text={`${place.table.sheet} ${(place.row ?? 0) + 1}: ${text}`} amount={formatEuros(cents)} />
          </li>
        ))}
      </ul>
      {shown < lines.length + doubts.length && (
        <Button size="small" className={styles.start} onClick={() => setShown(shown + STEP)}>
          Nog {formatCount(Math.min(STEP, lines.length + doubts.length - shown))} tonen
        </Button>
      )}
    </>
  );
}

/** A line that selects its cell; one without a place is words only. */
function Jump({
  place,
  text,
  amount = '',
  icon,
}: {
  place: FindingPlace | null;
  text: string;
  amount?: string;
  icon?: React.ReactElement;
}) {
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const words = (
    <>
      <span className={styles.text}>{text}</span> <span className={styles.amount}>{amount}</span>
    </>
  );
  if (!place) return <p>{words}</p>;
  const goTo = (): void =>
    void attempt(async () => {
      await port.select(place);
      announce(`Op blad ${place.table.sheet} is de cel van deze regel geselecteerd.`);
    });
  return (
    <Button size="small" appearance="subtle" className={styles.line} {...(icon ? { icon } : {})} onClick={goTo}>
      {words}
    </Button>
  );
}
