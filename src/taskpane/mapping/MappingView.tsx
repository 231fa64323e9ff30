import { Button, makeStyles, Spinner, typographyStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenedSheet, WorkbookOverview } from '../../excel/workbook-port';
import { readingId, readingLabel } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { usePane } from '../pane-context';
import { MappingEditor } from './MappingEditor';
import { SheetList } from './SheetList';
import type { UnsavedDrafts } from './useDraft';

const useStyles = makeStyles({ title: { ...typographyStyles.title3, margin: 0, ':focus': { outlineStyle: 'none' } } });

interface Props {
  readonly overview: WorkbookOverview;
  /** Sheet that is being mapped; undefined shows the list. */
  readonly sheet: string | undefined;
  readonly onSheet: (sheet: string | undefined) => void;
  /** What was changed in mappings and not kept yet. */
  readonly unsaved: UnsavedDrafts;
  /** A mapping was kept or removed. */
  readonly onChanged: () => void;
}

/** Koppelen: which sheets are read as which register, and how. */
export function MappingView({ overview, sheet, unsaved, onSheet, onChanged }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt } = usePane();
  const [opened, setOpened] = useState<OpenedSheet>();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (sheet === undefined) return;
    let ended = false;
    void attempt(async () => {
      const fresh = await port.readSheet(sheet);
      if (!ended) setOpened(fresh);
    }).then((worked) => {
      if (!worked && !ended) onSheet(undefined);
    });
    return () => {
      ended = true;
      setOpened(undefined);
    };
  }, [sheet, port, attempt, onSheet]);

  const back = useCallback(() => {
    onSheet(undefined);
    heading.current?.focus(); // the button that was pressed disappears
  }, [onSheet]);

  return (
    <div className={layout.view}>
      <h2 ref={heading} tabIndex={-1} className={sheet === undefined ? styles.title : layout.unseen}>
        {sheet === undefined ? 'Koppelen' : `Blad ${readingLabel(sheet)} koppelen`}
      </h2>
      {sheet === undefined ? (
        <SheetList overview={overview} onOpen={onSheet} onChanged={onChanged} />
      ) : (
        <>
          <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={back}>
            Terug naar de bladen
          </Button>
          {opened && readingId(opened.reading) === sheet ? (
            <MappingEditor key={sheet} overview={overview} opened={opened} unsaved={unsaved} onBack={back} onChanged={onChanged} />
          ) : (
            <Spinner size="small" labelPosition="after" label={`Blad ${readingLabel(sheet)} lezen…`} />
          )}
        </>
      )}
    </div>
  );
}
