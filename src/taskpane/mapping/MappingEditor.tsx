import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Select,
  Subtitle1,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedSheet, WorkbookOverview } from '../../excel/workbook-port';
import { MAPPED_TABLES } from '../../records/mapping/mapped-tables';
import { readingId, readingLabel, storedBeside, type MappedColumn, type SheetReading } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { lacksBron, PeriodeQuestion, saysPeriode } from '../parts/PeriodeQuestion';
import { usePane } from '../pane-context';
import { countOf, listed } from '../parts/words';
import { choicesOf, isAnswered, missingColumns, withAnswer, withChoice, withoutColumns } from './column-choices';
import { ColumnCard } from './ColumnCard';
import { HeadingRowsField } from './HeadingRowsField';
import { PreviewSection } from './PreviewSection';
import { PREVIEW_ROWS } from './preview';
import { QuestionCard } from './QuestionCard';
import { ShapeSection } from './ShapeSection';
import { goneText, linesText } from './reading-words';
import { registerLabel, registerName } from '../../templates/register-names';
import { NOT_READ, useDraft, type UnsavedDrafts } from './useDraft';

const useStyles = makeStyles({ title: { overflowWrap: 'anywhere' }, select: { minWidth: 0 } });

interface Props {
  readonly overview: WorkbookOverview;
  readonly opened: OpenedSheet;
  readonly unsaved: UnsavedDrafts;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

/** Whether a column is still taken for what the reading took it for, so that its evidence holds. */
const isAsRead = ({ mapping }: SheetReading, { column, key }: MappedColumn): boolean =>
  mapping?.columns.some((each) => each.column === column && each.key === key) ?? false;

/** One sheet: which register it is, what each column means, and what comes out of it. */
export function MappingEditor({ overview, opened, unsaved, onBack, onChanged }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const { cells, reading } = opened;
  const { table, notRead, draft, setDraft, chooseRegister, chooseHeadings, rows, preview, likely } = useDraft(opened, unsaved);
  const [busy, setBusy] = useState(false);
  const others = storedBeside(overview.readings, reading);
  const name = readingLabel(readingId(reading));
  const isKept = reading.status === 'stored' || reading.status === 'changed';
  const open = draft?.questions.filter((question) => !isAnswered(question, draft.mapping)).length ?? 0;

  const finish = (work: () => Promise<string>): void => {
    setBusy(true);
    void attempt(async () => {
      announce(await work());
      onChanged();
      onBack();
    }).then(() => setBusy(false));
  };
  const save = (): void => {
    if (!draft) return;
    finish(
      async () =>
        `De koppeling van blad ${name} is bewaard op blad ${await port.saveMapping(notRead ? withoutColumns(draft.mapping) : draft.mapping, others)}.`,
    );
  };
  const remove = (): void =>
    finish(async () => {
      const [other, ...rest] = others;
      await (other ? port.saveMapping(other, rest) : port.removeMapping(cells.sheet));
      return `De koppeling van blad ${name} is verwijderd.`;
    });

  return (
    <>
      <Subtitle1 as="h3" className={styles.title}>
        Blad {cells.sheet}
      </Subtitle1>
      {reading.status === 'changed' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>De kolomkoppen zijn veranderd:</MessageBarTitle> {goneText(reading.missing)} Hieronder staat een nieuw
            voorstel. Kijk of het klopt en bewaar het.
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label="Lees dit blad als">
        <Select className={styles.select} value={notRead ? NOT_READ : (table ?? '')} onChange={(_, { value }) => chooseRegister(value)}>
          {!table && !notRead && <option value="">Kies een register…</option>}
          {draft && <option value={NOT_READ}>Niet lezen: dit blad hoort niet bij de controle</option>}
          {MAPPED_TABLES.map((each) => (
            <option key={each} value={each}>
              {registerLabel(each)}
            </option>
          ))}
        </Select>
      </Field>
      {!draft && (
        <p>
          {table
            ? `In dit blad staan geen kolomkoppen die passen bij het sjabloon ${registerName(table)}. Zet boven de gegevens een rij met koppen, of kies iets anders.`
            : 'STO Controle herkent dit blad niet. Kies zelf wat erin staat; daarna ziet u welke kolommen passen.'}
        </p>
      )}
      {draft && notRead && <p>De controle slaat dit blad over.</p>}
      {draft && !notRead && (
        <>
          <HeadingRowsField
            row={draft.mapping.headingRow}
            count={draft.mapping.headingRows}
            first={cells.row}
            last={cells.row + cells.rows.length - 1}
            onChange={chooseHeadings}
          />
          <p>{linesText(rows, true)}</p>
          <ShapeSection mapping={draft.mapping} doubtful={rows.doubtful ?? []} onChange={(mapping) => setDraft({ ...draft, mapping })} />
          {draft.questions.length > 0 && (
            <section className={layout.section} aria-labelledby="koppel-vragen">
              <Subtitle1 as="h4" id="koppel-vragen">
                {open === 0 ? 'Vragen beantwoord' : `Nog ${countOf(open, ['vraag', 'vragen'])}`}
              </Subtitle1>
              {draft.questions.map((question) => (
                <QuestionCard
                  key={`${question.column} ${question.kind}`}
                  question={question}
                  mapping={draft.mapping}
                  onAnswer={(answer) => setDraft(withAnswer(draft, question.column, answer))}
                />
              ))}
            </section>
          )}
          {lacksBron(draft.mapping) && !saysPeriode(overview.dossier) && (
            <PeriodeQuestion periode={overview.periode} onAnswered={onChanged} />
          )}
          <MissingBar headings={missingColumns(draft.mapping)} />
          <section className={layout.section} aria-labelledby="koppel-kolommen">
            <Subtitle1 as="h4" id="koppel-kolommen">
              Welke kolom is wat?
            </Subtitle1>
            <ul className={layout.list}>
              {draft.mapping.columns.map((column) => (
                <ColumnCard
                  key={column.column}
                  column={column}
                  choices={choicesOf(draft.mapping.table)}
                  likely={likely.get(column.column)}
                  examples={preview?.examples.get(column.column) ?? []}
                  evidence={isAsRead(reading, column) ? (reading.evidence?.get(column.column) ?? []) : []}
                  onChoose={(id) => setDraft(withChoice(draft, cells, column.column, id))}
                />
              ))}
            </ul>
          </section>
          {preview && <PreviewSection preview={preview} isPart={cells.rows.length > PREVIEW_ROWS} />}
          <Field label="Waar wilt u de bevindingen zien?">
            <RadioGroup
              value={draft.mapping.controle ? 'kolom' : 'venster'}
              onChange={(_, { value }) => setDraft({ ...draft, mapping: { ...draft.mapping, controle: value === 'kolom' } })}
            >
              <Radio value="venster" label="Alleen in dit taakvenster: het blad blijft zoals het is" />
              <Radio value="kolom" label="Ook in een kolom Controle rechts naast uw gegevens; Markering wissen haalt die kolom weer weg" />
            </RadioGroup>
          </Field>
        </>
      )}
      <div className={layout.row}>
        {draft && (
          <Button appearance="primary" disabledFocusable={busy} onClick={save}>
            Bewaren
          </Button>
        )}
        {isKept && (
          <Button disabledFocusable={busy} onClick={remove}>
            Koppeling verwijderen
          </Button>
        )}
      </div>
    </>
  );
}

/** Says which columns a register needs that the sheet does not have. */
function MissingBar({ headings }: { headings: readonly string[] }) {
  if (headings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Nog niet aangewezen: {listed(headings)}.</MessageBarTitle> Controles die dit nodig hebben, worden overgeslagen
        zolang de kolom ontbreekt.
      </MessageBarBody>
    </MessageBar>
  );
}
