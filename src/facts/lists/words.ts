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
  const hints = patterns.map((pattern) => pattern.replace('*', ''));
  const hint = new RegExp(hints.filter((each) => !hints.some((other) => other !== each && each.includes(other))).join('|'));
  return (text) => {
    const start = (text ?? '').slice(0, MAX_LENGTH);
    return hint.test(plain(start)) ? pieces(start).find((piece) => wordsOf(piece).some(matches)) : undefined;
  };
}

/** A finder of words that say nothing beside words of another list. */
function unless(other: WordFinder, find: WordFinder): WordFinder {
  return (text) => {
    const word = find(text);
    return word !== undefined && other(text) === undefined ? word : undefined;
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

// prettier-ignore
const findBuildingWord = wordFinder(
  'verbouw', 'verbouwing', 'verbouwingen', 'verbouwings*', 'verbouwen', 'huisvesting', 'huisvestings*', 'aanbouw', 'nieuwbouw', 'renovatie*',
  'sloop', 'sloopwerk', 'sloopwerkzaamheden', 'slopen', 'vloer', 'vloeren', 'gietvloer', 'vloerwerk',
);
/** What is built up for a day and is no building. */
const findStand = wordFinder('stand', '*stand', 'stands', 'beurs', 'kraam', 'podium', 'tent', 'decor', '*bus', '*vloermat');

/** Buildings and what is fixed to them; a stand on a fair is none. */
export const findBuilding = unless(findStand, findBuildingWord);

const findUnforeseen = wordFinder('onvoorzien', 'onvoorziene', 'stelpost', 'stelposten');
/** What was done after all, and is then no money set aside: an unforeseen repair. */
const findDone = wordFinder(
  '*reparatie',
  'reparaties',
  'herstel*',
  'vervanging',
  'onderhoud',
  'levering',
  'aankoop',
  'werk',
  'werkzaamheden',
  'spoed*',
);

/** Money set aside for what has not happened yet. */
export const findSetAside = unless(findDone, findUnforeseen);

const findReserved = wordFinder('voorziening', 'reservering', 'reserveringen');
/** What people book for a day: a room, a bus, a place on a fair. */
const findBooked = wordFinder(
  '*zaal',
  '*zalen',
  '*ruimte',
  '*ruimtes',
  '*lokaal',
  '*locatie',
  'bus',
  '*bus',
  'bussen',
  'vervoer',
  'stand',
  '*stand',
  'hotel',
  'kaarten',
  'tickets',
  'tafel',
  'plaatsen',
  'excursie',
);

/** The same, but also an ordinary word: the reservation of a room is none. */
export const findPerhapsSetAside = unless(findBooked, findReserved);

const NUMBER_WORDS = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];
/** More than one: boormachines, robots, apparaten. */
const findPlural = wordFinder(
  '*machines',
  '*apparaten',
  '*apparatuur',
  '*printers',
  '*robots',
  'cobots',
  'lasers',
  '*snijders',
  '*cutters',
  '*draaibanken',
  '*plotters',
  'set',
  'sets',
  'stuks',
);

/** How many items a description speaks of (`Tien boormachines`, `10x robot`, `6 stuks`): 1 when it names one thing, null when it names more without a number. */
export function itemsIn(description: string | null): number | null {
  const [, figure, word] = /^\s*(?:(\d{1,3})\s*(?:x|st\.?|stuks?)?\s+(?=\p{L})|(\p{L}+)\s)/iu.exec(description ?? '') ?? [];
  if (figure !== undefined && Number(figure) > 0) return Number(figure);
  const named = word === undefined ? -1 : NUMBER_WORDS.indexOf(plain(word));
  if (named >= 0) return named + 1;
  const pieces = /(\d{1,3})\s*(?:x\b|st\b|stuks?\b)/iu.exec(description ?? '')?.[1];
  if (pieces !== undefined && Number(pieces) > 0) return Number(pieces);
  return findPlural(description) === undefined ? 1 : null;
}

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
