import type { Relation } from '../../../src/records/mapping/arithmetic';
import { sumEvidence } from '../../../src/records/mapping/arithmetic-evidence';

const vat: Relation = { kind: 'vat', excl: 0, vat: 1, incl: 2, holds: 4, of: 4 };
const share: Relation = { kind: 'share', whole: 0, share: 1, result: 2, holds: 4, of: 4 };

test.each([
  ['kosten', vat, ['0 excl', '1 btw', '2 incl']],
  ['afschrijvingen', vat, ['2 aanschaf', '0 aanschaf']],
  ['inspanning', vat, []],
  ['kosten', share, ['0 incl', '1 pct', '2 bedrag_sto', '2 incl']],
  ['afschrijvingen', share, ['1 pct_sto']],
  ['inspanning', share, []],
] as const)('for %s a sum with %j speaks of %j', (table, relation, places) => {
  expect([...sumEvidence(table, [relation]).keys()]).toEqual(places);
});
