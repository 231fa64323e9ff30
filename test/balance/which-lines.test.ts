import { linesBehind } from '../../src/balance/trace/which-lines';
import { TABLES, TEMPLATES } from '../../src/templates';
import type { Column } from '../../src/templates/column';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { AnyLine, AnyRegister, Dossier } from '../../src/records/dossier';
import { startModel } from '../setup/start-host';
import { dossierOf } from '../templates/dossier-of';
import { generatedRows } from '../templates/generated';

/** Reports of which figures are explained: T04, T11, T12 and T13. */
const REPORTS = [
  'samenvatting',
  'samenvattingLijnen',
  'cofinancieringstoets',
  'eindrapportage',
  'eindrapportageLijnen',
  'eindrapportageActiviteiten',
  'voortgang',
  'voortgangCofinanciering',
  'voortgangBronnen',
  'modelG2A',
  'modelG2B',
] as const;

interface Amount {
  readonly name: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly value: number;
}

/** Every amount in the reports that a formula gives. */
function amountsOf(dossier: Dossier): readonly Amount[] {
  return REPORTS.flatMap((key) => {
    const register: AnyRegister = dossier[key];
    return (register.lines as readonly AnyLine[]).flatMap((line) =>
      (TABLES[key].columns as readonly Column[])
        .filter(({ type, formula }) => type === 'money' && formula)
        .flatMap((column): Amount[] => {
          const field = (line as unknown as Readonly<Record<string, unknown>>)[column.key];
          const { sheet, column: first } = line.at.table;
          const at = (index: number | undefined, value: unknown, name: string): Amount[] =>
            typeof value === 'number' && index !== undefined
              ? [{ name, value, cell: { sheet, row: line.at.row, column: first + index } }]
              : [];
          const place = line.at.table.columns.get(column.key);
          const name = `${key} rij ${line.at.row + 1} ${column.key}`;
          if (!(field instanceof Map)) return at(place?.index, field, name);
          return [...(field as ReadonlyMap<number, number>)].flatMap(([year, value]) =>
            at(place?.years?.get(year), value, `${name} ${year}`),
          );
        }),
    );
  });
}

describe.each(['2025-2028', '2020-2024'] as const)('figures of the reports of %s', (periode) => {
  test('each is the sum of the lines that are shown for it, as the workbook calculates it', () => {
    const data = startModel(templateWorkbook(TEMPLATES, periode, generatedRows(periode, 2026, false))).toData();
    const dossier = dossierOf(data);
    const amounts = amountsOf(dossier);
    const wrong: string[] = [];
    const outcomes = { sum: 0, 'no formula': 0, 'no sum': 0, 'no report': 0, 'no amount': 0 };
    for (const { name, cell, value } of amounts) {
      const behind = linesBehind(dossier, cell);
      if (typeof behind === 'string') {
        outcomes[behind] += 1;
        continue;
      }
      outcomes.sum += 1;
      // A month of depreciation is no whole cent: in a year each line may be six cents off.
      const tolerance = 1 + behind.figure.lines.length * 6;
      if (Math.abs(behind.figure.cents - value) > tolerance || behind.inCell !== value)
        wrong.push(`${name}: ${behind.figure.cents} instead of ${value}`);
    }
    expect(wrong).toEqual([]);
    // Of what is short of a percentage no lines are shown, nor where people fill in themselves.
    expect(outcomes).toMatchObject({ 'no report': 0, 'no amount': 0 });
    expect(outcomes.sum).toBeGreaterThan(250);
    expect(outcomes['no sum']).toBeLessThanOrEqual(8);
  }, 120_000);
});
