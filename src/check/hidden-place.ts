import type { Place } from '../records/dossier';

/** Whether a line stands on a hidden sheet or in a hidden row, where nobody sees it. */
export const isHiddenPlace = ({ table, row }: Place): boolean => table.sheetHidden === true || table.hiddenRows.has(row);
