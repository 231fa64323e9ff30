import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Title3 } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { OUTCOMES } from '../../check/report';
import type { CheckResult } from '../../excel/workbook-port';
import { CheckProgress } from '../check/CheckProgress';
import { OutcomeIcon } from '../check/OutcomeIcon';
import type { Check } from '../check/useCheck';
import { usePane } from '../pane-context';
import { download } from '../parts/download';
import { TaskProgress } from '../parts/ProgressCard';
import { useTask, type Doing } from '../parts/useTask';
import { useLayout } from '../parts/layout';
import { countOf, OUTCOME_WORDS, ROWS, WAIVED } from '../parts/words';
import type { ChosenFile, ReportForm } from './engine';

const useStyles = makeStyles({ narrow: { minWidth: 0 }, start: { alignSelf: 'flex-start' } });

/** A file that was chosen for the report. */
type Chosen = ChosenFile & { readonly name: string };

const CHOSEN_WORDS: Readonly<Record<ChosenFile['kind'], string>> = {
  same: 'In dit bestand staan de gegevens die zijn gecontroleerd. De SHA-256 ervan komt in het rapport, zolang de gegevens zo blijven.',
  'other data':
    'In dit bestand staan andere gegevens dan er zijn gecontroleerd, dus komt de SHA-256 ervan niet in het rapport. Bewaar de werkmap en kies haar opnieuw.',
  unreadable: 'Dit bestand kan niet worden gelezen. Kies de werkmap zoals zij is bewaard (.xlsx).',
};
const RENAMED = 'De naam is een andere dan die van het gekozen bestand, dus komt de SHA-256 niet in het rapport.';

interface Props {
  readonly check: Check;
  /** Version of the templates in the workbook, where it says one. */
  readonly templateVersion: number | undefined;
  /** A sheet was added. */
  readonly onSheet: () => void;
  /** Shows where a report is held against the workbook. */
  readonly onVerify: () => void;
}

/** Makes the Controlerapport of the last check, as a sheet or a file, for who signs for it or looks after it. */
export function DossierView({ check, templateVersion, onSheet, onVerify }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { running, result, changed, catchUp } = check;
  // A report is of what stands there, also where no event told of it.
  useEffect(() => catchUp(), [catchUp]);
  return (
    <div className={layout.view}>
      <Title3 as="h2">Dossier</Title3>
      <p>
        Het controlerapport zegt wat er is gecontroleerd en waarmee, wat is verantwoord, wat er is gevonden en wat niet is bekeken, met
        plaats om te ondertekenen.
      </p>
      {running && <CheckProgress running={running} onCancel={check.cancel} />}
      {changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Gewijzigd sinds de laatste controle.</MessageBarTitle> Controleer opnieuw, anders gaat het rapport over wat er
            eerst stond.
          </MessageBarBody>
        </MessageBar>
      )}
      {(!result || changed) && !running && (
        <Button appearance="primary" className={styles.start} onClick={check.run}>
          {result ? 'Opnieuw controleren' : 'Controleren'}
        </Button>
      )}
      {result && <MakeReport result={result} templateVersion={templateVersion} onSheet={onSheet} />}
      <section className={layout.section} aria-label="Later nakijken">
        <Title3 as="h3">Later nakijken</Title3>
        <p>
          In het JSON-bestand zit een vingerafdruk van elke regel. Daarmee zegt Rapport nakijken later of alles nog hetzelfde is, en zo niet
          welke regels anders zijn.
        </p>
        <Button className={styles.start} onClick={onVerify}>
          Rapport nakijken…
        </Button>
      </section>
    </div>
  );
}

function MakeReport({ result, templateVersion, onSheet }: { result: CheckResult } & Pick<Props, 'templateVersion' | 'onSheet'>) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, announce } = usePane();
  const task = useTask();
  const [name, setName] = useState('administratie.xlsx');
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);
  const { counts, waived, registerLines, linesInOrder, linesPartlyChecked } = result.report;
  const file = name.trim() === '' ? 'deze werkmap' : name.trim();
  const saved = chosen?.kind === 'same' && chosen.name === file ? chosen : undefined;
  const makeReport = async ({ steps }: Doing) => {
    const { reportSteps } = await import('./engine');
    return steps('Het rapport maken', reportSteps(result, file, saved, templateVersion));
  };
  const makeFile = async (doing: Doing, form: ReportForm) => {
    const { reportFileSteps } = await import('./engine');
    return doing.steps('Het bestand maken', reportFileSteps(await makeReport(doing), form));
  };
  const choose = (given: File): void =>
    void task.start(async (doing) => {
      const { identify } = await import('./engine');
      const found = await identify(given, result, doing);
      setChosen({ ...found, name: given.name });
      if (found.kind === 'same') setName(given.name);
      announce(CHOSEN_WORDS[found.kind]);
    });

  const save = (form: ReportForm): void =>
    void task.start(async (doing) => {
      const { type, text } = await makeFile(doing, form);
      const saved = `controlerapport ${file.replace(/\.\w+$/, '')}.${form}`;
      download(saved, type, text);
      announce(`${saved} is gemaakt.`);
    });
  const copy = (): void =>
    void task.start(async (doing) => {
      const { text } = await makeFile(doing, 'html');
      const done = await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
        () => true,
        () => false,
      );
      announce(done ? 'De HTML is gekopieerd.' : 'Kopiëren mag hier niet. Kies HTML opslaan.');
    });
  const toSheet = (): void =>
    void task.start(async (doing) => {
      const { reportList } = await import('./engine');
      const report = await makeReport(doing);
      const sheet = await port.writeList(reportList(report), doing.phase('Het rapport op een blad zetten'));
      announce(`Het controlerapport staat op blad ${sheet}.`);
      onSheet();
    });

  return (
    <>
      <section className={layout.section} aria-label="Wat erin komt">
        <ul className={layout.list}>
          <li className={layout.row}>
            <OutcomeIcon outcome="verantwoord" />
            <span>{countOf(waived.length, WAIVED)}</span>
          </li>
          {OUTCOMES.map((outcome) => (
            <li key={outcome} className={layout.row}>
              <OutcomeIcon outcome={outcome} />
              <span>{countOf(counts[outcome], OUTCOME_WORDS[outcome])}</span>
            </li>
          ))}
          <li className={layout.row}>
            <OutcomeIcon outcome={linesPartlyChecked === 0 ? 'in orde' : 'niet volledig'} />
            <span>
              {countOf(registerLines, ROWS)}: {linesInOrder} in orde, {linesPartlyChecked} niet volledig gecontroleerd
            </span>
          </li>
        </ul>
      </section>
      <Field label="Naam van dit bestand" hint="Zo komt het in het rapport">
        <Input className={styles.narrow} value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Bewaard bestand"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          const [given] = target.files ?? [];
          if (given) choose(given);
          target.value = '';
        }}
      />
      <Button className={styles.start} onClick={() => input.current?.click()}>
        SHA-256 van het bewaarde bestand…
      </Button>
      {chosen && <p className={layout.wrap}>{chosen.kind === 'same' && !saved ? RENAMED : CHOSEN_WORDS[chosen.kind]}</p>}
      {saved && <p className={layout.wrap}>{saved.hash}</p>}
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => save('html')}>
          HTML opslaan
        </Button>
        <Button onClick={copy}>HTML kopiëren</Button>
        <Button onClick={toSheet}>Op een blad zetten</Button>
        <Button onClick={() => save('csv')}>CSV opslaan</Button>
        <Button onClick={() => save('json')}>JSON opslaan</Button>
      </div>
      <TaskProgress task={task} />
      <p className={layout.quiet}>Voor een PDF: open het HTML-bestand, of het blad, en kies Afdrukken en dan Opslaan als PDF.</p>
    </>
  );
}
