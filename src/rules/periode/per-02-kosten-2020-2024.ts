import { outsideRound } from '../../facts/costs/outside-round';
import { outsideMends } from '../outside-mends';
import { choice, date } from '../message-value';
import { reportPaidLater } from '../paid-later';
import { defineRule } from '../rule';

export default defineRule({
  id: 'PER-02',
  covers: ['X07'],
  title: 'Kosten van 2020-2023 en van de aanvulling 2024 vallen binnen hun periode',
  notWaivable: 'periode',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024'],
  reads: { kosten: ['factuurdatum', 'bron'], inspanning: ['van', 'tot', 'bron'] },
  spanIsEnough: true,
  skips: { kosten: ['prestatie_van', 'prestatie_tot', 'factuurdatum', 'incl', 'omschrijving', 'act_code'], inspanning: ['van', 'tot'] },
  each: ['kosten', 'inspanning'],
  through: { kosten: ['betaaldatum'] },
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen, looptijd',
      evidence: 'V',
      explanation:
        'Activiteiten moeten tot en met 31 december 2024 zijn uitgevoerd en de subsidie uitgegeven. Eerdere einddata (31 december 2023, 1 augustus 2024) zijn vervallen. Of op tijd gemaakte kosten die later zijn betaald meetellen, is een vraag: een keer voor alle regels samen.',
    },
    { source: 'dusi-2020', where: 'Looptijd', evidence: 'V', explanation: 'Kosten tellen vanaf januari 2020.' },
    {
      source: 'sto-wijziging-2023',
      where: 'Aanvullende subsidie',
      evidence: 'I',
      explanation:
        'De aanvullende subsidie is voor het jaar 2024. Een eerste dag staat nergens; die volgt alleen uit die naam, dus eerdere kosten zijn geen fout maar een let op.',
    },
  ],
  messages: {
    teLaat: {
      outcome: 'fout',
      text: '{datum} valt na {einde}, de laatste dag van {bron}',
      found: '{datum}',
      expected: 'uiterlijk {einde}',
      action: 'Haal de kosten uit deze subsidie. Is er eerder geleverd of gewerkt, vul dan de prestatiedatum in: die telt.',
    },
    teVroeg: {
      outcome: 'fout',
      text: '{datum} valt voor {begin}, de eerste dag van {bron}',
      found: '{datum}',
      expected: 'vanaf {begin}',
      action: 'Boek de kosten op de subsidie van dat jaar, of vul de prestatiedatum in als er later geleverd of gewerkt is.',
    },
    voor2024: {
      outcome: 'let op',
      text: '{datum} valt voor {begin}, terwijl {bron} voor het jaar 2024 is',
      found: '{datum}',
      expected: 'vanaf {begin}',
      action: 'Boek de kosten op de subsidie van dat jaar, of vul de prestatiedatum in als er later geleverd of gewerkt is.',
    },
    laterBetaald: {
      outcome: 'te beoordelen',
      text: 'van {bron} is {bedrag} na {einde} betaald (aantal regels: {aantal}): geldt dat als uitgegeven?',
      found: '{bedrag}, betaald na {einde}',
      expected: 'betaald uiterlijk {einde}, of een antwoord van DUS-I of de accountant',
      action: 'Vraag DUS-I of de accountant of kosten meetellen die op tijd zijn gemaakt en later zijn betaald, en leg het antwoord vast.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    for (const outside of outsideRound(dossier, checkDate)) {
      const { cost, round, end, side, day, column } = outside;
      if (side === 'last day') continue;
      const message = side === 'after' ? 'teLaat' : round.id === 'STO2024' ? 'voor2024' : 'teVroeg';
      report.cell(
        cost.line.at,
        column,
        message,
        {
          datum: date(day),
          begin: date(round.start),
          einde: date(end),
          bron: choice(round.bron),
        },
        undefined,
        outsideMends(outside),
      );
    }
    reportPaidLater(dossier, ['STO2020', 'STO2024'], checkDate, report);
  },
  examples: [
    {
      name: 'een factuur van 31 juli 2024 op geld van 2020-2023',
      given: { kosten: [{ factuurdatum: '31-7-2024', bron: 'subsidie 2020-2023' }] },
      expected: [],
    },
    {
      name: 'de eerste en de laatste dag van de aanvulling 2024',
      given: {
        kosten: [
          { factuurdatum: '1-1-2024', bron: 'aanvullend 2024' },
          { factuurdatum: '31-12-2024', bron: 'aanvullend 2024' },
        ],
      },
      expected: [],
    },
    {
      name: 'geleverd in december 2024, gefactureerd en betaald in januari 2025: één vraag voor alle regels samen',
      given: {
        kosten: [
          { factuurdatum: '10-1-2025', prestatie_tot: '19-12-2024', betaaldatum: '20-1-2025', bron: 'aanvullend 2024' },
          { factuurdatum: '19-12-2024', factuurnr: 'F-2', betaaldatum: '20-1-2025', bron: 'aanvullend 2024' },
        ],
      },
      expected: [{ message: 'laterBetaald', table: 'kosten' }],
    },
    {
      name: 'geleverd in december 2024, gefactureerd in januari 2025',
      given: { kosten: [{ factuurdatum: '10-1-2025', prestatie_tot: '19-12-2024', bron: 'aanvullend 2024' }] },
      expected: [],
    },
    {
      name: 'een creditnota van januari 2025',
      given: { kosten: [{ factuurdatum: '10-1-2025', bron: 'subsidie 2020-2023', excl: -500, btw: -105, incl: -605, bedrag_sto: -605 }] },
      expected: [],
    },
    {
      name: '15 september 2024 op geld van 2020-2023: in orde',
      given: { kosten: [{ factuurdatum: '15-9-2024', bron: 'subsidie 2020-2023' }] },
      expected: [],
    },
    {
      name: 'op 1 juni 2022 was 1 augustus 2024 nog de laatste dag',
      given: { kosten: [{ factuurdatum: '15-9-2024', bron: 'subsidie 2020-2023' }] },
      date: '1-6-2022',
      expected: [{ message: 'teLaat', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'een factuur van januari 2025 op geld van 2020-2023',
      given: { kosten: [{ factuurdatum: '1-1-2025', bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'teLaat', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'uren van 2023 op de aanvulling 2024',
      given: { inspanning: [{ van: '1-12-2023', tot: '31-1-2024', bron: 'aanvullend 2024' }] },
      expected: [{ message: 'voor2024', table: 'inspanning', line: 1, column: 'van' }],
    },
    {
      name: 'een factuur van december 2019',
      given: { kosten: [{ factuurdatum: '31-12-2019', bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'teVroeg', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
  ],
});
