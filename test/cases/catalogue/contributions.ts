import { serialDay } from '../../../src/scheme/calendar';
import { onLine, typedAmount, type Fault } from '../faults';
import { empty, everywhere, in2020, in2025, inBoth, isOld, n, nearlyNothing, reportAmount } from './shared';

/** Faults of cofinanciering. */
export const contributionsFaults: readonly Fault[] = [
  in2025(
    'COF-01',
    (draft) => {
      for (const row of draft.rows.begroting ?? []) Object.assign(row, { dekking_kind: 0, dekking_eigen: n(row, 'dekking_kind') });
      // The finding stands on the test of Samenvatting.
      return [{ message: 'begrootTeWeinig', table: 'cofinancieringstoets', line: 1, column: 'cofinanciering' }];
    },
    'second',
  ),
  in2025('COF-02', everywhere('cofinanciering', 'nogNodig', nearlyNothing), 'second'),
  in2020('COF-03', everywhere('cofinanciering', 'nogNodig', nearlyNothing, isOld), 'second'),
  in2020(
    'COF-04',
    everywhere('cofinanciering', 'nogNodig', nearlyNothing, (row) => !isOld(row)),
    'third',
  ),
  ...inBoth('COF-05', ({ rows }) => {
    Object.assign(rows.voortgang?.[8] ?? {}, { prognose: 10_000 });
    return [{ message: 'prognoseTeLaag', table: 'voortgang', line: 9, column: 'prognose' }];
  }),
  ...inBoth('COF-07', onLine('cofinanciering', 'leeg', 'soort', empty('soort'))),
  ...inBoth(
    'COF-08',
    onLine('cofinanciering', 'geenBedrijf', 'cofinancier', () => ({ cofinancier: 'Vmbo Het Dok' })),
  ),
  ...inBoth('COF-09', typedAmount('cofinanciering', 'anders', 'bedrag', { bedrag: 0.6 })),
  ...inBoth(
    'COF-10',
    onLine(
      'cofinanciering',
      'nietAfgestemd',
      'afgestemd',
      () => ({ afgestemd: 'nee' }),
      (row) => String(row.soort).startsWith('in kind materiaal'),
    ),
  ),
  ...inBoth(
    'COF-11',
    onLine('cofinanciering', 'nietGetekend', 'verklaring', () => ({ verklaring: 'nee' })),
  ),
  ...inBoth('COF-12', (draft) => reportAmount(draft, 'gerealiseerd', 'anders', 8)),
  ...inBoth(
    'COF-13',
    onLine('cofinanciering', 'nieuw', 'cofinancier', () => ({ cofinancier: 'Bouwbedrijf Nieuwland' })),
  ),
  in2020('COF-15', (draft) => {
    const { row } = draft.take('cofinanciering', (each) => each.soort === 'in kind uren' && isOld(each));
    const kit = { ...row, soort: 'in kind overig', omschrijving: 'CoFi-kit Metaal', uren: '', tarief: '', aantal: 1, waarde: 5_000 };
    return [{ message: 'dubbel', table: 'cofinanciering', line: draft.add('cofinanciering', kit).index + 1, column: 'omschrijving' }];
  }),
  ...inBoth('COF-16', (draft) => {
    const cost = draft.take('kosten');
    const { row, index } = draft.take('cofinanciering');
    cost.row.leverancier = String(row.cofinancier);
    row.factuurnr = String(cost.row.factuurnr);
    return [{ message: 'zelfdeFactuur', table: 'cofinanciering', line: index + 1, column: 'factuurnr' }];
  }),
  in2025(
    'COF-17',
    onLine('cofinanciering', 'teLaat', 'tot', () => ({ tot: serialDay(2029, 1, 5) })),
  ),
  in2020(
    'COF-17',
    onLine('cofinanciering', 'teLaat', 'tot', () => ({ tot: serialDay(2025, 1, 5) })),
  ),
];
