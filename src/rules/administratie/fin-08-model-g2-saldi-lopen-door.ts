import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Round } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import { readingOf } from '../../facts/empty-cells';
import { money, place, text } from '../message-value';
import { firstYearOf, grantOf, yearsOfGrant } from '../../facts/money/model-g2';
import { defineRule } from '../rule';

const differs = (a: number, b: number): boolean => Math.abs(a - b) > TOTAL_TOLERANCE;

export default defineRule({
  id: 'FIN-08',
  covers: ['X27'],
  title: 'De saldi van model G2 lopen door van jaar op jaar',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    modelG2A: ['omschrijving', 'ontvangen_tm', 'totale_kosten', 'te_verrekenen'],
    modelG2B: ['omschrijving', 'jaar', 'saldo_1jan', 'lasten_jaar', 'totale_kosten', 'saldo_31dec'],
  },
  through: { modelG2B: ['ontvangen_jaar'], modelG2A: ['bedrag_toewijzing'] },
  basis: [
    {
      source: 'alfa-college',
      where: 'Model G, kolommen van G2-A en G2-B',
      evidence: 'I',
      explanation:
        'Het saldo is wat er was, plus ontvangsten, min lasten; het volgende jaar begint waar het vorige eindigde. In goedgekeurde jaarrekeningen klopt dat niet altijd, bijvoorbeeld na een herstel: een verschil in G2-B is daarom een let op, met een toelichting erbij.',
    },
  ],
  messages: {
    saldo: {
      outcome: 'let op',
      text: 'een saldo van {saldo} is niet begin {begin} + ontvangen {ontvangen} − lasten {lasten} = {verwacht}',
      found: '{saldo}',
      expected: '{verwacht}',
      action:
        'Is de jaarrekening nog niet vastgesteld, verbeter dan dit bedrag. Staat zij al vast, laat het dan staan en leg het verschil uit in het volgende jaar.',
    },
    beginsaldo: {
      outcome: 'let op',
      text: 'een beginsaldo van {saldo} is niet het eindsaldo van {verwacht} op 31 december {jaar}',
      found: '{saldo}, en {verwacht} op {plaats}',
      expected: '{verwacht}',
      action: 'Neem het eindsaldo van het jaar ervoor over, of leg het verschil uit in de jaarrekening.',
    },
    totaleKosten: {
      outcome: 'let op',
      text: '{kosten} aan totale kosten is niet de kosten tot dan toe plus de lasten van {lasten}; samen is dat {verwacht}',
      found: '{kosten}, na {eerder}',
      expected: '{verwacht}',
      action:
        'Is de jaarrekening nog niet vastgesteld, verbeter dan dit bedrag. Staat zij al vast, laat het dan staan en leg het verschil uit in het volgende jaar.',
    },
    verrekenen: {
      outcome: 'fout',
      text: '{bedrag} om te verrekenen is niet {verwacht}, wat is ontvangen en niet besteed',
      found: '{bedrag}',
      expected: '{verwacht}',
      action:
        'Is de jaarrekening nog niet vastgesteld, verbeter dan dit bedrag. Staat zij al vast, laat het dan staan en leg het verschil uit in het volgende jaar.',
    },
    eigenKosten: {
      outcome: 'te beoordelen',
      text: '{kosten} aan kosten is meer dan de toewijzing van {toewijzing}: wie betaalt het verschil?',
      found: '{kosten}',
      expected: 'ten hoogste {toewijzing}',
      action: 'Controleer of de kosten boven de toewijzing uit eigen middelen of cofinanciering komen.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.modelG2B);
    const grants = new Set<Round>(dossier.modelG2B.lines.flatMap(({ omschrijving }) => grantOf(omschrijving) ?? []));
    for (const grant of grants) {
      const years = yearsOfGrant(dossier.modelG2B.lines, grant);
      for (const [year, line] of years) {
        const before = years.get(year - 1);
        const { saldo_1jan, saldo_31dec, lasten_jaar, totale_kosten } = line;
        if (before && saldo_1jan !== null && before.saldo_31dec !== null && differs(saldo_1jan, before.saldo_31dec)) {
          report.line(line, 'saldo_1jan', 'beginsaldo', {
            saldo: money(saldo_1jan),
            verwacht: money(before.saldo_31dec),
            plaats: place(before.at),
            jaar: text(String(year - 1)),
          });
        }
        if (lasten_jaar === null) continue;
        if (saldo_1jan !== null && saldo_31dec !== null && !cells.isUnreadable(line, 'ontvangen_jaar')) {
          const ontvangen = line.ontvangen_jaar ?? 0;
          const verwacht = saldo_1jan + ontvangen - lasten_jaar;
          if (differs(saldo_31dec, verwacht)) {
            report.line(line, 'saldo_31dec', 'saldo', {
              saldo: money(saldo_31dec),
              begin: money(saldo_1jan),
              ontvangen: money(ontvangen),
              lasten: money(lasten_jaar),
              verwacht: money(verwacht),
            });
          }
        }
        const earlier = before ? before.totale_kosten : year === firstYearOf(grant) ? 0 : null;
        if (totale_kosten !== null && earlier !== null && differs(totale_kosten, earlier + lasten_jaar)) {
          report.line(line, 'totale_kosten', 'totaleKosten', {
            kosten: money(totale_kosten),
            lasten: money(lasten_jaar),
            verwacht: money(earlier + lasten_jaar),
            eerder: before ? place(before.at) : text('niets in eerdere jaren'),
          });
        }
      }
    }
    for (const line of dossier.modelG2A.lines) {
      const { ontvangen_tm, totale_kosten, te_verrekenen, bedrag_toewijzing } = line;
      if (!grantOf(line.omschrijving) || totale_kosten === null) continue;
      if (ontvangen_tm !== null && te_verrekenen !== null) {
        const verwacht = Math.max(0, ontvangen_tm - totale_kosten);
        if (differs(te_verrekenen, verwacht)) {
          report.line(line, 'te_verrekenen', 'verrekenen', { bedrag: money(te_verrekenen), verwacht: money(verwacht) });
        }
      }
      if (bedrag_toewijzing !== null && totale_kosten > bedrag_toewijzing + TOTAL_TOLERANCE) {
        report.line(line, 'totale_kosten', 'eigenKosten', { kosten: money(totale_kosten), toewijzing: money(bedrag_toewijzing) });
      }
    }
  },
  examples: [
    {
      name: 'twee jaren die op elkaar aansluiten; meer kosten dan ontvangen geeft niets te verrekenen',
      given: {
        modelG2B: [
          { jaar: 2025, ontvangen_jaar: 900000, lasten_jaar: 400000, totale_kosten: 400000, saldo_31dec: 500000 },
          { jaar: 2026, saldo_1jan: 500000, ontvangen_jaar: '', lasten_jaar: 450000, totale_kosten: 850000, saldo_31dec: 50000 },
        ],
        modelG2A: [{ ontvangen_tm: 366585, totale_kosten: 377599, te_verrekenen: 0 }],
      },
      expected: [],
    },
    {
      name: 'een beginsaldo dat niet aansluit, en een saldo en een totaal die niet kloppen',
      given: {
        modelG2B: [
          { jaar: 2025, ontvangen_jaar: 900000, lasten_jaar: 400000, totale_kosten: 400000, saldo_31dec: 490000 },
          { jaar: 2026, saldo_1jan: 500000, ontvangen_jaar: '', lasten_jaar: 450000, totale_kosten: 950000, saldo_31dec: 50000 },
        ],
      },
      expected: [
        { message: 'saldo', table: 'modelG2B', line: 1, column: 'saldo_31dec' },
        { message: 'beginsaldo', table: 'modelG2B', line: 2, column: 'saldo_1jan' },
        { message: 'totaleKosten', table: 'modelG2B', line: 2, column: 'totale_kosten' },
      ],
    },
    {
      name: 'een verkeerd te verrekenen bedrag, en meer kosten dan de toewijzing',
      given: {
        modelG2A: [
          { ontvangen_tm: 4000000, totale_kosten: 3900000, te_verrekenen: 50000 },
          { omschrijving: 'subsidie 2020-2023', bedrag_toewijzing: 3732000, ontvangen_tm: 3732000, totale_kosten: 3800000 },
        ],
      },
      expected: [
        { message: 'verrekenen', table: 'modelG2A', line: 1, column: 'te_verrekenen' },
        { message: 'eigenKosten', table: 'modelG2A', line: 2, column: 'totale_kosten' },
      ],
    },
  ],
});
