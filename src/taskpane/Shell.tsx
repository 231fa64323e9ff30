import { Caption1, makeStyles, Spinner, Subtitle1, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { HiddenRow } from '../excel/hidden-row';
import type { WorkbookError } from '../excel/workbook-error';
import { ErrorBar } from './parts/ErrorBar';
import { HiddenRowBar } from './parts/HiddenRowBar';
import type { NextStep } from './start/next-step';
import { later } from './LaterView';
import { useChange } from './change/useChange';
import { useBalance } from './balance/useBalance';
import { useCompare } from './compare/useCompare';
import { useInvoices } from './invoices/useInvoices';
import { useLedger } from './ledger/useLedger';
import type { UnsavedDrafts } from './mapping/useDraft';
import { useMerge } from './merge/useMerge';
import { usePane } from './pane-context';
import { useCheck } from './check/useCheck';
import { useFindings, type Findings } from './check/useFindings';
import { useLoading } from './templates/useLoading';
import { useSample } from './sampling/useSample';
import { useWorkbook } from './useWorkbook';
import { VERSION } from '../report/product-version';
import { ExplainContext } from './help/explain';
import type { HelpPlace } from './help/help-place';
import { labelOf, nameOf, ViewTabs, type View } from './ViewTabs';

// Start comes beside the code that reads the workbook, for it shows what that finds; every other view is loaded when it is opened.
const StartView = later('Start', async () => (await import('./start/StartView')).StartView, <Reading />);
const ExistingSheetDialog = later(
  'De vraag over bestaande bladen',
  async () => (await import('./templates/ExistingSheetDialog')).ExistingSheetDialog,
  null,
);
const CheckView = later('Controle', async () => (await import('./check/CheckView')).CheckView);
const TemplatesView = later('Sjablonen', async () => (await import('./templates/TemplatesView')).TemplatesView);
const MappingView = later('Koppelen', async () => (await import('./mapping/MappingView')).MappingView);
const MergeView = later('Samenvoegen', async () => (await import('./merge/MergeView')).MergeView);
const ReconcileView = later('Aansluiting', async () => (await import('./ledger/ReconcileView')).ReconcileView);
const EvidenceView = later('Bewijs', async () => (await import('./invoices/EvidenceView')).EvidenceView);
const CompareView = later('Vergelijken', async () => (await import('./compare/CompareView')).CompareView);
const DossierView = later('Dossier', async () => (await import('./dossier/DossierView')).DossierView);
const SampleView = later('Steekproef', async () => (await import('./sampling/SampleView')).SampleView);
const ChangeView = later('Mag dit?', async () => (await import('./change/ChangeView')).ChangeView);
const ParametersView = later('Parameters', async () => (await import('./scheme/ParametersView')).ParametersView);
const HelpView = later('Hulp', async () => (await import('./help/HelpView')).HelpView);
const ReportsView = later('Rapporten', async () => (await import('./reports/ReportsView')).ReportsView);
const SelfTestView = later('Zelftest', async () => (await import('./self-test/SelfTestView')).SelfTestView);
const BalanceView = later('Sluit het?', async () => (await import('./balance/BalanceView')).BalanceView);
const LinesBehindView = later('Welke regels?', async () => (await import('./balance/LinesBehindView')).LinesBehindView);
const DeadlinesView = later('Deadlines', async () => (await import('./scheme/DeadlinesView')).DeadlinesView);

const useStyles = makeStyles({
  header: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  panel: { ':focus': { outlineStyle: 'none' } },
  error: { padding: tokens.spacingHorizontalS },
  waiting: { padding: tokens.spacingHorizontalL },
});

interface Props {
  readonly error: WorkbookError | undefined;
  readonly onError: (error: WorkbookError | undefined) => void;
}

/** Header, tabs and the view that is open. What the views know lives here, so that it stays when the user changes tabs. */
export function Shell({ error, onError }: Props) {
  const styles = useStyles();
  const { port, attempt } = usePane();
  const [view, setView] = useState<View>('start');
  /** The sheet that is being mapped. */
  const [toMap, setToMap] = useState<string>();
  const [mappings] = useState<UnsavedDrafts>(() => new Map());

  const [help, setHelp] = useState<HelpPlace>({ query: '' });

  const workbook = useWorkbook(port, onError);
  const { overview } = workbook;
  const loading = useLoading(overview, workbook.changedByPane);
  const merge = useMerge(overview, workbook.changedByPane);
  const booksChanged = (): void => {
    workbook.changedByPane();
    merge.refresh();
  };
  const ledger = useLedger(booksChanged);
  const invoices = useInvoices(booksChanged);
  const compare = useCompare();
  const sampling = useSample(workbook.changedByPane);
  const change = useChange(workbook.changedByPane);
  const showAt = useRef<Findings['showAt']>(undefined);
  const check = useCheck(workbook, invoices.held, (sheet, area) => showAt.current?.(sheet, area));
  const balance = useBalance(workbook, check);
  const findings = useFindings(check.result?.report);
  useEffect(() => {
    showAt.current = findings.showAt;
  });

  useEffect(() => StartView.preload(), []);
  // Start stands there now; the two views that people open next come while they look at it.
  const isRead = overview !== undefined;
  useEffect(() => {
    if (!isRead) return;
    CheckView.preload();
    TemplatesView.preload();
  }, [isRead]);

  const panel = useRef<HTMLDivElement>(null);
  /** Opens a view from a button inside another one: that button disappears, so the focus goes along. */
  const open = (name: View): void => {
    setView(name);
    panel.current?.focus();
  };
  const explain = (topic: string): void => {
    setHelp({ ...help, topic, from: view });
    setView('hulp');
  };
  const helpFrom = help.from;
  const map = (sheet?: string): void => {
    setToMap(sheet);
    open('koppelen');
  };
  const takeStep = (step: NextStep): void => {
    switch (step.kind) {
      case 'load':
        return open('sjablonen');
      case 'fill in':
        return void attempt(() => port.selectSheet(step.sheet));
      case 'check':
      case 'done':
        open('controle');
        return check.run();
      case 'mend':
        findings.showOnly(['fout']);
        return open('controle');
      case 'judge':
        findings.showOnly([]);
        return open('controle');
    }
  };

  return (
    <>
      <header className={styles.header}>
        <div className={styles.name}>
          <Subtitle1 as="h1">STO Controle</Subtitle1>
          <Caption1>versie {VERSION}</Caption1>
        </div>
        <ViewTabs view={view} onView={setView} />
      </header>
      {error && (
        <div className={styles.error}>
          {error instanceof HiddenRow ? (
            <HiddenRowBar key={error.details} hidden={error} onDismiss={() => onError(undefined)} />
          ) : (
            <ErrorBar key={error.details} error={error} onDismiss={() => onError(undefined)} />
          )}
        </div>
      )}
      <main>
        <div id="inhoud" ref={panel} className={styles.panel} role="tabpanel" tabIndex={-1} aria-labelledby={labelOf(view)}>
          {!overview ? (
            <Waiting cellEdit={workbook.cellEdit} />
          ) : view === 'start' ? (
            <StartView
              overview={overview}
              check={check}
              onStep={takeStep}
              onShowFindings={() => open('controle')}
              onMap={map}
              onUpgraded={workbook.changedByPane}
              onAnswered={workbook.changedByPane}
            />
          ) : view === 'sjablonen' ? (
            <TemplatesView overview={overview} loading={loading} onUpgraded={workbook.changedByPane} />
          ) : view === 'magdit' ? (
            <ChangeView state={change} />
          ) : view === 'parameters' ? (
            <ParametersView overview={overview} periode={loading.periode} onPeriode={loading.setPeriode} />
          ) : view === 'deadlines' ? (
            <DeadlinesView
              overview={overview}
              periode={loading.periode}
              onPeriode={loading.setPeriode}
              onSubmitted={workbook.changedByPane}
            />
          ) : view === 'sluit' ? (
            <BalanceView state={balance} />
          ) : view === 'regels' ? (
            <LinesBehindView />
          ) : view === 'rapporten' ? (
            <ReportsView changes={workbook.changes} onLoad={(template) => loading.request([template])} onChanged={workbook.changedByPane} />
          ) : view === 'koppelen' ? (
            <MappingView overview={overview} sheet={toMap} unsaved={mappings} onSheet={setToMap} onChanged={workbook.changedByPane} />
          ) : view === 'samenvoegen' ? (
            <MergeView merge={merge} ledger={ledger} invoices={invoices} onLoad={(template) => loading.request([template])} />
          ) : view === 'aansluiting' ? (
            <ReconcileView ledger={ledger} merge={merge} />
          ) : view === 'bewijs' ? (
            <EvidenceView invoices={invoices} check={check} onShowFindings={() => open('controle')} />
          ) : view === 'vergelijken' ? (
            <CompareView compare={compare} />
          ) : view === 'steekproef' ? (
            <SampleView sampling={sampling} sheets={overview.otherSheets} />
          ) : view === 'dossier' ? (
            <DossierView
              check={check}
              templateVersion={overview.version}
              onSheet={workbook.changedByPane}
              onVerify={() => open('vergelijken')}
            />
          ) : view === 'hulp' ? (
            <HelpView
              overview={overview}
              periode={loading.periode}
              place={help}
              onPlace={setHelp}
              onShowDeadlines={() => open('deadlines')}
              back={helpFrom && { label: `Terug naar ${nameOf(helpFrom)}`, go: () => open(helpFrom) }}
            />
          ) : view === 'zelftest' ? (
            <SelfTestView />
          ) : (
            <ExplainContext value={explain}>
              <CheckView
                overview={overview}
                check={check}
                findings={findings}
                onLoad={(template) => loading.request([template])}
                onShowTemplates={() => open('sjablonen')}
                onCleared={workbook.refresh}
                onSettingAdded={workbook.changedByPane}
                onMap={map}
              />
            </ExplainContext>
          )}
        </div>
      </main>
      {loading.question && <ExistingSheetDialog question={loading.question} onAnswer={loading.answer} />}
    </>
  );
}

function Waiting({ cellEdit }: { cellEdit: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting} role="status">
      {cellEdit ? (
        'Rond de invoer in de cel af met Enter; daarna leest STO Controle de werkmap.'
      ) : (
        <Spinner size="small" labelPosition="after" label="De werkmap lezen…" />
      )}
    </div>
  );
}

function Reading() {
  return <Waiting cellEdit={false} />;
}
