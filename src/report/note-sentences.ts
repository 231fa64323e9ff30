import { CHANGED_SINCE } from '../check/note-words';
import type { FileReport, NotedRecord, NoteRecord } from './file-report';
import { HIDDEN } from './waiver-sentences';

const dutchDate = (iso: string | null): string => iso?.split('-').reverse().join('-') ?? '';

/** Where a finding stands: `Kosten, rij 12, Factuurdatum`. */
const placeOf = ({ finding: { sheet, row, column } }: NotedRecord): string =>
  [sheet, row === null ? '' : `rij ${row}`, column ?? ''].filter(Boolean).join(', ');

/** What was noted, by whom and when. */
export const noteText = ({ mark, initials, remark, date, hidden }: NoteRecord, changed = false): string =>
  [
    `${[mark || 'geen teken', [initials || 'zonder paraaf', dutchDate(date)].filter(Boolean).join(', ')].join(' (')})`,
    ...(remark === '' ? [] : [remark]),
    ...(changed ? [CHANGED_SINCE] : []),
  ].join('. ') + (hidden ? HIDDEN : '');

/** What was noted beside findings, a sentence for each. */
export const noteSentences = ({ notes }: Pick<FileReport, 'notes'>): readonly string[] =>
  notes.map((one) => `${placeOf(one)}: ${one.finding.message} (${one.finding.rule}). Aantekening: ${noteText(one.note, one.changed)}`);

/** Notes that stand beside no finding, a sentence for each. */
export const looseNoteSentences = ({ looseNotes }: Pick<FileReport, 'looseNotes'>): readonly string[] =>
  looseNotes.map(
    (note) =>
      `De aantekening op blad ${note.sheet}, rij ${note.row} (${[note.rule, note.finding].filter(Boolean).join(', ')}) hoort nergens meer bij: ${note.message}. Er stond: ${noteText(note)}`,
  );
