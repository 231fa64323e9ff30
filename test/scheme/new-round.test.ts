import type * as RoundData from '../../src/scheme/round-data';
import type * as Sto2029 from './sto2029';
import { STO2029 } from './sto2029';
import { serialDay } from '../../src/scheme/calendar';

jest.mock('../../src/scheme/round-data', () => {
  const actual = jest.requireActual<typeof RoundData>('../../src/scheme/round-data');
  return { ...actual, ROUND_DATA: [...actual.ROUND_DATA, jest.requireActual<typeof Sto2029>('./sto2029').STO2029] };
});

import { check } from '../../src/check/check';
import { RULES } from '../../src/rules/all-rules';
import { deadlinesOf } from '../../src/scheme/deadlines';
import { LISTS } from '../../src/scheme/lists';
import { ALL_ROUNDS, PERIODES, ROUNDS, roundOfBron, YEARS, type Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { readDossier } from '../../src/records/dossier';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { exampleDossier } from '../rules/example-workbook';
import { SOUND_WORKBOOK } from '../rules/sound-lines';

const PERIODE = '2029-2032' as Periode;
const TODAY = serialDay(2030, 10, 1);

test('its window, years, lists and deadlines follow from its data', () => {
  expect([serialDay(2029, 1, 1), serialDay(2032, 12, 31)]).toEqual([STO2029.start, STO2029.end]);
  expect(ALL_ROUNDS).toContain('STO2029');
  expect(PERIODES).toContain(PERIODE);
  expect(YEARS[PERIODE]).toEqual([2029, 2030, 2031, 2032]);
  expect(roundOfBron('subsidie 2029-2032')).toMatchObject({ id: 'STO2029', periode: PERIODE });
  expect(LISTS.bron.values).toContain('subsidie 2029-2032');
  expect(LISTS.bron.aliases).toMatchObject({ sto2029: 'subsidie 2029-2032' });
  expect(LISTS.ronde.values).toContain('subsidie 2029-2032');
  expect(LISTS.periode.values).toContain(PERIODE);
  expect(deadlinesOf(PERIODE, TODAY).map(({ document, round }) => `${document} ${round}`)).toEqual(['eindverslag STO2029']);
});

test('the templates have its years, and what is typed there is read', () => {
  const rows = { kosten: [{ bron: 'subsidie 2029-2032', incl: 100 }], afschrijvingen: [{ afs_2029: 10 }] };
  const workbook = templateWorkbook(TEMPLATES, PERIODE, rows);
  const { kosten, afschrijvingen, begroting } = readDossier(workbookCells(workbook));
  expect(kosten.lines[0]?.bron).toBe('subsidie 2029-2032');
  expect([...(afschrijvingen.tables[0]?.columns.get('afs')?.years?.keys() ?? [])]).toEqual([2029, 2030, 2031, 2032]);
  expect([...(begroting.tables[0]?.columns.get('q')?.years?.keys() ?? [])]).toEqual([2029, 2030, 2031, 2032]);
});

test('a line of it trips no rule of another round', () => {
  const bron = 'subsidie 2029-2032';
  // What a rule of another round would find on each: a cost of 2030, a Technasium, havo, a rate, a machine.
  const dossier = exampleDossier({
    ...SOUND_WORKBOOK,
    regio: [{ periode: PERIODE }],
    kosten: [
      { bron, factuurdatum: '12-3-2030' },
      { bron, factuurnr: 'F-2', factuurdatum: '1-2-2020', omschrijving: 'Lessen voor het Technasium', doelgroep: 'havo/vwo' },
    ],
    inspanning: [{ bron, van: '1-8-2030', tot: '31-12-2030', tarief: 99, functie: 'docent Technasium' }],
    afschrijvingen: [{ bron, factuurdatum: '1-9-2019', periode_mnd: 5 }],
    begroting: [{ bron }],
    cofinanciering: [{ bron }],
  });
  const others = RULES.filter(({ rounds }) => !(rounds as readonly string[]).includes('STO2029'));
  expect(others.length).toBeGreaterThan(20);
  const paid = new Set(['kosten', 'inspanning', 'afschrijvingen', 'begroting', 'cofinanciering', 'regio']);
  const found = check(dossier, TODAY, others).findings.filter(({ place }) => paid.has(place.table.key) && place.row !== null);
  expect(found.map(({ rule, text }) => `${rule.id} ${text}`)).toEqual([]);
});

test('the rules of all rounds look at its lines', () => {
  const dossier = exampleDossier({
    ...SOUND_WORKBOOK,
    kosten: [
      { bron: 'subsidie 2029-2032', factuurdatum: '12-3-2030', doelgroep: '' },
      { bron: 'subsidie 2029-2032', factuurdatum: '12-3-2030', act_code: 'A99', factuurnr: 'F-2' },
    ],
  });
  const ids = check(dossier, TODAY).findings.map(({ rule }) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(['SUB-03', 'BEG-11']));
  expect(ROUNDS['STO2029' as keyof typeof ROUNDS].end).toBe(STO2029.end);
});
