import type { CellValue } from '../../src/cells/cell';
import { serialDay } from '../../src/scheme/calendar';
import { MACHINES } from '../../src/facts/costs/register-costs';
import { CHECKED_ON, soundAdministration } from '../cases/administration';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../src/xlsx/workbook-data';

type Row = Readonly<Record<string, CellValue>>;

/** Twenty cost lines as a bookkeeper has them. */
const SOUND: readonly Row[] = Array.from({ length: 20 }, (_, index) => ({
  boekstuk: `2026-${String(index + 1).padStart(4, '0')}`,
  leverancier: ['Drukkerij Rijp', 'Houthandel Dijk', 'Bouwmarkt Zaan', 'Busbedrijf Noord'][index % 4] ?? '',
  factuurnr: `F-${index + 101}`,
  factuurdatum: serialDay(2026, 1 + (index % 9), 3 + index),
  betaaldatum: serialDay(2026, 1 + (index % 9), 8 + index),
  omschrijving: ['Posters voor de techniekdag', 'Hout voor het praktijklokaal', 'Gereedschap', 'Vervoer naar bedrijven'][index % 4] ?? '',
  excl: 100 + index * 10,
  btw: (100 + index * 10) * 0.21,
  incl: Math.round((100 + index * 10) * 121) / 100,
  btw_verrekenbaar: 'nee',
  kostensoort: index % 4 === 3 ? 'Overige kosten' : 'Materiaalkosten',
  soort_boeking: 'kosten',
  bron: 'subsidie 2025-2028',
  doelgroep: 'vmbo',
  bewijs: 'ja',
}));

/** What is wrong in them, by line. */
const WRONG: Readonly<Record<number, Row>> = {
  1: { doelgroep: 'vmbo-b' },
  2: { factuurdatum: serialDay(2029, 3, 5) },
  4: { betaaldatum: '12-5-2026' },
  5: { kostensoort: 'Matriaalkosten' },
  6: { excl: '', btw: '', incl: '1.250' },
  8: { betaaldatum: '16-9-2026' },
  9: { doelgroep: 'vmbo-b' },
  10: {
    omschrijving: 'Lasersnijder',
    kostensoort: MACHINES,
    excl: 6000,
    btw: 1260,
    incl: 7260,
    pct: 0.8,
    sleutel: 'Vier van de vijf dagen',
  },
  12: { bron: 'subsidi 2025-2028' },
  13: { betaaldatum: '24-5-2026' },
  14: { kostensoort: 'Matriaalkosten' },
  16: { factuurdatum: serialDay(2029, 8, 19) },
  17: { doelgroep: 'vmbo-b' },
  18: { bron: 'subsidi 2025-2028' },
};

/** Lines in the table; the others were pasted under it. */
const IN_TABLE = 14;

/** The day (serial) of the check: no deadline is near. */
export const CHECKED_ON_DAY = CHECKED_ON['2025-2028'];

/** A whole administration in which nothing is wrong, but for `wrong` in twenty cost lines. */
export function administration(wrong: Readonly<Record<number, Row>>): WorkbookData {
  const sound = soundAdministration('2025-2028', 1, 0.02);
  const [code] = (sound.kosten ?? []).map(({ act_code }) => act_code);
  const [partner] = (sound.kosten ?? []).map((row) => row.partner);
  const kosten = SOUND.map((row, index): Row => ({ ...row, act_code: code ?? '', partner: partner ?? '', ...wrong[index] }));
  return templateWorkbook(TEMPLATES, '2025-2028', { ...sound, kosten, afschrijvingen: [] });
}

/**
 * One in which twenty rows were pasted: some of them under the table, with late dates, a machine at its price, an amount that can be read in
 * two ways, texts for dates, and values that no list has.
 */
export const messyWorkbook = (): WorkbookData => pastedUnder(administration(WRONG), 'Kosten', IN_TABLE);

/** Makes a table of a file shorter: its last rows then stand under it, as a paste leaves them. */
function pastedUnder(data: WorkbookData, name: string, rows: number): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (sheet.name === name ? { ...table, area: { ...table.area, rows: rows + 1 } } : table)),
  }));
  return { ...data, sheets };
}
