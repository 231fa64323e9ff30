import { Link, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { readingId, readingLabel, type SheetReading } from '../../records/mapping/sheet-mapping';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { countOf } from '../parts/words';
import { readingText } from './reading-words';

const useStyles = makeStyles({
  list: { paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly readings: readonly SheetReading[];
  readonly onMap: (sheet: string) => void;
}

/** Which sheets in another layout the check read as what, and which it did not. */
export function ReadingsSection({ readings, onMap }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const known = readings.filter(({ status }) => status !== 'unknown' && status !== 'offered');
  const unknown = readings.filter(({ status }) => status === 'unknown');
  if (readings.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="eigen-bladen">
      <Subtitle1 as="h3" id="eigen-bladen">
        Uw eigen bladen
      </Subtitle1>
      {known.length > 0 && (
        <ul className={layout.list}>
          {known.map((reading) => (
            <li key={readingId(reading)} className={layout.wrap}>
              Blad <strong>{readingLabel(readingId(reading))}</strong> {readingText(reading)} {questionsText(reading)}
              <MapLink sheet={readingId(reading)} text={linkText(reading)} onMap={onMap} />
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <Fold label={`${countOf(unknown.length, ['blad', 'bladen'])} niet gelezen: geen herkend sjabloon`}>
          {() => (
            <ul className={styles.list}>
              {unknown.map(({ sheet }) => (
                <li key={sheet} className={layout.wrap}>
                  {sheet} <MapLink sheet={sheet} text="Koppelen" onMap={onMap} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

const linkText = ({ status }: SheetReading): string =>
  status === 'changed' ? 'Opnieuw koppelen' : status === 'stored' ? 'Koppeling bekijken' : 'Koppelen';

function MapLink({ sheet, text, onMap }: { sheet: string; text: string; onMap: (sheet: string) => void }) {
  return (
    <Link inline as="button" onClick={() => onMap(sheet)} aria-label={`${text}: blad ${readingLabel(sheet)}`}>
      {text}
    </Link>
  );
}

const questionsText = ({ questions }: SheetReading): string =>
  questions.length === 0
    ? ''
    : `Er ${questions.length === 1 ? 'is' : 'zijn'} nog ${countOf(questions.length, ['vraag', 'vragen'])} over wat er staat. `;
