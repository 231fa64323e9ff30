import type { WorkbookOverview } from '../../excel/workbook-port';
import type { OutdatedTable } from '../../records/outdated-tables';
import { TABLES } from '../../templates';
import { TEMPLATE_VERSION } from '../../templates/version';
import { listed } from '../parts/words';

/** Why the workbook is not up to date; undefined when it is. */
export type UpgradeNeed =
  /** Of an older version, which is unknown where the workbook does not say so. */
  | { readonly kind: 'older'; readonly version: number | undefined }
  /** Of this version, but columns are gone or were renamed. */
  | { readonly kind: 'incomplete' }
  /** Made with a later version of this product. */
  | { readonly kind: 'newer'; readonly version: number };

export function upgradeNeed({ version, outdated }: Pick<WorkbookOverview, 'version' | 'outdated'>): UpgradeNeed | undefined {
  if (version !== undefined && version > TEMPLATE_VERSION) return { kind: 'newer', version };
  if (version !== undefined && version < TEMPLATE_VERSION) return { kind: 'older', version };
  if (outdated.length === 0) return undefined;
  return version === undefined ? { kind: 'older', version } : { kind: 'incomplete' };
}

/** What an upgrade does to one table, in a sentence without its sheet. */
export function upgradeText({ key, isNew, missing, renamed }: OutdatedTable): string {
  const parts = [
    isNew && `voegt de tabel ${tableTitle(key)} toe`,
    missing.length === 1 && `voegt de kolom ${missing[0]} toe`,
    missing.length > 1 && `voegt de kolommen ${listed(missing)} toe`,
    renamed.length > 0 && `hernoemt ${listed(renamed.map(({ from, to }) => `"${from}" in "${to}"`))}`,
  ].filter((part) => part !== false);
  return listed(parts);
}

/** The caption of a table goes on after a colon or bracket with an explanation. */
const tableTitle = (key: OutdatedTable['key']): string => TABLES[key].caption?.split(/[:(]/)[0]?.trim() ?? TABLES[key].name;
