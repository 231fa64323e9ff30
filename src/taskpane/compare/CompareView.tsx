import { Button, MessageBar, MessageBarBody, Title3 } from '@fluentui/react-components';
import { useRef } from 'react';
import { LIST_TITLES } from '../../check/own-sheets';
import { useLayout } from '../parts/layout';
import { Outcome } from '../parts/Outcome';
import { TaskProgress } from '../parts/ProgressCard';
import type { Compare } from './useCompare';

/** Shows what changed since an earlier version of the workbook, which the user chooses as a file. */
export function CompareView({ compare: state }: { compare: Compare }) {
  const { task, result, refused, compare } = state;
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={layout.view}>
      <Title3 as="h2">Vergelijken</Title3>
      <p>
        Kies een eerdere versie van deze werkmap. U ziet dan cel voor cel wat er sindsdien is veranderd, ook als rijen zijn gesorteerd of
        kolommen verplaatst. Het bestand gaat niet van deze computer af.
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        aria-label="Eerdere werkmap"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) compare(file);
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          Eerdere werkmap kiezen…
        </Button>
      </div>
      <TaskProgress task={task} />
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={layout.wrap}>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {result && (
        <>
          <p className={layout.wrap}>Vergeleken met {result.file}. “Eerst” is dat bestand, “nu” is deze werkmap.</p>
          <Outcome label="Uitkomst" {...result.outcome} sheet={{ name: 'STO Vergelijking', title: `${LIST_TITLES}vergelijking` }} />
        </>
      )}
      <Verify state={state} />
    </div>
  );
}

/** Says whether the data is still what a report was about. */
function Verify({ state: { verified, reportRefused, verify, saveFingerprint } }: { state: Compare }) {
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={layout.section} aria-label="Rapport nakijken">
      <Title3 as="h2">Rapport nakijken</Title3>
      <p>
        Een vingerafdruk legt vast welke gegevens er nu staan, zonder de gegevens zelf. Later ziet u ermee of alles nog hetzelfde is, en zo
        niet welke regels anders zijn. In het JSON-bestand van Dossier zit er ook een.
      </p>
      <input
        ref={input}
        type="file"
        accept=".json"
        aria-label="Rapport of vingerafdruk"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) verify(file);
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button onClick={() => input.current?.click()}>Rapport of vingerafdruk kiezen…</Button>
        <Button onClick={saveFingerprint}>Vingerafdruk opslaan</Button>
      </div>
      {reportRefused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={layout.wrap}>{reportRefused}</MessageBarBody>
        </MessageBar>
      )}
      {verified && (
        <>
          <p className={layout.wrap}>Nagekeken met {verified.file}.</p>
          <Outcome label="Nagekeken" {...verified.outcome} sheet={{ name: 'STO Nagekeken', title: `${LIST_TITLES}rapport nagekeken` }} />
        </>
      )}
    </section>
  );
}
