/**
 * ESLint rule: which folder under src/ may import what. It looks at the path only, so it also holds for files that do not exist yet,
 * and for `import type`, `export … from` and `import()` alike.
 *
 * {xml, ledger, invoices} stand beside the core, on records and facts.
 * {compare, sampling, balance, help, change} stand beside excel and xlsx, on the whole core.
 * {cells, scheme} ← templates ← records ← facts ← rules ← check ← report ← {excel, xlsx} ← {taskpane, cli}; nothing imports the workbench.
 */
const path = require('node:path');

const src = path.resolve(__dirname, '..', 'src');

/** The pure core, from the ground up: each folder may import those before it. `cells` and `scheme` know nothing of each other. */
const core = ['cells', 'scheme', 'templates', 'records', 'facts', 'rules', 'check', 'report'];
const below = (folder) => (core.includes(folder) ? core.slice(0, core.indexOf(folder)) : core);

/** What is done beside the check: comparing workbooks, drawing a sample, adding it up, explaining, weighing a change. They do not know each other. */
const after = ['compare', 'sampling', 'balance', 'help', 'change'];

/** Readers of what other programs write: auditfiles and e-invoices. They know the records, not the check, and not each other. */
const outside = ['xml', 'ledger', 'invoices'];

/** Own folders and npm packages that each folder may import, besides itself. */
const folders = {
  cells: { own: [], packages: [] },
  scheme: { own: [], packages: ['zod'] },
  templates: { own: below('templates'), packages: ['zod'] },
  records: { own: below('records'), packages: ['@noble/hashes', 'zod', 'dequal'] },
  facts: { own: below('facts'), packages: [] },
  xml: { own: ['records'], packages: ['saxes'] },
  ledger: { own: [...below('rules'), 'xml'], packages: ['zod'] },
  invoices: { own: [...below('rules'), 'xml'], packages: ['zod'] },
  rules: { own: below('rules'), packages: ['zod'] },
  check: { own: below('check'), packages: ['zod', 'dequal'] },
  report: { own: below('report'), packages: ['zod'] },
  compare: { own: below('excel'), packages: [] },
  sampling: { own: below('excel'), packages: ['@noble/hashes'] },
  change: { own: below('excel'), packages: ['zod'] },
  balance: { own: below('excel'), packages: [] },
  // It explains the functions for cells, which use the core only.
  help: { own: [...below('excel'), 'functions'], packages: ['@orama/stemmers', 'marked', 'minisearch'] },
  excel: { own: below('excel'), packages: [] },
  xlsx: { own: below('excel'), packages: ['fflate'] },
  taskpane: {
    own: [...below('excel'), ...outside, ...after, 'excel', 'xlsx'],
    packages: ['react', 'react-dom', '@fluentui/react-charts', '@fluentui/react-components', '@fluentui/react-icons', 'zod'],
  },
  functions: { own: below('report'), packages: ['core-js'] },
  cli: { own: [...below('excel'), ...outside, ...after, 'xlsx'], packages: 'any' },
  workbench: { own: 'any', packages: 'any' },
};

const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Reason why the module `from` (path below src, with /) may not import `specifier`; undefined when it may. */
function objection(from, specifier) {
  const folder = from.split('/')[0];
  const allowed = folders[folder];
  if (!allowed) return `src/${from} is not in a folder of the architecture`;
  if (!specifier.startsWith('.')) {
    if (allowed.packages === 'any' || allowed.packages.includes(packageName(specifier))) return undefined;
    return `src/${folder} does not use the package ${packageName(specifier)}`;
  }
  const target = path.posix.join(path.posix.dirname(from), specifier);
  // The help shows the handbook as it is.
  if (folder === 'help' && target === '../docs/handboek.md') return undefined;
  if (target.startsWith('..')) return folder === 'workbench' ? undefined : 'the product imports nothing outside src';
  if (folder === 'rules' && isRule(from) && target.startsWith('rules/') && isRule(target)) return 'a rule does not import another rule';
  const targetFolder = target.split('/')[0];
  if (targetFolder === folder || allowed.own === 'any' || allowed.own.includes(targetFolder)) return undefined;
  return `src/${folder} does not import src/${targetFolder}`;
}

/** Files in a subject folder are rules; files directly in src/rules are what rules are made with. */
const isRule = (file) => file.split('/').length > 2;

module.exports = {
  meta: { type: 'problem', schema: [], messages: { direction: 'Wrong import: {{reason}}.' } },
  create(context) {
    const from = path.relative(src, context.filename).split(path.sep).join('/');
    if (from.startsWith('..')) return {};
    const look = (node, source) => {
      if (!source || typeof source.value !== 'string') return;
      const reason = objection(from, source.value);
      if (reason) context.report({ node: source, messageId: 'direction', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => look(node, node.source),
      ExportNamedDeclaration: (node) => look(node, node.source),
      ExportAllDeclaration: (node) => look(node, node.source),
      ImportExpression: (node) => look(node, node.source),
      TSImportType: (node) => look(node, node.source ?? node.argument?.literal),
    };
  },
};
