import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { choice, money } from '../message-value';
import { nameKey } from '../../facts/lists/names';
import { activitySums } from '../../facts/costs/activity-costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-08',
  covers: ['X30'],
  title: 'De status van een activiteit past bij wat er is uitgegeven',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: {
    activiteiten: ['act_code', 'status'],
    inspanning: ['act_code', 'loonkosten'],
    afschrijvingen: ['act_code', 'afs_totaal'],
    kosten: ['act_code', 'bedrag_sto'],
  },
  through: { activiteiten: ['resultaat'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Status en resultaten per activiteit',
      evidence: 'V',
      explanation: 'Het format vraagt per activiteit een status uit vier keuzes, en bij niet behaald of later toegevoegd ook de reden.',
    },
    {
      source: 'sto-controle',
      where: 'Vergelijking van status en kosten',
      evidence: 'D',
      explanation: 'Een status die niet bij de kosten past roept bij de eindrapportage vragen op.',
    },
  ],
  messages: {
    welKosten: {
      outcome: 'let op',
      text: '{status}, maar er staat {bedrag} aan kosten op deze activiteit',
      found: '{bedrag} aan kosten',
      expected: 'geen kosten, of een andere status',
      action: 'Pas de status aan, of leg bij de resultaten uit waarvoor de kosten gemaakt zijn.',
    },
    geenKosten: {
      outcome: 'te beoordelen',
      text: '{status}, maar op geen van de bladen staan kosten of uren bij deze activiteit',
      found: 'geen kosten, uren of afschrijvingen',
      expected: 'ten minste één regel',
      action: 'Controleer of de activiteitcode op de kostenregels klopt, of leg bij de resultaten uit dat de activiteit niets kostte.',
    },
    geenReden: {
      outcome: 'te beoordelen',
      text: 'is leeg: {status}, en DUS-I vraagt dan een toelichting',
      found: 'leeg',
      expected: 'het resultaat, of de reden',
      action: 'Schrijf in één of twee zinnen wat er bereikt is, of waarom de activiteit niet is uitgevoerd of later is toegevoegd.',
    },
  },
  check({ dossier }, report) {
    const { amounts: spent } = activitySums(dossier);
    const cells = readingOf(dossier.activiteiten);
    for (const line of dossier.activiteiten.lines) {
      if (line.status === null || line.act_code === null) continue;
      const status = choice(line.status);
      const amount = spent.get(nameKey(line.act_code));
      if (cells.isEmpty(line, 'resultaat')) report.line(line, 'resultaat', 'geenReden', { status });
      if (line.status === 'Niet behaald of uitgevoerd' && amount !== undefined && amount > 0) {
        report.line(line, 'status', 'welKosten', { status, bedrag: money(amount) });
      }
      if (line.status === 'Behaald' && amount === undefined && spent.size > 0) report.line(line, 'status', 'geenKosten', { status });
    }
  },
  examples: [
    {
      name: 'behaald met kosten, niet uitgevoerd zonder kosten, en een activiteit die nog loopt',
      given: {
        activiteiten: [
          { act_code: 'A01', status: 'Behaald', resultaat: '240 leerlingen deden mee' },
          { act_code: 'A02', status: 'Niet behaald of uitgevoerd', resultaat: 'Vervallen door ziekte' },
          { act_code: 'A03' },
        ],
        kosten: [{ act_code: 'a01' }],
      },
      expected: [],
    },
    {
      name: 'zonder een enkele kostenregel valt er niets te vergelijken',
      given: { activiteiten: [{ status: 'Behaald', resultaat: '240 leerlingen deden mee' }] },
      expected: [],
    },
    {
      name: 'niet uitgevoerd, maar wel kosten',
      given: {
        activiteiten: [{ act_code: 'A01', status: 'Niet behaald of uitgevoerd', resultaat: 'Vervallen' }],
        kosten: [{ act_code: 'A01' }],
      },
      expected: [{ message: 'welKosten', table: 'activiteiten', line: 1, column: 'status' }],
    },
    {
      name: 'behaald zonder kosten, en later toegevoegd zonder reden',
      given: {
        activiteiten: [
          { act_code: 'A01', status: 'Later toegevoegd' },
          { act_code: 'A02', status: 'Behaald', resultaat: 'Gelukt' },
        ],
        kosten: [{ act_code: 'A01' }],
      },
      expected: [
        { message: 'geenReden', table: 'activiteiten', line: 1, column: 'resultaat' },
        { message: 'geenKosten', table: 'activiteiten', line: 2, column: 'status' },
      ],
    },
  ],
});
