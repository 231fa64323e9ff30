import type { CellValue } from '../../src/cells/cell';
import { TEMPLATES } from '../../src/templates';
import { serialDay } from '../../src/scheme/calendar';
import type { WorkbookPort } from '../../src/excel/workbook-port';
import type { Report } from '../../src/check/report';

/** What a scenario needs of the workbook on the other side: a person at the keyboard, and eyes. */
export interface Person {
  /** Types in a cell as a person would: Dutch numbers and dates; '' empties it. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** What a cell holds once all formulas are calculated. */
  value(sheet: string, address: string): Promise<CellValue>;
}

/** What the scenario saw, as plain data: the same in Node, in jsdom and in Chromium. */
export interface Observations {
  readonly templatesBefore: readonly string[];
  readonly loaded: readonly string[];
  readonly figures: Readonly<Record<string, CellValue>>;
  readonly findings: readonly string[];
  readonly controle: CellValue;
  readonly afterMending: readonly string[];
  readonly controleMended: CellValue;
  readonly controleCleared: CellValue;
}

/** The registers of the main job. */
const REGISTERS = TEMPLATES.filter(({ code }) => ['T00', 'T01', 'T02', 'T07', 'T08', 'T09'].includes(code));
const CHECK_DAY = serialDay(2026, 10, 1);

/** Kosten: the line that every test of the main job begins with. Columns follow the template. */
const COST = [
  '2026-1',
  'Drukkerij Rijp',
  'F-1',
  '12-1-2029',
  '',
  '',
  '',
  'Flyers',
  '500',
  '105',
  '605',
  'nee',
  'Overige kosten',
  '',
  'A01',
  'Vmbo De Sluis',
  'subsidie 2025-2028',
  'vmbo',
];
const PRINTER = [
  '2026-2',
  'Maakpunt BV',
  'F-2',
  '18-5-2026',
  '',
  '',
  '',
  '3D-printer',
  '6198,35',
  '1301,65',
  '€ 7.500,00',
  'nee',
  'Materiaalkosten',
  '',
  'A01',
  'Vmbo De Sluis',
  'subsidie 2025-2028',
  'vmbo',
];
const HOURS = [
  'J. Visser',
  'docent',
  'onderwijzend (intern)',
  '0,8',
  '1-1-2026',
  '30-6-2026',
  '132,5',
  '55',
  '',
  'A01',
  'Vmbo De Sluis',
  'subsidie 2025-2028',
  'jaartaak',
  'oud tarief',
];
const ASSET = [
  'Maakpunt BV',
  'F-9',
  '1-9-2025',
  '3D-printer groot',
  '7500',
  '60',
  '500',
  '80%',
  // Six columns that are calculated, the day of first use and the serial number.
  ...Array.from({ length: 8 }, () => ''),
  'Vmbo De Sluis',
  'A01',
  'subsidie 2025-2028',
];
const PARTNER = ['penvoerder (vmbo)', 'Vmbo De Sluis', '00XX00', 'Stichting De Sluis', '40001', '', '', 'ja'];
const ACTIVITY = ['Instroom', 'PL1', 'kwaliteit', '', '', 'Techniekdagen', 'A01', '2025', '2028'];

/** The main job once: load templates, type lines, check, mend, check again, clear the marking. */
export async function wholePath(port: WorkbookPort, person: Person): Promise<Observations> {
  const templatesBefore = (await port.overview()).templates
    .filter(({ template }) => REGISTERS.includes(template))
    .map(({ template, state }) => `${template.sheet}: ${state}`);
  const { loaded } = await port.loadTemplates(REGISTERS, '2025-2028', 'keep');
  await typeRow(person, 'Partners', 6, PARTNER);
  await typeRow(person, 'Activiteiten', 6, ACTIVITY);
  await typeRow(person, 'Kosten', 6, COST);
  await typeRow(person, 'Kosten', 7, PRINTER);
  await typeRow(person, 'Inspanning', 6, HOURS);
  await typeRow(person, 'Afschrijvingen', 6, ASSET);
  const figures = {
    loonkosten: await person.value('Inspanning', 'I6'),
    'afschrijving 2025': await person.value('Afschrijvingen', 'I6'),
    'afschrijving totaal': await person.value('Afschrijvingen', 'M6'),
    'bedrag ten laste van STO': await person.value('Kosten', 'V6'),
  };
  const first = (await port.check(CHECK_DAY, () => {})).report;
  const controle = await person.value('Kosten', 'Z6');
  await person.type('Kosten', 'D6', '12-1-2026');
  const second = (await port.check(CHECK_DAY, () => {})).report;
  const controleMended = await person.value('Kosten', 'Z6');
  await port.clearMarking();
  return {
    templatesBefore,
    loaded: loaded.map(({ sheet }) => sheet),
    figures,
    findings: onKosten(first),
    controle,
    afterMending: onKosten(second),
    controleMended,
    controleCleared: await person.value('Kosten', 'Z6'),
  };
}

async function typeRow(person: Person, sheet: string, row: number, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (text !== '') await person.type(sheet, `${String.fromCharCode(65 + index)}${row}`, text);
  }
}

const onKosten = (report: Report): string[] =>
  report.findings
    .filter(({ place }) => place.table.key === 'kosten')
    .map(({ rule, outcome, place, text }) => `${rule.id} ${outcome} rij ${(place.row ?? -1) + 1} ${place.heading}: ${text}`);
