import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { CODES, failOnce } from './failures';
import { findingsOf, followedWorkbook, fromScratch, shown } from './followed';

/** Every sync of every scenario fails once with every documented error: the end is the same each time. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners'].includes(sheet));
const LATE = 47_130;
jest.setTimeout(600_000);

const workbook = () => {
  const kosten = Array.from({ length: 5 }, (_, index) => ({ ...SOUND_LINES.kosten, boekstuk: `B${index}`, factuurnr: `F${index}` }));
  return followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten }));
};
type Excel = Awaited<ReturnType<typeof workbook>>;

const SCENARIOS: Readonly<Record<string, (excel: Excel) => void>> = {
  'a cell': ({ user }) => user.type('kosten', 'Factuurdatum', 2, LATE),
  'a paste under the table': ({ user }) => user.paste('kosten', 'Boekstuknummer', 5, [['N1', 'A', 'N1', LATE]]),
  'rows inserted above a late one': ({ user }) => {
    user.type('kosten', 'Factuurdatum', 3, LATE);
    user.insertRows('kosten', 1, 2);
  },
  'a sheet renamed': ({ model, user }) => {
    user.type('kosten', 'Factuurdatum', 2, LATE);
    model.transaction('Hernoemen', () => model.sheets.rename(model.sheets.byName('Kosten') ?? '', 'Uitgaven'), 'user');
  },
};

test.each(Object.entries(SCENARIOS))('%s, with each sync failing once', async (_name, scenario) => {
  let injections = 0;
  const bad: string[] = [];
  for (const code of CODES) {
    for (let skip = 0; ; skip += 1) {
      const excel = await workbook();
      const hasFailed = failOnce(excel.host, skip, code);
      scenario(excel);
      await excel.settled();
      const came = hasFailed();
      if (came) {
        injections += 1;
        const { findings, marking } = await fromScratch();
        const isSame =
          JSON.stringify(findingsOf(excel.last())) === JSON.stringify(findings) &&
          [...marking].every(([table, texts]) => JSON.stringify(shown(excel.model).get(table)) === JSON.stringify(texts));
        if (!isSame) bad.push(`${code} at ${skip}`);
      }
      await excel.live.stop();
      excel.stop();
      if (!came) break;
    }
  }
  expect(bad).toEqual([]);
  expect(injections).toBeGreaterThanOrEqual(CODES.length * 2);
  process.stdout.write(`${injections} failures injected\n`);
});
