import { withoutAccents } from './heading-text';
import { readHeading } from './heading-concepts';
import { monthOf } from './period-words';

const KIND = 'vmbo|mavo|roc|praktijkschool|praktijkonderwijs|scholengemeenschap|basisschool|sg|csg|rsg|osg|psg|obs|cbs|kbs|pro';
const IS_KIND = new RegExp(`^(?:${KIND}|college|lyceum|school)$`, 'i');
const ARTICLE = "(?:de|het|'t|den|sint|st\\.?|van|der)\\s";
const WORD = "\\p{Lu}[\\p{L}'’-]+";
/** `Vmbo De Kade`, `ROC Rijnland`, and `Rijnlands Lyceum`, `Maris College`. */
const KIND_FIRST = new RegExp(
  `(?<![\\p{L}])(?:${KIND.replace(/[a-z]+/g, (word) => anyCase(word))})\\s(?:${anyCaseArticle()})*${WORD}(?:\\s${WORD})?`,
  'gu',
);
const KIND_LAST = new RegExp(
  `${WORD}(?:\\s(?:van|de|der|het)\\s${WORD}|\\s${WORD}){0,2}\\s(?:[Cc]ollege|[Ll]yceum|[Mm]avo|[Ss]chool|[Ss]cholengemeenschap)(?![\\p{L}])|\\p{Lu}\\p{Ll}+(?:college|lyceum|school)(?![\\p{L}])`,
  'gu',
);

function anyCase(word: string): string {
  return `(?:${word}|${word[0]?.toUpperCase() ?? ''}${word.slice(1)}|${word.toUpperCase()})`;
}
function anyCaseArticle(): string {
  return `${ARTICLE}|${ARTICLE.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}`;
}

/** Words that stand before or behind a name without being a part of it. */
const isNoName = (word: string): boolean => {
  const plain = withoutAccents(word).replace(/[.,:;]+$/, '');
  if (
    monthOf(plain) > 0 ||
    /^(sto|regio|stichting|gemeente|penvoerder|per|voor|alle|elke|onze|overzicht|lijst|blad|tabel|formulier|bijlage|map|bestand|deze|de|het)$/.test(
      plain,
    )
  )
    return true;
  return [...readHeading(word).concepts].some((concept) => concept !== 'school' && concept !== 'filler');
};

/** The schools of which the words of a text say that they are; none in a text about all of them. */
function schoolsIn(text: string): ReadonlySet<string> {
  // The penvoerder and a board speak for more than one school.
  if (/penvoerder|bestuur|stichting|alle scholen|per school/i.test(text)) return new Set();
  return new Set(
    [...text.matchAll(KIND_FIRST), ...text.matchAll(KIND_LAST)]
      .map(([name]) => bareName(name))
      .filter((name) => name.split(' ').length > 1 || /\p{Ll}(college|lyceum|school)$/u.test(name)),
  );
}

/** A school of which the words say that it is one, in a title or the name of a sheet; undefined when none or more than one is named. */
export function schoolIn(text: string): string | undefined {
  const found = schoolsIn(text);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The name without the words of a title around it: `Loonkosten Maris College` is `Maris College`. */
function bareName(name: string): string {
  const words = name.split(/\s+/);
  const kinds = words.map((word) => new RegExp(`^(?:${KIND}|college|lyceum|mavo|school|scholengemeenschap)$`, 'i').test(word));
  let first = 0;
  while (first < words.length && !kinds[first] && isNoName(words[first] ?? '')) first += 1;
  let last = words.length;
  while (last > first + 1 && !kinds[last - 1] && isNoName(words[last - 1] ?? '')) last -= 1;
  const bare = words.slice(first, last);
  // A kind without a name of its own says nothing: School, ROC.
  return bare.every((_, at) => kinds[first + at]) ? '' : bare.join(' ');
}

/** A title that speaks of more than one school, or of who is none. */
const NO_SCHOOL = /penvoerder|bestuur|stichting|gemeente|regio|alle scholen|per school/i;
const SHORTEST_NAME = 5;

/** The words of a name by which people call a school: `Vmbo De Sluis` is `de sluis`. */
const calledAs = (name: string): string =>
  withoutAccents(name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== '' && !IS_KIND.test(word))
    .join(' ');

/** The schools that a text calls by their names, with or without the word for what they are. */
function calledIn(text: string, schools: readonly string[]): ReadonlySet<string> {
  if (NO_SCHOOL.test(text)) return new Set();
  const words = ` ${calledAs(text)} `;
  return new Set(
    schools.filter((school) => {
      const name = calledAs(school);
      // A single short word, or one that says something of its own, is no name that tells.
      const tells = name.includes(' ') || (name.length >= SHORTEST_NAME && !isNoName(name));
      return tells && words.includes(` ${name} `);
    }),
  );
}

/** The school that a text names: one of those that are known, as they are called there, or else one that its words say to be a school. */
export function schoolTold(text: string, known: readonly string[]): string | undefined {
  const called = calledIn(text, known);
  const [only] = called;
  if (only === undefined) return schoolIn(text);
  const isOne = called.size === 1 && [...schoolsIn(text)].every((other) => calledAs(other).includes(calledAs(only)));
  return isOne ? only : undefined;
}

/** Whether a text still calls a school by its name. */
export const callsSchool = (text: string, school: string): boolean => schoolTold(text, [school]) === school;
