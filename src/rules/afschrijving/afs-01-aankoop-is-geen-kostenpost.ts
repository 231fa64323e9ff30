import { ALL_ROUNDS, roundOfBron, PERIODES } from '../../scheme/rounds';
import { depreciationMend, MOVED } from '../depreciation-mend';
import { readingOf } from '../../facts/empty-cells';
import { creditNotes } from '../../facts/costs/credit-notes';
import { money, place, text } from '../message-value';
import { activeringsgrens } from '../../facts/money/regional';
import { MACHINES } from '../../facts/costs/register-costs';
import { defineRule } from '../rule';
import { findDepreciation, findMachine, findNoPurchase, itemsIn } from '../../facts/lists/words';

/** From this amount (cents) machines are pointed out when the region filled in no activeringsgrens. Ours: no source gives a figure. */
const LIMIT_WITHOUT_REGION = 1_000_00;

export default defineRule({
  id: 'AFS-01',
  covers: ['X18'],
  title: 'De aankoop van een machine is geen kostenpost: alleen de afschrijving telt',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving', 'incl'] },
  helps: { kosten: ['kostensoort', 'factuurdatum', 'bron'] },
  stopsAt: { regioParameters: ['parameter', 'periode', 'waarde', 'vanaf'] },
  each: ['kosten'],
  through: { kosten: MOVED },
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Nieuwsbericht van 10-12-2019',
      evidence: 'V2',
      explanation:
        'Van een machine komt alleen het deel van de afschrijving dat bij het project hoort ten laste van de subsidie, niet de aankoop zelf. Dit is geschreven voor 2020-2023.',
    },
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, staat van afschrijvingen',
      evidence: 'I',
      explanation: 'Ook in de voorbeelden voor 2025-2028 staan machines op een afschrijvingsstaat met een deel voor STO.',
    },
    {
      source: 'sto-controle',
      where: 'Herkennen van machines',
      evidence: 'D',
      explanation:
        'Een machine herkennen we aan de kostensoort of aan woorden in de omschrijving. Geen bron geeft een activeringsgrens: de regio vult die zelf in op het blad Regio. Zolang dat niet is gedaan, vragen wij naar machines vanaf onze grens van € 1.000. De grens geldt per stuk. Alleen woorden in de omschrijving, of meer stuks zonder aantal, zijn een vraag. Een creditnota is geen aankoop.',
    },
  ],
  messages: {
    aankoop2020: {
      outcome: 'fout',
      text: '{wat}, {bedrag}, is in één keer als kosten geboekt; van een machine telt alleen de afschrijving',
      found: '{bedrag} als kosten',
      expected: 'afschrijving op het blad Afschrijvingen, vanaf {activeringsgrens} per stuk ({plaats})',
      action: 'Zet de machine op het blad Afschrijvingen en haal deze regel uit het kostenregister.',
    },
    aankoop2025: {
      outcome: 'let op',
      text: '{wat}, {bedrag}, is in één keer als kosten geboekt; van een machine telt alleen de afschrijving',
      found: '{bedrag} als kosten',
      expected: 'afschrijving op het blad Afschrijvingen, vanaf {activeringsgrens} per stuk ({plaats})',
      action: 'Zet de machine op het blad Afschrijvingen en haal deze regel uit het kostenregister.',
    },
    misschien: {
      outcome: 'te beoordelen',
      text: '{wat}, {bedrag}: is dit een machine waarop wordt afgeschreven?',
      found: '{bedrag} als kosten',
      expected: 'kosten in één keer, of een machine op het blad Afschrijvingen',
      action:
        'Ga na of de school hierop afschrijft: zet een machine dan op het blad Afschrijvingen. Vul op het blad Regio de activeringsgrens van één stuk in: vanaf dat bedrag wordt iets afgeschreven.',
    },
    bovenGrens: {
      outcome: 'te beoordelen',
      text: '{wat}, {bedrag}: is dit een machine waarop wordt afgeschreven? De regio schrijft af vanaf {activeringsgrens} per stuk ({plaats})',
      found: '{bedrag} als kosten',
      expected: 'kosten in één keer, of een machine op het blad Afschrijvingen',
      action:
        'Ga na of de school hierop afschrijft en hoeveel stuks het zijn: zet een machine vanaf de grens op het blad Afschrijvingen, en haal deze regel dan weg.',
    },
    afschrijving: {
      outcome: 'te beoordelen',
      text: '"{woord}" in de omschrijving bij Kosten: hoort dit op het blad Afschrijvingen?',
      found: '{bedrag} als kosten',
      expected: 'de machine op het blad Afschrijvingen',
      action:
        'Zet de machine op het blad Afschrijvingen: daar worden de maanden en het deel voor STO berekend. Haal deze regel dan weg, anders telt de afschrijving dubbel.',
    },
    dienst: {
      outcome: 'te beoordelen',
      text: '{wat} als kostensoort, maar de omschrijving noemt {woord}: is er wel een machine gekocht?',
      found: '{wat}',
      expected: 'een kostensoort die bij {woord} past',
      action: 'Kies een andere kostensoort als er geen machine is gekocht; zet een gekochte machine op het blad Afschrijvingen.',
    },
  },
  check({ dossier, everything }, report) {
    const limits = new Map(PERIODES.map((periode) => [periode, activeringsgrens(dossier, periode)]));
    const credits = creditNotes(everything);
    const cells = readingOf(dossier.kosten);
    for (const line of dossier.kosten.lines) {
      const { incl, omschrijving, kostensoort } = line;
      if (cells.isUnreadable(line, 'kostensoort') || cells.isUnreadable(line, 'omschrijving')) continue;
      const round = roundOfBron(line.bron);
      // In a sheet that says nothing of subsidies a machine is as much a question; a line that is paid otherwise is none.
      if (!round && line.at.table.columns.has('bron')) continue;
      if (incl === null || credits.undo(line)) continue;
      const depreciation = findDepreciation(omschrijving);
      if (depreciation !== undefined) {
        report.line(line, 'omschrijving', 'afschrijving', { woord: text(depreciation), bedrag: money(incl) });
        continue;
      }
      const limit = round ? (limits.get(round.periode)?.(line.factuurdatum ?? round.start) ?? null) : null;
      // A cost of another kind may be a machine by its words, but only from the limit on.
      const least = limit?.waarde ?? LIMIT_WITHOUT_REGION;
      if (kostensoort !== MACHINES && incl < least) continue;
      const machine = findMachine(omschrijving);
      if (kostensoort !== MACHINES && machine === undefined) continue;
      const service = findNoPurchase(omschrijving);
      if (service !== undefined) {
        if (kostensoort === MACHINES) report.line(line, 'kostensoort', 'dienst', { wat: text(MACHINES), woord: text(service) });
        continue;
      }
      // The limit is for one item.
      const items = itemsIn(omschrijving);
      if (incl / (items ?? 1) < least && (limit !== null || incl < LIMIT_WITHOUT_REGION)) continue;
      const column = kostensoort === MACHINES ? 'kostensoort' : 'omschrijving';
      const values = { wat: text(machine ?? omschrijving ?? MACHINES), bedrag: money(incl) };
      const mends = depreciationMend(line, cells);
      if (limit === null) report.line(line, column, 'misschien', values, undefined, mends);
      else {
        const message = kostensoort !== MACHINES || items === null ? 'bovenGrens' : round?.id === 'STO2025' ? 'aankoop2025' : 'aankoop2020';
        const grens = { activeringsgrens: money(limit.waarde), plaats: place(limit.line.at) };
        report.line(line, column, message, { ...values, ...grens }, undefined, mends);
      }
    }
  },
  examples: [
    {
      name: 'een lasersnijder in een blad zonder kostensoort en zonder financieringsbron',
      given: { kosten: [{ omschrijving: 'Lasersnijder', incl: 24200 }] },
      layout: { kosten: { without: ['kostensoort', 'bron'] } },
      expected: [{ message: 'misschien', table: 'kosten', line: 1, column: 'omschrijving' }],
    },
    {
      name: 'een 3D-printer van € 7.500 met kostensoort machines',
      given: {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [{ omschrijving: '3D-printer', incl: 7500, kostensoort: MACHINES }],
      },
      expected: [{ message: 'aankoop2025', table: 'kosten', line: 1, column: 'kostensoort' }],
    },
    {
      name: 'tien machines van € 121: zonder grens van de regio een vraag, met een grens van € 500 per stuk in orde',
      given: {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [
          { omschrijving: 'Tien accuboormachines', incl: 1210, kostensoort: MACHINES },
          {
            omschrijving: 'Tien accuboormachines',
            incl: 1210,
            kostensoort: MACHINES,
            bron: 'subsidie 2020-2023',
            factuurdatum: '1-3-2022',
          },
          { omschrijving: 'Accuboormachines', incl: 1210, kostensoort: MACHINES },
        ],
      },
      expected: [
        { message: 'misschien', table: 'kosten', line: 2, column: 'kostensoort' },
        { message: 'bovenGrens', table: 'kosten', line: 3, column: 'kostensoort' },
      ],
    },
    {
      name: 'dezelfde 3D-printer onder materiaalkosten, zonder activeringsgrens van de regio',
      given: { kosten: [{ omschrijving: 'Aanschaf 3D-printer', incl: 7500 }] },
      expected: [{ message: 'misschien', table: 'kosten', line: 1, column: 'omschrijving' }],
    },
    {
      name: 'de grens van de regio is € 500: eronder, erop en erboven',
      given: {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [
          { omschrijving: 'Kolomboormachine', incl: 499.99 },
          { omschrijving: 'Kolomboormachine', incl: 500 },
          { omschrijving: 'CNC-frees (gebruikt)', incl: 7500 },
        ],
      },
      expected: [
        { message: 'bovenGrens', table: 'kosten', line: 2, column: 'omschrijving' },
        { message: 'bovenGrens', table: 'kosten', line: 3, column: 'omschrijving' },
      ],
    },
    {
      name: 'een machine gekocht van het geld van 2020-2023',
      given: {
        regioParameters: [{ parameter: 'activeringsgrens machines', periode: '2020-2024', waarde: 500 }],
        kosten: [{ omschrijving: 'Lasapparaat', incl: 3000, factuurdatum: '1-3-2022', bron: 'subsidie 2020-2023', kostensoort: MACHINES }],
      },
      expected: [{ message: 'aankoop2020', table: 'kosten', line: 1, column: 'kostensoort' }],
    },
    {
      name: 'kostensoort machines onder de grens van de regio, een creditnota, en een aankoop die is teruggenomen',
      given: {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [
          { omschrijving: 'Accuboormachine', incl: 499.99, kostensoort: MACHINES },
          { omschrijving: 'Kolomboormachine retour', incl: -900, kostensoort: MACHINES },
          { omschrijving: 'Lasersnijder', leverancier: 'Machinehandel Zaan', factuurnr: 'M-7', incl: 7500, kostensoort: MACHINES },
          { omschrijving: 'Credit lasersnijder', leverancier: 'Machinehandel Zaan', factuurnr: 'C-7', incl: -7500, kostensoort: MACHINES },
        ],
      },
      expected: [],
    },
    {
      name: 'afschrijving die bij de kosten is geboekt',
      given: { kosten: [{ omschrijving: 'Afschrijving lasersnijder 2026', incl: 1500, kostensoort: MACHINES }] },
      expected: [{ message: 'afschrijving', table: 'kosten', line: 1, column: 'omschrijving' }],
    },
    {
      name: 'een machine volgens de omschrijving, bij overige kosten',
      given: {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [{ omschrijving: 'Lasrobot', incl: 3000, kostensoort: 'Overige kosten' }],
      },
      expected: [{ message: 'bovenGrens', table: 'kosten', line: 1, column: 'omschrijving' }],
    },
    {
      name: 'de huur van een machine met kostensoort machines',
      given: { kosten: [{ omschrijving: 'Huur lasersnijder, mei', incl: 1200, kostensoort: MACHINES }] },
      expected: [{ message: 'dienst', table: 'kosten', line: 1, column: 'kostensoort' }],
    },
    {
      name: 'zonder grens van de regio: vanaf precies € 1.000',
      given: {
        kosten: [
          { omschrijving: 'Robot voor de techniekles', incl: 999.99 },
          { omschrijving: 'Robot voor de techniekles', incl: 1000 },
        ],
      },
      expected: [{ message: 'misschien', table: 'kosten', line: 2, column: 'omschrijving' }],
    },
    {
      name: 'woorden die op een machine lijken maar er geen zijn',
      given: {
        kosten: [
          { omschrijving: 'Laserprint flyers', incl: 2000 },
          { omschrijving: 'Printerpapier', incl: 2000 },
          { omschrijving: 'Robotwedstrijd, entree', incl: 2000 },
          { omschrijving: 'Onderhoud freesmachine', incl: 2000 },
          { omschrijving: 'Filament voor 3D-printers', incl: 2000 },
        ],
      },
      expected: [],
    },
  ],
});
