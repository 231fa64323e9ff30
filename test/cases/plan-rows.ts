import { serialDay } from '../../src/scheme/calendar';
import { DOELEN } from '../../src/scheme/lists';
import { ROUNDS } from '../../src/scheme/rounds';
import { roundHalfAway } from '../../src/records/money';
import type { Row, Rows } from './calculated';
import { ACTIVITIES, LIJNEN, SCHOOLS, type Draws } from './draws';

/** The only activity for which no machines are budgeted. */
export const WITHOUT_MACHINES = 'A20';
/** A school that joined later: on 1 April of the first year. */
export const LATE_SCHOOL = 'Vmbo De Haven';

/** Who takes part, the activities, and the budget for them. */
export function planRows(draws: Draws): Pick<Rows, 'partners' | 'activiteiten' | 'begroting'> {
  const { below, one, many, years, firstYear, isNew, main, number, code, lijnOf, companies } = draws;
  const partners: Row[] = [
    ...[...SCHOOLS, LATE_SCHOOL].map((naam, index) => ({
      partner_type: index === 0 ? 'penvoerder (vmbo)' : 'vmbo-school',
      partner_naam: naam,
      brin_vest: `00X${'ABCDEF'[index]}00`,
      bevoegd_gezag: `Stichting ${naam.slice(5)}`,
      bg_nummer: String(40001 + index),
      sok: 'ja',
      ...(naam === LATE_SCHOOL ? { vanaf: serialDay(firstYear, 4, 1) } : {}),
    })),
    {
      partner_type: 'mbo-instelling',
      partner_naam: 'ROC Zaanstreek',
      brin_vest: '00YY00',
      bevoegd_gezag: 'ROC Zaanstreek',
      bg_nummer: '40101',
      sok: 'ja',
    },
    {
      partner_type: 'po-school',
      partner_naam: 'Basisschool De Molen',
      brin_vest: '00ZZ00',
      bevoegd_gezag: 'Stichting De Molen',
      bg_nummer: '40102',
      sok: 'ja',
    },
    ...companies.map((partner_naam, index) => ({ partner_type: 'bedrijf', partner_naam, kvk: String(10000001 + index), sok: 'ja' })),
  ];
  const activiteiten = many(ACTIVITIES, (index) => ({
    programmalijn: `Programmalijn ${1 + (index % LIJNEN)}`,
    pl_code: lijnOf(index),
    doel: isNew ? (DOELEN[index % DOELEN.length] ?? '') : '',
    ...(isNew && index % 4 === 0 ? { doel_2: DOELEN[(index + 3) % DOELEN.length] ?? '' } : {}),
    ...(index % 3 === 0 ? { doelgroep: 'vmbo', doelgroep_2: 'po', doelgroep_3: 'mbo' } : {}),
    activiteit: `Techniekactiviteit ${number(index, 2)}`,
    act_code: code(index),
    jaar_van: firstYear,
    jaar_tot: years.at(-1) ?? 0,
  }));

  const budgetLine = (act: number, bron: string, kostensoort: string, amount: number, inYears: readonly number[]): Row => {
    const q = 10 * (5 + below(20));
    const p = Math.round(amount / q);
    const total = q * p * inYears.length;
    const kind = roundHalfAway(total * 13) / 100;
    return {
      pl_code: lijnOf(act),
      act_code: code(act),
      partner: one(SCHOOLS),
      bron,
      kostensoort,
      omschrijving: `${kostensoort} van ${code(act)}`,
      eenheid: 'stuk',
      ...Object.fromEntries(
        inYears.flatMap((year) => [
          [`q_${year}`, q],
          [`p_${year}`, p],
        ]),
      ),
      dekking_subsidie: roundHalfAway((total - kind) * 100) / 100,
      dekking_cash: 0,
      dekking_kind: kind,
      dekking_eigen: 0,
      detail: 'specifiek',
      toelichting: 'Zie de offertes in het dossier',
    };
  };
  const mainYears = isNew ? years : years.filter((year) => year <= 2023);
  const begroting = [
    ...Array.from({ length: ACTIVITIES }, (_, act) => [
      budgetLine(act, main, 'Loonkosten', 26_000, mainYears),
      budgetLine(act, main, 'Materiaalkosten', 7_000, mainYears),
      budgetLine(act, main, 'Overige kosten', 4_000, mainYears),
      ...(code(act) === WITHOUT_MACHINES ? [] : [budgetLine(act, main, 'Kosten machines en apparatuur', 8_000, mainYears)]),
    ]).flat(),
    budgetLine(0, main, 'Overhead', 60_000, mainYears),
    ...(isNew
      ? []
      : ['Loonkosten', 'Overhead', 'Materiaalkosten', 'Loonkosten'].map((soort, act) =>
          budgetLine(act, ROUNDS.STO2024.bron, soort, 180_000, [2024]),
        )),
  ].map((row, index) => ({ regel: index + 1, ...row }));
  // A part of the first programmalijn is for the school that joined later.
  Object.assign(begroting[2] ?? {}, { partner: LATE_SCHOOL });
  if (!isNew) Object.assign(begroting.at(-1) ?? {}, { omschrijving: 'Opstellen van het plan vanaf 2025' });
  return { partners, activiteiten, begroting };
}
