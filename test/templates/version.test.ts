import { createHash } from 'node:crypto';
import { YEARS, type Periode } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import { placeColumns } from '../../src/templates/layout';
import { TEMPLATE_CHANGES, TEMPLATE_VERSION, versionFormula, versionOf } from '../../src/templates/version';

/** What stands above the columns of every table, in both periods. */
const headings = TABLE_KEYS.flatMap((key) =>
  (Object.keys(YEARS) as Periode[]).map(
    (periode) =>
      `${TABLES[key].name} ${periode}: ${placeColumns(TABLES[key], periode)
        .map(({ heading }) => heading)
        .join('; ')}`,
  ),
);

/** Fingerprint of the headings of the present version. Make it anew with the version. */
const FINGERPRINT = '5368f3a9bc61';

test('tables change with a new version of the templates only', () => {
  const fingerprint = createHash('sha256').update(headings.join('\n')).digest('hex').slice(0, 12);
  // Other headings than those of this version: add a version to TEMPLATE_CHANGES, say there what changed, and put the new fingerprint above.
  expect([TEMPLATE_VERSION, fingerprint]).toEqual([9, FINGERPRINT]);
});

test('versions are numbered from 1, and each says what changed', () => {
  expect(TEMPLATE_CHANGES.map(({ version }) => version)).toEqual(TEMPLATE_CHANGES.map((_, index) => index + 1));
  for (const { changes } of TEMPLATE_CHANGES) expect(changes.length).toBeGreaterThan(0);
});

test('the version is read back from the workbook; anything else is no version', () => {
  expect(versionOf(versionFormula())).toBe(TEMPLATE_VERSION);
  expect(['=0', '=-1', '="2"', '=Blad1!$A$1', '', '=12345'].map(versionOf)).toEqual(Array.from({ length: 6 }, () => undefined));
});
