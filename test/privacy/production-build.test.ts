import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { RULES } from '../../src/rules/all-rules';
import { HOST, builtProduction } from '../setup/built';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const functionsRuntime = 'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js';

let folder: string;
const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = await builtProduction();
}, 300_000);

describe('the production build', () => {
  test('holds one page, its hashed script, the manifest and the icons', () => {
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !file.endsWith('.LICENSE.txt'));
    const scripts = files.filter((file) => file.endsWith('.js'));
    // The manifest names the script of the functions, so it keeps its name.
    expect(scripts.filter((file) => !/\.[0-9a-f]{20}\.js$/.test(file))).toEqual(['functions.js']);
    const icons = [16, 32, 64, 80].map((size) => `assets/icon-${size}.png`);
    expect(files.map((file) => file.split(path.sep).join('/'))).toEqual(
      expect.arrayContaining(['taskpane.html', 'functions.html', 'functions.json', 'manifest.xml', ...icons, ...scripts]),
    );
    expect(scripts.length).toBeGreaterThan(0);
  });

  test("loads Microsoft's office.js and for the rest only its own files", () => {
    const sources = [...read('taskpane.html').matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, source]) => source ?? '');
    expect(sources.filter((source) => /^(\w+:)?\/\//.test(source))).toEqual([officeJs]);
    const own = sources.filter((source) => source !== officeJs);
    expect(own).toEqual(['assets/icon-32.png', expect.stringMatching(/^taskpane\.[0-9a-f]{20}\.js$/)]);
    for (const source of own) expect(fs.existsSync(path.join(folder, source))).toBe(true);
  });

  test('has functions for cells in one small script that Excel can run by itself, and a page with Microsoft’s runtime', () => {
    const page = read('functions.html');
    expect([...page.matchAll(/src="?([^"\s>]+)/g)].map(([, source]) => source)).toEqual([functionsRuntime, 'functions.js']);
    expect(page).toContain(`script-src 'self' ${new URL(functionsRuntime).origin}`);
    const script = read('functions.js');
    expect(script.length).toBeLessThan(100_000);
    const said: [string, unknown][] = [];
    // No document, no window: as Excel on Windows runs it.
    new Function('CustomFunctions', 'window', 'document', script)(
      { associate: (id: string, call: unknown) => said.push([id, call]), Error, ErrorCode: {} },
      undefined,
      undefined,
    );
    expect(said.map(([id]) => id).sort()).toEqual(ALL_FUNCTIONS.map(({ id }) => id).sort());
    const hours = said.find(([id]) => id === 'KLOKUREN')?.[1] as (wtf: number) => number;
    expect(hours(0.6)).toBe(995.4);
  });

  test('asks for no more than 250 kB before Start stands there: rules, recognition and views come after it', () => {
    const first = [...read('taskpane.html').matchAll(/src="?([^"\s>]+\.js)/g)]
      .map(([, source]) => source ?? '')
      .filter((source) => source !== officeJs);
    const sizes = first.map((file) => gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length / 1024);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250);
    const text = first.map(read).join('\n');
    const saysIt = RULES.filter(({ messages }) => Object.values(messages).some(({ action }) => text.includes(action)));
    expect(saysIt.map(({ id }) => id)).toEqual([]);
  });

  test('forbids the page everything it does not need', () => {
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(read('taskpane.html'))?.[1] ?? '';
    const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)] as const));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", new URL(officeJs).origin]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
  });

  test('has no way to the network in its script, and nothing of the workbench', () => {
    const scripts = fs.readdirSync(folder).filter((file) => file.endsWith('.js'));
    const text = scripts.map(read).join('\n');
    // The search index has a method `fetch` of its own, on a map in memory.
    const ways =
      /(?<!_index\.)\bfetch\((?!\w,\w\)\{if\("string"!=typeof)|XMLHttpRequest|\bnew WebSocket|sendBeacon|\bnew EventSource|importScripts|RTCPeerConnection/g;
    expect(text.match(ways) ?? []).toEqual([]);
    expect(text).not.toMatch(/univer|ironcalc/i);
    // The recorder is of a development build only.
    expect(text).not.toMatch(/Opname starten|_requestExecutor/);
  });

  test('holds every rule with what it says, and no example', () => {
    const text = fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map(read)
      .join('\n');
    // What a rule says may hold the words of an example.
    const said = RULES.flatMap(({ title, basis, messages }) => [
      title,
      ...basis.map(({ explanation }) => explanation),
      ...Object.values(messages).flatMap(Object.values),
    ]).join('\n');
    expect(RULES.filter(({ title }) => !text.includes(title)).map(({ id }) => id)).toEqual([]);
    const examples = RULES.flatMap(({ examples: all }) => all.map(({ name }) => name)).filter(
      (name) => name.length > 20 && !said.includes(name),
    );
    expect(examples.length).toBeGreaterThan(RULES.length);
    expect(examples.filter((name) => text.includes(name))).toEqual([]);
  });

  test('stands in the manifest at the address given', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${HOST}/taskpane.html" />`);
  });
});
