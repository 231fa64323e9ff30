import type { CellValue } from '../../src/cells/cell';
import type { TableKey } from '../../src/templates/column';
import { reportsOfCorrect } from './correct-reports';
import { budgetOfCorrect, planOfCorrect } from './correct-plan';
import { registersOfCorrect } from './correct-registers';
import { chance, type Chance } from './chance';

/**
 * Administrations that are right, made from the law and the forms by arithmetic of their own: nothing here comes from `src/facts` or
 * `src/rules`, so that a mistake there cannot hide. They are full of what looks wrong and is not: split invoices, credit notes, invoices of
 * later, contracts that change, people with one name at two schools after each other.
 */

export type CorrectRow = Record<string, CellValue>;
export type CorrectRows = { [Key in TableKey]?: CorrectRow[] };
export type Period = '2020-2024' | '2025-2028';

/** An administration and the day (serial) on which it is looked at. */
export interface CorrectAdministration {
  readonly periode: Period;
  readonly rows: CorrectRows;
  readonly date: number;
}

/** What all parts of one administration share. */
export interface Setting extends Chance {
  readonly periode: Period;
  readonly isNew: boolean;
  readonly years: readonly number[];
  /** First day, and the day up to which it is kept up to date (serial). */
  readonly begin: number;
  readonly peildatum: number;
  readonly date: number;
  readonly bron: string;
  /** Euros that were granted; a techniekluwe regio gets four million at most. */
  readonly award: number;
  readonly isSmall: boolean;
  /** The last school takes part from the second year on. */
  readonly schools: readonly string[];
  readonly lateSchool: string;
  readonly companies: readonly string[];
  readonly activities: readonly string[];
  /** An activity that came later, on a decision of the stuurgroep, and is in no budget. */
  readonly added: string;
  readonly lijnOf: (activity: string) => string;
  /** Euros per hour for hours on a day. */
  readonly rateOn: (day: number) => number;
}

/** Activities for pupils of po, vmbo and mbo: lines of costs need not say so again. */
export const isForAll = (activity: string): boolean => /[02468]$/.test(activity);

export const EXTRA = 'aanvullend 2024';

/** Serial day, as Excel counts: days since 30-12-1899. */
export const day = (year: number, month: number, date: number): number =>
  Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);

export const yearOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();
/** 0 to 11. */
export const monthOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCMonth();
/** Euros rounded to cents. */
export const cents = (euros: number): number => Math.round((euros + Number.EPSILON) * 100 + 1e-7) / 100;

const SCHOOLS = ['Vmbo De Sluis', 'Vmbo De Brug', 'Vmbo Het Dok', 'Vmbo De Kade', 'Vmbo De Werf', 'Vmbo Het Veer'];
const COMPANIES = ['Jachtbouw Kooiman', 'Installatiebedrijf Bakker', 'Metaal Oost', 'Bouwbedrijf Prins', 'Elektro Smit', 'Staalwerk Noord'];

/** The administration of a seed: the same seed gives the same rows. */
export function correctAdministration(periode: Period, seed: number): CorrectAdministration {
  const setting = settingOf(periode, seed);
  const plan = planOfCorrect(setting);
  const registers = registersOfCorrect(setting);
  const rows: CorrectRows = { ...plan, ...budgetOfCorrect(setting, registers), ...registers };
  return { periode, date: setting.date, rows: { ...rows, ...reportsOfCorrect(setting, rows) } };
}

function settingOf(periode: Period, seed: number): Setting {
  const draws = chance(seed * 7919 + (periode === '2025-2028' ? 1 : 2));
  const { between, sample } = draws;
  const isNew = periode === '2025-2028';
  const years = isNew ? [2025, 2026, 2027, 2028] : [2020, 2021, 2022, 2023, 2024];
  const begin = day(years[0] ?? 0, 1, 1);
  // Looked at during the period: at its end money that is left is a true finding.
  const lastYear = isNew ? between(2026, 2028) : between(2022, 2024);
  const date = day(lastYear, between(2, 11), between(1, 28));
  const peildatum = date - between(5, 40);
  const isSmall = isNew && draws.oneIn(3);
  const activities = Array.from({ length: between(6, 14) }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
  return {
    ...draws,
    periode,
    isNew,
    years,
    begin,
    peildatum,
    date,
    bron: isNew ? 'subsidie 2025-2028' : 'subsidie 2020-2023',
    ...{ isSmall, award: isSmall ? 3_600_000 : 8_000_000 },
    schools: SCHOOLS.slice(0, between(3, SCHOOLS.length)),
    lateSchool: 'Vmbo ’t Wad',
    added: 'B01',
    companies: sample(COMPANIES, between(3, COMPANIES.length)),
    activities,
    lijnOf: (activity) => `PL${1 + ((Number(activity.slice(1)) - 1) % 3)}`,
    rateOn: (serial) => (isNew ? 58 : yearOf(serial) < 2023 ? 50 : 55),
  };
}
