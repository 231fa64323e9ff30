import { choice, place, text } from '../message-value';
import { groupMends } from '../group-mends';
import { defineRule } from '../rule';
import { havoLines } from '../../facts/lists/target-group';

export default defineRule({
  id: 'SUB-02',
  covers: ['X33'],
  title: 'Het geld van 2025-2028 blijft bestemd voor het vmbo; havo en vwo mogen meedoen',
  kind: 'verplichting',
  rounds: ['STO2025'],
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
      source: 'dusi-2025',
      where: 'Waarvoor is de subsidie',
      evidence: 'V',
      explanation: 'Het geld blijft voor het vmbo. Praktijkgerichte programma’s in de havo mogen wel de voorzieningen van STO gebruiken.',
    },
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen over havo en vwo',
      evidence: 'V',
      explanation: 'Wat voor het vmbo is gekocht, mogen havo- en vwo-leerlingen ook gebruiken.',
    },
  ],
  messages: {
    doelgroep: {
      outcome: 'fout',
      text: 'deze kosten zijn alleen voor {woord}, terwijl {bron} voor het vmbo blijft',
      found: '{woord}',
      expected: 'vmbo, of vmbo en havo/vwo samen',
      action: 'Haal de kosten uit de subsidie. Gebruiken vmbo-leerlingen het ook, kies dan "vmbo en havo/vwo".',
    },
    doelgroepActiviteit: {
      outcome: 'fout',
      text: 'is leeg, en de activiteit is alleen voor {woord}, terwijl {bron} voor het vmbo blijft',
      found: '{woord}, bij de activiteit op {plaats}',
      expected: 'vmbo, of vmbo en havo/vwo samen',
      action:
        'Haal de kosten uit de subsidie. Zijn ze ook voor anderen, kies dan hier de doelgroep, of vul op het blad Activiteiten een tweede doelgroep in.',
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
      text: '"{woord}" staat hier en vmbo niet, terwijl {bron} voor het vmbo blijft: voor welke leerlingen is dit?',
      found: '{woord}',
      expected: 'vmbo, of samen met vmbo',
      action:
        'Ga na voor welke leerlingen dit is. Gebruiken vmbo-leerlingen het ook, schrijf dat dan in de omschrijving of kies "vmbo en havo/vwo".',
    },
  },
  check({ dossier, everything }, report) {
    for (const { line, column, round, kind, word, meantFor, activity } of havoLines(dossier, everything)) {
      const message = kind === 'doelgroep' || kind === 'doelgroepActiviteit' ? kind : meantFor === null ? 'woord' : 'naastDoelgroep';
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
          { doelgroep: '', omschrijving: 'Programma havo', bron: 'subsidie 2025-2028' },
          { doelgroep: '', act_code: 'A02', factuurnr: 'F-2', bron: 'subsidie 2025-2028' },
          { doelgroep: 'vmbo', act_code: 'A02', factuurnr: 'F-3', bron: 'subsidie 2025-2028' },
        ],
      },
      expected: [{ message: 'doelgroepActiviteit', table: 'kosten', line: 2, column: 'doelgroep' }],
    },
    {
      name: 'samen gebruikt, en een praktijkgericht programma samen met de havo',
      given: { kosten: [{ doelgroep: 'vmbo en havo/vwo' }, { omschrijving: 'Programma havo', doelgroep: 'vmbo en havo/vwo' }] },
      expected: [],
    },
    {
      name: 'alleen havo/vwo',
      given: { kosten: [{ doelgroep: 'havo/vwo' }] },
      expected: [{ message: 'doelgroep', table: 'kosten', line: 1, column: 'doelgroep' }],
    },
    {
      name: 'Technasium in omschrijving en functie, en havo bij doelgroep vmbo',
      given: {
        kosten: [
          { omschrijving: 'Bus naar Technasium-dag', doelgroep: '' },
          { omschrijving: 'Lesbrief 3-havo', factuurnr: 'F-2' },
        ],
        inspanning: [{ functie: 'Technasiumdocent' }],
      },
      expected: [
        { message: 'woord', table: 'inspanning', line: 1, column: 'functie' },
        { message: 'woord', table: 'kosten', line: 1, column: 'omschrijving' },
        { message: 'naastDoelgroep', table: 'kosten', line: 2, column: 'omschrijving' },
      ],
    },
  ],
});
