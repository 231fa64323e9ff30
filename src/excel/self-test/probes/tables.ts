import { attempt, makeTable, read, type Probe } from '../probe';
import { addressOf, withoutSheet } from './filters';

const DIFFERING = [['=1+1'], ['=2+2'], ['=3+3']];

/** What Excel does by itself in tables, and with merged cells. */
export const TABLE_PROBES: readonly Probe[] = [
  {
    id: 'formulas-empty-column',
    question: 'Blijven drie verschillende formules staan in een lege kolom van een tabel?',
    ask: async (context, sheet) => {
      makeTable(sheet, [
        ['', 1],
        ['', 2],
        ['', 3],
      ]);
      await context.sync();
      const result = await attempt(context, () => {
        sheet.getRange('A2:A4').formulas = DIFFERING;
      });
      return { result, formulas: await read(context, sheet.getRange('A2:A4'), 'formulas') };
    },
  },
  {
    id: 'formulas-zeros-first',
    question: 'Blijven zij staan als er eerst nullen in de kolom stonden?',
    ask: async (context, sheet) => {
      makeTable(sheet, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]);
      await context.sync();
      const result = await attempt(context, () => {
        sheet.getRange('A2:A4').formulas = DIFFERING;
      });
      return { result, formulas: await read(context, sheet.getRange('A2:A4'), 'formulas') };
    },
  },
  {
    id: 'formula-structured',
    question: 'Wordt een Engelse formule met kolomnamen aangenomen, ook met Nederlandse instellingen?',
    ask: async (context, sheet) => {
      makeTable(sheet, [[2, 3, '']]);
      await context.sync();
      const result = await attempt(context, () => {
        sheet.getRange('C2').formulas = [['=IF([@a]>1,ROUND([@a]*[@[b]],2),"")']];
      });
      const cell = sheet.getRange('C2');
      return { result, formula: await read(context, cell, 'formulas'), value: await read(context, cell, 'values') };
    },
  },
  {
    id: 'resize-above-wider',
    question: 'Kan een tabel langer worden die boven een bredere staat, na het invoegen van een rij van het blad?',
    ask: async (context, sheet) => {
      const upper = makeTable(sheet, [[1, 1]]);
      const lower = sheet.tables.add('A5:D6', true);
      await context.sync();
      const result = await attempt(context, () => {
        sheet.getRange('3:3').insert('Down');
        upper.resize(upper.getRange().getResizedRange(1, 0));
      });
      return { result, upper: await addressOf(context, upper), lower: await addressOf(context, lower) };
    },
  },
  {
    id: 'column-beside-table',
    question: 'Groeit een tabel als er iets naast wordt geschreven?',
    ask: async (context, sheet) => {
      const table = makeTable(sheet, [
        [1, 1],
        [2, 2],
      ]);
      await context.sync();
      const result = await attempt(context, () => {
        sheet.getRange('C1:C3').values = [['c'], [1], [2]];
      });
      return { result, area: await addressOf(context, table) };
    },
  },
  {
    id: 'merges-513',
    question: 'Zijn 513 samengevoegde gebieden in één keer op te vragen?',
    ask: async (context, sheet) => {
      for (let row = 0; row < 513; row += 1) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
      await context.sync();
      const found = sheet.getRange('A1:B513').getMergedAreasOrNullObject();
      found.load('areaCount');
      const result = await attempt(context, () => {});
      return { result, count: result === 'ok' ? found.areaCount : null };
    },
  },
  {
    id: 'merge-from-outside',
    question: 'Wordt een samengevoegd gebied gevonden dat buiten het bereik begint, en hoe heet het?',
    ask: async (context, sheet) => {
      sheet.getRange('A1:B2').merge();
      const inside = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      const outside = sheet.getRange('B1:C3').getMergedAreasOrNullObject();
      inside.load('address');
      inside.areas.load('items/address');
      outside.load('address');
      await context.sync();
      const areas = inside.areas.items.map(({ address }) => withoutSheet(address));
      return { address: withoutSheet(inside.address), areas, fromOutside: !outside.isNullObject };
    },
  },
];
