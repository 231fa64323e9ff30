import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_HEADING_ROWS } from '../../records/mapping/heading-rows';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 8em', minWidth: 0 },
  input: { minWidth: 0 },
});

interface Props {
  /** First row of the headings, 0-based in the sheet, and how many there are. */
  readonly row: number;
  readonly count: number;
  /** Rows (0-based) between which it can be. */
  readonly first: number;
  readonly last: number;
  readonly onChange: (row: number, count: number) => void;
}

/** In which rows of the sheet the headings stand. */
export function HeadingRowsField({ row, count, first, last, onChange }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const choose = (text: string): void => {
    setTyped(text);
    const wanted = Number(text) - 1;
    if (text !== '' && Number.isInteger(wanted) && wanted >= first && wanted <= last) onChange(wanted, count);
  };
  return (
    <div className={styles.row}>
      <Field label="Kolomkoppen vanaf rij" className={styles.field}>
        <Input
          type="number"
          min={first + 1}
          max={last + 1}
          className={styles.input}
          value={typed ?? String(row + 1)}
          onChange={(_, { value }) => choose(value)}
          onBlur={() => setTyped(undefined)}
        />
      </Field>
      <Field label="Aantal koprijen" className={styles.field}>
        <Select className={styles.input} value={count} onChange={(_, { value }) => onChange(row, Number(value))}>
          {Array.from({ length: MOST_HEADING_ROWS }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
