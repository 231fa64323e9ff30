const path = require('node:path');
const js = require('@eslint/js');
const tseslint = require('typescript-eslint');
const reactHooks = require('eslint-plugin-react-hooks');
const officeAddins = require('eslint-plugin-office-addins');
const importDirections = require('./import-directions.cjs');

const pure = ['cells', 'scheme', 'templates', 'records', 'facts', 'rules', 'check', 'report'].map((folder) => `src/${folder}/**`);
const product = [...pure, ...['excel', 'xlsx', 'taskpane', 'functions', 'cli'].map((folder) => `src/${folder}/**`)];

const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const outsideExcel = officeGlobals.map((name) => ({ name, message: 'Only src/excel talks to Office.js.' }));
/** `Excel.Range` in a type is not a reference to a global for every version of ESLint, so types are looked at by syntax. */
const officeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeGlobals.join('|')})$/]`,
  message: 'Only src/excel knows the types of Office.js.',
};

/** Ways out of the workbook: nothing of a cell leaves it. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Nothing in the product sends or fetches data.',
}));
const clock = ['Date', 'performance', 'Temporal'].map((name) => ({
  name,
  message: 'The check date is an input; dates are serial numbers.',
}));
const surroundings = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'process'].map((name) => ({
  name,
  message: 'The check knows nothing of where it runs.',
}));

module.exports = [
  { ignores: ['dist/**', 'out/**', 'coverage/**', 'node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { '@typescript-eslint': tseslint.plugin } },
  js.configs.recommended,
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: path.resolve(__dirname, '..') } },
    rules: {
      'no-undef': 'off', // the type checker does this, with types as well
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.cjs', '**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: ['test/**'],
    ignores: ['test/property.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'fast-check', message: 'Take fc from test/property: one seed for every run.' }] },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { sto: { rules: { 'import-directions': importDirections } } },
    rules: { 'sto/import-directions': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'test/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: product,
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-globals': ['error', ...network, ...outsideExcel],
      'no-restricted-syntax': ['error', officeTypes],
    },
  },
  {
    files: ['src/workbench/**'],
    ignores: ['src/workbench/host/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    // XML 1.0 leaves control characters out of text, so reading and writing it has to name them.
    files: ['src/xlsx/**'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    // The wire between office.js and its host carries untyped JSON.
    files: ['src/workbench/host/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...network, ...outsideExcel, ...clock, ...surroundings],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The same workbook gives the same findings.' }],
    },
  },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins.default ?? officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...network],
      'no-restricted-syntax': 'off',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // These calls empty Excel's undo list or touch what the user made (OfficeDev/office-js#6170, #5966, #6453): a check never makes them.
    // Loading a template is a named action that asks first and lives in files of its own; the self-test does it on sheets of its own.
    files: ['src/excel/**'],
    ignores: ['src/excel/loading/**', 'src/excel/self-test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(protect|unprotect|copy|copyFrom|insertWorksheetsFromBase64)$/]',
          message: 'Outside template loading nothing is protected, unprotected or copied.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(visibility|calculationMode|position|rowHidden|columnHidden)$/]',
          message: 'A check changes no visibility, order or calculation mode.',
        },
        { selector: 'MemberExpression[property.name="customXmlParts"]', message: 'Custom XML empties the undo list.' },
      ],
    },
  },
  {
    // The page's first file waits for Office to be ready; everything else goes through src/excel.
    files: ['src/taskpane/index.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...outsideExcel.filter(({ name }) => name !== 'Office')],
      'no-restricted-syntax': [
        'error',
        officeTypes,
        { selector: 'MemberExpression[object.name="Office"][property.name!="onReady"]', message: 'Only Office.onReady is used here.' },
      ],
    },
  },
];
