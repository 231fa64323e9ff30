import fc from '../property';
import { failedReport, type FindingRecord } from '../../src/report/file-report';
import { OUTCOMES } from '../../src/check/report';
import { packReport, unpackReport } from '../../src/cli/packed-report';

const words = fc.oneof(fc.constantFrom('', 'leeg', '__proto__'), fc.string({ unit: 'binary' }));
const rule = fc.constantFrom('FIN-01', 'PER-01', 'DAT-01').map((id) => ({
  rule: id,
  covers: id === 'PER-01' ? ['X07'] : [],
  ruleTitle: `Titel van ${id}`,
  source: { title: 'Regeling', where: `artikel van ${id}`, evidence: 'V' as const, link: null },
}));
const finding = fc
  .tuple(
    rule,
    fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      sheet: words,
      table: words,
      row: fc.option(fc.integer({ min: 1, max: 1_048_576 })),
      column: fc.option(words),
      cell: fc.option(words),
      found: words,
      expected: words,
      message: words,
      action: words,
    }),
  )
  .map(([ofRule, rest]): FindingRecord => ({ ...ofRule, ...rest }));

test('a report comes out of its package, and out of another thread, as it went in', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const report = { ...failedReport('a.xlsx', '2026-10-01', { code: 'time', message: 'Te lang.' }), findings };
      expect(unpackReport(structuredClone(packReport(report)))).toEqual(report);
    }),
  );
});
