import { LISTS } from '../../scheme/lists';
import { withoutAccents } from './heading-text';

/** Words by which people call the five kinds of cost of the scheme. */
const KINDS: readonly (readonly [words: RegExp, kind: string])[] = [
  [/^(loon|salaris|personele?|personeels?) ?(kosten|lasten)?( intern| extern)?$/, 'Loonkosten'],
  [/^(verbruiks?)?materiaal(kosten)?$|^materialen$|^materiele kosten$|^leermiddelen$|^verbruik(smaterialen)?$/, 'Materiaalkosten'],
  [
    /^(kosten )?(machines?|apparatuur|apparaten|inventaris|afschrijving(en)?|investeringen)(kosten)?( en (apparatuur|apparaten|machines|inventaris))?$/,
    'Kosten machines en apparatuur',
  ],
  [/^overhead(kosten)?$/, 'Overhead'],
  [/^overige?( kosten)?$|^(kosten )?derden$|^externe kosten$|^inhuur( derden| extern)?$|^diversen$/, 'Overige kosten'],
];

/** The kind of cost that a heading names: one of the list, or one of the words for it. */
export function costKindOf(heading: string): string | undefined {
  const text = withoutAccents(heading)
    .replace(/\((in )?(€|eur|euro)\)|€|\b(eur|euro)\b|\bsto\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const listed = LISTS.kostensoort.values.find((value) => value.toLowerCase() === text);
  return listed ?? KINDS.find(([words]) => words.test(text))?.[1];
}
