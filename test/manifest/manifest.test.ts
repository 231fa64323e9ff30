import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { manifestFile, readManifest } from './read-manifest';

const root = path.resolve(__dirname, '..', '..');
const manifest = readManifest(fs.readFileSync(manifestFile, 'utf8'));

/** Width and height in pixels, from the header of a PNG file. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const assetOf = (url: string): string => path.join(root, new URL(url).pathname);

describe('manifest.xml', () => {
  test("is read by Microsoft's own reader as an add-in for Excel workbooks", () => {
    const reader = require.resolve('office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [reader, 'info', manifestFile], { encoding: 'utf8' });
    const line = (name: string) => new RegExp(`^\\s*${name}: (.*)$`, 'm').exec(info)?.[1];
    expect(line('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(line('Name')).toBe('STO Controle');
    expect(line('Default Locale')).toBe('nl-NL');
    expect(line('Type')).toBe('TaskPaneApp');
    expect(line('Hosts')).toBe('Workbook');
    expect(line('Permissions')).toBe('ReadWriteDocument');
  });

  test('carries the version of the package', () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(manifest.text('Version')).toBe(`${version}.0`);
  });

  test('has every icon it names, in the size it names', () => {
    const sizes = [
      { url: manifest.value('IconUrl'), size: 32 },
      { url: manifest.value('HighResolutionIconUrl'), size: 64 },
      ...manifest.elements('bt:Image').flatMap(({ attributes }) => {
        const resource = manifest.resource(attributes.get('resid') ?? '');
        return resource ? [{ url: resource.value, size: Number(attributes.get('size')) }] : [];
      }),
    ];
    expect(sizes).toHaveLength(2 + 6);
    for (const { url, size } of sizes) expect({ url, ...pngSize(assetOf(url)) }).toEqual({ url, width: size, height: size });
  });

  test('offers each group and button icon in 16, 32 and 80 pixels', () => {
    const icons = manifest.source.match(/<Icon>[\s\S]*?<\/Icon>/g) ?? [];
    expect(icons).toHaveLength(2);
    for (const icon of icons) expect([...icon.matchAll(/size="(\d+)"/g)].map(([, size]) => size)).toEqual(['16', '32', '80']);
  });

  test('defines every resource that it uses, and uses every resource that it defines', () => {
    const used = new Set(manifest.elements().flatMap(({ attributes }) => attributes.get('resid') ?? []));
    const defined = manifest.resources.map(({ id }) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('says everything in Dutch and in English, within the lengths that Excel takes', () => {
    const strings = manifest.strings;
    expect(strings.map(({ id }) => id)).toEqual(expect.arrayContaining(['DisplayName', 'Description', 'Open.Label', 'Open.Tip']));
    for (const { id, kind, value, overrides } of strings) {
      expect({ id, locales: [...overrides.keys()] }).toEqual({ id, locales: ['en-US'] });
      const longest = kind === 'short' ? 125 : 250;
      for (const text of [value, ...overrides.values()]) {
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(longest);
      }
    }
  });

  test('has the group STO on the Home tab with one button: a second one can break the first on the web and on Mac', () => {
    expect(manifest.elements('OfficeTab').map(({ attributes }) => attributes.get('id'))).toEqual(['TabHome']);
    expect(manifest.resource('Group.Label')?.value).toBe('STO');
    expect(manifest.resource('Open.Label')?.value).toBe('STO Controle');
    expect(manifest.elements('Control')).toHaveLength(1);
    expect(manifest.source.match(/<TaskpaneId>/g)).toHaveLength(1);
  });

  test('points at one https origin only, so that a build can move it', () => {
    const addresses = [...manifest.source.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, url]) => new URL(url ?? '').origin);
    expect([...new Set(addresses)]).toEqual(['https://localhost:3000']);
  });
});
