import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { columnName } from '../../cells/address';
import type { MappingQuestion, Notation, SheetMapping } from '../../records/mapping/sheet-mapping';
import { useLayout } from '../parts/layout';
import { listed } from '../parts/words';

interface Props {
  readonly question: MappingQuestion;
  readonly mapping: SheetMapping;
  readonly onAnswer: (answer: Notation) => void;
}

/** Asks what the cells of a column leave open, in the words of the cells themselves. */
export function QuestionCard({ question, mapping, onAnswer }: Props) {
  const layout = useLayout();
  const { column, kind, examples } = question;
  const mapped = mapping.columns.find((each) => each.column === column);
  const name = `Kolom ${columnName(column)} (${mapped?.heading ?? ''})`;
  const notation: Notation = mapped?.notation ?? {};
  if (kind === 'which column') {
    return (
      <p className={layout.card}>
        {name} heeft dezelfde kop als een andere kolom of past op meer kolommen. Kijk bij de kolommen hieronder of de keuze klopt.
      </p>
    );
  }
  if (kind === 'century') {
    return (
      <div className={layout.card}>
        <p>
          {name}: het jaar staat er in twee cijfers, zoals {listed(examples)}.
        </p>
        <Checkbox
          checked={notation.century === 2000}
          onChange={(_, { checked }) => onAnswer({ century: checked === true ? 2000 : undefined } as Notation)}
          label="Lees het als een jaar vanaf 2000"
        />
      </div>
    );
  }
  return (
    <div className={layout.card}>
      <Field label={`${name}: ${ASKED[kind]} ${examples[0] ?? ''}?`}>
        <RadioGroup value={notation[kind] ?? ''} onChange={(_, { value }) => onAnswer({ [kind]: value })}>
          {optionsOf(kind, examples[0] ?? '').map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

type Kind = Exclude<MappingQuestion['kind'], 'which column' | 'century'>;

const ASKED: Readonly<Record<Kind, string>> = {
  decimal: 'hoeveel is',
  dateOrder: 'welke dag is',
  percent: 'welk percentage is',
};

const NUMBERS = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 6 });
const DAYS = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

function optionsOf(kind: Kind, example: string): readonly { readonly value: string; readonly label: string }[] {
  switch (kind) {
    case 'decimal': {
      const name = example.includes('.') ? 'punt' : 'komma';
      const [mark, other] = example.includes('.') ? ['.', ','] : [',', '.'];
      return [
        { value: other, label: `${numberText(example, other)}: de ${name} scheidt duizendtallen` },
        { value: mark, label: `${numberText(example, mark)}: de ${name} scheidt decimalen` },
      ];
    }
    case 'dateOrder':
      return [
        { value: 'dmy', label: `${dateText(example, false)}: eerst de dag, dan de maand` },
        { value: 'mdy', label: `${dateText(example, true)}: eerst de maand, dan de dag` },
      ];
    case 'percent':
      return [
        { value: 'whole', label: '80 staat voor 80%' },
        { value: 'fraction', label: '0,8 staat voor 80%' },
      ];
  }
}

/** A number as it would be read with this decimal sign. */
function numberText(text: string, decimal: string): string {
  const digits = text.replace(/[^\d.,]/g, '');
  const plain = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
  return NUMBERS.format(Number(plain));
}

/** A date as it would be read, with day and month in this order: `3 april 2026`. */
function dateText(text: string, monthFirst: boolean): string {
  const [, first = '', second = '', rest = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,4})/.exec(text.trim()) ?? [];
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return DAYS.format(Date.UTC(Number(rest) + (rest.length === 2 ? 2000 : 0), Number(month) - 1, Number(day)));
}
