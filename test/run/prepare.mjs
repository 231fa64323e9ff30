import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findBrowser, findLibreOffice, findPython } from './find-programs.mjs';

/** What the tests need besides Node, with the Debian packages that bring it and where else to get it. */
const needs = [
  {
    what: 'a Chrome, Edge or Chromium browser',
    find: findBrowser,
    packages: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
    elsewhere: 'install one of them or set CHROME_PATH to its program',
  },
  {
    what: 'LibreOffice Calc',
    find: findLibreOffice,
    packages: ['libreoffice-calc', 'fonts-liberation'],
    elsewhere: 'install LibreOffice (https://www.libreoffice.org) or set SOFFICE_PATH to its soffice program',
  },
  {
    what: 'a Python 3 with openpyxl',
    find: findPython,
    packages: ['python3', 'python3-openpyxl'],
    elsewhere: 'install Python 3 and run "pip install openpyxl", or set PYTHON_PATH to one that has it',
  },
];

const missing = () => needs.filter(({ find }) => find() === undefined);

/** Installs what is missing where it can (Debian as root); gives a sentence for each program that is still missing. */
export function preparePrograms() {
  const wanted = missing();
  if (wanted.length > 0 && canInstall()) install([...new Set(wanted.flatMap(({ packages }) => packages))]);
  return missing().map(({ what, elsewhere, packages }) => {
    const debian = fs.existsSync('/usr/bin/apt-get') ? ` (on Debian as root: apt-get install ${packages.join(' ')})` : '';
    return `The tests need ${what}: ${elsewhere}${debian}.`;
  });
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

/** Package lists are fetched only when the install does not work with those that are there. */
function install(packages) {
  const apt = (...parameters) =>
    spawnSync('apt-get', parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const get = () => apt('install', '--yes', '--quiet', '--no-install-recommends', ...packages);
  console.log(`Installing ${packages.join(', ')} …`);
  if (!get() && apt('update', '--quiet')) get();
}
