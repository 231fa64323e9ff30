import { Body1, Link, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { useLayout } from '../parts/layout';
import { LastCheck } from '../check/LastCheck';
import { MappingHints } from '../mapping/MappingHints';
import { NextStepCard } from './NextStepCard';
import { later } from '../LaterView';
import { UpgradeCard } from '../templates/UpgradeCard';
import { nextStep, type NextStep } from './next-step';
import type { Check } from '../check/useCheck';
import { useOpenSheet } from '../parts/useOpenSheet';
import { listed } from '../parts/words';
import { SheetStatusIcon, statusOf, statusText } from './SheetStatus';

// Most workbooks have neither sheets to ask about nor settings.
const OfferedSheets = later('Bladen met een andere indeling', async () => (await import('../mapping/OfferedSheets')).OfferedSheets, null);
const SettingsInForce = later('Instellingen', async () => (await import('../check/SettingsInForce')).SettingsInForce, null);

/** Names of sheets in one sentence. */
const MOST_NAMES = 6;

interface Props {
  readonly overview: WorkbookOverview;
  readonly check: Check;
  readonly onStep: (step: NextStep) => void;
  readonly onShowFindings: () => void;
  /** Shows how a sheet in another layout is read, or which sheets there are. */
  readonly onMap: (sheet?: string) => void;
  readonly onUpgraded: () => void;
  /** The user said of an offered sheet whether it is to be read. */
  readonly onAnswered: () => void;
}

/** Where the user stands: what is in the workbook, what is missing, and what to do next. */
export function StartView({ overview, check, onStep, onShowFindings, onMap, onUpgraded, onAnswered }: Props) {
  const layout = useLayout();
  const openSheet = useOpenSheet();
  const present = overview.templates.filter(({ state }) => state === 'present');
  const read = new Set(overview.readings.flatMap(({ sheet, status }) => (status === 'unknown' || status === 'beside' ? [] : [sheet])));
  // Of an empty sheet there is nothing to read.
  const filled = new Set(overview.readings.map(({ sheet }) => sheet));
  const unread = overview.otherSheets.filter((sheet) => filled.has(sheet) && !read.has(sheet));
  const report = check.changed ? undefined : check.result?.report;
  const missing = overview.templates.filter(({ state }) => state !== 'present').map(({ template }) => template.sheet);
  return (
    <div className={layout.view}>
      <h2 className={layout.unseen}>Start</h2>
      <UpgradeCard overview={overview} onDone={onUpgraded} />
      {overview.readings.some(({ status }) => status === 'offered') && (
        <OfferedSheets readings={overview.readings} onMap={onMap} onAnswered={onAnswered} />
      )}
      <NextStepCard step={nextStep(overview, check.result?.report, check.changed)} overview={overview} onStep={onStep} />
      {check.result && <LastCheck result={check.result} changed={check.changed} onShowFindings={onShowFindings} />}
      <section className={layout.section} aria-labelledby="in-werkmap">
        <Subtitle2 as="h3" id="in-werkmap">
          In deze werkmap
        </Subtitle2>
        {present.length === 0 ? (
          <Body1 as="p">Er staan nog geen sjablonen van STO Controle in deze werkmap.</Body1>
        ) : (
          <ul className={layout.list}>
            {present.map((state) => (
              <li key={state.template.code} className={layout.marked}>
                <SheetStatusIcon status={statusOf(state, report).status} />
                <span className={layout.wrap}>
                  {state.sheets.map((sheet) => (
                    <span key={sheet}>
                      <Link inline as="button" onClick={() => openSheet(sheet)} aria-label={`Ga naar blad ${sheet}`}>
                        {sheet}
                      </Link>{' '}
                    </span>
                  ))}
                  {statusText(state, statusOf(state, report))}
                </span>
              </li>
            ))}
          </ul>
        )}
        {present.length > 0 && missing.length > 0 && <Body1 as="p">Nog niet in deze werkmap: {firstOf(missing)}.</Body1>}
        <MappingHints readings={overview.readings} onMap={onMap} />
        {unread.length > 0 && (
          <Body1 as="p" className={layout.wrap}>
            {unread.length === 1 ? 'Uw eigen blad' : 'Uw eigen bladen'} {firstOf(unread)} {unread.length === 1 ? 'wordt' : 'worden'} niet
            gecontroleerd en niet veranderd.{' '}
            <Link inline as="button" onClick={() => onMap()}>
              Toch laten lezen
            </Link>
          </Body1>
        )}
      </section>
      {overview.dossier.instellingen.lines.length > 0 && <SettingsInForce overview={overview} />}
      {overview.protectedSheets.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Beveiligd: {listed(overview.protectedSheets)}. De controle leest beveiligde bladen wel, maar kan er misschien niet in markeren.
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Names in a sentence, of many only the first. */
function firstOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest <= 1 ? listed(names) : listed([...names.slice(0, MOST_NAMES), `${rest} andere`]);
}
