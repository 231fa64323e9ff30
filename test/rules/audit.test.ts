import { check } from '../../src/check/check';
import { readDutchDate } from '../../src/records/dutch-date';
import { RULES } from '../../src/rules/all-rules';
import type { ExampleRows } from '../../src/rules/rule';
import { parameterValue } from '../../src/scheme/parameters';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier } from './example-workbook';

/** Outcomes that were wrong once, each under the number of the audit in which it was found, so that none of them comes back. */

/** What one rule says: `fout inspanning 1 uren`, or without row and column for a table. */
function outcomesOf(id: string, given: ExampleRows, day = '1-10-2026'): readonly string[] {
  return findingsOf(id, given, day).map(({ outcome, place: { table, row, columnKey } }) =>
    [outcome, table.key, ...(row === null ? [] : [row - table.row]), ...(columnKey === null ? [] : [columnKey])].join(' '),
  );
}

const textsOf = (id: string, given: ExampleRows, day = '1-10-2026'): readonly string[] =>
  findingsOf(id, given, day).map(({ text }) => text);

function findingsOf(id: string, given: ExampleRows, day: string): ReturnType<typeof check>['findings'] {
  const date = readDutchDate(day);
  if (date.kind !== 'date') throw new Error(`${day} is not a date`);
  return check(exampleDossier(given), date.serial, rulesNamed(id)).findings;
}

const rulesNamed = (id: string): typeof RULES => RULES.filter((rule) => rule.id === id);

const OLD = 'subsidie 2020-2023';

describe('R1 the peildatum cuts off depreciation by the months of each asset', () => {
  const assets: ExampleRows['afschrijvingen'] = [
    // € 80 a month for STO from September on.
    { factuurdatum: '1-9-2026', start: '1-9-2026', mnd_2026: 4, afs_2026: 320, afs_totaal: 2560 },
    { factuurnr: 'M-102', factuurdatum: '15-11-2026', mnd_2026: 2, afs_2026: 160, afs_totaal: 2080 },
  ];
  const report = (gerealiseerd: number): readonly string[] =>
    outcomesOf('FIN-15', {
      regio: [{ peildatum: '30-9-2026' }],
      inspanning: [{}],
      kosten: [{}],
      afschrijvingen: assets,
      voortgang: [{ regel: 'Kosten machines en apparatuur', gerealiseerd }],
    });
  test('R1 one month of the machine in use, nothing of the one that comes later', () => expect(report(80)).toEqual([]));
  test('R1 nine twelfths of each year amount is not what was realised', () =>
    expect(report(360)).toEqual(['let op voortgang 1 gerealiseerd']));
});

describe('R2 hours of a calendar year are split over school years by months', () => {
  test('R2 1659 hours in 2027 and in 2028, a leap year', () =>
    expect(
      outcomesOf('UUR-05', {
        inspanning: [
          { wtf: 1, van: '1-1-2027', tot: '31-12-2027', uren: 1659 },
          { wtf: 1, van: '1-1-2028', tot: '31-12-2028', uren: 1659 },
        ],
      }),
    ).toEqual([]));
  test('R2 995,4 hours at 0,6 in 2023 and in 2024', () =>
    expect(
      outcomesOf('UUR-05', {
        inspanning: [
          { wtf: 0.6, bron: OLD, van: '1-1-2023', tot: '31-12-2023', uren: 995.4 },
          { wtf: 0.6, bron: OLD, van: '1-1-2024', tot: '31-12-2024', uren: 995.4 },
        ],
      }),
    ).toEqual([]));
  test('R2 UUR-10 splits in the same way', () =>
    expect(
      outcomesOf('UUR-10', {
        inspanning: [
          { wtf: 0.5, van: '1-1-2027', tot: '31-12-2027', uren: 829.5 },
          { wtf: 0.5, van: '1-1-2028', tot: '31-12-2028', uren: 829.5 },
          { wtf: 0.5, van: '1-1-2027', tot: '31-12-2027', uren: 829.5, partner: 'Het Veer' },
          { wtf: 0.5, van: '1-1-2028', tot: '31-12-2028', uren: 829.5, partner: 'Het Veer' },
        ],
      }).filter((found) => found.startsWith('fout')),
    ).toEqual([]));
});

describe('R3 the line is marked with which the maximum is passed', () => {
  const given: ExampleRows = {
    inspanning: [
      { wtf: 1, van: '1-8-2025', tot: '31-12-2025', uren: 1720 },
      { wtf: 1, van: '1-1-2026', tot: '31-1-2026', uren: 20 },
    ],
  };
  test('R3 1720 hours, and a correct line of 20 hours after it', () =>
    expect(outcomesOf('UUR-05', given)).toEqual(['fout inspanning 1 uren']));
  test('R3 the text says whose hours, when, how many and how many a job of that size has', () =>
    expect(textsOf('UUR-05', given)).toEqual([
      'J. Visser komt in schooljaar 2025/2026 op 1.740 uur; bij een werktijdfactor (wtf) van 1 horen ten hoogste 1.659 uur',
    ]));
});

describe('R4 another invoice date makes another invoice likely', () => {
  const twice = (factuurnr: string, first: string, second: string): ExampleRows => ({
    kosten: [
      { factuurnr, factuurdatum: first },
      { factuurnr, factuurdatum: second },
    ],
  });
  test('R4 "kassabon" in February and in June', () =>
    expect(outcomesOf('FIN-14', twice('kassabon', '10-2-2026', '10-6-2026'))).toEqual([]));
  test('R4 number 1 in 2025 and in 2026 is at most a question', () =>
    expect(outcomesOf('FIN-14', twice('1', '10-2-2025', '10-2-2026'))).toEqual([
      'te beoordelen kosten 1 factuurnr',
      'te beoordelen kosten 2 factuurnr',
    ]));
  test('R4 the same number, day and amount is still a fout', () =>
    expect(outcomesOf('FIN-14', twice('F-9', '10-2-2026', '10-2-2026'))).toEqual(['fout kosten 1 factuurnr', 'fout kosten 2 factuurnr']));
});

describe('R5 what the budget asks is held against the ceiling, also without an award', () => {
  const budget = { begroting: [{ dekking_subsidie: 5400000 }] };
  test('R5 € 5,4 mln asked in a techniekluwe regio', () =>
    expect(
      outcomesOf('REG-05', { ...budget, regio: [{ regio_type: 'techniekluwe regio', max_bedrag: '', subsidie_toegekend: '' }] }),
    ).toEqual(['fout begroting']));
  test('R5 more asked than the maximum of the region', () =>
    expect(outcomesOf('REG-04', { ...budget, regio: [{ max_bedrag: 4200000, subsidie_toegekend: '' }] })).toEqual(['fout begroting']));
  test('R5 the maximum itself may be asked', () =>
    expect(outcomesOf('REG-04', { ...budget, regio: [{ max_bedrag: 5400000, subsidie_toegekend: '' }] })).toEqual([]));
});

test('R6 costs so far hold depreciation up to the peildatum only', () => {
  const cash = { soort: 'in cash', uren: '', tarief: '', cash: 1000, bedrag: 1000, grond: '' };
  const given: ExampleRows = {
    regio: [{ peildatum: '1-10-2026' }],
    partners: [{ partner_type: 'bedrijf', partner_naam: 'Jachtbouw Kooiman' }],
    kosten: [{ bedrag_sto: 605 }, { bedrag_sto: 800, factuurnr: 'F-2' }],
    // € 600 a month from September 2026 to the end of 2028: € 1.200 in September and October.
    afschrijvingen: [
      {
        factuurdatum: '1-9-2026',
        start: '1-9-2026',
        aanschaf: 36000,
        pct_sto: 1,
        ...{ mnd_2026: 4, afs_2026: 2400, afs_2027: 7200, afs_2028: 7200, afs_totaal: 16800 },
      },
    ],
    cofinanciering: [cash],
  };
  expect(outcomesOf('COF-02', given)).toEqual([]);
});

describe('R7 only companies count for the percentage', () => {
  const given = (partner_type: string): ExampleRows => ({
    partners: [{ partner_type, partner_naam: 'Gemeente Waterland' }],
    kosten: [{ bedrag_sto: 9000 }],
    cofinanciering: [{ cofinancier: 'Gemeente Waterland', soort: 'in cash', uren: '', tarief: '', cash: 1000, bedrag: 1000, grond: '' }],
  });
  test('R7 only a municipality contributes', () =>
    expect(outcomesOf('COF-02', given('lokale overheid'))).toEqual(['let op cofinanciering']));
  test('R7 the figure stands there with and without', () => expect(textsOf('COF-02', given('lokale overheid'))[0]).toContain('€ 1.000,00'));
  test('R7 the same contribution of a company', () => expect(outcomesOf('COF-02', given('bedrijf'))).toEqual([]));
});

describe('R8 a late invoice is corrected in the next year', () => {
  const given: ExampleRows = {
    inspanning: [{ bron: OLD }],
    kosten: [
      { factuurdatum: '1-6-2025', bedrag_sto: 5000 },
      { factuurnr: 'F-2', factuurdatum: '20-12-2025', bedrag_sto: 400 },
      { factuurnr: 'F-3', factuurdatum: '1-3-2026', bedrag_sto: 3000 },
    ],
    modelG2B: [
      { jaar: 2025, lasten_jaar: 5000, totale_kosten: 5000 },
      { jaar: 2026, lasten_jaar: 3400, totale_kosten: 8400 },
    ],
  };
  test('R8 two years that together hold all costs are no fout', () =>
    expect(outcomesOf('FIN-05', given)).toEqual(['te beoordelen modelG2B 1 lasten_jaar', 'te beoordelen modelG2B 2 lasten_jaar']));
  test('R8 nobody is told to overwrite a signed figure', () =>
    expect(findingsOf('FIN-05', given, '1-10-2026').map(({ action }) => action)).not.toContainEqual(expect.stringMatching(/formule/)));
});

describe('R9 depreciation may begin in the month of use and in the month after', () => {
  const from = (mnd: number): ExampleRows => ({
    afschrijvingen: [
      {
        factuurdatum: '1-9-2025',
        start: '15-9-2025',
        ...{ mnd_2025: mnd, mnd_2026: 12, mnd_2027: 12, mnd_2028: 12 },
        ...{ afs_2025: mnd * 80, afs_2026: 960, afs_2027: 960, afs_2028: 960 },
        ...{ afs_totaal: 2880 + mnd * 80, afs_rest: 1920 - mnd * 80 },
      },
    ],
  });
  test('R9 from September', () => expect(outcomesOf('AFS-05', from(4))).toEqual([]));
  test('R9 from October', () => expect(outcomesOf('AFS-05', from(3))).toEqual([]));
  test('R9 from November is a month too late', () => expect(outcomesOf('AFS-05', from(2))).toEqual(['fout afschrijvingen 1 mnd']));
});

test('R10 the penvoerder on Regio may be the bevoegd gezag of the partner', () => {
  const partners = [{ partner_naam: 'Vmbo De Sluis', bevoegd_gezag: 'Stichting De Sluis' }];
  expect(outcomesOf('REG-01', { partners, regio: [{ penvoerder: 'stichting de sluis' }] })).toEqual([]);
  expect(outcomesOf('REG-01', { partners, regio: [{ penvoerder: 'Stichting Het Veer' }] })).toEqual(['fout regio 1 penvoerder']);
});

test('R11 who has a jaartaak needs no declaration', () => {
  const hours = { naam: 'P. Smit', personeelstype: 'niet-onderwijzend (intern)', functie: 'onderwijsassistent', bewijs: 'jaartaak' };
  expect(outcomesOf('UUR-08', { inspanning: [hours], jaartaken: [{ naam: 'P. Smit' }] })).toEqual([]);
  expect(outcomesOf('UUR-08', { inspanning: [hours], jaartaken: [{}] })).toEqual(['let op inspanning 1 bewijs']);
});

test.each([
  [40, ['fout afschrijvingen 1 periode_mnd']],
  [47, ['fout afschrijvingen 1 periode_mnd']],
  [52, ['fout afschrijvingen 1 periode_mnd']],
  [50, []],
] as const)('R12 a term of %i months from September 2020, against every last day the round had', (periode_mnd, expected) => {
  expect(outcomesOf('AFS-02', { afschrijvingen: [{ factuurdatum: '1-9-2020', periode_mnd, bron: OLD }] })).toEqual(expected);
});

describe('R13 without an activeringsgrens a purchase is a question', () => {
  const machines = { omschrijving: 'Tien accuboormachines', incl: 1210, kostensoort: 'Kosten machines en apparatuur', bron: OLD };
  test('R13 no limit filled in', () =>
    expect(outcomesOf('AFS-01', { kosten: [machines] })).toEqual(['te beoordelen kosten 1 kostensoort']));
  test('R13 the limit is per item: ten of € 121 with a limit of € 500', () =>
    expect(
      outcomesOf('AFS-01', {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500, periode: '2020-2024' }],
        kosten: [{ ...machines, factuurdatum: '1-3-2022' }],
      }),
    ).toEqual([]));
  test('R13 more items without a number: a question', () =>
    expect(
      outcomesOf('AFS-01', {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500, periode: '2020-2024' }],
        kosten: [{ ...machines, omschrijving: 'Accuboormachines', factuurdatum: '1-3-2022' }],
      }),
    ).toEqual(['te beoordelen kosten 1 kostensoort']));
});

test('R14 a plan that is known by words only is a question', () => {
  const girlsDay = { omschrijving: 'Drukwerk activiteitenplan Girls Day 2025', factuurdatum: '10-12-2024', prestatie_tot: '15-1-2025' };
  expect(outcomesOf('PER-04', { kosten: [girlsDay] })).toEqual(['te beoordelen kosten 1 bron']);
});

describe('R15 a new activity that fits the goal may wait for the report', () => {
  const added = { soort: 'activiteit nieuw', melding_datum: '', kostensoort_van: '', kostensoort_naar: '' };
  test('R15 with decision and goal', () =>
    expect(
      outcomesOf('WIJ-02', { wijzigingen: [{ ...added, bron: OLD, past_binnen_doel: 'Ja, doel 1', besluit_datum: '1-3-2023' }] }),
    ).toEqual(['te beoordelen wijzigingen 1 melding_datum']));
  test('R15 for 2025-2028 the source is the old scheme', () =>
    expect(outcomesOf('WIJ-02', { wijzigingen: [{ ...added, past_binnen_doel: '', besluit_datum: '' }] })).toEqual([
      'te beoordelen wijzigingen 1 melding_datum',
    ]));
});

test('R16 hired people are asked for their offer, not for a personeelslast', () => {
  const given = { inspanning: [{ personeelstype: 'extern', wtf: '', tarief: 95, motivering: 'Offerte bureau X' }] };
  const [finding] = findingsOf('UUR-06', given, '1-10-2026');
  expect(finding?.outcome).toBe('te beoordelen');
  expect(`${finding?.text} ${finding?.action}`).not.toMatch(/personeelslast|1659/);
  expect(finding?.action).toMatch(/offerte/i);
});

test('R17 a rate of the region for 2020-2024, with its source, is used', () => {
  const regioParameters = [{ periode: '2020-2024', waarde: 60 }];
  const inspanning = [
    { tarief: 60, bron: OLD },
    { tarief: 61, bron: OLD },
  ];
  expect(outcomesOf('UUR-02', { regioParameters, inspanning })).toEqual(['let op inspanning 2 tarief']);
});

test('R18 correct lines of August to December 2024 get no finding', () => {
  expect(
    outcomesOf('PER-02', {
      kosten: [{ factuurdatum: '15-9-2024', bron: OLD }],
      inspanning: [{ van: '1-9-2024', tot: '30-11-2024', bron: OLD }],
    }),
  ).toEqual([]);
});

test('R22 a bedrijvennetwerk may contribute: the help of the column says so', () => {
  const partners = [{ partner_type: 'brancheorganisatie of bedrijvennetwerk', partner_naam: 'Techniekring' }];
  expect(outcomesOf('COF-08', { partners, cofinanciering: [{ cofinancier: 'Techniekring' }] })).toEqual([]);
});

test('R19 company hours far above the usual rate ask for a note', () => {
  const hours = { uren: 400, tarief: 250, bedrag: 100000 };
  expect(outcomesOf('COF-09', { cofinanciering: [hours] })).toEqual(['let op cofinanciering 1 tarief']);
  expect(outcomesOf('COF-09', { cofinanciering: [{ ...hours, omschrijving: 'Specialist robotica, tarief volgens offerte' }] })).toEqual([]);
});

test('R20 overhead in the budget needs no activity', () => {
  expect(
    outcomesOf('BEG-03', {
      activiteiten: [{}],
      begroting: [{}, { act_code: '', pl_code: '', kostensoort: 'Overhead', omschrijving: 'Projectleiding' }],
    }),
  ).toEqual([]);
});

test('R21 "voor 1 augustus 2024" is up to and including 31 July', () => {
  const day = serialDay(2022, 6, 1);
  expect(parameterValue('besteding.einde', 'STO2020', day, day)?.value).toBe(serialDay(2024, 7, 31));
});

test.each([
  ['SUB-15', 'Onvoorziene reparatie lasapparaat'],
  ['SUB-15', 'Reservering vergaderzaal startbijeenkomst'],
  ['SUB-11', 'Verbouw en inrichten stand open dag'],
  ['SUB-11', 'Opbouw en verbouwing beursstand'],
] as const)('R24 %s says nothing of "%s"', (id, omschrijving) => {
  expect(outcomesOf(id, { kosten: [{ omschrijving }] })).toEqual([]);
});

describe('R25 the plan that is budgeted is the one from 2025 on', () => {
  const line = { bron: 'aanvullend 2024', kostensoort: 'Overige kosten' };
  test('R25 a word in an explanation is too little', () =>
    expect(outcomesOf('BEG-07', { begroting: [{ ...line, toelichting: 'Zie het activiteitenplan' }] })).toEqual(['let op begroting']));
  test('R25 a plan of which the years are named', () =>
    expect(outcomesOf('BEG-07', { begroting: [{ ...line, omschrijving: 'Opstellen activiteitenplan 2025-2028' }] })).toEqual([]));
});

test('R26 a logged shift away from overhead lowers the room for it', () => {
  const away = { kostensoort_van: 'Overhead', kostensoort_naar: 'Materiaalkosten', bedrag: 5000 };
  const spent = (bedrag_sto: number): readonly string[] =>
    outcomesOf('WIJ-02', {
      begroting: [{ kostensoort: 'Overhead' }],
      wijzigingen: [away],
      kosten: [{ kostensoort: 'Overhead', bedrag_sto }],
    });
  expect(spent(18000)).toEqual(['te beoordelen begroting']);
  expect(spent(15000)).toEqual([]);
});

describe('Read in the code, not tried before', () => {
  test('read 1: costs that were paid after the last day are asked about once', () => {
    const late = { factuurdatum: '10-12-2028', betaaldatum: '15-1-2029' };
    const kosten = [late, { ...late, factuurnr: 'F-2' }];
    expect(outcomesOf('PER-01', { kosten }, '1-2-2029')).toEqual(['te beoordelen kosten']);
    const old = { factuurdatum: '10-12-2024', betaaldatum: '15-1-2025', bron: OLD };
    expect(outcomesOf('PER-02', { kosten: [old, { ...old, factuurnr: 'F-2' }] })).toEqual(['te beoordelen kosten']);
  });
  test('read 2: only depreciation up to the peildatum is spent', () => {
    const given: ExampleRows = {
      regio: [{ subsidie_toegekend: 1000, peildatum: '30-9-2026' }],
      begroting: [],
      inspanning: [],
      kosten: [],
      // € 80 a month from March 2026: € 560 up to and including September, € 2.720 in the whole term.
      afschrijvingen: [{}],
    };
    expect(outcomesOf('REG-08', given)).toEqual(['let op regio 1 subsidie_toegekend']);
    expect(textsOf('REG-08', given)[0]).toContain('€ 560,00');
  });
  test('read 3: handed in a day late is no worse than not handed in at all', () =>
    expect(
      outcomesOf('DL-01', {
        deadlines: [
          { document: 'uitgewerkt plan 2025-2026', ingediend: '16-4-2025' },
          { document: 'uitgewerkt plan 2025-2026', ingediend: '' },
        ],
      }),
    ).toEqual(['let op deadlines 1 ingediend', 'let op deadlines 2 ingediend']));
  test('read 4: an empty share of use is no fout', () =>
    expect(outcomesOf('AFS-04', { afschrijvingen: [{ pct_sto: '' }] })).toEqual(['let op afschrijvingen 1 pct_sto']));
  test('read 5: another full-time job than 1659 hours is asked about', () =>
    expect(outcomesOf('UUR-14', { jaartaken: [{ klokuren: 1312, betrekking_uren: 1312 }] })).not.toContainEqual(
      expect.stringMatching(/^fout jaartaken 1 klokuren/),
    ));
  test('read 6: it says which way of splitting a line is right', () =>
    expect(findingsOf('DL-04', { kosten: [{ prestatie_van: '1-8-2025', prestatie_tot: '31-7-2026' }] }, '1-10-2026')[0]?.action).toMatch(
      /hetzelfde factuurnummer/,
    ));
  test('read 6: two equal halves that were split that way are not taken for one invoice booked twice', () =>
    expect(
      outcomesOf('FIN-14', {
        kosten: [
          { prestatie_van: '1-8-2025', prestatie_tot: '31-12-2025' },
          { prestatie_van: '1-1-2026', prestatie_tot: '31-7-2026' },
        ],
      }),
    ).toEqual([]));
  test('read 7: twenty labels of a labelprinter are not stated to be a machine', () =>
    expect(
      outcomesOf('AFS-01', {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [{ omschrijving: 'Labels voor de labelprinter, 20 rollen', incl: 640 }],
      }),
    ).toEqual(['te beoordelen kosten 1 omschrijving']));
});
