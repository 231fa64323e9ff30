/**
 * The one test command: `npm test` runs every step, `npm test -- lint jest` only those, in this order. Behind `--` come arguments for jest:
 * `npm test -- jest -- test/rules`. Needs Node only; what else is missing it installs or names (see prepare.mjs).
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { preparePrograms } from './prepare.mjs';
import { publicWorkbooks } from './public-workbooks.mjs';
import { testCount } from './test-count.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inPackage = (...parts) => path.join(root, 'node_modules', ...parts);

const resultFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sto-tests-')), 'jest.json');
const dash = process.argv.indexOf('--', 2);
const chosen = process.argv.slice(2, dash < 0 ? undefined : dash);
const forJest = dash < 0 ? [] : process.argv.slice(dash + 1);

/** Steps in order: those that fail fastest go first. All run even when one fails, so that one run shows everything. */
const steps = {
  format: [inPackage('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  lint: [inPackage('eslint', 'bin', 'eslint.js'), '--config', '.config/eslint.config.cjs', '--max-warnings', '0', '.'],
  circles: [inPackage('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.config/dependency-cruiser.cjs', 'src'],
  unused: [inPackage('knip', 'bin', 'knip.js'), '--config', '.config/knip.json'],
  types: [inPackage('ts7', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json'],
  // Workers that collect garbage on several threads get in each other's way on two cores: a third of the processor time of the heaviest tests was theirs.
  jest: ['--single-threaded-gc', inPackage('jest', 'bin', 'jest.js'), '--json', `--outputFile=${resultFile}`, ...forJest],
};

async function main() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) return stop(`The tests need Node 20 or newer and this is ${process.version}: see https://nodejs.org.`);
  const unknown = chosen.filter((name) => !(name in steps));
  if (unknown.length > 0) return stop(`There is no step ${unknown.join(', ')}: the steps are ${Object.keys(steps).join(', ')}.`);
  if (!fs.existsSync(inPackage('jest'))) return stop('The packages are not installed: run "npm ci --ignore-scripts" first.');
  const names = Object.keys(steps).filter((name) => chosen.length === 0 || chosen.includes(name));
  if (names.includes('jest')) {
    const sentences = preparePrograms();
    if (sentences.length > 0) return stop(sentences.join('\n'));
  }

  const results = await inPairs(names.filter((name) => name !== 'jest'));
  if (names.includes('jest')) {
    console.log('\n── jest');
    results.push(await run('jest'));
  }

  console.log('');
  for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`);
  if (names.includes('jest')) console.log(`\n${publicWorkbooks()}\n${testCount(resultFile)}`);
  fs.rmSync(path.dirname(resultFile), { recursive: true, force: true });
  return results.every(({ passed }) => passed) ? 0 : 1;
}

/** Runs steps that use one core each, two at a time; what they say is shown in their own order. */
async function inPairs(names) {
  const waiting = [...names];
  const results = new Map();
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) results.set(name, await run(name));
  };
  await Promise.all([work(), work()]);
  return names.map((name) => {
    const { said, ...result } = results.get(name);
    console.log(`\n── ${name}\n${said}`);
    return result;
  });
}

/** Runs one step. Of Jest people read standard error as it comes; standard output holds its results as JSON, which a file has as well. */
function run(name) {
  const start = performance.now();
  let said = '';
  const stdio = name === 'jest' ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, steps[name], { cwd: root, stdio });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) =>
    child.on('close', (status) =>
      resolve({ name, passed: status === 0, seconds: Math.round((performance.now() - start) / 100) / 10, said }),
    ),
  );
}

function stop(sentence) {
  console.error(sentence);
  return 1;
}

process.exitCode = await main();
