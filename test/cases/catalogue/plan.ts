import { serialDay } from '../../../src/scheme/calendar';
import { ROUNDS, YEARS } from '../../../src/scheme/rounds';
import { LATE_SCHOOL } from '../plan-rows';
import type { Row } from '../calculated';
import { onLine, type Expected, type Fault } from '../faults';
import { empty, everywhere, in2020, in2025, inBoth, isOld, isPlainCost, isTeacher, n, regio } from './shared';

/** Faults of the period, the region and the deadlines. */
export const planFaults: readonly Fault[] = [
  in2025(
    'PER-01',
    onLine('kosten', 'teLaat', 'factuurdatum', () => ({ factuurdatum: serialDay(2029, 1, 10) }), isPlainCost),
  ),
  in2020(
    'PER-02',
    onLine(
      'kosten',
      'teVroeg',
      'factuurdatum',
      () => ({ factuurdatum: serialDay(2019, 12, 12) }),
      (row) => isPlainCost(row) && isOld(row),
    ),
  ),
  in2020(
    'PER-03',
    onLine(
      'partners',
      'partnerEinde',
      'tot',
      () => ({ tot: serialDay(2024, 7, 31) }),
      (row) => row.partner_type === 'bedrijf',
    ),
  ),
  in2025(
    'PER-04',
    onLine(
      'kosten',
      'misschien2024',
      'bron',
      () => ({ omschrijving: 'Opstellen activiteitenplan 2025-2026', factuurdatum: serialDay(2024, 11, 12) }),
      isPlainCost,
    ),
  ),
  in2025('PER-05', onLine('kosten', 'leeg', 'bron', empty('bron'))),
  in2020(
    'PER-05',
    onLine('kosten', 'leegIn2024', 'bron', empty('bron'), (row) => n(row, 'factuurdatum') >= ROUNDS.STO2024.start),
  ),
  in2025('PER-06', regio('saldo', 'saldo_begin', { saldo_begin: 25_000 })),
  ...inBoth('REG-01', regio('nietBijPartners', 'penvoerder', { penvoerder: 'Vmbo De Brug' }), 'second'),
  in2020('REG-02', ({ rows }) => reportOnPartners(rows.partners)),
  in2025('REG-03', ({ rows }) => reportOnPartners(rows.partners)),
  in2025('REG-04', regio('teHoog', 'subsidie_toegekend', { max_bedrag: 3_900_000 }), 'third'),
  // Beside another fault of the one line of Regio: neither touches the other.
  in2025(
    'REG-11',
    ({ rows }) => {
      Object.assign(rows.regio?.[0] ?? {}, { max_bron: '' });
      return [{ message: 'zonderBron', table: 'regio', line: 1, column: 'max_bron' }];
    },
    'third',
  ),
  in2025('REG-05', regio('teHoog', 'max_bedrag', { regio_type: 'techniekluwe regio' }), 'fourth'),
  in2025('REG-06', regio('teHoog', 'max_bedrag', { max_bedrag: 400_000_000 }), 'registers'),
  in2020('REG-07', regio('teHoog', 'subsidie_2024', { subsidie_2024: 1_200_000 })),
  ...inBoth(
    'REG-08',
    ({ rows }) => {
      const bron = rows.regio?.[0]?.periode === '2025-2028' ? ROUNDS.STO2025.bron : ROUNDS.STO2020.bron;
      const asked = (rows.begroting ?? []).reduce((sum, row) => sum + (row.bron === bron ? n(row, 'dekking_subsidie') : 0), 0);
      Object.assign(rows.regio?.[0] ?? {}, {
        subsidie_toegekend: Math.floor(asked) - 1_000,
        subsidie_2024: rows.regio?.[0]?.subsidie_2024 === '' ? '' : 700_000,
      });
      return [{ message: 'meerBegroot', table: 'begroting' }];
    },
    'fourth',
  ),
  // Eight tenths of 2022 a year or two earlier: line by line the totals stay.
  in2020(
    'REG-09',
    everywhere('begroting', 'anders', (row) => ({ q_2020: n(row, 'q_2020') * 1.8, q_2022: n(row, 'q_2022') * 0.2 }), isOld),
    'second',
  ),
  ...inBoth('REG-10', (draft) =>
    onLine(
      'kosten',
      'teVroeg',
      'factuurdatum',
      () => ({ partner: LATE_SCHOOL, factuurdatum: serialDay(YEARS[draft.periode][0] ?? 0, 2, 2) }),
      (row) => isPlainCost(row) && (draft.periode === '2025-2028' || isOld(row)),
    )(draft),
  ),
  ...inBoth('DL-04', (draft) => {
    const year = draft.periode === '2025-2028' ? 2025 : 2022;
    const change = {
      factuurdatum: serialDay(year + 1, 1, 20),
      prestatie_van: serialDay(year, 12, 10),
      prestatie_tot: serialDay(year + 1, 1, 20),
    };
    return onLine(
      'kosten',
      'overJaargrens',
      'prestatie_tot',
      () => change,
      (row) => isPlainCost(row) && row.bron !== ROUNDS.STO2024.bron,
    )(draft);
  }),
  ...inBoth('DL-05', (draft) => {
    const year = draft.periode === '2025-2028' ? 2025 : 2022;
    const [van, tot] = [serialDay(year, 8, 1), serialDay(year + 1, 7, 31)];
    return onLine(
      'inspanning',
      'verdelen',
      'tot',
      (row) => ({ tot, tarief: draft.periode === '2025-2028' ? row.tarief : 55 }) as Row,
      (row) => isTeacher(row) && row.van === van && row.tot !== tot,
    )(draft);
  }),
  in2025(
    'DL-01',
    onLine(
      'deadlines',
      'teLaat',
      'ingediend',
      () => ({ ingediend: serialDay(2026, 10, 5) }),
      (row) => row.document === 'voortgangsrapportage 1',
    ),
  ),
  in2020(
    'DL-02',
    onLine(
      'deadlines',
      'teLaat',
      'ingediend',
      () => ({ ingediend: serialDay(2023, 10, 9) }),
      (row) => row.document === 'voortgangsrapportage 2',
    ),
  ),
  in2020(
    'DL-03',
    onLine('deadlines', 'leeg', 'ingediend', empty('ingediend'), (row) => row.document === 'eindverslag'),
    'closing',
  ),
];

/** The only mbo-instelling turns out to be something else. */
function reportOnPartners(partners: readonly Row[] = []): readonly Expected[] {
  const mbo = partners.find((row) => row.partner_type === 'mbo-instelling');
  if (mbo) mbo.partner_type = 'overige onderwijsinstelling';
  return [{ message: 'mbo', table: 'partners' }];
}
