import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { recogniseAs } from '../../records/mapping/recognise-sheet';
import { readingLabel } from '../../records/mapping/sheet-mapping';
import { columnOf, RECEIVING } from '../../records/merge/receiving';
import { useLayout } from '../parts/layout';
import { choicesOf, draftOf, likelyKeys, missingColumns, withAnswer, withChoice, type Draft } from '../mapping/column-choices';
import { ColumnCard } from '../mapping/ColumnCard';
import { previewOf } from '../mapping/preview';
import { QuestionCard } from '../mapping/QuestionCard';
import { linesText } from '../mapping/reading-words';
import { registerLabel, registerName } from '../../templates/register-names';
import { listed } from '../parts/words';
import type { OtherSheet } from './file-summary';

const useStyles = makeStyles({ select: { minWidth: 0 }, start: { alignSelf: 'flex-start' } });

const NOT_READ = '';

interface Props {
  readonly sheet: OtherSheet;
  readonly date1904: boolean;
  /** The file holds one sheet only, as a CSV file does: its name says nothing. */
  readonly isOnly: boolean;
  /** null leaves the sheet out. */
  readonly onDraft: (draft: Draft | null) => void;
}

/** A sheet of another layout in a file: for which register it is read, and what its columns are taken for. */
export function OtherSheetSection({ sheet: { id, cells, reading, draft }, date1904, isOnly, onDraft }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const preview = useMemo(() => (open && draft ? previewOf(cells, draft, date1904) : undefined), [open, cells, draft, date1904]);
  const likely = useMemo(() => (open && draft ? likelyKeys(cells, draft.mapping) : undefined), [open, cells, draft]);
  const name = `${isOnly ? 'dit bestand' : 'blad'}${readingLabel(isOnly ? id.slice(cells.sheet.length) : ` ${id}`)}`;
  const receiving = RECEIVING.find(({ key }) => key === draft?.mapping.table);
  // The partner is chosen for the file as a whole.
  const partner = receiving?.partner === undefined ? undefined : columnOf(receiving.key, receiving.partner)?.heading;
  const missing = draft ? missingColumns(draft.mapping).filter((heading) => heading !== partner) : [];

  const chooseRegister = (value: string): void => {
    const register = RECEIVING.find(({ key }) => key === value);
    onDraft(register ? (draftOf(cells, recogniseAs(cells, register.key)) ?? null) : null);
  };

  return (
    <section className={layout.section} aria-label={isOnly ? 'Indeling van het bestand' : `Blad ${readingLabel(id)}`}>
      <Field label={`Lees ${name} als`} className={layout.wrap}>
        <Select className={styles.select} value={draft?.mapping.table ?? NOT_READ} onChange={(_, { value }) => chooseRegister(value)}>
          <option value={NOT_READ}>Niet lezen</option>
          {RECEIVING.map(({ key }) => (
            <option key={key} value={key}>
              {registerLabel(key)}
            </option>
          ))}
        </Select>
      </Field>
      {!draft && reading.status === 'unknown' && (
        <p className={layout.quiet}>Geen herkend sjabloon. Kies een register als er toch regels van STO in staan.</p>
      )}
      {!draft && reading.status === 'offered' && reading.mapping && (
        <>
          <p className={layout.wrap}>{reading.reason}</p>
          <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={() => onDraft(draftOf(cells, reading) ?? null)}>
            Ja, lees als {registerName(reading.mapping.table)}
          </Button>
        </>
      )}
      {draft && (
        <>
          {reading.mapping?.table === draft.mapping.table && <p>{linesText(reading)}</p>}
          {reading.byProfile && reading.mapping?.table === draft.mapping.table && (
            <p className={layout.quiet}>Gelezen volgens het koppelprofiel.</p>
          )}
          {draft.questions.map((question) => (
            <QuestionCard
              key={`${question.column} ${question.kind}`}
              question={question}
              mapping={draft.mapping}
              onAnswer={(answer) => onDraft(withAnswer(draft, question.column, answer))}
            />
          ))}
          {missing.length > 0 && (
            <p className={layout.wrap}>
              Nog niet aangewezen: {listed(missing)}. Staat dit in het bestand? Wijs de kolom aan bij Kolommen bekijken. Anders vult u het
              na het toevoegen aan.
            </p>
          )}
          <Button size="small" className={styles.start} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Kolommen verbergen' : 'Kolommen bekijken'}
          </Button>
          {open && (
            <ul className={layout.list}>
              {draft.mapping.columns.map((column) => (
                <ColumnCard
                  key={column.column}
                  column={column}
                  choices={choicesOf(draft.mapping.table)}
                  likely={likely?.get(column.column)}
                  examples={preview?.examples.get(column.column) ?? []}
                  evidence={reading.evidence?.get(column.column) ?? []}
                  onChoose={(choice) => onDraft(withChoice(draft, cells, column.column, choice))}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
