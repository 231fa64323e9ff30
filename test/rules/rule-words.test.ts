import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/report';
import { EVERY_RULE } from '../../src/rules/all-rules';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier } from './example-workbook';

/** What a rule says of these rows. */
const found = (id: string, given: ExampleRows): readonly Finding[] =>
  check(
    exampleDossier(given),
    serialDay(2026, 10, 1),
    EVERY_RULE.filter((rule) => rule.id === id),
    {},
  ).findings;

test('the total of a partner is told in euros where it is money, and in hours where it is not', () => {
  const texts = found('DAT-10', {
    samenvoegingen: [
      { regels: 1, totaal: 1605 },
      { regels: 1, totaal: 120, register: 'Inspanning', kolom: 'Uren STO' },
    ],
    kosten: [{ herkomst: 'Basisschool De Molen: kosten.xlsx' }],
    inspanning: [{ uren: 121, herkomst: 'Basisschool De Molen: kosten.xlsx' }],
  }).map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/€\s605,00/);
  expect(texts[0]).toMatch(/€\s1\.605,00/);
  expect(texts[1]).not.toContain('€');
});

test('a wrong loonkosten is put right with euros, also where our own template calculates it', () => {
  const steps = found('UUR-04', { inspanning: [{ uren: 132.5, tarief: 55, loonkosten: 7000 }] }).flatMap(({ mends = [] }) =>
    mends.flatMap((mend) => mend.steps),
  );
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatchObject({ column: 'loonkosten' });
  expect(steps.map((step) => ('gives' in step ? step.gives : 'value' in step ? step.value : undefined))).toEqual([7287.5]);
});

test('a year that is a slip is put right by the other dates of its line, also where one of them is empty', () => {
  const labels = found('PER-01', {
    kosten: [{ factuurdatum: '12-3-2062', prestatie_van: '', prestatie_tot: '', betaaldatum: '2-4-2026' }],
  }).flatMap(({ mends = [] }) => mends.map(({ label }) => label));
  expect(labels).toContain('Verander in de datum 12-03-2026');
});
