// The command from its sources, for the process in which it reads files. The handbook is a text, as in the bundle.
const { readFileSync } = require('node:fs');
require('tsx/cjs');
require.extensions['.md'] = (module, file) => {
  module.exports = readFileSync(file, 'utf8');
};
require('../../src/cli/index.ts');
