import { readDossier } from '../../../src/records/dossier';
import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { recogniseAs } from '../../../src/records/mapping/recognise-sheet';
import { incomingRegisters } from '../../../src/records/merge/incoming';
import { exampleDossier } from '../../rules/example-workbook';
import { sheetOf } from '../layouts/layout';

test('what is unreadable in one month of a row goes along with that month, and not with another', () => {
  const cells = sheetOf(`
Inzet medewerkers STO, uren per maand 2025 | | | |
Medewerker | Functie | jan | feb | mrt
J. Smit | docent | 4 | zie bijlage | 6
L. Tas | docent | 3 | 5 | 8`);
  const { mapping } = recogniseAs(cells, 'inspanning');
  if (!mapping) throw new Error('not read');
  const dossier = readDossier({ tables: [mappedTable(cells, mapping)], date1904: false });
  const [register] = incomingRegisters(dossier, 'Vmbo De Sluis').filter(({ key }) => key === 'inspanning');
  expect(register?.lines.map((line) => [line.cells.get('naam'), line.cells.get('uren')])).toEqual([
    ['J. Smit', 4],
    ['J. Smit', 'zie bijlage'],
    ['J. Smit', 6],
    ['L. Tas', 3],
    ['L. Tas', 5],
    ['L. Tas', 8],
  ]);
});

test('what a formula fills in does not come along, nor where a line came from before', () => {
  const given = { afschrijvingen: [{ afs_maand: 125, herkomst: 'De Molen: oud.xlsx' }] };
  const [register] = incomingRegisters(exampleDossier(given), 'De Molen');
  expect(register?.lines[0]?.cells.get('aanschaf')).toBeDefined();
  expect(register?.lines[0]?.cells.has('afs_maand')).toBe(false);
  expect(register?.lines[0]?.cells.has('herkomst')).toBe(false);
});
