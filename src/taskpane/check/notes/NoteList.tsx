import { Button, Caption1, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Finding, Note } from '../../../check/report';
import { CHANGED_SINCE } from '../../../check/note-words';
import { formatDate } from '../../../records/dutch-date';
import { useLayout } from '../../parts/layout';
import { countOf } from '../../parts/words';
import { useNotes } from './note-context';

/** Notes shown of findings that say the same. */
const FIRST = 3;

const useStyles = makeStyles({
  note: { ...shorthands.borderLeft('2px', 'solid', tokens.colorNeutralStroke1), paddingInlineStart: tokens.spacingHorizontalS },
});

/** What was noted beside findings that say the same, with a way to change it. */
export function NoteList({ findings }: { findings: readonly Finding[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const notes = useNotes();
  const written = notes?.of(findings) ?? [];
  if (!notes || written.length === 0) return null;
  const more = written.length - FIRST;
  return (
    <ul className={layout.list} aria-label="Aantekeningen">
      {written.slice(0, FIRST).map(({ finding, note, isChanged }) => (
        <li key={note.line.at.row} className={styles.note}>
          <NoteWords note={note} more={isChanged ? CHANGED_SINCE : undefined} row={findings.length > 1 ? finding.place.row : null} />
          <div className={layout.row}>
            <Button size="small" appearance="subtle" onClick={() => notes.write([finding], note)}>
              Aanpassen…
            </Button>
            <Button size="small" appearance="subtle" onClick={() => notes.remove(note)}>
              Wissen
            </Button>
          </div>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Caption1>En nog {countOf(more, ['aantekening', 'aantekeningen'])} op blad STO Aantekeningen.</Caption1>
        </li>
      )}
    </ul>
  );
}

/** A note in words; `row` (0-based) says beside which of several rows it stands. */
export function NoteWords({
  note: { mark, initials, remark, date, hidden },
  more,
  row,
}: {
  note: Note;
  more?: string | undefined;
  row: number | null;
}) {
  const layout = useLayout();
  return (
    <>
      <p className={layout.wrap}>
        <strong>{mark || 'Geen teken'}</strong>
        {remark !== '' && `: ${remark}`}
      </p>
      <Caption1 className={layout.quiet}>
        {[
          ...(row === null ? [] : [`Rij ${row + 1}`]),
          initials === '' ? 'zonder paraaf' : initials,
          ...(date === null ? [] : [formatDate(date)]),
        ].join(', ')}
        .{more !== undefined && ` ${more}`}
        {hidden && ' Dit staat op een verborgen blad of in een verborgen rij.'}
      </Caption1>
    </>
  );
}
