import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { YEARS, type Periode } from '../../scheme/rounds';

/** Latest first: it is the one that most people work in. */
const PERIODES = (Object.keys(YEARS) as Periode[]).sort().reverse();

interface Props {
  readonly periode: Periode;
  readonly onChange: (periode: Periode) => void;
  readonly disabled?: boolean;
}

/** The choice of the subsidieperiode. */
export function PeriodeField({ periode, onChange, disabled = false }: Props) {
  return (
    <Field label="Subsidieperiode">
      <RadioGroup
        layout="horizontal"
        value={periode}
        onChange={(_, { value }) => onChange(PERIODES.find((each) => each === value) ?? periode)}
      >
        {PERIODES.map((each) => (
          <Radio key={each} value={each} label={each} disabled={disabled} />
        ))}
      </RadioGroup>
    </Field>
  );
}
