import { exampleDossier } from '../../rules/example-workbook';
import { grantOf } from '../../../src/facts/money/model-g2';
import { sumCosts } from '../../../src/facts/costs/cost-sum';
import { costsOf } from '../../../src/facts/costs/register-costs';

const BRON = ['subsidie 2025-2028'];

test('hours, invoices and each year of depreciation are costs, an advance is not', () => {
  const costs = costsOf(exampleDossier({ inspanning: [{}], afschrijvingen: [{}], kosten: [{}, { soort_boeking: 'voorschot' }] }));
  expect([2025, 2026, 2027, 2028].map((year) => sumCosts(costs, { bronnen: BRON, year }).sum)).toEqual([0, 8_365_00, 960_00, 960_00]);
  expect(sumCosts(costs, { bronnen: BRON, kostensoort: 'Kosten machines en apparatuur' }).sum).toBe(2_720_00);
  expect(sumCosts(costs, { bronnen: ['aanvullend 2024'] }).sum).toBe(0);
});

test('the day of the performance comes before that of the invoice', () => {
  const costs = costsOf(exampleDossier({ kosten: [{ prestatie_tot: '31-12-2025', factuurdatum: '15-1-2026' }] }));
  expect(sumCosts(costs, { bronnen: BRON, year: 2025 }).sum).toBe(605_00);
});

test('a sum within a euro is allowed, and no more', () => {
  const { allows } = sumCosts(costsOf(exampleDossier({ kosten: [{}] })), { bronnen: BRON, year: 2026 });
  expect([604_00, 606_00, 603_99, 606_01].map(allows)).toEqual([true, true, false, false]);
});

test('a line that misses its bron or date may belong to the sum or not, and an unknown amount leaves it open', () => {
  const of = (row: Readonly<Record<string, string | number>>) =>
    sumCosts(costsOf(exampleDossier({ kosten: [{}, row] })), { bronnen: BRON, year: 2026 });
  for (const [column, cell] of [
    ['bron', ''],
    ['factuurdatum', '#REF!'],
  ] as const)
    expect([605_00, 1_210_00, 1_212_00].map(of({ [column]: cell }).allows)).toEqual([true, true, false]);
  expect(of({ bedrag_sto: '#REF!' }).allows(9_999_999_00)).toBe(true);
  expect(of({ bedrag_sto: '#REF!', bron: 'aanvullend 2024' }).allows(9_999_999_00)).toBe(false);
});

test('partners are told apart as people read their names', () => {
  const costs = costsOf(exampleDossier({ kosten: [{}, { partner: 'vmbo  de sluis' }, { partner: 'Het Veer' }] }));
  expect([...sumCosts(costs, { bronnen: BRON }).partners.values()]).toEqual([
    { name: 'Vmbo De Sluis', sum: 1_210_00 },
    { name: 'Het Veer', sum: 605_00 },
  ]);
});

test.each([
  ['subsidie 2025-2028', 'STO2025'],
  ['Sterk Techniekonderwijs 2025-2029', 'STO2025'],
  ['STO 2025/28', 'STO2025'],
  ['aanvullend 2024', 'STO2024'],
  ['Aanvullende subsidie STO 2024', 'STO2024'],
  ['subsidie 2020-2023', 'STO2020'],
  ['STO 2019-2024', 'STO2020'],
  ['Totaal', undefined],
  ['Basisvaardigheden 2023-2025', undefined],
  [null, undefined],
])('the grant of "%s" is %s', (description, round) => {
  expect(grantOf(description)?.id).toBe(round);
});

test('hours of which the first day cannot be read are of no year for certain', () => {
  const dossier = exampleDossier({
    inspanning: [
      { van: '#VERW!', tot: '31-1-2026' },
      { van: '1-1-2026', tot: '31-1-2026' },
      { van: '1-1-2026', tot: '' },
    ],
  });
  expect(
    costsOf(dossier)
      .flat()
      .map(({ year }) => year),
  ).toEqual([null, 2026, null]);
});
