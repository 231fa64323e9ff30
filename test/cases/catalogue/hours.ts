import { serialDay } from '../../../src/scheme/calendar';
import { onLine, typedAmount, type Fault } from '../faults';
import { empty, in2020, in2025, inBoth, isTeacher, n, words } from './shared';

/** The numbers of Saturdays are multiples of seven. */
const saturdayBefore = (day: number): number => day - (day % 7);

/** Faults of hours, jaartaken and declarations. */
export const hoursFaults: readonly Fault[] = [
  in2020(
    'UUR-01',
    onLine(
      'inspanning',
      'vroeg',
      'tarief',
      () => ({ tarief: 55 }),
      (row) => n(row, 'tot') < serialDay(2023, 1, 1),
    ),
  ),
  in2020(
    'UUR-02',
    onLine('inspanning', 'geenMotivering', 'tarief', () => ({ tarief: 52 })),
  ),
  in2025(
    'UUR-03',
    onLine('inspanning', 'geenMotivering', 'tarief', () => ({ tarief: 60 })),
  ),
  // More than half a cent for each of at most fifty hours.
  ...inBoth(
    'UUR-04',
    typedAmount('inspanning', 'anders', 'loonkosten', { loonkosten: 0.3 }, (row) => n(row, 'uren') < 50),
  ),
  ...inBoth(
    'UUR-05',
    onLine('inspanning', 'hogeWtf', 'wtf', () => ({ wtf: 1.2 }), isTeacher),
  ),
  ...inBoth(
    'UUR-06',
    onLine(
      'inspanning',
      'ongewoon',
      'tarief',
      () => ({ tarief: 90, motivering: 'Leidinggevende' }),
      (row) => row.personeelstype !== 'extern',
    ),
  ),
  ...inBoth('UUR-07', onLine('inspanning', 'leeg', 'bewijs', empty('bewijs'), isTeacher)),
  ...inBoth('UUR-08', onLine('verklaringen', 'leeg', 'werkzaamheden', empty('werkzaamheden'))),
  ...inBoth('UUR-09', onLine('inspanning', 'internZonderWtf', 'wtf', empty('wtf'), isTeacher)),
  ...inBoth('UUR-10', (draft) => {
    const { row, index } = draft.take('inspanning', isTeacher);
    const elsewhere = draft.add('inspanning', {
      ...row,
      partner: row.partner === 'Vmbo Het Dok' ? 'Vmbo De Kade' : 'Vmbo Het Dok',
      uren: 5,
    });
    return [index, elsewhere.index].map((each) => ({ message: 'overlap', table: 'inspanning', line: each + 1, column: 'partner' }));
  }),
  ...inBoth('UUR-11', onLine('kosten', 'factuur', 'omschrijving', words('Landelijke ondersteuning STO'))),
  ...inBoth(
    'UUR-13',
    onLine('verklaringen', 'anders', 'uren', (row) => ({ uren: n(row, 'uren') + 5 })),
  ),
  ...inBoth(
    'UUR-14',
    typedAmount('jaartaken', 'klokuren', 'klokuren', {
      klokuren: 1.37,
      betrekking_uren: 1.37,
      inzetbaar: 1.37,
      beschikbaar: 1.37,
      saldo: 1.37,
    }),
  ),
  ...inBoth(
    'UUR-15',
    onLine('urenregistratie', 'weekend', 'datum', (row) => ({ datum: saturdayBefore(n(row, 'datum')) })),
  ),
  ...inBoth('PER-07', (draft) => {
    const { row, index } = draft.take('urenregistratie');
    // A Wednesday.
    const datum = serialDay(draft.periode === '2025-2028' ? 2029 : 2025, 1, draft.periode === '2025-2028' ? 10 : 8);
    Object.assign(row, { datum, akkoord_medewerker: datum + 1, akkoord_leidinggevende: datum + 1 });
    return [{ message: 'erna', table: 'urenregistratie', line: index + 1, column: 'datum' }];
  }),
  in2025(
    'UUR-16',
    (draft) => {
      const { row, index } = draft.take('inspanning', ({ bewijs }) => bewijs === 'verklaring');
      Object.assign(row, { van: '', tot: '', uren: 2_400 });
      const line = index + 1;
      return [
        { message: 'meerDanEenJaar', table: 'inspanning', line, column: 'uren' },
        // That the period is empty is told as well.
        ...['van', 'tot'].map((column) => ({ rule: 'DAT-05', message: 'leeg', table: 'inspanning' as const, line, column })),
      ];
    },
    'registers',
  ),
];
