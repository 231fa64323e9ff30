import { onLine, typedAmount, type Fault } from '../faults';
import { empty, in2020, in2025, inBoth, isPlainCost, n, words } from './shared';

/** Faults of cost lines. */
export const costsFaults: readonly Fault[] = [
  in2020(
    'SUB-01',
    onLine('kosten', 'doelgroep', 'doelgroep', () => ({ doelgroep: 'havo/vwo' })),
  ),
  in2025(
    'SUB-02',
    onLine('kosten', 'doelgroep', 'doelgroep', () => ({ doelgroep: 'havo/vwo' })),
  ),
  ...inBoth('SUB-03', (draft) => {
    // A target group of the activity holds for its costs.
    const silent = new Set(
      (draft.rows.activiteiten ?? []).filter(({ doelgroep = '' }) => doelgroep === '').map(({ act_code }) => act_code),
    );
    return onLine('kosten', 'leeg', 'doelgroep', empty('doelgroep'), (row) => silent.has(row.act_code))(draft);
  }),
  in2020('SUB-04', onLine('kosten', 'profiel', 'omschrijving', words('Verbandmiddelen Zorg en Welzijn'))),
  ...inBoth(
    'SUB-16',
    onLine('kosten', 'genoemd', 'andere_subsidie', () => ({ omschrijving: 'Bijscholing PIE, module 2', andere_subsidie: '' }), isPlainCost),
  ),
  in2025(
    'SUB-07',
    onLine(
      'kosten',
      'dubbel2025',
      'andere_subsidie',
      () => ({ andere_subsidie: 'Regiodeal' }),
      (row) => row.pct !== 0.5,
    ),
  ),
  in2020(
    'SUB-07',
    onLine(
      'kosten',
      'dubbel2020',
      'andere_subsidie',
      () => ({ andere_subsidie: 'Regiodeal' }),
      (row) => row.pct !== 0.5,
    ),
  ),
  ...inBoth(
    'SUB-09',
    (draft) => {
      const { row, index } = draft.take('kosten', (each) => n(each, 'btw') > 1 && each.pct !== 0.5);
      row.btw_verrekenbaar = 'ja';
      draft.typeOver('kosten', index, () => ({ bedrag_sto: n(row, 'incl') }));
      return [{ message: 'metBtw', table: 'kosten', line: index + 1, column: 'bedrag_sto' }];
    },
    'registers',
  ),
  ...inBoth('SUB-11', onLine('kosten', 'gebouw', 'omschrijving', words('Nieuwe vloer in het praktijklokaal'))),
  ...inBoth('SUB-12', onLine('kosten', 'gewoon', 'omschrijving', words('Reguliere schoolbenodigdheden'))),
  ...inBoth('SUB-15', onLine('kosten', 'opzij', 'omschrijving', words('Onvoorziene uitgaven'))),
  ...inBoth('FIN-13', (draft) => {
    const { row, index } = draft.take('kosten', (each) => each.pct !== 0.5);
    Object.assign(row, { soort_boeking: 'voorschot of doorbetaling aan partner' });
    draft.typeOver('kosten', index, () => ({ bedrag_sto: n(row, row.btw_verrekenbaar === 'ja' ? 'excl' : 'incl') }));
    return [{ message: 'geteld', table: 'kosten', line: index + 1, column: 'soort_boeking' }];
  }),
  ...inBoth('FIN-14', onLine('kosten', 'leeg', 'factuurnr', empty('factuurnr'))),
  ...inBoth('FIN-18', (draft) => {
    const { row, index } = draft.take('kosten');
    // A supplier of its own: another line of it that cannot be read may take the invoice back.
    Object.assign(row, { leverancier: 'Verdeelhandel Oost', pct: 0.6, sleutel: 'Aantal leerlingen' });
    const other = draft.add('kosten', { ...row, boekstuk: 'B-1' });
    return [index, other.index].map((each) => ({ message: 'teVeel', table: 'kosten', line: each + 1, column: 'pct' }));
  }),
  ...inBoth(
    'FIN-19',
    onLine('kosten', 'telling', 'incl', (row) => ({ btw: n(row, 'btw') + 10 })),
  ),
  ...inBoth(
    'FIN-20',
    onLine('kosten', 'eerder', 'betaaldatum', (row) => ({ betaaldatum: n(row, 'factuurdatum') - 3 })),
  ),
  ...inBoth('FIN-21', typedAmount('kosten', 'anders', 'bedrag_sto', { bedrag_sto: 0.05 })),
  ...inBoth(
    'FIN-22',
    onLine('kosten', 'leeg', 'sleutel', empty('sleutel'), (row) => row.pct === 0.5),
  ),
];
