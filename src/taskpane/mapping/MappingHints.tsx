import { Body1, Link } from '@fluentui/react-components';
import { isRead } from '../../records/mapping/sheet-mapping';
import { readingId, readingLabel, type SheetReading } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { goneText } from './reading-words';
import { registerName } from '../../templates/register-names';

interface Props {
  readonly readings: readonly SheetReading[];
  readonly onMap: (sheet: string) => void;
}

/** Sheets of the user that are read as one of our registers, or whose mapping no longer fits. */
export function MappingHints({ readings, onMap }: Props) {
  const layout = useLayout();
  const hints = readings.filter(({ status }) => status !== 'unknown' && status !== 'beside' && status !== 'offered');
  return hints.map((reading) => (
    <Body1 as="p" key={readingId(reading)} className={layout.wrap}>
      {hintText(reading)}{' '}
      <Link
        inline
        as="button"
        onClick={() => onMap(readingId(reading))}
        aria-label={`${linkText(reading)}: blad ${readingLabel(readingId(reading))}`}
      >
        {linkText(reading)}
      </Link>
    </Body1>
  ));
}

const linkText = ({ status }: SheetReading): string => (status === 'stored' ? 'Koppeling bekijken' : 'Koppelen');

function hintText(reading: SheetReading): string {
  const { status, mapping, missing } = reading;
  const sheet = readingLabel(readingId(reading));
  if (status === 'changed') return `Blad ${sheet} is niet meer te lezen: ${goneText(missing)}`;
  if (!isRead(reading)) return `Blad ${sheet} wordt niet gelezen, zoals u hebt ingesteld.`;
  const register = mapping ? registerName(mapping.table) : '';
  return status === 'stored'
    ? `Blad ${sheet} wordt gelezen als sjabloon ${register}.`
    : `Blad ${sheet} lijkt op het sjabloon ${register} en wordt bij de controle meegelezen. Kijk of de kolommen kloppen:`;
}
