import { formatDate } from '../../records/dutch-date';
import { formatEuros } from '../../records/euros';
import { LINE_TOLERANCE } from '../../records/money';
import type { DateField } from './dates';
import { outcomeOf, type KeyItem, type Reconciliation, type RowItem, type RowPlace } from './result';

/** A cell of a list for people: a text, an amount in cents or a day (serial). */
export type SectionCell = string | { readonly cents: number } | { readonly day: number | null };

/** One list of the result, as every form of the report shows it. */
export interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly SectionCell[]; readonly place?: RowPlace }[];
  /** A difference, or only what one wants to know. */
  readonly isDifference: boolean;
}

const DATES: Readonly<Record<DateField, string>> = {
  invDt: 'factuurdatum',
  effDate: 'factuur- of mutatiedatum',
  trDt: 'boekdatum',
  none: 'geen datum',
};

/** The cell as text. */
export function cellText(cell: SectionCell): string {
  if (typeof cell === 'string') return cell;
  if ('cents' in cell) return formatEuros(cell.cents);
  return cell.day === null ? '' : formatDate(cell.day);
}

/** Whether all ties, in a sentence. */
export function outcomeSentence(result: Reconciliation): string {
  const { totals, register } = result;
  const counts = [
    [result.otherAmount.length, 'ander bedrag'],
    [result.otherDate.length, 'andere datum'],
    [result.onlyRegister.length, 'alleen in het register'],
    [result.onlyLedger.length, 'alleen in het grootboek'],
    [result.doubles.length, 'dubbel'],
    [result.totalsByKind.filter(({ tied }) => tied === false).length, 'ander totaal'],
  ] as const;
  const differences = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} × ${words}`);
  const sums = `Register ${formatEuros(totals.register)}, grootboek ${formatEuros(totals.ledger)}, verschil ${formatEuros(totals.difference)}. Een bedrag mag ${LINE_TOLERANCE} cent afwijken.`;
  const matched = new Set(result.matched.map(({ match }) => match)).size;
  const outcome = outcomeOf(result);
  const nothing = matched === 0 && differences.length === 0 ? 'Er is niets om te vergelijken. ' : '';
  const unsure = result.totalsByKind
    .filter(({ tied }) => tied === null)
    .map(({ kind }) => `Of het totaal van ${kind} aansluit, is niet te zien. `);
  const left = `${register.notCompared.length > 0 ? `${register.notCompared.length} regels konden niet worden vergeleken. ` : ''}${unsure.join('')}`;
  if (nothing !== '' || outcome === 'tied') return `${nothing || left || `Alles sluit aan: ${matched} boekingen. `}${sums}`;
  return `${left}${differences.length > 0 ? `Verschillen: ${differences.join(', ')}. ` : ''}${sums}`;
}

/** The result as lists: the differences first. Lists without rows are left out. */
export function reconciliationSections(result: Reconciliation): readonly Section[] {
  const sections: Section[] = [
    {
      title: 'Ander bedrag',
      headings: ['Rij', 'Boeking', 'Leverancier', 'Nummer', 'Register', 'Grootboek', 'Verschil', 'Toelichting'],
      isDifference: true,
      rows: result.otherAmount.map((entry) => ({
        place: entry,
        cells: [
          entry.rows.map(rowText).join(', '),
          entry.keys.map(({ key }) => key).join(', '),
          entry.rows[0]?.supplier ?? '',
          entry.rows[0]?.number ?? '',
          { cents: entry.register },
          { cents: entry.ledger },
          { cents: entry.register - entry.ledger },
          entry.note,
        ],
      })),
    },
    {
      title: 'Andere datum',
      headings: ['Rij', 'Boeking', 'Leverancier', 'Nummer', 'Bedrag', 'Register', 'Grootboek', 'Toelichting'],
      isDifference: true,
      rows: result.otherDate.map(({ rowItem, keyItem, decemberInJanuary }) => ({
        place: rowItem,
        cells: [
          rowText(rowItem),
          keyItem.key,
          rowItem.supplier,
          rowItem.number,
          { cents: rowItem.amount },
          { day: rowItem.date },
          { day: keyItem.date },
          decemberInJanuary ? 'Factuur van december, in januari geboekt.' : '',
        ],
      })),
    },
    {
      title: 'Alleen in het register',
      headings: ['Rij', 'Leverancier', 'Nummer', 'Datum', 'Bedrag', 'Toelichting'],
      isDifference: true,
      rows: result.onlyRegister.map((item) => ({ place: item, cells: [...rowCells(item), item.note] })),
    },
    {
      title: 'Alleen in het grootboek',
      headings: ['Boeking', 'Rekening', 'Leverancier', 'Nummer', 'Datum', 'Bedrag'],
      isDifference: true,
      rows: result.onlyLedger.map((item) => ({ cells: keyCells(item) })),
    },
    {
      title: 'Dubbel',
      headings: ['Waar', 'Leverancier', 'Nummer', 'Datum', 'Bedrag', 'Ook op'],
      isDifference: true,
      rows: result.doubles.map((double) =>
        double.side === 'register'
          ? { place: double, cells: [`Register, ${rowText(double)}`, ...rowCells(double.item).slice(1), `rij ${double.of}`] }
          : {
              cells: [
                `Grootboek, ${double.key}`,
                double.item.supplier,
                double.item.number,
                { day: double.item.date },
                { cents: double.item.amount },
                double.of,
              ],
            },
      ),
    },
    {
      title: 'Niet vergeleken',
      headings: ['Rij', 'Waarom'],
      isDifference: true,
      rows: result.register.notCompared.map((item) => ({ place: item, cells: [rowText(item), item.reason] })),
    },
    {
      title: 'Loonkosten en machines in totaal',
      headings: ['Kostensoort', 'Blad', 'Register', 'Grootboek', 'Verschil', 'Toelichting'],
      isDifference: result.totalsByKind.some(({ tied }) => tied !== true),
      rows: result.totalsByKind.map(({ kind, sheet, register, ledger, difference, unknown }) => ({
        cells: [
          kind,
          sheet,
          { cents: register },
          { cents: ledger },
          { cents: difference },
          unknown > 0 ? `Van ${formatEuros(unknown)} is het boekjaar niet te zien.` : '',
        ],
      })),
    },
    {
      title: 'Per rekening',
      headings: ['Rekening', 'Naam', 'Kostensoort', 'Regels', 'Grootboek', 'Register', 'Verschil'],
      isDifference: false,
      rows: result.perAccount.map(({ account, description, kostensoort, lines, ledger, register, difference }) => ({
        cells: [account, description, kostensoort ?? '', String(lines), { cents: ledger }, { cents: register }, { cents: difference }],
      })),
    },
    {
      title: 'Per maand',
      headings: ['Maand', 'Register', 'Grootboek', 'Verschil', 'Datum in het grootboek'],
      isDifference: false,
      rows: result.perMonth.map(({ month, register, ledger, difference, dates }) => ({
        cells: [
          month || '(geen datum)',
          { cents: register },
          { cents: ledger },
          { cents: difference },
          dates.map((field) => DATES[field]).join(', '),
        ],
      })),
    },
    {
      title: 'Regels van het project op andere rekeningen: geen kosten',
      headings: ['Rekening', 'Naam', 'Soort', 'Regels', 'Totaal'],
      isDifference: false,
      rows: result.otherAccounts.map(({ account, description, type, lines, total }) => ({
        cells: [account, description, type, String(lines), { cents: total }],
      })),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const rowText = ({ sheet, row }: RowPlace): string => `${sheet} ${row}`;
const rowCells = (item: RowItem): readonly SectionCell[] => [
  rowText(item),
  item.supplier,
  item.number,
  { day: item.date },
  { cents: item.amount },
];
const keyCells = (item: KeyItem): readonly SectionCell[] => [
  item.key,
  item.account,
  item.supplier,
  item.number,
  { day: item.date },
  { cents: item.amount },
];
