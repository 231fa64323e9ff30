import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';

let ready = false;

/** A new, empty calculation engine (IronCalc), which starts with one sheet `Sheet1`. Node only: the bytes are read from the package. */
export function newEngine(): Model {
  if (!ready) {
    initSync({ module: readFileSync(join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm')) });
    ready = true;
  }
  // English and UTC: formulas come in English and results go out as plain values.
  const engine = new Model('werkmap', 'en', 'UTC', 'en');
  engine.pauseEvaluation();
  return engine;
}
