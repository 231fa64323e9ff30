import { registerName } from '../../templates/register-names';
import type { SheetCells } from '../sheet-cells';
import { isEnglish } from './language';
import type { MappedTable } from './fields';
import { readHeading } from './heading-concepts';
import type { RowsBelow } from './left-out-rows';
import { OTHER_BUSINESS, type Concept } from './lexicon';
import type { HeadingRows } from './heading-rows';
import type { Attempt } from './attempt';
import { isAmount } from './evidence';
import type { ColumnMatch } from './column-match';
import { REGISTER_NEEDS, saidByCells, saysSubject } from './registers';
import type { SheetColumn } from './sheet-column';
import { isOfWeek, type SheetMapping } from './sheet-mapping';

/** What is done with a sheet, and why in one Dutch sentence. */
export interface Decision {
  readonly status: 'recognised' | 'offered' | 'unknown';
  readonly reason: string;
}

/** Evidence by which the best register must lead before it is read, and before it is offered. */
const LEAD_TO_READ = 1.2;
/** How sure a heading makes an amount that is read without a sum that proves it. */
const SURE_AMOUNT = 0.72;

/** Decides whether a sheet is read, offered or none of ours. */
export function decide(
  cells: SheetCells,
  best: Attempt,
  rivals: readonly Attempt[],
  rows: RowsBelow,
  { constants = [], columns: mapped }: SheetMapping,
): Decision {
  const { table, matches, doubtful } = best.match;
  const needs = REGISTER_NEEDS[table];
  const register = registerName(table);
  const headings = new Set(best.columns.flatMap(({ meaning }) => [...meaning.concepts]));
  const title = titleConcepts(cells, best.headings);
  const said = new Set<Concept>([
    ...headings,
    ...title,
    ...saidByCells(matches),
    ...(best.columns.some(namesScheme) ? (['sto'] as const) : []),
  ]);
  const foreign = foreignConcepts(
    best,
    headings,
    titleWords(cells, best.headings, 'whole'),
    [...OTHER_BUSINESS, ...(needs.not ?? [])],
    said.has('sto'),
  );
  // Public workbooks in English share words with these.
  if (!said.has('sto') && isEnglish(best.columns) && !isNamedInEnglish(table, headings))
    return { status: 'unknown', reason: `Niets zegt dat dit ${register} voor STO is.` };
  if (rows.lines === 0) return { status: 'unknown', reason: `Er staan geen regels onder de koppen die op ${register} lijken.` };
  if (table === 'begroting' && !said.has('sto') && isReport(best))
    return { status: 'unknown', reason: 'Het blad zet een begroting naast wat er is uitgegeven, en zegt niet dat dit van STO is.' };
  if (foreign > 0) return { status: 'unknown', reason: `Het blad gaat over iets anders, al lijken koppen op ${register}.` };
  if (!saysSubject(needs, said)) return { status: 'unknown', reason: `Niets zegt dat dit ${register} voor STO is.` };
  const matched = matches.filter(({ column }) => column);
  const keys = new Set(matched.map(({ column }) => column?.key ?? ''));
  const amounts = matched.filter(({ column, role }) => column && role !== 'sign' && isAmount(column));
  const doubts: string[] = [];
  for (const { key } of constants) keys.add(key);
  if (mapped.some(({ notation }) => notation.thousands)) doubts.push('de bedragen staan in duizenden euro’s');
  const hasWeeks = mapped.some(isOfWeek);
  if (matched.some(({ period }) => period?.unit === 'day' && (period.first !== undefined || hasWeeks))) keys.add('datum');
  const unknownPeriod = matched.some(({ period }) => period && period.first === undefined && !(hasWeeks && period.weekday !== undefined));
  if (unknownPeriod)
    doubts.push(
      matched.some(({ period }) => period?.unit === 'day')
        ? 'van welke week de dagen zijn staat er niet'
        : 'van welk jaar de perioden zijn staat er niet',
    );
  if (!best.met) doubts.push('een kolom die erbij hoort is niet gevonden');
  const needed = needs.all.flat();
  if (
    matched.some(({ fit, role, column }) => fit === 0 && role === 'value' && needed.includes(column?.key ?? '') && column?.type === 'text')
  )
    doubts.push('een kolom is alleen aan de cellen herkend');
  if (best.several) doubts.push('er staan tabellen naast elkaar');
  if (!(needs.sure ?? []).every((group) => group.some((key) => keys.has(key))))
    doubts.push('niet alle kolommen van het register zijn gevonden');
  if (!(needs.sureSubject ?? needs.subject).some((concept) => said.has(concept))) doubts.push('het onderwerp staat er niet bij');
  if (rivals.some(({ rank }) => best.rank - rank < LEAD_TO_READ)) doubts.push('het kan ook een ander register zijn');
  if (
    doubtful.some(({ column }) =>
      best.columns.some((each) => each.column === column && each.amounts.some((amount) => amount !== undefined)),
    )
  )
    doubts.push('het is niet zeker welk bedrag het is');
  if (amounts.some((amount) => !isSure(amount))) doubts.push('een bedrag heeft een kop die meer kan betekenen');
  if (rows.doubtful.length > 0)
    doubts.push(
      `rij ${rows.doubtful
        .slice(0, 3)
        .map((row) => row + 1)
        .join(', ')} lijkt een totaal, maar telt niet op`,
    );
  if (!said.has('sto') && isEnglish(best.columns)) doubts.push('de koppen zijn Engels');
  if (matched.length < 3) doubts.push('er zijn weinig kolommen herkend');
  if (doubts.length > 0) return { status: 'offered', reason: `Lijkt op ${register}, maar ${doubts.slice(0, 2).join(' en ')}.` };
  return { status: 'recognised', reason: `Koppen, cellen en sommen passen bij ${register}.` };
}

/** What an English sheet that does not name the scheme must say, all of one of these, before it is more than like a register. */
const IN_ENGLISH: { readonly [Key in MappedTable]?: readonly (readonly Concept[])[] } = {
  kosten: [
    ['invoice', 'date'],
    ['supplier', 'date', 'amount'],
    ['supplier', 'date', 'vat'],
    ['account', 'debit', 'date'],
  ],
  inspanning: [
    ['hours', 'rate'],
    ['person', 'hours', 'cost'],
  ],
  urenregistratie: [
    ['person', 'hours', 'date'],
    ['name', 'hours', 'date', 'activity'],
  ],
  afschrijvingen: [['depreciation'], ['residual'], ['purchase', 'term']],
  cofinanciering: [['cofin'], ['contribution', 'company'], ['contribution', 'kind'], ['contribution', 'cash']],
};

const isNamedInEnglish = (table: MappedTable, said: ReadonlySet<Concept>): boolean =>
  (IN_ENGLISH[table] ?? []).some((concepts) => concepts.every((concept) => said.has(concept)));

const isSure = ({ fit, evidence }: ColumnMatch): boolean =>
  fit >= SURE_AMOUNT || evidence.some(({ weight, words }) => weight >= 1 && words.includes(' op '));

/** Whether all lines are of a project that the cells call after the scheme. */
const namesScheme = ({ meaning, content }: SheetColumn): boolean =>
  meaning.concepts.has('project') &&
  content.examples.length > 0 &&
  content.distinct === 1 &&
  content.examples.every((example) => readHeading(String(example)).concepts.has('sto'));

/** Whether amounts of what was spent, or of what differs, stand beside those of the budget. */
const isReport = ({ columns }: Attempt): boolean =>
  columns.some(({ meaning, amounts }) => (meaning.concepts.has('actual') || meaning.concepts.has('difference')) && amounts.some(isFound));

const isFound = (amount: number | undefined): boolean => amount !== undefined;

/** How many columns and words of the title tell of something else. */
function foreignConcepts(
  best: Attempt,
  headings: ReadonlySet<Concept>,
  title: ReadonlySet<Concept>,
  foreign: readonly Concept[],
  isSto: boolean,
): number {
  const others = new Set(foreign);
  const mapped = new Set(best.match.matches.flatMap(({ from, column }) => (column ? [from.column] : [])));
  const columns = best.columns.filter(
    (each) => !mapped.has(each.column) && [...each.meaning.whole].some((concept) => others.has(concept) && !isAside(each, concept, best)),
  );
  if (best.columns.some(({ content }) => content.accounts * 2 > content.filled)) return isSto ? 0 : 1;
  // The export of a bank.
  if (headings.has('counteraccount') && headings.has('sign')) return isSto ? 0 : 1;
  const titled = [...title].filter((concept) => others.has(concept));
  return (columns.length + 2 * titled.length) * (isSto ? 0.4 : 1) >= 1 ? 1 : 0;
}

/** Whether a word of another business says nothing of the sheet: the day on which an invoice came in, the scale of who is paid by the hour. */
function isAside({ meaning, content }: SheetColumn, concept: Concept, { match: { table, matches } }: Attempt): boolean {
  // Klant/leverancier is who is on the other side, and a staff member no member of a club.
  if (meaning.concepts.has('supplier') && (concept === 'customer' || concept === 'sales')) return true;
  if (meaning.concepts.has('person') && concept === 'membership') return true;
  if (table === 'kosten' && isOfPurchases(matches) && (concept === 'stock' || (concept === 'pupil' && meaning.letters === 'klas')))
    return true;
  if (concept === 'income') return meaning.concepts.has('date') || content.serials + content.dateTexts === content.filled;
  if (concept !== 'personnelfile' || table !== 'inspanning') return false;
  const keys = new Set(matches.map(({ column }) => column?.key));
  return keys.has('uren') && keys.has('tarief') && keys.has('loonkosten');
}

/** Whether each line is a purchase: when, from whom and for how much. */
function isOfPurchases(matches: readonly ColumnMatch[]): boolean {
  const keys = new Set(matches.map(({ column }) => column?.key));
  return keys.has('factuurdatum') && keys.has('leverancier') && (keys.has('incl') || keys.has('excl'));
}

/** What the name of the sheet and the lines above the headings say. */
export const titleConcepts = (cells: SheetCells, headings: Pick<HeadingRows, 'row'>): ReadonlySet<Concept> =>
  titleWords(cells, headings, 'concepts');

function titleWords(cells: SheetCells, headings: Pick<HeadingRows, 'row'>, which: 'concepts' | 'whole'): ReadonlySet<Concept> {
  const first = Math.max(0, headings.row - cells.row - 10);
  const texts = cells.rows
    .slice(first, headings.row - cells.row)
    .map((row) => row.filter((cell) => cell !== ''))
    // A row with more cells is a line of another table.
    .filter((row) => row.length <= 3)
    .flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''));
  return new Set([cells.sheet, ...texts].flatMap((text) => [...readHeading(text)[which]]));
}
