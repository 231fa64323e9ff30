import type { Dossier } from '../../records/dossier';
import { sumCosts } from '../costs/cost-sum';
import { costsOf } from '../costs/register-costs';
import type { ClosedColumn } from './closed-differences';
import { closedYears } from './closed-years';
import { periodeOfReports, roundsOfPeriode } from './report-periode';

const COLUMNS: readonly ClosedColumn[] = ['lasten', 'ontvangen', 'saldo', 'toewijzing', 'afschrijving', 'cofi_geld', 'cofi_natura'];

/** A closed year of another workbook that can be taken over. */
export interface YearElsewhere {
  /** Text of the Financieringsbron. */
  readonly bron: string;
  readonly year: number;
  readonly by: string;
  /** Serial day. */
  readonly closedOn: number;
  readonly print: string;
  /** Number of cost lines. */
  readonly lines: number;
  /** Cents by the column of the table of closed years; null is not known. */
  readonly figures: Readonly<Record<ClosedColumn, number | null>>;
  /** Cents that the registers of this workbook say of the year: they count as late, on top of what is taken over. */
  readonly here: number;
}

/** The years that are closed in another workbook and not in this one, of the same subsidieperiode, by year. */
export function yearsElsewhere(other: Dossier, here: Dossier): readonly YearElsewhere[] {
  const closed = closedYears(here);
  const rounds = roundsOfPeriode(periodeOfReports(here));
  return closedYears(other).flatMap(({ round, year, line }): readonly YearElsewhere[] => {
    if (!rounds.includes(round) || closed.some((each) => each.round === round && each.year === year) || line.afgesloten === null) return [];
    const figures = Object.fromEntries(COLUMNS.map((column) => [column, line[column]])) as Record<ClosedColumn, number | null>;
    const { sum } = sumCosts(costsOf(here), { bronnen: [round.bron], year });
    const { door, afgesloten, vingerafdruk, regels } = line;
    return [
      { bron: round.bron, year, by: door ?? '', closedOn: afgesloten, print: vingerafdruk ?? '', lines: regels ?? 0, figures, here: sum },
    ];
  });
}
