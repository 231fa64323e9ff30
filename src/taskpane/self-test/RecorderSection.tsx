import { Button, ProgressBar, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { record, type Recording } from '../../excel/self-test/recording';
import { usePane } from '../pane-context';
import { download } from '../parts/download';
import { useLayout } from '../parts/layout';
import { useCopy } from '../parts/useCopy';

/** Records what office.js and Excel say to each other. In a development build only: a test keeps it out of the product. */
export function RecorderSection() {
  const layout = useLayout();
  const { announce, attempt } = usePane();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [recording, setRecording] = useState<Recording>();
  const run = async (): Promise<void> => {
    setRecording(undefined);
    setProgress({ done: 0, total: 1 });
    const isDone = await attempt(async () => setRecording(await record((done, total) => setProgress({ done, total }))));
    setProgress(undefined);
    if (isDone) announce('De opname is klaar.');
  };
  return (
    <section className={layout.section} aria-labelledby="opname">
      <h3 id="opname">Opname</h3>
      <p>
        Alleen in deze ontwikkelversie. De opname laadt sjablonen, vult voorbeelden in, controleert en herstelt, en bewaart wat Excel daarop
        antwoordt. Dat kan alleen in een nieuwe, lege werkmap; sluit die daarna zonder op te slaan.
      </p>
      <div className={layout.row}>
        <Button disabledFocusable={progress !== undefined} onClick={() => void run()}>
          {recording ? 'Opnieuw opnemen' : 'Opname starten'}
        </Button>
      </div>
      {progress && <ProgressBar value={progress.done / progress.total} aria-label="Voortgang van de opname" />}
      {recording && <Kept recording={recording} />}
    </section>
  );
}

function Kept({ recording }: { recording: Recording }) {
  const layout = useLayout();
  const text = JSON.stringify(recording);
  const { copied, copy } = useCopy(text);
  const failed = recording.scenarios.filter(({ outcome }) => outcome !== 'ok');
  return (
    <>
      <p>
        {recording.scenarios.length} onderdelen opgenomen
        {failed.length > 0 && `; Excel brak af: ${failed.map(({ id, outcome }) => `${id} (${outcome})`).join(', ')}`}. Bewaar de opname en
        stuur haar naar de beheerder van STO Controle.
      </p>
      <div className={layout.row}>
        <Button onClick={() => download('sto-opname.json', 'application/json', text)}>Opname bewaren</Button>
        <Button onClick={copy}>{copied === 'yes' ? 'Gekopieerd' : 'Opname kopiëren'}</Button>
      </div>
      {copied === 'refused' && (
        <Textarea
          readOnly
          value={text}
          onFocus={({ target }) => target.select()}
          textarea={{ 'aria-label': 'Opname om te kopiëren', rows: 6 }}
        />
      )}
    </>
  );
}
