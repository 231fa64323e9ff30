import { registerName } from '../templates/register-names';
import type { Section, SectionPlace } from '../report/section';
import { outcomeOf, type CellChange, type Comparison, type LinePlace, type LoneLine } from './compare-workbooks';
import { shownValue } from './shown-value';

/** What was found in a sentence. */
export function comparisonSentence(comparison: Comparison): string {
  const { added, removed, changed, columns, outcomes, unknown, rest, totals } = comparison;
  if (totals.length === 0) return 'Er is niets vergeleken: in geen van beide werkmappen staan regels die STO Controle kan lezen.';
  const counts = [
    counted(changed.length, 'cel is veranderd', 'cellen zijn veranderd'),
    counted(added.length, 'regel is erbij gekomen', 'regels zijn erbij gekomen'),
    counted(removed.length, 'regel is weg', 'regels zijn weg'),
    counted(columns.length, 'kolom staat in een van beide', 'kolommen staan in een van beide'),
    counted(outcomes.length, 'formule geeft iets anders', 'formules geven iets anders'),
    counted(rest.filter(({ same }) => !same).length, 'ander deel verschilt', 'andere delen verschillen'),
  ].filter((words) => words !== '');
  const doubt = unknown.length === 0 ? '' : ` Van ${unknown.length} cellen is de uitkomst van de formule niet bekend.`;
  const lines = totals.reduce((sum, { after }) => sum + after, 0);
  switch (outcomeOf(comparison)) {
    case 'same':
      return `De werkmappen zijn hetzelfde: ${counted(lines, 'regel', 'regels')} vergeleken.`;
    case 'unknown':
      return `Voor zover te zien zijn de werkmappen hetzelfde.${doubt}`;
    case 'different':
      return `De werkmappen verschillen: ${counts.join(', ')}.${doubt}`;
  }
}

const counted = (count: number, one: string, more: string): string =>
  count === 0 ? '' : `${count.toLocaleString('nl-NL')} ${count === 1 ? one : more}`;

const SIDES = { before: 'alleen in de eerste', after: 'alleen in de tweede', both: 'in beide' } as const;

/** What was found as lists, the differences first; lists without rows are left out. */
export function comparisonSections(comparison: Comparison): readonly Section[] {
  const { added, removed, changed, columns, outcomes, unknown, rest, moved, sameValue, totals } = comparison;
  const sections: Section[] = [
    { title: 'Veranderd', headings: CHANGE_HEADINGS, rows: changed.map(changeRow) },
    { title: 'Erbij gekomen', headings: ['Register', 'Blad', 'Rij', 'Regel'], rows: added.map((line) => lineRow(line, true)) },
    { title: 'Weg', headings: ['Register', 'Blad', 'Rij', 'Regel'], rows: removed.map((line) => lineRow(line, false)) },
    {
      title: 'Kolommen die er in een van beide niet zijn',
      headings: ['Register', 'Kolom', 'Waar', 'Gevuld'],
      rows: columns.map(({ table, heading, side, filled }) => ({ cells: [registerName(table), heading, SIDES[side], filled] })),
    },
    { title: 'Formules met een andere uitkomst', headings: CHANGE_HEADINGS, rows: outcomes.map(changeRow) },
    { title: 'Niet te vergelijken: de formule is niet berekend', headings: CHANGE_HEADINGS, rows: unknown.map(changeRow) },
    {
      title: 'Wat geen regel van een register is',
      headings: ['Blad', 'Wat', 'Waar', 'Uitkomst'],
      rows: rest.map(({ sheet, what, side, same }) => ({
        cells: [sheet, what === 'sheet' ? 'heel blad' : 'onder of naast de tabel', SIDES[side], same ? 'hetzelfde' : 'verschilt'],
      })),
    },
    {
      title: 'Regels en totalen',
      headings: ['Register', 'Wat', 'Eerst', 'Nu', 'Verschil'],
      rows: totals.flatMap(({ table, before, after, sums }) => [
        { cells: [registerName(table), 'regels', before, after, after - before] },
        ...sums.map(({ column, before: from, after: to, money }) => ({
          cells: [registerName(table), column, ...[from, to, to - from].map((amount) => (money ? { cents: amount } : amount / 100))],
        })),
      ]),
    },
    {
      title: 'Anders geschreven, dezelfde waarde (telt niet als verschil)',
      headings: [...CHANGE_HEADINGS, 'Waarom'],
      rows: sameValue.map((change) => {
        const row = changeRow(change);
        return { ...row, cells: [...row.cells, change.why === 'formula' ? 'formule in een van beide' : 'leest als hetzelfde'] };
      }),
    },
    {
      title: 'Verplaatst (telt niet als verschil)',
      headings: ['Register', 'Blad', 'Rij eerst', 'Rij nu'],
      rows: moved.map(({ table, before, after }) => ({
        place: after,
        cells: [registerName(table), sheetText(before, after), before.row, after.row],
      })),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const CHANGE_HEADINGS = ['Register', 'Blad', 'Rij eerst', 'Rij nu', 'Kolom', 'Eerst', 'Nu'] as const;

function changeRow(change: CellChange): { cells: Section['rows'][number]['cells']; place: SectionPlace } {
  const { table, before, after, column, columnAfter, from, to } = change;
  return {
    place: { ...after, column: columnAfter },
    cells: [
      registerName(table),
      sheetText(before, after),
      before.row,
      after.row,
      column.heading,
      shownValue(column, from),
      shownValue(column, to),
    ],
  };
}

const sheetText = (before: LinePlace, after: LinePlace): string =>
  before.sheet === after.sheet ? after.sheet : `${before.sheet} → ${after.sheet}`;

/** `isThere`: the line stands in the later workbook, where one can go to it. */
function lineRow({ table, place, cells }: LoneLine, isThere: boolean): Section['rows'][number] {
  const text = cells.map(({ column, value }) => `${column.heading}: ${shownValue(column, value)}`).join('; ');
  return { cells: [registerName(table), place.sheet, place.row, text], ...(isThere ? { place } : {}) };
}
