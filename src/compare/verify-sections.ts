import { formatDate } from '../records/dutch-date';
import type { Section } from '../report/section';
import type { TableSums } from '../report/report-totals';
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

/** Lines and sums of each table in the report and now; nothing where the report does not tell them. A table is known by its name, two of one name by their sheets. */
export function totalsSections(before: readonly TableSums[] | undefined, now: readonly TableSums[]): readonly Section[] {
  if (!before || before.length + now.length === 0) return [];
  const isSame = (one: TableSums, other: TableSums): boolean => one.table === other.table && one.sheet === other.sheet;
  const left = new Set(before);
  const pairs = now.map((after): readonly [TableSums | undefined, TableSums | undefined] => {
    const alike = [...left].filter(({ table }) => table === after.table);
    const was = alike.find((each) => isSame(each, after)) ?? (alike.length === 1 ? alike[0] : undefined);
    if (was) left.delete(was);
    return [was, after];
  });
  const rows = [...pairs, ...[...left].map((was) => [was, undefined] as const)].flatMap(([was, is]) => {
    const name = is?.sheet ?? was?.sheet ?? '';
    const columns = [...new Set([...(is?.totals ?? []), ...(was?.totals ?? [])].map(({ column }) => column))];
    const centsIn = (sums: TableSums | undefined, wanted: string): number =>
      sums?.totals.find(({ column }) => column === wanted)?.cents ?? 0;
    return [
      { cells: [name, 'regels', was?.lines ?? 0, is?.lines ?? 0, (is?.lines ?? 0) - (was?.lines ?? 0)] },
      ...columns.map((column) => {
        const [from, to] = [centsIn(was, column), centsIn(is, column)];
        return { cells: [name, column, { cents: from }, { cents: to }, { cents: to - from }] };
      }),
    ];
  });
  return [{ title: 'Regels en totalen', headings: ['Blad', 'Wat', 'In het rapport', 'Nu', 'Verschil'], rows }];
}
