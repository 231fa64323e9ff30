/** Finds words of a list in what people typed. A pattern is a whole word, `verbouw*` (begins with) or `*machine` (ends with). */

/** Descriptions are short: what comes after this many characters is not looked at. */
const MAX_LENGTH = 500;

/** The first piece of the text that holds a word of the list, as it was typed; undefined when there is none. */
export type WordFinder = (text: string | null) => string | undefined;

/** Text in which no letter can have an accent. */
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents: `Énergie` and `energie` are one word. */
const plain = (word: string): string => (ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** Makes a finder of patterns, each in lower case without accents. */
export function wordFinder(...patterns: readonly string[]): WordFinder {
  const whole = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const starts = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const ends = patterns.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1));
  const matches = (word: string): boolean =>
    whole.has(word) || starts.some((start) => word.startsWith(start)) || ends.some((end) => word.endsWith(end));
  // Most texts hold nothing of the list: one look at the whole text settles that for tens of thousands of lines.
  const hint = new RegExp(patterns.map((pattern) => pattern.replace('*', '')).join('|'));
  return (text) => {
    const start = (text ?? '').slice(0, MAX_LENGTH);
    return hint.test(plain(start)) ? pieces(start).find((piece) => wordsOf(piece).some(matches)) : undefined;
  };
}

/** What stands between blanks, without the punctuation around it: `(3D-printer),` is `3D-printer`. */
const pieces = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/[\s,;:/|]/)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, ''))
    .filter((piece) => piece !== '');

const wordsOf = (piece: string): readonly string[] => plain(piece).split(/[^\p{L}\p{N}]/u);

// The lists below are choices of ours (formats, X18, X33, X34; rules, SUB-11): the sources give examples, no lists.

/** Things that are bought once and used for years. */
// prettier-ignore
export const findMachine = wordFinder(
  '*machine', '*machines', '*apparaat', '*apparaten', '*apparatuur', '*printer', '*printers', '*robot', '*robots', 'cobot', 'cobots',
  'laser', 'lasers', '*snijder', '*snijders', '*cutter', '*frees', 'cnc', '*draaibank', '*draaibanken', '*plotter', 'inventaris',
);

/** Costs around a machine that are no purchase: hire, upkeep, supplies, lessons. */
// prettier-ignore
export const findNoPurchase = wordFinder(
  'huur*', '*huur', 'lease*', 'leasen', 'onderhoud*', 'reparatie*', 'repareren', 'keuring*', 'verzekering*', 'transport*', 'verhuis*', 'verplaats*',
  'cursus*', 'training*', 'scholing*', 'workshop*', 'les', 'lessen', 'lesmateriaal', 'demonstratie', 'entree', 'excursie*', 'bezoek',
  'toner*', 'filament*', 'papier', '*papier', 'inkt', '*onderdelen', '*onderdeel', '*materiaal', 'verbruik*', 'licentie*', 'software',
);

/** Depreciation that was booked as a cost. */
export const findDepreciation = wordFinder(
  'afschrijving',
  'afschrijvingen',
  'afschrijvingskosten',
  'afschrijvingslast',
  'afschrijvingslasten',
);

/** Buildings and what is fixed to them. */
// prettier-ignore
export const findBuilding = wordFinder(
  'verbouw', 'verbouwing', 'verbouwingen', 'verbouwings*', 'verbouwen', 'huisvesting', 'huisvestings*', 'aanbouw', 'nieuwbouw', 'renovatie*',
  'sloop', 'sloopwerk', 'sloopwerkzaamheden', 'slopen', 'vloer', 'vloeren', 'gietvloer', 'vloerwerk',
);

/** Money set aside for what has not happened yet. */
export const findSetAside = wordFinder('onvoorzien', 'onvoorziene', 'stelpost', 'stelposten');

/** The same, but also an ordinary word: a reservation of a room. */
export const findPerhapsSetAside = wordFinder('voorziening', 'reservering', 'reserveringen');

/** Posts of a budget behind which nothing is worked out yet (rules, BEG-10). */
export const findContingency = wordFinder('onvoorzien', 'onvoorziene', 'stelpost', 'stelposten', 'pm', 'diversen');

/** Payments between partners. */
export const findAdvance = wordFinder(
  '*voorschot',
  'voorschotten',
  'voorschotnota*',
  'voorschotbetaling*',
  'doorbetaling*',
  'doorbetaald',
  'doorbetalen',
);

export const findTechnasium = wordFinder('technasium*', 'technasia*');
export const findHavoVwo = wordFinder('*havo', '*vwo', 'havoleerling*', 'vwoleerling*', 'havoklas*', 'vwoklas*');
/** Target groups for which the money is meant. */
export const findTargetGroup = wordFinder(
  'vmbo*',
  'mbo*',
  'po',
  'pro',
  'vso',
  'isk',
  'basisonderwijs',
  'basisschool*',
  'praktijkonderwijs',
);

const NOTHING = new Set(['', 'geen', 'nee', 'nvt', 'niets', 'onbekend', '0', 'x']);

/** Whether a text only says that there is nothing to fill in: `-`, `n.v.t.`, `geen`. */
export const saysNothing = (text: string): boolean => text.length < 12 && NOTHING.has(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
