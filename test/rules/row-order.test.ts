import fc from '../property';
import { check } from '../../src/check/check';
import type { CellValue } from '../../src/cells/cell';
import { exampleDossier } from './example-workbook';
import type { ExampleRows } from '../../src/rules/rule';
import { SOUND_WORKBOOK } from './sound-lines';
import { serialDay } from '../../src/scheme/calendar';

type Row = Readonly<Record<string, CellValue>>;

const date = fc.constantFrom('1-2-2024', '15-9-2024', '31-12-2024', '1-1-2025', '12-3-2026', '30-6-2026', '12-1-2029', '', 'maart', 46092);
const bron = fc.constantFrom('subsidie 2020-2023', 'aanvullend 2024', 'subsidie 2025-2028', 'cofinanciering', '', 'potje');
const partner = fc.constantFrom('Vmbo De Sluis', 'ROC Zaanstreek', 'Het Veer', '');
const act_code = fc.constantFrom('A01', 'A02', 'A99', '');
const bedrag = fc.constantFrom(0, 605, 7500, -605, '605,00', '#REF!', '');

const kosten = fc.record({
  factuurdatum: date,
  prestatie_tot: date,
  bron,
  partner,
  act_code,
  incl: bedrag,
  bedrag_sto: bedrag,
  leverancier: fc.constantFrom('Rijp', 'Zaan', ''),
  factuurnr: fc.constantFrom('F1', 'F2', ''),
  omschrijving: fc.constantFrom('Flyers', '3D-printer', 'Activiteitenplan 2025-2026', 'Onvoorzien'),
  pct: fc.constantFrom('', 1, 0.6, 80),
});
const inspanning = fc.record({
  naam: fc.constantFrom('J. Visser', 'A. de Boer'),
  van: date,
  tot: date,
  bron,
  partner,
  act_code,
  wtf: fc.constantFrom(0.5, 1, 1.2, ''),
  uren: fc.constantFrom(120, 132.5, 900, 1659, 'veel'),
  tarief: fc.constantFrom(50, 55, 58, 580),
  motivering: fc.constantFrom('', 'Ingehuurd'),
});
const afschrijvingen = fc.record({
  factuurdatum: date,
  bron,
  partner,
  act_code,
  factuurnr: fc.constantFrom('F1', 'M-101'),
  leverancier: fc.constantFrom('Rijp', 'Machinehandel Zaan'),
  periode_mnd: fc.constantFrom(5, 34, 60),
  pct_sto: fc.constantFrom(0.5, 0.8, 1),
});

const jaartaken = fc.record({
  naam: fc.constantFrom('J. Visser', 'A. de Boer', ''),
  schooljaar: fc.constantFrom('2023/2024', '2025/2026', '2026/2027', ''),
  van: fc.constant(''),
  tot: fc.constantFrom('', '31-12-2025'),
  sto_uren: fc.constantFrom(100, 900, ''),
});
const verklaringen = fc.record({
  naam: fc.constantFrom('J. Visser', 'R. Hoekstra'),
  van: date,
  tot: date,
  uren: fc.constantFrom(60, 120),
  keuze: fc.constantFrom('a', 'b', 'c', ''),
});

/** A column in which nothing is checked names the row, so that it can be told where it went. */
const NAME_OF_ROW = {
  kosten: 'boekstuk',
  inspanning: 'functie',
  afschrijvingen: 'inv_id',
  jaartaken: 'functie',
  verklaringen: 'plaats',
} as const;

const numbered = <Key extends keyof typeof NAME_OF_ROW>(key: Key, rows: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ ...row, [NAME_OF_ROW[key]]: `rij ${index}` }));

/** Every finding with the name of its row instead of its place. */
function findingsOf(rows: ExampleRows): readonly string[] {
  const { findings } = check(exampleDossier({ ...SOUND_WORKBOOK, ...rows }), serialDay(2026, 10, 1));
  return findings
    .map(({ rule, message, text, place: { table, row, columnKey } }) => {
      const name = table.key in NAME_OF_ROW ? NAME_OF_ROW[table.key as keyof typeof NAME_OF_ROW] : '';
      const line = row === null ? 'tabel' : (rows[table.key]?.[row - table.row - 1]?.[name] ?? `rij ${row}`);
      return [rule.id, message, table.key, line, columnKey, text].join(' · ');
    })
    .sort();
}

test('sorting rows moves the findings along and changes nothing else', () => {
  const some = <T extends Row>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(row, { minLength: 1, maxLength: 8 });
  const shuffled = fc
    .record({
      kosten: some(kosten),
      inspanning: some(inspanning),
      afschrijvingen: some(afschrijvingen),
      jaartaken: some(jaartaken),
      verklaringen: some(verklaringen),
    })
    .map((rows) => ({
      kosten: numbered('kosten', rows.kosten),
      inspanning: numbered('inspanning', rows.inspanning),
      afschrijvingen: numbered('afschrijvingen', rows.afschrijvingen),
      jaartaken: numbered('jaartaken', rows.jaartaken),
      verklaringen: numbered('verklaringen', rows.verklaringen),
    }))
    .chain((rows) => {
      const order = <T>(list: T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray(list, { minLength: list.length });
      return fc.tuple(
        fc.constant(rows),
        fc.record({
          kosten: order(rows.kosten),
          inspanning: order(rows.inspanning),
          afschrijvingen: order(rows.afschrijvingen),
          jaartaken: order(rows.jaartaken),
          verklaringen: order(rows.verklaringen),
        }),
      );
    });
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(findingsOf(other)).toEqual(findingsOf(rows));
    }),
    { numRuns: 60 },
  );
});
