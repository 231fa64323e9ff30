import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../check/report';
import { formatCount } from '../parts/words';

/** Row numbers shown at first, and more each time the user asks. */
const FIRST = 12;
const MORE = 100;

const useStyles = makeStyles({
  rows: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  row: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly findings: readonly Finding[];
  /** They are cells of one row. */
  readonly isOneRow: boolean;
  readonly current: Finding | undefined;
  readonly onGoTo: (finding: Finding) => void;
}

/** The rows, or the columns of one row, about which the same is said: each selects its cell; the arrow keys walk along them. */
export function RowLinks({ findings, isOneRow, current, onGoTo }: Props) {
  const styles = useStyles();
  const group = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const [asked, setAsked] = useState(FIRST);
  // The selected row is always among those shown, without all rows before it.
  const selected = current ? findings.indexOf(current) : 0;
  const from = selected < asked ? 0 : Math.floor(selected / FIRST) * FIRST;
  const shown = findings.slice(from, from + asked);
  const rest = findings.length - shown.length;
  return (
    <div role="group" aria-label={isOneRow ? 'Kolommen' : 'Rijen'} className={styles.rows} {...group}>
      {!isOneRow && <span aria-hidden>Rij</span>}
      {shown.map((finding) => {
        const { table, row, hidden, heading } = finding.place;
        if (row === null) return null;
        return (
          <Button
            key={`${table.name} ${row} ${finding.place.column ?? ''}`}
            size="small"
            className={styles.row}
            appearance={finding === current ? 'primary' : 'outline'}
            aria-pressed={finding === current}
            aria-label={isOneRow ? `Kolom ${heading ?? ''}` : `Rij ${row + 1}${hidden ? ' (verborgen rij)' : ''}`}
            onClick={() => onGoTo(finding)}
          >
            {isOneRow ? heading : row + 1}
            {hidden && ' (verborgen rij)'}
          </Button>
        );
      })}
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setAsked(asked + MORE)}>
          nog {formatCount(rest)} {isOneRow ? 'cellen' : 'rijen'}
        </Button>
      )}
    </div>
  );
}
