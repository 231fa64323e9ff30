import { creditNotes } from '../../../src/facts/costs/credit-notes';
import { exampleDossier } from '../../rules/example-workbook';

test('a credit note undoes the lines of its supplier and amount, as many as there are notes', () => {
  const { kosten } = exampleDossier({
    kosten: [
      { factuurnr: 'F-1' },
      { factuurnr: 'F-1C', incl: -605 },
      { leverancier: 'Houthandel Dijk', factuurnr: 'H-1' },
      { leverancier: 'Houthandel Dijk', factuurnr: 'H-2' },
      { leverancier: 'HOUTHANDEL DIJK ', factuurnr: 'C-1', incl: -605 },
      { leverancier: 'Elektro Bakker', incl: 0 },
      { leverancier: '' },
      { leverancier: 'n.v.t.', incl: -605 },
    ],
  });
  const { lines } = kosten;
  const credits = creditNotes({ kosten });
  expect(lines.map((line) => credits.undo(line))).toEqual([true, true, false, false, true, false, false, true]);
  expect(lines.map((line) => credits.against(line))).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
});

test('a line of which the supplier or the amount cannot be read may take back another one', () => {
  const { kosten } = exampleDossier({
    kosten: [
      { factuurnr: 'F-1' },
      { factuurnr: 'F-2', incl: '#VERW!' },
      { leverancier: 'Houthandel Dijk', factuurnr: 'H-1', incl: 100 },
      { leverancier: 'Elektro Bakker', factuurnr: 'E-1', incl: 250 },
      { leverancier: '#VERW!', factuurnr: 'X', incl: -250 },
    ],
  });
  expect(kosten.lines.map((line) => creditNotes({ kosten }).undo(line))).toEqual([true, true, false, true, true]);
});

test('credit notes say the same after an edit that makes no difference to them, and not after one that does', () => {
  const { kosten } = exampleDossier({
    kosten: [{ factuurnr: 'F-1' }, { factuurnr: 'C-1', incl: -605 }, { incl: 250 }, { leverancier: '#VERW!' }],
  });
  const before = creditNotes({ kosten });
  const withLast = (incl: number) => ({ ...kosten, lines: kosten.lines.map((line, index) => (index === 2 ? { ...line, incl } : line)) });
  expect(before.isSame(creditNotes({ kosten: withLast(300_00) }))).toBe(true);
  expect(before.isSame(creditNotes({ kosten: withLast(-605_00) }))).toBe(false);
});
