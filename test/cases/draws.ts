import { serialDay } from '../../src/scheme/calendar';
import { ROUNDS, YEARS, type Periode } from '../../src/scheme/rounds';
import { numbers } from '../templates/generated';
import type { Row } from './calculated';

/** How many lines a large administration has in the tables that grow. */
const COUNTS = {
  teachers: 120,
  otherStaff: 40,
  hired: 20,
  kosten: 700,
  afschrijvingen: 110,
  cofinanciering: 150,
  days: 200,
  wijzigingen: 24,
  companies: 12,
};
export const ACTIVITIES = 20;
export const LIJNEN = 4;

export const PENVOERDER = 'Vmbo De Sluis';
export const SCHOOLS = [PENVOERDER, 'Vmbo De Brug', 'Vmbo Het Dok', 'Vmbo De Kade', 'Vmbo De Werf'];
const FIRST = ['J.', 'M.', 'R.', 'S.', 'A.', 'K.', 'L.', 'P.', 'T.', 'W.'];
const LAST = [
  'Visser',
  'Hoekstra',
  'de Boer',
  'Smit',
  'Mulder',
  'Kok',
  'Bos',
  'Dekker',
  'Peters',
  'Postma',
  'Zwart',
  'Kuiper',
  'Prins',
  'Blom',
  'Huisman',
  'Kramer',
  'Vos',
  'Schaap',
];

/** A half of a calendar year that lies in one school year. */
interface Slot {
  readonly first: number;
  readonly last: number;
  /** First calendar year of its school year. */
  readonly schoolYear: number;
}

/** What the rows of one administration are drawn with: the same seed gives the same rows. */
export type Draws = ReturnType<typeof drawsOf>;

/** Everything that differs between administrations: the period, its days and people, and the draws of this seed. */
export function drawsOf(periode: Periode, seed: number, size: number) {
  const count = (of: keyof typeof COUNTS): number => Math.ceil(COUNTS[of] * size);
  const next = numbers(seed * 2 + (periode === '2025-2028' ? 1 : 0));
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const many = (count: number, row: (index: number) => Row): Row[] => Array.from({ length: count }, (_, index) => row(index));
  const years = YEARS[periode];
  const [firstYear = 0] = years;
  const isNew = periode === '2025-2028';
  const main = isNew ? ROUNDS.STO2025.bron : ROUNDS.STO2020.bron;
  const lastDay = isNew ? serialDay(2026, 10, 31) : serialDay(2024, 7, 31);
  const slots = slotsUntil(firstYear, lastDay);
  const day = (): number => serialDay(firstYear, 1, 1) + below(lastDay - serialDay(firstYear, 1, 1) + 1);
  const bronOn = (date: number): string => (!isNew && date >= ROUNDS.STO2024.start && below(2) === 0 ? ROUNDS.STO2024.bron : main);
  const rateOn = (date: number): number => (isNew ? 58 : date < serialDay(2023, 1, 1) ? 50 : 55);
  const number = (index: number, digits = 4): string => String(index + 1).padStart(digits, '0');
  const code = (index: number): string => `A${number(index, 2)}`;
  const lijnOf = (index: number): string => `PL${1 + (index % LIJNEN)}`;
  const machineActivity = (): string => code(below(ACTIVITIES - 1));
  const activity = (): string => code(below(ACTIVITIES));
  const companies = Array.from({ length: COUNTS.companies }, (_, index) => `Bedrijf ${LAST[index]} Techniek`);
  const people = shuffled(
    FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)),
    below,
  );
  // prettier-ignore
  return { periode, size, count, below, one, many, years, firstYear, isNew, main, lastDay, slots, day, bronOn, rateOn, number, code, lijnOf, machineActivity, activity, companies, people };
}

function slotsUntil(firstYear: number, lastDay: number): readonly Slot[] {
  const slots: Slot[] = [];
  for (let year = firstYear; ; year++) {
    for (const slot of [
      { first: serialDay(year, 1, 1), last: serialDay(year, 7, 31), schoolYear: year - 1 },
      { first: serialDay(year, 8, 1), last: serialDay(year, 12, 31), schoolYear: year },
    ]) {
      if (slot.last > lastDay) return slots;
      slots.push(slot);
    }
  }
}

function shuffled<T>(items: readonly T[], below: (limit: number) => number): readonly T[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}
