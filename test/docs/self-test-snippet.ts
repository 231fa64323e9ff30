/**
 * `npm run selftest:snippet`: the self-test as a snippet for Script Lab, and a marked workbook of the invented region to open in Excel.
 */
import { writeFileSync } from 'node:fs';
import { selfTestFile } from './self-test-file';
import { scriptLabSnippet } from './script-lab';

writeFileSync('docs/zelftest-script-lab.yaml', scriptLabSnippet());
writeFileSync('docs/zelftest.xlsx', selfTestFile());
