import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SOURCE = resolve(process.cwd(), 'src/excel/self-test');
/** In the order of what they use of each other. */
const FILES = ['probe.ts', 'probes/filters.ts', 'probes/tables.ts', 'probes/cells.ts', 'self-test.ts'];

/** The button and the result of the page in Script Lab. */
const PAGE = `<p>STO Controle, zelftest: stelt vragen aan Excel op bladen die daarna weer weg zijn.</p>
<button id="run">Zelftest starten</button>
<p id="progress"></p>
<textarea id="result" rows="20" style="width: 100%" readonly></textarea>`;

const BUTTON = `
const page = (id) => document.getElementById(id);
page("run").addEventListener("click", async () => {
  const result = await runSelfTest((done, total) => {
    page("progress").textContent = done + " van " + total;
  });
  page("result").value = JSON.stringify(result, null, 2);
});
`;

/** The probes of the pane as one script without imports. */
export function selfTestScript(): string {
  const parts = FILES.map((file) => {
    const { code } = transformSync(readFileSync(resolve(SOURCE, file), 'utf8'), {
      configFile: false,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    return code
      .replace(/\/\*\*[\s\S]*?\*\/ ?/g, '')
      .replace(/^import [\s\S]*?;$/gm, '')
      .replace(/^export /gm, '');
  });
  return [...parts, BUTTON]
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** A snippet to import in Script Lab. */
export const scriptLabSnippet = (): string =>
  `# Made by \`npm run selftest:snippet\` from src/excel/self-test; do not edit.
name: STO Controle zelftest
description: Vraagt Excel wat STO Controle van Excel gelooft, en geeft de antwoorden als JSON.
host: EXCEL
api_set: {}
script:
  content: |
${indented(selfTestScript())}
  language: typescript
template:
  content: |
${indented(PAGE)}
  language: html
style:
  content: ''
  language: css
libraries: |
  https://appsforoffice.microsoft.com/lib/1/hosted/office.js
  @types/office-js
`;

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
