import { TEMPLATES } from '../../../src/templates';
import { RefusedCall } from '../../../src/workbench/host/transport/process-text';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { findingsOf, followedWorkbook, fromScratch, QUICK, shown } from './followed';

/** A machine that slept, and a connection that is lost for a while: the pane goes on by itself, without being loaded again. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners'].includes(sheet));
const LATE = 47_130;

async function opened(pace: Partial<typeof QUICK> = {}) {
  const kosten = Array.from({ length: 4 }, (_, index) => ({ ...SOUND_LINES.kosten, boekstuk: `B${index}`, factuurnr: `F${index}` }));
  return followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten }), { ...QUICK, trust: 0, ...pace });
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Excel forgets who listens, and refuses everything until it is back. */
function lose({ host }: Opened, code: 'InvalidOrTimedOutSession' | 'ActivityLimitReached'): () => void {
  const { process } = host;
  host.events.clear();
  host.process = () => Promise.reject(new RefusedCall(code, 'test'));
  return () => {
    host.process = process;
  };
}

async function expectRight(excel: Opened): Promise<void> {
  await excel.settled();
  const { findings, marking } = await fromScratch();
  expect(findingsOf(excel.last())).toEqual(findings);
  const seen = shown(excel.model);
  for (const [table, texts] of marking) expect([table, seen.get(table)]).toEqual([table, texts]);
}

const late = ({ last }: Opened): number => last().report.findings.filter(({ rule }) => rule.id === 'PER-01').length;

test.each(['InvalidOrTimedOutSession', 'ActivityLimitReached'] as const)(
  'after many refusals (%s) it says so once, goes on by itself, finds what was edited meanwhile and hears what comes after',
  async (code) => {
    const excel = await opened();
    const back = lose(excel, code);
    excel.live.verify();
    excel.user.type('kosten', 'Factuurdatum', 1, LATE);
    for (let wait = 0; excel.states.at(-1)?.phase !== 'storing' && wait < 200; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.states.at(-1)?.phase).toBe('storing');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(excel.failures).toHaveLength(1);
    back();
    await expectRight(excel);
    expect(excel.states.at(-1)?.phase).toBe('rust');
    expect(late(excel)).toBe(1);
    excel.user.type('kosten', 'Factuurdatum', 2, LATE);
    await expectRight(excel);
    expect(late(excel)).toBe(2);
  },
);

test('a press while the connection is lost is refused with what to do, and the next one does it', async () => {
  const excel = await opened();
  const back = lose(excel, 'InvalidOrTimedOutSession');
  await expect(excel.check()).rejects.toMatchObject({ code: 'session', message: expect.stringContaining('Probeer het opnieuw') });
  back();
  excel.user.type('kosten', 'Factuurdatum', 1, LATE);
  await excel.check();
  await expectRight(excel);
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await expectRight(excel);
  expect(late(excel)).toBe(2);
});

test('after a sleep in which Excel forgot who listens, without a word, the pane that comes to the front finds what changed and listens again', async () => {
  const excel = await opened({ sleep: -1 });
  excel.host.events.clear();
  excel.user.type('kosten', 'Factuurdatum', 1, LATE);
  await excel.settled();
  expect(late(excel)).toBe(0);
  excel.live.verify();
  await excel.settled();
  expect(late(excel)).toBe(1);
  // And it is told again of what comes after.
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await expectRight(excel);
  expect(late(excel)).toBe(2);
});
