import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { HiddenRow } from '../../excel/hidden-row';
import { usePane } from '../pane-context';

/** Asks before a row is shown that the user hid or folded away; a filter is for the user to lift. */
export function HiddenRowBar({ hidden, onDismiss }: { hidden: HiddenRow; onDismiss: () => void }) {
  const { port, attempt, announce } = usePane();
  const { place, isFiltered, message } = hidden;
  const show = (): void =>
    void attempt(async () => {
      await port.select(place, 'show the row');
      onDismiss();
      announce(`Rij ${(place.row ?? place.table.row) + 1} op blad ${place.table.sheet} is zichtbaar en geselecteerd.`);
    });
  return (
    <div role="alert" style={{ position: 'sticky', top: 0, zIndex: 1 }}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{message}</MessageBarBody>
        <MessageBarActions
          containerAction={<Button appearance="transparent" aria-label="Melding sluiten" icon={<DismissRegular />} onClick={onDismiss} />}
        >
          {!isFiltered && (
            <Button size="small" onClick={show}>
              Rij laten zien
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
