import { serialDay } from '../../scheme/calendar';
import { ALL_ROUNDS, roundOfBron, type Round } from '../../scheme/rounds';
import { yearsOf } from '../../facts/money/budget';
import { readingOf } from '../../facts/empty-cells';
import { advisedRates, isRate } from '../../facts/hours/hourly-rates';
import { money, number, places, text } from '../message-value';
import { regionalRate, type RegionalValue } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'BEG-12',
  covers: ['X15'],
  title: 'Een ander uurtarief in de begroting dan het bekende heeft een toelichting',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['bron', 'kostensoort', 'eenheid', 'p', 'toelichting'] },
  stopsAt: { regioParameters: ['parameter', 'periode', 'waarde', 'vanaf'] },
  through: { begroting: ['q', 'bedrag'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, uurtarief',
      evidence: 'V',
      explanation: 'Een hoger of lager uurtarief dan € 50 of € 55 mag in 2020-2024, als de regio het kan motiveren.',
    },
    {
      source: 'regeling-2025',
      where: 'Artikel 1.1, GPL',
      evidence: 'V',
      explanation: 'Voor 2025-2028 bepaalt de regio zelf een tarief uit de gemiddelde personeelslast; dat staat op het blad Regio.',
    },
    {
      source: 'sto-controle',
      where: 'Loonkosten per uur',
      evidence: 'D',
      explanation: 'Een uurtarief herkennen we aan de kostensoort Loonkosten met de eenheid uur.',
    },
  ],
  messages: {
    geenToelichting: {
      outcome: 'let op',
      text: 'een begroot uurtarief van {tarief} is niet het bekende tarief van {bekend}, en er staat geen toelichting bij',
      found: '{tarief}',
      expected: '{bekend}, of een toelichting',
      action: 'Schrijf bij de toelichting waar het uurtarief op rust, of verbeter de prijs.',
    },
    andersDanRegio: {
      outcome: 'let op',
      text: 'een begroot uurtarief van {tarief} is niet het tarief van de regio van {bekend} ({plaatsen}), en er staat geen toelichting bij',
      found: '{tarief}',
      expected: '{bekend}, of een toelichting',
      action: 'Schrijf bij de toelichting waar het uurtarief op rust, of verbeter de prijs.',
    },
    geenTarief: {
      outcome: 'te beoordelen',
      text: 'op het blad Regio ontbreekt het uurtarief voor 2025-2028; het geldt voor alle begrote uren (aantal regels nu: {aantal})',
      found: 'geen uurtarief van de regio',
      expected: 'een uurtarief met bron en datum',
      action: 'Vul op het blad Regio bij uurtarief personeel het bedrag per uur in, met de bron en de datum.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const cells = readingOf(dossier.begroting);
    const regional = regionalRate(dossier);
    const regionalIn = (year: number): readonly RegionalValue[] => {
      const [first, last] = [regional(serialDay(year, 1, 1)), regional(serialDay(year, 12, 31))];
      return [...(first ? [first] : []), ...(last && last.line !== first?.line ? [last] : [])];
    };
    const knownRates = (round: Round, year: number): readonly number[] => {
      if (round.id === 'STO2025') return regionalIn(year).map(({ waarde }) => waarde);
      const { start, gpl } = advisedRates(round, checkDate);
      return [start, gpl].flatMap((rate) => rate ?? []);
    };
    let unknown = 0;
    for (const line of dossier.begroting.lines) {
      const round = roundOfBron(line.bron);
      if (!round || line.kostensoort !== 'Loonkosten' || line.eenheid !== 'uur' || !cells.isEmpty(line, 'toelichting')) continue;
      const priced = yearsOf(line).flatMap((year) => {
        const rate = line.p.get(year);
        return rate === undefined || line.q.get(year) === 0 ? [] : [{ year, rate, known: knownRates(round, year) }];
      });
      if (priced.some(({ known }) => known.length === 0)) unknown += 1;
      const other = priced.find(({ rate, known }) => known.length > 0 && !isRate(rate, ...known));
      if (!other) continue;
      const bekend = text([...new Set(other.known)].map((rate) => `€ ${(rate / 100).toFixed(2).replace('.', ',')}`).join(' of '));
      const values = { tarief: money(other.rate), bekend };
      if (round.id !== 'STO2025') report.line(line, 'p', 'geenToelichting', values, other.year);
      else {
        const plaatsen = places(regionalIn(other.year).map((each) => each.line));
        report.line(line, 'p', 'andersDanRegio', { ...values, plaatsen }, other.year);
      }
    }
    // A parameter that could not be read may be the rate.
    const { lines } = dossier.regioParameters;
    const parameters = readingOf(dossier.regioParameters);
    const perhaps = lines.some((line) => line.parameter === null || line.periode === null || parameters.isUnreadable(line, 'waarde'));
    if (unknown > 0 && !perhaps && dossier.regioParameters.tables.length > 0)
      report.table('begroting', 'geenTarief', { aantal: number(unknown) });
  },
  examples: [
    {
      name: 'het tarief van de regio, een ander tarief met toelichting, € 50 en € 55 in 2020-2024, en een prijs per stuk',
      given: {
        regioParameters: [{ waarde: 56.56 }],
        begroting: [
          hours(93841 / 1659, { toelichting: '' }),
          hours(70, {}),
          hours(50, { toelichting: '', bron: 'subsidie 2020-2023' }),
          hours(55, { toelichting: '', bron: 'aanvullend 2024' }),
          { kostensoort: 'Loonkosten', eenheid: 'stuk', toelichting: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'een nieuw tarief van de regio halverwege het jaar: in dat jaar mogen beide',
      given: {
        regioParameters: [{ waarde: 58 }, { waarde: 61, vanaf: '1-8-2026' }],
        begroting: [{ ...hours(58, { toelichting: '' }), p_2026: 61, p_2027: 61, p_2028: 61 }],
      },
      expected: [],
    },
    {
      name: 'een ander tarief zonder toelichting, in 2025-2028 en in 2020-2023',
      given: {
        regioParameters: [{ waarde: 58 }],
        begroting: [hours(62, { toelichting: '' }), hours(62, { toelichting: '', bron: 'subsidie 2020-2023' })],
      },
      expected: [
        { message: 'andersDanRegio', table: 'begroting', line: 1, column: 'p' },
        { message: 'geenToelichting', table: 'begroting', line: 2, column: 'p' },
      ],
    },
    {
      name: 'de regio heeft nog geen tarief ingevuld: één melding voor de hele tabel',
      given: {
        regioParameters: [{ waarde: '', bron: '', datum_bron: '' }],
        begroting: [hours(62, { toelichting: '' }), hours(60, { toelichting: '' })],
      },
      expected: [{ message: 'geenTarief', table: 'begroting' }],
    },
  ],
});

/** For the examples: wages per hour in 2025 up to and including 2028. */
function hours(rate: number, row: Readonly<Record<string, string>>): Readonly<Record<string, string | number>> {
  const prices = Object.fromEntries([2025, 2026, 2027, 2028].map((year) => [`p_${year}`, rate]));
  return { kostensoort: 'Loonkosten', eenheid: 'uur', ...prices, ...row };
}
