import { runIn } from '../../../src/excel/run';
import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { openElsewhere } from '../../setup/start-host';
import { findingsOf, follow, followedWorkbook, fromScratch, shown, userOf } from './followed';

/** Two people in one workbook, each with an Excel and a task pane. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Regio'].includes(sheet));
const LATE = 47_130;
const OTHER = 'tweede persoon';

async function together() {
  const kosten = Array.from({ length: 6 }, (_, index) => ({ ...SOUND_LINES.kosten, boekstuk: `B${index}`, factuurnr: `F${index}` }));
  const first = await followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten }));
  const elsewhere = openElsewhere(first, OTHER);
  const second = follow(
    { host: elsewhere.host, model: first.model },
    runIn(() => elsewhere.library),
  );
  await second.settled();
  const written: string[] = [];
  first.model.on((event, person) => {
    if (event.type === 'cells' && event.source === 'addin') written.push(person);
  });
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      await first.settled();
      await second.settled();
    }
  };
  return { first, second: { ...second, user: userOf(first.model, OTHER) }, written, settled };
}

type Together = Awaited<ReturnType<typeof together>>;

async function expectEqual({ first, second }: Together): Promise<void> {
  const { findings, marking } = await fromScratch();
  expect(findingsOf(first.last())).toEqual(findings);
  expect(findingsOf(second.last())).toEqual(findings);
  const seen = shown(first.model);
  for (const [table, texts] of marking) expect([table, seen.get(table)]).toEqual([table, texts]);
}

test('the pane of the other shows the result at once, without a press and without writing', async () => {
  const both = await together();
  expect(both.second.results.map(({ how }) => how)).toEqual(['opened']);
  expect(findingsOf(both.second.last())).toEqual(findingsOf(both.first.last()));
  expect(both.written).toEqual([]);
});

test('an edit refreshes both panes, and only the side that edited writes', async () => {
  const both = await together();
  both.first.user.type('kosten', 'Factuurdatum', 2, LATE);
  await both.settled();
  await expectEqual(both);
  expect(new Set(both.written)).toEqual(new Set(['eerste persoon']));
  both.written.splice(0);
  both.second.user.type('kosten', 'Factuurdatum', 3, LATE);
  await both.settled();
  await expectEqual(both);
  expect(both.written).toContain(OTHER);
});

test('two who edit at once end with the same findings and the same marking, and then are quiet', async () => {
  const both = await together();
  both.first.user.type('kosten', 'Factuurdatum', 2, LATE);
  both.second.user.type('kosten', 'Factuurnummer', 1, 'F0');
  both.second.user.type('kosten', 'Boekstuknummer', 1, 'B0');
  await both.settled();
  await expectEqual(both);
  const { length } = both.written;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(both.written).toHaveLength(length);
});

test('the other who overwrites a status is not answered: two panes never fight', async () => {
  const both = await together();
  both.second.user.type('kosten', 'Controle', 2, 'gezien');
  await both.settled();
  expect(both.written).toEqual([]);
  expect(shown(both.first.model).get('Kosten!STO_Kosten')?.[2]).toBe('gezien');
});
