import { screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/cells/cell';
import { TABLES, TEMPLATES } from '../../src/templates';
import type { Column, TableKey } from '../../src/templates/column';
import { serialDay } from '../../src/scheme/calendar';
import { MemoryWorkbook } from './memory-workbook';
import { renderPane } from './render-pane';

/** Every thing that can be mended from the pane, done with the button that a person presses; `test/excel/registers` does the same in Excel. */

type Lines = { readonly [Key in TableKey]?: readonly Readonly<Record<string, CellValue>>[] };

interface Case {
  readonly name: string;
  readonly sheets: readonly string[];
  readonly lines: Lines;
  /** Rows directly under their table. */
  readonly below?: Lines;
  /** What the finding says. */
  readonly finds: RegExp;
  /** The button; or the words in its menu *Kies…* or *Iets anders…*. */
  readonly press: RegExp;
  readonly menu?: true;
  /** What stands there afterwards, by table, column and line (from 1; -1 is the last). */
  readonly gives: readonly (readonly [TableKey, string, number, CellValue | undefined])[];
}

const day = serialDay;
const MACHINE = { excl: 20_000, btw: 4200, incl: 24_200, bedrag_sto: 24_200 };
const COST = { boekstuk: '1', factuurnr: 'F-1' };

const CASES: readonly Case[] = [
  {
    name: 'a value of the list, the likely one first',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, doelgroep: 'vmbo-b' }] },
    finds: /"vmbo-b" is geen keuze/,
    press: /^Verander in vmbo$/,
    gives: [['kosten', 'doelgroep', 1, 'vmbo']],
  },
  {
    name: 'an amount that is text becomes the number',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, incl: '605,00' }] },
    finds: /605,00/,
    press: /^Verander in het getal 605$/,
    gives: [['kosten', 'incl', 1, 605]],
  },
  {
    name: 'a date that is text becomes the date',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, betaaldatum: '1-4-2026' }] },
    finds: /"1-4-2026"/,
    press: /^Verander in de datum 01-04-2026$/,
    gives: [['kosten', 'betaaldatum', 1, day(2026, 4, 1)]],
  },
  {
    name: 'a year without its century, after a choice',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, betaaldatum: '1-4-26' }] },
    finds: /"1-4-26"/,
    press: /^Verander in de datum 01-04-2026$/,
    gives: [['kosten', 'betaaldatum', 1, day(2026, 4, 1)]],
  },
  {
    name: 'a line of Kosten goes to Afschrijvingen with its fields, and out of Kosten',
    sheets: ['Kosten', 'Afschrijvingen'],
    lines: {
      kosten: [
        { ...COST, omschrijving: 'Lasersnijder', kostensoort: 'Kosten machines en apparatuur', ...MACHINE },
        { boekstuk: '2', factuurnr: 'F-2' },
      ],
    },
    finds: /is dit een machine waarop wordt afgeschreven/,
    press: /^Zet op Afschrijvingen$/,
    gives: [
      ['kosten', 'factuurnr', 1, 'F-2'],
      ['afschrijvingen', 'factuurnr', 1, 'F-1'],
      ['afschrijvingen', 'aanschaf', 1, 24_200],
    ],
  },
  {
    name: 'a partner that is not there is added to Partners',
    sheets: ['Kosten', 'Partners', 'Cofinanciering'],
    lines: { partners: [{ partner_naam: 'Vmbo De Haven' }], cofinanciering: [{ cofinancier: 'Nieuw Bedrijf BV' }] },
    finds: /Nieuw Bedrijf BV/,
    press: /^Voeg toe aan Partners$/,
    gives: [['partners', 'partner_naam', 2, 'Nieuw Bedrijf BV']],
  },
  {
    name: 'an activity that is not there is added to Activiteiten',
    sheets: ['Begroting', 'Activiteiten'],
    lines: { activiteiten: [{ act_code: 'A01' }], begroting: [{ act_code: 'ZOMERSCHOOL' }] },
    finds: /ZOMERSCHOOL/,
    press: /^Voeg toe aan Activiteiten$/,
    gives: [['activiteiten', 'act_code', 2, 'ZOMERSCHOOL']],
  },
  {
    name: 'a line over two years is split by months',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, prestatie_van: day(2025, 7, 1), prestatie_tot: day(2026, 6, 30) }] },
    finds: /2025.*2026|twee jaren/,
    press: /^Splits naar maanden over twee jaren$/,
    gives: [
      ['kosten', 'prestatie_tot', 1, day(2025, 12, 31)],
      ['kosten', 'prestatie_van', 2, day(2026, 1, 1)],
    ],
  },
  {
    name: 'hours times rate comes back as the formula',
    sheets: ['Inspanning'],
    lines: { inspanning: [{ uren: 10, tarief: 58, loonkosten: 600 }] },
    finds: /600/,
    press: /^Zet de formule terug$/,
    gives: [['inspanning', 'loonkosten', 1, 580]],
  },
  {
    name: 'the amount with VAT as the other two give it',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, excl: 500, btw: 105, incl: 650 }] },
    finds: /650/,
    press: /^Bedrag incl\. btw wordt €\s605,00$/,
    gives: [['kosten', 'incl', 1, 605]],
  },
  {
    name: 'a double line goes',
    sheets: ['Kosten'],
    lines: { kosten: [COST, COST] },
    finds: /is 2 keer geboekt/,
    press: /^Haal de dubbele regel weg/,
    gives: [
      ['kosten', 'factuurnr', 1, 'F-1'],
      ['kosten', 'factuurnr', 2, ''],
    ],
  },
  {
    name: 'a credit note is linked to the supplier of its invoice',
    sheets: ['Kosten'],
    lines: {
      kosten: [COST, COST, { ...COST, leverancier: '', factuurnr: 'C-1', excl: -500, btw: -105, incl: -605, bedrag_sto: -605 }],
    },
    finds: /is 2 keer geboekt/,
    press: /^De creditnota in rij 7 is van deze leverancier/,
    gives: [['kosten', 'leverancier', 3, 'Drukkerij Rijp']],
  },
  {
    name: 'a table takes in the rows that stand under it',
    sheets: ['Kosten'],
    lines: { kosten: [COST] },
    below: { kosten: [{ boekstuk: '2', factuurnr: 'F-2' }] },
    finds: /1 rij onder de tabel/,
    press: /^Tabel uitbreiden$/,
    gives: [['kosten', 'factuurnr', -1, 'F-2']],
  },
  {
    name: 'the subsidieperiode on Regio, the one that was chosen in front',
    sheets: ['Kosten', 'Regio'],
    lines: { kosten: [COST], regio: [{ periode: '' }] },
    finds: /ubsidieperiode/,
    press: /^Vul 2025-2028 in|^Verander in 2025-2028|2025-2028/,
    gives: [['regio', 'periode', 1, '2025-2028']],
  },
  {
    name: 'costs for havo or vwo only, of which the vmbo has its share',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, doelgroep: 'havo/vwo' }] },
    finds: /alleen voor havo\/vwo/,
    press: /^Ook vmbo-leerlingen gebruiken het/,
    gives: [['kosten', 'doelgroep', 1, 'vmbo en havo/vwo']],
  },
  {
    name: 'an invoice that is paid twice, by a company or by the subsidie',
    sheets: ['Kosten', 'Cofinanciering'],
    lines: {
      kosten: [{ ...COST, leverancier: 'Jachtbouw Kooiman', factuurnr: 'K-12' }],
      cofinanciering: [{ factuurnr: 'K-12' }],
    },
    finds: /telt als bijdrage en is ook uit de subsidie betaald/,
    press: /^Het bedrijf betaalt: boek de kosten op cofinanciering/,
    menu: true,
    gives: [['kosten', 'bron', 1, 'cofinanciering']],
  },
  {
    name: 'the formula comes back where it was typed over',
    sheets: ['Kosten'],
    lines: { kosten: [{ ...COST, bedrag_sto: 700 }] },
    finds: /700/,
    press: /^Zet de formule terug$/,
    gives: [['kosten', 'bedrag_sto', 1, 605]],
  },
];

async function pressed({ sheets, lines, below = {}, finds, press, menu }: Case): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheets.includes(sheet)) });
  for (const [key, rows] of Object.entries(lines)) workbook.type(key as TableKey, ...rows);
  for (const [key, rows] of Object.entries(below)) workbook.putBelow(key as TableKey, ...rows);
  const { user } = await renderPane(workbook, { startWithCheck: true });
  await screen.findByRole('region', { name: 'Uitkomst' });
  const cards = screen.getAllByRole('listitem').filter(({ textContent }) => finds.test(textContent ?? ''));
  const buttons = cards.flatMap((card) => within(card).queryAllByRole('button', { name: menu ? /^(Iets anders|Kies)…/ : press }));
  const [button] = buttons;
  if (!button)
    throw new Error(
      `no button; cards: ${screen
        .getAllByRole('listitem')
        .map((each) => each.textContent)
        .join('\n')}`,
    );
  await user.click(button);
  if (menu) {
    const items = await screen.findAllByRole('menuitem');
    const item = items.find(({ textContent }) => press.test(textContent ?? ''));
    if (!item) throw new Error(items.map((each) => each.textContent).join('\n'));
    await user.click(item);
  }
  return workbook;
}

const valueOf = (workbook: MemoryWorkbook, key: TableKey, column: string, line: number): CellValue | undefined => {
  const table = workbook.tables.find(({ name }) => name.startsWith(TABLES[key].name));
  return table?.rows.at(line < 0 ? line : line - 1)?.[(TABLES[key].columns as readonly Column[]).findIndex((each) => each.key === column)];
};

test.each(CASES.map((each) => [each.name, each] as const))('mended from the pane: %s', async (_name, each) => {
  const workbook = await pressed(each);
  await waitFor(() =>
    expect(each.gives.map(([key, column, line]) => valueOf(workbook, key, column, line))).toEqual(each.gives.map(([, , , value]) => value)),
  );
});
