import { readingOf } from '../facts/empty-cells';
import { nameKey } from '../facts/lists/names';
import { firstSpelling } from '../facts/lists/programme-lines';
import type { Dossier } from '../records/dossier';
import type { Round } from '../scheme/rounds';
import { potYears, type PotYear } from './pot-years';

/** Where the subsidie of one partner goes, in cents. */
export interface PartnerForecast {
  /** As the sheets say it; null for lines that name none. */
  readonly name: string | null;
  /** Subsidie that the budget gives the partner, over all years. */
  readonly plan: number;
  readonly spent: number;
  readonly committed: number;
  /** What is left of the plan at the end, at the pace so far and when the budget is followed from now on; negative when it is not enough. */
  readonly straight: number;
  readonly planned: number;
}

/** A line of a register that says of which partner it is. */
interface NamesPartner {
  readonly partner: string | null;
  readonly bron: string | null;
}

/** The forecast of a round by partner, by name: each as if the registers held the lines of that partner only. */
export function forecastByPartner(dossier: Dossier, round: Round, until: number): readonly PartnerForecast[] {
  const names = new Map<string | null, string | null>();
  const split = <L extends NamesPartner>(lines: readonly L[], isUnreadable: (line: L, column: 'partner') => boolean) => {
    const parts = new Map<string | null, L[]>();
    for (const line of lines) {
      const key = line.partner === null || isUnreadable(line, 'partner') ? null : nameKey(line.partner);
      const part = parts.get(key);
      if (part) part.push(line);
      else parts.set(key, [line]);
      if (line.bron === round.bron) names.set(key, key === null ? null : firstSpelling(names.get(key), line.partner ?? ''));
    }
    return parts;
  };
  const begroting = split(dossier.begroting.lines, readingOf(dossier.begroting).isUnreadable);
  const inspanning = split(dossier.inspanning.lines, readingOf(dossier.inspanning).isUnreadable);
  const afschrijvingen = split(dossier.afschrijvingen.lines, readingOf(dossier.afschrijvingen).isUnreadable);
  const kosten = split(dossier.kosten.lines, readingOf(dossier.kosten).isUnreadable);
  const order = new Intl.Collator('nl-NL', { numeric: true });
  return [...names]
    .map(([key, name]): PartnerForecast => {
      const own: Dossier = {
        ...dossier,
        begroting: { ...dossier.begroting, lines: begroting.get(key) ?? [] },
        inspanning: { ...dossier.inspanning, lines: inspanning.get(key) ?? [] },
        afschrijvingen: { ...dossier.afschrijvingen, lines: afschrijvingen.get(key) ?? [] },
        kosten: { ...dossier.kosten, lines: kosten.get(key) ?? [] },
      };
      const { years, yearless } = potYears(own, round, until);
      const sum = (of: keyof PotYear): number => years.reduce((total, year) => total + year[of], 0);
      const [plan, spent, committed] = [sum('plan'), sum('spent') + yearless.spent, sum('committed')];
      const rest = plan - spent - committed;
      return { name, plan, spent, committed, straight: rest - sum('straight'), planned: rest - sum('planned') };
    })
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : order.compare(a.name, b.name)));
}
