import fc from '../../property';
import {
  findAdvance,
  findBuilding,
  findHavoVwo,
  findMachine,
  findNoPurchase,
  findPerhapsSetAside,
  findSetAside,
  findTargetGroup,
  findTechnasium,
  saysNothing,
  wordFinder,
} from '../../../src/facts/lists/words';

test.each([
  ['3D-printer', '3D-printer'],
  ['Aanschaf (3D-printer), incl. btw', '3D-printer'],
  ['CNC-freesmachine', 'CNC-freesmachine'],
  ['LASERSNIJDER', 'LASERSNIJDER'],
  ['twee lasrobots', 'lasrobots'],
  ['laser cutter Trotec', 'laser'],
  ['meetapparatuur', 'meetapparatuur'],
])('a machine in "%s"', (text, word) => {
  expect(findMachine(text)).toBe(word);
});

test.each([
  'laserprint flyers',
  'printerpapier',
  'robotwedstrijd entree',
  'machineolie',
  'Machinist gezocht',
  'apparaatverzekering',
  'freesbits',
  'vloeistof',
  'inventarisatie lokalen',
  '',
])('no machine in "%s"', (text) => {
  expect(findMachine(text)).toBeUndefined();
});

test.each([
  'Huur freesmachine',
  'onderhoudscontract lasersnijder',
  'Filament 3D-printer',
  'Reparatie robot',
  'Verhuur draaibank',
  'lasmateriaal',
])('no purchase in "%s"', (text) => {
  expect(findNoPurchase(text)).toBeDefined();
});

test('buildings', () => {
  for (const text of ['Verbouwing lokaal', 'huisvestingskosten', 'nieuwe vloer', 'sloopwerk', 'Renovatieplan']) {
    expect([text, findBuilding(text)]).not.toEqual([text, undefined]);
  }
  for (const text of ['vloeistof', 'sloopauto', 'vloermat', 'bouwpakket', 'bouwen en wonen', 'aanbouwdeel']) {
    expect([text, findBuilding(text)]).toEqual([text, undefined]);
  }
});

test('money set aside, advances and target groups', () => {
  expect(findSetAside('Post onvoorzien')).toBe('onvoorzien');
  expect(findSetAside('onvoorzienbaar')).toBeUndefined();
  expect(findPerhapsSetAside('Voorziening')).toBe('Voorziening');
  expect(findPerhapsSetAside('reserveonderdelen, voorzien van logo')).toBeUndefined();
  expect(findAdvance('1e voorschot')).toBe('voorschot');
  expect(findAdvance('doorbetalingen 2026')).toBe('doorbetalingen');
  expect(findAdvance('voorschotelen')).toBeUndefined();
  expect(findAdvance('betaling')).toBeUndefined();
  expect(findTechnasium('Technasium-docent')).toBe('Technasium-docent');
  expect(findTechnasium('techniek')).toBeUndefined();
  expect(findHavoVwo('3-havo/vwo')).toBe('3-havo');
  expect(findHavoVwo('Havosloot')).toBeUndefined();
  expect(findHavoVwo('havoleerlingen')).toBe('havoleerlingen');
  expect(findTargetGroup('vmbo-tl en havo')).toBe('vmbo-tl');
  expect(findTargetGroup('polo shirts')).toBeUndefined();
});

test('accents, case and punctuation do not matter; the piece comes back as it was typed', () => {
  const find = wordFinder('energie', 'cafe*', '*ee');
  expect(find('Énergie!?')).toBe('Énergie');
  expect(find('(Cafétafel)')).toBe('Cafétafel');
  expect(find('idée')).toBe('idée');
  expect(find('energiek')).toBeUndefined();
  expect(find(null)).toBeUndefined();
});

test('words that say there is nothing', () => {
  expect(['-', 'n.v.t.', ' NVT ', 'Geen', '—', '?', 'nee'].filter((text) => !saysNothing(text))).toEqual([]);
  expect(['RIF', 'F-1', '0001', 'geen enkele', 'x-12'].filter(saysNothing)).toEqual([]);
});

test('any text is looked through, and only its beginning', () => {
  const find = wordFinder('*machine', 'verbouw*', 'vloer');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      (text) => find(text) === undefined || text.normalize('NFC').includes(find(text) ?? ''),
    ),
  );
  expect(find(`machine ${'-'.repeat(1_000_000)}`)).toBe('machine');
  expect(find(`${'-'.repeat(1_000_000)} machine`)).toBeUndefined();
});
