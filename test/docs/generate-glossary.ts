/** `npm run docs:glossary` */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { glossaryPage } from './glossary-page';

async function generate(): Promise<void> {
  const file = 'docs/glossary.md';
  writeFileSync(file, await format(glossaryPage(), { ...(await resolveConfig(file)), parser: 'markdown' }));
}

void generate();
