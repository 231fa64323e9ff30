import { DEADLINE_DOCUMENTS } from './deadlines';
import { ROUND_DATA } from './round-data';
import { BRON_COFINANCIERING, PERIODES } from './rounds';

/** A closed list for a cell: what people choose from, and other spellings that mean the same. */
export interface ChoiceList {
  readonly values: readonly string[];
  /** Other spelling, in lower case, to the value it stands for. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export const KOSTENSOORTEN = ['Loonkosten', 'Materiaalkosten', 'Kosten machines en apparatuur', 'Overhead', 'Overige kosten'] as const;

const SOORT_ALIASES: Readonly<Record<string, string>> = {
  '1': 'Loonkosten',
  '1a': 'Loonkosten',
  '1b': 'Loonkosten',
  '2': 'Materiaalkosten',
  '3': 'Kosten machines en apparatuur',
  '4': 'Overhead',
  '5': 'Overige kosten',
  personeel: 'Loonkosten',
  'personele kosten': 'Loonkosten',
  salariskosten: 'Loonkosten',
  materieel: 'Materiaalkosten',
  'materiële kosten': 'Materiaalkosten',
  verbruiksmateriaal: 'Materiaalkosten',
  materiaal: 'Materiaalkosten',
  afschrijvingskosten: 'Kosten machines en apparatuur',
  apparatuur: 'Kosten machines en apparatuur',
  inventaris: 'Kosten machines en apparatuur',
  overheadkosten: 'Overhead',
  'kosten derden': 'Overige kosten',
  overig: 'Overige kosten',
};

export const PARTNER_TYPES = [
  'penvoerder (vmbo)',
  'vmbo-school',
  'mbo-instelling',
  'po-school',
  'overige onderwijsinstelling',
  'lokale overheid',
  'bedrijf',
  'brancheorganisatie of bedrijvennetwerk',
] as const;

export const ACTIVITEIT_STATUS = ['Behaald', 'Deels behaald', 'Niet behaald of uitgevoerd', 'Later toegevoegd'] as const;

/** Answers a question of the check: somebody looked, and it is right as it stands. No reason to leave a fout. */
export const CONFIRMED = 'nagegaan: dit klopt';

export const DOELEN = [
  'dekkend en doelmatig aanbod',
  'kwaliteit',
  'alle leerlingen in aanraking met techniek',
  'thema: technisch schoolpersoneel',
  'thema: gendergelijkheid en inclusie',
  'thema: technologie voor verduurzaming',
  'regionale samenwerking',
] as const;

/** Roles of people in a region, as the presentation of the programme names them. */
export const ROLLEN = ['penvoerder', 'stuurgroep', 'programmamanager', 'projectleider', 'werkgroep', 'coördinator'] as const;

/** What a region fills in itself because no source gives it; each has its own row in the table STO_Parameters. */
export const REGIO_PARAMETERS = ['uurtarief personeel', 'activeringsgrens machines'] as const;

const BRONNEN = ROUND_DATA.map(({ bron }) => bron);
const BRON_ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  ROUND_DATA.flatMap(({ bron, aliases }) => aliases.map((alias) => [alias, bron] as const)),
);

const CHOICE_LISTS = {
  bron: { values: [...BRONNEN, BRON_COFINANCIERING], aliases: { ...BRON_ALIASES, cofin: BRON_COFINANCIERING } },
  periode: {
    values: PERIODES,
    aliases: Object.fromEntries(
      ROUND_DATA.flatMap(({ periode, periodeAliases }) => periodeAliases.map((alias) => [alias, periode] as const)),
    ),
  },
  regioType: {
    values: ['techniekregio', 'techniekluwe regio'],
    aliases: { techniekluw: 'techniekluwe regio', 'techniekarme regio': 'techniekluwe regio' },
  },
  partnerType: {
    values: PARTNER_TYPES,
    aliases: {
      penvoerder: 'penvoerder (vmbo)',
      vmbo: 'vmbo-school',
      mbo: 'mbo-instelling',
      po: 'po-school',
      basisschool: 'po-school',
      gemeente: 'lokale overheid',
      provincie: 'lokale overheid',
    },
  },
  kostensoort: { values: KOSTENSOORTEN, aliases: SOORT_ALIASES },
  status: { values: ACTIVITEIT_STATUS },
  doel: { values: DOELEN },
  personeelstype: {
    values: ['onderwijzend (intern)', 'niet-onderwijzend (intern)', 'extern'],
    aliases: {
      op: 'onderwijzend (intern)',
      nop: 'niet-onderwijzend (intern)',
      oop: 'niet-onderwijzend (intern)',
      docent: 'onderwijzend (intern)',
      intern: 'onderwijzend (intern)',
      zzp: 'extern',
      inhuur: 'extern',
    },
  },
  urenbewijs: {
    values: ['jaartaak', 'verklaring', 'urenstaat', 'factuur of contract'],
    aliases: { factuur: 'factuur of contract', contract: 'factuur of contract', urenregistratie: 'urenstaat' },
  },
  doelgroep: {
    values: ['vmbo', 'mbo', 'po', 'pro', 'vso', 'isk', 'vmbo en havo/vwo', 'havo/vwo'],
    aliases: { 'vmbo, havo': 'vmbo en havo/vwo', havo: 'havo/vwo', vwo: 'havo/vwo', 'havo en vwo': 'havo/vwo', basisonderwijs: 'po' },
  },
  // Subsidies of others that pay for the same things; a region may well know another.
  andereSubsidie: {
    values: [
      'RIF mbo',
      'korte scholingstrajecten vo (PIE)',
      'nieuwe leerweg',
      'gemeente',
      'provincie of Regiodeal',
      'Europees fonds (ESF of EFRO)',
    ],
  },
  soortBoeking: {
    values: ['kosten', 'voorschot of doorbetaling aan partner'],
    aliases: { voorschot: 'voorschot of doorbetaling aan partner', doorbetaling: 'voorschot of doorbetaling aan partner' },
  },
  ronde: { values: BRONNEN, aliases: BRON_ALIASES },
  eenheid: {
    values: ['uur', 'fte', 'stuk', 'leerling', 'dagdeel', 'maand', 'post'],
    aliases: { uren: 'uur', stuks: 'stuk', leerlingen: 'leerling', dagdelen: 'dagdeel', maanden: 'maand', 'p.m.': 'post', pm: 'post' },
  },
  detail: { values: ['specifiek', 'globaal'] },
  soortCofinanciering: {
    values: ['in cash', 'in kind uren', 'in kind materiaal (nieuw)', 'in kind materiaal (gebruikt)', 'in kind ruimte', 'in kind overig'],
    aliases: {
      cash: 'in cash',
      geld: 'in cash',
      'in geld': 'in cash',
      uren: 'in kind uren',
      ruimte: 'in kind ruimte',
      'in natura': 'in kind overig',
      'in kind': 'in kind overig',
    },
  },
  waarderingsgrond: { values: ['factuur', 'catalogusprijs', 'webshop', 'taxatie', 'loonkosten', 'afgesproken tarief'] },
  nopKeuze: {
    values: ['a uitbreiding aanstelling', 'b speciaal aangeworven', 'c vervangen'],
    aliases: { a: 'a uitbreiding aanstelling', b: 'b speciaal aangeworven', c: 'c vervangen' },
  },
  soortWijziging: {
    values: [
      'activiteit vervalt',
      'activiteit later',
      'activiteit gewijzigd',
      'activiteit nieuw',
      'partner erbij',
      'partner eraf',
      'budgetverschuiving',
      'periode',
      'overig',
    ],
  },
  rol: { values: ROLLEN, aliases: { coordinator: 'coördinator', regiocoördinator: 'coördinator', werkgroeptrekker: 'werkgroep' } },
  modelG: { values: ['G1', 'G2'], aliases: { 'g2-a': 'G2', 'g2-b': 'G2', g2a: 'G2', g2b: 'G2', 'model g1': 'G1', 'model g2': 'G2' } },
  instelling: { values: ['uit', 'strenger: fout'], aliases: { strenger: 'strenger: fout', fout: 'strenger: fout' } },
  afwijkingReden: {
    values: [
      'toestemming van DUS-I',
      'besluit van de stuurgroep',
      'afgestemd met de accountant',
      'andere afspraak of cao',
      'van geringe betekenis',
      'bijzondere omstandigheid',
      CONFIRMED,
    ],
    aliases: { 'dus-i': 'toestemming van DUS-I', accountant: 'afgestemd met de accountant', stuurgroep: 'besluit van de stuurgroep' },
  },
  afgeslotenCijfer: { values: ['lasten', 'ontvangen', 'cofinanciering in geld', 'cofinanciering in natura'] },
  controleteken: {
    values: ['✓ akkoord', '✗ niet akkoord', '? nog uitzoeken', '○ niet van belang'],
    aliases: { '✓': '✓ akkoord', akkoord: '✓ akkoord', '✗': '✗ niet akkoord', '?': '? nog uitzoeken', '○': '○ niet van belang' },
  },
  deadlineDocument: { values: DEADLINE_DOCUMENTS, aliases: { eindrapportage: 'eindverslag' } },
  regioParameter: {
    values: REGIO_PARAMETERS,
    aliases: { uurtarief: 'uurtarief personeel', activeringsgrens: 'activeringsgrens machines' },
  },
} as const satisfies Record<string, ChoiceList>;

export type ListId = keyof typeof CHOICE_LISTS;

/** The closed lists by id. */
export const LISTS: Readonly<Record<ListId, ChoiceList>> = CHOICE_LISTS;
