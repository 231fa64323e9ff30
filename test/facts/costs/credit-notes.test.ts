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
  expect(lines.map(credits.undo)).toEqual([true, true, false, false, true, false, false, true]);
  expect(lines.map(credits.against)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
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
  expect(kosten.lines.map(creditNotes({ kosten }).undo)).toEqual([true, true, false, true, true]);
});
