import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookOverview } from '../excel/workbook';
import { YEARS, type Periode } from '../scheme/rounds';
import type { Template } from '../templates/template';
import { useLayout } from './layout';
import { usePane } from './pane-context';
import { TemplateCard } from './TemplateCard';
import { loadedText, type Loading } from './useLoading';
import { formatCount } from './words';

const PERIODES = (Object.keys(YEARS) as Periode[]).sort().reverse();

/** The templates: what each is for, and loading them for a subsidieperiode. */
export function TemplatesView({ overview, loading }: { overview: WorkbookOverview; loading: Loading }) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [selected, setSelected] = useState<ReadonlySet<Template>>(new Set());
  const missing = overview.templates.filter(({ state }) => state === 'absent').map(({ template }) => template);
  const chosen = overview.templates.map(({ template }) => template).filter((template) => selected.has(template));

  const select = (template: Template, on: boolean): void => {
    const changed = new Set(selected);
    if (on) changed.add(template);
    else changed.delete(template);
    setSelected(changed);
  };
  const load = (templates: readonly Template[]): void => {
    setSelected(new Set());
    loading.request(templates);
  };
  const openSheet = (sheet: string): void =>
    void attempt(async () => {
      await port.selectSheet(sheet);
      announce(`Blad ${sheet} is geopend.`);
    });

  return (
    <div className={layout.view}>
      <h2 className={layout.unseen}>Sjablonen</h2>
      <p>Een sjabloon is een blad met een tabel om in te vullen. Uw eigen bladen en gegevens blijven zoals ze zijn.</p>
      <Field label="Subsidieperiode">
        <RadioGroup
          layout="horizontal"
          value={loading.periode}
          onChange={(_, { value }) => loading.setPeriode(PERIODES.find((periode) => periode === value) ?? loading.periode)}
        >
          {PERIODES.map((periode) => (
            <Radio key={periode} value={periode} label={periode} disabled={loading.busy} />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.row}>
        <Button
          appearance={missing.length > 0 ? 'primary' : 'secondary'}
          disabledFocusable={loading.busy || missing.length === 0}
          onClick={() => load(missing)}
        >
          {missing.length === overview.templates.length ? 'Alle sjablonen laden' : 'Alle ontbrekende laden'}
        </Button>
        <Button disabledFocusable={loading.busy || chosen.length === 0} onClick={() => load(chosen)}>
          {chosen.length === 0 ? 'Selectie laden' : `Selectie laden (${formatCount(chosen.length)})`}
        </Button>
      </div>
      {loading.busy && <Spinner size="small" labelPosition="after" label="Sjablonen laden…" />}
      {loading.result && !loading.busy && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{loadedText(loading.result)}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={layout.list}>
        {overview.templates.map((state) => (
          <TemplateCard
            key={state.template.code}
            state={state}
            selected={selected.has(state.template)}
            disabled={loading.busy}
            onSelect={(on) => select(state.template, on)}
            onLoad={() => load([state.template])}
            onOpenSheet={openSheet}
          />
        ))}
      </ul>
    </div>
  );
}
