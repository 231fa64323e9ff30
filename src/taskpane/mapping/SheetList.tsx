import { Body1, Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { isRead } from '../../records/mapping/sheet-mapping';
import { readingId, readingLabel, type SheetReading } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { ProfileSection } from './ProfileSection';
import { besideText, goneText } from './reading-words';
import { registerName } from '../../templates/register-names';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface Props {
  readonly overview: WorkbookOverview;
  readonly onOpen: (sheet: string) => void;
  readonly onChanged: () => void;
}

/** The sheets that hold no template of ours, with what they look like. */
export function SheetList({ overview, onOpen, onChanged }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  if (overview.readings.length === 0) {
    return <Body1 as="p">Deze werkmap heeft geen eigen bladen om te koppelen. Sjablonen van STO Controle hoeft u niet te koppelen.</Body1>;
  }
  return (
    <>
      <Body1 as="p">
        Staat uw administratie op een eigen blad? Wijs hier aan welke kolom wat is. De controle leest het blad dan mee; er verandert niets
        in.
      </Body1>
      <ul className={layout.list}>
        {overview.readings.map((reading) => (
          <li key={readingId(reading)} className={layout.card}>
            <Subtitle2 as="h3" className={layout.wrap}>
              {readingLabel(readingId(reading))}
            </Subtitle2>
            <Body1 as="p" className={layout.wrap}>
              {stateText(reading)}
            </Body1>
            <Button
              size="small"
              className={styles.button}
              appearance={
                reading.status === 'offered' || reading.status === 'recognised' || reading.status === 'changed' ? 'primary' : 'secondary'
              }
              onClick={() => onOpen(readingId(reading))}
              aria-label={`${buttonText(reading)}: blad ${readingLabel(readingId(reading))}`}
            >
              {buttonText(reading)}
            </Button>
          </li>
        ))}
      </ul>
      <ProfileSection overview={overview} onChanged={onChanged} />
    </>
  );
}

const buttonText = ({ status }: SheetReading): string =>
  status === 'stored' ? 'Koppeling bekijken' : status === 'changed' ? 'Opnieuw koppelen' : 'Koppelen';

function stateText(reading: SheetReading): string {
  const { status, mapping, missing } = reading;
  if (status === 'changed') return `Niet meer te lezen: ${goneText(missing)}`;
  if (!mapping || status === 'unknown') return 'Geen herkend sjabloon. Dit blad wordt niet gecontroleerd.';
  if (status === 'beside')
    return `Lijkt op het sjabloon ${registerName(mapping.table)}, maar wordt niet gelezen: ${besideText(registerName(mapping.table))}`;
  if (status === 'offered') return `${reading.reason ?? ''} Wordt gelezen zodra u dit koppelt.`;
  if (!isRead(reading)) return 'Wordt niet gelezen, zoals u hebt ingesteld.';
  return status === 'stored'
    ? `Gekoppeld: wordt gelezen als sjabloon ${registerName(mapping.table)}.`
    : `Lijkt op het sjabloon ${registerName(mapping.table)} en wordt zo gelezen. Kijk of de kolommen kloppen.`;
}
