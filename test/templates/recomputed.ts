import { ROUNDS, type Periode } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import { modelG2 } from './recomputed-model-g2';
import { registersOf } from './recomputed-registers';
import { reportsOf } from './recomputed-reports';
import type { ExpectedRows } from './recomputed-values';
import { verslagenOf } from './recomputed-verslagen';

/** Everything that formulas of the templates must give for these rows, worked out without them. */
export function recomputed(rows: TemplateRows, periode: Periode): ReadonlyMap<TableKey, ExpectedRows> {
  const rounds = Object.values(ROUNDS).filter((round) => round.periode === periode);
  const registers = registersOf(rows, periode);
  const reports = reportsOf(rows, periode, registers);
  return new Map<TableKey, ExpectedRows>([
    ...registers.tables,
    ...reports,
    ...verslagenOf(rows, periode, registers, new Map([...registers.tables, ...reports])),
    ...modelG2(rows, rounds, registers.costs),
  ]);
}
