import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDossier } from '../../src/records/dossier';
import { TABLES } from '../../src/templates';
import type { Column } from '../../src/templates/column';
import { placeColumns } from '../../src/templates/layout';
import { exampleTable } from '../rules/example-workbook';
import { ROOT } from './rule-list';

const DOCUMENTS = ['CONTRIBUTING.md', 'README.md', 'docs/architecture.md'];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  test('names commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('names files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|docs|\.config)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    expect(named.filter((path) => !path.includes('…') && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('a column is one line', () => {
  const line: Column = { key: 'keuring', heading: 'Datum keuring', type: 'date', width: 13, help: 'Dag van de laatste keuring.' };
  const table = { ...TABLES.kosten, columns: [...TABLES.kosten.columns, line] };

  afterEach(() => jest.restoreAllMocks());

  test('it is laid out with its format and its validation', () => {
    const placed = placeColumns(table, '2025-2028').find(({ heading }) => heading === 'Datum keuring');
    expect(placed).toMatchObject({ numberFormat: 'dd-mm-yyyy', width: 13 });
  });

  test('its cells are read and checked for their type', () => {
    jest.replaceProperty(TABLES as unknown as { kosten: unknown }, 'kosten', table);
    const { kosten } = readDossier({
      tables: [exampleTable('kosten', [{ keuring: '1-9-2026' }, { keuring: 'binnenkort' }])],
      date1904: false,
    });
    expect(kosten.lines.map((each) => (each as unknown as { keuring: number | null }).keuring)).toEqual([46266, null]);
    expect(kosten.problems.filter(({ column }) => column.key === 'keuring').map(({ cell }) => cell)).toEqual(['1-9-2026', 'binnenkort']);
  });
});
