import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Select,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MergeState } from '../../excel/workbook-port';
import { formatDate } from '../../records/dutch-date';
import { RECEIVING } from '../../records/merge/receiving';
import { TEMPLATES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { registerName } from '../../templates/register-names';
import type { Template } from '../../templates/template';
import { useLayout } from '../parts/layout';
import { countOf, formatCount, listed } from '../parts/words';
import { CsvSettings } from './CsvSettings';
import { FileFindings } from './FileFindings';
import { recognise, registersOf, type Recognition } from './file-summary';
import { changesText, incomingText, LINES } from './merge-words';
import { OtherSheets } from './OtherSheets';
import { ReplaceDialog } from './ReplaceDialog';
import type { ChosenFile, Merge, ReadState } from './useMerge';

const useStyles = makeStyles({
  title: { overflowWrap: 'anywhere' },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
  start: { alignSelf: 'flex-start' },
});

interface Props {
  readonly chosen: ChosenFile;
  readonly merge: Merge;
  /** A file above it in the list with the same content. */
  readonly isDouble: boolean;
  readonly onLoad: (template: Template) => void;
}

/** One file: what is in it, what will be added where, and adding it. */
export function FileCard({ chosen: { id, file, state }, merge, isDouble, onLoad }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const isBusy = merge.adding?.id === id;
  return (
    <li className={layout.card} aria-label={file.name}>
      <Subtitle2 as="h3" className={styles.title}>
        {file.name}
      </Subtitle2>
      {state.kind === 'reading' && (
        <Spinner
          size="small"
          labelPosition="after"
          label={state.lines === 0 ? 'Bestand lezen…' : `Bestand lezen: ${countOf(state.lines, LINES)}`}
        />
      )}
      {state.kind === 'checking' && (
        <Field
          label="Bestand controleren"
          hint={state.total > 0 ? `${formatCount(state.done)} van ${formatCount(state.total)} controles` : undefined}
        >
          <ProgressBar {...(state.total > 0 ? { value: state.done, max: state.total } : {})} />
        </Field>
      )}
      {state.kind === 'refused' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Niet gelezen.</MessageBarTitle> {state.reason}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'added' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{state.partner}</MessageBarTitle> {changesText(state.changes)}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'read' && merge.known && (
        <ReadFile id={id} state={state} merge={merge} known={merge.known} isDouble={isDouble} onLoad={onLoad} />
      )}
      {isBusy && merge.adding && (
        <Field label="Regels toevoegen" hint={`${formatCount(merge.adding.done)} van ${countOf(merge.adding.total, LINES)}`}>
          <ProgressBar value={merge.adding.done} max={Math.max(1, merge.adding.total)} />
        </Field>
      )}
      {isBusy && (
        <Button className={styles.start} size="small" onClick={merge.cancelAdding}>
          Annuleren
        </Button>
      )}
      {!isBusy && (
        <Button className={styles.start} size="small" onClick={() => merge.drop(id)}>
          {state.kind === 'reading' || state.kind === 'checking' ? 'Annuleren' : 'Uit deze lijst halen'}
        </Button>
      )}
    </li>
  );
}

interface ReadProps {
  readonly id: number;
  readonly state: ReadState;
  readonly merge: Merge;
  readonly known: MergeState;
  readonly isDouble: boolean;
  readonly onLoad: (template: Template) => void;
}

function ReadFile({ id, state: { source, content, partner, renewing }, merge, known, isDouble, onLoad }: ReadProps) {
  const layout = useLayout();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const registers = useMemo(() => registersOf(content, partner), [content, partner]);
  if (isDouble) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>Dit is hetzelfde bestand als een ander in deze lijst. Het wordt maar één keer toegevoegd.</MessageBarBody>
      </MessageBar>
    );
  }
  const recognition = recognise(source, partner, known);
  const missing = registers.filter(({ key }) => !known.present.has(key)).map(({ key }) => key);
  const outdated = registers.filter(({ key }) => known.withoutHerkomst.has(key)).map(({ key }) => registerName(key));
  const isEmpty = registers.length === 0;
  const canAdd =
    !merge.adding &&
    !renewing &&
    partner.trim() !== '' &&
    content.open === 0 &&
    missing.length === 0 &&
    outdated.length === 0 &&
    (!isEmpty || recognition.lines > 0);
  const confirm = recognition.lines > 0 || recognition.elsewhere !== undefined;
  const add = (): void => (confirm ? setAsking(true) : merge.add(id));
  return (
    <>
      <PartnerField partner={partner} partners={known.partners} onPartner={(name) => merge.setPartner(id, name)} />
      <KnownBar recognition={recognition} />
      {source.csv && <CsvSettings csv={source.csv} onChoice={(choice) => merge.reread(id, choice)} />}
      <OtherSheets source={source} sheets={content.otherSheets} onDraft={(sheet, draft) => merge.setSheet(id, sheet, draft)} />
      <section className={layout.section} aria-label="Wat wordt toegevoegd">
        {isEmpty ? (
          <p>In dit bestand staan geen regels die naar een register kunnen.</p>
        ) : (
          <ul className={styles.bullets}>
            {registers.map((register) => (
              <li key={register.key}>{incomingText(register)}</li>
            ))}
          </ul>
        )}
        {content.kept.length > 0 && (
          <p className={layout.quiet}>
            Niet toegevoegd, want die houdt de penvoerder bij: {listed([...new Set(content.kept.map(registerName))])}.
          </p>
        )}
        {content.leftOut.map(({ sheet, headings }) => (
          <p key={`${sheet} ${headings.join(' ')}`} className={`${layout.quiet} ${layout.wrap}`}>
            Kolommen die niet meekomen{source.csv ? '' : ` van blad ${sheet}`}:{' '}
            {listed(headings.map((heading) => heading || '(zonder kop)'))}.
          </p>
        ))}
      </section>
      {renewing && <Spinner size="small" labelPosition="after" label="Opnieuw controleren…" />}
      <FileFindings content={content} />
      {missing.map((key) => (
        <MissingRegister key={key} register={key} onLoad={onLoad} />
      ))}
      {outdated.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {outdated.length === 1 ? 'Blad' : 'De bladen'} {listed(outdated)} {outdated.length === 1 ? 'heeft' : 'hebben'} nog geen kolom
            Herkomst. Kies eerst Bijwerken bij Sjablonen.
          </MessageBarBody>
        </MessageBar>
      )}
      {content.open > 0 && (
        <p>
          Beantwoord eerst {content.open === 1 ? 'de vraag' : `de ${countOf(content.open, ['vraag', 'vragen'])}`} hierboven, of kies bij
          Kolommen bekijken voor Niet gebruiken.
        </p>
      )}
      <Button className={styles.start} appearance="primary" disabledFocusable={!canAdd} onClick={add}>
        {recognition.lines > 0 ? 'Opnieuw toevoegen…' : 'Toevoegen'}
      </Button>
      {asking && (
        <ReplaceDialog
          source={source}
          partner={partner}
          recognition={recognition}
          lines={registers.reduce((sum, register) => sum + register.lines.length, 0)}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) merge.add(id);
          }}
        />
      )}
    </>
  );
}

function PartnerField({
  partner,
  partners,
  onPartner,
}: {
  partner: string;
  partners: readonly string[];
  onPartner: (name: string) => void;
}) {
  const styles = useStyles();
  const hint = partner.trim() === '' ? { validationMessage: 'Kies van wie dit bestand is.', validationState: 'none' as const } : {};
  if (partners.length === 0) {
    return (
      <Field label="Partner" hint="Vul blad Partners in om uit een lijst te kiezen." {...hint}>
        <Input value={partner} onChange={(_, { value }) => onPartner(value)} />
      </Field>
    );
  }
  const names = [...new Set(partners)];
  const isNew = partner !== '' && !names.includes(partner);
  return (
    <Field label="Partner" {...hint}>
      <Select className={styles.select} value={partner} onChange={(_, { value }) => onPartner(value)}>
        <option value="">Kies een partner…</option>
        {isNew && <option value={partner}>{partner} (staat niet op blad Partners)</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function KnownBar({ recognition: { status, date, lines, elsewhere } }: { recognition: Recognition }) {
  if (status === 'new' && !elsewhere) return null;
  const on = date === null ? '' : ` op ${formatDate(date)}`;
  return (
    <MessageBar intent={status === 'new' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        {status === 'unchanged' &&
          `Dit bestand is${on} al toegevoegd en sindsdien niet veranderd. Er staan ${countOf(lines, LINES)} van in de registers.`}
        {status === 'changed' &&
          `Dit bestand is${on} eerder toegevoegd; de inhoud is nu anders. Opnieuw toevoegen vervangt die ${countOf(lines, LINES)}.`}
        {status === 'unnoted' && `Er staan al ${countOf(lines, LINES)} van dit bestand in de registers. Opnieuw toevoegen vervangt die.`}
        {status === 'new' &&
          elsewhere &&
          `Dezelfde inhoud is al toegevoegd als ${elsewhere.file} van ${elsewhere.partner}. Nog een keer toevoegen telt alles dubbel.`}
      </MessageBarBody>
    </MessageBar>
  );
}

function MissingRegister({ register, onLoad }: { register: TableKey; onLoad: (template: Template) => void }) {
  const layout = useLayout();
  const template = TEMPLATES.find(({ tables }) => tables.some(({ key }) => key === register));
  if (!template || !RECEIVING.some(({ key }) => key === register)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={layout.row}>
          <span>Blad {template.sheet} ontbreekt in deze werkmap.</span>
          <Button size="small" onClick={() => onLoad(template)}>
            Blad {template.sheet} laden
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
