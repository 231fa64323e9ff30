import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
  Title3,
} from '@fluentui/react-components';
import { useState } from 'react';
import { LIST_TITLES } from '../../check/own-sheets';
import { METHODS } from '../../sampling/draw';
import { SAMPLE_SHEET } from '../../sampling/sample-sheet';
import { DISTRIBUTIONS } from '../../sampling/sample-size';
import { useLayout } from '../parts/layout';
import { Outcome } from '../parts/Outcome';
import { TaskProgress } from '../parts/ProgressCard';
import type { SampleForm } from './sample-form';
import type { Sampling } from './useSample';

const useStyles = makeStyles({ field: { minWidth: 0 } });

const METHOD_WORDS: Readonly<Record<SampleForm['method'], string>> = {
  interval: "Op euro's, vast interval",
  cel: "Op euro's, één per cel",
  aselect: 'Op regels, aselect',
  gestratificeerd: 'Op regels, alles boven een drempel en per register',
};
const DISTRIBUTION_WORDS: Readonly<Record<SampleForm['distribution'], string>> = { poisson: 'Poisson', binomiaal: 'Binomiaal' };

/** Draws a sample of the costs, puts it on a sheet, and evaluates a sheet that was filled in. */
export function SampleView({ sampling, sheets }: { sampling: Sampling; sheets: readonly string[] }) {
  const layout = useLayout();
  const { drawn, evaluated, refused } = sampling;
  return (
    <div className={layout.view}>
      <Title3 as="h2">Steekproef</Title3>
      <p>
        Voor wie de cijfers nakijkt, zoals een accountant of een controller: trek een steekproef uit Kosten, Inspanning en Afschrijvingen.
        Met hetzelfde zaad komt steeds dezelfde steekproef, ook als rijen zijn gesorteerd.
      </p>
      <Form sampling={sampling} />
      <div className={layout.row}>
        <Button appearance="primary" onClick={sampling.draw}>
          Steekproef trekken
        </Button>
        {drawn && <Button onClick={sampling.toSheet}>Op een blad zetten</Button>}
      </div>
      <TaskProgress task={sampling.task} />
      {refused?.of === 'draw' && <Refused message={refused.message} />}
      {drawn && <Outcome label="Steekproef" {...drawn.outcome} />}
      <Evaluate sampling={sampling} sheets={sheets.filter((sheet) => sheet.startsWith(SAMPLE_SHEET))} />
      {refused?.of === 'evaluate' && <Refused message={refused.message} />}
      {evaluated && (
        <Outcome
          label="Doorrekening"
          {...evaluated}
          sheet={{ name: 'STO Doorrekening', title: `${LIST_TITLES}doorrekening van de steekproef` }}
        />
      )}
    </div>
  );
}

function Refused({ message }: { message: string }) {
  const layout = useLayout();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={layout.wrap}>{message}</MessageBarBody>
    </MessageBar>
  );
}

function Form({ sampling: { form, change } }: { sampling: Sampling }) {
  const layout = useLayout();
  const styles = useStyles();
  const text = (key: 'materiality' | 'expected' | 'confidence' | 'seed' | 'count' | 'threshold', label: string, hint: string) => (
    <Field label={label} hint={hint}>
      <Input className={styles.field} value={form[key]} onChange={(_, { value }) => change({ [key]: value })} />
    </Field>
  );
  return (
    <div className={layout.section}>
      <Field label="Methode">
        <Select
          className={styles.field}
          value={form.method}
          onChange={(_, { value }) => change({ method: METHODS.find((each) => each === value) ?? form.method })}
        >
          {METHODS.map((each) => (
            <option key={each} value={each}>
              {METHOD_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      {text('materiality', 'Materialiteit', 'Grootste fout die mag: een bedrag of een percentage.')}
      {text('expected', 'Verwachte fout', 'Fout die u verwacht te vinden; leeg is geen.')}
      {text('confidence', 'Betrouwbaarheid', 'Meestal 95%.')}
      <Field label="Verdeling">
        <Select
          className={styles.field}
          value={form.distribution}
          onChange={(_, { value }) => change({ distribution: DISTRIBUTIONS.find((each) => each === value) ?? form.distribution })}
        >
          {DISTRIBUTIONS.map((each) => (
            <option key={each} value={each}>
              {DISTRIBUTION_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        checked={form.wholeErrors}
        onChange={(_, { checked }) => change({ wholeErrors: checked === true })}
        label="Verwachte fouten naar boven afronden, zoals de tabellen van de AICPA (10%, 2%, 95% binomiaal: 46 in plaats van 44)"
      />
      {text('count', 'Aantal trekkingen', 'Leeg: berekend uit het bovenstaande.')}
      {form.method === 'gestratificeerd' && text('threshold', 'Drempel', 'Regels vanaf dit bedrag worden allemaal bekeken.')}
      {text('seed', 'Zaad', 'Een woord of getal naar keuze; schrijf het op in uw dossier.')}
    </div>
  );
}

function Evaluate({ sampling: { evaluate }, sheets }: { sampling: Sampling; sheets: readonly string[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const sheet = sheets.includes(chosen) ? chosen : sheets.at(-1);
  return (
    <section className={layout.section} aria-label="Doorrekenen">
      <Subtitle2 as="h3">Doorrekenen</Subtitle2>
      {sheet === undefined ? (
        <p className={layout.quiet}>
          Zet eerst een steekproef op een blad en vul daar bij elke regel het oordeel in. Daarna rekent u haar hier door.
        </p>
      ) : (
        <>
          <Field label="Ingevuld blad">
            <Select className={styles.field} value={sheet} onChange={(_, { value }) => setChosen(value)}>
              {sheets.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <div className={layout.row}>
            <Button onClick={() => evaluate(sheet)}>Steekproef doorrekenen</Button>
          </div>
        </>
      )}
    </section>
  );
}
