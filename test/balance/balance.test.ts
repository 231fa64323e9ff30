import fc from '../property';
import { balanceOf, periodesOf } from '../../src/balance/balance';
import { balanceSections } from '../../src/balance/sections';
import { askedFor } from '../../src/facts/money/budget';
import { budgetedCofinancing } from '../../src/facts/money/budgeted-cofinancing';
import type { CellValue } from '../../src/cells/cell';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier } from '../rules/example-workbook';

type Row = Readonly<Record<string, CellValue>>;

const DAY = serialDay(2026, 11, 28);

const THEMES = ['technisch schoolpersoneel', 'gendergelijkheid en inclusie', 'technologie voor verduurzaming'];
const activiteiten: readonly Row[] = [
  { act_code: 'A01' },
  ...THEMES.map((theme, index) => ({ act_code: `A1${index}`, doel: `thema: ${theme}` })),
];

/** € 20.000 in four years, of which 18.000 subsidie, 1.000 in money and 1.000 in kind. */
const LINE: Row = {};
/** The printer of Casus 1: € 7.500 in 2026. */
const PRINTER: Row = {
  regel: 2,
  omschrijving: '3D-printer voor zorgrobots',
  partner: 'ROC Midden',
  pl_code: 'PL2',
  ...Object.fromEntries([2025, 2027, 2028].flatMap((year) => [`q_${year}`, `p_${year}`, `bedrag_${year}`].map((key) => [key, '']))),
  q_2026: 1,
  p_2026: 7500,
  bedrag_2026: 7500,
  bedrag_totaal: 7500,
  dekking_subsidie: 6750,
  dekking_cash: 0,
  dekking_kind: 750,
};

const balance = (given: ExampleRows, day = DAY, periode: '2020-2024' | '2025-2028' = '2025-2028') =>
  balanceOf(exampleDossier(given), periode, day);
const whole = (begroting: readonly Row[], regio: Row = {}): ExampleRows => ({ regio: [regio], activiteiten, begroting: [...begroting] });
const outcomes = ({ proofs }: ReturnType<typeof balance>) => Object.fromEntries(proofs.map(({ id, outcome }) => [id, outcome]));

describe('2025-2028', () => {
  // 20.000 + 7.500 = 27.500; 18.000 + 6.750 = 24.750; 1.000 + 1.000 + 750 = 2.750 = 24.750 / 9, so exactly 10% of the whole.
  test('the budget with the printer of Casus 1, covered: every figure, and yes', () => {
    const { answer, outcome, figures, limits, proofs } = balance(whole([LINE, PRINTER]));
    expect(answer).toBe('Ja, de begroting sluit.');
    expect(outcome).toBe('ja');
    expect(Object.fromEntries(Object.entries(figures).map(([name, { cents }]) => [name, cents]))).toEqual({
      kosten: 27_500_00,
      subsidie: 24_750_00,
      cash: 1_000_00,
      kind: 1_750_00,
      bedrijven: 2_750_00,
      eigen: 0,
      rest: 0,
    });
    expect(limits).toMatchObject([
      { ceiling: 4_200_000_00, ceilingSource: 'bijlage 3 van de regeling', award: 4_000_000_00, asked: 24_750_00 },
    ]);
    const rows = balanceSections(balance(whole([LINE, PRINTER]))).flatMap((section) => section.rows.map(({ cells }) => cells));
    expect(rows).toContainEqual(['Maximum van de regio', { cents: 4_200_000_00 }, 'Bron op het blad Regio: bijlage 3 van de regeling']);
    expect(proofs.find(({ id }) => id === 'cofinanciering')?.sentences).toEqual([
      '10% van de subsidie is € 2.475,00: genoeg.',
      '10% van subsidie en bijdrage samen is € 2.750,00: genoeg.',
    ]);
  });

  test('the printer put in without cover does not close, and the line that is short is behind the figure', () => {
    const { answer, outcome, figures } = balance(whole([LINE, { ...PRINTER, dekking_subsidie: 0, dekking_kind: 0 }]));
    expect(outcome).toBe('nee');
    expect(answer).toBe('Nee, want van de kosten is € 7.500,00 nog niet gedekt.');
    expect(figures.rest.lines).toMatchObject([
      { cents: 7_500_00, text: '3D-printer voor zorgrobots, A01, ROC Midden', place: { row: 6, columnKey: 'sluitend' } },
    ]);
  });

  test('a contribution that is enough of the subsidy only leaves it open; too little on both readings is no', () => {
    // 24.750 + 2.474,99 < 10% of both; 2.475 is 10% of the subsidy.
    const with_ = (kind: number) =>
      balance(whole([LINE, { ...PRINTER, dekking_subsidie: 6750, dekking_kind: kind, dekking_eigen: 750 - kind }]));
    expect(with_(475)).toMatchObject({ outcome: 'onbekend' });
    expect(with_(475).answer).toMatch(/^Niet te zeggen, want .* op één van de twee manieren/);
    expect(with_(474.99).answer).toBe('Nee, want voor de subsidie 2025-2028 is zeker € 0,01 meer van bedrijven nodig.');
  });

  test('more than the maximum of the region, of a techniekluwe region, and than was awarded', () => {
    const asks = (euros: number): Row => ({
      q_2026: 1,
      p_2026: euros - 15000,
      bedrag_2026: euros - 15000,
      dekking_subsidie: euros * 0.9,
      dekking_cash: euros * 0.1,
      dekking_kind: 0,
    });
    const answer = (euros: number, regio: Row): string => balance(whole([asks(euros)], regio)).answer;
    const open = { subsidie_toegekend: '' };
    // 5.000.000 × 0,9 = 4.500.000; 300.000 above 4,2 mln and 500.000 above 4 mln.
    expect(answer(5_000_000, open)).toBe(
      'Nee, want voor de subsidie 2025-2028 wordt € 4.500.000,00 gevraagd, € 300.000,00 meer dan het maximum van de regio.',
    );
    expect(answer(5_000_000, { ...open, regio_type: 'techniekluwe regio', max_bedrag: '' })).toContain(
      '€ 500.000,00 meer dan het maximum van de regio',
    );
    expect(answer(5_000_000, {})).toContain('€ 500.000,00 meer dan de toekenning');
    expect(answer(4_000_000, { ...open, max_bedrag: '' })).toBe(
      'Niet te zeggen, want het maximum van de regio is op het blad Regio niet ingevuld.',
    );
    expect(answer(4_000_000, { ...open, max_bedrag: 'zie brief' })).toBe(
      'Niet te zeggen, want het maximum van de regio is op het blad Regio niet te lezen.',
    );
    expect(answer(4_000_000, { ...open, regio_type: 'techniekluwe regio', max_bedrag: 'n.v.t.' })).toBe('Ja, de begroting sluit.');
    // What was awarded may be less than the maximum.
    expect(answer(4_000_000, { subsidie_toegekend: 'zie brief' })).toBe(
      'Niet te zeggen, want de toekenning van de subsidie 2025-2028 is op het blad Regio niet te lezen.',
    );
    const shown = balanceSections(balance(whole([asks(4_000_000)], { max_bedrag: 'zie brief', subsidie_toegekend: '' })))[0]?.rows;
    expect(shown?.flatMap(({ cells: [label, amount] }) => (/Maximum|Toegekend/.test(String(label)) ? [amount] : []))).toEqual([
      'niet te lezen',
      'niet ingevuld',
    ]);
    expect(answer(4_000_000, open)).toBe('Ja, de begroting sluit.');
    expect(answer(4_000_000, { subsidie_toegekend: 4_300_000 })).toContain('de toekenning van € 4.300.000,00 is hoger dan het maximum');
  });

  test.each([
    ['a share that cannot be read', { dekking_cash: '#REF!' }, 'Waarvan cofinanciering in cash op blad begroting, rij 6, is niet te lezen'],
    [
      'an amount that cannot be read',
      { q_2026: '#REF!', bedrag_2026: '#REF!' },
      'Hoeveelheid 2026 op blad begroting, rij 6, is niet te lezen',
    ],
    ['a line that names no subsidie', { bron: '' }, 'Financieringsbron op blad begroting, rij 6, is leeg'],
  ])('%s is said, and never a silent 0', (_name, row, words) => {
    const { answer, outcome, figures } = balance(whole([row as Row, PRINTER]));
    expect(outcome).not.toBe('ja');
    expect(answer).toContain(words);
    expect(Object.values(figures).some(({ doubts }) => doubts.length > 0)).toBe(true);
  });

  test('a sheet, a column or rows that are not counted are said', () => {
    expect(balance({ regio: [{}] }).answer).toContain('het blad Begroting is er niet');
    const without = balanceOf(exampleDossier(whole([LINE]), { begroting: { without: ['dekking_kind'] } }), '2025-2028', DAY);
    expect(without.answer).toContain('op blad begroting ontbreekt de kolom Waarvan cofinanciering in kind');
    const below = balanceOf(
      exampleDossier(whole([LINE]), { begroting: { below: [{ regel: 9, partner: 'ROC Midden', q_2026: 3 }] } }),
      '2025-2028',
      DAY,
    );
    expect(below.figures.kosten.doubts).toMatchObject([{ why: 'outside' }]);
    expect(below.answer).toContain('buiten de tabel');
    expect(balance(whole([])).answer).toContain('er staat nog niets in de begroting');
    expect(outcomes(balance(whole([]))).jaren).toBe('onbekend');
  });

  test('themes and years: what is missing is named', () => {
    const given = whole([{ ...LINE, q_2028: '', p_2028: '', bedrag_2028: '', bedrag_totaal: 15000, dekking_subsidie: 13000 }]);
    const { proofs, years } = balance({ ...given, activiteiten: activiteiten.slice(0, 3) });
    expect(proofs.find(({ id }) => id === 'themas')).toMatchObject({
      outcome: 'onbekend',
      because: 'bij geen activiteit is het thema technologie voor verduurzaming gekozen',
    });
    expect(proofs.find(({ id }) => id === 'jaren')).toMatchObject({ outcome: 'onbekend', because: 'in 2028 is niets begroot' });
    expect(years.map(({ year, state, kosten }) => [year, state, kosten.cents])).toEqual([
      [2025, 'uitgewerkt', 5_000_00],
      [2026, 'uitgewerkt', 5_000_00],
      [2027, 'uitgewerkt', 5_000_00],
      [2028, 'leeg', 0],
    ]);
  });

  test('outlines may stand until the plan is to be worked out, 15-4-2025 and 1-10-2026', () => {
    const given = whole([{ detail: 'globaal' }]);
    const states = (day: number) => balance(given, day).years.map(({ state }) => state);
    const [yes, no] = ['op hoofdlijnen', 'nog uit te werken'];
    expect(states(serialDay(2025, 4, 15))).toEqual([yes, yes, yes, yes]);
    expect(states(serialDay(2025, 4, 16))).toEqual([no, no, yes, yes]);
    expect(states(serialDay(2026, 10, 2))).toEqual([no, no, no, no]);
    expect(outcomes(balance(given, serialDay(2025, 4, 16))).jaren).toBe('onbekend');
  });

  test('per partner and per programmalijn, which together are the whole', () => {
    const given = { ...whole([LINE, PRINTER, { ...LINE, regel: 3, partner: '' }]) };
    const { partners, lijnen } = balance(given);
    expect(partners.map(({ name, kosten, subsidie }) => [name, kosten.cents, subsidie.cents])).toEqual([
      ['ROC Midden', 7_500_00, 6_750_00],
      ['Vmbo De Sluis', 20_000_00, 18_000_00],
      [null, 20_000_00, 18_000_00],
    ]);
    expect(lijnen.map(({ name, kosten }) => [name, kosten.cents])).toEqual([
      ['PL1 Instroom bevorderen', 40_000_00],
      ['PL2', 7_500_00],
    ]);
  });
});

describe('2020-2024', () => {
  const OLD = Object.fromEntries(
    [2025, 2026, 2027, 2028].flatMap((year) => [`q_${year}`, `p_${year}`, `bedrag_${year}`].map((key) => [key, ''])),
  );
  const years = (...named: readonly number[]): Row =>
    Object.fromEntries(
      named.flatMap((year) => [
        [`q_${year}`, 100],
        [`p_${year}`, 50],
        [`bedrag_${year}`, 5000],
      ]),
    );
  const FOUR = { ...OLD, ...years(2020, 2021, 2022, 2023), bron: 'subsidie 2020-2023' };
  const EXTRA = { ...OLD, ...years(2024), bron: 'aanvullend 2024', dekking_subsidie: 4625, dekking_cash: 375, dekking_kind: 0 };
  const regio: Row = { periode: '2020-2024', max_bedrag: '', subsidie_toegekend: 18500, subsidie_2024: 4625 };

  // 7,5% of 20.000 is 1.500 and of 5.000 is 375: 18.500 × 7,5/92,5 = 1.500, 4.625 × 7,5/92,5 = 375.
  test('both rounds are tested by themselves, at 7,5%', () => {
    const given: ExampleRows = {
      regio: [regio],
      begroting: [{ ...FOUR, dekking_subsidie: 18500, dekking_cash: 1500, dekking_kind: 0 }, EXTRA],
    };
    const { answer, limits, proofs, figures, years: shown } = balance(given, serialDay(2023, 9, 1), '2020-2024');
    expect(answer).toBe('Ja, de begroting sluit.');
    expect(figures).toMatchObject({ kosten: { cents: 25_000_00 }, subsidie: { cents: 23_125_00 }, bedrijven: { cents: 1_875_00 } });
    expect(limits.map(({ round, award, asked, ceiling }) => [round.id, award, asked, ceiling])).toEqual([
      ['STO2020', 18_500_00, 18_500_00, null],
      ['STO2024', 4_625_00, 4_625_00, null],
    ]);
    expect(proofs.filter(({ id }) => id === 'cofinanciering').map(({ sentences }) => sentences[1])).toEqual([
      '7,5% van subsidie en bijdrage samen is € 1.500,00: genoeg.',
      '7,5% van subsidie en bijdrage samen is € 375,00: genoeg.',
    ]);
    expect(shown.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  test('a lack in one round is not made up by the other', () => {
    const given: ExampleRows = {
      regio: [regio],
      begroting: [
        { ...FOUR, dekking_subsidie: 18500, dekking_cash: 1500, dekking_kind: 0 },
        { ...EXTRA, dekking_cash: 0, dekking_eigen: 375 },
      ],
    };
    expect(balance(given, serialDay(2023, 9, 1), '2020-2024').answer).toBe(
      'Nee, want voor de aanvullende subsidie 2024 is zeker € 346,88 meer van bedrijven nodig.',
    );
  });
});

test('the periods are those of Regio, or else of the budget', () => {
  expect(periodesOf(exampleDossier(whole([LINE])))).toEqual(['2025-2028']);
  expect(periodesOf(exampleDossier({ begroting: [{ bron: 'aanvullend 2024' }, {}] }))).toEqual(['2020-2024', '2025-2028']);
  expect(periodesOf(exampleDossier({}))).toEqual([]);
});

test('figures are those of the rules, groups are parts of the whole, and the order of rows changes nothing', () => {
  const row = fc.record({
    partner: fc.constantFrom('Vmbo De Sluis', 'ROC Midden', ''),
    bron: fc.constantFrom('subsidie 2025-2028', 'cofinanciering'),
    q_2026: fc.integer({ min: 0, max: 500 }),
    dekking_subsidie: fc.integer({ min: 0, max: 40_000 }),
    dekking_cash: fc.integer({ min: 0, max: 4_000 }),
    dekking_kind: fc.integer({ min: 0, max: 4_000 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (drawn) => {
      const rows = drawn.map((each, index) => ({ ...each, regel: index + 1, bedrag_2026: each.q_2026 * 50 }));
      const dossier = exampleDossier(whole(rows));
      const { figures, partners, limits, outcome } = balanceOf(dossier, '2025-2028', DAY);
      expect(limits[0]?.asked).toBe(askedFor(dossier, 'STO2025'));
      expect({ subsidy: figures.subsidie.cents, contributed: figures.bedrijven.cents }).toEqual(budgetedCofinancing(dossier, 'STO2025'));
      for (const name of ['kosten', 'subsidie', 'bedrijven', 'rest'] as const)
        expect(partners.reduce((sum, group) => sum + group[name].cents, 0)).toBe(figures[name].cents);
      expect(figures.rest.cents).toBe(figures.kosten.cents - figures.subsidie.cents - figures.bedrijven.cents - figures.eigen.cents);
      const turned = balanceOf(exampleDossier(whole([...rows].reverse())), '2025-2028', DAY);
      expect(turned.outcome).toBe(outcome);
      expect(turned.figures.kosten.cents).toBe(figures.kosten.cents);
    }),
    { numRuns: 25 },
  );
});
