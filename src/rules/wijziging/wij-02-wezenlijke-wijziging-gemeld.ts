import { isGiven } from '../../facts/costs/invoices';
import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import type { Round } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { budgetReading, roundsOfBudget, sumOf } from '../../facts/money/budget';
import { readingOf } from '../../facts/empty-cells';
import { choice, money, text } from '../message-value';
import { claimedFrom, OVERHEAD } from '../../facts/costs/register-costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-02',
  title: 'Een wezenlijke wijziging is aan DUS-I gemeld',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    wijzigingen: ['soort', 'kostensoort_van', 'kostensoort_naar', 'bedrag', 'melding_datum'],
    begroting: ['bron', 'kostensoort', 'bedrag'],
    kosten: ['bron', 'kostensoort', 'bedrag_sto'],
  },
  stopsAt: {
    wijzigingen: [
      'soort',
      'activiteit_van',
      'activiteit_naar',
      'kostensoort_van',
      'kostensoort_naar',
      'bedrag',
      'past_binnen_doel',
      'besluit_datum',
    ],
  },
  whole: ['wijzigingen', 'begroting'],
  through: { wijzigingen: ['bron'], begroting: ['q', 'p'] },
  basis: [
    {
      source: 'sto-meldplicht',
      where: 'Meldplicht en verantwoorden, 12-11-2020',
      evidence: 'V',
      explanation:
        'Wezenlijk is bijvoorbeeld dat doelen met hun activiteiten vervallen of erbij komen, of dat budget verschuift van het ontwikkelen van activiteiten naar overhead. Dit is geschreven voor 2020-2024: voor 2025-2028 is het een vraag. Een nieuwe activiteit die binnen het doel past en waarover is besloten, mag wachten tot de voortgangsrapportage.',
    },
  ],
  messages: {
    nietGemeld: {
      outcome: 'let op',
      text: 'is leeg, terwijl {wijziging} een wezenlijke wijziging is',
      found: 'leeg',
      expected: 'de datum van de melding',
      action: 'Meld de wijziging schriftelijk aan DUS-I en vul de datum in.',
    },
    misschienMelden: {
      outcome: 'te beoordelen',
      text: 'is leeg: weet DUS-I dat {wijziging}?',
      found: 'leeg',
      expected: 'de datum van de melding, of een plaats in de voortgangsrapportage',
      action:
        'Past de wijziging binnen het doel en is er een besluit over, neem haar dan op in de voortgangsrapportage. Zo niet, meld haar schriftelijk aan DUS-I.',
    },
    overheadNietGemeld: {
      outcome: 'let op',
      text: 'is leeg, terwijl hiermee budget naar overhead verschuift',
      found: 'leeg',
      expected: 'de datum van de melding',
      action: 'Meld de verschuiving schriftelijk aan DUS-I en vul de datum in.',
    },
    meerOverhead: {
      outcome: 'let op',
      text: 'voor {bron} staat {besteed} aan overhead op de registers, meer dan de {begroot} van de begroting met de vastgelegde verschuivingen',
      found: '{besteed} overhead',
      expected: '{begroot}, of een gemelde verschuiving',
      action: 'Leg de verschuiving vast op het blad Wijzigingen en meld haar aan DUS-I, of verbeter de kostensoort van de kosten.',
    },
    meerOverheadNieuw: {
      outcome: 'te beoordelen',
      text: 'voor {bron} staat {besteed} aan overhead op de registers, meer dan de {begroot} van de begroting met de vastgelegde verschuivingen',
      found: '{besteed} overhead',
      expected: '{begroot}, of een vastgelegde verschuiving',
      action:
        'Leg de verschuiving vast op het blad Wijzigingen en beoordeel of DUS-I het moet weten: de bron gaat over de vorige subsidie.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.wijzigingen);
    for (const line of dossier.wijzigingen.lines) {
      if (!cells.isEmpty(line, 'melding_datum')) continue;
      const kind = SUBSTANTIAL.get(line.soort ?? '');
      if (kind) {
        // What cannot be read may be the decision, or the goal.
        const isUnknown = (['past_binnen_doel', 'besluit_datum', 'bron'] as const).some((column) => cells.isUnreadable(line, column));
        const message = isUnknown || mayWaitForReport(line) || !isOfOldScheme(line.bron) ? 'misschienMelden' : 'nietGemeld';
        report.line(line, 'melding_datum', message, { wijziging: text(message === 'nietGemeld' ? kind.noun : kind.clause) });
      } else if (isToOverhead(line)) report.line(line, 'melding_datum', 'overheadNietGemeld');
    }
    if (dossier.wijzigingen.tables.length === 0) return;
    for (const round of roundsOfBudget(dossier)) {
      const begroot = overheadBudget(dossier, round);
      const besteed = claimedFrom(dossier, round.id, OVERHEAD);
      if (begroot === null || besteed <= begroot + TOTAL_TOLERANCE) continue;
      const values = { bron: choice(round.bron), begroot: money(begroot), besteed: money(besteed) };
      report.table('begroting', round.id === 'STO2025' ? 'meerOverheadNieuw' : 'meerOverhead', values);
    }
  },
  examples: [
    {
      name: 'een verschuiving tussen andere kostensoorten, en een vervallen activiteit die gemeld is',
      given: {
        wijzigingen: [{ melding_datum: '' }, { soort: 'activiteit vervalt' }],
      },
      expected: [],
    },
    {
      name: 'precies de begrote overhead, met wat ernaartoe verschoven en gemeld is',
      given: {
        begroting: [{ kostensoort: 'Overhead' }],
        wijzigingen: [{ kostensoort_naar: 'Overhead' }],
        kosten: [{ kostensoort: 'Overhead', bedrag_sto: 21000 }],
      },
      expected: [],
    },
    {
      name: 'een activiteit die in 2020-2024 verviel en een verschuiving naar overhead, niet gemeld',
      given: {
        wijzigingen: [
          { soort: 'activiteit vervalt', melding_datum: '', bron: 'subsidie 2020-2023' },
          { kostensoort_naar: 'Overhead', melding_datum: '' },
        ],
      },
      expected: [
        { message: 'nietGemeld', table: 'wijzigingen', line: 1, column: 'melding_datum' },
        { message: 'overheadNietGemeld', table: 'wijzigingen', line: 2, column: 'melding_datum' },
      ],
    },
    {
      name: 'een nieuwe activiteit die binnen het doel past, met besluit; en een wijziging in 2025-2028, waarover geen bron is',
      given: {
        wijzigingen: [
          {
            soort: 'activiteit nieuw',
            melding_datum: '',
            past_binnen_doel: 'Zelfde doel, andere werkvorm',
            besluit_datum: '1-3-2023',
            bron: 'subsidie 2020-2023',
          },
          { soort: 'activiteit vervalt', melding_datum: '' },
        ],
      },
      expected: [
        { message: 'misschienMelden', table: 'wijzigingen', line: 1, column: 'melding_datum' },
        { message: 'misschienMelden', table: 'wijzigingen', line: 2, column: 'melding_datum' },
      ],
    },
    {
      name: '€ 20.000 overhead begroot, € 5.000 ervan weggeschoven, € 18.000 besteed',
      given: {
        begroting: [{ kostensoort: 'Overhead' }],
        wijzigingen: [{ kostensoort_van: 'Overhead', kostensoort_naar: 'Materiaalkosten', bedrag: 5000 }],
        kosten: [{ kostensoort: 'Overhead', bedrag_sto: 18000 }],
      },
      expected: [{ message: 'meerOverheadNieuw', table: 'begroting' }],
    },
    {
      name: 'meer overhead dan begroot, in beide perioden',
      given: {
        begroting: [{ kostensoort: 'Overhead' }, { kostensoort: 'Overhead', bron: 'subsidie 2020-2023' }],
        wijzigingen: [],
        kosten: [
          { kostensoort: 'Overhead', bedrag_sto: 20002 },
          { kostensoort: 'Overhead', bedrag_sto: 25000, bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [
        { message: 'meerOverhead', table: 'begroting' },
        { message: 'meerOverheadNieuw', table: 'begroting' },
      ],
    },
  ],
});

/** Kinds of change by which an activity or its goal appears, disappears or comes too late. */
const SUBSTANTIAL: ReadonlyMap<string, { readonly noun: string; readonly clause: string }> = new Map([
  ['activiteit vervalt', { noun: 'het vervallen van een activiteit', clause: 'een activiteit vervalt' }],
  ['activiteit later', { noun: 'het uitstellen van een activiteit', clause: 'een activiteit later komt' }],
  ['activiteit nieuw', { noun: 'het toevoegen van een activiteit', clause: 'er een activiteit bij komt' }],
]);

/** A new activity for the same goal, on which the stuurgroep decided: the source lets that wait for the progress report (WIJ-03). */
const mayWaitForReport = ({ soort, past_binnen_doel, besluit_datum }: Line<'wijzigingen'>): boolean =>
  soort === 'activiteit nieuw' && isGiven(past_binnen_doel) && besluit_datum !== null;

/** The source was written for the money of 2020-2024. */
const isOfOldScheme = (bron: string | null): boolean => roundOfBron(bron)?.periode === '2020-2024';

const isToOverhead = ({ soort, kostensoort_van, kostensoort_naar }: Line<'wijzigingen'>): boolean =>
  soort === 'budgetverschuiving' && kostensoort_naar === OVERHEAD && kostensoort_van !== OVERHEAD;

const isFromOverhead = ({ soort, kostensoort_van, kostensoort_naar }: Line<'wijzigingen'>): boolean =>
  soort === 'budgetverschuiving' && kostensoort_van === OVERHEAD && kostensoort_naar !== OVERHEAD;

/** Cents of overhead in the budget after the logged shifts; null as long as an amount or kostensoort is unknown. A shift without a bron may be for any round. */
function overheadBudget(dossier: Dossier, round: Round): number | null {
  const { planned } = budgetReading(dossier);
  const lines = dossier.begroting.lines.filter(({ bron }) => bron === round.bron || bron === null);
  if (lines.some(({ bron, kostensoort }) => bron === null || kostensoort === null)) return null;
  const shifts = dossier.wijzigingen.lines.filter(
    ({ bron, soort }) => soort === 'budgetverschuiving' && (bron === round.bron || bron === null),
  );
  return sumOf([
    ...lines.filter(({ kostensoort }) => kostensoort === OVERHEAD).map(planned),
    ...shifts.filter(isToOverhead).map(({ bedrag }) => bedrag),
    ...shifts.filter(isFromOverhead).map(({ bedrag }) => (bedrag === null ? null : -bedrag)),
  ]);
}
