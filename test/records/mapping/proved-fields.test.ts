import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { sheetOf, type SheetOptions } from '../layouts/layout';

const keysOf = (cells: string, options?: SheetOptions): readonly (string | null)[] =>
  recogniseSheet(sheetOf(cells, options)).mapping?.columns.map(({ key }) => key) ?? [];

test('of hours × rate = cost the third is known by the two others', () => {
  expect(
    keysOf(`
Inzet STO | | |
Medewerker | Functie | Aantal eenheden | Uurtarief | Loonkosten
K. Jansen | docent | 12 | 56 | 672
R. Visser | docent | 8 | 52.5 | 420
L. Tas | instructeur | 24 | 48 | 1152`),
  ).toEqual(['naam', 'functie', 'uren', 'tarief', 'loonkosten']);
});

test('cells that are values of our list say what a column is; those of a package do not', () => {
  const sheet = (heading: string, kinds: readonly string[]): string => `
Kosten STO | | | |
Datum | Leverancier | Omschrijving | ${heading} | Bedrag incl. btw
@2025-3-1 | Eriks | slangen | ${kinds[0]} | 100.5
@2025-3-2 | Hornbach | hout | ${kinds[1]} | 200
@2025-3-3 | Praxis | verf | ${kinds[0]} | 80`;
  expect(keysOf(sheet('Volgens DUS-I', ['Materiaalkosten', 'Overige kosten']))[3]).toBe('kostensoort');
  expect(keysOf(sheet('Categorie', ['Reiskosten', 'Software']))[3]).toBeNull();
  expect(keysOf(sheet('Expense Type', ['Travel', 'Software']))[3]).toBeNull();
  // Under our own name for it they are kinds of cost that the check asks about.
  expect(keysOf(sheet('Kostensoort', ['Reiskosten', 'Software']))[3]).toBe('kostensoort');
});

test('two columns of days, the one never after the other, are a first and a last day', () => {
  const sheet = (last: string): string => `
Inzet STO | | | | |
Medewerker | Aan de slag | Klaar | Uren | Tarief | Loonkosten
K. Jansen | @2025-1-6 | @2025-3-28 | 12 | 56 | 672
R. Visser | @2025-2-3 | @2025-6-27 | 8 | 52.5 | 420
L. Tas | @2025-9-1 | ${last} | 24 | 48 | 1152`;
  expect(keysOf(sheet('@2025-12-19')).slice(1, 3)).toEqual(['van', 'tot']);
  expect(keysOf(sheet('@2025-7-4')).slice(1, 3)).toEqual([null, null]);
});

test('times of day beside each other are no hours', () => {
  expect(
    keysOf(`
Uren STO | | | |
Naam | Datum | Op | Af | Uren
K. Jansen | @2025-3-3 | '09:00 | '12:00 | 3
K. Jansen | @2025-3-4 | '10:30 | '13:00 | 2.5
R. Visser | @2025-3-5 | '08:15 | '12:15 | 4`),
  ).toEqual(['naam', 'datum', null, null, 'uren']);
});

test('an amount that was agreed to is asked, and only taken where no other stands', () => {
  const sheet = (more: string, amounts: readonly string[]): string => `
Kosten STO | | | |
Datum | Leverancier | Omschrijving | Goedgekeurd bedrag ${more}
@2025-3-1 | Eriks | slangen | ${amounts[0]}
@2025-3-2 | Hornbach | hout | ${amounts[1]}
@2025-3-3 | Praxis | verf | ${amounts[2]}`;
  const alone = recogniseSheet(sheetOf(sheet('', ['100.5', '200', '80'])));
  expect(alone.mapping?.columns[3]?.key).toBe('incl');
  expect(alone.status).toBe('offered');
  expect(keysOf(sheet('| Factuurbedrag', ['90 | 100.5', '200 | 200', '80 | 95'])).slice(3)).toEqual([null, 'incl']);
});

test('a part of a full job is no number of hours of a year, though bijlage 1 calls those Betrekkingsomvang', () => {
  const sheet = (extents: readonly string[]): string => `
Taakkaart 2025-2026 | | | |
Personeelslid | Functie | Betrekkingsomvang | Klokuren per jaar | STO-taak (uren)
J. de Vries | docent | ${extents[0]} | 664 | 80
P. Bakker | docent | ${extents[1]} | 1327 | 160
S. Yildiz | docent | ${extents[2]} | 1659 | 200`;
  expect(['omvang', 'wtf']).toContain(keysOf(sheet(['0.4', '0.8', '1']))[2]);
});

test('Bet.dtm is the day of payment', () => {
  expect(
    keysOf(`
Kosten STO | | | |
Fac.nr | Fac.dtm | Bet.dtm | Lev. | Bedr. incl.
V1 | @2025-3-1 | @2025-3-15 | Eriks | 100.5
V2 | @2025-3-2 | @2025-3-16 | Hornbach | 200
V3 | @2025-3-9 | @2025-3-23 | Praxis | 80`),
  ).toEqual(['factuurnr', 'factuurdatum', 'betaaldatum', 'leverancier', 'incl']);
});
