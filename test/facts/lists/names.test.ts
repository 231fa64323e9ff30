import { byName, nameKey } from '../../../src/facts/lists/names';

test.each([
  ['VMBO De  Sluis ', 'Vmbo De Sluis'],
  ['’t Dok', "'t Dok"],
  ['Basis–school', 'Basis-school'],
  ['Rene\u0301 Vos', 'René Vos'],
  ['A\u00a001', 'a 01'],
])('"%s" is read as "%s"', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['A1', 'A01'],
  ['René', 'Rene'],
  ['De Sluis', 'DeSluis'],
])('"%s" is not "%s"', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('items come together by name, those without one left out', () => {
  const index = byName(['De Sluis', 'DE SLUIS', null, 'Het Veer'], (name) => name);
  expect([...index]).toEqual([
    ['de sluis', ['De Sluis', 'DE SLUIS']],
    ['het veer', ['Het Veer']],
  ]);
});
