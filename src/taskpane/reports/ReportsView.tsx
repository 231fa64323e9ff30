import { Button, Caption1, Spinner, Subtitle1, Title3 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Dossier } from '../../records/dossier';
import { closedDifferences } from '../../facts/money/closed-differences';
import { formatEuros } from '../../records/euros';
import { reportStatuses, type ReportStatus } from '../../report/report-status';
import type { Template } from '../../templates/template';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { SectionList, tablesOf } from '../parts/SectionList';
import { useOpenSheet } from '../parts/useOpenSheet';
import { countOf } from '../parts/words';
import { YearsSection } from './YearsSection';

interface Props {
  /** Number of changes in the workbook: after each the reports are looked at again. */
  readonly changes: number;
  readonly onLoad: (template: Template) => void;
  readonly onChanged: () => void;
}

const ACTIVITIES = ['activiteit', 'activiteiten'] as const;

/** How far the reports are: what came from the registers, what a person still writes, and a press that fills in the rest. */
export function ReportsView({ changes, onLoad, onChanged }: Props) {
  const layout = useLayout();
  const { port, attempt } = usePane();
  const [dossier, setDossier] = useState<Dossier>();
  useEffect(() => {
    let isLast = true;
    void attempt(async () => {
      const read = await port.readRegisters();
      if (isLast) setDossier(read);
    });
    return () => {
      isLast = false;
    };
  }, [port, attempt, changes]);
  return (
    <div className={layout.view}>
      <Title3 as="h2">Rapporten</Title3>
      <p>
        Wat in de registers staat, staat vanzelf in het rapport. Hier ziet u wat u nog zelf moet schrijven. Wat u hebt geschreven, blijft
        altijd staan.
      </p>
      {dossier ? (
        <>
          {reportStatuses(dossier).map((status) => (
            <Report key={status.verslag} status={status} dossier={dossier} onLoad={onLoad} onChanged={onChanged} />
          ))}
          <YearsSection dossier={dossier} onChanged={onChanged} />
        </>
      ) : (
        <Spinner size="small" labelPosition="after" label="De rapporten lezen…" />
      )}
    </div>
  );
}

function Report({ status, dossier, onLoad, onChanged }: { status: ReportStatus; dossier: Dossier } & Pick<Props, 'onLoad' | 'onChanged'>) {
  const { verslag, title, template, sheet, activities, toAdd, changes, answered, questions, open } = status;
  const layout = useLayout();
  const openSheet = useOpenSheet();
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const fill = (): void => {
    setBusy(true);
    void attempt(async () => {
      const { sheet: filled, added } = await port.fillReport(verslag);
      announce(`Op blad ${filled} ${added === 1 ? 'staat 1 activiteit' : `staan ${added} activiteiten`} erbij. Wat u schreef is gebleven.`);
      onChanged();
    }).finally(() => setBusy(false));
  };
  return (
    <section className={layout.section} aria-label={title}>
      <Subtitle1 as="h3">{title}</Subtitle1>
      {sheet === undefined ? (
        <>
          <p>Het inhoudelijke deel staat nog niet in deze werkmap.</p>
          <div className={layout.row}>
            <Button appearance="primary" onClick={() => onLoad(template)}>
              Blad {template.sheet} laden
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className={layout.marked}>
            <OutcomeIcon outcome={toAdd.length === 0 ? 'in orde' : 'te beoordelen'} />
            <span>
              Uit de registers: {countOf(activities, ACTIVITIES)}, {countOf(changes, ['wijziging', 'wijzigingen'])}
              {toAdd.length > 0 && `; ${countOf(toAdd.length, ACTIVITIES)} nog niet ingevuld`}
            </span>
          </div>
          <div className={layout.marked}>
            <OutcomeIcon outcome={open.rows.length === 0 && activities > 0 ? 'in orde' : 'te beoordelen'} />
            <span>
              {answered} van {countOf(questions, ['vraag', 'vragen'])} beantwoord; {countOf(open.rows.length, ['tekst', 'teksten'])} nog te
              schrijven
            </span>
          </div>
          <div className={layout.row}>
            <Button appearance="primary" disabledFocusable={busy || toAdd.length === 0} onClick={fill}>
              Rapport invullen
            </Button>
            <Button onClick={() => openSheet(sheet)}>Ga naar blad {sheet}</Button>
          </div>
          <Caption1 as="p" className={layout.quiet}>
            {toAdd.length === 0
              ? 'Elke activiteit van het blad Activiteiten staat in het rapport.'
              : 'Invullen zet elke activiteit in een lege rij; bedragen, namen en wijzigingen komen er vanzelf bij.'}
          </Caption1>
          {verslag === 'voortgang' && <LateCosts dossier={dossier} />}
          {open.rows.length > 0 && <SectionList section={open} tables={tablesOf(dossier)} />}
        </>
      )}
    </section>
  );
}

/** The progress report counts up to the peildatum: what came late for a closed year is in it, and the annual accounts of that year do not say so. */
function LateCosts({ dossier }: { dossier: Dossier }) {
  const layout = useLayout();
  const late = closedDifferences(dossier).filter(({ column }) => column === 'lasten');
  return late.map(({ closed: { round, year }, then, now }) => (
    <div key={`${round.id} ${year}`} className={layout.marked}>
      <OutcomeIcon outcome="te beoordelen" />
      <span>
        In Gerealiseerd op blad Voortgang telt {formatEuros(now - then)} mee dat na het afsluiten van {year} ({round.bron}) is geboekt of
        veranderd: een correctie op de jaarrekening van {year}. Leg dat uit in de toelichting.
      </span>
    </div>
  ));
}
