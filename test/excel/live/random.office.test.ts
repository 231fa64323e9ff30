import fc from '../../property';
import type { CellValue } from '../../../src/cells/cell';
import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { findingsOf, followedWorkbook, fromScratch } from './followed';
import { failOnce } from './failures';

/** A model of what people do: whatever comes, the pane ends with what a check from nothing says, and cells of the user hold what the user put there. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Regio'].includes(sheet));
const RUNS = Number(process.env['STO_RUNS'] ?? 50);
jest.setTimeout(RUNS * 60_000);

const LINES = 8;
const COLUMNS = [
  'Boekstuknummer',
  'Factuurnummer',
  'Factuurdatum',
  'Omschrijving',
  'Bedrag incl. btw',
  'Financieringsbron',
  'Controle',
] as const;
const VALUES: readonly CellValue[] = ['', 'F1', 'B2', 46_100, 47_130, 45_000, 250, -5, 'subsidie 2025-2028', 'iets anders', '12-13-2026'];

const row = fc.nat(LINES - 1);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('type' as const), column: fc.constantFrom(...COLUMNS), row, value: fc.constantFrom(...VALUES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      row,
      values: fc.array(fc.constantFrom(...VALUES), { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('grow' as const), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sort' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('insert' as const), row, count: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), row, count: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 30 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      code: fc.constantFrom('GeneralException', 'InvalidOperationInCellEditMode', 'ItemNotFound'),
    }),
  },
);

test(`${RUNS} random days of work end with the findings of a check from nothing`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const kosten = Array.from({ length: LINES }, (_, index) => ({
        ...SOUND_LINES.kosten,
        boekstuk: `B${index}`,
        factuurnr: `F${index}`,
      }));
      const excel = await followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten }));
      const { model, user, host } = excel;
      const table = () => {
        const found = model.tables.byName('STO_Kosten');
        if (!found) throw new Error('no table');
        return found;
      };
      /** Everything but the column Controle. */
      const ofUser = (): CellValue[][] => {
        const {
          sheet,
          table: { area, columns },
        } = table();
        const controle = columns.findIndex(({ name }) => name === 'Controle');
        return model.grid.formulas(sheet, area).map((cells) => cells.filter((_, index) => index !== controle));
      };
      let put = ofUser();
      const failures: (() => boolean)[] = [];
      try {
        for (const each of steps) {
          const rows = table().table.area.rows - 1;
          switch (each.do) {
            case 'type':
              user.type('kosten', each.column, each.row % rows, each.value);
              break;
            case 'paste':
              user.paste('kosten', 'Boekstuknummer', each.row % rows, [each.values]);
              break;
            case 'grow':
              user.paste(
                'kosten',
                'Boekstuknummer',
                rows,
                Array.from({ length: each.count }, (_, index) => [`N${index}`, 'A', `N${index}`, 47_130]),
              );
              break;
            case 'sort':
              user.reverse('kosten', rows);
              break;
            case 'insert':
              user.insertRows('kosten', each.row % rows, each.count);
              break;
            case 'delete':
              if (rows > each.count + 1) user.deleteRows('kosten', each.row % (rows - each.count), each.count);
              break;
            case 'undo':
              model.undo();
              break;
            case 'wait':
              await new Promise((resolve) => setTimeout(resolve, each.milliseconds));
              break;
            case 'fail':
              failures.unshift(failOnce(host, 1, each.code));
          }
          put = ofUser();
        }
        await excel.settled();
        // What asked nothing of Excel any more met no failure; the check from nothing is not the one to meet it.
        for (const end of failures) end();
        const { findings } = await fromScratch();
        expect(findingsOf(excel.last())).toEqual(findings);
        expect(ofUser()).toEqual(put);
      } finally {
        await excel.live.stop();
        excel.stop();
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
