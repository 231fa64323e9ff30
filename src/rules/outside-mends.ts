import type { Outside } from '../facts/costs/outside-round';
import { formatDate } from '../records/dutch-date';
import { calendarDay, isCalendarDay, serialDay } from '../scheme/calendar';
import type { Line, Place } from '../records/dossier';
import { ALL_ROUNDS, ROUNDS, type Round } from '../scheme/rounds';
import { removeMend, setMend } from './line-mends';
import type { Mend } from './mend';

/** Days within which the other dates of a line lie from one that is right. */
const NEAR = 120;

/** A day outside the round that pays: with the year of the other dates of the line, on the round of that day, or out of the administration. */
export function outsideMends({ cost, round, end, day, column }: Outside): readonly Mend[] {
  const { at } = cost.line;
  const others =
    cost.key === 'kosten'
      ? [cost.line.factuurdatum, cost.line.betaaldatum, cost.line.prestatie_van, cost.line.prestatie_tot]
      : [cost.line.van, cost.line.tot];
  return dayMends({
    at,
    round,
    end,
    day,
    column,
    others,
    isFor: () => true,
    remove: removeMend(cost.line, `Haal de regel uit ${cost.key === 'kosten' ? 'Kosten' : 'Inspanning'}`),
  });
}

/** A contribution with a day outside the subsidie for which it counts. Counted for another one, all its days are to lie in that. */
export function outsideContribution(line: Line<'cofinanciering'>, round: Round, end: number, column: 'van' | 'tot'): readonly Mend[] {
  const { at, van, tot } = line;
  const day = line[column];
  if (day === null) return [];
  const days = [van, tot].flatMap((each) => each ?? []);
  const isInOrder = (other: number): boolean => (column === 'van' ? tot === null || other <= tot : van === null || van <= other);
  const remove = removeMend(line, 'Haal de bijdrage weg');
  const isFor = (other: Round): boolean => days.every((each) => other.start <= each && each <= other.end);
  return dayMends({ at, round, end, day, column, others: [column === 'van' ? tot : van], isInOrder, isFor, remove });
}

interface DayOutside {
  readonly at: Place;
  readonly round: Round;
  /** Last day (serial) of the round. */
  readonly end: number;
  /** The day (serial) that lies outside it, and its column. */
  readonly day: number;
  readonly column: string;
  /** The other days of the line. */
  readonly others: readonly (number | null)[];
  readonly isInOrder?: (day: number) => boolean;
  readonly isFor: (round: Round) => boolean;
  readonly remove: readonly Mend[];
}

function dayMends({ at, round, end, day, column, others, isInOrder = () => true, isFor, remove }: DayOutside): readonly Mend[] {
  const { month, day: dayOfMonth } = calendarDay(day);
  const years = new Set(others.flatMap((other) => (other === null || other === day ? [] : [calendarDay(other).year])));
  const days = [...years].flatMap((year) => (isCalendarDay(year, month, dayOfMonth) ? [serialDay(year, month, dayOfMonth)] : []));
  const right = days.filter(
    (each) =>
      isInOrder(each) &&
      each >= round.start &&
      each <= end &&
      others.some((other) => other !== null && other !== day && Math.abs(other - each) <= NEAR),
  );
  const rounds = ALL_ROUNDS.map((id) => ROUNDS[id]).filter(
    (other) => other !== round && other.start <= day && day <= other.end && isFor(other),
  );
  return [
    ...right.flatMap((each) => setMend('date', at, column, each, { label: `Verander in de datum ${formatDate(each)}` })),
    ...rounds.flatMap(({ bron }) => setMend('choose', at, 'bron', bron, { label: `Boek op ${bron}` })),
    ...remove,
  ];
}
