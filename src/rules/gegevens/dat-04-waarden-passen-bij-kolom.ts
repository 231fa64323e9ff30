import { TABLE_KEYS } from '../../templates';
import { ALL_ROUNDS } from '../../scheme/rounds';
import type { ColumnType } from '../../templates/column';
import type { CellProblem } from '../../records/dossier';
import { LARGEST } from '../../records/field';
import { ALL_TABLES, cellText, problemsOf } from '../all-tables';
import { text } from '../message-value';
import { codeMends } from '../cell-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DAT-04',
  title: 'Waarden passen bij de kolom',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  each: TABLE_KEYS,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Een waarde die in deze kolom niet kan, is meestal een tikfout of staat in de verkeerde kolom.',
    },
  ],
  messages: {
    buitenGrens: {
      outcome: 'te beoordelen',
      text: '{waarde} past hier niet: het is {bereik}',
      found: '{waarde}',
      expected: '{bereik}',
      action: 'Verbeter de waarde. Tot dan telt de cel in geen andere regel mee.',
    },
    anderePatroon: {
      outcome: 'let op',
      text: '"{waarde}" heeft een andere vorm dan gewoon: klopt deze code?',
      found: '{waarde}',
      expected: '{vorm}',
      action: 'Vergelijk de waarde met een officieel stuk en verbeter zo nodig.',
    },
  },
  check({ dossier }, report) {
    for (const problem of problemsOf(dossier)) {
      const { at, column, kind, year } = problem;
      const waarde = cellText(problem);
      if (kind === 'out of bounds') report.cell(at, column.key, 'buitenGrens', { waarde, bereik: text(boundsOf(problem)) }, year);
      if (kind === 'wrong shape')
        report.cell(at, column.key, 'anderePatroon', { waarde, vorm: text(column.pattern?.words ?? '') }, year, codeMends(problem));
    }
  },
  examples: [
    {
      name: 'waarden op de grens',
      given: { activiteiten: [{ jaar_van: 2020, jaar_tot: 2028 }], inspanning: [{ wtf: 2 }], partners: [{ brin_vest: '00xx', kvk: '' }] },
      expected: [],
    },
    {
      name: 'een jaar buiten de subsidie, een negatieve restwaarde, een halve maand en een bedrag met te veel nullen',
      given: { activiteiten: [{ jaar_tot: 2029 }], afschrijvingen: [{ restwaarde: -1, periode_mnd: 60.5, aanschaf: 6e12 }] },
      expected: [
        { message: 'buitenGrens', table: 'activiteiten', line: 1, column: 'jaar_tot' },
        { message: 'buitenGrens', table: 'afschrijvingen', line: 1, column: 'aanschaf' },
        { message: 'buitenGrens', table: 'afschrijvingen', line: 1, column: 'periode_mnd' },
        { message: 'buitenGrens', table: 'afschrijvingen', line: 1, column: 'restwaarde' },
      ],
    },
    {
      name: 'een KvK-nummer van zeven cijfers',
      given: { partners: [{ kvk: '1234567' }] },
      expected: [{ message: 'anderePatroon', table: 'partners', line: 1, column: 'kvk' }],
    },
  ],
});

const KINDS: { readonly [Type in ColumnType]?: string } = {
  integer: 'een heel getal',
  percentage: 'een percentage',
  money: 'een bedrag',
  date: 'een datum',
};

/** The bounds of a column in words: `een heel getal, ten minste 2020, ten hoogste 2028`. */
function boundsOf({ column: { type, minimum, above, maximum }, cell }: CellProblem): string {
  const kind = KINDS[type] ?? 'een getal';
  if (typeof cell === 'number' && Math.abs(cell) > LARGEST) return `${kind} onder de duizend miljard`;
  const show = (bound: number): string => (type === 'percentage' ? `${bound * 100}%` : String(bound).replace('.', ','));
  return [
    kind,
    minimum !== undefined && `ten minste ${show(minimum)}`,
    above !== undefined && `meer dan ${show(above)}`,
    maximum !== undefined && `ten hoogste ${show(maximum)}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}
