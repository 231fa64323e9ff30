import { outsideEveryRound, outsideRound } from '../../facts/costs/outside-round';
import { outsideMends } from '../outside-mends';
import { choice, date } from '../message-value';
import { reportPaidLater } from '../paid-later';
import { defineRule } from '../rule';

export default defineRule({
  id: 'PER-01',
  covers: ['X07'],
  title: 'Kosten van 2025-2028 vallen in de jaren 2025 tot en met 2028',
  notWaivable: 'periode',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { kosten: ['factuurdatum'], inspanning: ['van', 'tot'] },
  helps: { kosten: ['bron'], inspanning: ['bron'] },
  spanIsEnough: true,
  skips: { kosten: ['prestatie_van', 'prestatie_tot', 'factuurdatum', 'incl', 'omschrijving', 'act_code'], inspanning: ['van', 'tot'] },
  each: ['kosten', 'inspanning'],
  through: { kosten: ['betaaldatum'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Projectadministratie',
      evidence: 'V',
      explanation:
        'Middelen die niet besteed zijn voor 31 december 2028 worden teruggevorderd bij de penvoerder. Of op tijd gemaakte kosten die later zijn betaald meetellen, is een vraag: een keer voor alle regels samen.',
    },
    { source: 'dusi-2025', where: 'Looptijd', evidence: 'I', explanation: 'De subsidie is voor de kalenderjaren 2025 tot en met 2028.' },
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
    naElkeSubsidie: {
      outcome: 'te beoordelen',
      text: '{datum} valt na {einde}, de laatste dag van de laatste subsidie: kan deze regel wel meetellen?',
      found: '{datum}',
      expected: 'uiterlijk {einde}',
      action: 'Haal de kosten uit de administratie van STO. Is er eerder geleverd of gewerkt, vul dan de prestatiedatum in: die telt.',
    },
    voorElkeSubsidie: {
      outcome: 'te beoordelen',
      text: '{datum} valt voor {begin}, de eerste dag van de eerste subsidie: kan deze regel wel meetellen?',
      found: '{datum}',
      expected: 'vanaf {begin}',
      action: 'Haal de kosten uit de administratie van STO, of verbeter de datum.',
    },
    laterBetaald: {
      outcome: 'te beoordelen',
      text: 'van {bron} is {bedrag} na {einde} betaald (aantal regels: {aantal}): geldt dat als uitgegeven?',
      found: '{bedrag}, betaald na {einde}',
      expected: 'betaald uiterlijk {einde}, of een antwoord van DUS-I of de accountant',
      action: 'Vraag DUS-I of de accountant of kosten meetellen die op tijd zijn gemaakt en later zijn betaald, en leg het antwoord vast.',
    },
    laatsteDag: {
      outcome: 'te beoordelen',
      text: '{datum} is de laatste dag van {bron}, en één bron zegt "voor {einde}": telt deze dag mee?',
      found: '{datum}',
      expected: 'liever voor {einde}',
      action: 'Vraag de accountant of kosten van deze dag meetellen en leg het antwoord vast.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    for (const outside of outsideRound(dossier, checkDate)) {
      const { cost, round, end, side, day, column } = outside;
      const message = side === 'after' ? 'teLaat' : side === 'before' ? 'teVroeg' : cost.key === 'kosten' ? 'laatsteDag' : undefined;
      const values = { datum: date(day), begin: date(round.start), einde: date(end), bron: choice(round.bron) };
      if (message) report.cell(cost.line.at, column, message, values, undefined, side === 'last day' ? [] : outsideMends(outside));
    }
    for (const { cost, side, day, column, start, end } of outsideEveryRound(dossier, checkDate)) {
      const values = { datum: date(day), begin: date(start), einde: date(end) };
      report.cell(cost.line.at, column, side === 'after' ? 'naElkeSubsidie' : 'voorElkeSubsidie', values);
    }
    reportPaidLater(dossier, ['STO2025'], checkDate, report);
  },
  examples: [
    { name: 'een factuur van 12 maart 2026', given: { kosten: [{ factuurdatum: '12-3-2026' }] }, expected: [] },
    {
      name: 'geleverd in 2028, gefactureerd en betaald in 2029: één vraag voor alle regels samen',
      given: { kosten: [{ factuurdatum: '12-1-2029', prestatie_tot: '15-12-2028', betaaldatum: '1-2-2029' }] },
      expected: [{ message: 'laterBetaald', table: 'kosten' }],
    },
    {
      name: 'geleverd in 2028, gefactureerd in 2029; wanneer er is betaald, staat er niet',
      given: { kosten: [{ factuurdatum: '12-1-2029', prestatie_tot: '15-12-2028' }] },
      expected: [],
    },
    {
      name: 'een creditnota van januari 2029 op een factuur van 2028',
      given: { kosten: [{ factuurdatum: '12-1-2029', excl: -500, btw: -105, incl: -605, bedrag_sto: -605 }] },
      expected: [],
    },
    {
      name: 'een plan voor 2025-2026, gemaakt in 2024 en gefactureerd in 2025: daar telt de factuurdatum (PER-04)',
      given: { kosten: [{ omschrijving: 'Activiteitenplan 2025-2026', prestatie_tot: '1-12-2024', factuurdatum: '20-1-2025' }] },
      expected: [],
    },
    {
      name: 'een factuur van 12 januari 2029',
      given: { kosten: [{ factuurdatum: '12-1-2029' }] },
      expected: [{ message: 'teLaat', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'uren tot en met januari 2029',
      given: { inspanning: [{ van: '1-12-2028', tot: '31-1-2029' }] },
      expected: [{ message: 'teLaat', table: 'inspanning', line: 1, column: 'tot' }],
    },
    {
      name: 'kosten van december 2024 op het geld van 2025-2028',
      given: { kosten: [{ factuurdatum: '15-12-2024' }] },
      expected: [{ message: 'teVroeg', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'een blad zonder financieringsbron: alleen een dag waarop geen enkele subsidie loopt',
      given: {
        kosten: [
          { factuurdatum: '12-1-2029' },
          { factuurnr: 'F-2', factuurdatum: '15-12-2024' },
          { factuurnr: 'F-3', factuurdatum: '15-12-2018' },
        ],
      },
      layout: { kosten: { without: ['bron', 'prestatie_van', 'prestatie_tot'] } },
      expected: [
        { message: 'naElkeSubsidie', table: 'kosten', line: 1, column: 'factuurdatum' },
        { message: 'voorElkeSubsidie', table: 'kosten', line: 3, column: 'factuurdatum' },
      ],
    },
    {
      name: 'een factuur van de allerlaatste dag',
      given: { kosten: [{ factuurdatum: '31-12-2028' }] },
      expected: [{ message: 'laatsteDag', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
  ],
});
