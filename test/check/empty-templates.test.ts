import { check } from '../../src/check/check';
import { readDossier } from '../../src/records/dossier';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { startModel } from '../setup/start-host';

// Days before the first deadline of the period.
test.each([
  ['2020-2024', 43_831],
  ['2025-2028', 45_500],
] as const)(
  'templates in which nothing was filled in say so of the line of Regio and no more, whatever their formulas give: %s',
  (periode, day) => {
    const calculated = startModel(templateWorkbook(TEMPLATES, periode)).toData();
    const formulas = calculated.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].filter((cell) => cell.formula !== undefined)),
    );
    // It is of no use unless formulas were calculated: some give 0 in an empty template.
    expect(formulas.filter(({ value }) => value === 0).length).toBeGreaterThan(10);
    const dossier = readDossier(workbookCells(calculated));
    expect(dossier.voortgangBronnen.lines.length).toBeGreaterThan(0);
    for (const assumed of [undefined, periode])
      expect(
        check(dossier, day, undefined, { periode: assumed }).findings.map(
          ({ rule, text, place }) => `${rule.id} ${place.table.sheet} ${place.heading ?? ''}: ${text}`,
        ),
      ).toEqual(['DAT-05 Regio : is nog niet ingevuld: alleen de subsidieperiode staat er']);
  },
);
