import { attempt, makeTable, read, type Answer, type Probe } from '../probe';
import { withoutSheet } from './filters';

/** A value that is not an array: the typings want one, the documentation does not. */
const bare = (value: string): string[][] => value as unknown as string[][];

/** Milliseconds to wait for an event. */
const EVENT_WAIT = 2_000;

/** Formats, names, rules, protection and dates. */
export const CELL_PROBES: readonly Probe[] = [
  {
    id: 'number-format-text',
    question: 'Neemt een hele kolom een getalnotatie aan als losse tekst?',
    ask: async (context, sheet) => numberFormat(context, sheet, bare('0.00')),
  },
  {
    id: 'number-format-array',
    question: 'Neemt een hele kolom een getalnotatie aan als reeks van één?',
    ask: async (context, sheet) => numberFormat(context, sheet, [['0.00']]),
  },
  {
    id: 'names-structured',
    question: 'Houdt een naam zijn verwijzing naar een kolom van een tabel?',
    ask: async (context, sheet) => {
      makeTable(sheet, [[1], [2]]).name = 'STO_Zelftest_Tabel';
      await context.sync();
      const { names } = context.workbook;
      const formula = '=STO_Zelftest_Tabel[a]';
      const byAdd = await attempt(context, () => names.add('STO_Zelftest_1', formula));
      const byLocal = await attempt(context, () => names.addFormulaLocal('STO_Zelftest_2', formula));
      const found = ['STO_Zelftest_1', 'STO_Zelftest_2'].map((name) => names.getItemOrNullObject(name));
      for (const item of found) item.load('formula');
      await context.sync();
      const kept = found.map((item) => !item.isNullObject && String(item.formula).includes('['));
      return { add: byAdd, addFormulaLocal: byLocal, kept };
    },
  },
  {
    id: 'validation-by-name',
    question: 'Kan een keuzelijst uit een naam komen, en een vaste lijst met komma’s worden gegeven?',
    ask: async (context, sheet) => {
      makeTable(sheet, [['ja'], ['nee']]).name = 'STO_Zelftest_Lijst';
      await context.sync();
      context.workbook.names.addFormulaLocal('STO_Zelftest_3', '=STO_Zelftest_Lijst[a]');
      await context.sync();
      const [named, fixed] = [sheet.getRange('C1'), sheet.getRange('D1')];
      const byName = await attempt(context, () => {
        named.dataValidation.rule = { list: { inCellDropDown: true, source: '=STO_Zelftest_3' } };
      });
      const byText = await attempt(context, () => {
        fixed.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      });
      for (const cell of [named, fixed]) cell.dataValidation.load('rule');
      await context.sync();
      const sources = [named, fixed].map(({ dataValidation: { rule } }) => String(rule.list?.source ?? ''));
      return { byName, byText, sources };
    },
  },
  {
    id: 'conditional-format',
    question: 'Hoe geeft Excel de Engelse formule van een voorwaardelijke opmaak terug?',
    ask: async (context, sheet) => {
      const format = sheet.getRange('A2:B9').conditionalFormats.add('Custom');
      const result = await attempt(context, () => {
        format.custom.rule.formula = '=LEFT($B2,1)="x"';
      });
      format.custom.rule.load('formula');
      await context.sync();
      return { result, formula: format.custom.rule.formula };
    },
  },
  {
    id: 'conditional-number-format',
    question: 'Neemt een voorwaardelijke opmaak een getalnotatie aan, en verandert die niets aan de cel?',
    ask: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['B1']];
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1<>""';
      await context.sync();
      const result = await attempt(context, () => {
        format.custom.format.numberFormat = '"✖ "@';
      });
      format.custom.format.load('numberFormat');
      await context.sync();
      return { result, kept: String(format.custom.format.numberFormat), values: await read(context, range, 'values') };
    },
  },
  {
    id: 'trigger-source',
    question: 'Is aan een gebeurtenis te zien dat de invoegtoepassing zelf schreef?',
    ask: async (context, sheet) => {
      let tell: (source: string) => void = () => {};
      const told = new Promise<string>((resolve) => (tell = resolve));
      const handler = sheet.onChanged.add(async ({ triggerSource }) => tell(String(triggerSource)));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      const timer = setTimeout(() => tell('none'), EVENT_WAIT);
      const source = await told;
      clearTimeout(timer);
      handler.remove();
      await context.sync();
      return source;
    },
  },
  {
    id: 'protected-write',
    question: 'Kan op een beveiligd blad in ontgrendelde cellen worden geschreven, en in een reeks met één vergrendelde?',
    ask: async (context, sheet) => {
      sheet.getRange('B1:B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const unlocked = await attempt(context, () => {
        sheet.getRange('B1:B2').values = [[1], [2]];
      });
      const mixed = await attempt(context, () => {
        sheet.getRange('A1:B1').values = [[3, 4]];
      });
      sheet.protection.unprotect();
      return { unlocked, mixed, values: await read(context, sheet.getRange('A1:B2'), 'values') };
    },
  },
  {
    id: 'date-system',
    question: 'Volgt de functie DATUM het datumsysteem van de werkmap?',
    ask: async (context, sheet) => {
      const date = context.workbook.functions.date(2000, 1, 1);
      date.load('value');
      sheet.getRange('A1').formulas = [['=DATE(2000,1,1)']];
      await context.sync();
      return { api: date.value, cell: await read(context, sheet.getRange('A1'), 'values') };
    },
  },
  {
    id: 'apostrophe',
    question: 'Blijft een tekst met een apostrof ervoor tekst zonder apostrof, ook in een cel met de notatie tekst?',
    ask: async (context, sheet) => {
      sheet.getRange('B1').numberFormat = [['@']];
      await context.sync();
      sheet.getRange('A1:B1').values = [["'=1+1", "'=1+1"]];
      return read(context, sheet.getRange('A1:B1'), 'values');
    },
  },
  {
    id: 'formula-in-text-cell',
    question: 'Wat wordt een formule in een cel met de notatie tekst, en hoe toont die een lange tekst?',
    ask: async (context, sheet) => {
      sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
      await context.sync();
      sheet.getRange('A1:A2').formulas = [['=1+1'], ['x'.repeat(300)]];
      const [value, long] = [sheet.getRange('A1'), sheet.getRange('A2')];
      const text = String(await read(context, long, 'text'));
      return { value: await read(context, value, 'values'), longText: text.startsWith('#') ? '####' : text.length };
    },
  },
  {
    id: 'used-range',
    question: 'Tellen cellen met alleen opmaak mee in het gebruikte bereik met waarden?',
    ask: async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FFFF00';
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return withoutSheet(used.address);
    },
  },
];

async function numberFormat(context: Excel.RequestContext, sheet: Excel.Worksheet, format: string[][]): Promise<Answer> {
  const result = await attempt(context, () => {
    sheet.getRange('A:A').numberFormat = format;
  });
  const cell = sheet.getRange('A9');
  cell.load('numberFormat');
  await context.sync();
  return { result, cell: cell.numberFormat as string[][] };
}
