import { Button, MessageBar, MessageBarBody, MessageBarTitle, Switch } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { useCallback, useRef, useState } from 'react';
import type { CheckResult, UnmarkedSheet, WorkbookOverview } from '../../excel/workbook-port';
import type { Finding, NotedFinding } from '../../check/report';
import type { Rule } from '../../rules/rule';
import type { Template } from '../../templates/template';
import { CheckProgress } from './CheckProgress';
import { CheckSummary } from './CheckSummary';
import { FindingsSection } from './FindingsSection';
import { later } from '../LaterView';
import { useLayout } from '../parts/layout';
import { OfferedSheets } from '../mapping/OfferedSheets';
import { ReadingsSection } from '../mapping/ReadingsSection';
import { explanationOf, hasRegisters } from '../start/next-step';
import { NotCheckedSection } from './NotCheckedSection';
import { isRead } from '../../records/mapping/sheet-mapping';
import { lacksBron, PeriodeQuestion, saysPeriode } from '../parts/PeriodeQuestion';
import { PartlySection } from './PartlySection';
import { LeftOutList } from './LeftOutList';
import { usePane } from '../pane-context';
import { LiveLine } from './LiveLine';
import { RemarksSection } from './RemarksSection';
import { LooseNotes } from './notes/LooseNotes';
import { NotesContext } from './notes/note-context';
import { useNoting } from './notes/useNoting';
import { WaiverContext } from './waivers/waiver-context';
import { WaiversSection } from './waivers/WaiversSection';
import { SettingsSection } from './SettingsSection';
import { RuleSettingDialog } from './RuleSettingDialog';
import type { Check } from './useCheck';
import type { Findings } from './useFindings';
import { useKeptFocus } from './useKeptFocus';
import { useMend } from './useMend';
import { listed } from '../parts/words';

const NoteDialog = later('Aantekening', async () => (await import('./notes/NoteDialog')).NoteDialog);
const WaiverDialog = later('Verantwoorden', async () => (await import('./waivers/WaiverDialog')).WaiverDialog);

const NO_NOTES: readonly NotedFinding[] = [];

interface Props {
  readonly overview: WorkbookOverview;
  readonly check: Check;
  readonly findings: Findings;
  readonly onLoad: (template: Template) => void;
  readonly onShowTemplates: () => void;
  readonly onCleared: () => void;
  /** A rule was switched off: what was found may be out of date. */
  readonly onSettingAdded: () => void;
  /** Shows how a sheet in another layout is read. */
  readonly onMap: (sheet: string) => void;
}

/** Running the check and looking through what it found. */
export function CheckView({ overview, check, findings, onLoad, onShowTemplates, onCleared, onSettingAdded, onMap }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const runButton = useRef<HTMLButtonElement>(null);
  const { running, result, changed } = check;
  const [toSet, setToSet] = useState<Rule>();
  const [toWaive, setToWaive] = useState<readonly Finding[]>();
  const view = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(view, runButton);
  // Where edits are followed the check follows by itself.
  const isFollowed = check.live.on === true;
  const { run } = check;
  const onMended = useCallback(() => {
    onCleared();
    if (!isFollowed) run();
  }, [isFollowed, run, onCleared]);
  const noting = useNoting(result?.report.notes ?? NO_NOTES, run);
  const mending = useMend(result?.cells, onMended);

  const cancel = (): void => {
    check.cancel();
    // The button that was pressed disappears, unless the marking was being written.
    if (running?.step !== 'markeren') runButton.current?.focus();
  };
  const clear = (): void =>
    void attempt(async () => {
      // Else the next edit would bring the marking back.
      if (check.live.on) await check.switchLive(false);
      await port.clearMarking();
      announce('De markering is gewist.');
      // What stood in the column Controle is gone, so its list goes too.
      check.forget();
      onCleared();
    });

  const offered = overview.readings.filter(({ status }) => status === 'offered');
  // Findings follow at once on a yes; after a no nothing is to be looked at again.
  const answered = (accepted: boolean): void => {
    onCleared();
    if (accepted) check.run();
  };

  const line = <LiveLine state={check.live} at={check.at} news={check.news} />;

  if (!hasRegisters(overview)) {
    return (
      <div className={layout.view}>
        <h2 className={layout.unseen}>Controle</h2>
        <OfferedSheets readings={offered} onMap={onMap} onAnswered={answered} />
        <p>Er valt nog niets te controleren: in deze werkmap staan geen sjablonen van STO Controle.</p>
        <Button appearance="primary" onClick={onShowTemplates} style={{ alignSelf: 'flex-start' }}>
          Sjablonen kiezen
        </Button>
      </div>
    );
  }
  return (
    <div ref={view} className={layout.view} onFocus={keepFocus}>
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
      {check.live.on !== undefined && (
        <Switch
          checked={check.live.on}
          onChange={(_, { checked }) => void check.switchLive(checked)}
          label={`Doorlopend controleren: ${check.live.on ? 'aan' : 'uit'}`}
        />
      )}
      {running && <CheckProgress running={running} onCancel={cancel} />}
      {!result && <OfferedSheets readings={offered} onMap={onMap} onAnswered={answered} />}
      {!result && !running && <p>{explanationOf(overview)}</p>}
      {result && (
        <>
          {changed && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>Gewijzigd sinds de laatste controle.</MessageBarTitle> De uitkomst hieronder kan verouderd zijn.
              </MessageBarBody>
            </MessageBar>
          )}
          <CheckSummary
            report={result.report}
            findings={findings}
            difference={check.difference}
            unread={result.readings.some(({ status }) => status === 'changed' || status === 'beside' || status === 'offered')}
          />
          <OfferedSheets readings={offered} onMap={onMap} onAnswered={answered} />
          <UnmarkedBar result={result} />
          <ReadingsSection readings={result.readings.filter(({ sheet }) => overview.otherSheets.includes(sheet))} onMap={onMap} />
          {result.readings.some((reading) => isRead(reading) && reading.mapping && lacksBron(reading.mapping)) &&
            !saysPeriode(overview.dossier) && <PeriodeQuestion periode={overview.periode} onAnswered={check.run} />}
          <LeftOutList leftOut={result.leftOut} />
          <RemarksSection remarks={result.remarks} />
          <NotesContext value={noting.notes}>
            <WaiversSection report={result.report} onTakenBack={check.run} />
            <LooseNotes report={result.report} />
            <SettingsSection report={result.report} />
            <WaiverContext value={setToWaive}>
              {result.report.findings.length > 0 && (
                <FindingsSection
                  findings={findings}
                  total={result.report.findings.length}
                  onSetRule={setToSet}
                  mending={mending}
                  onCheckAgain={changed && !running ? check.run : undefined}
                  status={line}
                />
              )}
            </WaiverContext>
          </NotesContext>
          {result.report.findings.length === 0 && line}
          {result.report.partly.length > 0 && <PartlySection partly={result.report.partly} />}
          {result.report.notChecked.length > 0 && (
            <NotCheckedSection notChecked={result.report.notChecked} overview={overview} onLoad={onLoad} />
          )}
        </>
      )}
      {noting.writing && result && (
        <NoteDialog {...noting.writing} initials={noting.initials} printOf={result.printOf} onClose={noting.close} onDone={noting.done} />
      )}
      {toWaive && result && (
        <WaiverDialog findings={toWaive} printOf={result.printOf} onClose={() => setToWaive(undefined)} onDone={check.run} />
      )}
      {toSet && <RuleSettingDialog rule={toSet} dossier={overview.dossier} onClose={() => setToSet(undefined)} onDone={onSettingAdded} />}
    </div>
  );
}

const UNMARKED: Readonly<Record<UnmarkedSheet['reason'], string>> = {
  protected: 'Het blad is beveiligd. Hef de beveiliging op als u de bevindingen ook in het blad wilt zien, en controleer opnieuw.',
  filtered:
    'Op dit blad staat een filter aan. Dan zet Excel teksten in verkeerde rijen, dus schrijft STO Controle er niet; wat er in de kolom Controle staat, is van een eerdere controle. Wis het filter via Gegevens > Wissen en controleer opnieuw.',
  misplaced:
    'Op dit blad zijn rijen verborgen door een filter, en Excel zette teksten in verkeerde rijen; die zijn weer weggehaald. Maak alle rijen zichtbaar via Gegevens > Wissen en controleer opnieuw.',
  'no column': 'De kolom Controle ontbreekt. Kies Bijwerken bij Sjablonen; dan komt zij terug.',
  changed: 'Er kwamen of verdwenen rijen tijdens de controle. Controleer opnieuw.',
  'view only':
    'Excel laat hier niets veranderen: de werkmap is alleen om te bekijken. Open de werkmap om te bewerken als u de bevindingen ook in het blad wilt zien, en controleer opnieuw.',
  'no room': 'Naast de gegevens is geen kolom vrij voor Controle.',
};

/** Says on which sheets the findings are not marked, and why. */
function UnmarkedBar({ result: { unmarked } }: { result: CheckResult }) {
  const reasons = [...new Set(unmarked.map(({ reason }) => reason))];
  return reasons.map((why) => (
    <MessageBar key={why} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          Niet gemarkeerd: {listed(unmarked.filter(({ reason }) => reason === why).map(({ sheet }) => sheet))}.
        </MessageBarTitle>{' '}
        {UNMARKED[why]} De bevindingen staan wel hieronder.
      </MessageBarBody>
    </MessageBar>
  ));
}
