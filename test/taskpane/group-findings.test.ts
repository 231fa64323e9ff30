import fc from '../property';
import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/report';
import { readDossier } from '../../src/records/dossier';
import { TEMPLATES } from '../../src/templates';
import { filterFindings, groupFindings, mergedOf, takeMerged } from '../../src/taskpane/check/group-findings';
import { MemoryWorkbook } from './memory-workbook';

const LATE = { factuurdatum: '12-1-2029' };
const LATER = { factuurdatum: '15-3-2029' };

/** Findings of the real rules on three late cost lines (two of them equal) and one hour line with a wrong product. */
function findings(): readonly Finding[] {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES });
  workbook.type('inspanning', { loonkosten: 1 });
  workbook.type('kosten', { ...LATE, boekstuk: 'a' }, { ...LATER, boekstuk: 'b' }, { ...LATE, boekstuk: 'c' });
  const report = check(readDossier({ tables: workbook.tables, date1904: false }), 46300);
  return report.findings.filter(({ rule }) => ['PER-01', 'UUR-04'].includes(rule.id));
}

const rowsOf = (group: readonly Finding[]): readonly (number | null)[] => group.map(({ place }) => place.row);

test('findings stand under their sheet and rule, and equal words are one finding with all its rows', () => {
  const groups = groupFindings(findings());
  expect(groups.map(({ sheet, count }) => [sheet, count])).toEqual([
    ['Inspanning', 1],
    ['Kosten', 3],
  ]);
  const late = groups[1]?.rules[0];
  expect(late).toMatchObject({ count: 3, outcome: 'fout', rule: { id: 'PER-01' } });
  expect(late?.merged.map((merged) => rowsOf(merged.findings))).toEqual([[4, 6], [5]]);
});

test('within a sheet the worst rule comes first', () => {
  const [first, ...rest] = findings();
  if (!first) throw new Error('no findings');
  const mild = rest.map((finding) => ({
    ...finding,
    outcome: 'let op' as const,
    rule: { ...finding.rule, id: 'AAA-01' },
    place: { ...finding.place, table: first.place.table },
  }));
  const [group] = groupFindings([...mild, first]);
  expect(group?.rules.map(({ outcome }) => outcome)).toEqual(['fout', 'let op']);
});

test('sheets with a fout come before those without', () => {
  const [first] = findings();
  if (!first) throw new Error('no findings');
  const on = (sheet: string, outcome: Finding['outcome']): Finding => ({
    ...first,
    outcome,
    place: { ...first.place, table: { ...first.place.table, sheet } },
  });
  const groups = groupFindings([on('Regio', 'let op'), on('Partners', 'te beoordelen'), on('Kosten', 'fout'), on('Inspanning', 'let op')]);
  expect(groups.map(({ sheet }) => sheet)).toEqual(['Kosten', 'Regio', 'Inspanning', 'Partners']);
});

test('the empty cells of one row are one finding with its columns; a cell that is empty in more rows keeps its rows', () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES });
  workbook.type('kosten', { boekstuk: '', omschrijving: '', act_code: '', factuurnr: 'F-1' }, { boekstuk: '', factuurnr: 'F-2' });
  const report = check(readDossier({ tables: workbook.tables, date1904: false }), 46300);
  const empty = report.findings.filter(({ rule, place }) => rule.id === 'DAT-05' && place.table.sheet === 'Kosten');
  const merged = mergedOf(groupFindings(empty));
  expect(merged.map(({ isOneRow = false, findings: all }) => [isOneRow, all.map(({ place }) => `${place.row} ${place.heading}`)])).toEqual([
    [false, ['4 Boekstuknummer', '5 Boekstuknummer']],
    [true, ['4 Omschrijving', '4 Code activiteit']],
  ]);
});

test('the filter looks at the outcome and at all words, without regard to case and accents', () => {
  const all = findings();
  const filtered = (search: string, ...outcomes: Finding['outcome'][]) => filterFindings(all, { search, outcomes: new Set(outcomes) });
  expect(filtered('')).toHaveLength(all.length);
  expect(filtered('', 'let op')).toHaveLength(0);
  expect(filtered('', 'fout', 'let op')).toHaveLength(all.length);
  expect(rowsOf(filtered('FACTUURDATUM 15-03'))).toEqual([5]);
  expect(rowsOf(filtered('rij 7'))).toEqual([6]);
  expect(rowsOf(filtered('per-01 kösten'))).toHaveLength(3);
  expect(filtered('bestaatniet')).toHaveLength(0);
});

test('grouping and paging lose nothing and keep the order', () => {
  const all = findings();
  fc.assert(
    fc.property(fc.array(fc.nat(all.length - 1)), fc.nat(8), fc.nat(8), (picks, from, to) => {
      const some = picks.flatMap((pick) => all[pick] ?? []);
      const groups = groupFindings(some);
      const merged = mergedOf(groups);
      expect(merged.flatMap((each) => each.findings)).toHaveLength(some.length);
      expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length);
      expect(mergedOf(takeMerged(groups, from, to))).toEqual(merged.slice(from, Math.max(from, to)));
    }),
  );
});
