/**
 * ESLint rule: which folder under src/ may import what. It looks at the path only, so it also holds for files that do not exist yet,
 * and for `import type`, `export … from` and `import()` alike.
 *
 * scheme ← templates ← records ← rules ← check ← {excel, xlsx} ← {taskpane, cli}; nothing imports the workbench.
 */
const path = require('node:path');

const src = path.resolve(__dirname, '..', 'src');

/** Own folders and npm packages that each folder may import, besides itself. */
const folders = {
  scheme: { own: [], packages: ['zod'] },
  templates: { own: ['scheme'], packages: ['zod'] },
  records: { own: ['scheme', 'templates'], packages: ['zod'] },
  xml: { own: ['records'], packages: ['saxes'] },
  ledger: { own: ['scheme', 'templates', 'records', 'xml'], packages: ['zod'] },
  invoices: { own: ['scheme', 'templates', 'records', 'xml'], packages: ['zod'] },
  rules: { own: ['scheme', 'templates', 'records'], packages: ['zod'] },
  check: { own: ['scheme', 'templates', 'records', 'rules'], packages: ['zod'] },
  excel: { own: ['scheme', 'templates', 'records', 'rules', 'check'], packages: [] },
  xlsx: { own: ['scheme', 'templates', 'records', 'rules', 'check'], packages: ['fflate'] },
  taskpane: {
    own: ['scheme', 'templates', 'records', 'xml', 'ledger', 'invoices', 'rules', 'check', 'excel', 'xlsx'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', 'zod'],
  },
  functions: { own: ['scheme', 'templates', 'records', 'rules', 'check'], packages: [] },
  cli: { own: ['scheme', 'templates', 'records', 'xml', 'ledger', 'invoices', 'rules', 'check', 'xlsx'], packages: 'any' },
  workbench: { own: 'any', packages: 'any' },
};

/** Addresses and cell values carry no meaning of the scheme; every folder but scheme reads cells. */
const forEverybodyButScheme = ['records/address', 'records/cell'];

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
  if (target.startsWith('..')) return folder === 'workbench' ? undefined : 'the product imports nothing outside src';
  if (folder === 'rules' && isRule(from) && target.startsWith('rules/') && isRule(target)) return 'a rule does not import another rule';
  const targetFolder = target.split('/')[0];
  if (targetFolder === folder || allowed.own === 'any' || allowed.own.includes(targetFolder)) return undefined;
  if (folder !== 'scheme' && forEverybodyButScheme.includes(target)) return undefined;
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
