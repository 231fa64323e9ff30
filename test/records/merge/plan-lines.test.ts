import { readDossier } from '../../../src/records/dossier';
import { incomingRegisters } from '../../../src/records/merge/incoming';
import { isFrom, planLines } from '../../../src/records/merge/plan-lines';
import { exampleTable } from '../../rules/example-workbook';

const OWN = 'De Molen: kosten.xlsx';

test('lines go over their earlier ones and after the last row in use, told from above to below', () => {
  const incoming = incomingRegisters(
    readDossier({ tables: [exampleTable('kosten', [{ factuurnr: 'F-9' }, { factuurnr: 'F-1' }])], date1904: false }),
    'De Molen',
  )[0]?.lines;
  const filled = exampleTable('kosten', [{ factuurnr: 'F-1', herkomst: OWN }, { factuurnr: 'F-5' }]);
  const empty = filled.headings.map(() => '');
  const table = { ...filled, rows: [...filled.rows, empty, empty] };
  const plan = planLines(
    table,
    'kosten',
    incoming ?? [],
    isFrom((herkomst) => herkomst === OWN),
  );
  expect(plan.writes.map(({ row, isNew, line }) => [row, isNew, line.cells.get('factuurnr')])).toEqual([
    [0, false, 'F-1'],
    [2, true, 'F-9'],
  ]);
  expect(plan).toMatchObject({ remove: [], grow: 0 });
});
