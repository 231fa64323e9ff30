import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { sectionRows, sectionWidths, type Section } from '../../report/section';
import type { TableSource } from '../../records/dossier';
import { usePane } from '../pane-context';
import { useLayout } from './layout';
import { TaskProgress } from './ProgressCard';
import { SectionList } from './SectionList';
import { useTask } from './useTask';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** What something gave: a sentence, remarks and lists. */
export interface OutcomeText {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly sections: readonly Section[];
  readonly tables: ReadonlyMap<string, TableSource>;
}

interface Props extends OutcomeText {
  readonly label: string;
  /** Name and title of the sheet on which the outcome can be put; absent when it cannot. */
  readonly sheet?: { readonly name: string; readonly title: string };
}

/** An outcome with its lists, and a button that puts all of it on a sheet. */
export function Outcome({ label, intent, sentence, remarks, sections, tables, sheet }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, announce } = usePane();
  const task = useTask();
  const toSheet = ({ name, title }: NonNullable<Props['sheet']>): void =>
    void task.start(async ({ phase }) => {
      const made = await port.writeList(
        { name, rows: sectionRows(title, [sentence, ...remarks], sections), print: { widths: sectionWidths(sections) } },
        phase('De uitkomst op een blad zetten'),
      );
      announce(`De uitkomst staat op blad ${made}.`);
    });
  return (
    <section className={layout.section} aria-label={label}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      {remarks.length > 0 && (
        <ul className={styles.bullets}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {sheet && (
        <Button className={styles.start} onClick={() => toSheet(sheet)}>
          Op een blad zetten
        </Button>
      )}
      <TaskProgress task={task} />
      {sections.map((section) => (
        <SectionList key={section.title} section={section} tables={tables} />
      ))}
    </section>
  );
}
