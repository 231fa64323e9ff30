import type { Outside } from '../facts/costs/outside-round';
import { formatDate } from '../records/dutch-date';
import { calendarDay, isCalendarDay, serialDay } from '../scheme/calendar';
import { ALL_ROUNDS, ROUNDS } from '../scheme/rounds';
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
  const { month, day: dayOfMonth } = calendarDay(day);
  const years = new Set(others.flatMap((other) => (other === null || other === day ? [] : [calendarDay(other).year])));
  const days = [...years].flatMap((year) => (isCalendarDay(year, month, dayOfMonth) ? [serialDay(year, month, dayOfMonth)] : []));
  const right = days.filter(
    (each) =>
      each >= round.start && each <= end && others.some((other) => other !== null && other !== day && Math.abs(other - each) <= NEAR),
  );
  const rounds = ALL_ROUNDS.map((id) => ROUNDS[id]).filter((other) => other !== round && other.start <= day && day <= other.end);
  return [
    ...right.flatMap((each) => setMend('date', at, column, each, { label: `Verander in de datum ${formatDate(each)}` })),
    ...rounds.flatMap(({ bron }) => setMend('choose', at, 'bron', bron, { label: `Boek op ${bron}` })),
    ...removeMend(cost.line, `Haal de regel uit ${cost.key === 'kosten' ? 'Kosten' : 'Inspanning'}`),
  ];
}
