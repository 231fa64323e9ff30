import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { shapeWords } from '../../records/mapping/shape-words';
import { columnLabel } from '../../records/mapping/stored-mappings';
import { isLineEach, type MappedGroup, type SheetMapping } from '../../records/mapping/sheet-mapping';
import { areInThousands, mayBeInThousands, readInEuros, readInThousands } from '../../records/mapping/thousands';
import { columnName } from '../../cells/address';
import { useLayout } from '../parts/layout';
import { listed } from '../parts/words';

const withoutGroup = (mapping: SheetMapping, group: MappedGroup): SheetMapping => {
  const { groups = [], ...rest } = mapping;
  const left = groups.filter((each) => each !== group);
  return left.length > 0 ? { ...rest, groups: left } : rest;
};

const withoutRepeats = (mapping: SheetMapping, column: number): SheetMapping => ({
  ...mapping,
  columns: mapping.columns.map((each) => {
    if (each.column !== column) return each;
    const { repeats: _, ...notation } = each.notation;
    return { ...each, notation };
  }),
});

/** The columns of which each cell was a line are left out: which of them is the amount of the row is for the user to say. */
const withoutLineColumns = (mapping: SheetMapping): SheetMapping => ({
  ...mapping,
  columns: mapping.columns.map((each) =>
    isLineEach(each) ? { column: each.column, heading: each.heading, key: null, role: 'value', notation: {} } : each,
  ),
});

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
  const { constants = [], groups = [], doubtfulRows, ...rest } = mapping;
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
      {groups.map((group) => (
        <Button key={`group ${group.key}`} size="small" className={styles.button} onClick={() => onChange(withoutGroup(mapping, group))}>
          {columnLabel(mapping.table, group.key)} niet uit de rijen erboven halen
        </Button>
      ))}
      {mapping.columns.map(
        (column) =>
          column.key !== null &&
          column.notation.repeats && (
            <Button
              key={`repeats ${column.column}`}
              size="small"
              className={styles.button}
              onClick={() => onChange(withoutRepeats(mapping, column.column))}
            >
              Lege cellen in kolom {columnName(column.column)} leeg laten
            </Button>
          ),
      )}
      {areInThousands(mapping) && (
        <Button size="small" className={styles.button} onClick={() => onChange(readInEuros(mapping))}>
          Bedragen als hele euro’s lezen
        </Button>
      )}
      {mayBeInThousands(mapping) && (
        <Button size="small" className={styles.button} onClick={() => onChange(readInThousands(mapping))}>
          Bedragen in duizenden euro’s lezen
        </Button>
      )}
      {mapping.columns.some(isLineEach) && (
        <Button size="small" className={styles.button} onClick={() => onChange(withoutLineColumns(mapping))}>
          Elke rij als één regel lezen
        </Button>
      )}
      {rows.length > 0 && (
        <Checkbox
          checked={doubtfulRows === 'lines'}
          onChange={(_, { checked }) =>
            onChange({
              ...rest,
              ...(mapping.constants ? { constants } : {}),
              ...(mapping.groups ? { groups } : {}),
              ...(checked === true ? { doubtfulRows: 'lines' } : {}),
            })
          }
          label={`Rij ${listed(rows.slice(0, 5))}${rows.length > 5 ? ' en meer' : ''} lijkt een totaal, maar telt niet op. Lees ${rows.length === 1 ? 'deze rij' : 'deze rijen'} als gewone ${rows.length === 1 ? 'regel' : 'regels'}.`}
        />
      )}
    </>
  );
}
