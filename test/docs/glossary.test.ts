import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GLOSSARY, termsIn } from '../../src/scheme/glossary';
import { GLOSSARY_ENGLISH } from './glossary-english';
import { glossaryPage } from './glossary-page';

/** Cells of a Markdown table, however wide its columns. */
const cells = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    );

test('docs/glossary.md has the words of the glossary', () => {
  expect(cells(readFileSync(path.resolve('docs/glossary.md'), 'utf8'))).toEqual(cells(glossaryPage()));
});

test('where a word lives exists', () => {
  const gone = Object.values(GLOSSARY_ENGLISH).filter(
    ({ where }) => !existsSync(path.resolve(where.startsWith('src') ? where : `src/${where}`)),
  );
  expect(gone).toEqual([]);
});

test('a text uses a word in the plural and joined to others, not inside another word', () => {
  const words = (text: string): readonly string[] => termsIn(text).map((term) => term.words[0]);
  expect(words('De afschrijvingen volgen de jaartaak.')).toEqual(['jaartaak', 'afschrijving']);
  expect(words('De afschrijvingstermijn is te lang')).toEqual(['afschrijving']);
  expect(words('het DUS-I formulier')).toEqual(['DUS-I']);
  expect(words('de herkomst')).toEqual(['herkomst']);
  expect(words('een taart')).toEqual([]);
  expect(Object.values(GLOSSARY).every(({ meaning }) => /[.)]$/.test(meaning))).toBe(true);
});
