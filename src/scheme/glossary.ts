import type { SourceId } from './sources';

/** A word of the field or of this product, as a user reads it. */
export interface Term {
  /** The word, and other ways to say it. */
  readonly words: readonly [string, ...string[]];
  /** Dutch sentences. */
  readonly meaning: string;
  readonly source?: SourceId;
}

const TERMS_BY_ID = {
  sto: {
    words: ['STO', 'Sterk Techniekonderwijs'],
    meaning: 'Subsidieregeling voor techniekonderwijs in het vmbo, per regio.',
    source: 'sto-presentatie',
  },
  regio: {
    words: ['regio', 'techniekregio', 'techniekluwe regio', 'techniekluw'],
    meaning:
      'De scholen, bedrijven en overheden die samen één subsidie hebben. Techniekluw (eerst: techniekarm) is een gebied met weinig techniekleerlingen, met een eigen maximum.',
    source: 'sto-presentatie',
  },
  penvoerder: {
    words: ['penvoerder'],
    meaning: 'De school die de subsidie aanvraagt, ontvangt en namens alle partners verantwoordt.',
    source: 'sto-presentatie',
  },
  partner: {
    words: ['partner', 'samenwerkingspartner'],
    meaning: 'Een school, instelling, bedrijf of overheid die in de regio meewerkt. Partners staan op het blad Partners.',
  },
  ronde: {
    words: ['ronde', 'subsidieronde'],
    meaning:
      'Geld met eigen dagen waarop het besteed mag worden: subsidie 2020-2023, aanvullend 2024 (het extra jaar) en subsidie 2025-2028.',
  },
  subsidieperiode: {
    words: ['subsidieperiode', 'periode'],
    meaning: 'Wat u als regio kiest: 2020-2024 (twee rondes) of 2025-2028.',
  },
  financieringsbron: {
    words: ['financieringsbron', 'bron van de kosten'],
    meaning: 'Uit welke ronde een regel betaald wordt, of cofinanciering.',
  },
  beschikking: {
    words: ['beschikking', 'toekenning'],
    meaning: 'Het besluit waarmee DUS-I de subsidie toekent. Wat daarin staat, gaat voor.',
  },
  activiteit: {
    words: ['programmalijn', 'activiteit', 'activiteitenplan'],
    meaning: 'Het plan bestaat uit programmalijnen met activiteiten. Elke regel in begroting en administratie hoort bij een activiteit.',
  },
  kostensoort: {
    words: ['kostensoort'],
    meaning:
      'De soorten kosten van de eindrapportage van DUS-I: loonkosten, materiaalkosten, machines en apparatuur, overhead en overige kosten.',
    source: 'dusi-eindrapportage',
  },
  inspanning: {
    words: ['inspanning', 'staat van geleverde inspanning'],
    meaning: 'Uren van personeel voor STO, met het uurtarief (bijlage 4 van de handreiking).',
    source: 'sto-presentatie',
  },
  jaartaak: {
    words: ['jaartaak', 'normjaartaak', 'individuele jaartaak'],
    meaning:
      'Wat een docent in een schooljaar doet, in klokuren. De normjaartaak is die van een volledige baan: 1659 klokuren. De uren voor STO staan erin (bijlage 1 van de handreiking).',
    source: 'normjaartaak',
  },
  wtf: {
    words: ['wtf', 'werktijdfactor', 'taakfactor', 'fte'],
    meaning: 'Welk deel van een volledige baan iemand werkt: 1,0 is een volledige baan, 0,6 is drie dagen.',
  },
  gpl: {
    words: ['GPL', 'gemiddelde personeelslast'],
    meaning: 'Wat een docent gemiddeld kost, zoals OCW het per jaar vaststelt. Het uurtarief volgt daaruit.',
  },
  uurtarief: {
    words: ['uurtarief', 'tarief'],
    meaning: 'Bedrag per klokuur waarmee loonkosten worden berekend. Welke tarieven bekend zijn, staat bij Parameters.',
  },
  klokuur: {
    words: ['klokuur', 'klokuren'],
    meaning: 'Een uur van zestig minuten; een lesuur kan korter zijn.',
  },
  afschrijving: {
    words: ['afschrijving', 'afschrijven', 'afschrijvingstermijn'],
    meaning:
      'Een machine gaat jaren mee: elk jaar is een deel van de prijs kosten. Alleen de afschrijving in de subsidieperiode, voor het deel dat STO de machine gebruikt, telt mee (bijlage 6 van de handreiking).',
    source: 'sto-presentatie',
  },
  restwaarde: {
    words: ['restwaarde'],
    meaning: 'Wat een machine nog waard is als zij is afgeschreven. Dat deel wordt geen kosten.',
  },
  boekwaarde: {
    words: ['boekwaarde'],
    meaning: 'Wat van de aanschaf nog niet is afgeschreven. Na de subsidieperiode telt dat niet meer mee.',
  },
  activeringsgrens: {
    words: ['activeringsgrens', 'activeren'],
    meaning:
      'Bedrag waarboven uw school een aankoop als bezit boekt en afschrijft. Elke school kiest het zelf; vul het in op het blad Regio.',
  },
  toerekening: {
    words: ['toerekening', 'toerekenen'],
    meaning: 'Welk deel van een factuur voor STO is. De rest betaalt u uit ander geld.',
  },
  cofinanciering: {
    words: ['cofinanciering', 'in kind', 'in cash', 'in natura'],
    meaning: 'Wat bedrijven bijdragen, in geld (in cash) of in uren, materiaal en ruimte (in kind, in natura).',
    source: 'regeling-2025',
  },
  peildatum: {
    words: ['peildatum'],
    meaning: 'De dag tot en met welke de administratie is bijgewerkt. Wat later komt, telt in een tussenstand niet mee.',
  },
  modelG2: {
    words: ['model G2', 'model G', 'G2'],
    meaning:
      'Het overzicht in het jaarverslag van subsidies die alleen voor hun doel besteed mogen worden; wat overblijft gaat terug. (G1: het geld mag blijven.)',
    source: 'jaarverslaggeving',
  },
  controle: {
    words: ['Controle', 'kolom Controle', 'markering'],
    meaning: 'De laatste kolom van elke tabel. Daar schrijft STO Controle wat het van de rij vindt.',
  },
  uitkomst: {
    words: ['fout', 'let op', 'te beoordelen', 'bevinding'],
    meaning:
      'Wat een regel vindt. Fout: een verplichting is geschonden. Let op: een advies, of een bron die niet de regeling zelf is. Te beoordelen: een mens moet oordelen, of er ontbreken gegevens.',
  },
  nietGecontroleerd: {
    words: ['niet gecontroleerd', 'niet volledig gecontroleerd'],
    meaning: 'Een blad, kolom of cel ontbreekt of is niet te lezen, zodat een regel daar niets over kan zeggen. Dat is geen goedkeuring.',
  },
  dusi: {
    words: ['DUS-I', 'DUSI', 'OCW'],
    meaning: 'DUS-I voert de regeling uit; OCW is het ministerie van Onderwijs, Cultuur en Wetenschap.',
    source: 'sto-presentatie',
  },
  bijlage: {
    words: ['handreiking', 'bijlage'],
    meaning:
      'De handreiking projectadministratie is een hulpmiddel van STO met voorbeelden als bijlage. U mag anders werken, als u maar kunt verantwoorden waar het geld bleef.',
    source: 'sto-handreiking',
  },
  samenvoegen: {
    words: ['samenvoegen'],
    meaning: 'Regels uit bestanden van partners en uit de boekhouding bij de registers van de penvoerder zetten.',
  },
  herkomst: {
    words: ['herkomst'],
    meaning: 'De partner en het bestand waar een regel vandaan komt. Daaraan worden de regels van een bestand later herkend.',
  },
  dossier: {
    words: ['dossier', 'register'],
    meaning: 'Een register is een tabel waarin u regels bijhoudt, zoals Kosten. Alle registers van de werkmap samen zijn het dossier.',
  },
  zekerheid: {
    words: ['zekerheid', 'hoe zeker'],
    meaning:
      'Hoe zeker is dat iets zo in de regeling staat: letterlijk gezien, bij een adviseur gezien, zelf afgeleid, bij een andere subsidie gezien, of een keuze van STO Controle.',
  },
  koppelen: {
    words: ['koppelen', 'koppeling', 'koppelprofiel'],
    meaning: 'Zeggen welke kolom van uw eigen indeling welke is, zodat het blad als een van de registers gelezen wordt.',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof TERMS_BY_ID;

/** The words of the field and of this product, in Dutch, by id. */
export const GLOSSARY: Readonly<Record<TermId, Term>> = TERMS_BY_ID;

/** A word as people write it, in its plural or joined to others: `afschrijvingen`, `afschrijvingstermijn`. */
const mentions = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}`, word === word.toLowerCase() ? 'iu' : 'u').test(text);

/** Words too common to explain each time they stand in a sentence. */
const EVERYDAY: ReadonlySet<TermId> = new Set([
  'sto',
  'regio',
  'partner',
  'ronde',
  'subsidieperiode',
  'controle',
  'uitkomst',
  'bijlage',
  'dossier',
]);

/** The terms that a text uses and that not every reader knows, in the order of the glossary. */
export const termsIn = (text: string): readonly Term[] =>
  Object.entries<Term>(TERMS_BY_ID)
    .filter(([id, { words }]) => !EVERYDAY.has(id as TermId) && words.some((word) => mentions(text, word)))
    .map(([, term]) => term);
