import { applySteps } from '../../src/change/apply-steps';
import type { ProposedChange } from '../../src/change/proposed-change';
import { weighChangeSteps, type WeighedChange } from '../../src/change/weigh-change';
import { budgetReading } from '../../src/facts/money/budget';
import { allAtOnce } from '../../src/records/steps';
import type { Dossier } from '../../src/records/dossier';
import { serialDay } from '../../src/scheme/calendar';
import type { Periode } from '../../src/scheme/rounds';
import { CASUS_1, CASUS_2 } from './cases';
import { dossierOfRows, regionOf, regionRows } from './region';

const regions = new Map<Periode, ReturnType<typeof regionOf>>();
function region(periode: Periode = '2025-2028'): ReturnType<typeof regionOf> {
  let known = regions.get(periode);
  if (!known) regions.set(periode, (known = regionOf(periode)));
  return known;
}

const weigh = (change: ProposedChange, { dossier, today } = region()): WeighedChange => allAtOnce(weighChangeSteps(dossier, change, today));

const findings = (list: WeighedChange['added']): string[] =>
  list.map(({ rule, message, place }) => `${rule.id} ${message} ${place.table.key}`);
const totalOf = (dossier: Dossier): number => {
  const { planned } = budgetReading(dossier);
  return dossier.begroting.lines.reduce((sum, line) => sum + (planned(line) ?? 0), 0);
};
const shared = { bron: 'subsidie 2025-2028', decision: { reden: 'Besproken met de scholen', doel: 'Zelfde doel' } } as const;

describe('Casus 1, a new activity with a 3D printer of € 7.500', () => {
  const weighed = (): WeighedChange => weigh(CASUS_1);

  test('only the depreciation within the window is moved in the budget, which stays in balance', () => {
    const { before, after, plan } = weighed();
    // (7.500 − 500) × 80% over 60 months, of which 24 fall in 2027 and 2028.
    expect(after.depreciation - before.depreciation).toBe(224_000);
    expect([after.costs, after.subsidy, after.open, after.closes]).toEqual([before.costs, before.subsidy, 0, true]);
    expect([before.activities, after.activities]).toEqual([20, 21]);
    expect(plan.remarks[0]).toContain('€ 2.240,00 in 24 maanden binnen de subsidieperiode. € 5.260,00 is voor andere rekening');
  });

  test('its lines on Wijzigingen name the activity, the shift and the reason', () => {
    const { log } = weighed();
    expect(
      log.map((step) => (step.kind === 'add' ? Object.fromEntries(step.values.map(({ column, value }) => [column, value])) : {})),
    ).toEqual([
      expect.objectContaining({ soort: 'activiteit nieuw', activiteit_naar: 'A21', reden: CASUS_1.decision.reden }),
      expect.objectContaining({
        soort: 'budgetverschuiving',
        activiteit_van: 'A02',
        activiteit_naar: 'A21',
        kostensoort_van: 'Materiaalkosten',
        kostensoort_naar: 'Kosten machines en apparatuur',
        bedrag: 2_240,
      }),
    ]);
  });

  test('nothing is wrong, and of telling DUS-I the sources of 2025-2028 say nothing: it says so', () => {
    const { judgements, notice } = weighed();
    expect(judgements.map(({ state }) => state)).toEqual(judgements.map(() => 'goed'));
    expect(notice.time).toBe('bronnen zwijgen');
    expect(notice.reasons.map(({ source, evidence }) => [source, evidence])).toEqual([
      ['sto-meldplicht', 'A'],
      ['sto-presentatie', 'V'],
    ]);
  });

  test('the questions are answered with the people of the region', () => {
    const { questions } = weighed();
    expect(questions.map(({ question }) => question)).toEqual([
      'Welke stappen zet u?',
      'Wie toetst?',
      'Wie informeert u?',
      'Wat legt u vast?',
    ]);
    const words = questions.flatMap(({ answers }) => answers.map(({ text }) => text)).join('\n');
    expect(words).toContain('de stuurgroep (R. Bakker, T. Mulder)');
    expect(words).toContain('de projectleider (S. de Wit)');
  });

  test('for havo/vwo it may not, and without the subject of the budget it says how much there is', () => {
    expect(
      weigh({ ...CASUS_1, doelgroep: 'havo/vwo' } as ProposedChange).judgements.find(({ subject }) => subject.includes('leerlingen'))
        ?.state,
    ).toBe('fout');
    const costly = { kind: 'kosten', omschrijving: 'Inrichting', bedrag: 90_000_000, kostensoort: 'Materiaalkosten' } as const;
    expect(() => weigh({ ...CASUS_1, uitgaven: [costly] } as ProposedChange)).toThrow(
      /staat vanaf 2027 nog € 14\.040,00 in de begroting; nodig is € 900\.000,00/,
    );
  });
});

describe('Casus 2, a school that joins', () => {
  test('money comes from instroombevordering, the budget stays in balance, and the agreement is still to be signed', () => {
    const { before, after, judgements, plan, questions, notice } = weigh(CASUS_2);
    expect([after.costs, after.open, after.partners - before.partners]).toEqual([before.costs, 0, 1]);
    expect(judgements.find(({ subject }) => subject.includes('partner'))).toMatchObject({ state: 'let op' });
    expect(plan.log.map(({ soort, partner }) => [soort, partner])).toEqual([
      ['partner erbij', 'Vmbo De Horizon'],
      ['budgetverschuiving', 'Vmbo De Horizon'],
    ]);
    expect(plan.log[1]).toMatchObject({ activiteit_van: 'A01', activiteit_naar: 'A02', bedrag: 600_000 });
    expect(questions.flatMap(({ answers }) => answers).find(({ text }) => text.includes('samenwerkingsovereenkomst tekenen'))?.done).toBe(
      false,
    );
    // A change of the situation: told now, by our reading of the words of DUS-I.
    expect([notice.time, notice.reasons[0]?.evidence]).toEqual(['nu', 'I']);
  });
});

describe('every other kind', () => {
  test('a shift within the budget leaves its total, and to overhead it was to be told at once', () => {
    const shift: ProposedChange = {
      ...shared,
      kind: 'verschuiving',
      van: { code: 'A02', kostensoort: 'Materiaalkosten' },
      naar: { code: 'A02', kostensoort: 'Overige kosten' },
      bedrag: 150_000,
      jaar: 2027,
    };
    const { before, after, notice } = weigh(shift);
    expect([after.costs, after.open]).toEqual([before.costs, 0]);
    expect(notice.time).toBe('bronnen zwijgen');
    const toOverhead = weigh({ ...shift, naar: { code: 'A02', kostensoort: 'Overhead' } });
    expect((toOverhead.after.overhead ?? 0) - (toOverhead.before.overhead ?? 0)).toBe(150_000);
    expect(findings(toOverhead.added)).toContain('WIJ-02 overheadNietGemeld wijzigingen');
    const old = region('2020-2024');
    const before2024: ProposedChange = { ...shift, bron: 'subsidie 2020-2023', jaar: 2022, naar: { code: 'A02', kostensoort: 'Overhead' } };
    expect(weigh(before2024, old).notice.time).toBe('nu');
    expect(weigh({ ...before2024, naar: { code: 'A02', kostensoort: 'Overige kosten' } }, old).notice.time).toBe('verslag');
  });

  test('a partner that leaves hands over what was budgeted for later years', () => {
    const { dossier } = region();
    const naam = 'Vmbo De Brug';
    const { before, after, plan } = weigh({
      ...shared,
      kind: 'partner eraf',
      naam,
      tot: serialDay(2026, 12, 31),
      opvolger: 'Vmbo De Sluis',
    });
    expect([after.costs, after.subsidy, after.contributed]).toEqual([before.costs, before.subsidy, before.contributed]);
    const left = applySteps(dossier, plan.steps);
    const { plannedIn } = budgetReading(left);
    const later = left.begroting.lines
      .filter(({ partner }) => partner === naam)
      .map((line) => (plannedIn(line, 2027) ?? 0) + (plannedIn(line, 2028) ?? 0));
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((amount) => amount === 0)).toBe(true);
    expect(left.begroting.lines.map(({ sluitend }) => sluitend).filter((rest) => rest !== 0)).toEqual([]);
    expect(weigh({ ...shared, kind: 'partner eraf', naam, tot: serialDay(2026, 12, 31) }).plan.remarks.join(' ')).toMatch(
      /staat nog € [\d.,]+ voor Vmbo De Brug/,
    );
  });

  test('a partner under another name keeps its old lines, and gets the budget of later years', () => {
    const { plan, judgements } = weigh({
      ...shared,
      kind: 'partner gewijzigd',
      naam: 'Vmbo De Brug',
      nieuweNaam: 'Vmbo De Bruggen',
      vanaf: serialDay(2027, 1, 1),
      getekend: true,
    });
    expect(plan.log.map(({ soort, partner }) => [soort, partner])).toEqual([
      ['partner eraf', 'Vmbo De Brug'],
      ['partner erbij', 'Vmbo De Bruggen'],
    ]);
    expect(judgements.find(({ subject }) => subject.includes('partner'))?.state).toBe('goed');
  });

  test('a later activity moves its budget along, one that is dropped leaves it or gives it away; both must be told at once', () => {
    const { dossier } = region();
    const later = weigh({ ...shared, kind: 'activiteit later', code: 'A05', van: 2027, tot: 2028 });
    expect([later.after.costs, later.after.open, later.notice.time]).toEqual([later.before.costs, 0, 'nu']);
    const moved = applySteps(dossier, later.plan.steps);
    const { plannedIn } = budgetReading(moved);
    expect(
      moved.begroting.lines
        .filter(({ act_code }) => act_code === 'A05')
        .map((line) => (plannedIn(line, 2025) ?? 0) + (plannedIn(line, 2026) ?? 0)),
    ).toEqual([0, 0, 0, 0]);
    const dropped = weigh({ ...shared, kind: 'activiteit vervalt', code: 'A05', vanaf: 2027 });
    expect(dropped.plan.remarks[0]).toMatch(/wordt niet besteed/);
    expect((dropped.before.costs ?? 0) - (dropped.after.costs ?? 0)).toBeGreaterThan(0);
    expect(dropped.after.open).toBe(0);
    const given = weigh({ ...shared, kind: 'activiteit vervalt', code: 'A05', vanaf: 2027, naar: 'A06' });
    expect([given.after.costs, given.after.open, given.notice.time]).toEqual([given.before.costs, 0, 'nu']);
    expect(totalOf(applySteps(dossier, given.plan.steps))).toBe(totalOf(dossier));
  });

  test('a higher rate gives fewer hours, or money of the schools, and never more subsidy', () => {
    const rows = regionRows('2025-2028');
    for (const row of rows.begroting ?? []) if (row.kostensoort === 'Loonkosten') row.eenheid = 'uur';
    const own = { dossier: dossierOfRows(rows, '2025-2028'), today: region().today };
    const rate = { ...shared, kind: 'tarief', tarief: 6_200, vanaf: serialDay(2027, 1, 1) } as const;
    const fewer = weigh({ ...rate, gevolg: 'minder uren' }, own);
    expect([fewer.after.costs, fewer.after.subsidy]).toEqual([fewer.before.costs, fewer.before.subsidy]);
    const paid = weigh({ ...rate, gevolg: 'eigen bijdrage' }, own);
    expect(paid.after.open).toBe(0);
    expect(paid.after.subsidy).toBeLessThanOrEqual(paid.before.subsidy);
    expect(paid.notice.time).toBe('bronnen zwijgen');
    const old = { ...rate, bron: 'subsidie 2020-2023', tarief: 5_500, vanaf: serialDay(2023, 1, 1), gevolg: 'minder uren' } as const;
    expect(weigh(old, region('2020-2024')).notice.time).toBe('verslag');
  });

  test('a period outside the window cannot be, and what has no form is only recorded', () => {
    const { plan, notice } = weigh({ ...shared, kind: 'periode', van: serialDay(2025, 1, 1), tot: serialDay(2029, 7, 31) });
    expect(plan.remarks[0]).toMatch(/^Dit kan niet met subsidie 2025-2028/);
    expect(notice.time).toBe('nu');
    const other = weigh({ ...shared, kind: 'overig', oud: 'Projectleider in dienst', nieuw: 'Projectleider ingehuurd' });
    expect(other.plan.steps).toEqual([]);
    expect(other.before).toEqual(other.after);
  });

  test('a purchase that companies pay raises costs and contributions alike', () => {
    const { before, after, plan } = weigh({
      ...shared,
      kind: 'aankoop',
      activiteit: 'A03',
      partner: 'Vmbo De Sluis',
      jaar: 2027,
      doelgroep: 'vmbo',
      uitgave: { kind: 'kosten', omschrijving: 'Gereedschap', bedrag: 125_050, kostensoort: 'Materiaalkosten' },
      betaler: { kind: 'cash' },
    });
    expect([(after.costs ?? 0) - (before.costs ?? 0), (after.contributed ?? 0) - (before.contributed ?? 0), after.open]).toEqual([
      125_050, 125_050, 0,
    ]);
    expect(plan.log).toEqual([expect.objectContaining({ soort: 'activiteit gewijzigd', activiteit_naar: 'A03' })]);
  });
});

test('what was short already does not forbid a change that makes it no shorter', () => {
  const rows = regionRows('2025-2028');
  const [first, ...others] = rows.begroting ?? [];
  const short = dossierOfRows(
    { ...rows, begroting: [{ ...first, dekking_subsidie: Number(first?.dekking_subsidie) - 500 }, ...others] },
    '2025-2028',
  );
  const { before, judgements } = weigh(CASUS_1, { dossier: short, today: region().today });
  expect(before.open).toBe(50_000);
  expect(judgements.find(({ subject }) => subject === 'Sluit de begroting?')).toEqual({
    subject: 'Sluit de begroting?',
    state: 'let op',
    sentence: 'Nee: € 500,00 van de kosten is nog niet gedekt. Dat was al zo.',
  });
});

test('a change leaves the dossier as it was', () => {
  const { dossier } = region();
  const before = JSON.stringify(dossier.begroting.lines.map(({ at, q, ...line }) => [at.row, [...q], line]));
  weigh(CASUS_1);
  expect(JSON.stringify(dossier.begroting.lines.map(({ at, q, ...line }) => [at.row, [...q], line]))).toBe(before);
});
