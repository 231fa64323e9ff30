import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(process.cwd());

export const FAMILIES: readonly string[] = ['PER', 'REG', 'BEG', 'COF', 'UUR', 'AFS', 'SUB', 'WIJ', 'FIN', 'DL', 'DAT', 'BEW'];

/** Rules of this family run only when the user gives invoices. */
const EVIDENCE = 'bew';

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
  const evidence = files.filter((file) => file.split('/')[1]?.startsWith(EVIDENCE));
  const always = files.filter((file) => !evidence.includes(file));
  const name = (file: string): string => (file.split('/')[1] ?? '').split('-').slice(0, 2).join('');
  return [
    '// Written by `npm run docs:rules` from the files in the folders beside this one.',
    ...files.map((file) => `import ${name(file)} from './${file}';`),
    "import type { Rule } from './rule';",
    '',
    '/** The rules on a workbook alone, in the order of the rule book. */',
    'export const RULES: readonly Rule[] = [',
    ...always.map((file) => `  ${name(file)},`),
    '] as readonly Rule[];',
    '',
    '/** With those that hold invoices against it, which run when the user gives some. */',
    `export const EVERY_RULE: readonly Rule[] = [...RULES, ${evidence.map(name).join(', ')}] as readonly Rule[];`,
    '',
  ].join('\n');
}
