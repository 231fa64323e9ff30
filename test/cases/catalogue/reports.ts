import { ROUNDS, YEARS } from '../../../src/scheme/rounds';
import type { Row } from '../calculated';
import { serialDay } from '../../../src/scheme/calendar';
import { onLine, type Draft, type Fault } from '../faults';
import { empty, in2020, inBoth, n, reportAmount } from './shared';

const mainBron = ({ periode }: Draft): string => (periode === '2025-2028' ? ROUNDS.STO2025 : ROUNDS.STO2020).bron;
/** A year of model G2 in which nothing was booked. */
const NOTHING_YET: Row = { saldo_1jan: '', ontvangen_jaar: '', lasten_jaar: 0, totale_kosten: '', saldo_31dec: '' };

/** Faults of the reports and model G2. */
export const reportsFaults: readonly Fault[] = [
  ...inBoth('FIN-02', (draft) => {
    draft.typeOver('modelG2B', 0, () => ({ model: 'G1' }));
    return [{ message: 'g1', table: 'modelG2B', line: 1, column: 'model' }];
  }),
  in2020(
    'FIN-04',
    ({ rows }) => {
      const last = rows.modelG2B?.[5] ?? {};
      last.ontvangen_jaar = n(last, 'ontvangen_jaar') + 900;
      return [{ message: 'terug', table: 'modelG2A', line: 2, column: 'te_verrekenen' }];
    },
    'closing',
  ),
  ...inBoth('FIN-05', (draft) => {
    const last = draft.periode === '2025-2028' ? 3 : 4;
    draft.raise('modelG2B', last, { lasten_jaar: 5_000, totale_kosten: 5_000, saldo_31dec: -5_000 });
    draft.typeOver('modelG2A', 0, (row) => {
      const totale_kosten = n(row, 'totale_kosten') + 5_000;
      return { totale_kosten, te_verrekenen: Math.max(0, n(row, 'ontvangen_tm') - totale_kosten) };
    });
    return [{ message: 'anders', table: 'modelG2B', line: last + 1, column: 'lasten_jaar' }];
  }),
  ...inBoth(
    'FIN-07',
    (draft) => {
      const jaar = (YEARS[draft.periode].at(-1) ?? 0) + 1;
      // Below the rows of the model: four or six years and the total.
      const index = draft.periode === '2025-2028' ? 5 : 7;
      draft.typeOver('modelG2B', index, (_row, rows) => ({ ...rows.modelG2B?.[0], omschrijving: mainBron(draft), jaar, ...NOTHING_YET }));
      return [{ message: 'buitenLooptijd', table: 'modelG2B', line: index + 1, column: 'jaar' }];
    },
    'second',
  ),
  ...inBoth(
    'FIN-08',
    (draft) => {
      const last = draft.periode === '2025-2028' ? 3 : 4;
      draft.raise('modelG2B', last, { saldo_31dec: 50 });
      return [{ message: 'saldo', table: 'modelG2B', line: last + 1, column: 'saldo_31dec' }];
    },
    'third',
  ),
  ...inBoth(
    'FIN-09',
    (draft) => {
      draft.typeOver('modelG2A', 0, () => ({ kenmerk: 'STO-0002' }));
      return [{ message: 'anders', table: 'modelG2A', line: 1, column: 'kenmerk' }];
    },
    'third',
  ),
  ...inBoth('FIN-15', (draft) => {
    draft.raise('voortgang', 0, { gerealiseerd: 50 });
    return [{ message: 'anders', table: 'voortgang', line: 1, column: 'gerealiseerd' }];
  }),
  ...inBoth('FIN-30', onLine('voortgangActiviteiten', 'leeg', 'vervolg', empty('vervolg'))),
  ...inBoth('FIN-31', onLine('voortgangVragen', 'leeg', 'antwoord', empty('antwoord'))),
  ...inBoth(
    'FIN-32',
    (draft) => {
      const { index } = draft.add('afsluitingen', {
        bron: mainBron(draft),
        jaar: YEARS[draft.periode][0] ?? '',
        afgesloten: serialDay(draft.periode === '2025-2028' ? 2026 : 2021, 6, 1),
        door: 'N. de Wit',
        lasten: 12.5,
        vingerafdruk: 'f'.repeat(64),
      });
      return [
        { message: 'verschilOnbekend', table: 'afsluitingen', line: index + 1, column: 'lasten' },
        // The form of model G2 takes the closed figure, and what it differs in the next year: that is asked there as well.
        ...[1, 2].map((line) => ({ rule: 'FIN-05', message: 'afgesloten', table: 'modelG2B' as const, line, column: 'lasten_jaar' })),
      ];
    },
    'third',
  ),
  ...inBoth(
    'FIN-34',
    (draft) => {
      const { index } = draft.add('ontvangsten', { bron: mainBron(draft), termijn: 'voorschot 1', bedrag: 1_000 });
      return [{ message: 'zonderDag', table: 'ontvangsten', line: index + 1, column: 'ontvangen' }];
    },
    'third',
  ),
  ...inBoth('FIN-23', (draft) => {
    reportAmount(draft, 'gerealiseerd', 'gerealiseerd', 6);
    return reportAmount(draft, 'gerealiseerd', 'gerealiseerd', 0);
  }),
  ...inBoth('FIN-24', (draft) => {
    draft.raise('eindrapportage', 2, { verschil_eur: 50 });
    return [{ message: 'verschil', table: 'eindrapportage', line: 3, column: 'verschil_eur' }];
  }),
  in2020(
    'FIN-25',
    ({ rows }) => {
      Object.assign(rows.eindrapportage?.[0] ?? {}, { toelichting: '' });
      return [{ message: 'leeg', table: 'eindrapportage', line: 1, column: 'toelichting' }];
    },
    'closing',
  ),
  ...inBoth(
    'WIJ-10',
    (draft) => {
      reportAmount(draft, 'wijziging', 'anders', 6);
      return reportAmount(draft, 'wijziging', 'anders', 0);
    },
    'second',
  ),
];
