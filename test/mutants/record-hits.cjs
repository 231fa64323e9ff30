/* global afterAll, expect */
/** After the tests of a file, in the run with STO_HITS: writes which mutants they came by and how long they took (ms). */
const { writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');

const start = Date.now();
if (process.env.STO_HITS) {
  afterAll(() => {
    const file = relative(process.cwd(), expect.getState().testPath);
    const record = { file, ms: Date.now() - start, hits: [...globalThis.hits] };
    writeFileSync(join(process.env.STO_HITS, `${file.replaceAll('/', '_')}.json`), JSON.stringify(record));
  });
}
