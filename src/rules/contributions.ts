import { roundOfBron, type RoundId } from '../scheme/rounds';
import type { Dossier, Line } from '../records/dossier';
import { roundHalfAway } from '../records/money';
import { readingOf } from './empty-cells';

const PARTS = ['uren', 'tarief', 'aantal', 'waarde', 'cash'] as const;

/** Gives what a contribution is worth (cents) by its hours, goods and money; null when one of these cells is unreadable or all are empty. */
export function worthOf({ cofinanciering }: Dossier): (line: Line<'cofinanciering'>) => number | null {
  const cells = readingOf(cofinanciering);
  return (line) => {
    if (PARTS.every((part) => line[part] === null) || PARTS.some((part) => cells.isUnreadable(line, part))) return null;
    const { uren, tarief, aantal, waarde, cash } = line;
    return roundHalfAway((uren ?? 0) * (tarief ?? 0) + (aantal ?? 0) * (waarde ?? 0) + (cash ?? 0));
  };
}

/**
 * Cents that companies contributed to a round; null as long as an amount is unknown, or a line does not say for which round it counts.
 * A calculated amount that was typed over is not believed (COF-09 reports it).
 */
export function contributedTo(dossier: Dossier, round: RoundId): number | null {
  const worth = worthOf(dossier);
  let sum = 0;
  for (const line of dossier.cofinanciering.lines) {
    const amount = worth(line) ?? line.bedrag;
    if (line.bron === null || amount === null) return null;
    if (roundOfBron(line.bron)?.id === round) sum += amount;
  }
  return sum;
}
