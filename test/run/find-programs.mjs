import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Programs that the tests judge with. Each function gives the path of one that works, or undefined. */

const { env, platform } = process;

const installFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...parts) => installFolders.map((folder) => path.win32.join(folder, ...parts));
const onMac = (application, program) =>
  ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')].map(
    (folder) => `${folder}/${application}.app/Contents/MacOS/${program}`,
  );

const onPath = (...names) =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, platform === 'win32' ? `${name}.exe` : name)));

const firstFile = (candidates) => candidates.find((file) => file && fs.existsSync(file) && fs.statSync(file).isFile());

/** Path of an installed Chrome, Edge or Chromium; CHROME_PATH goes first. */
export function findBrowser() {
  const places = {
    win32: [
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ],
    darwin: [...onMac('Google Chrome', 'Google Chrome'), ...onMac('Microsoft Edge', 'Microsoft Edge'), ...onMac('Chromium', 'Chromium')],
  };
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium-browser'];
  return firstFile([env.CHROME_PATH, ...(places[platform] ?? []), ...onPath(...names)]);
}

/** Path of LibreOffice's soffice, if its spreadsheet program Calc is installed with it; SOFFICE_PATH goes first. */
export function findLibreOffice() {
  const places = {
    win32: onWindows('LibreOffice', 'program', 'soffice.exe'),
    darwin: onMac('LibreOffice', 'soffice'),
  };
  const candidates = [env.SOFFICE_PATH, ...(places[platform] ?? []), ...onPath('soffice', 'libreoffice')];
  return candidates.find((file) => file && fs.existsSync(file) && hasCalc(file));
}

/** Debian installs Calc apart from the rest; elsewhere it always comes along. */
function hasCalc(soffice) {
  if (platform !== 'linux') return true;
  const program = path.dirname(fs.realpathSync(soffice));
  return ['scalc', 'libsclo.so', 'libscfiltlo.so'].some((file) => fs.existsSync(path.join(program, file)));
}

/** Path of a Python that can import openpyxl; PYTHON_PATH goes first. */
export function findPython() {
  const candidates = [env.PYTHON_PATH, '/usr/bin/python3', ...onPath('python3', 'python')];
  const tried = new Set();
  return candidates.find((file) => {
    if (!file || tried.has(file) || !fs.existsSync(file)) return false;
    tried.add(file);
    return spawnSync(file, ['-c', 'import openpyxl'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
  });
}

/** Flags for a browser that only tests use: nothing in the background, nothing to the network of its own accord. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
