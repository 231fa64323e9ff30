import { SOURCES, type SourceId } from '../sources';

/** Under which heading a user looks for it. */
export type GuideSubject =
  'Regeling en DUS-I' | 'Ondersteuning' | 'Rollen' | 'Handreikingen en tools' | 'Inspiratie en cijfers' | 'Veelgestelde vragen';

export interface GuideLink {
  readonly title: string;
  readonly link: string;
}

/** Something about the scheme that a user wants to know or open, and that is no rule, amount or deadline. */
export interface GuideEntry {
  readonly subject: GuideSubject;
  readonly title: string;
  /** Dutch sentences, a paragraph each. */
  readonly text: readonly string[];
  readonly list?: readonly string[];
  readonly links?: readonly GuideLink[];
  /** Where it was read, and when that was published. */
  readonly source: SourceId;
  /** Words by which people look for it and that stand nowhere else in it. */
  readonly words?: readonly string[];
}

/** A source as something to open: its title stands in one place. */
export function linkTo(source: SourceId): GuideLink {
  const { title, link } = SOURCES[source];
  if (link === undefined) throw new Error(`${source} has no link`);
  return { title, link };
}
