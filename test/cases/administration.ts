import { serialDay } from '../../src/scheme/calendar';
import type { Periode } from '../../src/scheme/rounds';
import type { Rows } from './calculated';
import { drawsOf, PENVOERDER } from './draws';
import { peopleRows } from './people-rows';
import { planRows } from './plan-rows';
import { registerRows } from './register-rows';

/** The day (serial) on which an administration is checked: no deadline is near. */
export const CHECKED_ON: Readonly<Record<Periode, number>> = { '2020-2024': serialDay(2024, 9, 1), '2025-2028': serialDay(2026, 12, 1) };
const PEILDATUM: Readonly<Record<Periode, number>> = { '2020-2024': serialDay(2024, 7, 31), '2025-2028': serialDay(2026, 9, 30) };

/** An administration in which nothing is wrong, with dates, amounts and people of this seed: what a user types. Size 1 has about 2,000 lines. */
export function soundAdministration(periode: Periode, seed: number, size = 1): Rows {
  const draws = drawsOf(periode, seed, size);
  const { years, firstYear, isNew } = draws;
  const plan = planRows(draws);
  const handedIn = isNew
    ? ([
        ['uitgewerkt plan 2025-2026', serialDay(2025, 4, 10)],
        ['voortgangsrapportage 1', serialDay(2026, 9, 28)],
        ['uitgewerkt plan 2027-2028', serialDay(2026, 9, 28)],
        ['voortgangsrapportage 2', ''],
        ['eindverslag', ''],
        ['jaarrekening 2025', serialDay(2026, 6, 26)],
      ] as const)
    : ([
        ['voortgangsrapportage 1', serialDay(2021, 10, 28)],
        ['voortgangsrapportage 2', serialDay(2023, 9, 28)],
        ['plan en begroting 2024', serialDay(2023, 9, 28)],
        ['eindverslag', ''],
        ['jaarrekening 2020', serialDay(2021, 6, 25)],
        ['jaarrekening 2021', serialDay(2022, 6, 30)],
        ['jaarrekening 2022', serialDay(2023, 6, 30)],
        ['jaarrekening 2023', serialDay(2024, 6, 28)],
      ] as const);
  return {
    regio: [
      {
        regio_naam: 'Waterland',
        regio_type: 'techniekregio',
        periode,
        kenmerk: 'STO-0001',
        datum_beschikking: serialDay(firstYear - (isNew ? 0 : 1), 1, 20),
        max_bedrag: isNew ? 4_200_000 : '',
        max_bron: isNew ? 'bijlage 3 van de regeling' : '',
        subsidie_toegekend: 4_000_000,
        subsidie_2024: isNew ? '' : 1_000_000,
        penvoerder: PENVOERDER,
        peildatum: PEILDATUM[periode],
      },
    ],
    regioParameters: [
      ...(isNew
        ? [{ parameter: 'uurtarief personeel', periode, waarde: 58, bron: 'GPL volgens CAO VO', datum_bron: serialDay(2025, 1, 31) }]
        : []),
      {
        parameter: 'activeringsgrens machines',
        periode,
        waarde: 1_000,
        bron: 'Financieel beleid van de penvoerder',
        datum_bron: serialDay(firstYear, 1, 31),
      },
    ],
    deadlines: handedIn.map(([document, ingediend]) => ({ document, periode, ingediend })),
    ...plan,
    ...peopleRows(draws),
    ...registerRows(draws),
    // The rows of a report: five kostensoorten, what is in none, their total, subsidie and cofinanciering.
    voortgang: [
      { prognose: 2_000_000 },
      { prognose: 500_000 },
      { prognose: 500_000 },
      { prognose: 300_000 },
      { prognose: 250_000 },
      {},
      {},
      { prognose: 3_100_000 },
      { prognose: 450_000 },
    ],
    eindrapportage: [],
    voortgangVragen: Array.from({ length: isNew ? 7 : 5 }, () => ({
      antwoord: 'De regio ligt op schema; zie de activiteiten hieronder voor wat er is gedaan.',
    })),
    voortgangActiviteiten: (plan.activiteiten ?? []).map(({ act_code = '' }) => ({
      act_code,
      gedaan: 'Alle scholen deden mee, met 120 leerlingen per school.',
      afwijking: 'De bus was duurder dan begroot.',
      vervolg: 'Volgend jaar op alle scholen tegelijk.',
    })),
    samenvatting: [],
    modelG2B: years.map((_, index) => ({ ontvangen_jaar: index < 2 ? 1_000_000 : '' })),
  };
}
