import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { FormField } from './change-form';
import type { Choices } from './choices';

const useStyles = makeStyles({ field: { minWidth: 0 } });

interface Props {
  readonly field: FormField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly choices: Choices;
  readonly onChange: (key: string, value: string) => void;
}

/** One question of the form. */
export function ChangeField({ field: { key, label, hint, type, choices: list, optional }, value, problem, choices, onChange }: Props) {
  const styles = useStyles();
  const options = list === undefined ? [] : typeof list === 'string' ? choices[list] : list;
  const set = (typed: string): void => onChange(key, typed);
  return (
    <Field
      label={optional ? `${label} (mag leeg)` : label}
      hint={hint}
      {...(problem === undefined ? {} : { validationState: 'error' as const, validationMessage: problem })}
    >
      {type === 'choice' ? (
        <Select className={styles.field} value={value} onChange={(_, data) => set(data.value)}>
          <option value="">{optional ? 'Geen' : 'Kies…'}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : type === 'area' ? (
        <Textarea className={styles.field} value={value} resize="vertical" onChange={(_, data) => set(data.value)} />
      ) : (
        <Input className={styles.field} value={value} onChange={(_, data) => set(data.value)} />
      )}
    </Field>
  );
}
