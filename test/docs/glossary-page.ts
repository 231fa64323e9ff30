import { GLOSSARY, type TermId } from '../../src/scheme/glossary';
import { GLOSSARY_ENGLISH } from './glossary-english';

/** docs/glossary.md: the words of the glossary with their meaning in English. What users read is the Dutch of src/scheme/glossary.ts. */
export const glossaryPage = (): string =>
  [
    '# Glossary',
    '',
    'Words of the field stay Dutch in the code where a translation would lose the law. Everything the user reads is Dutch. This page is made of `src/scheme/glossary.ts` and',
    '`test/docs/glossary-english.ts` by `npm run docs:glossary`.',
    '',
    '| word | meaning | where |',
    '| --- | --- | --- |',
    ...(Object.keys(GLOSSARY) as TermId[]).map((id) => {
      const { meaning, where } = GLOSSARY_ENGLISH[id];
      return `| ${GLOSSARY[id].words.join(', ')} | ${meaning} | \`${where}\` |`;
    }),
    '',
  ].join('\n');
