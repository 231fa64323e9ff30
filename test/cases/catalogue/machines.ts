import { serialDay } from '../../../src/scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS } from '../../../src/scheme/rounds';
import { monthsUntil } from '../../../src/facts/costs/depreciation';
import type { Row } from '../calculated';
import { WITHOUT_MACHINES } from '../plan-rows';
import { onLine, typedAmount, type Fault } from '../faults';
import { empty, in2020, in2025, inBoth, n, words } from './shared';

/** An activity of which the budget has money for machines: else the purchase itself is a finding (WIJ-06). */
const hasMachines = (row: Row): boolean => row.act_code !== WITHOUT_MACHINES;
const threeDPrinter = {
  omschrijving: '3D-printer',
  kostensoort: 'Kosten machines en apparatuur',
  excl: 6_213,
  btw: 1_304.73,
  incl: 7_517.73,
};

/** Faults of depreciation. */
export const machinesFaults: readonly Fault[] = [
  in2025(
    'AFS-01',
    onLine('kosten', 'aankoop2025', 'kostensoort', () => threeDPrinter, hasMachines),
  ),
  in2020(
    'AFS-01',
    onLine('kosten', 'aankoop2020', 'kostensoort', () => threeDPrinter, hasMachines),
  ),
  ...inBoth('AFS-02', (draft) => {
    const { end, bron, id } = draft.periode === '2025-2028' ? ROUNDS.STO2025 : ROUNDS.STO2020;
    const months = (row: Row): number => monthsUntil(n(row, 'factuurdatum'), end);
    // Whole years may be a common term.
    const suits = (row: Row): boolean => row.bron === bron && months(row) >= 12 && months(row) < 60 && months(row) % 12 !== 0;
    return onLine(
      'afschrijvingen',
      id === 'STO2025' ? 'ingekort2025' : 'ingekort2020',
      'periode_mnd',
      (row) => ({ periode_mnd: months(row), periode_begroot: '' }),
      suits,
    )(draft);
  }),
  ...inBoth(
    'AFS-03',
    onLine('afschrijvingen', 'anders', 'periode_mnd', (row) => ({ periode_begroot: n(row, 'periode_mnd') - 12 })),
  ),
  ...inBoth(
    'AFS-04',
    onLine('afschrijvingen', 'alles', 'pct_sto', () => ({ pct_sto: 1, toelichting: '' })),
  ),
  ...inBoth(
    'AFS-05',
    (draft) => {
      const year = draft.periode === '2025-2028' ? 2026 : 2024;
      return typedAmount('afschrijvingen', 'bedrag', 'afs', { [`afs_${year}`]: 2 })(draft);
    },
    'registers',
  ),
  // Three years within the period, half of it from the subsidie and half from companies, but each for the whole.
  ...inBoth('AFS-06', (draft) => {
    const year = draft.periode === '2025-2028' ? 2025 : 2021;
    const { row, index } = draft.take('afschrijvingen', (each) => each.bron !== ROUNDS.STO2024.bron);
    Object.assign(row, { factuurdatum: serialDay(year, 1, 15), periode_mnd: 36, periode_begroot: '', pct_sto: 0.5, toelichting: '' });
    const other = draft.add('afschrijvingen', { ...row, bron: BRON_COFINANCIERING });
    return [index, other.index].map((each) => ({ message: 'samenTeVeel', table: 'afschrijvingen', line: each + 1, column: 'afs_totaal' }));
  }),
  ...inBoth(
    'AFS-07',
    (draft) => {
      const { end, bron, id } = draft.periode === '2025-2028' ? ROUNDS.STO2025 : ROUNDS.STO2020;
      const year = end === ROUNDS.STO2025.end ? 2028 : 2024;
      const { index } = draft.take('afschrijvingen', (row) => row.bron === bron);
      draft.typeOver('afschrijvingen', index, (row) => {
        const rest = n(row, 'afs_rest');
        return { [`afs_${year}`]: n(row, `afs_${year}`) + rest, afs_totaal: n(row, 'afs_totaal') + rest, afs_rest: 0 };
      });
      return [{ message: id === 'STO2025' ? 'afgeboekt2025' : 'afgeboekt2020', table: 'afschrijvingen', line: index + 1, column: 'afs' }];
    },
    'registers',
  ),
  in2025(
    'AFS-08',
    onLine('afschrijvingen', 'ouder', 'factuurdatum', () => ({ factuurdatum: serialDay(2024, 11, 5) })),
  ),
  ...inBoth('AFS-09', onLine('afschrijvingen', 'leeg', 'leverancier', empty('leverancier'))),
  ...inBoth('AFS-10', (draft) => {
    const { row } = draft.take('afschrijvingen');
    return onLine('kosten', 'zelfdeFactuur', 'factuurnr', () => ({ leverancier: row.leverancier, factuurnr: row.factuurnr }) as Row)(draft);
  }),
  ...inBoth(
    'AFS-11',
    onLine('afschrijvingen', 'jaren', 'periode_mnd', () => ({ periode_mnd: 5, periode_begroot: '' })),
  ),
  ...inBoth(
    'AFS-12',
    onLine('afschrijvingen', 'teHoog', 'restwaarde', (row) => ({ restwaarde: row.aanschaf }) as Row),
  ),
  ...inBoth('SUB-08', (draft) => {
    const year = draft.periode === '2025-2028' ? 2026 : 2024;
    const { row, index } = draft.take('afschrijvingen', (each) => each.bron !== ROUNDS.STO2024.bron);
    Object.assign(row, { factuurdatum: serialDay(year, 7, 15), periode_mnd: 120, periode_begroot: '', pct_sto: 0.8, toelichting: '' });
    const other = draft.add('afschrijvingen', { ...row, bron: BRON_COFINANCIERING });
    return [index, other.index].map((each) => ({ message: 'tweeBronnen', table: 'afschrijvingen', line: each + 1, column: 'bron' }));
  }),
  ...inBoth('SUB-10', onLine('afschrijvingen', 'zonderBtw', 'aanschaf', words('Lasopstelling excl. btw'))),
];
