import { roundOfBron, type RoundId } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { matchProducts, roundHalfAway, type Product, type ProductMatch } from '../../records/money';
import { readingOf } from '../empty-cells';

const PARTS = ['uren', 'tarief', 'aantal', 'waarde', 'cash'] as const;

type Contribution = Line<'cofinanciering'>;

/** What a contribution is worth by its hours, goods and money. */
export interface Worth {
  /** Cents. */
  readonly amount: number;
  /** How the column Bedrag stands to it; undefined when that is empty. */
  readonly match: ProductMatch | undefined;
}

/** Gives what a contribution is worth; null when one of its cells is unreadable, all are empty or the sheet has no column for one. */
export function worthOf({ cofinanciering }: Dossier): (line: Contribution) => Worth | null {
  const cells = readingOf(cofinanciering);
  return (line) => {
    if (PARTS.some((part) => !line.at.table.columns.has(part))) return null;
    if (PARTS.every((part) => line[part] === null) || PARTS.some((part) => cells.isUnreadable(line, part))) return null;
    const products = productsOf(line);
    const cash = line.cash ?? 0;
    return {
      amount: roundHalfAway(products.reduce((sum, { quantity, price }) => sum + quantity * price, cash)),
      match: line.bedrag === null ? undefined : matchProducts(line.bedrag - cash, products),
    };
  };
}

const productsOf = ({ uren, tarief, aantal, waarde }: Contribution): readonly Product[] => [
  { quantity: uren ?? 0, price: tarief ?? 0 },
  { quantity: aantal ?? 0, price: waarde ?? 0 },
];

/**
 * Cents that companies contributed to a round; null as long as an amount is unknown, or a line does not say for which round it counts.
 * A calculated amount that was typed over is not believed (COF-09 reports it), unless it differs by rounding only.
 */
export function contributedTo(dossier: Dossier, round: RoundId): number | null {
  const worthOfLine = worthOf(dossier);
  let sum = 0;
  for (const line of dossier.cofinanciering.lines) {
    const worth = worthOfLine(line);
    const amount = worth && (worth.match === undefined || worth.match === 'different') ? worth.amount : line.bedrag;
    if (line.bron === null || amount === null) return null;
    if (roundOfBron(line.bron)?.id === round) sum += amount;
  }
  return sum;
}
