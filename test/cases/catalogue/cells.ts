import { serialDay } from '../../../src/scheme/calendar';
import { formatDate } from '../../../src/records/dutch-date';
import { partnersTable } from '../../../src/templates/partners';
import { onLine, type Fault } from '../faults';
import { empty, inBoth, n } from './shared';

/** Faults of single cells and the layout of a sheet. */
export const cellsFaults: readonly Fault[] = [
  ...inBoth(
    'DAT-01',
    onLine('kosten', 'geenDatum', 'betaaldatum', () => ({ betaaldatum: 'onbekend' })),
  ),
  ...inBoth(
    'DAT-02',
    onLine('kosten', 'datum', 'betaaldatum', (row) => ({ betaaldatum: formatDate(n(row, 'factuurdatum') + 1) })),
  ),
  ...inBoth(
    'DAT-03',
    onLine('kosten', 'boven100', 'pct', () => ({ pct: 1.5 })),
  ),
  ...inBoth(
    'DAT-04',
    onLine(
      'partners',
      'anderePatroon',
      'kvk',
      () => ({ kvk: '1234' }),
      (row) => row.partner_type === 'bedrijf',
    ),
  ),
  ...inBoth('DAT-05', onLine('kosten', 'leeg', 'boekstuk', empty('boekstuk'))),
  ...inBoth('DAT-06', (draft) => {
    draft.irregular.push({ table: 'verklaringen', hidden: draft.take('verklaringen').index });
    return [{ message: 'verborgen', table: 'verklaringen' }];
  }),
  ...inBoth('DAT-07', (draft) => {
    const { index } = draft.take('urenregistratie');
    draft.irregular.push({ table: 'urenregistratie', merged: { column: 'verlof', first: index } });
    return [{ message: 'samengevoegd', table: 'urenregistratie', line: index + 1, column: 'verlof' }];
  }),
  ...inBoth(
    'DAT-08',
    onLine(
      'kosten',
      'omgekeerd',
      'prestatie_tot',
      (row) => ({ prestatie_tot: n(row, 'prestatie_van') - 1 }),
      (row) => isWithinYear(n(row, 'prestatie_van')),
    ),
  ),
  ...inBoth('DAT-09', (draft) => {
    draft.add('instellingen', { regel: 'PER-99', instelling: 'uit', reden: 'Besproken met de accountant' });
    return [{ message: 'onbekend', table: 'instellingen', line: 1, column: 'regel' }];
  }),
  ...inBoth('DAT-11', (draft) => {
    const total = (draft.rows.kosten ?? []).reduce((sum, row) => sum + n(row, 'incl'), 0);
    const { index } = draft.add('kosten', { omschrijving: 'Subtotaal', incl: Math.round(total * 100) / 100 });
    return [{ message: 'subtotaal', table: 'kosten', line: index + 1, column: 'omschrijving' }];
  }),
  ...inBoth('DAT-12', (draft) => {
    draft.irregular.push({ table: 'partners', below: { partner_type: 'bedrijf', partner_naam: 'Bakkerij Jansen', sok: 'ja' } });
    const line = Math.max(partnersTable.startRows, draft.rows.partners?.length ?? 0) + 1;
    return [{ message: 'onder', table: 'partners', line }];
  }),
  ...inBoth('DAT-13', (draft) => {
    const { row, index } = draft.take('kosten');
    draft.irregular.push({ table: 'kosten', gives: { column: 'factuurdatum', line: index, value: n(row, 'factuurdatum') + 900 } });
    return [{ message: 'andereUitkomst', table: 'kosten', line: index + 1, column: 'factuurdatum' }];
  }),
  ...inBoth('DAT-10', (draft) => {
    draft.add('samenvoegingen', {
      partner: 'Basisschool De Molen',
      bestand: 'kosten.xlsx',
      register: 'Kosten',
      regels: 3,
      kolom: 'Bedrag incl. btw',
      totaal: 0,
      datum: serialDay(2026, 10, 1),
    });
    return [{ message: 'aantal', table: 'samenvoegingen', line: 1, column: 'regels' }];
  }),
];

/** Whether the day before is in the same year. */
const isWithinYear = (day: number): boolean =>
  day > 0 && [2020, 2021, 2022, 2023, 2024, 2025, 2026].every((year) => day !== serialDay(year, 1, 1));
