import { writeParameter } from '../check/parameter-value';
import { formatDate } from '../records/dutch-date';
import { PARAMETERS } from '../scheme/parameters';
import { ALL_ROUNDS, ROUNDS, type Periode } from '../scheme/rounds';
import { SOURCES } from '../scheme/sources';
import { coloured, wrapped, type TerminalLook } from './terminal';

/**
 * The parameters that hold on a day (serial), as they were known then, by round; only of one subsidieperiode when it is given. Of a
 * parameter without a value on that day all known values are shown, with their days.
 */
export function parameterList(date: number, periode: Periode | undefined, look: TerminalLook): string {
  const rounds = ALL_ROUNDS.filter((id) => periode === undefined || ROUNDS[id].periode === periode);
  return rounds
    .flatMap((round) => {
      const lines = Object.values(PARAMETERS).flatMap(({ label, unit, values }) => {
        const known = values.filter((value) => value.round === round && value.knownSince <= date);
        const current = known.filter(({ from, until }) => from <= date && date <= until).slice(-1);
        return (current.length > 0 ? current : known).flatMap(({ value, from, until, source, evidence, note }) => [
          wrapped(`${label}: ${value === null ? 'in geen bron gevonden' : writeParameter(value, unit)}`, look, '    ', '  '),
          coloured(
            look,
            'dim',
            wrapped(
              `${formatDate(from)} tot en met ${formatDate(until)}; ${SOURCES[source].title} [${evidence}]${note ? `. ${note}` : ''}`,
              look,
              '      ',
            ),
          ),
        ]);
      });
      return lines.length === 0 ? [] : [coloured(look, 'bold', `${round}, ${ROUNDS[round].bron}, per ${formatDate(date)}`), ...lines, ''];
    })
    .join('\n');
}
