import type { LeftOut, WhyLeftOut } from '../check/left-out';
import { cut, writeValue } from '../check/wording';
import { rowWords } from '../cells/runs';

type Words = readonly [one: string, more: string];

const WHY: Readonly<Record<WhyLeftOut, Words>> = {
  total: ['is niet meegeteld: dit is een totaal', 'zijn niet meegeteld: dit zijn totalen'],
  heading: ['is niet gelezen: dit zijn koppen of de naam van een groep', 'zijn niet gelezen: dit zijn koppen of namen van groepen'],
  'other table': ['is niet gelezen: hier staat een andere tabel', 'zijn niet gelezen: hier staat een andere tabel'],
  note: ['is niet gelezen: dit is een opmerking onder de regels', 'zijn niet gelezen: dit zijn opmerkingen onder de regels'],
  above: ['is niet gelezen: de rij staat boven de koppen', 'zijn niet gelezen: de rijen staan boven de koppen'],
  aside: [
    'is niet gelezen: er staat iets in, maar niet in de kolommen die gelezen worden',
    'zijn niet gelezen: er staat iets in, maar niet in de kolommen die gelezen worden',
  ],
  outside: ['is niet gelezen: de rij staat buiten de tabellen', 'zijn niet gelezen: de rijen staan buiten de tabellen'],
  mapping: [
    'is niet gelezen: de koppeling op het blad STO Instellingen laat alle kolommen weg',
    'zijn niet gelezen: de koppeling op het blad STO Instellingen laat alle kolommen weg',
  ],
};

/** Characters of what stands in a row that are shown. */
const MOST_LABEL = 40;

/** Which rows of a sheet were left out, what they come to and why, as a Dutch sentence. */
export function leftOutText({ sheet, why, rows, cents, label }: LeftOut): string {
  const [one, more] = WHY[why];
  const amount = cents === null ? '' : `${rows.length === 1 ? '' : 'samen '}${writeValue({ kind: 'money', value: cents })}`;
  const what = rows.length === 1 && label !== null ? `“${cut(label, MOST_LABEL)}”` : '';
  const about = [what, amount].filter(Boolean).join(', ');
  return `Blad ${sheet}: ${rowWords(rows.map((row) => row + 1))} ${rows.length === 1 ? one : more}${about === '' ? '' : ` (${about})`}.`;
}
