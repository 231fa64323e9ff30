import { Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { mendWords } from '../../check/mend-words';
import type { MendPlan } from '../../check/plan-mends';
import { Fold } from '../parts/Fold';
import { keepAmounts } from './keep-amounts';
import { useLayout } from '../parts/layout';
import { formatCount } from '../parts/words';

/** Changes that stand there at once; the others fold out. */
const FIRST = 4;

const useStyles = makeStyles({ list: { gap: 0 } });

interface Props {
  readonly plan: MendPlan;
  /** The sheet of the findings, which need not be named. */
  readonly sheet: string;
}

/** What a mend would change: `D12: "vmbo-b" → "vmbo"`. */
export function MendPreview({ plan, sheet }: Props) {
  const words = mendWords(plan, sheet);
  const rest = words.slice(FIRST);
  return (
    <>
      <Changes words={words.slice(0, FIRST)} />
      {rest.length > 0 && <Fold label={`Nog ${formatCount(rest.length)}`}>{() => <Changes words={rest} />}</Fold>}
    </>
  );
}

function Changes({ words }: { words: readonly string[] }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={mergeClasses(layout.list, layout.wrap, layout.quiet, styles.list)} aria-label="Wat er verandert">
      {words.map((each) => (
        <li key={each}>
          <Caption1>{keepAmounts(each)}</Caption1>
        </li>
      ))}
    </ul>
  );
}
