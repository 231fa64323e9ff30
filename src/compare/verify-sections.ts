import { formatDate } from '../records/dutch-date';
import type { Section } from '../report/section';
import type { OtherLine, Verification } from './verify';

const KINDS: Readonly<Record<OtherLine['kind'], string>> = { changed: 'veranderd', removed: 'weg', added: 'erbij gekomen' };

/** Whether all is as it was: the data of the report, and the years that were closed. */
export const isAsItWas = ({ same, years }: Verification): boolean => same && years.every(({ isSame }) => isSame);

/** Whether the data is the same, and the closed years, in a sentence or two. */
export function verificationSentence({ same, linesBefore, lines, years }: Verification): string {
  const others = years.filter(({ isSame }) => !isSame).map(({ year, bron }) => `${year} (${bron})`);
  const closed = others.length === 0 ? '' : ` Na het afsluiten veranderd: ${others.join(', ')}.`;
  if (same)
    return `De gegevens zijn dezelfde als in het rapport: ${linesBefore.toLocaleString('nl-NL')} ${linesBefore === 1 ? 'regel' : 'regels'}.${closed}`;
  const count = (kind: OtherLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const parts = (['changed', 'added', 'removed'] as const).flatMap((kind) => (count(kind) === 0 ? [] : [`${count(kind)} ${KINDS[kind]}`]));
  return `De gegevens zijn niet meer die van het rapport. Regels: ${parts.join(', ')}.${closed}`;
}

/** The lines that are not the same, and the closed years, as lists. */
export function verificationSections({ lines, years }: Verification): readonly Section[] {
  return [
    ...(lines.length === 0
      ? []
      : [
          {
            title: 'Regels die niet dezelfde zijn',
            headings: ['Wat', 'Tabel', 'Kenmerk', 'Blad', 'Rij eerst', 'Rij nu', 'Kolommen', 'Afgesloten jaar'],
            rows: lines.map(({ kind, table, key, before, after, columns, closedYear }) => ({
              ...(after ? { place: after } : {}),
              cells: [
                KINDS[kind],
                table,
                key,
                after?.sheet ?? before?.sheet ?? '',
                before?.row ?? '',
                after?.row ?? '',
                columns.join(', '),
                closedYear ?? '',
              ],
            })),
          },
        ]),
    ...(years.length === 0
      ? []
      : [
          {
            title: 'Afgesloten jaren',
            headings: ['Jaar', 'Financieringsbron', 'Afgesloten op', 'Door', 'Regels toen', 'Regels nu', 'Kostenregels'],
            rows: years.map(({ year, bron, closedOn, by, linesThen, linesNow, isSame }) => ({
              cells: [
                String(year),
                bron,
                closedOn === null ? '' : formatDate(closedOn),
                by ?? '',
                linesThen ?? '',
                linesNow,
                isSame ? 'gelijk gebleven' : 'veranderd na het afsluiten',
              ],
            })),
          },
        ]),
  ];
}
