import { ALL_ROUNDS } from '../../scheme/rounds';
import { KOSTENSOORTEN } from '../../scheme/lists';
import { TOTAL_TOLERANCE } from '../../records/money';
import { CORRECTIES } from '../../templates/report-rows';
import { readingOf } from '../../facts/empty-cells';
import { money } from '../message-value';
import { periodeOfReports, roundsOfPeriode } from '../../facts/money/report-periode';
import { defineRule } from '../rule';
import { lastSpendingDay } from '../../facts/costs/last-spending-day';

const EXPLAINED: ReadonlySet<string> = new Set(KOSTENSOORTEN);

export default defineRule({
  id: 'FIN-25',
  covers: ['X25'],
  title: 'Elk verschil in de eindrapportage heeft een toelichting',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    eindrapportage: ['regel', 'verschil_eur', 'toelichting'],
    eindrapportageLijnen: ['verschil_eur', 'toelichting'],
  },
  optional: { eindrapportage: ['gerealiseerd'] },
  needs: { regio: ['periode'] },
  skips: { eindrapportageLijnen: ['regel'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Toelichting op de verschillen',
      evidence: 'V',
      explanation:
        'Het format vraagt bij elk verschil een toelichting, per kostensoort en per programmalijn. Zolang de periode loopt, is een verschil gewoon.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'fout',
      text: 'is leeg, terwijl er {verschil} verschil is met de begroting',
      found: 'leeg',
      expected: 'de reden van het verschil',
      action: 'Schrijf in één of twee zinnen waardoor het verschil komt.',
    },
    correcties: {
      outcome: 'te beoordelen',
      text: 'is leeg, terwijl er {bedrag} aan correcties op afgesloten jaren in de bedragen zit: waar komt dat van?',
      found: 'leeg',
      expected: 'welke kosten te laat kwamen, en in welke jaarrekening zij komen',
      action: 'Schrijf in één of twee zinnen welke kosten na het afsluiten kwamen, en in welke jaarrekening zij worden verantwoord.',
    },
  },
  check({ dossier, date: today }, report) {
    const periode = periodeOfReports(dossier);
    if (periode === null || today <= Math.max(...roundsOfPeriode(periode).map(({ id }) => lastSpendingDay(id, today)))) return;
    const kinds = readingOf(dossier.eindrapportage);
    for (const line of dossier.eindrapportage.lines) {
      const { regel, verschil_eur, gerealiseerd } = line;
      if (regel === CORRECTIES && Math.abs(gerealiseerd ?? 0) > TOTAL_TOLERANCE && kinds.isEmpty(line, 'toelichting'))
        report.line(line, 'toelichting', 'correcties', { bedrag: money(gerealiseerd ?? 0) });
      if (regel === null || !EXPLAINED.has(regel) || verschil_eur === null || Math.abs(verschil_eur) <= TOTAL_TOLERANCE) continue;
      if (kinds.isEmpty(line, 'toelichting')) report.line(line, 'toelichting', 'leeg', { verschil: money(verschil_eur) });
    }
    const lines = readingOf(dossier.eindrapportageLijnen);
    for (const line of dossier.eindrapportageLijnen.lines) {
      const { regel, verschil_eur } = line;
      if (regel === 'Totaal' || verschil_eur === null || Math.abs(verschil_eur) <= TOTAL_TOLERANCE) continue;
      if (lines.isEmpty(line, 'toelichting')) report.line(line, 'toelichting', 'leeg', { verschil: money(verschil_eur) });
    }
  },
  examples: [
    {
      name: 'met toelichting, of met een verschil van een euro, of alleen op het totaal',
      given: {
        regio: [{}],
        eindrapportage: [{}, { regel: 'Overhead', verschil_eur: 1, toelichting: '' }, { regel: 'Totale kosten', toelichting: '' }],
        eindrapportageLijnen: [{}, { regel: 'Totaal', toelichting: '' }],
      },
      date: '1-5-2029',
      expected: [],
    },
    {
      name: 'correcties op afgesloten jaren zonder uitleg; zonder correcties is er niets uit te leggen',
      given: {
        regio: [{}],
        eindrapportage: [
          { regel: 'Waarvan correcties op afgesloten jaren', gerealiseerd: 400, verschil_eur: '', toelichting: '' },
          { regel: 'Waarvan correcties op afgesloten jaren', gerealiseerd: 0, verschil_eur: '', toelichting: '' },
        ],
      },
      date: '1-5-2029',
      expected: [{ message: 'correcties', table: 'eindrapportage', line: 1, column: 'toelichting' }],
    },
    {
      name: 'op 31 december 2028 loopt de periode nog',
      given: { regio: [{}], eindrapportage: [{ toelichting: '' }] },
      date: '31-12-2028',
      expected: [],
    },
    {
      name: 'een dag later, bij een kostensoort en bij een programmalijn',
      given: { regio: [{}], eindrapportage: [{ toelichting: '' }], eindrapportageLijnen: [{ toelichting: '' }] },
      date: '1-1-2029',
      expected: [
        { message: 'leeg', table: 'eindrapportage', line: 1, column: 'toelichting' },
        { message: 'leeg', table: 'eindrapportageLijnen', line: 1, column: 'toelichting' },
      ],
    },
  ],
});
