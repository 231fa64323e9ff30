import { LISTS } from '../../scheme/lists';
import type { Column, TableKey } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { contentFits, type ColumnContent } from './column-content';
import { costKindOf } from './cost-kinds';

/** What the cells of a column say for and against a field; undefined when they cannot be it. */
export interface ContentFit {
  readonly weight: number;
  /** What the cells are, in Dutch. */
  readonly words: string;
}

/** Fields in which a number may be a name: documents, codes, staff. */
const CODES = /boekstuk|factuurnr|_code|inv_id|nummer|kvk|regel|bewijs|kenmerk/;
const PERSON_KEYS = new Set(['naam', 'vertegenwoordiger', 'vervanger']);
const ORGANISATION_KEYS = new Set(['leverancier', 'cofinancier', 'partner', 'partner_naam', 'instelling']);
/** Words of what people are at a school or a company. */
export const ROLE =
  /docent|leraar|leerkracht|onderwijs|leider|assistent|instruct|coach|medewerk|co[oö]rdinator|directeur|adviseur|administrat|\btoa\b|monteur|manager|expert|teacher|trainer|mentor|begeleid|kundige|ondersteuner|controller|beheerder|stagiair/i;
/** What is said of cells that hold what people choose from. */
export const LISTED = 'waarden uit de keuzelijst';
const TEXTS = new Set(['omschrijving', 'werkzaamheden', 'activiteit', 'toelichting', 'motivering']);

/** What the heading above the cells matters for what they are: it gives a term in years, it calls them kinds of cost. */
interface Heading {
  readonly saysYears?: boolean;
  readonly saysCostKind?: boolean;
}

/** Weighs what stands in a column against what a field holds. */
export function contentFit(
  table: TableKey,
  column: Column,
  content: ColumnContent,
  { saysYears = false, saysCostKind = false }: Heading = {},
): ContentFit | undefined {
  const { filled, numbers, numberTexts, dateTexts, serials, persons, organisations, distinct, codes } = content;
  if (filled === 0) return { weight: -0.6, words: 'leeg' };
  if (!contentFits(column.type, content)) return undefined;
  const share = (count: number): number => count / filled;
  const numeric = share(numbers + numberTexts + content.hours);
  switch (column.type) {
    case 'date':
      return { weight: 0.9, words: `${serials + dateTexts} datums` };
    case 'money':
    case 'decimal':
    case 'integer':
    case 'percentage':
      return numberFit(table, column, saysYears, content);
    case 'list': {
      const list = column.list && LISTS[column.list];
      const known = new Set([...(list?.values ?? []), ...Object.keys(list?.aliases ?? {})].map((value) => value.toLowerCase()));
      const listed = content.examples.filter((example) => known.has(String(example).toLowerCase())).length;
      if (listed * 2 > content.examples.length) return { weight: 1.6, words: LISTED };
      if (numeric > 0.5) return undefined;
      if (isYesOrNo(content)) return { weight: -3, words: 'ja of nee' };
      if (column.key === 'kostensoort' && !saysCostKind && 2 * kindsIn(content.examples) < content.examples.length)
        return { weight: -6, words: 'andere soorten' };
      // Abbreviations of two or three letters are codes of a system.
      return { weight: content.longest <= 4 ? -3 : distinct <= Math.max(3, filled / 2) ? 0.1 : -0.4, words: 'teksten' };
    }
    case 'yesNo':
      if (content.examples.every((example) => PLACE_OF_FILE.test(String(example)))) return { weight: -3, words: 'bestanden of links' };
      if (numbers + dateTexts > 0 || 2 * (numberTexts + codes - content.yesNos) > filled) return undefined;
      return {
        weight: content.examples.every((example) => /^(ja|nee|j|n|x|yes|no|true|false)$/i.test(String(example))) ? 0.8 : -0.5,
        words: 'ja of nee',
      };
    default:
  }
  if (isYesOrNo(content)) return { weight: -3, words: 'ja of nee' };
  if (column.key === 'document')
    return content.examples.every((example) => PLACE_OF_FILE.test(String(example)))
      ? { weight: 1, words: 'bestanden of links' }
      : { weight: -6, words: 'geen bestanden' };
  if (share(dateTexts) > 0.5 || (share(serials) > 0.8 && numbers === filled && /oms|naam|leverancier|partner/.test(column.key)))
    return undefined;
  if (CODES.test(column.key)) {
    // Days are no numbers of documents, though Excel keeps them as numbers.
    if (numbers === filled && serials === filled && filled > 2 && distinct > 1) return { weight: -2.5, words: 'datums' };
    if (isRowNumber(content)) return { weight: COUNTED[column.key] ?? -1.5, words: 'volgnummers' };
    const isActivity = column.key === 'act_code' || column.key === 'pl_code';
    if (isActivity && content.longest > 60) return { weight: -0.6, words: 'lange teksten' };
    return { weight: isActivity && share(codes) > 0.8 ? 0.5 : 0.1, words: 'codes' };
  }
  if (numeric > 0.7) return { weight: -2.6, words: 'nummers' };
  if (PERSON_KEYS.has(column.key)) {
    if (share(persons) > 0.5) return { weight: 1, words: `${persons} namen van personen` };
    return share(organisations) > 0.5 ? { weight: -1.2, words: 'namen van organisaties' } : { weight: 0, words: 'namen' };
  }
  if (ORGANISATION_KEYS.has(column.key)) {
    if (share(persons) > 0.7 && persons > organisations) return { weight: -3, words: 'namen van personen' };
    if (share(codes) > 0.7) return { weight: -0.8, words: 'codes' };
    return { weight: 0.3, words: 'namen' };
  }
  if (column.key === 'functie') {
    const roles = content.examples.filter((example) => ROLE.test(String(example))).length;
    return roles * 2 >= content.examples.length ? { weight: 0.4, words: 'functies' } : { weight: -0.9, words: 'teksten' };
  }
  // Where a register has a column for the name of a thing and one for its code, cells that are all codes are the latter.
  if (table === 'activiteiten' && (column.key === 'activiteit' || column.key === 'programmalijn') && share(codes) > 0.8)
    return { weight: -2.5, words: 'codes' };
  if (TEXTS.has(column.key)) return { weight: share(codes) > 0.8 ? -0.5 : 0.2, words: 'teksten' };
  return { weight: 0, words: 'teksten' };
}

/** What counting the lines says of a field: a supplier never numbers so. */
const COUNTED: Readonly<Record<string, number>> = { regel: 0.5, nummer: 0.5, factuurnr: -4 };

/** `https://…`, `facturen/2025-031.pdf`, `bon 12.jpg`. */
const PLACE_OF_FILE = /^(?:https?:\/\/|www\.|\\\\|[a-z]:\\)\S|\.(?:pdf|docx?|xlsx?|xml|csv|msg|eml|jpe?g|png|gif|tiff?|heic|zip)$/i;

/** How many values say a kind of cost of the scheme. */
const kindsIn = (values: readonly CellValue[]): number => values.filter((value) => costKindOf(String(value)) !== undefined).length;

const isYesOrNo = ({ filled, yesNos }: ColumnContent): boolean => yesNos === filled;

/** Whether the cells count the lines: 1, 2, 3. */
const isRowNumber = ({ numbers, filled, whole, least, most, distinct }: ColumnContent): boolean =>
  filled > 1 && numbers === filled && whole === filled && distinct === filled && least <= 1 && most <= filled + 1;

/** Hours of a whole jaartaak. */
const HOURS_OF_YEAR = new Set(['klokuren', 'betrekking_uren', 'inzetbaar', 'beschikbaar']);

/** Bounds between which numbers of a field usually lie. */
function numberFit(
  table: TableKey,
  { key, type }: Column,
  saysYears: boolean,
  { numbers, whole, least, most, numberTexts, serials, filled }: ColumnContent,
): ContentFit {
  const words = `${numbers + numberTexts} getallen`;
  if (numbers < filled / 2) return { weight: 0.2, words };
  // Whole numbers that are all dates of these years are days, not amounts.
  if (serials === filled && whole === numbers && filled > 2 && type !== 'integer') return { weight: -1, words: 'getallen als datums' };
  if (type === 'percentage') return { weight: least >= 0 && most <= 100 ? 0.5 : -2, words };
  if (key === 'tarief' && most <= 0) return { weight: -5, words: 'nullen' };
  if (key === 'tarief') return { weight: least >= 10 && most <= 250 ? 0.6 : -0.8, words };
  if (key === 'uren' || key === 'uren_overig' || key === 'sto_uren') {
    if (table === 'urenregistratie' && most > 80) return { weight: -0.6, words };
    return { weight: least >= 0 && most <= 2000 ? 0.4 : -1, words };
  }
  if (key === 'wtf' || key === 'omvang') return { weight: least >= 0 && most <= 2 ? 0.8 : -2.5, words };
  // A year of work is no fraction: `Betrekkingsomvang 0,8` is a part of a full job, however the heading of bijlage 1 is used for hours.
  if (HOURS_OF_YEAR.has(key)) return { weight: most > 2 || most <= 0 ? 0.1 : -5, words };
  if (key === 'periode_mnd') {
    if (saysYears) return { weight: least >= 1 && most <= 40 ? 0.8 : -4, words };
    return { weight: least >= 12 && most <= 600 && whole === numbers ? 0.8 : -2, words };
  }
  // What was bought cost something.
  if (key === 'aanschaf' && least <= 0) return { weight: -2, words };
  if (key === 'aanschaf' && most > 200) return { weight: 0.5, words };
  return { weight: type === 'money' ? 0.3 : 0.1, words };
}
