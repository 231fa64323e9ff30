import { ALL_ROUNDS } from '../../scheme/rounds';
import { serialDay } from '../../scheme/calendar';
import { TOTAL_TOLERANCE } from '../../records/money';
import { choice, money, text } from '../message-value';
import { CLOSED_YEAR_COLUMNS, takenOverCosts } from '../../facts/money/closed-years';
import { grantOf, yearsOfGrant } from '../../facts/money/model-g2';
import { costsOf, type Cost } from '../../facts/costs/register-costs';
import { sumCosts } from '../../facts/costs/cost-sum';
import { perBlock, type Blocks } from '../../facts/blocks';
import { defineRule } from '../rule';
import type { Dossier } from '../../records/dossier';
import type { Round } from '../../scheme/rounds';

/** The last month in which the annual account of the year before may still be drawn up: it is published before 1 July. */
const isClosed = (year: number, checkDate: number): boolean => checkDate >= serialDay(year + 1, 7, 1);

/** Whether some cost names no partner. */
const isNameless = perBlock((costs: readonly Cost[]): boolean => costs.some(({ partner }) => partner === null));

export default defineRule({
  id: 'FIN-05',
  covers: ['FIN-01', 'X28'],
  title: 'De penvoerder verantwoordt in model G2 de kosten van alle partners',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { modelG2B: ['omschrijving', 'jaar', 'lasten_jaar'] },
  needs: { inspanning: ['bron', 'tot', 'loonkosten'], kosten: ['bron', 'factuurdatum', 'bedrag_sto'] },
  optional: {
    afsluitingen: CLOSED_YEAR_COLUMNS,
  },
  stopsAt: { modelG2B: ['omschrijving', 'jaar', 'lasten_jaar'], afsluitingen: ['bron', 'jaar', 'lasten', 'heropend', 'overgenomen'] },
  basis: [
    {
      source: 'van-ree',
      where: 'Verwerking subsidies via penvoerder',
      evidence: 'V2',
      explanation:
        'De penvoerder neemt in model G alle ontvangsten en bestedingen op, ook die van de partners. Partners nemen STO niet in hun eigen model G op.',
    },
    {
      source: 'sto-controle',
      where: 'Een jaar dat is afgesloten',
      evidence: 'D',
      explanation:
        'De jaarrekening wordt voor 1 juli vastgesteld. Een factuur van dat jaar die later binnenkomt, komt in de lasten van een volgend jaar: een verschil in een afgesloten jaar, of een verschil dat over de jaren samen wegvalt, is daarom iets om te beoordelen.',
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
      text: 'in de lasten van {lasten} in {jaar} ontbreekt {verschil} van {partner}; daarmee is het {som}',
      found: '{lasten}',
      expected: '{som}, met {partner}',
      action: 'Neem de kosten van deze partner op. Is de jaarrekening al vastgesteld, neem ze dan op in het volgende jaar.',
    },
    anders: {
      outcome: 'fout',
      text: 'de lasten van {lasten} in {jaar} zijn niet de {som} die voor {bron} op Inspanning, Afschrijvingen en Kosten staat',
      found: '{lasten}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug, of werk de registers bij met wat nog ontbreekt.',
    },
    afgesloten: {
      outcome: 'te beoordelen',
      text: 'de lasten van {lasten} in {jaar} zijn niet de {som} die er nu voor {bron} in de registers staat: is dit een correctie in een volgend jaar?',
      found: '{lasten}',
      expected: '{som}, of het verschil in een volgend jaar',
      action:
        'Laat het bedrag van een vastgestelde jaarrekening staan. Neem het verschil op in de lasten van het volgende jaar en leg het uit in de toelichting.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const costs = costsOf(dossier);
    for (const line of dossier.modelG2B.lines) {
      const grant = grantOf(line.omschrijving);
      const { jaar, lasten_jaar: lasten } = line;
      if (!grant || jaar === null || lasten === null) continue;
      const known = sumCosts(costs, { bronnen: [grant.bron], year: jaar });
      const { partners } = known;
      const elsewhere = takenOverCosts(dossier, grant, (year) => year === jaar);
      const sum = known.sum + elsewhere;
      if (known.allows(lasten - elsewhere)) continue;
      const values = {
        lasten: money(lasten),
        som: money(sum),
        jaar: text(String(jaar)),
        bron: choice(grant.bron),
        verschil: money(sum - lasten),
      };
      const isCorrected = agreesWithOtherYears(dossier, costs, grant, jaar);
      // A cost without a partner may be of anybody.
      const missing = isNameless(costs).includes(true)
        ? undefined
        : [...partners.values()]
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .find((each) => each.sum > TOTAL_TOLERANCE && Math.abs(sum - lasten - each.sum) <= TOTAL_TOLERANCE);
      if (missing && !isCorrected) report.line(line, 'lasten_jaar', 'partnerOntbreekt', { ...values, partner: text(missing.name) });
      else report.line(line, 'lasten_jaar', isCorrected || isClosed(jaar, checkDate) ? 'afgesloten' : 'anders', values);
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
      name: 'een factuur van december 2025 die in 2026 is geboekt: de jaren samen kloppen',
      given: {
        inspanning: [{ bron: 'subsidie 2020-2023' }],
        kosten: [
          { factuurdatum: '1-6-2025', bedrag_sto: 5000 },
          { factuurnr: 'F-2', factuurdatum: '20-12-2025', bedrag_sto: 400 },
          { factuurnr: 'F-3', factuurdatum: '1-3-2026', bedrag_sto: 3000 },
        ],
        modelG2B: [
          { jaar: 2025, lasten_jaar: 5000 },
          { jaar: 2026, lasten_jaar: 3400 },
        ],
      },
      expected: [
        { message: 'afgesloten', table: 'modelG2B', line: 1, column: 'lasten_jaar' },
        { message: 'afgesloten', table: 'modelG2B', line: 2, column: 'lasten_jaar' },
      ],
    },
    {
      name: 'de kosten van 2025 staan in de werkmap van vorig jaar',
      given: {
        inspanning: [{ bron: 'subsidie 2020-2023' }],
        kosten: [{}],
        afsluitingen: [{ jaar: 2025, lasten: 7000, overgenomen: '1-7-2026', bestand: 'vorig jaar.xlsx' }],
        modelG2B: [
          { jaar: 2025, lasten_jaar: 7000 },
          { jaar: 2026, lasten_jaar: 605 },
        ],
      },
      expected: [],
    },
    {
      name: 'een overgetypt bedrag',
      given: { inspanning: [{}], kosten: [{}], modelG2B: [{ lasten_jaar: 9000 }] },
      expected: [{ message: 'anders', table: 'modelG2B', line: 1, column: 'lasten_jaar' }],
    },
  ],
});

/** Whether the burdens up to and including this year or one after it are together what the registers can say: only the years differ. */
function agreesWithOtherYears(dossier: Dossier, costs: Blocks<Cost>, grant: Round, jaar: number): boolean {
  const lines = yearsOfGrant(dossier.modelG2B.lines, grant);
  let burdens = 0;
  return [...lines].some(([year, { lasten_jaar }], index) => {
    burdens += lasten_jaar ?? 0;
    if (year < jaar || index === 0) return false;
    const elsewhere = takenOverCosts(dossier, grant, (of) => of <= year);
    return sumCosts(costs, { bronnen: [grant.bron], untilYear: year }).allows(burdens - elsewhere);
  });
}
