import type { Section } from '../report/section';
import type { OtherLine, Verification } from './verify';

const KINDS: Readonly<Record<OtherLine['kind'], string>> = { changed: 'veranderd', removed: 'weg', added: 'erbij gekomen' };

/** Whether the data is the same, in a sentence. */
export function verificationSentence({ same, linesBefore, lines }: Verification): string {
  if (same)
    return `De gegevens zijn dezelfde als in het rapport: ${linesBefore.toLocaleString('nl-NL')} ${linesBefore === 1 ? 'regel' : 'regels'}.`;
  const count = (kind: OtherLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const parts = (['changed', 'added', 'removed'] as const).flatMap((kind) => (count(kind) === 0 ? [] : [`${count(kind)} ${KINDS[kind]}`]));
  return `De gegevens zijn niet meer die van het rapport. Regels: ${parts.join(', ')}.`;
}

/** The lines that are not the same, as a list. */
export function verificationSections({ lines }: Verification): readonly Section[] {
  if (lines.length === 0) return [];
  return [
    {
      title: 'Regels die niet dezelfde zijn',
      headings: ['Wat', 'Tabel', 'Kenmerk', 'Blad', 'Rij eerst', 'Rij nu', 'Kolommen'],
      rows: lines.map(({ kind, table, key, before, after, columns }) => ({
        ...(after ? { place: after } : {}),
        cells: [KINDS[kind], table, key, after?.sheet ?? before?.sheet ?? '', before?.row ?? '', after?.row ?? '', columns.join(', ')],
      })),
    },
  ];
}
