import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnName } from '../../cells/address';
import type { MappedColumn } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { chosenId, NOT_USED, type ColumnChoice } from './column-choices';
import type { PreviewField } from './preview';

const useStyles = makeStyles({
  examples: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0 },
});

interface Props {
  readonly column: MappedColumn;
  readonly choices: readonly ColumnChoice[];
  /** Keys that the heading and the cells speak for. */
  readonly likely: ReadonlySet<string> | undefined;
  readonly examples: readonly PreviewField[];
  /** Why it was taken for this, the strongest first. */
  readonly evidence: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** One column of the sheet: what stands in it, and what it is taken for. */
export function ColumnCard({ column, choices, likely, examples, evidence, onChoose }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const id = chosenId(column);
  return (
    <li className={layout.card}>
      <Field label={`Kolom ${columnName(column.column)}: ${column.heading || 'zonder kop'}`} className={layout.wrap}>
        <Select
          className={styles.select}
          value={choices.some((each) => each.id === id) ? id : NOT_USED}
          onChange={(_, { value }) => onChoose(value)}
        >
          <option value={NOT_USED}>Niet gebruiken</option>
          <Options label="Past bij deze kolom" choices={choices.filter(({ key }) => likely?.has(key))} />
          <Options label="Andere kolommen" choices={choices.filter(({ key }) => !likely?.has(key))} />
        </Select>
      </Field>
      {evidence.length > 0 && <Caption1 className={layout.wrap}>Waarom: {evidence.join('; ')}</Caption1>}
      <div className={styles.examples}>
        {examples.length === 0 && <Caption1>Leeg</Caption1>}
        {examples.map((example, index) => (
          <Caption1 key={index} className={layout.wrap}>
            <Example example={example} />
          </Caption1>
        ))}
      </div>
    </li>
  );
}

function Options({ label, choices }: { label: string; choices: readonly ColumnChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map((each) => (
        <option key={each.id} value={each.id}>
          {each.label}
        </option>
      ))}
    </optgroup>
  );
}

/** What stands in a cell, and what it is read as where that looks different. */
function Example({ example: { found, read, problem } }: { example: PreviewField }) {
  const styles = useStyles();
  if (problem !== undefined) {
    return (
      <>
        {found} → <span className={styles.problem}>niet te lezen: {problem}</span>
      </>
    );
  }
  return read === '' || read === found ? <>{found}</> : <>{`${found} → ${read}`}</>;
}
