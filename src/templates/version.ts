/** Version of the templates: one higher when a table, a column or a formula changes so that an older workbook is read differently. */
export const TEMPLATE_VERSION = 1;

/** Defined name in the workbook, out of sight, that holds the version with which its templates were loaded. */
export const VERSION_NAME = 'STO_Versie';

export const versionFormula = (): string => `=${TEMPLATE_VERSION}`;

/** The version that the name holds; undefined when it holds something else. */
export function versionOf(formula: string): number | undefined {
  const version = Number(/^=(\d{1,4})$/.exec(formula)?.[1]);
  return version > 0 ? version : undefined;
}
