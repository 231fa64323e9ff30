import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { NAMESPACE } from '../../src/functions/cell-function';
import { metadataOf } from '../../src/functions/metadata';
import { manifestFile, readManifest } from '../manifest/read-manifest';

const text = readFileSync(path.resolve('src/functions/functions.json'), 'utf8');

/** What Microsoft documents of the file, strictly: a misspelt property would be ignored by Excel. */
const type = z.enum(['any', 'boolean', 'number', 'string']);
const metadata = z.strictObject({
  functions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Z][A-Z0-9_.]{2,}$/),
        name: z.string().regex(/^[A-Z][A-Z0-9_.]{2,}$/),
        description: z.string().min(20).max(255),
        parameters: z.array(
          z.strictObject({ name: z.string().min(1), description: z.string().min(10).max(255), type, optional: z.literal(true).optional() }),
        ),
        result: z.strictObject({ type }),
      }),
    )
    .min(1),
});

test('what Excel is told is what is declared (npm run docs:functions)', () => {
  expect(JSON.parse(text)).toEqual(metadataOf(ALL_FUNCTIONS));
});

test('it has the shape that Excel reads, and names each function once', () => {
  const { functions } = metadata.parse(JSON.parse(text));
  expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  for (const { id, parameters } of functions) {
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    // Only the last may be left out.
    expect([id, firstOptional < 0 || parameters.slice(firstOptional).every(({ optional }) => optional)]).toEqual([id, true]);
  }
});

test('the manifest names the files and the namespace', () => {
  const manifest = readManifest(readFileSync(manifestFile, 'utf8'));
  const address = (id: string): string => new URL(manifest.resource(id)?.value ?? '').pathname;
  expect([address('Functions.Script'), address('Functions.Page'), address('Functions.Metadata')]).toEqual([
    '/functions.js',
    '/functions.html',
    '/functions.json',
  ]);
  expect(manifest.resource('Functions.Namespace')?.value).toBe(NAMESPACE);
  expect(manifest.source).toMatch(
    /<AllFormFactors>\s*<ExtensionPoint xsi:type="CustomFunctions">[\s\S]*<\/AllFormFactors>\s*<DesktopFormFactor>/,
  );
});
