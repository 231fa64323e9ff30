import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { DELIMITERS, type CsvChoice, type CsvDelimiter, type CsvEncoding } from '../../records/csv';
import { useLayout } from '../parts/layout';
import { countOf, ROWS } from '../parts/words';
import { DELIMITER_NAMES, ENCODING_NAMES } from './merge-words';
import type { FileSource } from './read-file';

const useStyles = makeStyles({ select: { minWidth: 0 }, start: { alignSelf: 'flex-start' } });

interface Props {
  readonly csv: NonNullable<FileSource['csv']>;
  readonly onChoice: (choice: CsvChoice) => void;
}

/** How a CSV file was read, with a way to read it otherwise. */
export function CsvSettings({ csv: { encoding, delimiter, lines }, onChoice }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={layout.section}>
      <p>
        {countOf(lines, ROWS)} gelezen, gescheiden door een {DELIMITER_NAMES[delimiter]}, tekens volgens {ENCODING_NAMES[encoding]}.
      </p>
      <Button size="small" className={styles.start} aria-expanded={open} onClick={() => setOpen(!open)}>
        Anders lezen
      </Button>
      {open && (
        <>
          <Field label="Scheidingsteken">
            <Select
              className={styles.select}
              value={delimiter}
              onChange={(_, { value }) => onChoice({ encoding, delimiter: value as CsvDelimiter })}
            >
              {DELIMITERS.map((each) => (
                <option key={each} value={each}>
                  {DELIMITER_NAMES[each]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Tekens (kies anders als letters met accenten niet kloppen)">
            <Select
              className={styles.select}
              value={encoding}
              onChange={(_, { value }) => onChoice({ delimiter, encoding: value as CsvEncoding })}
            >
              {Object.entries(ENCODING_NAMES).map(([each, name]) => (
                <option key={each} value={each}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
}
