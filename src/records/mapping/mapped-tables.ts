import { TABLE_KEYS } from '../../templates';
import { FIELD_NAMES, type MappedTable } from './fields';

/** The registers of which other layouts are read, in the order of the fields. */
export const MAPPED_TABLES: readonly MappedTable[] = Object.keys(FIELD_NAMES).filter((key): key is MappedTable =>
  TABLE_KEYS.some((table) => table === key),
);
