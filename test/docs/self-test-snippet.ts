/** `npm run selftest:snippet`: the self-test as a snippet for Script Lab. */
import { writeFileSync } from 'node:fs';
import { scriptLabSnippet } from './script-lab';

writeFileSync('docs/zelftest-script-lab.yaml', scriptLabSnippet());
