import { roundOfBron, type RoundId } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { matchProducts, roundHalfAway, type Product, type ProductMatch } from '../../records/money';
import { readingOf } from '../empty-cells';
import { byName, nameKey } from '../lists/names';
import type { PartnerType } from '../lists/partner-list';

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
  const amountOf = contributionOf(dossier);
  let sum = 0;
  for (const line of dossier.cofinanciering.lines) {
    const amount = amountOf(line);
    if (line.bron === null || amount === null) return null;
    if (roundOfBron(line.bron)?.id === round) sum += amount;
  }
  return sum;
}

/**
 * Cents that companies contributed to these rounds up to and including a day (serial): what ended by then at the least, what began by then at
 * the most. Null as long as an amount or a day is unknown, or a line does not say for which round it counts.
 */
export function contributedUntil(
  dossier: Dossier,
  rounds: ReadonlySet<RoundId>,
  day: number,
): { readonly least: number; readonly most: number } | null {
  const amountOf = contributionOf(dossier);
  let least = 0;
  let most = 0;
  for (const line of dossier.cofinanciering.lines) {
    const amount = amountOf(line);
    const round = roundOfBron(line.bron);
    if (line.bron === null || amount === null || line.van === null || line.tot === null) return null;
    if (!round || !rounds.has(round.id)) continue;
    if (line.tot <= day) least += amount;
    if (line.van <= day) most += amount;
  }
  return { least, most };
}

/** Tells which names are those of partners that are no companies, such as a school or a municipality. */
export function isNoCompany({ partners }: Pick<Dossier, 'partners'>): (name: string | null) => boolean {
  const byPartner = byName(partners.lines, ({ partner_naam }) => partner_naam);
  return (name) => {
    const known = name === null ? [] : (byPartner.get(nameKey(name)) ?? []);
    return known.length > 0 && known.every(({ partner_type }) => partner_type !== null && !COMPANIES.has(partner_type));
  };
}

/** Cents of these that came from partners that are no companies: whether those count, no source says. */
export function contributedByOthers(dossier: Dossier, round: RoundId): number {
  const amountOf = contributionOf(dossier);
  const isOther = isNoCompany(dossier);
  return dossier.cofinanciering.lines
    .filter(({ bron, cofinancier }) => roundOfBron(bron)?.id === round && isOther(cofinancier))
    .reduce((sum, line) => sum + (amountOf(line) ?? 0), 0);
}

/** Kinds of partner that count as companies; a network speaks for the companies in it. */
const COMPANIES: ReadonlySet<string> = new Set<PartnerType>(['bedrijf', 'brancheorganisatie of bedrijvennetwerk']);

/** Gives the cents of a contribution; null when its amount is empty or unreadable. */
export function contributionOf(dossier: Dossier): (line: Contribution) => number | null {
  const worthOfLine = worthOf(dossier);
  return (line) => {
    const worth = worthOfLine(line);
    return worth && (worth.match === undefined || worth.match === 'different') ? worth.amount : line.bedrag;
  };
}
