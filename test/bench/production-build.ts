import { execFileSync } from 'node:child_process';

/** Builds our pane as it is given to users, and the bare page, into a folder for `openWorkbench`. */
export function buildForBench(folder: string): void {
  execFileSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--config', 'test/bench/webpack.bare.cjs', '--output-path', folder],
    { stdio: 'ignore' },
  );
}
