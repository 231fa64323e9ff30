import { TABLES, TEMPLATES } from '.';
import type { TableKey } from './column';

/** The sheet of the template that brings a table. */
export const sheetOfTable = (key: TableKey): string =>
  TEMPLATES.find(({ tables }) => tables.some((table) => table.key === key))?.sheet ?? TABLES[key].name;
