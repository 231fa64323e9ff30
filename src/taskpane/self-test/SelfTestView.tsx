import { Button, MessageBar, MessageBarBody, ProgressBar, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { SelfTestResult } from '../../excel/workbook-port';
import { later } from '../LaterView';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { useCopy } from '../parts/useCopy';
import { listed } from '../parts/words';

// What is only of a development build is not even a file of the product.
const Recorder =
  process.env['NODE_ENV'] === 'production'
    ? undefined
    : later('Opname', async () => (await import('./RecorderSection')).RecorderSection, null);

/** Asks Excel what the product believes of it, for whoever keeps the product: nobody needs it for a check. */
export function SelfTestView() {
  const layout = useLayout();
  const { port, announce, attempt } = usePane();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [result, setResult] = useState<SelfTestResult>();
  const run = async (): Promise<void> => {
    setResult(undefined);
    setProgress({ done: 0, total: 1 });
    const isDone = await attempt(async () => setResult(await port.selfTest((done, total) => setProgress({ done, total }))));
    setProgress(undefined);
    if (isDone) announce('De zelftest is klaar.');
  };
  return (
    <div className={layout.view}>
      <h2 className={layout.unseen}>Zelftest</h2>
      <p>
        De zelftest stelt vragen aan Excel: doet het wat STO Controle ervan verwacht? Voor het controleren van uw gegevens hebt u hem niet
        nodig.
      </p>
      <p className={layout.quiet}>
        Open er liefst een nieuwe, lege werkmap voor. Elke vraag krijgt een eigen blad dat daarna weer weg is; uw bladen blijven zoals ze
        zijn en er staat niets van u in de uitkomst. Het duurt ongeveer een minuut.
      </p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={progress !== undefined} onClick={() => void run()}>
          {result ? 'Opnieuw testen' : 'Zelftest starten'}
        </Button>
      </div>
      {progress && (
        <>
          <ProgressBar value={progress.done / progress.total} aria-label="Voortgang van de zelftest" />
          <p>
            {progress.done} van {progress.total} vragen gesteld.
          </p>
        </>
      )}
      {result && <Outcome result={result} />}
      {Recorder && <Recorder />}
    </div>
  );
}

function Outcome({ result }: { result: SelfTestResult }) {
  const layout = useLayout();
  const text = JSON.stringify(result, null, 2);
  const { copied, copy } = useCopy(text);
  return (
    <section className={layout.section} aria-label="Uitkomst van de zelftest">
      {result.left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Excel liet deze bladen staan: {listed(result.left)}. Verwijder ze met een rechtermuisklik op de bladtab.
          </MessageBarBody>
        </MessageBar>
      )}
      <p>{Object.keys(result.answers).length} antwoorden. Kopieer de uitkomst en stuur haar naar de beheerder van STO Controle.</p>
      <div className={layout.row}>
        <Button icon={<CopyRegular />} onClick={copy}>
          {copied === 'yes' ? 'Gekopieerd' : 'Uitkomst kopiëren'}
        </Button>
      </div>
      {copied === 'refused' && <p>Kopiëren mag hier niet. Klik in de tekst, druk op Ctrl+A en op Ctrl+C.</p>}
      <Textarea
        readOnly
        resize="vertical"
        value={text}
        onFocus={({ target }) => target.select()}
        textarea={{ 'aria-label': 'Uitkomst van de zelftest', rows: 14 }}
      />
    </section>
  );
}
