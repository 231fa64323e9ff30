import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';

/** How the workbook is read, what an auditor noted beside findings, and which lines counted when a year was closed: no lines of the administration, never marked, and nothing that a fingerprint or a comparison is about. */
export const OWN_RECORDS: ReadonlySet<TableKey> = new Set(['koppelingen', 'aantekeningen', 'afgeslotenRegels']);

/** How the workbook is checked and what was put together in it. */
const ABOUT_THE_WORKBOOK: ReadonlySet<TableKey> = new Set([...OWN_RECORDS, 'instellingen', 'samenvoegingen', 'afwijkingen']);

/** Whether a table is about the workbook and how it is checked. */
export const isAboutTheWorkbook = (key: TableKey): boolean => ABOUT_THE_WORKBOOK.has(key);

/** Tables of reports to which rows are added. */
const OF_REPORTS: ReadonlySet<TableKey> = new Set(['voortgangActiviteiten', 'eindverslagActiviteiten', 'afsluitingen']);

/** Whether the lines of a table are of the administration itself: the rows of a report are always there, and settings are about the workbook. */
export const isRegister = (key: TableKey): boolean =>
  !ABOUT_THE_WORKBOOK.has(key) && !OF_REPORTS.has(key) && TABLES[key].fixedRows === undefined;
