import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName } from '../../cells/address';
import { columnLabel } from '../../records/mapping/stored-mappings';
import {
  isLineEach,
  readingId,
  readingLabel,
  storedBeside,
  type SheetMapping,
  type SheetReading,
} from '../../records/mapping/sheet-mapping';
import { registerName } from '../../templates/register-names';
import { useLayout } from '../parts/layout';
import { usePane } from '../pane-context';
import { withoutColumns } from './column-choices';

const useStyles = makeStyles({
  card: { borderLeftWidth: '4px', borderLeftColor: tokens.colorPaletteYellowBorderActive },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly readings: readonly SheetReading[];
  readonly onMap: (sheet: string) => void;
  /** The user said yes or no to a sheet, which is remembered in the workbook. */
  readonly onAnswered: (accepted: boolean) => void;
}

/** Sheets that look like a register: one press has them read, one press leaves them alone, and either is remembered. */
export function OfferedSheets({ readings, onMap, onAnswered }: Props) {
  const offered = readings.filter(({ status }) => status === 'offered');
  return offered.map((reading) => (
    <OfferedSheet
      key={readingId(reading)}
      reading={reading}
      others={storedBeside(readings, reading)}
      onMap={onMap}
      onAnswered={onAnswered}
    />
  ));
}

function OfferedSheet({
  reading: offered,
  others,
  onMap,
  onAnswered,
}: { reading: SheetReading; others: readonly SheetMapping[] } & Omit<Props, 'readings'>) {
  const { mapping, reason } = offered;
  const id = readingId(offered);
  const sheet = readingLabel(id);
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  if (!mapping) return null;
  const register = registerName(mapping.table);
  const answer = (accepted: boolean): void => {
    setBusy(true);
    void attempt(async () => {
      // What was offered may rest on the first rows alone: what is kept rests on all of them.
      const { reading } = await port.readSheet(id);
      const whole = reading.mapping?.table === mapping.table ? reading.mapping : mapping;
      const kept = await port.saveMapping(accepted ? whole : withoutColumns(whole), others);
      announce(
        accepted
          ? `Blad ${sheet} wordt gelezen als ${register}. Dit is bewaard op blad ${kept}.`
          : `Blad ${sheet} wordt niet gelezen. Dit is bewaard op blad ${kept}.`,
      );
      onAnswered(accepted);
    }).then(() => setBusy(false));
  };
  return (
    <section className={`${layout.card} ${styles.card}`} aria-label={`Hoort blad ${sheet} bij ${register}?`}>
      <Subtitle2 as="h3" className={layout.wrap}>
        Hoort blad {sheet} bij {register}?
      </Subtitle2>
      <Body1 as="p" className={layout.wrap}>
        {reason} Het blad wordt pas gelezen als u ja zegt.
      </Body1>
      <Caption1 as="p" className={layout.wrap}>
        {proposalText(mapping)}
      </Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => answer(true)}
          aria-label={`Ja, lees blad ${sheet}`}
        >
          Ja, lees dit blad
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => answer(false)} aria-label={`Nee, lees blad ${sheet} niet`}>
          Nee
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => onMap(id)} aria-label={`Kolommen bekijken: blad ${sheet}`}>
          Kolommen bekijken
        </Button>
      </div>
    </section>
  );
}

/** `Kolom A is Factuurdatum, B Leverancier en D Bedrag incl. btw.` in one line. */
function proposalText({ table, columns }: NonNullable<SheetReading['mapping']>): string {
  const used = columns.filter((column) => column.key !== null && !isLineEach(column));
  const lines = columns.filter(isLineEach).length;
  const parts = used.map(({ column, key }) => `${columnName(column)} is ${columnLabel(table, key ?? '')}`);
  return `Voorstel: kolom ${[...parts, ...(lines > 0 ? [`elke cel van ${lines} kolommen is een regel`] : [])].join(', ')}.`;
}
