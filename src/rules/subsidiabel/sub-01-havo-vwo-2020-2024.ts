import { choice, place, text } from '../message-value';
import { groupMends } from '../group-mends';
import { defineRule } from '../rule';
import { havoLines } from '../../facts/lists/target-group';

export default defineRule({
  id: 'SUB-01',
  covers: ['X33'],
  title: 'Geen geld van 2020-2024 voor alleen havo of vwo',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024'],
  reads: { kosten: ['omschrijving', 'bron'], inspanning: ['functie', 'bron'] },
  helps: { kosten: ['doelgroep'] },
  skips: { kosten: ['doelgroep'] },
  each: ['kosten', 'inspanning'],
  through: {
    kosten: ['leverancier', 'factuurnr', 'incl', 'act_code'],
    activiteiten: ['act_code', 'doelgroep', 'doelgroep_2', 'doelgroep_3'],
  },
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen over havo, vwo en Technasium',
      evidence: 'V',
      explanation:
        'Het geld is voor po, vmbo en mbo. Spullen en lesmateriaal voor alleen havo of vwo en docenten voor het Technasium kunnen er niet van betaald worden; meegebruik van vmbo-spullen mag wel.',
    },
    {
      source: 'sto-wijziging-2023',
      where: 'Voorwaarden van de aanvullende subsidie',
      evidence: 'I',
      explanation: 'Voor het jaar 2024 gelden dezelfde voorwaarden.',
    },
  ],
  messages: {
    doelgroep: {
      outcome: 'fout',
      text: 'deze kosten zijn alleen voor {woord}, terwijl {bron} voor po, vmbo en mbo is',
      found: '{woord}',
      expected: 'po, vmbo of mbo, of vmbo en havo/vwo samen',
      action: 'Haal de kosten uit de subsidie. Gebruiken vmbo-leerlingen het ook, kies dan "vmbo en havo/vwo".',
    },
    doelgroepActiviteit: {
      outcome: 'fout',
      text: 'is leeg, en de activiteit is alleen voor {woord}, terwijl {bron} voor po, vmbo en mbo is',
      found: '{woord}, bij de activiteit op {plaats}',
      expected: 'po, vmbo of mbo, of vmbo en havo/vwo samen',
      action:
        'Haal de kosten uit de subsidie. Zijn ze ook voor anderen, kies dan hier de doelgroep, of vul op het blad Activiteiten een tweede doelgroep in.',
    },
    technasium: {
      outcome: 'te beoordelen',
      text: '"{woord}" hoort bij havo en vwo, terwijl {bron} voor po, vmbo en mbo is: voor welke leerlingen is dit?',
      found: '{woord}',
      expected: 'po, vmbo of mbo',
      action: 'Is dit alleen voor havo of vwo, haal de regel dan uit de subsidie. Doen vmbo-leerlingen mee, schrijf dat dan op.',
    },
    naastDoelgroep: {
      outcome: 'te beoordelen',
      text: '"{woord}" staat hier, terwijl de doelgroep {doelgroep} is: voor welke leerlingen is dit?',
      found: '{woord}',
      expected: 'alleen {doelgroep}, of samen met {doelgroep}',
      action:
        'Gebruiken havo- of vwo-leerlingen het alleen mee, kies dan "vmbo en havo/vwo". Is het alleen voor hen, haal het dan uit de subsidie.',
    },
    woord: {
      outcome: 'te beoordelen',
      text: '"{woord}" staat hier en vmbo niet, terwijl {bron} voor po, vmbo en mbo is: voor welke leerlingen is dit?',
      found: '{woord}',
      expected: 'po, vmbo of mbo, of samen met vmbo',
      action: 'Ga na voor welke leerlingen dit is. Gebruiken vmbo-leerlingen het ook, kies dan bij Doelgroep "vmbo en havo/vwo".',
    },
  },
  check({ dossier, everything }, report) {
    for (const { line, column, round, kind, word, meantFor, activity } of havoLines(dossier, everything)) {
      // A Technasium is havo or vwo whatever the column says; other words leave room for shared use.
      const message = kind !== 'havo/vwo' ? kind : meantFor === null ? 'woord' : 'naastDoelgroep';
      const values = {
        woord: text(word),
        bron: choice(round.bron),
        doelgroep: text(`${meantFor ?? ''}${activity ? ' (bij de activiteit)' : ''}`),
        plaats: activity ? place(activity) : text(''),
      };
      report.cell(line.at, column, message, values, undefined, groupMends(line, message === 'doelgroepActiviteit'));
    }
  },
  examples: [
    {
      name: 'de doelgroep staat bij de activiteit: voor vmbo en havo/vwo samen, en voor havo/vwo alleen',
      given: {
        activiteiten: [
          { act_code: 'A01', doelgroep: 'vmbo', doelgroep_2: 'havo/vwo' },
          { act_code: 'A02', doelgroep: 'havo/vwo' },
        ],
        kosten: [
          { doelgroep: '', omschrijving: 'Programma havo', bron: 'subsidie 2020-2023' },
          { doelgroep: '', act_code: 'A02', factuurnr: 'F-2', bron: 'subsidie 2020-2023' },
          { doelgroep: 'vmbo', act_code: 'A02', factuurnr: 'F-3', bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [{ message: 'doelgroepActiviteit', table: 'kosten', line: 2, column: 'doelgroep' }],
    },
    {
      name: 'een drone voor het vmbo die ook havo-leerlingen gebruiken',
      given: {
        kosten: [
          { omschrijving: 'Drone', doelgroep: 'vmbo en havo/vwo', bron: 'subsidie 2020-2023' },
          { omschrijving: 'Drone voor vmbo, ook havo gebruikt hem', bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [],
    },
    {
      name: 'gereedschap voor alleen havo/vwo',
      given: { kosten: [{ omschrijving: 'Gereedschap', doelgroep: 'havo', bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'doelgroep', table: 'kosten', line: 1, column: 'doelgroep' }],
    },
    {
      name: 'het Technasium, als kosten en als uren',
      given: {
        kosten: [{ omschrijving: 'Lesmateriaal Technasium', bron: 'aanvullend 2024' }],
        inspanning: [{ functie: 'docent technasium', bron: 'subsidie 2020-2023' }],
      },
      expected: [
        { message: 'technasium', table: 'inspanning', line: 1, column: 'functie' },
        { message: 'technasium', table: 'kosten', line: 1, column: 'omschrijving' },
      ],
    },
    {
      name: 'vwo in de omschrijving, zonder doelgroep en bij doelgroep vmbo; een docent havo mag',
      given: {
        kosten: [
          { omschrijving: 'Lesbrief 3-vwo', doelgroep: '', bron: 'subsidie 2020-2023' },
          { omschrijving: 'Bedrijfsbezoek, ook 3 havo', factuurnr: 'F-2', bron: 'subsidie 2020-2023' },
        ],
        inspanning: [{ functie: 'docent havo', bron: 'subsidie 2020-2023' }],
      },
      expected: [
        { message: 'woord', table: 'kosten', line: 1, column: 'omschrijving' },
        { message: 'naastDoelgroep', table: 'kosten', line: 2, column: 'omschrijving' },
      ],
    },
  ],
});
