import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { findingsOf, followedWorkbook, fromScratch } from './followed';

/** Edits, each followed by a round; `STO_EDITS=20000` for the long form. */
const EDITS = Number(process.env['STO_EDITS'] ?? 100);
/** The first edits fill what is kept on purpose: the undo steps of the workbook, code that is compiled. */
const WARM = Math.min(2_000, Math.floor(EDITS / 5));
/** In megabytes, however many edits come: of 18,000 edits not 300 bytes each can be left. */
const MOST_GROWTH = 5;
jest.setTimeout(60_000 + EDITS * 200);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use after all garbage is gone, in megabytes. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test(`after ${EDITS} edits no more memory, handlers and tracked objects are in use than before`, async () => {
  const kosten = Array.from({ length: 20 }, (_, index) => ({ ...SOUND_LINES.kosten, boekstuk: `B${index}`, factuurnr: `F${index}` }));
  const excel = await followedWorkbook(
    templateWorkbook(
      TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners'].includes(sheet)),
      '2025-2028',
      { kosten },
    ),
  );
  const { host, results, states, user } = excel;
  const counts = (): unknown => ({ handlers: host.events.active.length, tracked: host.interpreter.referenceCount });
  const edit = async (index: number): Promise<void> => {
    // Only the last of what the pane is told is of use.
    results.splice(0, results.length - 1);
    states.splice(0, states.length - 1);
    const seen = results.at(-1);
    user.type('kosten', 'Factuurdatum', index % 20, index % 40 < 20 ? 47_130 : 46_100 + (index % 7));
    for (let wait = 0; results.at(-1) === seen && wait < 200; wait += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(results.at(-1)).not.toBe(seen);
  };
  for (let index = 0; index < WARM; index += 1) await edit(index);
  await excel.settled();
  const before = counts();
  const used = heap();
  for (let index = WARM; index < EDITS; index += 1) await edit(index);
  await excel.settled();
  expect(counts()).toEqual(before);
  expect(findingsOf(excel.last())).toEqual((await fromScratch()).findings);
  const growth = heap() - used;
  process.stdout.write(
    `${EDITS} edits, ${used.toFixed(1)} MB after ${WARM}, ${growth.toFixed(2)} MB more at the end; ${JSON.stringify(before)}\n`,
  );
  expect(growth).toBeLessThan(MOST_GROWTH);
});
