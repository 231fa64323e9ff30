import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Finding } from '../../check/report';

interface Props {
  readonly label: string;
  /** Findings that say the same, the one that was looked at first. */
  readonly findings: readonly Finding[];
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}

/** Asks whether an answer is for the row that was looked at, or for all rows, or cells of its row, about which the same is said; nothing when there is but one. */
export function WhichRows({ label, findings, all, onChange }: Props) {
  const [first] = findings;
  if (!first || findings.length < 2) return null;
  const { row, heading } = first.place;
  const isOneRow = row !== null && findings.every(({ place }) => place.row === row);
  const one = row === null ? 'deze tabel' : isOneRow ? `${heading ?? 'de cel'} in rij ${row + 1}` : `rij ${row + 1}`;
  return (
    <Field label={label}>
      <RadioGroup value={all ? 'all' : 'one'} onChange={(_, { value }) => onChange(value === 'all')}>
        <Radio value="one" label={`Alleen ${one}`} />
        <Radio value="all" label={`Alle ${findings.length} ${isOneRow ? 'cellen' : 'rijen'} waarover dit gezegd is`} />
      </RadioGroup>
    </Field>
  );
}
