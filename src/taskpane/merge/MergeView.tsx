import { Button, Spinner, Title3 } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { samenvoegingenTemplate } from '../../templates/samenvoegingen';
import type { Template } from '../../templates/template';
import { useLayout } from '../parts/layout';
import { lacksBron, PeriodeQuestion, saysPeriode } from '../parts/PeriodeQuestion';
import { useOpenSheet } from '../parts/useOpenSheet';
import { FileCard } from './FileCard';
import { ACCEPTED } from './read-file';
import type { ChosenFile, Merge } from './useMerge';

/** Adds the lines of partners, from workbooks and CSV files, to the registers of this workbook. */
export function MergeView({ merge, onLoad }: { merge: Merge; onLoad: (template: Template) => void }) {
  const layout = useLayout();
  const openSheet = useOpenSheet();
  const input = useRef<HTMLInputElement>(null);
  const { known, files, refresh } = merge;
  useEffect(() => refresh(), [refresh]);
  const noted = known?.added[0]?.at.table.sheet;
  return (
    <div className={layout.view}>
      <Title3 as="h2">Samenvoegen</Title3>
      <p>
        Voeg de regels van partners toe aan de registers in deze werkmap: uit hun werkmap (.xlsx) of uit een export van de boekhouding
        (.csv). De bestanden zelf blijven zoals ze zijn en gaan niet van deze computer af.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label="Bestanden van partners"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          merge.choose([...(target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!known} onClick={() => known && input.current?.click()}>
          Bestanden kiezen…
        </Button>
        {noted !== undefined && <Button onClick={() => openSheet(noted)}>Ga naar blad {noted}</Button>}
      </div>
      {!known && <Spinner size="small" labelPosition="after" label="De registers lezen…" />}
      {known && !saysPeriode(known.dossier) && files.some(lacksPeriode) && (
        <PeriodeQuestion periode={known.dossier.assumedPeriode} onAnswered={merge.periodeAnswered} />
      )}
      {files.length > 0 && (
        <ul className={layout.list} aria-label="Gekozen bestanden">
          {files.map((chosen, index) => (
            <FileCard key={chosen.id} chosen={chosen} merge={merge} isDouble={isDouble(chosen, files.slice(0, index))} onLoad={onLoad} />
          ))}
        </ul>
      )}
      {files.length === 0 && noted === undefined && (
        <p className={layout.quiet}>
          Wat is toegevoegd, komt op blad {samenvoegingenTemplate.sheet} te staan. De controle vergelijkt de registers daarna met wat in het
          bestand stond.
        </p>
      )}
    </div>
  );
}

/** Whether a file was read of which the lines do not say which money pays them. */
const lacksPeriode = ({ state }: ChosenFile): boolean =>
  state.kind === 'read' && state.content.otherSheets.some(({ draft }) => draft !== undefined && lacksBron(draft.mapping));

const isDouble = ({ state }: ChosenFile, before: readonly ChosenFile[]): boolean =>
  state.kind === 'read' &&
  before.some((other) => other.state.kind === 'read' && other.state.source.fingerprint === state.source.fingerprint);
