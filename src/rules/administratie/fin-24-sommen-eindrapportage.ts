import { ALL_ROUNDS } from '../../scheme/rounds';
import { formulaMend } from '../line-mends';
import type { Line } from '../../records/dossier';
import { TOTAL_TOLERANCE } from '../../records/money';
import { KOSTENSOORTEN } from '../../scheme/lists';
import { NIET_INGEDEELD, TOTALE_KOSTEN } from '../../templates/report-rows';
import { readingOf } from '../../facts/empty-cells';
import { money, percentage } from '../message-value';
import { defineRule } from '../rule';

/** Half a tenth of a percent: the format shows one decimal. */
const PART_TOLERANCE = 0.0005 + 1e-9;
const AMOUNTS = ['oorspronkelijk', 'aanvullend_2024', 'wijziging', 'totaal_begroot', 'gerealiseerd'] as const;

export default defineRule({
  id: 'FIN-24',
  covers: ['X24'],
  title: 'De sommen en verschillen van de eindrapportage kloppen',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { eindrapportage: ['regel', 'oorspronkelijk', 'totaal_begroot', 'gerealiseerd', 'verschil_eur'] },
  stopsAt: { eindrapportage: ['regel'] },
  through: { eindrapportage: ['verschil_pct', 'aanvullend_2024', 'wijziging'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Kolommen van de financiële tabel',
      evidence: 'I',
      explanation: 'Hoe de kolommen worden berekend, volgt uit hun namen; een verschil is gerealiseerd min begroot.',
    },
  ],
  messages: {
    totaalBegroot: {
      outcome: 'fout',
      text: '{gevonden} totaal begroot is niet {verwacht}: oorspronkelijk, aanvullend en wijziging samen',
      found: '{gevonden}',
      expected: '{verwacht}',
      action:
        'Is de eindrapportage al ingediend, laat het bedrag dan staan en leg het verschil uit aan DUS-I. Zo niet, zet de formule van de kolom terug.',
    },
    verschil: {
      outcome: 'fout',
      text: 'een verschil van {gevonden} is niet gerealiseerd min begroot: dat is {verwacht}',
      found: '{gevonden}',
      expected: '{verwacht}',
      action:
        'Is de eindrapportage al ingediend, laat het bedrag dan staan en leg het verschil uit aan DUS-I. Zo niet, zet de formule van de kolom terug.',
    },
    totaleKosten: {
      outcome: 'fout',
      text: '{gevonden} aan totale kosten is niet de som van de rijen erboven: {verwacht}',
      found: '{gevonden}',
      expected: '{verwacht}',
      action:
        'Is de eindrapportage al ingediend, laat het bedrag dan staan en leg het verschil uit aan DUS-I. Zo niet, zet de formule van de kolom terug.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.eindrapportage);
    const lines = dossier.eindrapportage.lines;
    for (const line of lines) {
      const { oorspronkelijk, totaal_begroot, gerealiseerd, verschil_eur, verschil_pct } = line;
      const unreadable = cells.isUnreadable(line, 'aanvullend_2024') || cells.isUnreadable(line, 'wijziging');
      if (oorspronkelijk !== null && totaal_begroot !== null && !unreadable) {
        const verwacht = oorspronkelijk + (line.aanvullend_2024 ?? 0) + (line.wijziging ?? 0);
        if (differs(totaal_begroot, verwacht)) {
          const values = { gevonden: money(totaal_begroot), verwacht: money(verwacht) };
          report.line(line, 'totaal_begroot', 'totaalBegroot', values, undefined, formulaMend(line, 'totaal_begroot', verwacht / 100));
        }
      }
      if (totaal_begroot === null || gerealiseerd === null) continue;
      const verwacht = gerealiseerd - totaal_begroot;
      if (verschil_eur !== null && differs(verschil_eur, verwacht)) {
        const values = { gevonden: money(verschil_eur), verwacht: money(verwacht) };
        report.line(line, 'verschil_eur', 'verschil', values, undefined, formulaMend(line, 'verschil_eur', verwacht / 100));
      } else if (verschil_pct !== null && totaal_begroot !== 0 && Math.abs(verschil_pct - verwacht / totaal_begroot) > PART_TOLERANCE) {
        report.line(
          line,
          'verschil_pct',
          'verschil',
          {
            gevonden: percentage(verschil_pct),
            verwacht: percentage(verwacht / totaal_begroot),
          },
          undefined,
          formulaMend(line, 'verschil_pct', verwacht / totaal_begroot),
        );
      }
    }
    const kinds = KOSTENSOORTEN.map((soort) => lines.filter(({ regel }) => regel === soort));
    const single = kinds.flatMap(([line, ...others]) => (line && others.length === 0 ? [line] : []));
    if (single.length < KOSTENSOORTEN.length) return;
    // Older sheets do not have this row.
    const summed = [...single, ...lines.filter(({ regel }) => regel === NIET_INGEDEELD)];
    for (const total of lines.filter(({ regel }) => regel === TOTALE_KOSTEN)) {
      for (const column of AMOUNTS) {
        const found = total[column];
        if (found === null || summed.some((line) => cells.isUnreadable(line, column))) continue;
        const verwacht = summed.reduce((sum, line) => sum + (line[column] ?? 0), 0);
        if (!differs(found, verwacht)) continue;
        const values = { gevonden: money(found), verwacht: money(verwacht) };
        report.line(total, column, 'totaleKosten', values, undefined, formulaMend(total, column, verwacht / 100));
      }
    }
  },
  examples: [
    {
      name: '1.000.000 + 250.000 − 20.000 = 1.230.000; gerealiseerd 1.180.500 is −49.500, −4,02%',
      given: {
        eindrapportage: [
          {
            oorspronkelijk: 1000000,
            aanvullend_2024: 250000,
            wijziging: -20000,
            totaal_begroot: 1230000,
            gerealiseerd: 1180500,
            verschil_eur: -49500,
            verschil_pct: -0.0402,
          },
        ],
      },
      expected: [],
    },
    {
      name: 'vijf kostensoorten die samen het totaal zijn',
      given: { eindrapportage: [...KOSTENSOORTEN.map((regel) => row(regel, 100)), row('Totale kosten', 500)] },
      expected: [],
    },
    {
      name: 'wat niet is ingedeeld, hoort bij het totaal',
      given: {
        eindrapportage: [...KOSTENSOORTEN.map((regel) => row(regel, 100)), row('Niet ingedeeld', 20), row('Totale kosten', 520)],
      },
      expected: [],
    },
    {
      name: 'een totaal dat een kostensoort mist',
      given: { eindrapportage: [...KOSTENSOORTEN.map((regel) => row(regel, 100)), row('Totale kosten', 400)] },
      expected: ['oorspronkelijk', 'totaal_begroot', 'gerealiseerd'].map(
        (column) => ({ message: 'totaleKosten', table: 'eindrapportage', line: 6, column }) as const,
      ),
    },
    {
      name: 'de wijziging is vergeten, het verschil heeft het verkeerde teken, en een verkeerd percentage',
      given: {
        eindrapportage: [
          { totaal_begroot: 20000, verschil_eur: -19395, verschil_pct: -19395 / 20000 },
          { verschil_eur: 18395 },
          { verschil_pct: -0.9 },
        ],
      },
      expected: [
        { message: 'totaalBegroot', table: 'eindrapportage', line: 1, column: 'totaal_begroot' },
        { message: 'verschil', table: 'eindrapportage', line: 2, column: 'verschil_eur' },
        { message: 'verschil', table: 'eindrapportage', line: 3, column: 'verschil_pct' },
      ],
    },
  ],
});

const differs = (a: number, b: number): boolean => Math.abs(a - b) > TOTAL_TOLERANCE;

/** A row in which everything went as budgeted, in euros. */
function row(regel: string, amount: number): Partial<Record<keyof Line<'eindrapportage'>, string | number>> {
  return {
    regel,
    oorspronkelijk: amount,
    aanvullend_2024: '',
    wijziging: '',
    totaal_begroot: amount,
    gerealiseerd: amount,
    verschil_eur: 0,
    verschil_pct: 0,
  };
}
