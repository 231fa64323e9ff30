import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Dossier } from '../../records/dossier';
import type { SheetMapping } from '../../records/mapping/sheet-mapping';
import { ROUNDS, YEARS, type Periode } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import { usePane } from '../pane-context';
import { useLayout } from './layout';
import { listed } from './words';

const PERIODES = (Object.keys(YEARS) as Periode[]).sort().reverse();

/** How people call the money of a subsidieperiode: `subsidie 2025-2028`. */
const nameOf = (periode: Periode): string =>
  listed(Object.values(ROUNDS).flatMap((round) => (round.periode === periode ? [round.bron] : [])));

/** The column that says of a line which money pays it. */
const BRON = 'bron';

/** Whether a sheet is read as a register of which each line should say which money pays it, and has no column for that. */
export const lacksBron = ({ table, columns }: SheetMapping): boolean =>
  TABLES[table].columns.some(({ key }) => key === BRON) && !columns.some(({ key }) => key === BRON);

/** Whether the sheet Regio says of which subsidieperiode the workbook is. */
export const saysPeriode = ({ regio }: Pick<Dossier, 'regio'>): boolean => regio.lines.some(({ periode }) => periode !== null);

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface Props {
  /** What was answered before. */
  readonly periode: Periode | undefined;
  readonly onAnswered: () => void;
}

/** Asks once under which subsidie all lines fall, where no column says so and Regio does not either. The answer is kept in the workbook. */
export function PeriodeQuestion({ periode, onAnswered }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const answer = (value: string): void => {
    const chosen = PERIODES.find((each) => each === value);
    if (!chosen || busy) return;
    setBusy(true);
    void attempt(async () => {
      await port.setPeriode(chosen);
      announce(`Bewaard: alle regels vallen onder ${nameOf(chosen)}.`);
      onAnswered();
    }).then(() => setBusy(false));
  };
  return (
    <div className={layout.card}>
      <Field
        label="Alle regels vallen onder"
        hint="Er is geen kolom Financieringsbron. Met uw antwoord kan de controle de data en bedragen aan de subsidieperiode toetsen. Het wordt in deze werkmap bewaard."
      >
        <Select className={styles.select} value={periode ?? ''} onChange={(_, { value }) => answer(value)}>
          {periode === undefined && <option value="">Dat verschilt, of weet ik niet</option>}
          {PERIODES.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
