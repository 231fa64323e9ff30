import { exampleDossier } from '../../rules/example-workbook';
import { claimedFrom } from '../../../src/facts/costs/register-costs';
import { activeringsgrens, awardOf, regionalRate } from '../../../src/facts/money/regional';
import { serialDay } from '../../../src/scheme/calendar';

const REGIO = {
  regio: [
    { periode: '2020-2023', subsidie_toegekend: 3732000, subsidie_2024: 933000 },
    { periode: '2025-2028', subsidie_toegekend: 4000000, subsidie_2024: '' },
  ],
};

test('one line of the sheet Regio holds the awards of two rounds', () => {
  const dossier = exampleDossier(REGIO);
  expect(awardOf(dossier, 'STO2020')).toMatchObject({ amount: 3_732_000_00, column: 'subsidie_toegekend' });
  expect(awardOf(dossier, 'STO2024')).toMatchObject({ amount: 933_000_00, column: 'subsidie_2024' });
  expect(awardOf(dossier, 'STO2025')).toMatchObject({ amount: 4_000_000_00, column: 'subsidie_toegekend' });
});

test('an award is unknown without a line, or as long as one of the lines is empty', () => {
  expect(awardOf(exampleDossier({}), 'STO2025')).toEqual({ amount: null, lines: [], column: 'subsidie_toegekend' });
  expect(awardOf(exampleDossier({ regio: [{}, { subsidie_toegekend: '' }] }), 'STO2025').amount).toBeNull();
  expect(awardOf(exampleDossier({ regio: [{}, { subsidie_toegekend: 1 }] }), 'STO2025').amount).toBe(4_000_001_00);
});

test('the rate of the region holds from its first day, whatever the order of the rows', () => {
  const rows: readonly Readonly<Record<string, string | number>>[] = [
    { waarde: 61, vanaf: '1-1-2026' },
    { waarde: 58 },
    { waarde: 64, vanaf: '1-8-2026' },
    { parameter: 'activeringsgrens', waarde: 500 },
  ];
  for (const regioParameters of [rows, [...rows].reverse()]) {
    const valueOn = regionalRate(exampleDossier({ regioParameters }));
    const rateOn = (day: number): number | undefined => valueOn(day)?.waarde;
    expect([serialDay(2025, 12, 31), serialDay(2026, 1, 1), serialDay(2026, 7, 31), serialDay(2026, 8, 1)].map(rateOn)).toEqual([
      5800, 6100, 6100, 6400,
    ]);
  }
});

test('a parameter without a value, before its first day or of the other period is unknown', () => {
  const dossier = exampleDossier({
    regioParameters: [{ waarde: '' }, { waarde: 61, vanaf: '1-1-2026' }, { periode: '2020-2024', waarde: 50 }],
  });
  expect(regionalRate(dossier)(serialDay(2025, 12, 31))).toBeNull();
  expect(activeringsgrens(dossier, '2025-2028')(serialDay(2026, 3, 1))).toBeNull();
});

test('a round is charged with costs, hours and depreciation that name it, advances to partners left out', () => {
  const dossier = exampleDossier({
    kosten: [
      { bedrag_sto: 100 },
      { bedrag_sto: 50, soort_boeking: 'voorschot' },
      { bedrag_sto: 7, bron: 'aanvullend 2024' },
      { bedrag_sto: '#REF!' },
      { bedrag_sto: -10 },
    ],
    inspanning: [{ loonkosten: 20 }, { loonkosten: 3, bron: 'cofinanciering' }],
    afschrijvingen: [{ afs_totaal: 5.5 }],
  });
  expect(claimedFrom(dossier, 'STO2025')).toBe(115_50);
  expect(claimedFrom(dossier, 'STO2024')).toBe(700);
  expect(claimedFrom(dossier, 'STO2020')).toBe(0);
});
