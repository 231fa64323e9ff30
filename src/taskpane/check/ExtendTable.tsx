import { Button, makeStyles } from '@fluentui/react-components';
import { ResizeTableRegular } from '@fluentui/react-icons/svg/resize-table';
import { useState } from 'react';
import type { Finding } from '../../check/report';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Offers to make a table longer where a finding says that filled rows stand under it, and nothing else stands in between. */
export function ExtendTable({ finding, onExtended }: { finding: Finding; onExtended: () => void }) {
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const lastRow = lastRowToTakeIn(finding);
  if (lastRow === undefined) return null;
  const { sheet, name } = finding.place.table;
  const extend = async (): Promise<void> => {
    setBusy(true);
    const isDone = await attempt(() => port.extendTable({ sheet, name }, lastRow));
    setBusy(false);
    if (!isDone) return;
    announce(`De tabel op blad ${sheet} loopt nu tot en met rij ${lastRow + 1}.`);
    onExtended();
  };
  return (
    <Button className={styles.button} size="small" icon={<ResizeTableRegular />} disabledFocusable={busy} onClick={() => void extend()}>
      Tabel uitbreiden
    </Button>
  );
}

/** 0-based row down to which the table of a finding can grow; undefined when the finding is about something else, or it cannot. */
function lastRowToTakeIn({ place: { table, row } }: Finding): number | undefined {
  const end = table.row + 1 + table.rowCount;
  if (row === null || row < end) return undefined;
  const found = table.outside.find(({ side, rows }) => side === 'below' && rows[0] === row);
  return found && found.grow > 0 ? end + found.grow - 1 : undefined;
}
