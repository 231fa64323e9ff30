import { TABLES } from '../../templates';
import { HEADING_WEIGHT } from './candidates';
import { contentFits } from './column-content';
import type { MappedTable } from './fields';
import { readHeading, type HeadingMeaning } from './heading-concepts';
import type { Concept } from './lexicon';
import type { ColumnMatch } from './column-match';
import type { SheetColumn } from './sheet-column';
import type { ColumnRole } from './sheet-mapping';

/** Concepts of a heading that is half of an amount and nothing else. */
const BESIDE_HALF: ReadonlySet<Concept> = new Set<Concept>(['amount', 'euro', 'incl', 'total', 'booking', 'cost']);

const isHalf = ({ concepts, unknown }: HeadingMeaning, half: 'debit' | 'credit'): boolean =>
  unknown === 0 && concepts.has(half) && [...concepts].every((concept) => concept === half || BESIDE_HALF.has(concept));

/** Whether a heading is half of an amount, or its sign. */
export const isLedgerAmount = (heading: string): boolean => {
  const meaning = readHeading(heading);
  return isHalf(meaning, 'debit') || isHalf(meaning, 'credit') || meaning.concepts.has('sign');
};

/** Debet and credit, or an amount with its sign in another column. */
export function ledgerAmount(table: MappedTable, columns: readonly SheetColumn[]): readonly ColumnMatch[] {
  if (table !== 'kosten') return [];
  const column = TABLES.kosten.columns.find(({ key }) => key === 'incl');
  if (!column) return [];
  const matchOf = (from: SheetColumn, role: ColumnRole): ColumnMatch => ({
    from,
    column,
    role,
    fit: 1,
    weight: HEADING_WEIGHT,
    evidence: [{ weight: HEADING_WEIGHT, words: `kop: ${from.heading}` }],
  });
  const [debet, otherDebet] = columns.filter(({ meaning, content }) => isHalf(meaning, 'debit') && contentFits('money', content));
  const [credit, otherCredit] = columns.filter(({ meaning, content }) => isHalf(meaning, 'credit') && contentFits('money', content));
  if (debet && credit && !otherDebet && !otherCredit) return [matchOf(debet, 'debet'), matchOf(credit, 'credit')];
  const [short, ...more] = debet ? [] : shortHalves(columns);
  if (short && more.length === 0) return [matchOf(short[0], 'debet'), matchOf(short[1], 'credit')];
  // `Bedrag` over two columns with `D/C` under it: only what stands lowest says what the second one is.
  const isSign = ({ meaning, lowest, content }: SheetColumn): boolean =>
    (meaning.concepts.has('sign') || readHeading(lowest).concepts.has('sign') || isHalf(meaning, 'debit')) &&
    content.signs > 0 &&
    content.signs === content.filled;
  const [sign] = columns.filter(isSign);
  return sign ? [matchOf(sign, 'sign')] : [];
}

const DEBIT = /^(.*?)(?:d|dr|deb)$/;
const CREDIT = /^(.*?)(?:c|cr|cre|cred)$/;

/** `D` and `C`, or `Entered Dr` and `Entered Cr`, next to each other, of which on each line only one is filled. */
function shortHalves(columns: readonly SheetColumn[]): readonly (readonly [debet: SheetColumn, credit: SheetColumn])[] {
  return columns.flatMap((debet, index) => {
    const credit = columns[index + 1];
    const before = DEBIT.exec(debet.meaning.letters)?.[1];
    if (!credit || before === undefined || before !== CREDIT.exec(credit.meaning.letters)?.[1]) return [];
    if (![debet, credit].every(({ content }) => contentFits('money', content))) return [];
    const isEither = debet.amounts.every((amount, line) => !amount || !credit.amounts[line]);
    return isEither && debet.amounts.some((amount) => amount !== undefined) ? [[debet, credit] as const] : [];
  });
}

/** The column right after the ledger account holds the name of the account when its heading is a mere Omschrijving or Naam and another one is there. */
export function accountNames(columns: readonly SheetColumn[]): ReadonlySet<SheetColumn> {
  const isPlain = ({ meaning }: SheetColumn): boolean => meaning.concepts.size === 1 && meaning.concepts.has('description');
  const described = columns.filter(
    ({ meaning }) => meaning.concepts.has('description') && !meaning.concepts.has('account') && !meaning.concepts.has('costcentre'),
  );
  if (described.length < 2) return new Set();
  return new Set(
    columns.filter((from, index) => {
      const before = columns[index - 1];
      return (
        isPlain(from) &&
        before !== undefined &&
        before.meaning.concepts.has('account') &&
        !before.meaning.concepts.has('description') &&
        before.content.numbers + before.content.numberTexts > 0
      );
    }),
  );
}
