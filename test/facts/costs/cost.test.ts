import { chargedOf, hoursOf, purchasesOf } from '../../../src/facts/costs/cost';
import { sameAmounts } from '../../../src/facts/costs/invoices';
import { outsideRound } from '../../../src/facts/costs/outside-round';
import { serialDay } from '../../../src/scheme/calendar';
import { exampleDossier } from '../../rules/example-workbook';

const ERROR = '#VERW!';

test('the performance says when a cost line was, and without one the invoice does', () => {
  const dossier = exampleDossier({
    kosten: [
      { factuurdatum: '3-3-2026', prestatie_van: '', prestatie_tot: '' },
      { factuurdatum: '3-3-2026', prestatie_van: '1-2-2026', prestatie_tot: '28-2-2026' },
      { factuurdatum: '3-3-2026', prestatie_van: '', prestatie_tot: '28-2-2026' },
      { factuurdatum: '', prestatie_van: '', prestatie_tot: '' },
    ],
  });
  const invoice = serialDay(2026, 3, 3);
  const [begin, end] = [serialDay(2026, 2, 1), serialDay(2026, 2, 28)];
  expect(purchasesOf(dossier)).toMatchObject([
    { first: invoice, last: invoice, firstColumn: 'factuurdatum', lastColumn: 'factuurdatum' },
    { first: begin, last: end, firstColumn: 'prestatie_van', lastColumn: 'prestatie_tot' },
    { first: end, last: end, firstColumn: 'prestatie_tot', lastColumn: 'prestatie_tot' },
    { first: 'empty', last: 'empty' },
  ]);
});

test('a day that cannot be read is never taken for one that is not there', () => {
  const dossier = exampleDossier({
    kosten: [
      { factuurdatum: '3-3-2026', prestatie_van: ERROR, prestatie_tot: '28-2-2026' },
      { factuurdatum: '3-3-2026', prestatie_van: '1-2-2026', prestatie_tot: ERROR },
      { factuurdatum: '3-3-2026', prestatie_van: '', prestatie_tot: ERROR },
      { factuurdatum: ERROR, prestatie_van: '', prestatie_tot: '' },
      { factuurdatum: ERROR, prestatie_van: '1-2-2026', prestatie_tot: '28-2-2026' },
    ],
    inspanning: [
      { van: ERROR, tot: '31-1-2026' },
      { van: '1-9-2025', tot: ERROR },
      { van: '1-9-2025', tot: '' },
    ],
  });
  const [begin, end] = [serialDay(2026, 2, 1), serialDay(2026, 2, 28)];
  expect(purchasesOf(dossier).map(({ first, last }) => [first, last])).toEqual([
    ['unreadable', end],
    [begin, 'unreadable'],
    ['unreadable', 'unreadable'],
    ['unreadable', 'unreadable'],
    [begin, end],
  ]);
  const hours = serialDay(2025, 9, 1);
  expect(hoursOf(dossier).map(({ first, last, lastColumn }) => [first, last, lastColumn])).toEqual([
    ['unreadable', serialDay(2026, 1, 31), 'tot'],
    [hours, 'unreadable', 'tot'],
    [hours, hours, 'van'],
  ]);
});

test('how much a cost line charges, and which part of the invoice that is', () => {
  const dossier = exampleDossier({
    kosten: [
      { bedrag_sto: 605, pct: '' },
      { bedrag_sto: '', pct: 0.5 },
      { bedrag_sto: ERROR, pct: ERROR },
      { bedrag_sto: 605, soort_boeking: ERROR },
    ],
  });
  expect(purchasesOf(dossier).map(({ amount, share }) => [amount, share])).toEqual([
    [60500, 1],
    ['empty', 0.5],
    ['unreadable', 'unreadable'],
    ['unreadable', 1],
  ]);
  expect([chargedOf(1001, 0.5), chargedOf(null, 1), chargedOf(1001, 'unreadable')]).toEqual([501, null, null]);
});

test('lines of one supplier and amount stand together, whatever the number and the sign; a line that stands alone is left out', () => {
  const dossier = exampleDossier({
    kosten: [
      { leverancier: 'Houthandel Dijk', factuurnr: 'H-1', incl: 100 },
      { leverancier: 'Elektro Bakker', factuurnr: 'E-1', incl: 100 },
      { leverancier: 'houthandel  dijk', factuurnr: 'C-1', incl: -100 },
      { leverancier: '', incl: 100 },
      { leverancier: 'Houthandel Dijk', incl: 0 },
    ],
  });
  expect(sameAmounts(dossier).map((group) => group.map(({ line }) => line.factuurnr))).toEqual([['H-1', 'C-1']]);
});

test('costs at the edge of their round', () => {
  const dossier = exampleDossier({
    activiteiten: [{}],
    kosten: [
      { factuurdatum: '31-12-2024', omschrijving: 'Hout' },
      { factuurdatum: '1-1-2025', omschrijving: 'Hout' },
      { factuurdatum: '31-12-2028', omschrijving: 'Hout' },
      { factuurdatum: '1-1-2029', omschrijving: 'Hout' },
      { factuurdatum: '1-1-2029', omschrijving: 'Hout', incl: -605 },
      { factuurdatum: ERROR, omschrijving: 'Hout' },
    ],
  });
  const found = [...outsideRound(dossier, serialDay(2026, 10, 1))];
  expect(found.map(({ cost, side, column }) => [cost.line.at.row - cost.line.at.table.row, side, column])).toEqual([
    [1, 'before', 'factuurdatum'],
    [3, 'last day', 'factuurdatum'],
    [4, 'after', 'factuurdatum'],
  ]);
});
