import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useLayout } from '../parts/layout';
import { countOf } from '../parts/words';
import type { Recognition } from './file-summary';
import { LINES } from './merge-words';
import type { FileSource } from './read-file';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { width: '100%' },
});

interface Props {
  readonly source: FileSource;
  readonly partner: string;
  readonly recognition: Recognition;
  /** Lines in the file now. */
  readonly lines: number;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before lines of a file that was added before are replaced, or added a second time. */
export function ReplaceDialog({ source, partner, recognition, lines, onAnswer }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  const { elsewhere } = recognition;
  const replaces = recognition.lines > 0;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onAnswer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{replaces ? 'Regels vervangen?' : 'Nog een keer toevoegen?'}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={layout.wrap}>
              {source.name} van {partner.trim()}
            </p>
            {replaces ? (
              <>
                <p>
                  Nu in de registers: <strong>{countOf(recognition.lines, LINES)}</strong>. In het bestand:{' '}
                  <strong>{countOf(lines, LINES)}</strong>.
                </p>
                <p>
                  Alleen regels met deze herkomst veranderen. Een regel die nog in het bestand staat, wordt op zijn plaats bijgewerkt; een
                  regel die er niet meer in staat, gaat uit het register. Andere regels, uw eigen kolommen en de volgorde blijven.
                </p>
              </>
            ) : (
              <p className={layout.wrap}>
                Dezelfde inhoud staat al in de registers als {elsewhere?.file} van {elsewhere?.partner}. Alles telt dan dubbel.
              </p>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button className={styles.button} appearance={replaces ? 'primary' : 'secondary'} onClick={() => onAnswer(true)}>
              {replaces ? 'Vervangen' : 'Toch toevoegen'}
            </Button>
            <Button className={styles.button} appearance={replaces ? 'secondary' : 'primary'} onClick={() => onAnswer(false)}>
              Annuleren
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
