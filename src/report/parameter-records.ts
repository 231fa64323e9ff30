import { writeParameter } from '../check/parameter-value';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import type { Dossier } from '../records/dossier';
import { PARAMETERS } from '../scheme/parameters';
import { ALL_ROUNDS, ROUNDS, type Periode } from '../scheme/rounds';
import { SOURCES } from '../scheme/sources';
import type { ParameterRecord } from './file-report';

/** The figures that hold on the day of the check (serial) for a subsidieperiode, or all, and those that the region filled in. */
export function parameterRecords(dossier: Dossier, date: number, periode: Periode | null): readonly ParameterRecord[] {
  const rounds = ALL_ROUNDS.filter((id) => periode === null || ROUNDS[id].periode === periode);
  const known = Object.values(PARAMETERS).flatMap(({ label, unit, values }) =>
    rounds.flatMap((round) => {
      const ofRound = values.filter((value) => value.round === round && value.knownSince <= date);
      const current = ofRound.filter(({ from, until }) => from <= date && date <= until).slice(-1);
      return (current.length > 0 ? current : ofRound).map(({ value, from, until, source }): ParameterRecord => ({
        label,
        value: value === null ? 'in geen bron gevonden' : writeParameter(value, unit),
        holds: `${ROUNDS[round].bron}, ${formatDate(from)} tot en met ${formatDate(until)}`,
        source: SOURCES[source].title,
      }));
    }),
  );
  const own = dossier.regioParameters.lines.flatMap(({ parameter, periode: of, waarde, vanaf, bron, datum_bron }): ParameterRecord[] =>
    parameter === null || waarde === null || (periode !== null && of !== periode)
      ? []
      : [
          {
            label: `${parameter} (van de regio)`,
            value: formatEuros(waarde),
            holds: [of ?? '', vanaf === null ? '' : `vanaf ${formatDate(vanaf)}`].filter(Boolean).join(', '),
            source: [bron ?? '', datum_bron === null ? '' : formatDate(datum_bron)].filter(Boolean).join(', '),
          },
        ],
  );
  return [...ceilings(dossier, periode), ...own, ...known];
}

/** The most that a techniekregio may ask, which each took over from a source that it names itself. */
const ceilings = (dossier: Dossier, periode: Periode | null): readonly ParameterRecord[] =>
  dossier.regio.lines.flatMap(({ regio_type, periode: of, max_bedrag, max_bron }) =>
    regio_type !== 'techniekregio' || max_bedrag === null || (periode !== null && of !== periode)
      ? []
      : [{ label: 'maximum van de regio', value: formatEuros(max_bedrag), holds: of ?? '', source: max_bron ?? '' }],
  );

/** A sentence for each, for forms without tables. */
export const parameterSentences = (parameters: readonly ParameterRecord[]): readonly string[] =>
  parameters.map(
    ({ label, value, holds, source }) => `${label}: ${value} (${[holds, source || 'bron niet genoemd'].filter(Boolean).join('; ')}).`,
  );
