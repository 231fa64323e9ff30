import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookOverview } from '../../excel/workbook-port';
import type { Template } from '../../templates/template';
import { useLayout } from '../parts/layout';
import { TemplateCard } from './TemplateCard';
import type { Loading } from './useLoading';
import { useOpenSheet } from '../parts/useOpenSheet';
import { formatCount } from '../parts/words';

/** Every template by itself: what it is for, and loading one, a selection or all that are missing. */
export function SingleTemplates({ overview, loading }: { overview: WorkbookOverview; loading: Loading }) {
  const layout = useLayout();
  const openSheet = useOpenSheet();
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

  return (
    <>
      <div className={layout.row}>
        <Button disabledFocusable={loading.busy || missing.length === 0} onClick={() => load(missing)}>
          {missing.length === overview.templates.length ? 'Alle sjablonen laden' : 'Alle ontbrekende laden'}
        </Button>
        <Button disabledFocusable={loading.busy || chosen.length === 0} onClick={() => load(chosen)}>
          {chosen.length === 0 ? 'Selectie laden' : `Selectie laden (${formatCount(chosen.length)})`}
        </Button>
      </div>
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
    </>
  );
}
