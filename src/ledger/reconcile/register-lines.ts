import type { Dossier } from '../../records/dossier';
import { roundHalfAway } from '../../records/money';
import { partyWords } from '../../records/party-name';
import { readingOf } from '../../facts/empty-cells';
import { nameKey } from '../../facts/lists/names';
import { ADVANCE } from '../../facts/costs/register-costs';
import { reference, type Reference } from './references';

/** A line of the sheet Kosten, as it is compared with the books. Cents and serial days. */
export interface RegisterLine {
  readonly sheet: string;
  /** 1 for the first row of the sheet. */
  readonly row: number;
  readonly boekstuk: Reference | null;
  readonly factuurnr: Reference | null;
  /** The number of the invoice or else of the booking, as it stands in the sheet. */
  readonly number: string;
  readonly leverancier: string;
  readonly supplier: readonly string[];
  readonly date: number | null;
  readonly description: string;
  /** What the books should hold: excl. where vat can be reclaimed, else incl. */
  readonly full: number;
  /** The part of it for STO, where that is not all. */
  readonly share: number | null;
  /** The amount of the other column. */
  readonly otherColumn: number | null;
  readonly reclaimsVat: boolean;
}

/** A line that could not be compared, and why. */
export interface NotCompared {
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
}

export interface RegisterLines {
  readonly lines: readonly RegisterLine[];
  readonly notCompared: readonly NotCompared[];
  /** Advances to partners: no costs. */
  readonly advances: number;
  /** Partners that the lines name. */
  readonly partners: readonly string[];
}

/** The lines of Kosten that can be compared, of one partner when it is given. */
export function registerLines({ kosten }: Pick<Dossier, 'kosten'>, partner?: string): RegisterLines {
  const cells = readingOf(kosten);
  const lines: RegisterLine[] = [];
  const notCompared: NotCompared[] = [];
  const partners = new Map<string, string>();
  let advances = 0;
  for (const line of kosten.lines) {
    if (line.partner !== null) partners.set(nameKey(line.partner), line.partner);
    if (partner !== undefined && (line.partner === null || nameKey(line.partner) !== nameKey(partner))) continue;
    if (line.soort_boeking === ADVANCE) {
      advances += 1;
      continue;
    }
    const { sheet } = line.at.table;
    const row = line.at.row + 1;
    const reclaimsVat = line.btw_verrekenbaar === true;
    const full = reclaimsVat ? (line.excl ?? withoutVat(line.incl, line.btw)) : (line.incl ?? withVat(line.excl, line.btw));
    const reason = (['btw_verrekenbaar', 'pct', 'soort_boeking'] as const).some((column) => cells.isUnreadable(line, column))
      ? 'Btw verrekenbaar, Toerekening % of Soort boeking is niet te lezen'
      : full === null
        ? `${reclaimsVat ? 'Bedrag excl. btw' : 'Bedrag incl. btw'} is leeg of niet te lezen`
        : undefined;
    if (reason !== undefined || full === null) {
      notCompared.push({ sheet, row, reason: reason ?? '' });
      continue;
    }
    const leverancier = line.leverancier ?? '';
    lines.push({
      sheet,
      row,
      boekstuk: reference(line.boekstuk),
      factuurnr: reference(line.factuurnr),
      number: line.factuurnr ?? line.boekstuk ?? '',
      leverancier,
      supplier: partyWords(leverancier),
      date: line.factuurdatum,
      description: line.omschrijving ?? '',
      full,
      share: line.pct === null || line.pct === 1 ? null : roundHalfAway(full * line.pct),
      otherColumn: reclaimsVat ? line.incl : line.excl,
      reclaimsVat,
    });
  }
  return { lines, notCompared, advances, partners: [...partners.values()] };
}

const withVat = (excl: number | null, btw: number | null): number | null => (excl === null || btw === null ? null : excl + btw);
const withoutVat = (incl: number | null, btw: number | null): number | null => (incl === null || btw === null ? null : incl - btw);
