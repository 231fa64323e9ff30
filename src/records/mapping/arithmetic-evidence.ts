import type { Relation } from './arithmetic';
import type { MappedTable } from './fields';

/** What sums say for or against a column being a field, in the words of the sum. */
export interface SumEvidence {
  readonly weight: number;
  readonly words: string;
}

/** By 0-based column of the sheet and key of the register. */
export type SumsByColumn = ReadonlyMap<string, SumEvidence>;

export const sumPlace = (column: number, key: string): string => `${column} ${key}`;
/** Stands for every amount of the register. */
export const ANY_AMOUNT = '*';

/** What holds between columns, as evidence for the fields of a register. */
export function sumEvidence(table: MappedTable, relations: readonly Relation[]): SumsByColumn {
  const found = new Map<string, SumEvidence>();
  const add = (column: number, key: string, weight: number, words: string, { holds, of }: Relation): void => {
    const place = sumPlace(column, key);
    const scaled = (weight * holds) / of;
    if (Math.abs(found.get(place)?.weight ?? 0) < Math.abs(scaled))
      found.set(place, { weight: scaled, words: `${words} op ${holds} van ${of} regels` });
  };
  for (const relation of relations) {
    for (const [column, key, weight, words] of saidBy(table, relation)) add(column, key, weight, words, relation);
  }
  return found;
}

type Said = readonly [column: number, key: string, weight: number, words: string];

function saidBy(table: MappedTable, relation: Relation): readonly Said[] {
  switch (relation.kind) {
    case 'vat': {
      const { excl, vat, incl } = relation;
      const words = 'incl. = excl. + btw';
      if (table === 'kosten')
        return [
          [excl, 'excl', 3, words],
          [vat, 'btw', 3, words],
          [incl, 'incl', 3, words],
        ];
      if (table === 'afschrijvingen')
        return [
          [incl, 'aanschaf', 2, words],
          [excl, 'aanschaf', -2, words],
        ];
      return [];
    }
    case 'vat of': {
      const { base, vat, includes } = relation;
      if (table !== 'kosten') return [];
      const words = includes ? 'btw zit in het bedrag' : 'btw is een deel van het bedrag zonder btw';
      return [
        [base, includes ? 'incl' : 'excl', 2, words],
        [base, includes ? 'excl' : 'incl', -2, words],
        [vat, 'btw', 2, words],
      ];
    }
    case 'product': {
      const { factors, result } = relation;
      const words = 'bedrag = aantal × prijs';
      switch (table) {
        case 'kosten':
          return [
            [result, 'incl', 0.8, words],
            [result, 'excl', 0.8, words],
            ...factors.map((factor): Said => [factor, ANY_AMOUNT, -4, words]),
          ];
        case 'inspanning':
          return [
            [result, 'loonkosten', 2.6, 'bedrag = uren × tarief'],
            ...factors.flatMap((factor): Said[] => [
              [factor, 'uren', 1.3, 'uren × tarief = bedrag'],
              [factor, 'tarief', 1.3, 'uren × tarief = bedrag'],
            ]),
          ];
        case 'cofinanciering':
          return [
            [result, 'bedrag', 2.4, words],
            ...factors.flatMap((factor): Said[] => ['uren', 'tarief', 'aantal', 'waarde'].map((key) => [factor, key, 1, words])),
          ];
        case 'begroting':
          return [
            [result, 'bedrag', 1.2, words],
            [result, 'bedrag_totaal', 0.8, words],
            ...factors.flatMap((factor): Said[] => [
              [factor, 'q', 0.8, words],
              [factor, 'p', 0.8, words],
              [factor, 'bedrag', -1.5, words],
            ]),
          ];
        default:
          return [];
      }
    }
    case 'share': {
      const { whole, share, result } = relation;
      const words = 'bedrag × aandeel';
      if (table === 'kosten')
        return [
          [whole, 'incl', 2.2, words],
          [share, 'pct', 2, words],
          [result, 'bedrag_sto', 2.6, words],
          [result, 'incl', -1.5, words],
        ];
      if (table === 'afschrijvingen') return [[share, 'pct_sto', 1.5, words]];
      return [];
    }
    case 'running':
      return [[relation.saldo, ANY_AMOUNT, -6, 'loopt op: saldo']];
    case 'sum': {
      const { parts, total } = relation;
      const words = `totaal van ${parts.length} kolommen`;
      if (table === 'begroting')
        return [[total, 'bedrag_totaal', 2.4, words], ...parts.map((part): Said => [part, 'bedrag_totaal', -2, words])];
      if (table === 'urenregistratie') return [[total, 'uren', -4, words]];
      if (table === 'afschrijvingen')
        return [
          [total, 'afs_totaal', 1.5, words],
          [total, 'aanschaf', -2, words],
        ];
      if (table === 'inspanning')
        return [
          [total, 'uren', 0.5, words],
          [total, 'loonkosten', 0.5, words],
        ];
      return [];
    }
    case 'depreciation': {
      const { price, residual, term, month } = relation;
      const words = '(waarde − rest) / termijn = bedrag per maand';
      if (table !== 'afschrijvingen') return [];
      return [
        [price, 'aanschaf', 3, words],
        [residual, 'restwaarde', 3, words],
        [term, 'periode_mnd', 3, words],
        [month, 'afs_maand', 3, words],
      ];
    }
  }
}
