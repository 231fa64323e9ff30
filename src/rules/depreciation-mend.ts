import type { CellReading } from '../facts/empty-cells';
import type { Line } from '../records/dossier';
import type { Mend, MendValue } from './mend';

/** The columns of a cost line that go along to bijlage 6. */
export const MOVED = [
  'leverancier',
  'factuurnr',
  'factuurdatum',
  'omschrijving',
  'incl',
  'partner',
  'act_code',
  'bron',
  'andere_subsidie',
  'pct',
  'sleutel',
] as const;

/**
 * A machine that was booked as a cost, to the sheet Afschrijvingen and out of Kosten. What is not known there (term and residual value) stays
 * empty and is asked for. Not offered when a cell that goes along cannot be read: it would be lost.
 */
export function depreciationMend(line: Line<'kosten'>, cells: CellReading<'kosten'>): readonly Mend[] {
  const { at } = line;
  if (at.table.mapping || line.incl === null || MOVED.some((column) => cells.isUnreadable(line, column))) return [];
  const values: readonly (readonly [string, string | number | null])[] = [
    ['leverancier', line.leverancier],
    ['factuurnr', line.factuurnr],
    ['factuurdatum', line.factuurdatum],
    ['omschrijving', line.omschrijving],
    ['aanschaf', line.incl / 100],
    // Empty on Kosten means all of it.
    ['pct_sto', line.pct ?? 1],
    ['partner', line.partner],
    ['act_code', line.act_code],
    ['bron', line.bron],
    ['andere_subsidie', line.andere_subsidie],
    ['toelichting', line.sleutel],
  ];
  return [
    {
      kind: 'to depreciation',
      label: 'Zet op Afschrijvingen',
      certain: false,
      steps: [
        {
          kind: 'add',
          table: 'afschrijvingen',
          values: values.flatMap(([column, value]): MendValue[] => (value === null ? [] : [{ column, value }])),
        },
        { kind: 'remove', at },
      ],
    },
  ];
}
