import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sectionCellText, type Section, type SectionPlace } from '../../report/section';
import type { Dossier, TableSource } from '../../records/dossier';
import { usePane } from '../pane-context';
import { useLayout } from './layout';
import { formatCount } from './words';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  start: { alignSelf: 'flex-start' },
});

/** Entries of a list shown at first, and more each time. */
const STEP = 25;

/** The tables of a workbook by sheet, to which a list can lead. */
export const tablesOf = (dossier: Dossier): ReadonlyMap<string, TableSource> =>
  new Map(
    Object.values(dossier).flatMap((register) =>
      typeof register === 'object' && 'tables' in register ? register.tables.map((table) => [table.sheet, table] as const) : [],
    ),
  );

/** One list of a result as cards, each with a way to its row. */
export function SectionList({
  section: { title, headings, rows },
  tables,
}: {
  section: Section;
  tables: ReadonlyMap<string, TableSource>;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt } = usePane();
  const [shown, setShown] = useState(STEP);
  const goTo = ({ sheet, row, column }: SectionPlace): void => {
    const table = tables.get(sheet);
    if (!table) return;
    void attempt(() =>
      port.select({ table, row: row - 1, column: column ?? null, heading: null, columnKey: null, rowKey: null, hidden: false }),
    );
  };
  return (
    <section className={layout.section} aria-label={title}>
      <Subtitle2 as="h3">
        {title} ({formatCount(rows.length)})
      </Subtitle2>
      <ul className={layout.list}>
        {rows.slice(0, shown).map(({ cells, place }, index) => (
          <li key={index} className={layout.card}>
            <dl className={styles.facts}>
              {cells.map((cell, column) => {
                const text = sectionCellText(cell);
                return text === '' ? null : [<dt key={`${column}t`}>{headings[column]}</dt>, <dd key={`${column}d`}>{text}</dd>];
              })}
            </dl>
            {place && tables.has(place.sheet) && (
              <Button
                size="small"
                className={styles.start}
                aria-label={`Naar rij ${place.row} van blad ${place.sheet}`}
                onClick={() => goTo(place)}
              >
                Naar rij {place.row}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown < rows.length && (
        <Button className={styles.start} onClick={() => setShown(shown + STEP)}>
          Nog {formatCount(Math.min(STEP, rows.length - shown))} tonen
        </Button>
      )}
    </section>
  );
}
