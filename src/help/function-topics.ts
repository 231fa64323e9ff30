import { ALL_FUNCTIONS } from '../functions/all-functions';
import { NAMESPACE } from '../functions/cell-function';
import type { Topic } from './topic';

/** The functions for cells, as the user types them. */
export const functionTopics = (): readonly Topic[] =>
  ALL_FUNCTIONS.map(({ id, description, parameters, example }) => ({
    id: `${NAMESPACE}.${id}`,
    kind: 'functie',
    group: '',
    title: `${NAMESPACE}.${id}`,
    words: ['formule', 'functie'],
    blocks: [
      { kind: 'text', text: description },
      {
        kind: 'text',
        text: `=${NAMESPACE}.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})`,
      },
      { kind: 'facts', rows: parameters.map(({ name, description: text, optional }) => [optional ? `${name} (mag weg)` : name, text]) },
      { kind: 'heading', text: 'Voorbeeld' },
      { kind: 'text', text: example.formula },
      { kind: 'text', text: `Uitkomst: ${shown(example.result)} (${example.explanation}).` },
    ],
  }));

/** A result as a cell shows it. */
const shown = (result: number | boolean): string =>
  typeof result === 'boolean' ? (result ? 'WAAR' : 'ONWAAR') : String(result).replace('.', ',');
