import { readLayoutSteps } from '../../src/check/check-workbook';
import { readDossier } from '../../src/records/dossier';
import { allAtOnce } from '../../src/records/steps';
import { contentSteps, layoutOf, registersOf } from '../../src/taskpane/merge/file-summary';
import type { FileSource } from '../../src/taskpane/merge/read-file';
import { serialDay } from '../../src/scheme/calendar';
import { sheetOf } from '../records/layouts/layout';

const TWO_TABLES = sheetOf(
  `
Declaratie STO Het Anker | | | | |
 | | | | |
A. Kosten | | | | |
Factuurdatum | Leverancier | Omschrijving | Factuurnummer | Bedrag incl. btw |
@2025-9-3 | Bouwmaat | hout | F12 | 242 |
@2025-9-9 | Eriks | lager | 881 | 121 |
Totaal | | | | 363 |
 | | | | |
B. Uren | | | | |
Medewerker | Functie | Aantal uren | Uurtarief | Loonkosten |
J. Smit | docent | 10 | 55 | 550 |
L. Tas | docent | 8 | 55 | 440 |
Totaal | | 18 | | 990 |`,
  { sheet: 'Declaratie' },
);

const workbook = { tables: [], sheets: [TWO_TABLES], date1904: false };
const source: FileSource = { name: 'anker.xlsx', fingerprint: '1', ...allAtOnce(readLayoutSteps(workbook, {})), workbook };
const region = readDossier({ tables: [], date1904: false });
const added = (choices: Parameters<typeof layoutOf>[1]) =>
  registersOf(allAtOnce(contentSteps(source, choices, region, serialDay(2026, 1, 5))), 'Het Anker').map(({ key, lines, total }) => [
    key,
    lines.length,
    total.sum,
  ]);

test('all tables of a sheet that are read are added, each with its own lines', () => {
  expect(layoutOf(source, new Map()).otherSheets.map(({ id, draft }) => [id, draft?.mapping.table])).toEqual([
    ['Declaratie', 'kosten'],
    ['Declaratie:10', 'inspanning'],
  ]);
  expect(added(new Map())).toEqual([
    ['kosten', 2, 363],
    ['inspanning', 2, 990],
  ]);
});

test('one table of a sheet is left out without the other', () => {
  expect(added(new Map([['Declaratie', null]]))).toEqual([['inspanning', 2, 990]]);
  expect(added(new Map([['Declaratie:10', null]]))).toEqual([['kosten', 2, 363]]);
});
