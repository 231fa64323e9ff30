import { ALL_ROUNDS } from '../../scheme/rounds';
import { creditNotes, isCredit } from '../../facts/costs/credit-notes';
import { purchasesOf, type Purchase } from '../../facts/costs/cost';
import { assetKey, sameAmounts, supplierKey } from '../../facts/costs/invoices';
import { perBlock } from '../../facts/blocks';
import { defineLineFact } from '../../facts/fact';
import { isKnown } from '../../facts/known';
import type { Line } from '../../records/dossier';
import { number, percentage, places, text } from '../message-value';
import { byKey } from '../../facts/lists/names';
import { formatNumber } from '../cell-mends';
import { setMend } from '../line-mends';
import type { Mend } from '../mend';
import { defineRule } from '../rule';

/** Cells by which a line may belong to another invoice, or to a larger part of it, than it seems. */
const UNSURE = ['factuurnr', 'omschrijving', 'pct', 'btw_verrekenbaar'] as const;

const unsureOf = defineLineFact('kosten', [...UNSURE, 'leverancier'], (line, cells) =>
  UNSURE.some((column) => cells.isUnreadable(line, column)) ? line : undefined,
);

const unsure = perBlock((lines: readonly (Line<'kosten'> | undefined)[]) => lines.flatMap((line) => line ?? []));

/** Lines that charge more than the whole invoice. */
const tooMuch = perBlock((purchases: readonly Purchase[]) =>
  purchases.filter(({ share, line }) => isKnown(share) && share > 1 && line.incl),
);

/** What is charged of an invoice on one line. */
interface Part {
  readonly line: Line<'kosten'>;
  readonly share: number;
}

/** The lines of each thing on an invoice: two of one price have descriptions of their own. */
const partsOf = (lines: readonly Purchase[]): readonly (readonly Part[])[] => [
  ...byKey(
    lines.flatMap(({ line, share }) => (isKnown(share) ? [{ line, share }] : [])),
    ({ line }) => assetKey(line),
  ).values(),
];

export default defineRule({
  id: 'FIN-18',
  covers: ['X21'],
  title: 'Een verdeelde factuur telt voor STO samen voor niet meer dan 100%',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['leverancier', 'factuurnr', 'incl'] },
  optional: { kosten: ['pct'] },
  through: { kosten: ['omschrijving'] },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Aantonen waaraan het geld is uitgegeven',
      evidence: 'I',
      explanation:
        'Van een factuur kan niet meer dan het geheel worden toegerekend. Regels met dezelfde leverancier, hetzelfde nummer en hetzelfde bedrag en dezelfde omschrijving lezen we als delen van één factuur.',
    },
  ],
  messages: {
    teVeel: {
      outcome: 'fout',
      text: 'factuur {nummer} staat op {aantal} regels, samen voor {deel}',
      found: '{deel} over {aantal} regels: {plaatsen}',
      expected: 'samen ten hoogste 100%',
      action: 'Verlaag de toerekening (het deel voor STO), zodat de regels van deze factuur samen niet boven 100% komen.',
    },
  },
  check({ dossier, everything }, report) {
    const credits = creditNotes(everything);
    const suppliers = new Set(unsure(unsureOf.inBlocks(dossier)).flat().map(supplierKey));
    const isPerhapsTakenBack = (line: Line<'kosten'>): boolean => credits.against(line) === Infinity || suppliers.has(supplierKey(line));
    const together = sameAmounts(dossier);
    const members = new Set(together.flat());
    const alone = tooMuch(purchasesOf.inBlocks(dossier))
      .flat()
      .filter((each) => !members.has(each));
    for (const group of [...together, ...alone.map((each) => [each])].flatMap(partsOf)) {
      // What is taken back, perhaps by a line that cannot be read, is not charged.
      if (group.some(({ line }) => isPerhapsTakenBack(line))) continue;
      const sum = group.reduce((total, { line, share }) => total + (isCredit(line) ? -share : share), 0);
      // Two lines for the whole invoice are a double booking (FIN-14).
      if (sum <= 1 + 1e-9 || group.filter(({ share }) => share === 1).length > 1) continue;
      const plaatsen = places(group.map(({ line }) => line));
      const values = { aantal: number(group.length), deel: percentage(sum), plaatsen };
      const mends = roomMends(group, sum);
      for (const { line } of group) {
        if (!isCredit(line)) report.line(line, 'pct', 'teVeel', { ...values, nummer: text(line.factuurnr ?? '') }, undefined, mends);
      }
    }
  },
  examples: [
    { name: '60% en 40%', given: { kosten: [{ pct: 0.6 }, { pct: 0.4 }] }, expected: [] },
    {
      name: 'een toerekening van 60% die is teruggeboekt en opnieuw gemaakt; twee dingen van één prijs, elk voor 60%',
      given: {
        kosten: [
          { pct: 0.6 },
          { pct: 0.6, excl: -500, btw: -105, incl: -605, bedrag_sto: -363 },
          { pct: 0.6 },
          { factuurnr: 'F-2', pct: 0.6, omschrijving: 'Accuboor' },
          { factuurnr: 'F-2', pct: 0.6, omschrijving: 'Decoupeerzaag' },
        ],
      },
      expected: [],
    },
    { name: 'delen van een factuur met elk hun eigen bedrag', given: { kosten: [{ incl: 300 }, { incl: 305 }] }, expected: [] },
    {
      name: '60% en 60%',
      given: { kosten: [{ pct: 0.6 }, { pct: 0.6 }] },
      expected: [
        { message: 'teVeel', table: 'kosten', line: 1, column: 'pct' },
        { message: 'teVeel', table: 'kosten', line: 2, column: 'pct' },
      ],
    },
  ],
});

/** The line with which it is too much gets what the others leave. */
function roomMends(group: readonly Part[], sum: number): readonly Mend[] {
  const last = group.findLast(({ line }) => !isCredit(line));
  const room = last ? Math.floor((1 - (sum - last.share)) * 10_000 + 1e-6) / 10_000 : 0;
  if (!last || room <= 0) return [];
  return setMend('calculate', last.line.at, 'pct', room, { label: `Verlaag de laatste regel naar ${formatNumber(room * 100)}%` });
}
