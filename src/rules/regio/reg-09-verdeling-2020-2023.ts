import { budgetReading } from '../../facts/money/budget';
import { choice, percentage, text } from '../message-value';
import { defineRule } from '../rule';

/** Part of the national money of 2020-2023 that was meant for each year: 90, 92, 76,5 and 77 million of the techniekregio's. */
const NATIONAL: ReadonlyMap<number, number> = new Map([
  [2020, 0.268],
  [2021, 0.274],
  [2022, 0.228],
  [2023, 0.23],
]);
/** From how far a year is mentioned; a choice of ours. */
const FAR = 0.1;

export default defineRule({
  id: 'REG-09',
  title: 'De verdeling over 2020-2023 volgt ongeveer die van het landelijke budget',
  kind: 'advies',
  rounds: ['STO2020'],
  reads: { begroting: ['bron', 'bedrag'] },
  through: { begroting: ['q', 'p'] },
  basis: [
    {
      source: '123subsidie',
      where: 'Beschikbaar budget per jaar',
      evidence: 'V2',
      explanation: 'Landelijk was er in 2020 en 2021 meer geld dan in 2022 en 2023: ongeveer 26,8%, 27,4%, 22,8% en 23,0%.',
    },
    {
      source: 'sto-controle',
      where: 'Meer dan 10 procentpunt verschil',
      evidence: 'D',
      explanation: 'Een andere verdeling mag; vanaf dit verschil vragen wij of het zo bedoeld is.',
    },
  ],
  messages: {
    anders: {
      outcome: 'te beoordelen',
      text: 'voor {bron} valt {deel} van de kosten in {jaar}, landelijk was dat {landelijk}: horen deze kosten bij dit jaar?',
      found: '{deel} in {jaar}',
      expected: 'ongeveer {landelijk}',
      action: 'Ga na of de kosten in het goede jaar begroot zijn. Is het zo bedoeld, dan hoeft u niets te doen.',
    },
  },
  check({ dossier }, report) {
    const { plannedIn } = budgetReading(dossier);
    const bron = 'subsidie 2020-2023';
    const lines = dossier.begroting.lines.filter((line) => line.bron === bron);
    const years = [...NATIONAL].map(([year, national]) => ({
      year,
      national,
      amount: lines.reduce((sum, line) => sum + (plannedIn(line, year) ?? 0), 0),
    }));
    const total = years.reduce((sum, { amount }) => sum + amount, 0);
    // A year without any amount is of BEG-02.
    if (years.some(({ amount }) => amount <= 0)) return;
    const shares = years.map(({ year, national, amount }) => ({ year, national, share: amount / total }));
    const difference = ({ share, national }: { share: number; national: number }): number => Math.abs(share - national);
    const farthest = shares.reduce((one, other) => (difference(other) > difference(one) ? other : one));
    if (difference(farthest) <= FAR) return;
    const { year, national, share } = farthest;
    const values = { bron: choice(bron), deel: percentage(share), jaar: text(String(year)), landelijk: percentage(national) };
    report.table('begroting', 'anders', values);
  },
  examples: [
    {
      name: 'elk jaar evenveel',
      given: { begroting: [{ bron: 'subsidie 2020-2023', ...amounts(5000, 5000, 5000, 5000) }] },
      expected: [],
    },
    {
      name: '2020 bijna 10 procentpunt hoger',
      given: { begroting: [{ bron: 'subsidie 2020-2023', ...amounts(36500, 22000, 20750, 20750) }] },
      expected: [],
    },
    {
      name: 'een jaar zonder bedrag (BEG-02)',
      given: { begroting: [{ bron: 'subsidie 2020-2023', ...amounts(9000, 5000, 5000, 0) }] },
      expected: [],
    },
    {
      name: 'de helft in 2020',
      given: { begroting: [{ bron: 'subsidie 2020-2023', ...amounts(50000, 20000, 15000, 15000) }] },
      expected: [{ message: 'anders', table: 'begroting' }],
    },
  ],
});

/** For the examples: amounts of 2020 up to and including 2023. */
function amounts(...euros: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(euros.map((amount, index) => [`bedrag_${2020 + index}`, amount]));
}
