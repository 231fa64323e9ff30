import { writeParameter } from '../../check/parameter-value';
import { writeValue } from '../../check/wording';
import { formatDate } from '../../records/dutch-date';
import type { Dossier } from '../../records/dossier';
import { linesOfPeriode, type RegionalParameter } from '../../facts/money/regional';
import { PARAMETERS, type ParameterId } from '../../scheme/parameters';
import type { ParameterValue } from '../../scheme/parameter';
import { ROUNDS, type Periode } from '../../scheme/rounds';
import { headingOf } from '../../templates/column';
import { regioTable } from '../../templates/regio';

/** Where the region fills in what no source gives. */
type RegionalTables = Pick<Dossier, 'regio' | 'regioParameters'>;

/** What the region fills in on the sheet Regio. */
type Regional = RegionalParameter | 'max_bedrag';

/** What the region filled in for one thing. */
export interface RegionalRow {
  readonly label: string;
  /** As a Dutch reader expects it, with day and source; empty as long as nothing is filled in. */
  readonly filled: readonly string[];
}

/** One parameter as the pane shows it. */
export interface ParameterRow {
  readonly id: string;
  readonly label: string;
  /** `regio`: the region fills it in; `onbekend`: no source gives it for some days. */
  readonly group: 'regio' | 'onbekend' | 'bekend';
  /** Values with the days for which they hold. */
  readonly values: readonly ShownValue[];
  readonly regional?: RegionalRow;
}

export interface ShownValue extends ParameterValue {
  /** With its unit: `€ 55,00 per uur`; undefined when no source gives it. */
  readonly text: string | undefined;
}

/** What a region fills in beside, or instead of, a parameter of the scheme. */
const REGIONAL: { readonly [Id in ParameterId]?: Regional } = {
  'uurtarief.gpl': 'uurtarief personeel',
  'regio.maximum.techniekregio': 'max_bedrag',
};

/** The parameters of a subsidieperiode as known on the check date (serial), with what the region filled in; those without a figure first. */
export function parameterRows(periode: Periode, checkDate: number, dossier: RegionalTables): readonly ParameterRow[] {
  const rows = (Object.keys(PARAMETERS) as ParameterId[]).flatMap((id): ParameterRow[] => {
    const { label, unit, values } = PARAMETERS[id];
    const known = values.filter(({ round, knownSince }) => ROUNDS[round].periode === periode && knownSince <= checkDate);
    const shown = inForce(known).map((value): ShownValue => ({
      ...value,
      text: value.value === null ? undefined : writeParameter(value.value, unit),
    }));
    if (shown.length === 0) return [];
    const own = REGIONAL[id];
    const isOpen = shown.some(({ value }) => value === null);
    const group = !isOpen ? 'bekend' : own ? 'regio' : 'onbekend';
    return [{ id, label, group, values: shown, ...(own ? { regional: regionalRow(dossier, periode, own) } : {}) }];
  });
  // No source speaks of this one at all.
  const threshold = regionalRow(dossier, periode, 'activeringsgrens machines');
  const all: ParameterRow[] = [
    ...rows,
    { id: 'activeringsgrens', label: threshold.label, group: 'regio', values: [], regional: threshold },
  ];
  return (['regio', 'onbekend', 'bekend'] as const).flatMap((group) => all.filter((row) => row.group === group));
}

/** The values of a parameter for the days on which no later one replaces them. */
function inForce(values: readonly ParameterValue[]): readonly ParameterValue[] {
  return values.flatMap((value, index) => {
    const later = values.slice(index + 1).filter(({ round }) => round === value.round);
    let left = [{ from: value.from, until: value.until }];
    for (const { from, until } of later) {
      left = left.flatMap((days) =>
        [
          { from: days.from, until: Math.min(days.until, from - 1) },
          { from: Math.max(days.from, until + 1), until: days.until },
        ].filter((rest) => rest.from <= rest.until),
      );
    }
    return left.map((days) => ({ ...value, ...days }));
  });
}

const euros = (cents: number): string => writeValue({ kind: 'money', value: cents });
function regionalRow(dossier: RegionalTables, periode: Periode, what: Regional): RegionalRow {
  if (what === 'max_bedrag') {
    const column = regioTable.columns.find(({ key }) => key === what);
    const filled = linesOfPeriode(dossier, periode).flatMap(({ max_bedrag, max_bron }) =>
      max_bedrag === null ? [] : [`${euros(max_bedrag)}${max_bron === null ? '' : ` (${max_bron})`}`],
    );
    return { label: column ? headingOf(column) : what, filled };
  }
  const filled = dossier.regioParameters.lines.flatMap((line) => {
    if (line.parameter !== what || line.periode !== periode || line.waarde === null) return [];
    const { waarde, vanaf, bron, datum_bron } = line;
    const amount = what === 'uurtarief personeel' ? `${euros(waarde)} per uur` : euros(waarde);
    const since = vanaf === null ? '' : ` vanaf ${formatDate(vanaf)}`;
    const source = [bron, datum_bron === null ? null : formatDate(datum_bron)].filter((part) => part !== null).join(', ');
    return [`${amount}${since}${source === '' ? '' : ` (${source})`}`];
  });
  return { label: what.charAt(0).toUpperCase() + what.slice(1), filled };
}
