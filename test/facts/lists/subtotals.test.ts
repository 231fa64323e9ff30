import { check } from '../../../src/check/check';
import { exampleDossier } from '../../rules/example-workbook';
import { SOUND_LINES, SOUND_WORKBOOK } from '../../rules/sound-lines';
import { withoutSubtotals } from '../../../src/facts/lists/subtotals';
import { serialDay } from '../../../src/scheme/calendar';
import type { CellValue } from '../../../src/cells/cell';

type Row = Readonly<Record<string, CellValue>>;

/** A cost line in which only these cells are filled in. */
const only = (row: Row): Row => ({ ...Object.fromEntries(Object.keys(SOUND_LINES.kosten).map((key) => [key, ''])), ...row });

const isSubtotal = (row: Row): boolean => withoutSubtotals(exampleDossier({ kosten: [{}, row] })).subtotals.length > 0;

test.each([
  'Totaal',
  'totaal:',
  'Subtotaal 2026',
  'SUBTOTAAL Vmbo De Sluis',
  'Tussentotaal',
  'Eindtotaal',
  'Sub-totaal',
  'Drukkerij Rijp Totaal',
  'Totalen',
])('a row that says "%s" with amounts is a total', (omschrijving) => {
  expect(isSubtotal(only({ omschrijving, incl: 605 }))).toBe(true);
});

test.each(['Totaalpakket lasbrillen', 'Station Totaaltechniek', 'Zaalhuur', 'subtotaliteit'])(
  'a row that says "%s" is none',
  (omschrijving) => {
    expect(isSubtotal(only({ omschrijving, incl: 605 }))).toBe(false);
  },
);

test('a line that says more than its name and amounts is a line, whatever it is called', () => {
  expect(isSubtotal({ omschrijving: 'Totaal onderhoud kwartaal 1' })).toBe(false);
  expect(isSubtotal(only({ omschrijving: 'Totaal', factuurdatum: 46092, incl: 605 }))).toBe(false);
  expect(isSubtotal(only({ omschrijving: 'Totaal' }))).toBe(false);
});

test('a subtotal gives one finding, and nothing that follows from it', () => {
  const kosten = [{}, only({ omschrijving: 'Subtotaal', excl: 500, btw: 105, incl: 605, bedrag_sto: 605 })];
  const { findings } = check(exampleDossier({ ...SOUND_WORKBOOK, kosten }), serialDay(2026, 10, 1));
  expect(findings.map(({ rule, place }) => `${rule.id} ${place.table.key} ${place.columnKey}`)).toEqual(['DAT-11 kosten omschrijving']);
});

test('a workbook without subtotals is left as it is', () => {
  const dossier = exampleDossier(SOUND_WORKBOOK);
  expect(withoutSubtotals(dossier).dossier).toBe(dossier);
});
