import fc from '../../property';
import { budgetShortfall, isOver, minimumShare, realisedShortfall } from '../../../src/rules/cofinancing-minimum';
import { contributedTo } from '../../../src/facts/money/contributions';
import { exampleDossier } from '../../rules/example-workbook';
import { serialDay } from '../../../src/scheme/calendar';
import type { CellValue } from '../../../src/cells/cell';

type Row = Readonly<Record<string, CellValue>>;

const EMPTY: Row = { uren: '', tarief: '', bedrag: '' };
const TODAY = serialDay(2026, 10, 1);

const sum = (...cofinanciering: readonly Row[]): number | null => contributedTo(exampleDossier({ cofinanciering }), 'STO2025');

describe('what companies contributed', () => {
  test('hours, goods and money by round', () => {
    const goods = { ...EMPTY, soort: 'in kind materiaal (nieuw)', aantal: 3, waarde: 120.5 };
    const cash = { ...EMPTY, soort: 'in cash', cash: 500 };
    expect(sum({ uren: 40, tarief: 50 }, goods, cash)).toBe(2861_50);
    expect(sum({ uren: 40, tarief: 50 }, { ...cash, bron: 'aanvullend 2024' })).toBe(2000_00);
    expect(sum()).toBe(0);
  });

  test('a typed-over amount is not believed, but stands in for parts that cannot be read', () => {
    expect(sum({ uren: 40, tarief: 50, bedrag: 9000 })).toBe(2000_00);
    expect(sum({ uren: 'veel', bedrag: 9000 })).toBe(9000_00);
  });

  test('an unknown amount or round makes the sum unknown', () => {
    expect(sum({}, EMPTY)).toBeNull();
    expect(sum({}, { bron: '' })).toBeNull();
  });

  test('does not depend on the order of the rows', () => {
    const row = fc.record({
      uren: fc.integer({ min: 1, max: 500 }),
      tarief: fc.constantFrom(50, 55.5),
      bron: fc.constantFrom('subsidie 2025-2028', 'aanvullend 2024'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(sum(...[...rows].reverse())).toBe(sum(...rows));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the minimum', () => {
  test('is over on the day after the last', () => {
    expect(isOver('STO2025', serialDay(2028, 12, 31))).toBe(false);
    expect(isOver('STO2025', serialDay(2029, 1, 1))).toBe(true);
  });

  test('went from 10% to 7,5% for 2020-2023 with the letter of 7 July 2022', () => {
    expect(minimumShare('STO2020', serialDay(2022, 7, 6))).toBe(0.1);
    expect(minimumShare('STO2020', serialDay(2022, 7, 7))).toBe(0.075);
    expect(minimumShare('STO2025', TODAY)).toBe(0.1);
  });

  test('of the budget: below, between and met', () => {
    const extent = (cash: number): string | undefined =>
      budgetShortfall(
        { dossier: exampleDossier({ begroting: [{ dekking_subsidie: 4_000_000, dekking_cash: cash, dekking_kind: '' }] }), date: TODAY },
        'STO2025',
      )?.extent;
    expect(extent(399_999.99)).toBe('below');
    expect(extent(400_000)).toBe('between');
    expect(extent(444_444.43)).toBe('between');
    expect(extent(444_444.44)).toBeUndefined();
  });

  test('of what was realised: nothing to say without the sheet Cofinanciering, all of it missing when the sheet is empty', () => {
    const kosten = [{ bedrag_sto: 1000 }];
    expect(realisedShortfall({ dossier: exampleDossier({ kosten }), date: TODAY }, 'STO2025')).toBeUndefined();
    const values = realisedShortfall({ dossier: exampleDossier({ kosten, cofinanciering: [] }), date: TODAY }, 'STO2025')?.values;
    expect(values).toMatchObject({
      bijdrage: { value: 0 },
      tekort: { value: 100_00 },
      tekortTotaal: { value: 111_11 },
      risico: { value: 1000_00 },
    });
  });
});
