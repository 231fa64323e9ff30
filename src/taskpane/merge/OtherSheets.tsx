import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { countOf } from '../parts/words';
import type { OtherSheet } from './file-summary';
import { OtherSheetSection } from './OtherSheetSection';
import type { Draft } from '../mapping/column-choices';
import type { FileSource } from './read-file';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

const SHEETS = ['blad dat niet is herkend', 'bladen die niet zijn herkend'] as const;

interface Props {
  readonly source: FileSource;
  readonly sheets: readonly OtherSheet[];
  readonly onDraft: (sheet: string, draft: Draft | null) => void;
}

/** The sheets of another layout in a file. Those in which nothing was recognised are shown when asked for: a workbook may hold many. */
export function OtherSheets({ source: { csv, workbook }, sheets, onDraft }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const isOnly = csv !== undefined;
  const unknown = isOnly ? [] : sheets.filter(({ draft, reading }) => !draft && reading.status === 'unknown');
  const shown = open ? sheets : sheets.filter((sheet) => !unknown.includes(sheet));
  return (
    <>
      {shown.map((sheet) => (
        <OtherSheetSection
          key={sheet.id}
          sheet={sheet}
          date1904={workbook.date1904}
          isOnly={isOnly}
          onDraft={(draft) => onDraft(sheet.id, draft)}
        />
      ))}
      {unknown.length > 0 && (
        <Button size="small" className={styles.start} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Niet herkende bladen verbergen' : `${countOf(unknown.length, SHEETS)} tonen`}
        </Button>
      )}
    </>
  );
}
