import { check } from '../../src/check/check';
import type { Report } from '../../src/check/report';
import { exampleDossier } from '../rules/example-workbook';
import type { CellValue } from '../../src/cells/cell';
import { serialDay } from '../../src/scheme/calendar';

const TODAY = serialDay(2026, 10, 1);
const REASON = 'Besproken met de accountant';

/** A workbook in which PER-01 finds a fout, and DAT-08 a let op. */
const report = (...instellingen: readonly Readonly<Record<string, CellValue>>[]): Report =>
  check(
    exampleDossier({
      kosten: [{ factuurdatum: '12-1-2029' }, { prestatie_van: '2-3-2026', prestatie_tot: '1-3-2026' }],
      ...(instellingen.length > 0 ? { instellingen } : {}),
    }),
    TODAY,
  );
const outcomes = ({ findings }: Report, id: string): readonly string[] =>
  findings.filter(({ rule }) => rule.id === id).map(({ outcome }) => outcome);

test('without the sheet all rules run, and its absence is no gap', () => {
  const found = report();
  expect(outcomes(found, 'PER-01')).toEqual(['fout']);
  expect(outcomes(found, 'DAT-08')).toEqual(['let op']);
  expect({ off: found.switchedOff, stricter: found.stricter }).toEqual({ off: [], stricter: [] });
  expect(found.notChecked.filter(({ table }) => table === 'instellingen')).toEqual([]);
});

test('a rule that is off is not run and is listed, with who, when and why', () => {
  const all = report();
  const found = report({ regel: 'PER-01', instelling: 'uit', reden: REASON, door: 'A. Visser', datum: '1-9-2026' });
  expect(outcomes(found, 'PER-01')).toEqual([]);
  expect(found.switchedOff.map(({ rule, ...rest }) => ({ ...rest, id: rule.id }))).toEqual([
    { id: 'PER-01', reason: REASON, by: 'A. Visser', date: serialDay(2026, 9, 1), sheet: 'instellingen', hidden: false },
  ]);
  expect(found.notChecked.flatMap(({ rules }) => rules.map(({ id }) => id))).not.toContain('PER-01');
  expect(found.counts.fout).toBe(all.counts.fout - 1);
});

test('a stricter rule turns its let op into a fout, and is listed', () => {
  const found = report({ regel: 'dat-08 ', instelling: 'strenger', reden: REASON });
  expect(outcomes(found, 'DAT-08')).toEqual(['fout']);
  expect(found.stricter.map(({ rule }) => rule.id)).toEqual(['DAT-08']);
  expect(found.counts['let op']).toBe(report().counts['let op'] - 1);
});

test.each([
  ['without a reason', { regel: 'PER-01', reden: '' }],
  ['with a reason of nine characters', { regel: 'PER-01', reden: ' 123456789 ' }],
  ['without a choice', { regel: 'PER-01', instelling: '', reden: REASON }],
  ['about a rule that does not exist', { regel: 'PER-99', reden: REASON }],
])('a line %s does nothing and is a finding itself', (_name, line) => {
  const found = report(line);
  expect(outcomes(found, 'PER-01')).toEqual(['fout']);
  expect(found.switchedOff).toEqual([]);
  expect(outcomes(found, 'DAT-09')).toEqual(['let op']);
});

test('a choice that cannot be read does nothing, and the cell is the finding', () => {
  const found = report({ regel: 'PER-01', instelling: 'aan', reden: REASON });
  expect(outcomes(found, 'PER-01')).toEqual(['fout']);
  expect(outcomes(found, 'DAT-09')).toEqual([]);
  expect(found.findings.filter(({ place }) => place.table.key === 'instellingen').map(({ place }) => place.heading)).toEqual([
    'Instelling',
  ]);
});

test('of two lines for one rule neither holds, whatever their order', () => {
  const lines = [
    { regel: 'DAT-08', instelling: 'strenger', reden: REASON },
    { regel: 'DAT-08', instelling: 'uit', reden: REASON },
  ];
  for (const found of [report(...lines), report(...lines.reverse())]) {
    expect(outcomes(found, 'DAT-08')).toEqual(['let op']);
    expect(outcomes(found, 'DAT-09')).toEqual(['let op', 'let op']);
  }
});
