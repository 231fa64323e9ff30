import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { shapeWords } from '../../records/mapping/shape-words';
import { columnLabel } from '../../records/mapping/stored-mappings';
import type { SheetMapping } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { listed } from '../parts/words';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface Props {
  readonly mapping: SheetMapping;
  /** Rows (0-based in the sheet) that look like a sum without being one. */
  readonly doubtful: readonly number[];
  readonly onChange: (mapping: SheetMapping) => void;
}

/** How the lines stand in the sheet, in words, with what a person may correct of it. */
export function ShapeSection({ mapping, doubtful, onChange }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { constants = [], doubtfulRows, ...rest } = mapping;
  const rows = doubtful.map((row) => String(row + 1));
  return (
    <>
      <p className={layout.wrap}>Zo staan de regels in dit blad: {shapeWords(mapping)}.</p>
      {constants.map((constant) => (
        <Button
          key={constant.key}
          size="small"
          className={styles.button}
          onClick={() => onChange({ ...mapping, constants: constants.filter((each) => each !== constant) })}
        >
          {columnLabel(mapping.table, constant.key)} hier niet vandaan halen
        </Button>
      ))}
      {rows.length > 0 && (
        <Checkbox
          checked={doubtfulRows === 'lines'}
          onChange={(_, { checked }) =>
            onChange({ ...rest, ...(mapping.constants ? { constants } : {}), ...(checked === true ? { doubtfulRows: 'lines' } : {}) })
          }
          label={`Rij ${listed(rows.slice(0, 5))}${rows.length > 5 ? ' en meer' : ''} lijkt een totaal, maar telt niet op. Lees ${rows.length === 1 ? 'deze rij' : 'deze rijen'} als gewone ${rows.length === 1 ? 'regel' : 'regels'}.`}
        />
      )}
    </>
  );
}
