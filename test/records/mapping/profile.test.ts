import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../property';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { ProfileError, profileSchema, profileText, readProfile } from '../../../src/records/mapping/profile';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import type { SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import { LABELLED } from '../labelled';
import { sheetOf } from '../layouts/layout';

const mappingOf = (drawing: string): SheetMapping => {
  const { mapping } = recogniseSheet(sheetOf(drawing));
  if (!mapping) throw new Error('not recognised');
  return mapping;
};

const UNCERTAIN = `
Aankopen STO | | |
Wanneer | Waar gekocht | Wat | Hoeveel
@2025-1-3 | Kern | Boor | 10
@2025-1-9 | Praxis | Verf | 20`;

test('a sheet that would be offered is read by the profile of another workbook, wherever its columns stand', () => {
  const profile = readProfile(profileText([mappingOf(UNCERTAIN)]));
  const other = sheetOf(
    `
School | De Kade
Wat | Hoeveel | Waar gekocht | Wanneer
Zaag | 5 | Gamma | @2025-2-3
Hout | 7.5 | Gamma | @2025-2-4`,
    { sheet: 'Januari' },
  );
  const read = (how: object) => withOtherLayouts({ tables: [], sheets: [other], date1904: false }, how).readings[0];
  expect(read({})?.status).toBe('offered');
  const reading = read({ profile });
  expect(reading).toMatchObject({ status: 'stored', lines: 2 });
  expect(reading?.mapping?.columns.map(({ key }) => key).sort()).toEqual(['factuurdatum', 'incl', 'leverancier', 'omschrijving']);
});

test('a sheet without its headings is not read by it', () => {
  const profile = readProfile(profileText([mappingOf(UNCERTAIN)]));
  const other = sheetOf(`Naam | Klas\nJ. Smit | 3A`);
  expect(withOtherLayouts({ tables: [], sheets: [other], date1904: false }, { profile }).readings[0]?.status).toBe('unknown');
});

test.each(LABELLED.map(({ name, cells }) => [name, cells] as const))('the mapping of "%s" comes back from a profile', (_, cells) => {
  const { mapping } = recogniseSheet(cells);
  if (!mapping) return;
  const [back] = readProfile(profileText([mapping]));
  expect(back).toEqual({
    ...mapping,
    sheet: '',
    ...(mapping.constants ? { constants: mapping.constants.map((each) => ({ ...each, value: '' })) } : {}),
  });
});

test('what is no profile, or of a newer version, is refused in Dutch, and nothing else is ever thrown', () => {
  expect(() => readProfile('{')).toThrow('geen JSON');
  expect(() => readProfile('{}')).toThrow('geen koppelprofiel');
  expect(() => readProfile('{"format":"sto-koppelprofiel","version":9,"layouts":[]}')).toThrow('nieuwere versie');
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      try {
        readProfile(JSON.stringify(json));
      } catch (error) {
        expect(error).toBeInstanceOf(ProfileError);
      }
    }),
  );
});

test('the example in the documentation is a profile', () => {
  const page = readFileSync(join(__dirname, '../../../docs/koppelprofiel.md'), 'utf8');
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  expect(profileSchema.parse(example)).toEqual(example);
});
