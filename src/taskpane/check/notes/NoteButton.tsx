import { Button, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../../check/report';
import { useNotes } from './note-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Begins a note of who looks through the findings: a tick mark, initials and a remark. */
export function NoteButton({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const notes = useNotes();
  return notes ? (
    <Button size="small" className={styles.button} onClick={() => notes.write(findings)}>
      Aantekening…
    </Button>
  ) : null;
}
