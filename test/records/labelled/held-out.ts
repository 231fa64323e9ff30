import { LABELLED, STYLES } from '.';
import { readHeading, withSpellings } from '../../../src/records/mapping/heading-concepts';
import { SPELLINGS } from '../../../src/records/mapping/lexicon';
import { EVIDENCE_IN_USE } from '../../../src/records/mapping/evidence';
import { MAPPED_TABLES } from '../../../src/records/mapping/mapped-tables';
import { TABLES } from '../../../src/templates';
import { score, type Scored } from './score';
import { BOOKKEEPING } from './styles/bookkeeping';
import { HOMEMADE } from './styles/homemade';
import { HOURS } from './styles/hours';
import { PLANS } from './styles/plans';

/** The pieces of which the headings of a style are made. */
const piecesOf = (headings: readonly string[]): ReadonlySet<string> => new Set(headings.flatMap((heading) => readHeading(heading).pieces));

const OWN = piecesOf(MAPPED_TABLES.flatMap((table) => TABLES[table].columns.map(({ heading }) => heading)));
const BY_STYLE = new Map(
  [...BOOKKEEPING, ...HOURS, ...HOMEMADE, ...PLANS].map(({ style, layouts }) => [
    style,
    piecesOf(
      layouts.flatMap(([, columns]) => columns.split('|').map((each) => each.slice(0, each.lastIndexOf('=')).trim().replaceAll('^', ' '))),
    ),
  ]),
);

/**
 * Scores each style without the spellings that only this style shows: as if it had never been seen. What the templates and the other styles show
 * may be known.
 */
export const heldOutScores = (): readonly Scored[] =>
  STYLES.flatMap((style) => {
    const alone = aloneOf(style);
    return withSpellings(
      SPELLINGS.filter(({ letters }) => !alone.has(letters)),
      () => LABELLED.filter((sheet) => sheet.style === style).map(score),
    );
  });

/** The pieces of headings that only one style shows. */
export function aloneOf(style: string): ReadonlySet<string> {
  const others = new Set([...OWN, ...[...BY_STYLE].flatMap(([name, pieces]) => (name === style ? [] : [...pieces]))]);
  return new Set([...(BY_STYLE.get(style) ?? [])].filter((piece) => !others.has(piece)));
}

/** Does something with one kind of evidence left out. */
export function without<T>(kind: keyof typeof EVIDENCE_IN_USE, work: () => T): T {
  EVIDENCE_IN_USE[kind] = false;
  try {
    return work();
  } finally {
    EVIDENCE_IN_USE[kind] = true;
  }
}
