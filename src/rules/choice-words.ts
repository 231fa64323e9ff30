/**
 * Values of the choice lists in the words of a sentence: `in kind uren` is something to choose, not something to say. A value that is not
 * here is a word of its own.
 */
const WORDS: Readonly<Record<string, string>> = {
  'aanvullend 2024': 'de aanvullende subsidie 2024',
  'penvoerder (vmbo)': 'de penvoerder',
  'vmbo-school': 'een vmbo-school',
  'mbo-instelling': 'een mbo-instelling',
  'po-school': 'een po-school',
  'overige onderwijsinstelling': 'een andere school',
  'lokale overheid': 'een overheid',
  'brancheorganisatie of bedrijvennetwerk': 'een brancheorganisatie',
  Behaald: 'de activiteit is behaald',
  'Deels behaald': 'de activiteit is voor een deel behaald',
  'Niet behaald of uitgevoerd': 'de activiteit is niet behaald of niet uitgevoerd',
  'Later toegevoegd': 'de activiteit is er later bij gekomen',
  jaartaak: 'een jaartaak',
  verklaring: 'een verklaring',
  urenstaat: 'een urenstaat',
  'factuur of contract': 'een factuur of een contract',
  'voorschot of doorbetaling aan partner': 'een voorschot of doorbetaling aan een partner',
  'in cash': 'een bijdrage in geld',
  'in kind uren': 'een bijdrage in uren',
  'in kind materiaal (nieuw)': 'een bijdrage in nieuw materiaal',
  'in kind materiaal (gebruikt)': 'een bijdrage in gebruikt materiaal',
  'in kind ruimte': 'een bijdrage in ruimte',
  'in kind overig': 'een andere bijdrage in natura',
  'a uitbreiding aanstelling': 'a (uitbreiding van de aanstelling)',
  'b speciaal aangeworven': 'b (speciaal aangenomen)',
  'c vervangen': 'c (vervangen door een ander)',
  factuur: 'een factuur',
  catalogusprijs: 'een prijs uit een catalogus',
  webshop: 'een prijs uit een webshop',
  taxatie: 'een taxatie',
  loonkosten: 'de loonkosten',
  'afgesproken tarief': 'een afgesproken tarief',
  globaal: 'op hoofdlijnen begroot',
  specifiek: 'tot in onderdelen begroot',
};

/** What a list value is called in a sentence. */
export function inWords(value: string): string {
  const words = Object.hasOwn(WORDS, value) ? WORDS[value] : undefined;
  return words ?? (/^subsidie \d/.test(value) ? `de ${value}` : value);
}
