import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../src/cells/address';
import type { Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { formulasOf, layoutOf } from '../../src/templates/layout';
import { saveXlsx } from '../../src/xlsx/save';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { libreOfficeRecalculate } from '../judges/libreoffice';
import { recomputed } from './recomputed';
import type { Expected } from './recomputed-values';

type Value = Expected | boolean | undefined;

/** Value of a cell by sheet and address; undefined and '' are both nothing. */
export type Values = (sheet: string, address: string) => Value;

/** The values that LibreOffice gives a workbook that we saved. */
export function libreOffice(data: WorkbookData): Values {
  const folder = mkdtempSync(join(tmpdir(), 'sto-templates-'));
  try {
    const file = join(folder, 'sjablonen.xlsx');
    writeFileSync(file, saveXlsx(data));
    const values = libreOfficeRecalculate(file);
    return (sheet, address) => values[sheet]?.[address];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The values that stand in a workbook. */
export function valuesIn({ sheets }: WorkbookData): Values {
  const values = new Map(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) => [...line].map(([column, { value }]) => [`${name}!${cellAddress(row, column)}`, value] as const)),
    ),
  );
  return (sheet, address) => values.get(`${sheet}!${address}`);
}

/** What every formula gives, beside what it should give. A formula for which nothing was worked out is told too. */
export function compared(periode: Periode, rows: TemplateRows, values: Values): { differences: string[]; formulas: number } {
  const expected = recomputed(rows, periode);
  const differences: string[] = [];
  let formulas = 0;
  for (const template of TEMPLATES) {
    const needed = Object.fromEntries(template.tables.map(({ key }) => [key, rows[key]?.length ?? 0]));
    for (const table of layoutOf(template, periode, { needed }).tables) {
      table.columns.forEach((column, index) => {
        formulasOf(column, table.rows.length)?.forEach((formula, row) => {
          if (formula === undefined) return;
          formulas += 1;
          const key = column.year === undefined ? (column.column?.key ?? '') : `${column.column?.key}_${column.year}`;
          const wanted = expected.get(table.declaration.key);
          const should = wanted && row < wanted.length ? wanted[row]?.[key] : wanted ? '' : undefined;
          const is = values(template.sheet, cellAddress(table.headingRow + 1 + row, index)) ?? '';
          if (!isEqual(is, should)) differences.push(`${template.sheet} ${key} row ${row + 1}: ${is} instead of ${should}`);
        });
      });
    }
  }
  return { differences, formulas };
}

/** Amounts of a million are exact to the hundredth of a cent. */
export const isEqual = (is: Value, should: Value): boolean =>
  typeof is === 'number' && typeof should === 'number'
    ? Math.abs(is - should) < 1e-4 + Math.abs(should) * 1e-12
    : typeof is === 'string' && typeof should === 'string'
      ? is.toLowerCase() === should.toLowerCase()
      : is === should;
