import fs from 'node:fs';

/** The line that says how many tests ran, out of jest's JSON result; a test file that does not load counts as one failed test. */
export function testCount(resultFile) {
  if (!fs.existsSync(resultFile)) return 'Tests: 0 passed, 1 failed, 0 skipped';
  const result = JSON.parse(fs.readFileSync(resultFile, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return `Tests: ${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}
