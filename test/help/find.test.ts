import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from '../property';
import { makeHelp } from '../../src/help';
import { folded, stemOf, wordsOf } from '../../src/help/dutch-terms';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { EVERY_RULE } from '../../src/rules/all-rules';
import { serialDay } from '../../src/scheme/calendar';
import { GLOSSARY } from '../../src/scheme/glossary';
import { GUIDE } from '../../src/scheme/guide';
import { HELP_TEXTS } from '../../src/scheme/help-texts';
import { SOURCES } from '../../src/scheme/sources';
import { TEMPLATES } from '../../src/templates';

const help = makeHelp(serialDay(2026, 11, 28));
const titles = (query: string, count = 3): readonly string[] =>
  help
    .find(query)
    .slice(0, count)
    .map(({ title }) => title);
const kinds = (query: string): readonly string[] => help.find(query).map(({ kind }) => kind);

describe('what a user types is found', () => {
  test.each([
    // as it is, with and without marks, in the plural, misspelt, as part of a longer word
    ['penvoerder', 'penvoerder'],
    ['jaartaak', 'jaartaak'],
    ['jaartaken', 'jaartaak'],
    ['afschrijvingen', 'afschrijving'],
    ['afschryving', 'afschrijving'],
    ['cofinancering', 'cofinanciering'],
    ['cofinanciering', 'cofinanciering'],
    ['coordinator', 'Wie doet wat in een regio'],
    ['coördinatoren', 'Wie doet wat in een regio'],
    ['rollen', 'Wie doet wat in een regio'],
    ['themas', 'De drie verplichte thema’s van 2025-2028'],
    ["thema's", 'De drie verplichte thema’s van 2025-2028'],
    ['tarieven', 'uurtarief'],
    ['klokuren', 'klokuur'],
    ['consulent', 'Pas op: een ‘consulent STO’ is niet van STO'],
    ['consulenten', 'Pas op: een ‘consulent STO’ is niet van STO'],
    ['gratis dagen', 'Gratis dagen ondersteuning'],
    ['huishoudelijk reglement', 'De penvoerder en de partners'],
    ['webinar', 'Webinars: STO-Live'],
    ['handreikingen', 'handreiking'],
    ['DUSI', 'DUS-I'],
    ['dus-i', 'DUS-I'],
    ['melden', 'Melden wat niet, niet op tijd of niet volledig lukt'],
    ['leerlingaantallen', 'Cijfers over onderwijs en arbeidsmarkt'],
    ['wtf', 'wtf'],
    ['model G2', 'model G2'],
    ['steekproef', 'Vergelijken en Steekproef'],
    ['STO.KLOKUREN', 'STO.KLOKUREN'],
    ['functie afschrijving', 'STO.AFSCHRIJVING'],
    ['filter', 'Controle'],
    ['accountmanager bestaat niet, afschrijving wel', 'afschrijving'],
  ])('%s', (query, title) => {
    expect(titles(query)).toContain(title);
  });

  test.each(['PER-01', 'per-01', ' AFS-05 ', 'FIN-16'])('the number of a rule comes first: %s', (query) => {
    expect(help.find(query)[0]?.id).toBe(query.trim().toUpperCase());
  });

  test('a number of the rule book is never taken for another', () => {
    expect(help.find('PER-01').some(({ id }) => id === 'PER-02' && help.find('PER-01')[0]?.id === id)).toBe(false);
    expect(titles('€ 4.000.000').join()).toMatch(/techniekluw/i);
  });

  test('what nobody wrote about is not found', () => {
    expect(help.find('zeppelin')).toEqual([]);
    expect(help.find('')).toEqual([]);
    expect(help.find('de van het')).toEqual([]);
  });
});

test('a word and its plural have one stem', () => {
  for (const [one, more] of [
    ['school', 'scholen'],
    ['tarief', 'tarieven'],
    ['bedrijf', 'bedrijven'],
    ['uur', 'uren'],
    ['machine', 'machines'],
    ['regio', 'regio’s'],
    ['factuur', 'facturen'],
    ['deadline', 'deadlines'],
    ['huis', 'huizen'],
  ] as const)
    expect([more, stemOf(folded(more))]).toEqual([more, stemOf(folded(one))]);
  expect(wordsOf('Coördinator, thema’s en DUS-I')).toEqual(['coordinator', 'themas', 'en', 'dusi', 'dus', 'i']);
});

test('looking never throws and gives each topic once, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
      const ids = help.find(query).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 200 },
  );
});

test('every function for cells can be looked up', () => {
  for (const { id } of ALL_FUNCTIONS) expect(help.find(`=sto.${id}`)[0]?.id).toBe(`STO.${id}`);
});

describe('all that can be explained is there', () => {
  test('once each', () => {
    const ids = help.topics.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every rule with what it says, every term, every column with its help', () => {
    expect(EVERY_RULE.filter(({ id }) => !help.byId.has(id))).toEqual([]);
    expect(HELP_TEXTS.filter(({ id }) => !help.byId.has(id))).toEqual([]);
    const words = JSON.stringify(help.topics);
    expect(
      TEMPLATES.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns)).filter(
        (column) => !words.includes(JSON.stringify(column.help).slice(1, -1)),
      ),
    ).toEqual([]);
    expect(Object.values(GLOSSARY).filter(({ words: [word] }) => help.find(word).length === 0)).toEqual([]);
    expect(GUIDE.filter(({ title }) => !titles(title, 5).includes(title)).map(({ title }) => title)).toEqual([]);
  });

  test('every section of the handbook', () => {
    const headings = readFileSync(path.resolve('docs/handboek.md'), 'utf8').match(/(?<=^## ).+$/gm) ?? [];
    expect(headings.length).toBeGreaterThan(8);
    const sections = help.topics.filter(({ kind }) => kind === 'handboek').map(({ title }) => title);
    expect(headings.filter((heading) => !sections.includes(heading))).toEqual([]);
    expect(JSON.stringify(help.topics.filter(({ kind }) => kind === 'handboek'))).not.toMatch(/\]\(|\*\*|!\[/);
  });

  test('related topics are others', () => {
    for (const topic of help.topics.slice(0, 80)) expect(help.related(topic)).not.toContain(topic);
    const term = help.byId.get('begrip-afschrijving');
    expect(term && help.related(term).length).toBeGreaterThan(0);
    expect(kinds('afschrijving')).toEqual(expect.arrayContaining(['begrip', 'regel', 'kolom']));
  });
});

test('every entry of the guide has a source with a date, and links that open', () => {
  for (const { title, source, links = [] } of GUIDE) {
    expect([title, SOURCES[source].date]).toEqual([title, expect.stringMatching(/20\d\d/)]);
    for (const { link } of links) expect(new URL(link).protocol).toBe('https:');
  }
});
