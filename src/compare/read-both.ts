import type { FormulaCells } from '../cells/formula-cells';
import { readLayoutSteps, type ReadLayouts } from '../check/check-workbook';
import { readDossierSteps } from '../records/dossier';
import { isRead } from '../records/mapping/sheet-mapping';
import { type ReadHow } from '../records/mapping/other-layouts';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import type { Steps } from '../records/steps';
import type { WorkbookCells } from '../records/table-cells';
import type { ReadWorkbook } from './compared-table';

/** The cells of one of the workbooks, and which of them hold formulas as far as that is known. */
export interface GivenWorkbook {
  readonly cells: WorkbookCells;
  readonly formulas: FormulaCells | undefined;
}

/**
 * Reads two workbooks as the check does. How a sheet of another layout is read in one of them is tried on the other: a sheet that was sure in
 * the old version must not become a question in the new one.
 */
export function* readBothSteps(
  before: GivenWorkbook,
  after: GivenWorkbook,
  how: Pick<ReadHow, 'accept' | 'profile'> = {},
): Steps<{ readonly before: ReadWorkbook; readonly after: ReadWorkbook }> {
  const profile = how.profile ?? [];
  let old = yield* readLayoutSteps(before.cells, how);
  const now = yield* readLayoutSteps(after.cells, { ...how, profile: [...profile, ...readMappings(old)] });
  const known = readMappings(now);
  if (known.length > 0 && old.readings.some((reading) => !isRead(reading)))
    old = yield* readLayoutSteps(before.cells, { ...how, profile: [...profile, ...known] });
  return { before: yield* readWorkbook(old, before), after: yield* readWorkbook(now, after) };
}

const readMappings = ({ readings }: ReadLayouts): readonly SheetMapping[] =>
  readings.flatMap((reading) => (isRead(reading) && reading.mapping ? [reading.mapping] : []));

function* readWorkbook({ workbook, readings }: ReadLayouts, { formulas }: GivenWorkbook): Steps<ReadWorkbook> {
  return { workbook, readings, formulas, dossier: yield* readDossierSteps(workbook) };
}
