/**
 * The words of a heading as if nobody shortened, joined or counted them: `Fact.dat.`, `Factuurdatum` and `datum facturen` are all
 * factuur and datum. Only words with one meaning in an administration are here: `tot` may be totaal or a last day, so it is not.
 */

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  aangevraagde: 'aangevraagd',
  aant: 'aantal',
  act: 'activiteit',
  activiteiten: 'activiteit',
  afschr: 'afschrijving',
  afschrijvingen: 'afschrijving',
  bedr: 'bedrag',
  bedragen: 'bedrag',
  begrote: 'begroot',
  bestede: 'besteed',
  bkst: 'boekstuk',
  bonnen: 'bon',
  cat: 'categorie',
  cofin: 'cofinanciering',
  cred: 'crediteur',
  dat: 'datum',
  dd: 'datum',
  docenten: 'docent',
  ex: 'excl',
  exclusief: 'excl',
  fact: 'factuur',
  facturen: 'factuur',
  gerealiseerde: 'gerealiseerd',
  getekende: 'getekend',
  gevraagde: 'gevraagd',
  gewerkte: 'gewerkt',
  hvh: 'hoeveelheid',
  inclusief: 'incl',
  ingezette: 'ingezet',
  kst: 'kosten',
  lev: 'leverancier',
  maanden: 'maand',
  mdw: 'medewerker',
  medew: 'medewerker',
  medewerkers: 'medewerker',
  mnd: 'maand',
  mnden: 'maand',
  nrs: 'nr',
  num: 'nr',
  nummer: 'nr',
  nummers: 'nr',
  oms: 'omschrijving',
  omschr: 'omschrijving',
  opm: 'opmerking',
  opmerkingen: 'opmerking',
  org: 'organisatie',
  overige: 'overig',
  partners: 'partner',
  pct: '%',
  perc: '%',
  percentage: '%',
  pers: 'personeel',
  progr: 'programma',
  resultaten: 'resultaat',
  restw: 'restwaarde',
  scholen: 'school',
  srt: 'soort',
  stuks: 'stuk',
  subs: 'subsidie',
  tar: 'tarief',
  toel: 'toelichting',
  totale: 'totaal',
  uren: 'uur',
  vest: 'vestiging',
};

/** Last parts of compounds that people also write apart, or in front. */
const LAST_PART =
  /^(?<first>[a-z]{3,}?)s?(?<last>nummer|nrs?|datum|dat|bedrag|deel|categorie|naam|code|soort|srt|omschrijving|oms|lijn|jaar|uren|prijs|waarde|kosten|tarief|termijn|periode)$/;
const ARTICLES = new Set(['de', 'het', 'een', 'der', 'den']);
const MOST_PARTS = 3;

/** The words of a heading written out and taken apart, in their order. */
export function plainWords(words: readonly string[]): readonly string[] {
  const rates = words.includes('btw') ? withoutRate(words) : words;
  const plain: string[] = [];
  rates.forEach((word, index) => {
    if (word === 'd' && rates[index + 1] === 'd') plain.push('datum');
    else if (word !== 'd' || rates[index - 1] !== 'd') plain.push(...partsOf(word));
  });
  return withoutDoubles(plain);
}

/** The words in an order of their own, so that `datum factuur` is `factuurdatum`; `van` at either end is a first day and stays. */
export const bagOf = (plain: readonly string[]): string =>
  plain
    .filter((word, index) => !ARTICLES.has(word) && !(word === 'van' && index > 0 && index < plain.length - 1))
    .sort()
    .join(' ');

function partsOf(word: string): readonly string[] {
  const parts: string[] = [];
  let rest = WRITTEN_OUT[word] ?? word;
  while (parts.length < MOST_PARTS) {
    const { first, last } = LAST_PART.exec(rest)?.groups ?? {};
    if (first === undefined || last === undefined) break;
    parts.unshift(WRITTEN_OUT[last] ?? last);
    rest = WRITTEN_OUT[first] ?? first;
  }
  return [rest, ...parts];
}

/** Leaves out what another word says already: aantal of uren, btw and netto beside excl; and one eenheid is one stuk. */
function withoutDoubles(words: readonly string[]): readonly string[] {
  const without = words.includes('excl');
  const within = words.includes('incl');
  const plain = words
    .filter((word, index) => word !== 'aantal' || words[index + 1] !== 'uur')
    .filter((word) => !(without && !within && word === 'netto') && !(within && !without && word === 'bruto'))
    .map((word, index, all) => (word === 'eenheid' && all[index - 1] === 'per' ? 'stuk' : word));
  const saysMore = without !== within && plain.some((word) => !['btw', 'incl', 'excl'].includes(word));
  return saysMore ? plain.filter((word) => word !== 'btw') : plain;
}

/** `21% btw` is the amount of the tax, as `btw` is. */
function withoutRate(words: readonly string[]): readonly string[] {
  const isRate = (index: number): boolean => /^\d{1,2}$/.test(words[index] ?? '') && words[index + 1] === '%';
  return words.filter((_, index) => !isRate(index) && !isRate(index - 1));
}
