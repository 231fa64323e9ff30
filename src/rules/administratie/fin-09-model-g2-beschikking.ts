import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { TOTAL_TOLERANCE } from '../../records/money';
import { readingOf } from '../../facts/empty-cells';
import { date, money, places, text, type MessageValue } from '../message-value';
import { grantOf } from '../../facts/money/model-g2';
import { awardOf, linesOfPeriode } from '../../facts/money/regional';
import { defineRule, type MessageValues } from '../rule';

type Columns = 'kenmerk' | 'datum_toewijzing' | 'bedrag_toewijzing';
/** What both tables of the model say of a grant. */
type G2Line = Pick<Line<'modelG2A'> | Line<'modelG2B'>, 'omschrijving' | Columns>;
/** Letters and digits of a reference: people write STO25-0001 and STO25 0001. */
const signsOf = (kenmerk: string): string => kenmerk.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

type Say = (column: Columns, message: 'leeg' | 'anders', values: MessageValues) => void;

export default defineRule({
  id: 'FIN-09',
  title: 'Model G2 noemt kenmerk, datum en bedrag van de beschikking',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    modelG2A: ['omschrijving', 'kenmerk', 'datum_toewijzing', 'bedrag_toewijzing'],
    modelG2B: ['omschrijving', 'kenmerk', 'datum_toewijzing', 'bedrag_toewijzing'],
  },
  needs: { regio: ['periode', 'kenmerk', 'datum_beschikking', 'subsidie_toegekend'] },
  through: { regio: ['subsidie_2024'] },
  basis: [
    {
      source: 'alfa-college',
      where: 'Model G, kolommen toewijzing',
      evidence: 'I',
      explanation: 'Het model vraagt kenmerk, datum en bedrag van de toewijzing; dat zijn die van de beschikking op het blad Regio.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'fout',
      text: 'is leeg, terwijl op het blad Regio {verwacht} staat',
      found: 'leeg, en {verwacht} op {plaatsen}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of neem over wat in de beschikking staat.',
    },
    anders: {
      outcome: 'fout',
      text: '{gevonden} is niet {verwacht}, wat op het blad Regio staat',
      found: '{gevonden}, en {verwacht} op {plaatsen}',
      expected: '{verwacht}',
      action: 'Vergelijk met de beschikking en verbeter het blad waar het niet klopt.',
    },
  },
  check({ dossier }, report) {
    const look = (line: G2Line, isEmpty: (column: Columns) => boolean, say: Say): void => {
      const grant = grantOf(line.omschrijving);
      if (!grant) return;
      const compare = (column: Columns, verwacht: MessageValue, gevonden: MessageValue | null, same: boolean): void => {
        if (gevonden !== null) {
          if (!same) say(column, 'anders', { gevonden, verwacht, plaatsen });
        } else if (isEmpty(column)) say(column, 'leeg', { verwacht, plaatsen });
      };
      const regio = linesOfPeriode(dossier, grant.periode);
      const plaatsen = places(regio);
      const amount = awardOf(dossier, grant.id).amount;
      const letters = regio.flatMap((each) => each.kenmerk ?? []).sort();
      const days = regio.flatMap((each) => each.datum_beschikking ?? []).sort((a, b) => a - b);
      const [letter] = letters;
      const [decided] = days;
      const { kenmerk, datum_toewijzing, bedrag_toewijzing } = line;
      // The extra money of 2024 may have a decision of its own.
      const sameDecision = grant.id !== 'STO2024';
      if (sameDecision && letter !== undefined && letters.length === regio.length) {
        const known = letters.map(signsOf).includes(signsOf(kenmerk ?? ''));
        compare('kenmerk', text(letter), kenmerk === null ? null : text(kenmerk), known);
      }
      if (sameDecision && decided !== undefined && days.length === regio.length) {
        const known = datum_toewijzing !== null && days.includes(datum_toewijzing);
        compare('datum_toewijzing', date(decided), datum_toewijzing === null ? null : date(datum_toewijzing), known);
      }
      if (amount !== null) {
        const found = bedrag_toewijzing === null ? null : money(bedrag_toewijzing);
        compare('bedrag_toewijzing', money(amount), found, Math.abs((bedrag_toewijzing ?? 0) - amount) <= TOTAL_TOLERANCE);
      }
    };
    const inA = readingOf(dossier.modelG2A);
    for (const line of dossier.modelG2A.lines) {
      look(
        line,
        (column) => inA.isEmpty(line, column),
        (column, message, values) => report.line(line, column, message, values),
      );
    }
    const inB = readingOf(dossier.modelG2B);
    for (const line of dossier.modelG2B.lines) {
      look(
        line,
        (column) => inB.isEmpty(line, column),
        (column, message, values) => report.line(line, column, message, values),
      );
    }
  },
  examples: [
    {
      name: 'zoals op het blad Regio; het totaal en een andere subsidie tellen niet mee',
      given: {
        regio: [{}],
        modelG2A: [
          {},
          { omschrijving: 'Totaal', kenmerk: '', datum_toewijzing: '' },
          { omschrijving: 'Basisvaardigheden', kenmerk: 'BV24-1' },
        ],
        modelG2B: [{ kenmerk: 'sto25-0001' }, { kenmerk: 'STO25 0001' }],
      },
      expected: [],
    },
    {
      name: 'zolang het blad Regio niet is ingevuld, valt er niets te vergelijken',
      given: { regio: [{ kenmerk: '', subsidie_toegekend: '' }], modelG2A: [{ kenmerk: '' }] },
      expected: [],
    },
    {
      name: 'geen kenmerk, een andere datum en een ander bedrag',
      given: { regio: [{}], modelG2A: [{ kenmerk: '' }], modelG2B: [{ datum_toewijzing: '1-2-2025', bedrag_toewijzing: 3900000 }] },
      expected: [
        { message: 'leeg', table: 'modelG2A', line: 1, column: 'kenmerk' },
        { message: 'anders', table: 'modelG2B', line: 1, column: 'datum_toewijzing' },
        { message: 'anders', table: 'modelG2B', line: 1, column: 'bedrag_toewijzing' },
      ],
    },
  ],
});
