import { Button, Subtitle1 } from '@fluentui/react-components';
import { WHY_LOOSE } from '../../../check/note-words';
import type { Report } from '../../../check/report';
import { useLayout } from '../../parts/layout';
import { usePane } from '../../pane-context';
import { keepAmounts } from '../keep-amounts';
import { OutcomeIcon } from '../OutcomeIcon';
import { useNotes } from './note-context';
import { NoteWords } from './NoteList';

/** Notes of which the finding is not there (any more): nothing that somebody wrote disappears without a word. */
export function LooseNotes({ report: { looseNotes } }: { report: Report }) {
  const layout = useLayout();
  const { port, attempt } = usePane();
  const notes = useNotes();
  if (looseNotes.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="losse-aantekeningen">
      <Subtitle1 as="h3" id="losse-aantekeningen">
        Aantekeningen zonder bevinding
      </Subtitle1>
      <ul className={layout.list}>
        {looseNotes.map(({ note, why }) => {
          const { table, row } = note.line.at;
          const onSheet = { table, row, column: table.column, heading: null, columnKey: null, rowKey: null, hidden: false };
          return (
            <li key={row} className={layout.card}>
              <p className={layout.marked}>
                <OutcomeIcon outcome="niet volledig" />
                <span className={layout.wrap}>
                  <strong>Hoort nergens bij: {WHY_LOOSE[why]}.</strong> {keepAmounts([note.rule, note.finding].filter(Boolean).join(', '))}
                </span>
              </p>
              <NoteWords note={note} row={null} />
              <div className={layout.row}>
                <Button size="small" onClick={() => void attempt(() => port.select(onSheet))}>
                  Ga naar de rij
                </Button>
                {notes && (
                  <Button size="small" onClick={() => notes.remove(note)}>
                    Wissen
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
