import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { findingsOf, followedWorkbook, fromScratch } from './followed';

/** Edits, each followed by a round; `STO_EDITS=20000` for the long form. */
const EDITS = Number(process.env['STO_EDITS'] ?? 100);
jest.setTimeout(60_000 + EDITS * 200);

test(`after ${EDITS} edits no more handlers and tracked objects are there than before`, async () => {
  const kosten = Array.from({ length: 20 }, (_, index) => ({ ...SOUND_LINES.kosten, boekstuk: `B${index}`, factuurnr: `F${index}` }));
  const excel = await followedWorkbook(
    templateWorkbook(
      TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners'].includes(sheet)),
      '2025-2028',
      { kosten },
    ),
  );
  const { host, results, user } = excel;
  const counts = (): unknown => ({ handlers: host.events.active.length, tracked: host.interpreter.referenceCount });
  const edit = async (index: number): Promise<void> => {
    // Only the last result is of use.
    results.splice(0, results.length - 1);
    const seen = results.at(-1);
    user.type('kosten', 'Factuurdatum', index % 20, index % 40 < 20 ? 47_130 : 46_100 + (index % 7));
    for (let wait = 0; results.at(-1) === seen && wait < 200; wait += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(results.at(-1)).not.toBe(seen);
  };
  for (let index = 0; index < 20; index += 1) await edit(index);
  await excel.settled();
  const before = counts();
  for (let index = 20; index < EDITS; index += 1) await edit(index);
  await excel.settled();
  expect(counts()).toEqual(before);
  expect(findingsOf(excel.last())).toEqual((await fromScratch()).findings);
  const { heapUsed } = process.memoryUsage();
  process.stdout.write(`${EDITS} edits, heap ${Math.round(heapUsed / 2 ** 20)} MB\n`);
});
