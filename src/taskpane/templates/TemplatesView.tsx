import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Subtitle1 } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { YEARS, type Periode } from '../../scheme/rounds';
import { TEMPLATE_SETS } from '../../templates/sets';
import { useLayout } from '../parts/layout';
import { PeriodeField } from './PeriodeField';
import { periodesOnRegio } from './periode-on-regio';
import { SetCard } from './SetCard';
import { SingleTemplates } from './SingleTemplates';
import { UpgradeCard } from './UpgradeCard';
import type { Loading } from './useLoading';
import { formatCount, listed } from '../parts/words';

const useStyles = makeStyles({ toggle: { alignSelf: 'flex-start' } });

/** The templates, in sets for one job and one by one, and loading them for a subsidieperiode. */
export function TemplatesView({ overview, loading, onUpgraded }: { overview: WorkbookOverview; loading: Loading; onUpgraded: () => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { templates, dossier } = overview;
  return (
    <div className={layout.view}>
      <h2 className={layout.unseen}>Sjablonen</h2>
      <p>Een sjabloon is een blad met een tabel om in te vullen. Uw eigen bladen en gegevens blijven zoals ze zijn.</p>
      <UpgradeCard overview={overview} always onDone={onUpgraded} />
      <PeriodeField periode={loading.periode} onChange={loading.setPeriode} disabled={loading.busy} />
      <PeriodeNote periode={loading.periode} onRegio={periodesOnRegio(dossier)} />
      {loading.busy && <Spinner size="small" labelPosition="after" label="Sjablonen laden…" />}
      {loading.result && !loading.busy && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{loading.result}</MessageBarBody>
        </MessageBar>
      )}
      <section className={layout.section} aria-labelledby="sets">
        <Subtitle1 as="h3" id="sets">
          In één keer laden
        </Subtitle1>
        <ul className={layout.list}>
          {TEMPLATE_SETS.map((set) => (
            <SetCard
              key={set.id}
              set={set}
              overview={overview}
              periode={loading.periode}
              disabled={loading.busy}
              onLoad={loading.request}
            />
          ))}
        </ul>
      </section>
      <section className={layout.section} aria-labelledby="losse-sjablonen">
        <Subtitle1 as="h3" id="losse-sjablonen">
          Losse sjablonen
        </Subtitle1>
        <Button
          className={styles.toggle}
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Lijst verbergen' : `Alle ${formatCount(templates.length)} sjablonen tonen`}
        </Button>
        {open && <SingleTemplates overview={overview} loading={loading} />}
      </section>
    </div>
  );
}

/** What the chosen subsidieperiode means for the sheets, and when it is not the one that the sheet Regio speaks of. */
function PeriodeNote({ periode, onRegio }: { periode: Periode; onRegio: readonly Periode[] }) {
  const layout = useLayout();
  const years = YEARS[periode];
  if (onRegio.length > 0 && !onRegio.includes(periode)) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          Op blad Regio staat subsidieperiode {listed(onRegio)}. Laad alleen sjablonen voor {periode} als u die ook wilt bijhouden.
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <p className={layout.quiet}>
      De bladen krijgen kolommen, regels en termijnen voor de jaren {years[0]} tot en met {years.at(-1)}.
    </p>
  );
}
