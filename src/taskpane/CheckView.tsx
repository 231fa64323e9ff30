import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { useRef, useState } from 'react';
import type { CheckResult, WorkbookOverview } from '../excel/workbook';
import type { Rule } from '../rules/rule';
import type { Template } from '../templates/template';
import { CheckProgress } from './CheckProgress';
import { CheckSummary } from './CheckSummary';
import { FindingsSection } from './FindingsSection';
import { useLayout } from './layout';
import { hasTemplates } from './next-step';
import { NotCheckedSection } from './NotCheckedSection';
import { usePane } from './pane-context';
import { SettingsSection } from './SettingsSection';
import { SwitchOffDialog } from './SwitchOffDialog';
import type { Check } from './useCheck';
import type { Findings } from './useFindings';
import { listed } from './words';

interface Props {
  readonly overview: WorkbookOverview;
  readonly check: Check;
  readonly findings: Findings;
  readonly onLoad: (template: Template) => void;
  readonly onShowTemplates: () => void;
  readonly onCleared: () => void;
  /** A rule was switched off: what was found may be out of date. */
  readonly onSettingAdded: () => void;
}

/** Running the check and looking through what it found. */
export function CheckView({ overview, check, findings, onLoad, onShowTemplates, onCleared, onSettingAdded }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const runButton = useRef<HTMLButtonElement>(null);
  const { running, result, changed } = check;
  const [toSwitchOff, setToSwitchOff] = useState<Rule>();

  const cancel = (): void => {
    check.cancel();
    runButton.current?.focus(); // the button that was pressed disappears
  };
  const clear = (): void =>
    void attempt(async () => {
      await port.clearMarking();
      announce('De markering is gewist.');
      onCleared();
    });

  if (!hasTemplates(overview)) {
    return (
      <div className={layout.view}>
        <h2 className={layout.unseen}>Controle</h2>
        <p>Er valt nog niets te controleren: in deze werkmap staan geen sjablonen van STO Controle.</p>
        <Button appearance="primary" onClick={onShowTemplates} style={{ alignSelf: 'flex-start' }}>
          Sjablonen kiezen
        </Button>
      </div>
    );
  }
  return (
    <div className={layout.view}>
      <h2 className={layout.unseen}>Controle</h2>
      <div className={layout.row}>
        <Button ref={runButton} appearance="primary" disabledFocusable={running !== undefined} onClick={check.run}>
          {result ? 'Opnieuw controleren' : 'Controleren'}
        </Button>
        <Button
          icon={<EraserRegular />}
          disabledFocusable={!overview.marked || running !== undefined}
          onClick={clear}
          title="Maakt de kolom Controle weer leeg; uw gegevens veranderen niet"
        >
          Markering wissen
        </Button>
      </div>
      {running && <CheckProgress running={running} onCancel={cancel} />}
      {!result && !running && (
        <p>De controle leest alle ingevulde rijen en zet in de kolom Controle wat niet klopt. Uw gegevens veranderen niet.</p>
      )}
      {result && (
        <>
          {changed && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>Gewijzigd sinds de laatste controle.</MessageBarTitle> De uitkomst hieronder kan verouderd zijn.
              </MessageBarBody>
            </MessageBar>
          )}
          <CheckSummary report={result.report} findings={findings} />
          <UnmarkedBar result={result} />
          <SettingsSection report={result.report} />
          {result.report.findings.length > 0 && (
            <FindingsSection findings={findings} total={result.report.findings.length} onSwitchOff={setToSwitchOff} />
          )}
          {result.report.notChecked.length > 0 && (
            <NotCheckedSection notChecked={result.report.notChecked} overview={overview} onLoad={onLoad} />
          )}
        </>
      )}
      {toSwitchOff && (
        <SwitchOffDialog rule={toSwitchOff} dossier={overview.dossier} onClose={() => setToSwitchOff(undefined)} onDone={onSettingAdded} />
      )}
    </div>
  );
}

/** Says on which sheets the findings are not marked. */
function UnmarkedBar({ result: { marking, unmarked } }: { result: CheckResult }) {
  if (marking === 'written' || unmarked.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Niet gemarkeerd: {listed(unmarked)}.</MessageBarTitle> Het blad is beveiligd of de kolom Controle ontbreekt. De
        bevindingen staan wel hieronder. Hef de beveiliging op als u ze ook in het blad wilt zien, en controleer opnieuw.
      </MessageBarBody>
    </MessageBar>
  );
}
