import { ALL_ROUNDS } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import { money, text } from '../message-value';
import { grantOf } from '../../facts/money/model-g2';
import { costsOf, sumCosts } from '../../facts/costs/register-costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-05',
  covers: ['FIN-01', 'X28'],
  title: 'De penvoerder verantwoordt in model G2 de kosten van alle partners',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { modelG2B: ['omschrijving', 'jaar', 'lasten_jaar'] },
  needs: { inspanning: ['bron', 'tot', 'loonkosten'], kosten: ['bron', 'factuurdatum', 'bedrag_sto'] },
  basis: [
    {
      source: 'van-ree',
      where: 'Verwerking subsidies via penvoerder',
      evidence: 'V2',
      explanation:
        'De penvoerder neemt in model G alle ontvangsten en bestedingen op, ook die van de partners. Partners nemen STO niet in hun eigen model G op.',
    },
    {
      source: 'sto-presentatie',
      where: 'Verplichtingen van de penvoerder',
      evidence: 'V',
      explanation:
        'Op de penvoerder rusten alle verplichtingen, wie het werk ook uitvoert: de kosten van elke partner komen bij de penvoerder samen.',
    },
  ],
  messages: {
    partnerOntbreekt: {
      outcome: 'fout',
      text: '{lasten} in {jaar} mist de kosten van {partner}, {verschil}',
      found: '{lasten}',
      expected: '{som}, met {partner}',
      action: 'Neem de kosten van deze partner op, of zet de formule van de kolom terug.',
    },
    anders: {
      outcome: 'fout',
      text: '{lasten} is niet {som}, wat in {jaar} voor {bron} in de administratie staat',
      found: '{lasten}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug, of werk de registers bij met wat nog ontbreekt.',
    },
  },
  check({ dossier }, report) {
    const costs = costsOf(dossier);
    for (const line of dossier.modelG2B.lines) {
      const grant = grantOf(line.omschrijving);
      const { jaar, lasten_jaar: lasten } = line;
      if (!grant || jaar === null || lasten === null) continue;
      const { sum, partners, allows } = sumCosts(costs, { bronnen: [grant.bron], year: jaar });
      if (allows(lasten)) continue;
      const values = {
        lasten: money(lasten),
        som: money(sum),
        jaar: text(String(jaar)),
        bron: text(grant.bron),
        verschil: money(sum - lasten),
      };
      const missing = [...partners.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .find((each) => each.sum > TOTAL_TOLERANCE && Math.abs(sum - lasten - each.sum) <= TOTAL_TOLERANCE);
      if (missing) report.line(line, 'lasten_jaar', 'partnerOntbreekt', { ...values, partner: text(missing.name) });
      else report.line(line, 'lasten_jaar', 'anders', values);
    }
  },
  examples: [
    {
      name: 'uren, een factuur en afschrijving van 2026 samen, en andere jaren en een voorschot niet',
      given: {
        inspanning: [{}],
        afschrijvingen: [{}],
        kosten: [{}, { factuurdatum: '1-2-2027', bedrag_sto: 100 }, { soort_boeking: 'voorschot', bedrag_sto: 5000 }],
        modelG2B: [{ lasten_jaar: 8365 }, { omschrijving: 'subsidie 2025-2028', jaar: 2027, lasten_jaar: 1060 }],
      },
      expected: [],
    },
    {
      name: 'een euro verschil is afronding; een regel zonder bron kan erbij horen',
      given: { inspanning: [{ bron: '' }], kosten: [{}], modelG2B: [{ lasten_jaar: 606 }, { lasten_jaar: 7565 }] },
      expected: [],
    },
    {
      name: 'de kosten van het ROC ontbreken',
      given: { inspanning: [{}], kosten: [{ partner: 'ROC Zaanstreek' }], modelG2B: [{ lasten_jaar: 6960 }] },
      expected: [{ message: 'partnerOntbreekt', table: 'modelG2B', line: 1, column: 'lasten_jaar' }],
    },
    {
      name: 'een overgetypt bedrag',
      given: { inspanning: [{}], kosten: [{}], modelG2B: [{ lasten_jaar: 9000 }] },
      expected: [{ message: 'anders', table: 'modelG2B', line: 1, column: 'lasten_jaar' }],
    },
  ],
});
