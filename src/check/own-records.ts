import type { TableKey } from '../templates/column';

/** Tables in which the product itself keeps how the workbook is read: no lines of the administration, and never marked. */
export const OWN_RECORDS: ReadonlySet<TableKey> = new Set(['koppelingen']);
