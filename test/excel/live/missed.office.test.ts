import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { findingsOf, follow, followedWorkbook, fromScratch, QUICK } from './followed';

/** Events are hints: what Excel did not tell of is found all the same. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Regio'].includes(sheet));
const LATE = 47_130;

/** A workbook in which two things changed, on two sheets, of which no event told. */
async function silent(pace = QUICK) {
  const kosten = Array.from({ length: 4 }, (_, index) => ({ ...SOUND_LINES.kosten, boekstuk: `B${index}`, factuurnr: `F${index}` }));
  const excel = await followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten, partners: [SOUND_LINES.partners] }), pace);
  excel.host.events.enabled = false;
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  excel.user.type('partners', 'BRIN en vestigingsnummer', 0, '1');
  excel.host.events.enabled = true;
  await excel.settled();
  return excel;
}

const late = ({ last }: Pick<Awaited<ReturnType<typeof silent>>, 'last'>): number =>
  last().report.findings.filter(({ rule }) => rule.id === 'PER-01').length;

async function expectFound(excel: Pick<Awaited<ReturnType<typeof silent>>, 'last'>): Promise<void> {
  expect(late(excel)).toBe(1);
  expect(findingsOf(excel.last())).toEqual((await fromScratch()).findings);
}

test('a sheet that comes to the front is looked at, and only that one', async () => {
  const excel = await silent({ ...QUICK, trust: 0 });
  expect(late(excel)).toBe(0);
  excel.model.activated(excel.model.sheets.byName('Partners') ?? '');
  await excel.settled();
  expect(late(excel)).toBe(0);
  excel.model.activated(excel.model.sheets.byName('Kosten') ?? '');
  await excel.settled();
  await expectFound(excel);
});

test('a pane that gets the focus looks at every sheet', async () => {
  const excel = await silent({ ...QUICK, trust: 0 });
  excel.live.verify();
  await excel.settled();
  await expectFound(excel);
});

test.each([true, false])('before a report everything is looked at, a moment after the last look too (followed: %s)', async (on) => {
  const excel = await silent();
  if (!on) await excel.live.switch(false);
  expect(late(excel)).toBe(0);
  await excel.live.catchUp();
  await expectFound(excel);
  const { length } = excel.results;
  await excel.live.catchUp();
  expect(excel.results).toHaveLength(length);
});

test('a pane that is opened again shows what stands there now', async () => {
  const excel = await silent();
  await excel.live.stop();
  const again = follow(excel);
  await again.settled();
  expect(again.results.map(({ how }) => how)).toEqual(['opened']);
  await expectFound(again);
});
