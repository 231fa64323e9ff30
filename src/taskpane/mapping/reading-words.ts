import { isRead } from '../../records/mapping/sheet-mapping';
import type { SheetReading } from '../../records/mapping/sheet-mapping';
import { countOf, listed } from '../parts/words';
import { registerName } from '../../templates/register-names';

export const LINES = ['regel', 'regels'] as const;
const TOTALS = ['totaalregel', 'totaalregels'] as const;
const REPEATED = ['tussenkop', 'tussenkoppen'] as const;
const NOTES = ['opmerking eronder', 'opmerkingen eronder'] as const;
const OTHERS = ['rij van een andere tabel', 'rijen van een andere tabel'] as const;

/** How the check read a sheet, as the rest of a sentence that begins with its name. */
export function readingText(reading: SheetReading): string {
  const { status, mapping, missing } = reading;
  if (status === 'changed') return `is niet gelezen: ${goneText(missing)} Koppel het blad opnieuw.`;
  if (!mapping || status === 'unknown') return 'is niet gelezen: geen herkend sjabloon.';
  if (status === 'beside') {
    const register = registerName(mapping.table);
    return `lijkt op het sjabloon ${register}, maar is niet gelezen: ${besideText(register)}`;
  }
  if (status === 'offered') return `is niet gelezen. ${reading.reason ?? ''}`;
  if (!isRead(reading)) return 'is niet gelezen, zoals u hebt ingesteld.';
  return `is gelezen als sjabloon ${registerName(mapping.table)}: ${linesText(reading)}`;
}

/** Why a sheet that looks like a register with lines is left alone, and what to do. */
export const besideText = (register: string): string =>
  `in het sjabloon ${register} staan al regels, en dezelfde regels zouden dan dubbel tellen. Staan hier andere regels? Koppel dit blad dan.`;

/** `de kop Bedrag staat er niet meer.` */
export const goneText = (missing: readonly string[]): string =>
  missing.length === 1 ? `de kop ${missing[0]} staat er niet meer.` : `de koppen ${listed(missing)} staan er niet meer.`;

/** Rows that are named in one sentence. */
const MOST_ROWS = 5;

/** `120 regels, 2 totaalregels overgeslagen.`, with the numbers of those rows when asked. */
export function linesText({ lines, leftOut }: Pick<SheetReading, 'lines' | 'leftOut'>, withRows = false): string {
  const rowsOf = (why: SheetReading['leftOut'][number]['why']): readonly number[] =>
    leftOut.flatMap((each) => (each.why === why ? [each.row + 1] : []));
  const skipped = [
    { rows: rowsOf('total'), words: TOTALS },
    { rows: rowsOf('heading'), words: REPEATED },
    { rows: rowsOf('other table'), words: OTHERS },
    { rows: rowsOf('note'), words: NOTES },
  ].flatMap(({ rows, words }) => (rows.length > 0 ? [`${countOf(rows.length, words)}${withRows ? ` (${rowNumbers(rows)})` : ''}`] : []));
  return `${countOf(lines, LINES)}${skipped.length > 0 ? `, ${listed(skipped)} overgeslagen` : ''}.`;
}

const rowNumbers = (rows: readonly number[]): string =>
  `rij ${listed([...rows.slice(0, MOST_ROWS).map(String), ...(rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} andere`] : [])])}`;
