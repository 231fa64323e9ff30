import { calendarDay } from '../../scheme/calendar';
import type { Place } from '../../records/dossier';
import { fillInMends, fillIns } from '../cell-mends';
import { setMend } from '../line-mends';
import type { Mend } from '../mend';
import { ALL_ROUNDS, BRON_COFINANCIERING, ROUNDS } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import { administeredUntil, spentUntil } from '../../facts/costs/depreciation-until';
import { readingOf } from '../../facts/empty-cells';
import { choice, date, money } from '../message-value';
import { awardOf } from '../../facts/money/regional';
import { isKnown } from '../../facts/known';
import { defineRule } from '../rule';
import { hoursOf, purchasesOf, type Hours, type Purchase } from '../../facts/costs/cost';
import { perBlock } from '../../facts/blocks';

/** Costs that name no bron. */
const nameless = perBlock((costs: readonly (Purchase | Hours)[]) => costs.filter(({ line }) => line.bron === null));

export default defineRule({
  id: 'PER-05',
  title: 'Elke regel noemt zijn financieringsbron, en oud geld en de aanvulling 2024 blijven uit elkaar',
  notWaivable: 'periode',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    kosten: ['bron', 'factuurdatum', 'bedrag_sto'],
    inspanning: ['bron', 'van', 'tot', 'loonkosten'],
    afschrijvingen: ['bron', 'afs_totaal'],
    regio: ['periode', 'subsidie_toegekend', 'subsidie_2024'],
  },
  each: ['kosten', 'inspanning', 'afschrijvingen'],
  through: { afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'], regio: ['peildatum'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, voortgangsrapportage en aanvullende subsidie',
      evidence: 'V',
      explanation:
        'Over activiteiten die uit de aanvullende subsidie 2024 betaald worden rapporteert een regio apart; de twee potten lopen in 2024 naast elkaar.',
    },
    {
      source: 'dusi-2020',
      where: 'Toekenning',
      evidence: 'I',
      explanation: 'Uit een toekenning kan niet meer betaald worden dan is toegekend.',
    },
  ],
  messages: {
    leegIn2024: {
      outcome: 'fout',
      text: 'is leeg bij kosten van {datum}, terwijl er in 2024 twee subsidies naast elkaar lopen',
      found: 'leeg',
      expected: '{oud} of {aanvullend}',
      action: 'Kies of deze kosten uit de subsidie 2020-2023, de aanvulling 2024 of cofinanciering betaald zijn.',
    },
    leeg: {
      outcome: 'te beoordelen',
      text: 'is leeg, zodat niet te zien is welke subsidie dit betaalt',
      found: 'leeg',
      expected: 'een subsidie of cofinanciering',
      action: 'Kies uit welke subsidie of uit welke andere bron deze regel betaald wordt.',
    },
    meerDanToegekend: {
      outcome: 'fout',
      text: 'op Inspanning, Afschrijvingen en Kosten staat {som} op {bron}; toegekend is {toekenning}',
      found: '{som} aan kosten, uren en afschrijvingen',
      expected: 'ten hoogste {toekenning}',
      action:
        'Zoek regels die op de andere subsidie of op eigen rekening horen en wijzig hun financieringsbron, of verbeter de toekenning.',
    },
  },
  check({ dossier }, report) {
    const kosten = readingOf(dossier.kosten);
    const inspanning = readingOf(dossier.inspanning);
    for (const cost of nameless([...purchasesOf.inBlocks(dossier), ...hoursOf.inBlocks(dossier)]).flat()) {
      const isEmpty = cost.key === 'kosten' ? kosten.isEmpty(cost.line, 'bron') : inspanning.isEmpty(cost.line, 'bron');
      if (!isEmpty) continue;
      const { line } = cost;
      // One day in 2024 is enough, whatever the other is.
      const first = isKnown(cost.first) ? cost.first : cost.last;
      const last = isKnown(cost.last) ? cost.last : cost.first;
      if (!isKnown(first) || !isKnown(last) || calendarDay(first).year > 2024 || calendarDay(last).year < 2024) {
        report.cell(line.at, 'bron', 'leeg', {}, undefined, bronMends(line.at, first));
        continue;
      }
      const oud = ROUNDS.STO2020.bron;
      const aanvullend = ROUNDS.STO2024.bron;
      const values = { datum: date(calendarDay(last).year === 2024 ? last : first), oud: choice(oud), aanvullend: choice(aanvullend) };
      report.cell(line.at, 'bron', 'leegIn2024', values, undefined, fillIns(line.at, 'bron', [oud, aanvullend, BRON_COFINANCIERING]));
    }
    const afschrijvingen = readingOf(dossier.afschrijvingen);
    for (const line of dossier.afschrijvingen.lines)
      if (afschrijvingen.isEmpty(line, 'bron')) report.line(line, 'bron', 'leeg', {}, undefined, fillInMends(line.at, 'bron'));
  },
  together({ dossier, date: checkDate }, report) {
    for (const round of ['STO2020', 'STO2024'] as const) {
      const { amount, lines, column } = awardOf(dossier, round);
      const som = spentUntil(dossier, round, administeredUntil(dossier, round, checkDate));
      if (amount === null || som <= amount + TOTAL_TOLERANCE) continue;
      for (const line of lines) {
        report.line(line, column, 'meerDanToegekend', { som: money(som), bron: choice(ROUNDS[round].bron), toekenning: money(amount) });
      }
    }
  },
  examples: [
    {
      name: 'in 2024 noemt elke regel zijn pot, en beide potten zijn precies op',
      given: {
        regio: [{ periode: '2020-2024', subsidie_toegekend: 1000, subsidie_2024: 250 }],
        kosten: [
          { factuurdatum: '1-3-2024', bron: 'subsidie 2020-2023', bedrag_sto: 1001 },
          { factuurdatum: '1-3-2024', bron: 'aanvullend 2024', bedrag_sto: 251 },
        ],
      },
      expected: [],
    },
    {
      name: 'een factuur van 2024 zonder bron',
      given: { kosten: [{ factuurdatum: '1-3-2024', bron: '' }] },
      expected: [{ message: 'leegIn2024', table: 'kosten', line: 1, column: 'bron' }],
    },
    {
      name: 'uren rond de jaarwisseling van 2023 zonder bron',
      given: { inspanning: [{ van: '1-12-2023', tot: '31-1-2024', bron: '' }] },
      expected: [{ message: 'leegIn2024', table: 'inspanning', line: 1, column: 'bron' }],
    },
    {
      name: 'regels van andere jaren, zonder datum, of van een machine, zonder bron',
      given: {
        inspanning: [{ van: '', tot: '', bron: '' }],
        afschrijvingen: [{ bron: '' }],
        kosten: [
          { factuurdatum: '31-12-2023', bron: '' },
          { factuurdatum: '', bron: '' },
        ],
      },
      expected: [
        { message: 'leeg', table: 'inspanning', line: 1, column: 'bron' },
        { message: 'leeg', table: 'afschrijvingen', line: 1, column: 'bron' },
        { message: 'leeg', table: 'kosten', line: 1, column: 'bron' },
        { message: 'leeg', table: 'kosten', line: 2, column: 'bron' },
      ],
    },
    {
      name: 'een onleesbare bron is niet leeg (DAT-01)',
      given: { kosten: [{ factuurdatum: '1-3-2024', bron: 'potje van Jan' }] },
      expected: [],
    },
    {
      name: 'meer op de aanvulling 2024 geboekt dan toegekend',
      given: {
        regio: [{ periode: '2020-2024', subsidie_toegekend: 1000, subsidie_2024: 250 }],
        kosten: [{ factuurdatum: '1-3-2024', bron: 'aanvullend 2024', bedrag_sto: 200 }],
        inspanning: [{ van: '1-2-2024', tot: '1-3-2024', bron: 'aanvullend 2024', loonkosten: 55 }],
      },
      expected: [{ message: 'meerDanToegekend', table: 'regio', line: 1, column: 'subsidie_2024' }],
    },
  ],
});

/** What may pay: the subsidies of a day first, then cofinanciering. */
function bronMends(at: Place, day: number | string): readonly Mend[] {
  const rounds = ALL_ROUNDS.map((id) => ROUNDS[id]).filter(({ start, end }) => typeof day === 'number' && start <= day && day <= end);
  return [...rounds.map(({ bron }) => bron), BRON_COFINANCIERING].flatMap((bron) =>
    setMend('choose', at, 'bron', bron, { label: `Verander in ${bron}` }),
  );
}
