import { linesOfFigure, lineChanges, sumOfFigure, yearLines } from '../../../src/facts/money/year-lines';
import { rowKey } from '../../../src/records/row-key';
import { ROUNDS } from '../../../src/scheme/rounds';
import fc from '../../property';
import { exampleDossier } from '../../rules/example-workbook';

const ROUND = ROUNDS.STO2025;
const YEAR = 2026;

interface Booked {
  readonly number: number;
  readonly euros: number;
}

/** A workbook with these invoices, of a year that was closed with those. */
function dossierOf(now: readonly Booked[], then: readonly Booked[]) {
  const kosten = now.map(({ number, euros }) => ({ factuurnr: `F-${number}`, factuurdatum: '1-3-2026', incl: euros, bedrag_sto: euros }));
  const [example] = exampleDossier({ kosten: [{ factuurnr: 'F-?' }] }).kosten.lines;
  const kenmerk = (number: number): string => (example ? rowKey(example).replace('f-?', `f-${number}`) : '');
  return exampleDossier({
    kosten,
    afgeslotenRegels: then.map(({ number, euros }) => ({ jaar: YEAR, kenmerk: kenmerk(number), bedrag: euros })),
  });
}

const linesOf = (dossier: ReturnType<typeof dossierOf>) => linesOfFigure(yearLines(dossier, ROUND, YEAR), { figure: 'lasten' });
const changesOf = (dossier: ReturnType<typeof dossierOf>, blocks = linesOf(dossier)) =>
  lineChanges(dossier, { round: ROUND, year: YEAR, figure: 'lasten' }, blocks);

test('a line that came, one of another amount and one that is gone; of two with one number only what differs', () => {
  const then = [
    { number: 1, euros: 100 },
    { number: 1, euros: 40 },
    { number: 2, euros: 70 },
  ];
  const now = [
    { number: 1, euros: 40 },
    { number: 1, euros: 110 },
    { number: 3, euros: 5 },
  ];
  const changes = changesOf(dossierOf(now, then));
  expect(changes?.added.flat().map(({ amount }) => amount)).toEqual([500]);
  expect(changes?.changed.map(({ line, before }) => [before, line.amount])).toEqual([[10_000, 11_000]]);
  expect(changes?.gone.map(({ bedrag }) => bedrag)).toEqual([7_000]);
});

test('nothing is known of a year of which no lines were written down', () => {
  expect(changesOf(dossierOf([{ number: 1, euros: 1 }], []))).toBeUndefined();
});

test('what changed is the difference to the cent, the same lines are no change, and it makes no difference in which blocks they stand', () => {
  const booked = fc.array(fc.record({ number: fc.nat(3), euros: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(booked, booked, fc.nat(8), (now, then, at) => {
      const dossier = dossierOf(now, then);
      const lines = linesOf(dossier).flat();
      const changes = changesOf(dossier, [lines.slice(0, at), lines.slice(at)]);
      const added = changes?.added.flat().reduce((sum, { amount }) => sum + amount, 0) ?? 0;
      const changed = changes?.changed.reduce((sum, { line, before }) => sum + line.amount - before, 0) ?? 0;
      const gone = changes?.gone.reduce((sum, { bedrag }) => sum + (bedrag ?? 0), 0) ?? 0;
      const before = then.reduce((sum, { euros }) => sum + euros * 100, 0);
      const after = sumOfFigure(yearLines(dossier, ROUND, YEAR), { figure: 'lasten' });
      expect(after).toEqual({ sum: now.reduce((sum, { euros }) => sum + euros * 100, 0), lines: now.length });
      expect(added + changed - gone).toBe(after.sum - before);
      const whole = changesOf(dossier);
      expect({ ...whole, added: whole?.added.flat() }).toEqual({ ...changes, added: changes?.added.flat() });
      expect(changesOf(dossierOf(then, then))).toEqual({ added: [], changed: [], gone: [] });
    }),
  );
});
