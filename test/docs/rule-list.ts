import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(process.cwd());

export const FAMILIES: readonly string[] = ['PER', 'REG', 'BEG', 'COF', 'UUR', 'AFS', 'SUB', 'WIJ', 'FIN', 'DL', 'DAT'];

/** The files of the rules, as `periode/per-01-kosten-2025-2028`, in the order of the rule book. */
export function ruleFiles(): string[] {
  const folder = join(ROOT, 'src/rules');
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((file) => `${entry.name}/${file.replace(/\.ts$/, '')}`));
  const place = (file: string): string => {
    const [family = '', number = ''] = (file.split('/')[1] ?? '').split('-');
    return `${String(FAMILIES.indexOf(family.toUpperCase())).padStart(2, '0')}-${number}`;
  };
  return files.sort((a, b) => place(a).localeCompare(place(b)));
}

/** The source of src/rules/all-rules.ts: adding a rule is one new file, this list follows. */
export function listOfRules(): string {
  const files = ruleFiles();
  const name = (file: string): string => (file.split('/')[1] ?? '').split('-').slice(0, 2).join('');
  return [
    '// Written by `npm run docs:rules` from the files in the folders beside this one.',
    ...files.map((file) => `import ${name(file)} from './${file}';`),
    "import type { Rule } from './rule';",
    '',
    '/** All rules, in the order of the rule book. */',
    'export const RULES: readonly Rule[] = [',
    ...files.map((file) => `  ${name(file)},`),
    '] as readonly Rule[];',
    '',
  ].join('\n');
}
