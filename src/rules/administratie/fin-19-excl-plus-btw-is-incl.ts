import { ALL_ROUNDS } from '../../scheme/rounds';
import { formatEuros } from '../../records/euros';
import type { Line } from '../../records/dossier';
import { setMend } from '../line-mends';
import type { Mend } from '../mend';
import { LINE_TOLERANCE, roundHalfAway } from '../../records/money';
import { money, percentage } from '../message-value';
import { defineRule } from '../rule';

const RATES = [0, 0.09, 0.21];
/** Cents of difference that rounding per line of an invoice may give. */
const INVOICE_ROUNDING = 5;

export default defineRule({
  id: 'FIN-19',
  title: 'Bedrag exclusief btw plus btw is het bedrag inclusief btw',
  notWaivable: 'rekenwerk',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['incl'] },
  optional: { kosten: ['excl', 'btw'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-controle',
      where: 'Kostenregister, bedragen',
      evidence: 'D',
      explanation:
        'De drie bedragen staan op elke factuur. De btw is meestal 0, 9 of 21%; een factuur met twee tarieven komt ertussen uit.',
    },
  ],
  messages: {
    telling: {
      outcome: 'let op',
      text: '{incl} inclusief btw is niet {excl} + {btw} = {som}',
      found: '{incl}',
      expected: '{som}',
      action: 'Vergelijk de drie bedragen met de factuur en verbeter wat niet klopt.',
    },
    tarief: {
      outcome: 'te beoordelen',
      text: '{btw} btw is {deel} van {excl}: staan er twee btw-tarieven op de factuur? Gewoon is 0, 9 of 21%',
      found: '{deel}',
      expected: '0, 9 of 21%',
      action: 'Vergelijk met de factuur. Staan er twee btw-tarieven op, dan is dit in orde.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.kosten.lines) {
      const { excl, btw, incl } = line;
      if (excl === null || btw === null || incl === null) continue;
      const som = excl + btw;
      if (Math.abs(incl - som) > LINE_TOLERANCE) {
        const values = { incl: money(incl), excl: money(excl), btw: money(btw), som: money(som) };
        report.line(line, 'incl', 'telling', values, undefined, sumMends(line, excl, btw, incl));
      } else if (!RATES.some((rate) => Math.abs(btw - roundHalfAway(excl * rate)) <= INVOICE_ROUNDING)) {
        const deel = percentage(excl === 0 ? 1 : btw / excl);
        report.line(line, 'btw', 'tarief', { btw: money(btw), excl: money(excl), deel });
      }
    }
  },
  examples: [
    {
      name: '21%, 9% en geen btw; een cent verschil mag; lege btw wordt niet geteld',
      given: {
        kosten: [
          {},
          { excl: 100, btw: 9, incl: 109.01 },
          { excl: 100, btw: 0, incl: 100 },
          { excl: 100, btw: '', incl: 121 },
          { excl: -100, btw: -21, incl: -121 },
        ],
      },
      expected: [],
    },
    {
      name: 'twee cent verschil',
      given: { kosten: [{ excl: 500, btw: 105, incl: 605.02 }] },
      expected: [{ message: 'telling', table: 'kosten', line: 1, column: 'incl' }],
    },
    {
      name: '15% btw',
      given: { kosten: [{ excl: 100, btw: 15, incl: 115 }] },
      expected: [{ message: 'tarief', table: 'kosten', line: 1, column: 'btw' }],
    },
  ],
});

/** Each of the three amounts (cents) as the other two give it; a btw that fits a rate of btw goes first. */
function sumMends({ at }: Line<'kosten'>, excl: number, btw: number, incl: number): readonly Mend[] {
  const fits = (net: number, tax: number): boolean => RATES.some((rate) => Math.abs(tax - roundHalfAway(net * rate)) <= INVOICE_ROUNDING);
  const options = [
    { column: 'incl', name: 'Bedrag incl. btw', value: excl + btw, isLikely: fits(excl, btw) },
    { column: 'btw', name: 'Btw', value: incl - excl, isLikely: fits(excl, incl - excl) },
    { column: 'excl', name: 'Bedrag excl. btw', value: incl - btw, isLikely: fits(incl - btw, btw) },
  ] as const;
  return [...options]
    .sort((a, b) => Number(b.isLikely) - Number(a.isLikely))
    .flatMap(({ column, name, value }) => setMend('calculate', at, column, value / 100, { label: `${name} wordt ${formatEuros(value)}` }));
}
