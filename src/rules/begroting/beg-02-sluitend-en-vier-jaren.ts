import { ALL_ROUNDS } from '../../scheme/rounds';
import { formatEuros } from '../../records/euros';
import { budgetBalance, budgetReading, emptyYears, roundsOfBudget, type BudgetLine } from '../../facts/money/budget';
import { choice, money, text } from '../message-value';
import { setMend } from '../line-mends';
import type { Mend } from '../mend';
import { defineRule } from '../rule';

export default defineRule({
  id: 'BEG-02',
  covers: ['X03'],
  title: 'De begroting is sluitend en laat vier jaren zien',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['bedrag', 'dekking_subsidie', 'dekking_cash', 'dekking_kind'] },
  stopsAt: { begroting: ['q', 'p', 'bedrag'] },
  through: { begroting: ['dekking_eigen', 'bron'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, begroting',
      evidence: 'V',
      explanation: 'De meerjarenbegroting laat kosten, subsidie en cofinanciering evenwichtig zien, voor een periode van vier jaar.',
    },
    {
      source: 'sto-controle',
      where: 'Dekking per regel',
      evidence: 'I',
      explanation:
        'Een begroting is in evenwicht als de dekking gelijk is aan de kosten. Per jaar is dat niet te zien: dekking staat er per regel.',
    },
  ],
  messages: {
    regel: {
      outcome: 'fout',
      text: 'de dekking van {dekking} is niet gelijk aan de kosten van {kosten}',
      found: '{dekking}',
      expected: '{kosten}',
      action: 'Verbeter wat subsidie, bedrijven of school betalen, of de hoeveelheid en de prijs, tot het verschil 0 is.',
    },
    regelInSluitendGeheel: {
      outcome: 'let op',
      text: 'de dekking van {dekking} is niet gelijk aan de kosten van {kosten}; de begroting als geheel sluit wel',
      found: '{dekking}',
      expected: '{kosten}',
      action: 'Verschuif dekking tussen de regels, zodat ook elke regel gedekt is.',
    },
    totaal: {
      outcome: 'fout',
      text: 'in de hele begroting is de dekking {dekking} en zijn de kosten {kosten}; die zijn niet gelijk',
      found: '{dekking}',
      expected: '{kosten}',
      action: 'Maak op elke regel de Dekkingscontrole precies 0: kleine verschillen tellen op.',
    },
    jaarLeeg: {
      outcome: 'let op',
      text: 'voor {bron} is in {jaren} niets begroot, terwijl de begroting vier jaren laat zien',
      found: 'geen bedrag in {jaren}',
      expected: 'bedragen in alle vier de jaren',
      action: 'Vul de plannen voor die jaren aan, desnoods op hoofdlijnen. Is er in die jaren echt niets gepland, licht dat dan toe.',
    },
  },
  check({ dossier }, report) {
    const reading = budgetReading(dossier);
    const lines = dossier.begroting.lines.map((line) => ({
      line,
      kosten: reading.planned(line),
      dekking: reading.cover(line)?.total ?? null,
    }));
    const { planned: kosten, covered: dekking, closes } = budgetBalance(dossier.begroting.lines, reading);
    // As long as a line cannot be read, the whole may close or not: how bad a line is, is not known.
    const isKnown = kosten !== null && dekking !== null;
    let found = false;
    for (const each of lines) {
      if (!isKnown || each.kosten === null || each.dekking === null) continue;
      if (Math.abs(each.kosten - each.dekking) <= reading.roundingOf(each.line)) continue;
      found = true;
      const values = { kosten: money(each.kosten), dekking: money(each.dekking) };
      if (closes) report.line(each.line, 'sluitend', 'regelInSluitendGeheel', values);
      else report.line(each.line, 'sluitend', 'regel', values, undefined, coverMends(each.line, each.kosten - each.dekking));
    }
    if (!found && !closes && kosten !== null && dekking !== null) {
      report.table('begroting', 'totaal', { kosten: money(kosten), dekking: money(dekking) });
    }
    for (const round of roundsOfBudget(dossier)) {
      const jaren = emptyYears(dossier, round, reading);
      if (jaren.length > 0) report.table('begroting', 'jaarLeeg', { jaren: text(jaren.join(' en ')), bron: choice(round.bron) });
    }
  },
  examples: [
    { name: 'kosten en dekking gelijk', given: { begroting: [{}] }, expected: [] },
    {
      name: 'kosten en dekking die elk voor zich zijn afgerond',
      given: {
        begroting: [
          { dekking_subsidie: 6000, dekking_cash: 7000.01, dekking_kind: 7000.01 },
          { q_2026: 300, p_2026: 16.67, bedrag_2026: 5000, dekking_subsidie: 18000.9 },
        ],
      },
      expected: [],
    },
    {
      name: 'een overgetypt totaal meldt BEG-09, een overgetypt bedrag BEG-01',
      given: { begroting: [{ bedrag_totaal: 25000, sluitend: 5000 }, { bedrag_2026: 6000 }] },
      expected: [],
    },
    {
      name: 'een lege subsidie is 0',
      given: { begroting: [{ dekking_subsidie: '' }, { dekking_subsidie: '', dekking_eigen: 18000 }] },
      expected: [{ message: 'regel', table: 'begroting', line: 1, column: 'sluitend' }],
    },
    {
      name: 'een subsidie die niet te lezen is (DAT-01)',
      given: { begroting: [{ dekking_subsidie: '#REF!' }] },
      expected: [],
    },
    {
      name: 'aanvullend 2024 hoeft maar één jaar te hebben, 2020-2023 geen 2024',
      given: {
        begroting: [
          { bron: 'aanvullend 2024', q_2024: 400, p_2024: 50, ...noPlans(2025, 2026, 2027, 2028) },
          { bron: 'subsidie 2020-2023', ...plans(2020, 2021, 2022, 2023), ...noPlans(2025, 2026, 2027, 2028) },
        ],
      },
      expected: [],
    },
    {
      name: '€ 1.000 niet gedekt',
      given: { begroting: [{ dekking_subsidie: 17000 }] },
      expected: [{ message: 'regel', table: 'begroting', line: 1, column: 'sluitend' }],
    },
    {
      name: 'wat de ene regel te kort komt, heeft de andere over',
      given: { begroting: [{ dekking_subsidie: 17000 }, { dekking_subsidie: 19000 }, {}] },
      expected: [
        { message: 'regelInSluitendGeheel', table: 'begroting', line: 1, column: 'sluitend' },
        { message: 'regelInSluitendGeheel', table: 'begroting', line: 2, column: 'sluitend' },
      ],
    },
    {
      name: '101 regels met elk een cent verschil',
      given: { begroting: Array.from({ length: 101 }, (_, index) => ({ regel: index + 1, dekking_subsidie: 18000.01 })) },
      expected: [{ message: 'totaal', table: 'begroting' }],
    },
    {
      name: 'niets voor 2027 en 2028',
      given: { begroting: [{ ...noPlans(2027, 2028), dekking_subsidie: 8000 }] },
      expected: [{ message: 'jaarLeeg', table: 'begroting' }],
    },
  ],
});

/**
 * What makes a line close that nobody but the region decides on: what is missing (cents) it pays itself, of what is too much it asks less. That a
 * company gives more, or the subsidie does, is not true because a budget needs it.
 */
function coverMends(line: BudgetLine, missing: number): readonly Mend[] {
  const [column, name] = missing > 0 ? (['dekking_eigen', 'Overige dekking'] as const) : (['dekking_subsidie', 'Subsidie'] as const);
  const covers = (line[column] ?? 0) + missing;
  return covers < 0 ? [] : setMend('fill in', line.at, column, covers / 100, { label: `${name} wordt ${formatEuros(covers)}` });
}

/** For the examples: 100 × € 50 in each year. */
function plans(...years: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    years.flatMap((year) => [
      [`q_${year}`, 100],
      [`p_${year}`, 50],
      [`bedrag_${year}`, 5000],
    ]),
  );
}

function noPlans(...years: readonly number[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    years.flatMap((year) => [
      [`q_${year}`, ''],
      [`p_${year}`, ''],
      [`bedrag_${year}`, ''],
    ]),
  );
}
