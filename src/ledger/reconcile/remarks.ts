import { formatEuros } from '../../records/euros';
import { yearText, type Books } from '../books';
import type { Match } from './matching';
import { isDecemberInJanuary } from './months';
import type { RegisterLine, RegisterLines } from './register-lines';

/** What people have to know of a comparison, in Dutch sentences. `outside` are the rows of outside the book years. */
export function remarksOf(
  { advances, partners }: RegisterLines,
  matches: readonly Match[],
  { years, scans }: Books,
  reversed: number,
  outside: readonly RegisterLine[],
): readonly string[] {
  const remarks: string[] = [];
  if (outside.length > 0 && years !== undefined) {
    const total = formatEuros(outside.reduce((sum, { full }) => sum + full, 0));
    remarks.push(
      `${outside.length === 1 ? '1 regel' : `${outside.length} regels`} van het register (${total}) ${outside.length === 1 ? 'is' : 'zijn'} niet van boekjaar ${years.map(yearText).join(', ')} en daarom niet vergeleken: ${rowsText(outside)}.`,
    );
  }
  const late = matches.filter(({ rows, books }) =>
    rows.some(({ date }) => books.some(({ line }) => isDecemberInJanuary(date, line.bookDate))),
  );
  if (late.length > 0)
    remarks.push(
      `${late.length === 1 ? 'Eén factuur' : `${late.length} facturen`} van december ${late.length === 1 ? 'is' : 'zijn'} in januari geboekt: ${late
        .slice(0, 10)
        .map(({ rows }) => `rij ${rows[0]?.row ?? ''}`)
        .join(', ')}.`,
    );
  const shares = matches.filter(({ used }) => used === 'share').length;
  if (shares > 0)
    remarks.push(`Bij ${shares} boekingen heeft het grootboek alleen het deel voor STO (Toerekening %); daarmee is vergeleken.`);
  if (advances > 0)
    remarks.push(
      `${advances === 1 ? '1 regel is' : `${advances} regels zijn`} een voorschot of doorbetaling aan een partner: geen kosten, dus niet vergeleken.`,
    );
  if (reversed > 0) remarks.push(`${reversed} regels in het grootboek heffen elkaar op en staan niet in het register.`);
  if (years === undefined) remarks.push('Niet elke auditfile zegt van welk boekjaar zij is; alle regels van het register zijn vergeleken.');
  if (partners.length > 1 && new Set(scans.map(({ summary }) => summary.header.companyName)).size < partners.length)
    remarks.push(
      `Het register heeft regels van ${partners.length} partners (${partners.slice(0, 5).join(', ')}${partners.length > 5 ? '…' : ''}); een auditfile is van één administratie. Vergelijk zo nodig per partner.`,
    );
  return remarks;
}

/** Rows that are named in one sentence. */
const MOST_ROWS = 10;

const rowsText = (rows: readonly RegisterLine[]): string =>
  `${rows.length === 1 ? 'rij' : 'rijen'} ${rows
    .slice(0, MOST_ROWS)
    .map(({ row }) => row)
    .join(', ')}${rows.length > MOST_ROWS ? ` en nog ${rows.length - MOST_ROWS}` : ''}`;
