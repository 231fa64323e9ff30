import { forecastOf } from '../../src/balance/forecast';
import { forecastSection, forecastSentences, partnerSection } from '../../src/balance/forecast-sections';
import { doubtText } from '../../src/balance/proof';
import { spentUntil } from '../../src/facts/costs/depreciation-until';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier } from '../rules/example-workbook';

const DAY = serialDay(2027, 2, 1);

/** Half of the four years: 730 of 1.461 days. */
const HALF = { peildatum: serialDay(2026, 12, 31) };

describe('2025-2028 halfway', () => {
  // One asset of € 80 a month from March 2026 (800, 960, 960), € 7.300 of costs in two years, € 1.000 from a company.
  const given: ExampleRows = {
    regio: [{ ...HALF, subsidie_toegekend: 20000 }],
    begroting: [{}],
    inspanning: [],
    afschrijvingen: [{}],
    kosten: [
      { bedrag_sto: 3000, factuurdatum: serialDay(2025, 6, 1) },
      { bedrag_sto: 4300, factuurdatum: serialDay(2026, 6, 1), factuurnr: 'F-2' },
    ],
    cofinanciering: [{ soort: 'in cash', uren: '', tarief: '', cash: 1000, bedrag: 1000 }],
  };
  const dossier = exampleDossier(given);
  const [forecast] = forecastOf(dossier, '2025-2028', DAY);
  if (!forecast) throw new Error('no forecast');

  test('spent is what the rules say, and what is fixed is the depreciation that is still to come', () => {
    expect(forecast).toMatchObject({ spent: 8_100_00, committed: 1_920_00, available: 20_000_00, isAwarded: true });
    expect(forecast.spent).toBe(spentUntil(dossier, 'STO2025', HALF.peildatum));
    expect(forecast.years.map(({ year, spent, committed, plan }) => [year, spent, committed, plan])).toEqual([
      [2025, 3_000_00, 0, 4_500_00],
      [2026, 5_100_00, 0, 4_500_00],
      [2027, 0, 960_00, 4_500_00],
      [2028, 0, 960_00, 4_500_00],
    ]);
  });

  // € 7.300 in 730 days is € 10 a day: 365 days of 2027 and 366 of 2028. Planned: 4.500 less the 960 that is fixed.
  test('at the pace so far, and by the plan: what is left goes back', () => {
    expect(forecast.years.map(({ straight, planned }) => [straight, planned])).toEqual([
      [0, 0],
      [0, 0],
      [3_650_00, 3_540_00],
      [3_660_00, 3_540_00],
    ]);
    expect(forecast.straight).toEqual({ total: 17_330_00, left: 2_670_00 });
    expect(forecast.planned).toEqual({ total: 17_100_00, left: 2_900_00 });
    expect(forecastSentences(forecast)[1]).toBe(
      'In hetzelfde tempo blijft er € 2.670,00 over van de toekenning, € 20.000,00. Volgens de begroting blijft er € 2.900,00 over.',
    );
  });

  // 10% of 20.000 is 2.000 and of the whole 2.222,22; in 24 months 41,67 and 50,93.
  test('what companies still have to bring in, a month', () => {
    expect(forecast.cofinancing).toMatchObject({ cash: 1_000_00, kind: 0, months: 24, perMonth: { ofSubsidy: 41_67, ofTotal: 50_93 } });
  });

  test('an amount that is not known, or a line that names no subsidie, is said', () => {
    const [open] = forecastOf(
      exampleDossier({ ...given, kosten: [{ bron: '' }, { bedrag_sto: '#REF!', factuurnr: 'F-3' }] }),
      '2025-2028',
      DAY,
    );
    expect(open?.doubts.map(({ heading, why }) => [heading, why])).toEqual([
      ['Bedrag ten laste van STO', 'cell'],
      ['Financieringsbron', 'empty'],
    ]);
    expect(forecastSentences(open ?? forecast).at(-1)).toMatch(/^Dit kan anders uitkomen/);
  });
});

test('by partner: together what the whole is, with what is left of its own plan; lines without a name apart', () => {
  const given: ExampleRows = {
    regio: [{ ...HALF, subsidie_toegekend: 20000 }],
    begroting: [{ partner: 'Vmbo De Sluis' }, { partner: 'ROC Zaanrijk', regel: 2 }],
    inspanning: [],
    afschrijvingen: [{ partner: 'ROC Zaanrijk' }],
    kosten: [
      { partner: 'vmbo  de sluis', bedrag_sto: 7300, factuurdatum: serialDay(2026, 6, 1) },
      { partner: '', bedrag_sto: 100, factuurdatum: serialDay(2026, 6, 1), factuurnr: 'F-2' },
    ],
  };
  const [forecast] = forecastOf(exampleDossier(given), '2025-2028', DAY);
  const sum = (of: 'plan' | 'spent' | 'committed'): number => forecast?.partners.reduce((total, partner) => total + partner[of], 0) ?? NaN;
  expect([sum('spent'), sum('committed')]).toEqual([forecast?.spent, forecast?.committed]);
  expect(sum('plan')).toBe(forecast?.years.reduce((total, { plan }) => total + plan, 0));
  // € 18.000 each in four years. € 7.300 in 730 days is € 10 a day for 731 days; the plan of 2027 and 2028 is € 9.000.
  expect(forecast?.partners).toEqual([
    { name: 'ROC Zaanrijk', plan: 18_000_00, spent: 800_00, committed: 1_920_00, straight: 15_280_00, planned: 8_200_00 },
    { name: 'Vmbo De Sluis', plan: 18_000_00, spent: 7_300_00, committed: 0, straight: 3_390_00, planned: 1_700_00 },
    { name: null, plan: 0, spent: 100_00, committed: 0, straight: -200_14, planned: -100_00 },
  ]);
});

test('2020-2024: each round by itself, and after its end nothing is expected any more', () => {
  const given: ExampleRows = {
    regio: [{ periode: '2020-2024', peildatum: serialDay(2024, 12, 31), subsidie_toegekend: 9000, subsidie_2024: 2000 }],
    kosten: [
      { bedrag_sto: 8000, bron: 'subsidie 2020-2023', factuurdatum: serialDay(2022, 6, 1) },
      { bedrag_sto: 1500, bron: 'aanvullend 2024', factuurdatum: serialDay(2024, 6, 1), factuurnr: 'F-2' },
    ],
  };
  const forecasts = forecastOf(exampleDossier(given), '2020-2024', serialDay(2025, 3, 1));
  expect(forecasts.map(({ round, straight, planned }) => [round.id, straight.left, planned.left])).toEqual([
    ['STO2020', 1_000_00, 1_000_00],
    ['STO2024', 500_00, 500_00],
  ]);
  expect(forecasts[0]?.cofinancing?.perMonth).toBeNull();
});

describe('what cannot be read is told, and never a silent 0', () => {
  const DAY_OF_CHECK = serialDay(2026, 11, 28);
  const whole: ExampleRows = { regio: [{}], begroting: [{}], inspanning: [{}], kosten: [{}], afschrijvingen: [{}], cofinanciering: [{}] };
  const told = (given: ExampleRows): { readonly doubts: readonly string[]; readonly sentences: string; readonly numbers: string } => {
    const forecasts = forecastOf(exampleDossier(given), '2025-2028', DAY_OF_CHECK);
    return {
      doubts: forecasts.flatMap(({ doubts }) => doubts.map(doubtText)),
      sentences: forecasts.flatMap(forecastSentences).join(' '),
      numbers: JSON.stringify(forecasts.map((forecast) => [forecastSection(forecast), partnerSection(forecast)])),
    };
  };
  const UNREAD = 'is niet te lezen';

  test.each<[string, ExampleRows, readonly string[]]>([
    ['an amount of the costs', { kosten: [{ bedrag_sto: 'volgt' }] }, ['Bedrag ten laste van STO op blad kosten, rij 6, is niet te lezen']],
    ['an amount of hours', { inspanning: [{ loonkosten: 'n.n.b.' }] }, ['Loonkosten op blad inspanning, rij 6, is niet te lezen']],
    [
      'an amount of the budget',
      { begroting: [{ dekking_subsidie: 'veel' }] },
      ['Waarvan subsidie op blad begroting, rij 6, is niet te lezen'],
    ],
    ['a contribution', { cofinanciering: [{ bedrag: 'zie bijlage' }] }, ['Bedrag op blad cofinanciering, rij 6, is niet te lezen']],
    ['a day', { kosten: [{ factuurdatum: 'voorjaar' }] }, ['Factuurdatum op blad kosten, rij 6, is niet te lezen']],
    ['an award', { regio: [{ subsidie_toegekend: 'vier miljoen' }] }, ['Toegekende subsidie op blad regio, rij 6, is niet te lezen']],
    [
      'an empty amount',
      { kosten: [{ bedrag_sto: '', excl: '', btw: '', incl: '' }] },
      ['Bedrag ten laste van STO op blad kosten, rij 6, is leeg'],
    ],
    ['no line of Regio', { regio: [] }, ['op blad Regio staat geen regel voor deze subsidieperiode']],
  ])('%s', (_what, given, doubts) => {
    const { doubts: found, sentences, numbers } = told({ ...whole, ...given });
    expect(found).toEqual(doubts);
    expect(sentences).toContain(`Dit kan anders uitkomen: ${doubts[0]}.`);
    expect(numbers).not.toMatch(/NaN|null|Infinity/);
  });

  test('an award that cannot be read is not called empty; a budget without lines promises nothing', () => {
    expect(told({ ...whole, regio: [{ subsidie_toegekend: 'vier miljoen' }] }).sentences).toContain(`(de toekenning ${UNREAD})`);
    const { sentences } = told({ ...whole, begroting: [] });
    expect(sentences).toContain('Er staat nog niets in de begroting.');
    expect(sentences).not.toContain('Volgens de begroting');
  });

  test('negative amounts, one partner and no workbook at all give amounts', () => {
    const credit = told({
      ...whole,
      inspanning: [],
      afschrijvingen: [],
      kosten: [{ bedrag_sto: -99999, incl: -99999, excl: '', btw: '' }],
    });
    expect(credit.sentences).toContain('€ -99.999,00 besteed');
    for (const given of [credit.numbers, told({}).numbers, told(whole).numbers]) expect(given).not.toMatch(/NaN|null|Infinity/);
    expect(forecastOf(exampleDossier(whole), '2025-2028', DAY_OF_CHECK)[0]?.partners).toHaveLength(1);
  });
});
