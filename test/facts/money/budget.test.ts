import fc from '../../property';
import { budgetReading, mayBeOutline, roundsOfBudget, sumOf } from '../../../src/facts/money/budget';
import { exampleDossier } from '../../rules/example-workbook';
import { programmeLines } from '../../../src/facts/lists/programme-lines';
import { serialDay } from '../../../src/scheme/calendar';
import type { CellValue } from '../../../src/cells/cell';

type Row = Readonly<Record<string, CellValue>>;

/** The reading of one budget line: planned over all years and in 2026, and the cover, in cents. */
function read(row: Row) {
  const dossier = exampleDossier({ begroting: [row] });
  const [line] = dossier.begroting.lines;
  if (!line) throw new Error('The line is blank');
  const reading = budgetReading(dossier);
  return { planned: reading.planned(line), in2026: reading.plannedIn(line, 2026), cover: reading.cover(line) };
}

describe('what a line plans', () => {
  test('price × quantity is believed, an amount that was typed over is not', () => {
    expect(read({}).planned).toBe(20_000_00);
    expect(read({ bedrag_2026: 9999, bedrag_totaal: 1 })).toMatchObject({ planned: 20_000_00, in2026: 5000_00 });
  });

  test('an amount alone counts, a quantity without price or amount is unknown, a price alone is nothing', () => {
    expect(read({ q_2026: '', p_2026: '', bedrag_2026: 700 }).in2026).toBe(700_00);
    expect(read({ p_2026: '', bedrag_2026: '' })).toMatchObject({ in2026: null, planned: null });
    expect(read({ q_2026: '', bedrag_2026: '' }).in2026).toBe(0);
  });

  test('an unreadable cell makes the year unknown unless the amount tells', () => {
    expect(read({ q_2026: '#REF!' }).in2026).toBe(5000_00);
    expect(read({ q_2026: '#REF!', bedrag_2026: '#REF!' })).toMatchObject({ in2026: null, planned: null });
  });

  test('the cover adds up, an empty share is nothing, and it is unknown when a share is unreadable', () => {
    expect(read({ dekking_eigen: 500 }).cover).toEqual({
      subsidie: 18_000_00,
      cash: 1000_00,
      kind: 1000_00,
      bedrijven: 2000_00,
      eigen: 500_00,
      total: 20_500_00,
    });
    expect(read({ dekking_cash: '' }).cover?.bedrijven).toBe(1000_00);
    expect(read({ dekking_subsidie: '' }).cover).toMatchObject({ subsidie: 0, bedrijven: 2000_00, total: 2000_00 });
    expect(read({ dekking_subsidie: 'veel' }).cover).toBeNull();
    expect(read({ dekking_cash: 'veel' }).cover).toBeNull();
  });

  test('a sum is unknown as soon as a part is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (amounts) => {
        expect(sumOf(amounts)).toBe(amounts.reduce((sum, each) => sum + each, 0));
        expect(sumOf([...amounts, null])).toBeNull();
      }),
    );
  });
});

test('the rounds of a budget, each once', () => {
  const begroting: Row[] = [{}, {}, { bron: 'aanvullend 2024' }, { bron: 'cofinanciering' }, { bron: '' }];
  expect([...roundsOfBudget(exampleDossier({ begroting }))].map(({ id }) => id)).toEqual(['STO2025', 'STO2024']);
});

describe('until when outlines are enough', () => {
  test.each([
    ['STO2025', 2025, serialDay(2025, 4, 15), true],
    ['STO2025', 2026, serialDay(2025, 4, 16), false],
    ['STO2025', 2027, serialDay(2026, 10, 1), true],
    ['STO2025', 2028, serialDay(2026, 10, 2), false],
    ['STO2024', 2024, serialDay(2023, 1, 1), false],
    ['STO2020', 2021, serialDay(2020, 1, 1), false],
    ['STO2020', 2022, serialDay(2030, 1, 1), true],
  ] as const)('%s, %s on day %s: %s', (round, year, day, expected) => {
    expect(mayBeOutline(round, year, day)).toBe(expected);
  });
});

describe('the programmalijn of an activity', () => {
  const lijnOf = (rows: readonly Row[], code: string | null): string | null => programmeLines(exampleDossier({ activiteiten: rows }))(code);

  test('is found without case and blanks, and unknown codes have none', () => {
    expect(lijnOf([{ act_code: 'A01', pl_code: 'PL1' }], ' a01')).toBe('PL1');
    expect(lijnOf([{}], 'A99')).toBeNull();
    expect(lijnOf([{}], null)).toBeNull();
  });

  test('two rows of one code count when they agree, in whichever order', () => {
    const same = [{ pl_code: 'PL1' }, { pl_code: 'pl1' }];
    expect(lijnOf(same, 'A01')).toBe('PL1');
    expect(lijnOf([...same].reverse(), 'A01')).toBe('PL1');
    expect(lijnOf([{ pl_code: 'PL1' }, { pl_code: 'PL2' }], 'A01')).toBeNull();
    expect(lijnOf([{ pl_code: 'PL1' }, { pl_code: '' }, { pl_code: 'PL1' }], 'A01')).toBeNull();
  });
});
