import fc from '../property';
import type { CellValue } from '../../src/cells/cell';
import { compareSteps, outcomeOf, type Comparison } from '../../src/compare/compare-workbooks';
import { readBothSteps, type GivenWorkbook } from '../../src/compare/read-both';
import { allAtOnce } from '../../src/records/steps';
import { TABLES } from '../../src/templates';
import { saveXlsx } from '../../src/xlsx/save';
import { xlsxCellsWithFormulas } from '../../src/xlsx/xlsx-cells';
import type { CellData, SheetData } from '../../src/xlsx/workbook-data';
import { chance } from '../cases/chance';
import { sheetOf } from '../cli/sample-files';
import { FILLED_IN, seededEdits, type SeededLine } from './seeded-edits';

const compare = (before: GivenWorkbook, after: GivenWorkbook): Comparison => {
  const both = allAtOnce(readBothSteps(before, after));
  return allAtOnce(compareSteps(both.before, both.after));
};

/** A workbook with a table of ours, with its columns in the order given. */
function kostenWorkbook(lines: readonly SeededLine[], columns: readonly (typeof FILLED_IN)[number][]): GivenWorkbook {
  return {
    formulas: undefined,
    cells: {
      tables: [
        {
          sheet: 'Kosten',
          name: TABLES.kosten.name,
          row: 4,
          column: 0,
          headings: columns.map(({ heading }) => heading),
          rows: lines.map(({ cells }) => columns.map(({ key }) => cells[key] ?? '')),
        },
      ],
      date1904: false,
    },
  };
}

/** The same lines as a file of a school in a layout of its own, through the writer and the reader of files. */
function ownLayout(lines: readonly SeededLine[], columns: readonly (typeof FILLED_IN)[number][]): GivenWorkbook {
  const rows = lines.map(({ cells }) => columns.map(({ key }) => (cells[key] ?? '') as string | number));
  const sheet = sheetOf('Uitgaven', [['Overzicht van de uitgaven'], [], columns.map(({ heading }) => heading), ...rows]);
  return xlsxCellsWithFormulas(saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 }));
}

const contentOf = ({ cells }: SeededLine): string => JSON.stringify(FILLED_IN.map(({ key }) => cells[key] ?? ''));

/** What a comparison says, by what stands in the lines: lines with nothing to tell them apart may stand for each other. */
function saidOf(comparison: Comparison, before: readonly SeededLine[], after: readonly SeededLine[], firstRow: number): object {
  const line = (lines: readonly SeededLine[], row: number): SeededLine => lines[row - firstRow] as SeededLine;
  return {
    added: comparison.added.map(({ place }) => contentOf(line(after, place.row))).sort(),
    removed: comparison.removed.map(({ place }) => contentOf(line(before, place.row))).sort(),
    changed: comparison.changed
      .map(({ before: at, after: now, column, from, to }) =>
        JSON.stringify([contentOf(line(before, at.row)), contentOf(line(after, now.row)), column.heading, from, to]),
      )
      .sort(),
  };
}

function seededOf({ before, after, changed, removed, added }: ReturnType<typeof seededEdits>): object {
  const byId = (lines: readonly SeededLine[]) => new Map(lines.map((line) => [line.id, line]));
  const [old, now] = [byId(before), byId(after)];
  const content = (lines: ReadonlyMap<number, SeededLine>, id: number): string => contentOf(lines.get(id) as SeededLine);
  const heading = (key: string): string => TABLES.kosten.columns.find((column) => column.key === key)?.heading ?? '';
  return {
    added: added.map((id) => content(now, id)).sort(),
    removed: removed.map((id) => content(old, id)).sort(),
    changed: changed.map(({ id, key, from, to }) => JSON.stringify([content(old, id), content(now, id), heading(key), from, to])).sort(),
  };
}

describe('seeded edits are found, and nothing else', () => {
  const shuffledColumns = (seed: number) => chance(seed).sample(FILLED_IN, FILLED_IN.length);

  test('in a table of ours, also with rows sorted and columns moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), (seed, shuffled) => {
        const edits = seededEdits(seed, 60, shuffled);
        const comparison = compare(
          kostenWorkbook(edits.before, FILLED_IN),
          kostenWorkbook(edits.after, shuffled ? shuffledColumns(seed) : FILLED_IN),
        );
        expect(saidOf(comparison, edits.before, edits.after, 6)).toEqual(seededOf(edits));
        expect(comparison.sameValue).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('in a layout of others, through files', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const edits = seededEdits(seed, 40, seed % 2 === 0);
      const columns = FILLED_IN.filter(({ key }) => edits.before.some(({ cells }) => (cells[key] ?? '') !== ''));
      const moved = seed % 3 === 0 ? chance(seed).sample(columns, columns.length) : columns;
      const comparison = compare(ownLayout(edits.before, columns), ownLayout(edits.after, moved));
      expect(comparison.totals.map(({ table }) => table)).toEqual(['kosten']);
      expect(saidOf(comparison, edits.before, edits.after, 4)).toEqual(seededOf(edits));
    }
  });

  test('a thousand lines of which every invoice number changed stay a thousand lines', () => {
    const { before } = seededEdits(7, 1_000, false);
    const after = before.map((line) => ({ ...line, cells: { ...line.cells, factuurnr: `NR-${line.id}`, boekstuk: '' } }));
    const comparison = compare(kostenWorkbook(before, FILLED_IN), kostenWorkbook(chance(3).sample(after, after.length), FILLED_IN));
    expect(comparison.added).toEqual([]);
    expect(comparison.removed).toEqual([]);
    expect(comparison.changed.filter(({ column }) => column.id === 'factuurnr')).toHaveLength(before.length);
  });
});

describe('what is no difference', () => {
  const { before } = seededEdits(11, 30, false);
  const edit = (
    change: (cells: Readonly<Record<string, CellValue>>, id: number) => { readonly factuurdatum?: string; readonly incl?: number },
  ): Comparison =>
    compare(
      kostenWorkbook(before, FILLED_IN),
      kostenWorkbook(
        before.map(({ id, cells }) => ({ id, cells: { ...cells, ...(change(cells, id) as Record<string, CellValue>) } })),
        FILLED_IN,
      ),
    );

  test('rows in another order are moved lines: the fewest that explain it', () => {
    const turned = [...before.slice(5), ...before.slice(0, 5)];
    const comparison = compare(kostenWorkbook(before, FILLED_IN), kostenWorkbook(turned, FILLED_IN));
    expect(outcomeOf(comparison)).toBe('same');
    expect(comparison.moved).toHaveLength(5);
  });

  test('a date that is a text and reads as the same day is named apart', () => {
    const comparison = edit(({ factuurdatum }, id) => (id === 3 ? { factuurdatum: isoText(Number(factuurdatum)) } : {}));
    expect(outcomeOf(comparison)).toBe('same');
    expect(comparison.sameValue).toMatchObject([{ column: { id: 'factuurdatum' }, why: 'text' }]);
  });

  test('a date that is a text of another day is a change', () => {
    const comparison = edit(({ factuurdatum }, id) => (id === 3 ? { factuurdatum: isoText(Number(factuurdatum) + 1) } : {}));
    expect(comparison.changed).toMatchObject([{ column: { id: 'factuurdatum' } }]);
  });

  test('the last digits of a computer number', () => {
    const comparison = edit(({ incl }) => ({ incl: Number(incl) + 1e-13 }));
    expect(outcomeOf(comparison)).toBe('same');
    expect(comparison.sameValue).toEqual([]);
  });
});

/** Sheets of another layout with formulas, as Excel writes them: with their results. */
describe('formulas', () => {
  const HEADINGS = ['Factuurnummer', 'Crediteur', 'Factuurdatum', 'Omschrijving', 'Bedrag excl. btw', 'BTW', 'Bedrag incl. btw'];
  type Cell = CellValue | CellData;
  const lines = (change: Readonly<Record<number, Readonly<Record<number, Cell>>>> = {}): Cell[][] =>
    [1, 2, 3, 4].map((number) => {
      const excl = number * 1_000;
      const cells: Cell[] = [
        `F-${number}`,
        'Bouwhof',
        46_100 + number,
        `Werkbank ${number}`,
        excl,
        excl * 0.21,
        { value: excl * 1.21, formula: `=E${number + 1}+F${number + 1}` },
      ];
      for (const [column, cell] of Object.entries(change[number] ?? {})) cells[Number(column)] = cell;
      return cells;
    });
  const workbook = (rows: readonly (readonly Cell[])[]): GivenWorkbook => {
    const cells: SheetData['cells'] = new Map(
      [HEADINGS, ...rows].map((row, index) => [
        index,
        new Map(row.map((cell, column): [number, CellData] => [column, typeof cell === 'object' ? cell : { value: cell }])),
      ]),
    );
    return xlsxCellsWithFormulas(saveXlsx({ sheets: [{ ...sheetOf('Uitgaven', []), cells }], names: [], date1904: false, activeSheet: 0 }));
  };

  test('one that gives what was typed is named apart', () => {
    const comparison = compare(workbook(lines()), workbook(lines({ 2: { 4: { value: 2_000, formula: '=1500+500' } } })));
    expect(outcomeOf(comparison)).toBe('same');
    expect(comparison.sameValue).toMatchObject([{ column: { heading: 'Bedrag excl. btw' }, why: 'formula', after: { row: 3 } }]);
  });

  test('one of numbers alone is typed: another number is a change', () => {
    const typed = (value: number): Cell => ({ value, formula: `=${value - 500}+500` });
    const comparison = compare(workbook(lines({ 2: { 4: typed(2_000) } })), workbook(lines({ 2: { 4: typed(2_500) } })));
    expect(comparison.changed).toMatchObject([{ column: { heading: 'Bedrag excl. btw' }, from: 2_000, to: 2_500 }]);
  });

  test('one that follows from the line is left out, and the change in the line counts once', () => {
    const comparison = compare(workbook(lines()), workbook(lines({ 3: { 5: 700, 6: { value: 3_700, formula: '=E4+F4' } } })));
    expect(comparison.changed).toMatchObject([{ column: { heading: 'BTW' }, from: 630, to: 700 }]);
    expect(comparison.outcomes).toEqual([]);
  });

  test('one that gives something else in a line that is the same is told, and not the same', () => {
    const comparison = compare(workbook(lines()), workbook(lines({ 3: { 6: { value: 9_999, formula: '=Tarief!A1' } } })));
    expect(comparison.changed).toEqual([]);
    expect(comparison.outcomes).toMatchObject([{ from: 3_630, to: 9_999, after: { row: 4 } }]);
    expect(outcomeOf(comparison)).toBe('different');
  });

  test('one that was typed over with another amount is a change', () => {
    const comparison = compare(workbook(lines()), workbook(lines({ 3: { 6: 9_999 } })));
    expect(comparison.changed).toMatchObject([{ column: { heading: 'Bedrag incl. btw' }, from: 3_630, to: 9_999 }]);
  });
});

test('what is no register is compared as a whole, and what is in one workbook alone is told', () => {
  const note = (text: string): GivenWorkbook =>
    xlsxCellsWithFormulas(saveXlsx({ sheets: [sheetOf('Notities', [['Afspraken'], [text]])], names: [], date1904: false, activeSheet: 0 }));
  expect(compare(note('a'), note('b')).rest).toEqual([{ sheet: 'Notities', what: 'sheet', same: false, side: 'both' }]);
  // Nothing was compared that is a line: that is not the same as being the same.
  expect(outcomeOf(compare(note('a'), note('a')))).toBe('unknown');
});

function isoText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
