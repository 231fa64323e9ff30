import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState, type ReactNode } from 'react';
import type { Figure } from '../../balance/figure';
import { formatEuros } from '../../records/euros';
import { FigureLines } from './FigureLines';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  button: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', paddingInlineStart: tokens.spacingHorizontalS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  inside: { paddingInlineStart: tokens.spacingHorizontalM },
});

interface Props {
  readonly label: string;
  readonly figure: Figure;
  /** What to show instead of the amount: an amount of another kind, or that it is not known. */
  readonly amount?: string;
  readonly strong?: boolean;
  /** What stands above the lines when the row is open. */
  readonly children?: ReactNode;
}

/** A figure that opens the lines behind it. An amount that may miss something says so before anybody opens it. */
export function FigureRow({ label, figure, amount, strong = false, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={open}
        aria-controls={open ? content : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={mergeClasses(styles.label, strong && styles.strong)}>{label}</span>{' '}
        <span className={mergeClasses(styles.amount, strong && styles.strong)}>{amount ?? amountText(figure)}</span>
      </Button>
      {open && (
        <div id={content} className={styles.inside}>
          {children && <Caption1 as="p">{children}</Caption1>}
          <FigureLines figure={figure} />
        </div>
      )}
    </div>
  );
}

/** The amount; with a doubt only what is sure of it. */
const amountText = ({ cents, doubts }: Figure): string => (doubts.length === 0 ? formatEuros(cents) : `? ${formatEuros(cents)}`);
