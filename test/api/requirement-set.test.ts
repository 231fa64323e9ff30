import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { manifestFile, readManifest } from '../manifest/read-manifest';
import { compareApiSets, excelApi } from './api-set';
import { loadInstalledLibrary } from './installed-library';
import { findOfficeMembers } from './office-members';
import type { OfficeMember } from './office-members';

const root = path.resolve(__dirname, '..', '..');
const files = ['src/excel', 'src/taskpane'].flatMap((folder) => ts.sys.readDirectory(path.join(root, folder), ['.ts', '.tsx']));
const { members, unclear } = findOfficeMembers(files, root);

/** Whether the product asks, on the very line of a member, if Excel has the set that the member came with. */
function isAskedFor({ apiSet, where }: OfficeMember): boolean {
  const [, file = '', line = ''] = /^(.*):(\d+)$/.exec(where) ?? [];
  const text = fs.readFileSync(path.join(root, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
  return apiSet !== undefined && text.includes(`isSetSupported('${apiSet.name}', '${apiSet.major}.${apiSet.minor}')`);
}
const always = members.filter((member) => !isAskedFor(member));

const declared = readManifest(fs.readFileSync(manifestFile, 'utf8'))
  .elements('Set')
  .map(({ attributes }) => ({ name: attributes.get('Name'), version: attributes.get('MinVersion') ?? '' }));
const needed = always.flatMap(({ apiSet }) => apiSet ?? []).sort(compareApiSets);

const label = ({ namespace, owner, member, apiSet, where }: OfficeMember): string =>
  `${where} ${[namespace, owner, member].filter(Boolean).join('.')} (${apiSet ? `${apiSet.name} ${apiSet.major}.${apiSet.minor}` : 'no set'})`;

test('the product calls Office.js, and each load path can be followed', () => {
  expect(members.map(({ namespace, member }) => `${namespace}.${member}`)).toEqual(expect.arrayContaining(['Excel.run', 'Office.onReady']));
  expect(unclear).toEqual([]);
});

test('the manifest asks for ExcelApi only, at most 1.14: what Office LTSC 2021 has', () => {
  expect(declared.map(({ name }) => name)).toEqual(['ExcelApi']);
  for (const { version } of declared) expect(compareApiSets(excelApi(version), excelApi('1.14'))).toBeLessThanOrEqual(0);
});

test('no member is newer than the set of the manifest, unless Excel is asked for it first', () => {
  const limit = excelApi(declared[0]?.version ?? '');
  expect(always.filter(({ apiSet }) => apiSet && (apiSet.name !== 'ExcelApi' || compareApiSets(apiSet, limit) > 0)).map(label)).toEqual([]);
});

test('the set of the manifest is as low as the product allows', () => {
  const highest = needed.at(-1);
  expect(declared[0]?.version).toBe(highest && `${highest.major}.${highest.minor}`);
});

test('the installed library has every member', () => {
  const library = loadInstalledLibrary();
  const inLibrary = members.filter(({ namespace, kind }) => namespace !== 'Office' && kind !== 'interface');
  expect(inLibrary.filter(({ namespace, owner, member }) => !library.has(namespace, owner, member)).map(label)).toEqual([]);
});
