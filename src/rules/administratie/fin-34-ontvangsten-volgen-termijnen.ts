import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import { calendarDay } from '../../scheme/calendar';
import { TOTAL_TOLERANCE } from '../../records/money';
import { formatEuros } from '../../records/euros';
import { readingOf } from '../../facts/empty-cells';
import { CLOSED_YEAR_COLUMNS, closedYears } from '../../facts/money/closed-years';
import { firstYearOf, grantOf, lastYearOf } from '../../facts/money/model-g2';
import { awardOf } from '../../facts/money/regional';
import { choice, date, money, places, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-34',
  title: 'Wat is ontvangen, volgt uit de termijnen van de toekenning',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { ontvangsten: ['bron', 'bedrag', 'ontvangen'] },
  optional: {
    ontvangsten: ['termijn', 'verwacht', 'toegezegd'],
    modelG2B: ['omschrijving', 'jaar', 'ontvangen_jaar'],
    regio: ['periode', 'subsidie_toegekend', 'subsidie_2024'],
    afsluitingen: CLOSED_YEAR_COLUMNS,
  },
  stopsAt: { ontvangsten: ['bron', 'bedrag', 'ontvangen'] },
  whole: ['ontvangsten'],
  basis: [
    {
      source: 'alfa-college',
      where: 'Model G, kolommen toewijzing en ontvangen',
      evidence: 'I',
      explanation:
        'Model G2 zet wat in het verslagjaar is ontvangen naast de toewijzing. Wat is ontvangen, is daarom de som van de termijnen in dat jaar, en samen niet meer dan de toewijzing.',
    },
    {
      source: 'sto-controle',
      where: 'Bevoorschotting op blad Model G2',
      evidence: 'D',
      explanation: 'De termijnen staan in de beschikking; geen openbare bron noemt ze. U neemt ze zelf over.',
    },
  ],
  messages: {
    zonderDag: {
      outcome: 'let op',
      text: 'is leeg: {bedrag} is ontvangen, maar telt zonder deze dag in geen enkel jaar',
      found: '{bedrag} zonder dag',
      expected: 'de dag waarop het bedrag is ontvangen',
      action: 'Vul de dag van het bankafschrift in.',
    },
    zonderBedrag: {
      outcome: 'te beoordelen',
      text: 'is leeg, terwijl er een dag van ontvangst staat: {dag}',
      found: 'een dag zonder bedrag',
      expected: 'het bedrag dat die dag is ontvangen',
      action: 'Vul het bedrag van het bankafschrift in, of haal de dag weg als er nog niets is ontvangen.',
    },
    buitenJaren: {
      outcome: 'let op',
      text: '{dag} ligt buiten de verslagjaren van {bron}, {eerste} tot en met {laatste}: het bedrag telt in geen enkel jaar',
      found: '{dag}',
      expected: '{eerste} tot en met {laatste}',
      action:
        'Verbeter de dag of de financieringsbron. Is het een afrekening na afloop, leg die dan vast in de toelichting van de jaarrekening.',
    },
    nietOntvangen: {
      outcome: 'te beoordelen',
      text: 'was {dag}, en er is nog niets ontvangen: klopt dat?',
      found: 'niets ontvangen',
      expected: 'ontvangst op {dag}',
      action: 'Kijk op het bankafschrift en vul in wat wanneer is ontvangen. Is er niets gekomen, vraag het na bij DUS-I.',
    },
    anderBedrag: {
      outcome: 'te beoordelen',
      text: '{bedrag} is ontvangen, terwijl de beschikking {toegezegd} zegt: waarom?',
      found: '{bedrag}',
      expected: '{toegezegd}',
      action: 'Verbeter het bedrag, of bewaar de brief waarin DUS-I de termijn heeft aangepast.',
    },
    meerDanToewijzing: {
      outcome: 'let op',
      text: 'van {bron} is samen {samen} ontvangen; dat is meer dan de toekenning van {toekenning}',
      found: '{samen}, op {plaatsen}',
      expected: 'ten hoogste {toekenning}',
      action: 'Kijk of een termijn twee keer staat of bij een andere subsidie hoort, en of de toekenning op het blad Regio klopt.',
    },
    meerToegezegd: {
      outcome: 'let op',
      text: 'de termijnen van {bron} zijn samen {samen}; dat is meer dan de toekenning van {toekenning}',
      found: '{samen}, op {plaatsen}',
      expected: 'ten hoogste {toekenning}',
      action: 'Vergelijk de termijnen met de beschikking, en kijk of de toekenning op het blad Regio klopt.',
    },
    anders: {
      outcome: 'let op',
      text: '{bedrag} ontvangen in {jaar} is niet de {som} van de termijnen in dat jaar',
      found: '{bedrag}, en {som} op {plaatsen}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug, of vul de termijn aan die ontbreekt.',
    },
  },
  check({ dossier, date: today }, report) {
    const cells = readingOf(dossier.ontvangsten);
    for (const line of dossier.ontvangsten.lines) {
      const { bedrag, ontvangen, verwacht, toegezegd } = line;
      const round = roundOfBron(line.bron);
      if (bedrag && ontvangen === null) report.line(line, 'ontvangen', 'zonderDag', { bedrag: money(bedrag) });
      if (ontvangen !== null && bedrag === null) report.line(line, 'bedrag', 'zonderBedrag', { dag: date(ontvangen) });
      if (ontvangen !== null && round) {
        const [eerste, laatste] = [firstYearOf(round), lastYearOf(round)];
        const { year } = calendarDay(ontvangen);
        if (year < eerste || year > laatste) {
          const jaren = { eerste: text(String(eerste)), laatste: text(String(laatste)) };
          report.line(line, 'ontvangen', 'buitenJaren', { dag: date(ontvangen), bron: choice(round.bron), ...jaren });
        }
      }
      if (verwacht !== null && verwacht < today && bedrag === null && ontvangen === null && !cells.isUnreadable(line, 'bedrag'))
        report.line(line, 'verwacht', 'nietOntvangen', { dag: date(verwacht) });
      if (bedrag !== null && toegezegd !== null && Math.abs(bedrag - toegezegd) > TOTAL_TOLERANCE)
        report.line(line, 'bedrag', 'anderBedrag', { bedrag: money(bedrag), toegezegd: money(toegezegd) });
    }
    for (const round of new Set(dossier.ontvangsten.lines.flatMap(({ bron }) => roundOfBron(bron) ?? []))) {
      const lines = dossier.ontvangsten.lines.filter(({ bron }) => roundOfBron(bron) === round);
      const award = awardOf(dossier, round.id).amount;
      for (const [column, message] of [
        ['bedrag', 'meerDanToewijzing'],
        ['toegezegd', 'meerToegezegd'],
      ] as const) {
        const filled = lines.filter((line) => line[column] !== null);
        const samen = filled.reduce((sum, line) => sum + (line[column] ?? 0), 0);
        if (award === null || samen <= award + TOTAL_TOLERANCE) continue;
        const values = { bron: choice(round.bron), samen: money(samen), toekenning: money(award), plaatsen: places(filled) };
        report.table('ontvangsten', message, values);
      }
      const fixed = new Set(
        closedYears(dossier).flatMap(({ round: of, year, line }) => (of === round && line.ontvangen !== null ? [year] : [])),
      );
      for (const g2 of dossier.modelG2B.lines) {
        const { jaar, ontvangen_jaar } = g2;
        if (grantOf(g2.omschrijving) !== round || jaar === null || ontvangen_jaar === null || fixed.has(jaar)) continue;
        const ofYear = lines.filter(({ ontvangen }) => ontvangen !== null && calendarDay(ontvangen).year === jaar);
        const som = ofYear.reduce((sum, { bedrag }) => sum + (bedrag ?? 0), 0);
        // An open year after a closed one takes what came late for that: what it is then, the form says.
        if (ofYear.length === 0 || fixed.has(jaar - 1) || Math.abs(som - ontvangen_jaar) <= TOTAL_TOLERANCE) continue;
        const values = { bedrag: money(ontvangen_jaar), jaar: text(String(jaar)), som: money(som), plaatsen: places(ofYear) };
        report.line(g2, 'ontvangen_jaar', 'anders', values, undefined, [
          {
            kind: 'formula',
            label: `Zet de formule terug: ${formatEuros(som)}`,
            certain: false,
            steps: [{ kind: 'formula', at: g2.at, column: 'ontvangen_jaar', gives: som / 100 }],
          },
        ]);
      }
    }
  },
  examples: [
    {
      name: 'een termijn zoals in de beschikking, en een die nog komt',
      given: {
        regio: [{}],
        ontvangsten: [{}, { termijn: '2', verwacht: '1-2-2027', bedrag: '', ontvangen: '' }],
        modelG2B: [{}],
      },
      expected: [],
    },
    {
      name: 'bedragen en dagen die ontbreken of buiten de jaren liggen',
      given: {
        ontvangsten: [
          { ontvangen: '' },
          { termijn: '2', bedrag: '' },
          { termijn: '3', ontvangen: '3-2-2029' },
          { termijn: '4', verwacht: '1-9-2026', bedrag: '', ontvangen: '' },
          { termijn: '5', bedrag: 9000 },
        ],
      },
      expected: [
        { message: 'zonderDag', table: 'ontvangsten', line: 1, column: 'ontvangen' },
        { message: 'zonderBedrag', table: 'ontvangsten', line: 2, column: 'bedrag' },
        { message: 'buitenJaren', table: 'ontvangsten', line: 3, column: 'ontvangen' },
        { message: 'nietOntvangen', table: 'ontvangsten', line: 4, column: 'verwacht' },
        { message: 'anderBedrag', table: 'ontvangsten', line: 5, column: 'bedrag' },
      ],
    },
    {
      name: 'meer ontvangen en toegezegd dan toegekend',
      given: { regio: [{ subsidie_toegekend: 20000 }], ontvangsten: [{}, { termijn: '2' }] },
      expected: [
        { message: 'meerDanToewijzing', table: 'ontvangsten' },
        { message: 'meerToegezegd', table: 'ontvangsten' },
      ],
    },
    {
      name: 'een overgetypt bedrag dat niet de termijnen van het jaar is',
      given: { regio: [{}], ontvangsten: [{}], modelG2B: [{ ontvangen_jaar: 12000 }] },
      expected: [{ message: 'anders', table: 'modelG2B', line: 1, column: 'ontvangen_jaar' }],
    },
  ],
});
