import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, Spinner, Title3 } from '@fluentui/react-components';
import { useEffect } from 'react';
import { CHANGE_KINDS, type ChangeKind } from '../../change/proposed-change';
import { useLayout } from '../parts/layout';
import { Fold } from '../parts/Fold';
import { DONE, FIELDS, REASONS, type FormField } from './change-form';
import { ChangeField } from './ChangeField';
import { ChangeOutcome } from './ChangeOutcome';
import type { Change } from './useChange';

const useStyles = makeStyles({ field: { minWidth: 0 } });

const KINDS = Object.keys(CHANGE_KINDS) as ChangeKind[];

/** Weighs a change: a short form, what it does to the plan, and what is to be done. */
export function ChangeView({ state }: { state: Change }) {
  const layout = useLayout();
  const styles = useStyles();
  const { form, choose, choices, open, working, problems, refused, result, weigh } = state;
  useEffect(() => {
    if (!choices) open();
    // Once, when the view is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const asked = (fields: readonly FormField[]): readonly FormField[] => fields.filter(({ when }) => when?.(form) ?? true);
  return (
    <div className={layout.view}>
      <Title3 as="h2">Mag dit?</Title3>
      <p>
        Verandert er iets in het plan of de begroting? Vul het hier eerst in. U ziet wat het doet, wie erover gaat en wat u moet vastleggen.
        Er verandert niets in de werkmap tot u daarvoor kiest.
      </p>
      {!choices ? (
        <Spinner size="small" labelPosition="after" label="Plan en begroting lezen…" />
      ) : (
        <form
          className={layout.section}
          aria-label="Wijziging"
          onSubmit={(event) => {
            event.preventDefault();
            weigh();
          }}
        >
          <Field label="Wat verandert er?">
            <Select
              className={styles.field}
              value={form.soort}
              onChange={(_, { value }) => choose(KINDS.find((each) => each === value) ?? form.soort)}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {CHANGE_KINDS[kind]}
                </option>
              ))}
            </Select>
          </Field>
          {choices.bronnen.length > 1 && <Questions fields={[BRON]} state={state} />}
          <Questions fields={asked(FIELDS[form.soort])} state={state} />
          <Questions fields={REASONS} state={state} />
          <Fold label="Wat is er al gedaan?" startOpen={DONE.some(({ key }) => problems.has(key))}>
            {() => <Questions fields={DONE} state={state} />}
          </Fold>
          <div className={layout.row}>
            <Button appearance="primary" type="submit" disabledFocusable={working}>
              Bekijk de wijziging
            </Button>
            {working && <Spinner size="tiny" labelPosition="after" label="Bezig…" />}
          </div>
          {problems.size > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>Vul de gemarkeerde vragen in.</MessageBarBody>
            </MessageBar>
          )}
          {refused !== undefined && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody className={layout.wrap}>{refused}</MessageBarBody>
            </MessageBar>
          )}
        </form>
      )}
      {result && <ChangeOutcome state={state} result={result} />}
    </div>
  );
}

const BRON: FormField = { key: 'bron', label: 'Uit welke subsidie?', type: 'choice', choices: 'bronnen' };

function Questions({ fields, state: { form, choices, problems, change } }: { fields: readonly FormField[]; state: Change }) {
  const layout = useLayout();
  if (!choices) return null;
  return (
    <div className={layout.section}>
      {fields.map((field) => (
        <ChangeField
          key={field.key}
          field={field}
          value={form[field.key] ?? ''}
          problem={problems.get(field.key)}
          choices={choices}
          onChange={change}
        />
      ))}
    </div>
  );
}
