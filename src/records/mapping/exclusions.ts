import { bagOf, plainWords } from './plain-words';

/**
 * Headings that are never a column of a register, whatever word of ours they hold (formats of ledgers, 5.1). One list for all registers;
 * what a register of ours itself calls a column (such as Btw) goes first.
 */
const NEVER = [
  // Ledger: account, journal, currency, reference.
  ...['grootboek', 'grootboekrekening', 'grootboekrekeningnr', 'grootboeknummer', 'grootboekrekeningnummer', 'grootboekrekeningoms'],
  ...[
    'grootboekrekeningomschrijving',
    'grootboekomschrijving',
    'omschrijving grootboek',
    'omschrijving grootboekrekening',
    'naam grootboekrekening',
  ],
  ...[
    'grootboek omschrijving',
    'grootboeknaam',
    'rekening',
    'rekeningnummer',
    'rekeningnr',
    'rekeningomschrijving',
    'omschrijving rekening',
    'gb',
    'gbr',
    'gbrek',
  ],
  ...[
    'dagboek',
    'dagboekcode',
    'dagboek code',
    'dagboeknaam',
    'dagboek omschrijving',
    'boekjaar',
    'periode',
    'boekperiode',
    'valuta',
    'koers',
    'regel',
    'regelnummer',
    'regelnr',
    'volgnr',
  ],
  ...[
    'vervaldatum',
    'invoerdatum',
    'mutatiedatum',
    'ordernummer',
    'ordernr',
    'uw ref',
    'uw referentie',
    'onze ref',
    'onze referentie',
    'kenmerk',
  ],
  ...[
    'kostenplaats',
    'kostenplaatscode',
    'kpl',
    'kostendrager',
    'kostendragercode',
    'verbijzondering',
    'project',
    'projectcode',
    'projectnr',
    'projectnummer',
  ],
  // Value added tax that is no amount.
  ...['btw code', 'btwcode', 'btw percentage', 'btw perc', 'btw %', '% btw', 'btw tarief', 'btwtarief', 'btw nummer', 'btw soort'],
  // Balances and differences are sums of amounts.
  ...[
    'saldo',
    'beginsaldo',
    'eindsaldo',
    'saldo begin',
    'saldo eind',
    'openstaand',
    'openstaand saldo',
    'balans',
    'cumulatief',
    'verschil',
    'restant',
    'nog te besteden',
  ],
] as const;

/** A word that makes a heading with an amount's name something else than that amount. */
const NO_AMOUNT = new Set([
  ...[
    'saldo',
    'balans',
    'beginsaldo',
    'eindsaldo',
    'begroot',
    'begrote',
    'begroting',
    'budget',
    'raming',
    'geraamd',
    'verschil',
    'afwijking',
    'resterend',
    'restant',
  ],
  ...[
    'nog',
    'openstaand',
    'open',
    'cumulatief',
    'vorig',
    'vorige',
    'korting',
    'code',
    'nr',
    'nummer',
    'soort',
    'type',
    'datum',
    'percentage',
    'perc',
    '%',
  ],
  ...[
    'valuta',
    'koers',
    'aantal',
    'limiet',
    'max',
    'maximum',
    'maximaal',
    'per',
    'toegekend',
    'beschikt',
    'prognose',
    'offerte',
    'gepland',
    'geplande',
    'verwacht',
    'verwachte',
  ],
  ...['btw', 'incl', 'excl', 'inclusief', 'exclusief', 'netto', 'bruto'],
]);

/** A word that makes a heading with the name of a text or date something else, unless our own word for the column says it too. */
const NO_TEXT = new Set([
  ...[
    'datum',
    'nr',
    'nummer',
    'code',
    'id',
    'bedrag',
    'bedragen',
    'aantal',
    '%',
    'percentage',
    'saldo',
    'btw',
    'incl',
    'excl',
    'mail',
    'email',
    'telefoon',
    'tel',
    'adres',
  ],
  ...[
    'akkoord',
    'grootboek',
    'grootboekrekening',
    'rekening',
    'dagboek',
    'kosten',
    'totaal',
    'soort',
    'type',
    'gewijzigd',
    'aangemaakt',
    'verval',
    'vorige',
    'vorig',
  ],
]);

/** Names of amounts that say little: two of them in one sheet may be a price and its total, or an amount and a part of it. */
const VAGUE_AMOUNTS = new Set([
  ...[
    'bedrag',
    'bedragen',
    'totaal',
    'totaalbedrag',
    'kosten',
    'waarde',
    'realisatie',
    'uitgaven',
    'uitgave',
    'totaalkosten',
    'totalekosten',
    'kostentotaal',
  ],
  ...['totalewaarde', 'bijdrage', 'prijsinclbtw', 'prijsexclbtw'],
]);

/** Whether a heading (its words together) is a name that several amounts could have. */
export const isVagueAmount = (joined: string): boolean => VAGUE_AMOUNTS.has(joined);

const NEVER_JOINED: ReadonlySet<string> = new Set(NEVER.map((heading) => heading.replaceAll(' ', '')));

const NEVER_BAGS: ReadonlySet<string> = new Set(NEVER.map((heading) => bagOf(plainWords(heading.match(/[a-z0-9]+|%/g) ?? []))));

/** Whether the words of a heading, written out and in whatever order, are those of one that no register takes. */
export const isExcludedBag = (bag: string): boolean => NEVER_BAGS.has(bag);

/** Whether a heading (its words together) is one that no register takes. */
export const isExcluded = (joined: string): boolean => NEVER_JOINED.has(joined);

/** Whether a word beside our own word for a column of this type makes it another column. */
export const changesMeaning = (word: string, type: 'amount' | 'other'): boolean => (type === 'amount' ? NO_AMOUNT : NO_TEXT).has(word);

/** Two columns that are an amount together, and the column that gives an amount its sign. */
export const DEBET: ReadonlySet<string> = new Set(['debet', 'debetbedrag', 'bedragdebet', 'debetbedragincl', 'debit']);
export const CREDIT: ReadonlySet<string> = new Set(['credit', 'creditbedrag', 'bedragcredit']);
export const SIGN: ReadonlySet<string> = new Set([
  'debetcredit',
  'dc',
  'afbij',
  'bijaf',
  'dofc',
  'debetofcredit',
  'debetcreditdc',
  'debcred',
]);
