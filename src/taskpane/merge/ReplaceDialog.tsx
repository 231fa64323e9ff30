import { useLayout } from '../parts/layout';
import { PaneDialog } from '../parts/PaneDialog';
import { countOf } from '../parts/words';
import type { Recognition } from './file-summary';
import { LINES } from './merge-words';
import type { FileSource } from './read-file';

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
  const layout = useLayout();
  const { elsewhere } = recognition;
  const replaces = recognition.lines > 0;
  return (
    <PaneDialog
      title={replaces ? 'Regels vervangen?' : 'Nog een keer toevoegen?'}
      kind="alert"
      onClose={() => onAnswer(false)}
      actions={[
        { label: replaces ? 'Vervangen' : 'Toch toevoegen', isPrimary: replaces, onPress: () => onAnswer(true) },
        { label: 'Annuleren', isPrimary: !replaces, onPress: () => onAnswer(false) },
      ]}
    >
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
            Alleen regels met deze herkomst veranderen. Een regel die nog in het bestand staat, wordt op zijn plaats bijgewerkt; een regel
            die er niet meer in staat, gaat uit het register. Andere regels, uw eigen kolommen en de volgorde blijven.
          </p>
        </>
      ) : (
        <p className={layout.wrap}>
          Dezelfde inhoud staat al in de registers als {elsewhere?.file} van {elsewhere?.partner}. Alles telt dan dubbel.
        </p>
      )}
    </PaneDialog>
  );
}
