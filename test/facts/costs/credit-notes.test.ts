import { creditNotes } from '../../../src/facts/costs/credit-notes';
import { exampleDossier } from '../../rules/example-workbook';

test('a credit note undoes the lines of its supplier and amount, as many as there are notes', () => {
  const { lines } = exampleDossier({
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
  }).kosten;
  const credits = creditNotes(lines);
  expect(lines.map(credits.undo)).toEqual([true, true, false, false, true, false, false, true]);
  expect(lines.map(credits.against)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
});
