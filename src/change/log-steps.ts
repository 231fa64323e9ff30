import type { Dossier, TableSource } from '../records/dossier';
import type { MendValue } from '../rules/mend';
import { TABLES } from '../templates';
import type { ChangeStep } from './apply-steps';
import type { LogRow } from './plan';
import type { Decision } from './proposed-change';

/** The lines for the sheet Wijzigingen, numbered on from those that are there; what the region did not fill in stays empty. */
export function logSteps(dossier: Dossier, rows: readonly LogRow[], bron: string, decision: Decision): readonly ChangeStep[] {
  const table = receivingTable(dossier);
  if (!table) return [];
  const last = Math.max(0, ...dossier.wijzigingen.lines.map(({ nummer }) => nummer ?? 0));
  return rows.map((row, index) => ({
    kind: 'add',
    table: 'wijzigingen',
    values: logValues(last + index + 1, row, bron, decision).filter(({ column }) => table.columns.has(column)),
  }));
}

/** The table on the sheet Wijzigingen that gets new lines. */
const receivingTable = ({ wijzigingen }: Dossier): TableSource | undefined =>
  wijzigingen.tables.find(({ mapping }) => mapping === undefined) ?? wijzigingen.tables[0];

/** Columns for the questions of the cases that a workbook of before does not have: they come with *Bijwerken*. */
export const lackingLogColumns = (dossier: Dossier): readonly string[] => {
  const table = receivingTable(dossier);
  return table === undefined ? [] : TABLES.wijzigingen.columns.filter(({ key }) => !table.columns.has(key)).map(({ heading }) => heading);
};

function logValues(nummer: number, { bedrag, ...row }: LogRow, bron: string, decision: Decision): readonly MendValue[] {
  const { reden, doel, getoetst, besluit, geinformeerd, melding } = decision;
  const values: Readonly<Record<string, string | number | undefined>> = {
    nummer,
    bron,
    ...row,
    ...(bedrag === undefined ? {} : { bedrag: bedrag / 100 }),
    reden,
    past_binnen_doel: doel,
    getoetst_door: getoetst,
    besluit_datum: besluit,
    geinformeerd,
    melding_datum: melding,
  };
  return Object.entries(values).flatMap(([column, value]) => (value === undefined || value === '' ? [] : [{ column, value }]));
}
