import { SOUND_LINES } from '../rules/sound-lines';
import type { CellValue } from '../../src/cells/cell';
import { inspanningTemplate } from '../../src/templates/inspanning';
import { kostenTemplate } from '../../src/templates/kosten';
import { partnersTemplate } from '../../src/templates/partners';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';

type Row = Readonly<Record<string, CellValue>>;

/** A workbook as a partner mails it: our registers, filled in. */
export function partnerWorkbook(kosten: readonly Row[], inspanning: readonly Row[] = []): Uint8Array {
  const sound = (key: 'kosten' | 'inspanning', rows: readonly Row[]): Row[] => rows.map((row) => ({ ...SOUND_LINES[key], ...row }));
  return saveXlsx(
    templateWorkbook([partnersTemplate, kostenTemplate, inspanningTemplate], '2025-2028', {
      kosten: sound('kosten', kosten),
      inspanning: sound('inspanning', inspanning),
    }),
  );
}

const cents = (text: string): number => Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100);

/** The sum of amounts as a ledger writes them, in its own notation. */
const dutch = (amounts: readonly string[]): string =>
  (amounts.reduce((sum, amount) => sum + cents(amount), 0) / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 });

/** An export of a ledger in Windows-1252, with a title block, debet and credit, a column that nothing is done with, and a total. */
export function ledger(
  lines: readonly (readonly [date: string, supplier: string, text: string, debet: string, credit: string])[],
): Uint8Array {
  const text = [
    'Grootboekkaart;;;;;;',
    '',
    'Boekstuknr;Boekdatum;Relatie;Omschrijving;Kostenplaats;Debet;Credit',
    ...lines.map(
      ([date, supplier, words, debet, credit], index) => `2026-${index + 1};${date};${supplier};${words};STO;${debet};${credit}`,
    ),
    `Totaal;;;;;${dutch(lines.map(([, , , debet]) => debet))};${dutch(lines.map(([, , , , credit]) => credit))}`,
    '',
  ].join('\r\n');
  return Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
}

/** What a workbook with a password looks like from outside. */
export const encryptedWorkbook = (): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return bytes;
};

/** A workbook of which the last part did not come across. */
export const truncated = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length * 0.6));
