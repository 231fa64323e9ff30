import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellValue } from '../../src/cells/cell';
import { LINE_HEADINGS } from '../../src/sampling/sample-sheet';
import { TEMPLATES } from '../../src/templates';
import { kostenTable, kostenTemplate } from '../../src/templates/kosten';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../rules/sound-lines';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, findButton, openView, renderPane } from './render-pane';

const upload = (label: string, ...files: File[]): Promise<void> =>
  userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText(label), files);

const lineOf = (index: number, more: Readonly<Record<string, CellValue>> = {}): Record<string, CellValue> => ({
  boekstuk: `B-${index}`,
  factuurnr: `F-${index}`,
  leverancier: `Leverancier ${index % 7}`,
  incl: 100 + ((index * 37) % 900),
  bedrag_sto: 100 + ((index * 37) % 900),
  ...more,
});

async function openWith(view: string, lines: readonly Record<string, CellValue>[]) {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') });
  workbook.type('kosten', ...lines);
  const { user } = await renderPane(workbook);
  await openView(user, view);
  return { workbook, user };
}

/** A line that is another one in all that tells lines apart. */
const OTHER = lineOf(9, {
  leverancier: 'Laptopwinkel',
  factuurdatum: 46_300,
  betaaldatum: 46_320,
  omschrijving: 'Laptops voor de les robotica',
  excl: 1_000,
  btw: 210,
  incl: 1_210,
  kostensoort: 'Overige kosten',
  act_code: 'A07',
  partner: 'ROC Midden',
});

test('an earlier workbook is compared with the open one, with a way to each change', async () => {
  const { workbook, user } = await openWith('Vergelijken', [lineOf(1), lineOf(2, { factuurnr: 'F-2b', incl: 500 }), OTHER]);
  const filledIn = kostenTable.columns.filter((column) => !('formula' in column)).map(({ key }) => key as string);
  const rows = [lineOf(2), lineOf(1), lineOf(3)].map((line) => {
    const whole: Record<string, CellValue> = { ...SOUND_LINES.kosten, ...line };
    return Object.fromEntries(filledIn.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]])));
  });
  const earlier = saveXlsx(templateWorkbook([kostenTemplate], '2025-2028', { kosten: rows as Record<string, string | number>[] }));
  await findButton('Eerdere werkmap kiezen…');
  await upload('Eerdere werkmap', new File([new Uint8Array(earlier)], 'vorige.xlsx'));
  const changed = await screen.findByRole('region', { name: 'Veranderd' });
  expect(within(changed).getByText('F-2b')).toBeVisible();
  expect(within(changed).getByText('Bedrag incl. btw')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Erbij gekomen' })).getByText(/F-9/)).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Weg' })).getByText(/F-3/)).toBeVisible();
  const [jump] = within(changed).getAllByRole('button', { name: /^Naar rij/ });
  await user.click(jump as HTMLElement);
  await waitFor(() => expect(workbook.selected).toMatchObject({ table: { sheet: 'Kosten' }, column: expect.any(Number) as number }));
  await user.click(button('Op een blad zetten'));
  await waitFor(() => expect(workbook.lists[0]?.rows[0]?.cells).toEqual(['STO Controle: vergelijking']));
  await expectAccessible();
});

test('a fingerprint says later which line and cell is another', async () => {
  const { workbook, user } = await openWith('Vergelijken', [lineOf(1), lineOf(2), OTHER]);
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'blob:1');
  URL.revokeObjectURL = () => {};
  await user.click(await findButton('Vingerafdruk opslaan'));
  await waitFor(() => expect(saved).toHaveLength(1));
  const report = new File([saved[0] as Blob], 'vingerafdruk.json');
  await upload('Rapport of vingerafdruk', report);
  expect(await screen.findByRole('region', { name: 'Nagekeken' })).toHaveTextContent(
    'De gegevens zijn dezelfde als in het rapport: 3 regels.',
  );
  const table = workbook.tables[0];
  const place = table?.headings.indexOf('Omschrijving') ?? NaN;
  const second = table?.rows[1];
  if (second) second[place] = 'Iets anders';
  await upload('Rapport of vingerafdruk', report);
  const lines = await screen.findByRole('region', { name: 'Regels die niet dezelfde zijn' });
  expect(within(lines).getByText('veranderd')).toBeVisible();
  expect(within(lines).getByText('Omschrijving')).toBeVisible();
  await upload('Rapport of vingerafdruk', new File(['{}'], 'anders.json'));
  expect(await screen.findByText(/geen vingerafdruk/)).toBeVisible();
  await expectAccessible();
});

test('a file that is no workbook is refused in words', async () => {
  await openWith('Vergelijken', [lineOf(1)]);
  await findButton('Eerdere werkmap kiezen…');
  await upload('Eerdere werkmap', new File(['geen werkmap'], 'stuk.xlsx'));
  expect(await screen.findByText(/geen Excel-werkmap|niet worden gelezen|beschadigd/)).toBeVisible();
});

test('a sample is drawn, put on a sheet, filled in and evaluated', async () => {
  const { workbook, user } = await openWith(
    'Steekproef',
    Array.from({ length: 60 }, (_, index) => lineOf(index, index === 5 ? { incl: 90_000, bedrag_sto: 90_000 } : {})),
  );
  const field = async (label: string, value: string): Promise<void> => {
    const input = await screen.findByLabelText(label);
    await user.clear(input);
    await user.type(input, value);
  };
  await findButton('Steekproef trekken');
  await field('Materialiteit', '0%');
  await user.click(button('Steekproef trekken'));
  expect((await screen.findAllByText(/materialiteit is groter dan 0/))[0]).toBeVisible();
  await field('Materialiteit', '20%');
  await field('Zaad', 'proef');
  await user.click(button('Steekproef trekken'));
  expect(await screen.findByRole('region', { name: 'Steekproef' })).toHaveTextContent(/1 regel geheel en/);
  await expectAccessible();
  await user.click(button('Op een blad zetten'));
  await waitFor(() => expect(workbook.lists).toHaveLength(1));
  const list = workbook.lists[0];
  const first = (list?.rows.findIndex(({ cells }) => cells[0] === 'Nr') ?? 0) + 1;
  expect(list?.choices).toMatchObject([{ firstRow: first }, { firstRow: first, column: LINE_HEADINGS.indexOf('Oordeel') }]);
  // Somebody looks at the evidence: all lines are right but one.
  const rows = (list?.rows ?? []).map(({ cells }, row) => {
    const filled = LINE_HEADINGS.map((_, column): CellValue => cells[column] ?? '');
    if (row >= first) filled[LINE_HEADINGS.indexOf('Oordeel')] = row === first ? 'geen bewijs' : 'goed';
    return filled;
  });
  workbook.sheetCells.set('STO Steekproef', { sheet: 'STO Steekproef', row: 0, column: 0, rows });
  workbook.ownSheets.push('STO Steekproef');
  workbook.type('kosten');
  await user.click(await findButton('Steekproef doorrekenen'));
  const outcome = await screen.findByRole('region', { name: 'Doorrekening' });
  // The large line was taken whole and has no evidence: wholly wrong, and no more than that.
  expect(within(outcome).getAllByText('€ 90.000,00').length).toBeGreaterThan(0);
  expect(within(outcome).getByText(/meer dan de materialiteit/)).toBeVisible();
  await user.click(within(outcome).getByRole('button', { name: 'Op een blad zetten' }));
  await waitFor(() => expect(workbook.lists).toHaveLength(2));
  await expectAccessible();
});

test('what takes long says how far it is, and can be broken off', async () => {
  const { workbook, user } = await openWith('Steekproef', [lineOf(1), lineOf(2)]);
  const read = workbook.readRegisters;
  workbook.readRegisters = ({ progress, signal } = {}) =>
    new Promise((_, reject) => {
      progress?.(30, 120);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  await user.click(await findButton('Steekproef trekken'));
  const cancel = await findButton('Annuleren');
  expect(screen.getByText('De registers lezen')).toBeVisible();
  expect(screen.getByText('25%')).toBeVisible();
  await user.click(cancel);
  await waitFor(() => expect(screen.queryByText('De registers lezen')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
  workbook.readRegisters = read;
  await user.click(await findButton('Steekproef trekken'));
  expect(await screen.findByRole('region', { name: 'Steekproef' })).toBeVisible();
});
