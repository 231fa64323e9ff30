/**
 * Makes Excel on this computer show the add-in of manifest.xml while it is being developed; `stop` takes it away again.
 * Windows: the registry key that Excel reads for add-ins under development. Mac: the folder "wef". Web: by hand, as the README says.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const id = /<Id>([^<]+)<\/Id>/.exec(fs.readFileSync(manifest, 'utf8'))?.[1];
const stopping = process.argv[2] === 'stop';

function onWindows() {
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  const parameters = stopping ? ['delete', key, '/v', id, '/f'] : ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'];
  return spawnSync('reg', parameters, { stdio: 'inherit' }).status === 0;
}

function onMac() {
  const folder = path.join(os.homedir(), 'Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef');
  const file = path.join(folder, `${id}.manifest.xml`);
  if (stopping) {
    fs.rmSync(file, { force: true });
  } else {
    fs.mkdirSync(folder, { recursive: true });
    fs.copyFileSync(manifest, file);
  }
  return true;
}

const ways = { win32: onWindows, darwin: onMac };
const way = ways[process.platform];
if (!way) {
  console.error('There is no Excel for this system: upload manifest.xml in Excel on the web (see "Run it in Excel" in README.md).');
  process.exitCode = 1;
} else if (!way()) {
  console.error('Excel could not be told about the add-in.');
  process.exitCode = 1;
} else if (stopping) {
  console.log('Excel no longer shows the add-in after a restart.');
} else {
  console.log('Run "npm run serve", restart Excel and look for the group STO on the Home tab (else: Home > Add-ins > Developer add-ins).');
}
