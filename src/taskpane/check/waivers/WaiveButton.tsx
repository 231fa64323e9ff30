import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../check/report';
import { WHY_NOT_WAIVABLE } from '../../../check/waiver-words';
import { whyNotWaivable } from '../../../check/waivers';
import { useLayout } from '../../parts/layout';
import { useWaive } from './waiver-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Begins to account for a finding, or says why that cannot be. What is to be judged is answered: it is right as it stands. */
export function WaiveButton({ findings }: { findings: readonly Finding[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const waive = useWaive();
  const [first] = findings;
  if (!waive || !first) return null;
  const isQuestion = first.outcome === 'te beoordelen';
  const why = whyNotWaivable(first);
  if (why && isQuestion) return null;
  if (why) return <Caption1 className={layout.quiet}>{WHY_NOT_WAIVABLE[why]}</Caption1>;
  return (
    <Button size="small" className={styles.button} onClick={() => waive(findings)}>
      {isQuestion ? 'Dit klopt…' : 'Verantwoorden…'}
    </Button>
  );
}
