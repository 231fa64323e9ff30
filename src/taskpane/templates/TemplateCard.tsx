import { Body1, Button, Caption1, Checkbox, Link, Subtitle2 } from '@fluentui/react-components';
import type { TemplateState } from '../../excel/workbook-port';
import { SOURCES } from '../../scheme/sources';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { countOf, isFilledIn, listed, ROWS } from '../parts/words';

interface Props {
  readonly state: TemplateState;
  readonly selected: boolean;
  readonly disabled: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onLoad: () => void;
  readonly onOpenSheet: (sheet: string) => void;
}

/** One template: what it is for, where it comes from, whether it is in the workbook, and how to get it there. */
export function TemplateCard({ state: { template, state, sheets, lines }, selected, disabled, onSelect, onLoad, onOpenSheet }: Props) {
  const layout = useLayout();
  const { title, sheet, purpose, source } = template;
  const { title: sourceTitle, link } = SOURCES[source.id];
  const sheetName = sheets[0];
  return (
    <li className={layout.card}>
      <div className={layout.row}>
        <Checkbox
          checked={selected}
          disabled={disabled}
          onChange={(_, { checked }) => onSelect(checked === true)}
          aria-label={`${title} selecteren`}
        />
        <Subtitle2 as="h4" style={{ flex: 1, minWidth: 0 }}>
          {title}
        </Subtitle2>
      </div>
      <Body1 as="p">{purpose}</Body1>
      <Caption1 as="p" className={layout.quiet}>
        {source.text}{' '}
        {link && (
          <Link inline href={link} target="_blank" rel="noopener noreferrer" aria-label={`Bron van ${title}: ${sourceTitle}`}>
            Bron
          </Link>
        )}
      </Caption1>
      <div className={layout.marked}>
        {state === 'present' ? (
          <>
            <OutcomeIcon outcome="in orde" />
            <span>
              Aanwezig op {sheets.length > 1 ? 'de bladen' : 'blad'} {listed(sheets)}
              {isFilledIn(template) && `, ${countOf(lines, ROWS)} ingevuld`}
            </span>
          </>
        ) : (
          <span>
            {state === 'absent'
              ? `Nog niet in deze werkmap (komt op blad ${sheet})`
              : `Er staat een eigen blad met de naam ${sheet}; dat blijft zoals het is`}
          </span>
        )}
      </div>
      <div className={layout.row}>
        {sheetName !== undefined && state === 'present' && (
          <Button size="small" onClick={() => onOpenSheet(sheetName)} aria-label={`Ga naar blad ${sheetName}`}>
            Ga naar blad
          </Button>
        )}
        <Button
          size="small"
          appearance={state === 'absent' ? 'primary' : 'secondary'}
          disabledFocusable={disabled}
          onClick={onLoad}
          aria-label={state === 'present' ? `Nog een laden: ${title}` : `${title} laden`}
        >
          {state === 'present' ? 'Nog een laden' : 'Laden'}
        </Button>
      </div>
    </li>
  );
}
