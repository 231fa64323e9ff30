import { YEARS } from '../../../src/scheme/rounds';
import { WITHOUT_MACHINES } from '../plan-rows';
import type { Row } from '../calculated';
import { onLine, typedAmount, type Fault } from '../faults';
import { aYear, empty, in2020, in2025, inBoth, isOld, isShift, isUnchanged, isWage, n, words } from './shared';

const isPlanLine = (row: Row): boolean => String(row.omschrijving).startsWith('Opstellen van het plan');

/** Faults of the budget, the summary and the log of changes. */
export const budgetFaults: readonly Fault[] = [
  ...inBoth('BEG-01', (draft) => {
    const year = aYear(draft);
    return typedAmount(
      'begroting',
      'anders',
      'bedrag',
      // More than half a cent for each of at most a hundred units.
      { [`bedrag_${year}`]: 0.6, bedrag_totaal: 0.6, sluitend: 0.6 },
      (row) => n(row, `q_${year}`) > 0 && n(row, `q_${year}`) <= 100,
    )(draft);
  }),
  ...inBoth(
    'BEG-02',
    onLine('begroting', 'regel', 'sluitend', (row) => ({ dekking_subsidie: n(row, 'dekking_subsidie') - 100 })),
  ),
  ...inBoth(
    'BEG-03',
    onLine('begroting', 'onbekend', 'act_code', () => ({ act_code: 'A99' }), isWage),
  ),
  in2020(
    'BEG-04',
    onLine('begroting', 'globaal', 'detail', () => ({ detail: 'globaal' }), isOld),
  ),
  in2025(
    'BEG-05',
    onLine('begroting', 'globaal', 'detail', () => ({ detail: 'globaal' })),
  ),
  ...inBoth(
    'BEG-06',
    onLine('begroting', 'overig', 'toelichting', empty('toelichting'), (row) => row.kostensoort === 'Overige kosten'),
  ),
  in2020(
    'BEG-07',
    ({ rows }) => {
      for (const row of rows.begroting ?? []) if (isPlanLine(row)) row.omschrijving = 'Techniekdagen';
      return [{ message: 'geenPlan', table: 'begroting' }];
    },
    'second',
  ),
  in2025('BEG-08', onLine('activiteiten', 'geenDoel', 'doel', empty('doel'), isUnchanged)),
  ...inBoth('BEG-09', typedAmount('begroting', 'bijna', 'bedrag_totaal', { bedrag_totaal: 0.3, sluitend: 0.3 })),
  // Hours at a rate of its own, in a line that is too small to ask for an explanation.
  ...inBoth('BEG-12', (draft) => {
    const year = aYear(draft);
    const { row } = draft.take('begroting', (each) => isWage(each) && n(each, `q_${year}`) > 0);
    const quantities = Object.fromEntries(Object.keys(row).flatMap((key) => (/^[qp]_/.test(key) ? [[key, '']] : [])));
    const { index } = draft.add('begroting', {
      ...row,
      ...quantities,
      regel: 9_001,
      omschrijving: 'Uren van docenten',
      eenheid: 'uur',
      [`q_${year}`]: 100,
      [`p_${year}`]: 62,
      dekking_subsidie: 5_400,
      dekking_kind: 800,
      toelichting: '',
    });
    return [{ message: year > 2024 ? 'andersDanRegio' : 'geenToelichting', table: 'begroting', line: index + 1, column: 'p' }];
  }),
  ...inBoth(
    'BEG-10',
    onLine('begroting', 'nietOnderbouwd', 'omschrijving', words('Stelpost materiaal'), (row) => !isPlanLine(row)),
  ),
  ...inBoth(
    'BEG-11',
    onLine('kosten', 'onbekend', 'act_code', () => ({ act_code: 'A99' })),
  ),
  ...inBoth('FIN-26', (draft) => {
    draft.raise('samenvatting', 1, { [`bedrag_${aYear(draft)}`]: 50, totaal: 50 });
    return [{ message: 'jaar', table: 'samenvatting', line: 2, column: 'bedrag' }];
  }),
  ...inBoth(
    'WIJ-01',
    onLine('activiteiten', 'nietGemeld', 'status', () => ({ status: 'Deels behaald', resultaat: 'Twee van de drie scholen' }), isUnchanged),
  ),
  in2020(
    'WIJ-02',
    onLine(
      'wijzigingen',
      'nietGemeld',
      'melding_datum',
      () => ({
        soort: 'activiteit later',
        melding_datum: '',
        bron: 'subsidie 2020-2023',
      }),
      isShift,
    ),
  ),
  in2025(
    'WIJ-02',
    onLine('wijzigingen', 'misschienMelden', 'melding_datum', () => ({ soort: 'activiteit later', melding_datum: '' }), isShift),
  ),
  ...inBoth(
    'WIJ-03',
    onLine(
      'wijzigingen',
      'andereLijn',
      'past_binnen_doel',
      () => ({
        activiteit_van: 'A01',
        activiteit_naar: 'A02',
        melding_datum: '',
        past_binnen_doel: '',
      }),
      isShift,
    ),
  ),
  // Nearly the whole budget of a programmalijn goes to another one, and the costs stay.
  ...inBoth(
    'WIJ-04',
    (draft) => {
      const lines = (draft.rows.begroting ?? []).filter((row) => row.pl_code === 'PL2');
      const total = lines.reduce(
        (sum, row) => sum + YEARS[draft.periode].reduce((all, year) => all + n(row, `q_${year}`) * n(row, `p_${year}`), 0),
        0,
      );
      const { row } = draft.take('wijzigingen', isShift);
      Object.assign(row, {
        activiteit_van: 'A02',
        activiteit_naar: 'A01',
        kostensoort_van: 'Loonkosten',
        kostensoort_naar: 'Loonkosten',
        bedrag: Math.round(total * 0.99),
      });
      return [{ message: 'meer', table: 'begroting' }];
    },
    'third',
  ),
  ...inBoth(
    'WIJ-06',
    onLine('afschrijvingen', 'aankoop', 'act_code', () => ({ act_code: WITHOUT_MACHINES })),
  ),
  ...inBoth(
    'WIJ-07',
    onLine('kosten', 'onbekend', 'partner', () => ({ partner: 'Vmbo De Nieuwe' })),
  ),
  ...inBoth(
    'WIJ-08',
    onLine('activiteiten', 'geenReden', 'resultaat', () => ({ status: 'Behaald', resultaat: '' }), isUnchanged),
  ),
  ...inBoth('WIJ-09', onLine('wijzigingen', 'geenHerkomst', 'kostensoort_van', empty('kostensoort_van', 'activiteit_van'), isShift)),
  ...inBoth('WIJ-11', onLine('wijzigingen', 'geenToets', 'getoetst_door', empty('getoetst_door'))),
  ...inBoth('WIJ-11', onLine('wijzigingen', 'nietVerteld', 'geinformeerd', empty('geinformeerd'))),
  ...inBoth(
    'WIJ-12',
    onLine(
      'partners',
      'geenOvereenkomst',
      'sok',
      () => ({ sok: 'nee' }),
      ({ partner_type }) => partner_type === 'vmbo-school',
    ),
  ),
  ...inBoth(
    'WIJ-13',
    onLine('wijzigingen', 'onbekend', 'partner', () => ({ partner: 'Vmbo De Nieuwe' }), isShift),
  ),
];
