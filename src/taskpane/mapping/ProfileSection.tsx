import { Body1, Button, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { isRead } from '../../records/mapping/sheet-mapping';
import { ProfileError, profileText, readByProfile } from '../../records/mapping/profile';
import type { SheetMapping } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { usePane } from '../pane-context';
import { download } from '../parts/download';
import { countOf, listed } from '../parts/words';
import { readProfileFile } from './read-profile-file';

interface Props {
  readonly overview: WorkbookOverview;
  /** Sheets were linked by a profile. */
  readonly onChanged: () => void;
}

const SHEETS = ['blad', 'bladen'] as const;

/** Keeps how the sheets of this workbook are read as a file, and reads sheets by such a file. */
export function ProfileSection({ overview, onChanged }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const kept = overview.readings.flatMap(({ status, mapping }) => (status === 'stored' && mapping ? [mapping] : [])).filter(isUsed);

  const save = (): void => {
    download('koppelprofiel.json', 'application/json', profileText(kept));
    announce(`Het koppelprofiel van ${countOf(kept.length, SHEETS)} staat bij uw downloads.`);
  };
  const load = async (file: File): Promise<void> => {
    let profile: readonly SheetMapping[];
    try {
      profile = await readProfileFile(file);
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      setProblem(error.message);
      return;
    }
    const linked: string[] = [];
    for (const { sheet, status, isFurther } of overview.readings) {
      if (status === 'stored' || isFurther) continue;
      const { cells } = await port.readSheet(sheet);
      const reading = readByProfile(cells, profile);
      if (!reading?.mapping) continue;
      await port.saveMapping(reading.mapping);
      linked.push(sheet);
    }
    setProblem(linked.length === 0 ? 'Geen blad in deze werkmap heeft de koppen van dit koppelprofiel.' : undefined);
    if (linked.length > 0) {
      announce(`Gekoppeld volgens het profiel: ${listed(linked)}.`);
      onChanged();
    }
  };

  return (
    <section className={layout.section} aria-labelledby="koppelprofiel">
      <Subtitle2 as="h3" id="koppelprofiel">
        Koppelprofiel
      </Subtitle2>
      <Body1 as="p">
        Gebruikt u dezelfde indeling in meer werkmappen? Sla de koppelingen op als bestand en laad ze in een andere werkmap. Het bestand
        bevat alleen koppen, geen gegevens.
      </Body1>
      {problem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Koppelprofiel"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) {
            setBusy(true);
            void attempt(() => load(file)).then(() => setBusy(false));
          }
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button size="small" disabledFocusable={kept.length === 0 || busy} onClick={() => kept.length > 0 && save()}>
          Koppelprofiel opslaan
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          Koppelprofiel laden…
        </Button>
      </div>
    </section>
  );
}

const isUsed = (mapping: SheetMapping): boolean => isRead({ status: 'stored', mapping });
