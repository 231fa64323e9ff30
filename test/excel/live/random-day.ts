import fc from '../../property';
import type { CellValue } from '../../../src/cells/cell';
import { planMends, type MendPlan } from '../../../src/check/plan-mends';
import { excelWorkbook } from '../../../src/excel/workbook';
import { WorkbookError } from '../../../src/excel/workbook-error';
import { TABLES, TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { appliedTo } from '../../check/applied-plan';
import { SOUND_LINES } from '../../rules/sound-lines';
import { CODES, failOnce } from './failures';
import { findingsOf, followedWorkbook, fromScratch } from './followed';

/** What people do in a day, drawn by chance, in a workbook that is followed. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Regio'].includes(sheet));
const LINES = 8;
const COLUMNS = [
  'Boekstuknummer',
  'Factuurnummer',
  'Factuurdatum',
  'Omschrijving',
  'Bedrag incl. btw',
  'Financieringsbron',
  'Partner',
  'Doelgroep',
  'Controle',
] as const;
const VALUES: readonly CellValue[] = [
  '',
  'F1',
  'B2',
  46_100,
  47_130,
  45_000,
  250,
  -5,
  'subsidie 2025-2028',
  'iets anders',
  '12-13-2026',
  '12-3-2026',
  '605,00',
  'vmbo-b',
];

const row = fc.nat(LINES - 1);
const count = fc.integer({ min: 1, max: 2 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('type'), column: fc.constantFrom(...COLUMNS), row, value: fc.constantFrom(...VALUES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('paste'),
      row,
      values: fc.array(fc.constantFrom(...VALUES), { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('grow'), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sort') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('insert'), row, count }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete'), row, count }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), milliseconds: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('mend'), which: fc.nat(40), isPatient: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fail'), skip: fc.nat(3), code: fc.constantFrom(...CODES) }) },
);

export const aDay = fc.array(step, { minLength: 3, maxLength: 14 });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What the user filled in, by table: everything but the column Controle. */
type Filled = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

function filledIn(model: WorkbookModel): Filled {
  return new Map(
    model.tables.list().map(({ sheet, table: { name, area, columns } }) => {
      const controle = columns.findIndex((column) => column.name === 'Controle');
      return [name, model.grid.formulas(sheet, area).map((cells) => cells.map((cell, index) => (index === controle ? '' : cell)))];
    }),
  );
}

/** What mends leave: what they said, and everything else as it was. What formulas stand in rows that come in is not looked at. */
function mended(model: WorkbookModel, before: Filled, plan: MendPlan): Filled {
  const tables = model.tables.list().map(({ sheet, table: { name, area } }) => {
    const [headings = [], ...rows] = before.get(name) ?? [];
    return { sheet: model.sheets.name(sheet), name, row: area.row, column: area.column, headings: headings.map(String), rows };
  });
  return new Map(appliedTo(tables, plan).map(({ name, headings, rows }) => [name, [headings, ...rows]]));
}

/** What the days that were lived held, to see that they try what they are meant to. */
export const lived = { steps: 0, mended: 0, refused: 0, brokenOff: 0, failures: 0 };

const withoutFormulas = (filled: Filled): unknown =>
  [...filled].map(([name, rows]) => {
    const declared = Object.values(TABLES).find((table) => table.name === name)?.columns ?? [];
    const calculated = new Set(declared.flatMap(({ heading, formula }) => (formula === undefined ? [] : [heading])));
    const skipped = new Set(rows[0]?.flatMap((heading, index) => (calculated.has(String(heading)) ? [index] : [])));
    return [name, rows.map((cells) => cells.filter((_, index) => !skipped.has(index)))];
  });

/** What can be mended from the first moment on. */
const WRONG: readonly Readonly<Record<string, CellValue>>[] = [{ incl: '605,00' }, { factuurdatum: '12-3-2026' }, { doelgroep: 'vmbo-b' }];

/** Lives a day; throws where the pane ends with other findings than a check from nothing, or where a cell of the user was touched. */
export async function live(steps: readonly Step[]): Promise<void> {
  const kosten = Array.from({ length: LINES }, (_, index) => ({
    ...SOUND_LINES.kosten,
    boekstuk: `B${index}`,
    factuurnr: `F${index}`,
    ...WRONG[index],
  }));
  const excel = await followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten }));
  const { model, user, host } = excel;
  const failures: (() => boolean)[] = [];
  let put = filledIn(model);

  const mend = async (which: number, isPatient: boolean): Promise<void> => {
    if (isPatient) await excel.settled();
    const { report, cells } = excel.last();
    const mends = report.findings.flatMap((finding) => finding.mends ?? []);
    const chosen = mends[which % mends.length];
    const plan = chosen && planMends([chosen], cells);
    if (!plan) return;
    try {
      await excelWorkbook.mend(plan);
      lived.mended += 1;
      expect(withoutFormulas(filledIn(model))).toEqual(withoutFormulas(mended(model, put, plan)));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      // What Excel breaks off halfway is not rolled back; what is refused does nothing.
      const isRefused = error.code === 'changed';
      lived[isRefused ? 'refused' : 'brokenOff'] += 1;
      if (isRefused) expect(filledIn(model)).toEqual(put);
    }
  };

  const act = async (each: Step): Promise<void> => {
    const table = model.tables.byName('STO_Kosten')?.table;
    if (!table) throw new Error('no table');
    const rows = table.area.rows - 1;
    switch (each.do) {
      case 'type':
        return user.type('kosten', each.column, each.row % rows, each.value);
      case 'paste':
        return user.paste('kosten', 'Boekstuknummer', each.row % rows, [each.values]);
      case 'grow': {
        const lines = Array.from({ length: each.count }, (_, index) => [`N${index}`, 'A', `N${index}`, 47_130]);
        return user.paste('kosten', 'Boekstuknummer', rows, lines);
      }
      case 'sort':
        return user.reverse('kosten', rows);
      case 'insert':
        return user.insertRows('kosten', each.row % rows, each.count);
      case 'delete':
        if (rows > each.count + 1) user.deleteRows('kosten', each.row % (rows - each.count), each.count);
        return;
      case 'undo':
        return model.undo();
      case 'wait':
        return new Promise((resolve) => setTimeout(resolve, each.milliseconds));
      case 'mend':
        return mend(each.which, each.isPatient);
      case 'fail':
        failures.unshift(failOnce(host, each.skip, each.code));
    }
  };

  try {
    for (const each of steps) {
      // Nobody but the user wrote meanwhile.
      expect(filledIn(model)).toEqual(put);
      await act(each);
      lived.steps += 1;
      put = filledIn(model);
    }
    await excel.settled();
    // What asked nothing of Excel any more met no failure; the check from nothing is not the one to meet it.
    for (const end of failures) if (end()) lived.failures += 1;
    const { findings } = await fromScratch();
    expect(findingsOf(excel.last())).toEqual(findings);
    expect(filledIn(model)).toEqual(put);
  } finally {
    await excel.live.stop();
    excel.stop();
  }
}
