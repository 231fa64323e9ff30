import type { FormulaContext, TableKey } from './column';
import type { FixedRow, TableDeclaration } from './template';

/** Changes that the list shows; the last row says how many there are beyond. */
const SHOWN = 15;
const ROWS: readonly string[] = Array.from({ length: SHOWN }, (_, index) => `Wijziging ${index + 1}`);
const MORE = 'Meer';

const rows = (): readonly FixedRow[] => [...ROWS, MORE].map((key) => ({ key, cells: {} }));

/** What a column of the n-th row of Wijzigingen holds; `+0` and `&""` keep an empty cell from becoming 0. */
const ofChange =
  (column: string) =>
  ({ row }: FormulaContext): string => {
    const number = ROWS.indexOf(row) + 1;
    const cell = `INDEX({wijzigingen.${column}},${number})`;
    return number === 0 ? '=""' : `=IFERROR(IF(${cell}="","",${cell}),"")`;
  };

/** Codes of the activities that give and take. */
function activities({ row }: FormulaContext): string {
  const number = ROWS.indexOf(row) + 1;
  if (number === 0) return '=""';
  const [from, to] = ['activiteit_van', 'activiteit_naar'].map((column) => `INDEX({wijzigingen.${column}},${number})&""`);
  return `=IFERROR(${from}&IF(AND(${from}<>"",${to}<>"")," > ","")&${to},"")`;
}

/** What kind of change it is; in the last row how many more there are. */
function kind(context: FormulaContext): string {
  if (context.row !== MORE) return ofChange('soort')(context);
  const beyond = `COUNT({wijzigingen.nummer})-COUNT({regel@${ROWS[0]}}:{regel@${ROWS.at(-1)}})`;
  return `=IF(${beyond}>0,"en "&(${beyond})&" meer op Wijzigingen","")`;
}

// One line a column.
// prettier-ignore
const COLUMNS = [
  { key: 'regel', heading: 'Nummer', type: 'integer', width: 18, help: 'Van het blad Wijzigingen.', formula: ofChange('nummer') },
  { key: 'soort', heading: 'Soort wijziging', type: 'text', width: 30, help: 'Van het blad Wijzigingen.', formula: kind },
  { key: 'activiteiten', heading: 'Activiteit van > naar', type: 'text', width: 24, help: 'Codes, van het blad Wijzigingen.', formula: activities },
  { key: 'reden', heading: 'Reden', type: 'text', wraps: true, width: 46, help: 'Van het blad Wijzigingen.', formula: ofChange('reden') },
  { key: 'besluit', heading: 'Besluit', type: 'date', width: 12, help: 'Datum van het besluit, van het blad Wijzigingen.', formula: ofChange('besluit_datum') },
  { key: 'bedrag', heading: 'Bedrag', type: 'money', width: 16, help: 'Van het blad Wijzigingen.', formula: ofChange('bedrag') },
  { key: 'gemeld', heading: 'Gemeld aan DUS-I', type: 'date', width: 14, help: 'Datum van de melding, van het blad Wijzigingen.', formula: ofChange('melding_datum') },
] as const satisfies TableDeclaration['columns'];

const wijzigingenOf = <const Key extends TableKey>(key: Key, name: string) => ({
  key,
  name,
  caption: 'Wijzigingen, van het blad Wijzigingen',
  keyColumns: ['regel' as const],
  startRows: SHOWN + 1,
  optional: true as const,
  fixedRows: rows,
  columns: COLUMNS,
});

export const voortgangWijzigingenTable = wijzigingenOf('voortgangWijzigingen', 'STO_Voortgang_wijzigingen');
export const eindverslagWijzigingenTable = wijzigingenOf('eindverslagWijzigingen', 'STO_Eindverslag_wijzigingen');
