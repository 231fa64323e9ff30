import { FAMILIES } from './rule-list';

/** A new rule, or why it cannot be made. */
export type NewRule = { readonly file: string; readonly text: string } | { readonly refused: string };

/** The file of a new rule, below the root of the project; nothing is written. */
export function newRule(
  [id = '', subject = '', title = '']: readonly string[],
  taken: readonly string[],
  subjects: readonly string[],
): NewRule {
  const usage = 'Usage: npm run new:rule -- FIN-27 administratie "Titel van de regel"';
  const [family = ''] = id.split('-');
  if (!/^[A-Z]+-\d{2}$/.test(id) || !FAMILIES.includes(family)) {
    return { refused: `"${id}" is no id: two digits behind ${FAMILIES.join(', ')}. ${usage}` };
  }
  const same = taken.find((file) => (file.split('/')[1] ?? '').startsWith(`${id.toLowerCase()}-`));
  if (same) return { refused: `${id} is taken by src/rules/${same}.ts; an id is never used again.` };
  if (!subjects.includes(subject)) return { refused: `There is no subject "${subject}": they are ${subjects.join(', ')}.` };
  if (!/^[A-Z€].{9,}[^.]$/.test(title))
    return { refused: `The title is a Dutch sentence without a point that says what must be. ${usage}` };
  return { file: `src/rules/${subject}/${id.toLowerCase()}-${slug(title)}.ts`, text: skeleton(id, title) };
}

/** The first words of a title that say something, as a file name. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .split(/[ -]+/)
    .filter((word) => !['de', 'het', 'een', 'is', 'van', 'en', 'in', 'op'].includes(word))
    .slice(0, 5)
    .join('-');

const skeleton = (id: string, title: string): string => `import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: '${id}',
  title: '${title.replace(/'/g, '’')}',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Waarom deze regel er is, en hoe zij uit de bron volgt.',
    },
  ],
  messages: {
    gevonden: {
      outcome: 'te beoordelen',
      text: '"{woord}" vraagt om een blik',
      found: '{woord}',
      expected: 'wat er hoort te staan',
      action: 'Vergelijk de regel met de factuur.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.kosten.lines) {
      if (line.omschrijving === '${id} voorbeeld') report.line(line, 'omschrijving', 'gevonden', { woord: text(line.omschrijving) });
    }
  },
  examples: [
    { name: 'in orde', given: { kosten: [{}] }, expected: [] },
    {
      name: 'wat de regel vindt',
      given: { kosten: [{ omschrijving: '${id} voorbeeld' }] },
      expected: [{ message: 'gevonden', table: 'kosten', line: 1, column: 'omschrijving' }],
    },
  ],
});
`;
