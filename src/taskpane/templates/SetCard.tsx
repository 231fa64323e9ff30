import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import type { WorkbookOverview } from '../../excel/workbook-port';
import type { Periode } from '../../scheme/rounds';
import { withRegisters } from '../../templates/reads';
import type { TemplateSet } from '../../templates/sets';
import type { Template } from '../../templates/template';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { listed } from '../parts/words';

interface Props {
  readonly set: TemplateSet;
  readonly overview: WorkbookOverview;
  readonly periode: Periode;
  readonly disabled: boolean;
  readonly onLoad: (templates: readonly Template[]) => void;
}

/** The templates for one job, with one button that loads those that are not there yet. */
export function SetCard({ set: { id, title, purpose, templates }, overview, periode, disabled, onLoad }: Props) {
  const layout = useLayout();
  const present = new Set(overview.templates.filter(({ state }) => state === 'present').map(({ template }) => template));
  const missing = templates.filter((template) => !present.has(template));
  // Registers that a report reads and that are not there come along.
  const coming = withRegisters(missing, periode, overview.tables);
  const there = templates.filter((template) => present.has(template));
  return (
    <li className={layout.card}>
      <Subtitle2 as="h4" id={`set-${id}`}>
        {title}
      </Subtitle2>
      <Body1 as="p">{purpose}</Body1>
      {coming.length > 0 && <p className={layout.wrap}>Laadt: {listed(coming.map(({ sheet }) => sheet))}.</p>}
      {there.length > 0 && (
        <p className={layout.marked}>
          <OutcomeIcon outcome="in orde" />
          <span className={layout.wrap}>
            {missing.length === 0 ? 'Alle bladen zijn aanwezig.' : `Al aanwezig: ${listed(there.map(({ sheet }) => sheet))}.`}
          </span>
        </p>
      )}
      {/* The button stays after loading, so that the focus is not lost. */}
      <Button
        appearance={missing.length > 0 ? 'primary' : 'secondary'}
        style={{ alignSelf: 'flex-start' }}
        disabledFocusable={disabled || missing.length === 0}
        onClick={() => onLoad(missing)}
      >
        {title} laden
      </Button>
    </li>
  );
}
