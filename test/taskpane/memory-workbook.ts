import { HiddenRow } from '../../src/excel/hidden-row';
import type { Marking } from '../../src/check/marking';
import type { FindingPlace } from '../../src/check/report';
import { linesAsLoaded } from '../../src/records/as-loaded';
import { mergeStateOf } from '../../src/excel/registers/merge';
import { runCheck, type CheckedSource } from '../../src/excel/run-check';
import type { UnmarkedSheet, WorkbookOverview, WorkbookPort } from '../../src/excel/workbook-port';
import { appliedTo } from '../check/applied-plan';
import { WorkbookError, type WorkbookErrorCode } from '../../src/excel/workbook-error';
import { placeKey } from '../../src/cells/formula-cells';
import type { CellValue } from '../../src/cells/cell';
import { readDossier } from '../../src/records/dossier';
import type { SheetCells } from '../../src/records/sheet-cells';
import type { TableCells } from '../../src/records/table-cells';
import { SOUND_LINES } from '../rules/sound-lines';
import type { Periode } from '../../src/scheme/rounds';
import { closingLine, takenLine } from '../../src/excel/registers/close-year';
import { closedLines } from '../../src/facts/money/year-lines';
import { afgeslotenRegelsTemplate } from '../../src/templates/afgesloten-regels';
import { costPlaces, yearStates } from '../../src/facts/money/closed-years';
import { printOfLines } from '../../src/report/fingerprint';
import { activitiesToAdd } from '../../src/facts/reports/to-write';
import { TABLES, TABLE_KEYS, TEMPLATES, tableKeyOfName } from '../../src/templates';
import { TEMPLATE_VERSION } from '../../src/templates/version';
import { outdatedTables, templateOf, type HeadedTable } from '../../src/records/outdated-tables';
import { noteLine } from '../../src/excel/registers/notes';
import { waiverLine } from '../../src/excel/registers/waivers';
import { aantekeningenTemplate } from '../../src/templates/aantekeningen';
import { afwijkingenTemplate } from '../../src/templates/afwijkingen';
import { instellingenTemplate } from '../../src/templates/instellingen';
import type { TableKey } from '../../src/templates/column';
import { placeColumns } from '../../src/templates/layout';
import { CONTROLE_HEADING, type Template } from '../../src/templates/template';

type MemoryTable = TableCells & { readonly rows: CellValue[][] };

/**
 * A workbook in memory behind the pane's port: templates, lines, check and marking are the real ones, only Excel is left out. What Excel can
 * do wrong is set by the test.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly tables: MemoryTable[] = [];
  readonly ownSheets: string[];
  /** Sheets with a form: they hold no table. */
  readonly forms = new Set<string>();
  readonly protectedSheets = new Set<string>();
  /** Version of the templates; undefined when the workbook does not say. */
  version: number | undefined = TEMPLATE_VERSION;
  /** The answer under which subsidieperiode all lines fall. */
  periode: Periode | undefined;
  /** What was selected last. */
  selected: FindingPlace | string | undefined;
  /** Every further call fails with this, until it is cleared. */
  failing: WorkbookErrorCode | undefined;
  /** While set, every step of a check waits for it, as Excel does while a cell is being edited. */
  gate: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor({ ownSheets = ['Blad1'], templates = [] as readonly Template[], periode = '2025-2028' as Periode } = {}) {
    this.ownSheets = [...ownSheets];
    for (const template of templates) this.addSheet(template, template.sheet, periode);
  }

  /** Types rows into a table: by column key, on top of a line in which nothing is wrong. */
  type(key: TableKey, ...lines: readonly Readonly<Record<string, CellValue>>[]): void {
    const table = this.tables.find(({ name }) => name.startsWith(TABLES[key].name));
    if (!table) throw new Error(`no table ${key}`);
    const places = readDossier({ tables: [table], date1904: false })[key].tables[0]?.columns;
    for (const line of lines) {
      const cells = table.headings.map((): CellValue => '');
      for (const [column, value] of Object.entries({ ...SOUND_LINES[key], ...line })) {
        const [, name = column, year] = /^(.*)_(\d{4})$/.exec(column) ?? [];
        const place = places?.get(column) ?? places?.get(name);
        const index = year === undefined ? place?.index : place?.years?.get(Number(year));
        if (index !== undefined) cells[index] = value;
      }
      // The first row of Regio is loaded with its subsidieperiode, and waits for the rest.
      const waits = key === 'regio' ? 1 : 0;
      const blank = table.rows.findIndex((row) => row.filter((cell) => cell !== '').length <= waits);
      if (blank >= 0) table.rows[blank] = cells;
      else table.rows.push(cells);
    }
    for (const listener of this.listeners) listener();
  }

  /** Puts rows directly under a table, as a paste does where Excel does not make the table longer. */
  putBelow(key: TableKey, ...lines: readonly Readonly<Record<string, CellValue>>[]): void {
    const index = this.tables.findIndex(({ name }) => name.startsWith(TABLES[key].name));
    const table = this.tables[index];
    if (!table) throw new Error(`no table ${key}`);
    const end = table.rows.length;
    const full = table.rows.splice(0, end, ...lines.map(() => table.headings.map((): CellValue => '')));
    this.type(key, ...lines);
    const below = { row: table.row + 1 + end, column: table.column, rows: table.rows.splice(0) };
    this.tables[index] = { ...table, rows: full, below };
  }

  /** What the column Controle of a table shows. */
  controle(key: TableKey): readonly CellValue[] {
    return this.tables
      .filter(({ name }) => name.startsWith(TABLES[key].name))
      .flatMap(({ headings, rows }) => rows.map((row) => row[headings.indexOf(CONTROLE_HEADING)] ?? ''));
  }

  overview: WorkbookPort['overview'] = async () => {
    this.failWhenAsked();
    const dossier = this.dossier();
    const templates: WorkbookOverview['templates'] = TEMPLATES.map((template) => {
      const registers = template.tables.map(({ key }) => dossier[key]);
      const sheets = template.form
        ? [template.sheet].filter((sheet) => this.forms.has(sheet))
        : [...new Set(registers.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)))];
      const taken = this.ownSheets.includes(template.sheet);
      return {
        template,
        sheets,
        state: sheets.length > 0 ? 'present' : taken ? 'other sheet' : 'absent',
        lines: registers[0] ? registers[0].lines.length - linesAsLoaded(registers[0]).size : 0,
      };
    });
    const marked = TEMPLATES.some(({ tables }) => tables.some(({ key }) => this.controle(key).some((cell) => cell !== '')));
    return {
      templates,
      // Sheets of the user in which something stands that looks like no register.
      readings: this.ownSheets.map((sheet) => ({ sheet, status: 'unknown', score: 0, questions: [], missing: [], lines: 0, leftOut: [] })),
      otherSheets: this.ownSheets,
      protectedSheets: [...this.protectedSheets],
      marked,
      dossier,
      version: this.version,
      periode: this.periode,
      tables: new Set(TABLE_KEYS.filter((key) => dossier[key].tables.length > 0)),
      outdated: outdatedTables(this.headed(), dossier.regio.lines[0]?.periode),
    };
  };

  loadTemplates: WorkbookPort['loadTemplates'] = async (templates, periode, existing) => {
    this.failWhenAsked();
    const loaded: { template: Template; sheet: string }[] = [];
    const kept: Template[] = [];
    for (const template of templates) {
      const free = this.freeName(template.sheet);
      if (free !== template.sheet && existing === 'keep') kept.push(template);
      else {
        this.addSheet(template, free, periode);
        loaded.push({ template, sheet: free });
      }
    }
    return { loaded, kept };
  };

  /** While set, the marking waits for it before its first write. */
  markGate: Promise<void> | undefined;

  check: WorkbookPort['check'] = (date, progress, signal, documents) =>
    runCheck(
      {
        read: async (told) => {
          await this.gate;
          this.failWhenAsked();
          signal?.throwIfAborted();
          const total = this.tables.reduce((sum, { rows }) => sum + rows.length, 0);
          told(total, total);
          await this.gate;
          return { tables: this.tables, date1904: false, periode: this.periode };
        },
        mark: (marking, told) => this.mark(marking, told),
      },
      date,
      progress,
      signal,
      documents,
    );

  private async mark(marking: Marking, told: (done: number, total: number) => void): ReturnType<CheckedSource['mark']> {
    await this.markGate;
    const unmarked = new Map<string, UnmarkedSheet['reason']>();
    let written = 0;
    for (const [source, texts] of marking) {
      const table = this.tables.find(({ name }) => name === source.name);
      if (this.protectedSheets.has(source.sheet)) unmarked.set(source.sheet, 'protected');
      else if (!table?.headings.includes(CONTROLE_HEADING)) unmarked.set(source.sheet, 'no column');
      else {
        texts.forEach((text, row) => this.setControle(table, row, text));
        written += 1;
      }
    }
    told(written, written);
    return { written, unmarked: [...unmarked].map(([sheet, reason]) => ({ sheet, reason })) };
  }

  clearMarking: WorkbookPort['clearMarking'] = async () => {
    this.failWhenAsked();
    for (const table of this.tables) table.rows.forEach((_, row) => this.setControle(table, row, ''));
  };

  addSetting: WorkbookPort['addSetting'] = async ({ rule, instelling, reason, by, date }) => {
    this.failWhenAsked();
    if (!this.tables.some(({ name }) => name === TABLES.instellingen.name)) {
      this.addSheet(instellingenTemplate, instellingenTemplate.sheet, '2025-2028');
    }
    const choice = instelling === 'uit' ? 'uit' : 'strenger: fout';
    this.type('instellingen', { regel: rule, instelling: choice, reden: reason, door: by, datum: date });
    return instellingenTemplate.sheet;
  };

  addWaivers: WorkbookPort['addWaivers'] = async (waivers) => {
    this.failWhenAsked();
    if (!this.tables.some(({ name }) => name === TABLES.afwijkingen.name)) {
      this.addSheet(afwijkingenTemplate, afwijkingenTemplate.sheet, '2025-2028');
    }
    for (const waiver of waivers) this.type('afwijkingen', waiverLine(waiver));
    return afwijkingenTemplate.sheet;
  };

  takeBackWaiver: WorkbookPort['takeBackWaiver'] = async (print) => {
    this.failWhenAsked();
    const table = this.tables.find(({ name }) => name === TABLES.afwijkingen.name);
    const row = table?.rows.find((cells) => cells.includes(print)) as CellValue[] | undefined;
    row?.fill('');
    return row !== undefined;
  };

  addNotes: WorkbookPort['addNotes'] = async (notes) => {
    this.failWhenAsked();
    if (!this.tables.some(({ name }) => name === TABLES.aantekeningen.name)) {
      this.addSheet(aantekeningenTemplate, aantekeningenTemplate.sheet, '2025-2028');
    }
    for (const note of notes) this.type('aantekeningen', noteLine(note));
    return aantekeningenTemplate.sheet;
  };

  removeNote: WorkbookPort['removeNote'] = async ({ print, initials, remark }) => {
    this.failWhenAsked();
    const table = this.tables.find(({ name }) => name === TABLES.aantekeningen.name);
    const row = table?.rows.find((cells) => [print, initials, remark].every((text) => cells.includes(text))) as CellValue[] | undefined;
    row?.fill('');
    return row !== undefined;
  };

  upgrade: WorkbookPort['upgrade'] = async () => {
    this.failWhenAsked();
    const tables = outdatedTables(this.headed(), null);
    for (const { key, sheet, name, isNew, missing, renamed } of tables) {
      const template = isNew && templateOf(key);
      if (template) this.addSheet({ ...template, tables: template.tables.filter((table) => table.key === key) }, sheet, '2025-2028');
      const index = this.tables.findIndex((table) => table.name === name);
      const table = this.tables[index];
      if (!table) continue;
      const headings = table.headings.map((heading) => renamed.find(({ from }) => from === heading)?.to ?? heading);
      this.tables[index] = {
        ...table,
        headings: [...missing, ...headings],
        rows: table.rows.map((row) => [...missing.map((): CellValue => ''), ...row]),
      };
    }
    this.version = TEMPLATE_VERSION;
    return { tables, left: [] };
  };

  closeYear: WorkbookPort['closeYear'] = async ({ year, by, date }) => {
    this.failWhenAsked();
    const state = yearStates(this.dossier(), date).find((each) => each.year === year);
    if (!this.tables.some(({ name }) => name === TABLES.afgeslotenRegels.name))
      this.addSheet(afgeslotenRegelsTemplate, afgeslotenRegelsTemplate.sheet, '2025-2028');
    for (const figures of state?.figures ?? []) {
      for (const line of closedLines(figures)) this.type('afgeslotenRegels', line);
      const vingerafdruk = printOfLines(this.dossier(), costPlaces(figures.lines));
      this.type('afsluitingen', { ...closingLine(figures), door: by, afgesloten: date, vingerafdruk });
    }
    return 'Model G2';
  };

  takeOverYears: WorkbookPort['takeOverYears'] = async ({ file, date, years }) => {
    this.failWhenAsked();
    for (const each of years)
      this.type('afsluitingen', { ...takenLine(each), afgesloten: each.closedOn, overgenomen: date, bestand: file });
    return 'Model G2';
  };

  reopenYear: WorkbookPort['reopenYear'] = async ({ date, reason }) => {
    this.failWhenAsked();
    const table = this.tables.find(({ name }) => name === TABLES.afsluitingen.name);
    const row = table?.rows[0] as CellValue[] | undefined;
    if (!table || !row) throw new WorkbookError('gone', 'STO_Afsluitingen');
    row[table.headings.indexOf('Heropend op')] = date;
    row[table.headings.indexOf('Reden van heropenen')] = reason;
    for (const listener of this.listeners) listener();
    return 'Model G2';
  };

  fillReport: WorkbookPort['fillReport'] = async (verslag) => {
    this.failWhenAsked();
    const codes = activitiesToAdd(this.dossier(), verslag);
    const key = verslag === 'voortgang' ? 'voortgangActiviteiten' : 'eindverslagActiviteiten';
    for (const act_code of codes) this.type(key, { act_code, gedaan: '', afwijking: '', vervolg: '' });
    return { sheet: verslag === 'voortgang' ? 'Voortgang inhoud' : 'Eindverslag inhoud', added: codes.length };
  };

  setSubmitted: WorkbookPort['setSubmitted'] = async (document, periode, day) => {
    this.failWhenAsked();
    const { tables, lines } = this.dossier().deadlines;
    const [source] = tables;
    const table = this.tables.find(({ name }) => name === source?.name);
    const line = lines.find((each) => each.document === document && each.periode === periode);
    const index = source?.columns.get('ingediend')?.index;
    const row = source && line && table?.rows[line.at.row - source.row - 1];
    if (!source || !row || index === undefined) throw new WorkbookError('gone', 'STO_Deadlines');
    row[index] = day ?? '';
    return source.sheet;
  };

  setPeriode: WorkbookPort['setPeriode'] = async (periode) => {
    this.failWhenAsked();
    this.periode = periode;
  };

  mend: WorkbookPort['mend'] = async (plan) => {
    this.failWhenAsked();
    this.tables.splice(0, this.tables.length, ...(appliedTo(this.tables, plan) as MemoryTable[]));
  };

  /** Sheets in another layout are tested on the stand-in Excel. */
  /** Sheets of others by name, as they are read whole. */
  readonly sheetCells = new Map<string, SheetCells>();

  readSheet: WorkbookPort['readSheet'] = async (sheet) => {
    const cells = this.sheetCells.get(sheet);
    if (!cells) return this.refuse();
    const reading = { sheet, status: 'unknown', score: 0, questions: [], missing: [], lines: 0, leftOut: [] } as const;
    return { cells, reading, date1904: false };
  };

  readWithFormulas: WorkbookPort['readWithFormulas'] = async () => {
    this.failWhenAsked();
    const formulas = new Map(
      this.tables.map(({ sheet, row, column, headings, rows }) => {
        const declared = TABLE_KEYS.flatMap((key) => TABLES[key].columns.filter(({ formula }) => formula).map(({ heading }) => heading));
        const places = headings.flatMap((heading, index) => (declared.includes(heading) ? [index] : []));
        const cells = rows.flatMap((_, index) =>
          places.map((place) => [placeKey(row + 1 + index, column + place), 'follows' as const] as const),
        );
        return [sheet, new Map(cells)] as const;
      }),
    );
    return { cells: { tables: this.tables, date1904: false }, formulas };
  };

  saveMapping: WorkbookPort['saveMapping'] = async () => this.refuse();
  removeMapping: WorkbookPort['removeMapping'] = async () => this.refuse();

  mergeState: WorkbookPort['mergeState'] = async () => {
    this.failWhenAsked();
    return mergeStateOf({ ...this.dossier(), assumedPeriode: this.periode });
  };

  /** Adding files to registers is tested with the real library; here it only fails when asked to. */
  addFile: WorkbookPort['addFile'] = async () => {
    this.failWhenAsked();
    return [];
  };

  readRegisters: WorkbookPort['readRegisters'] = async () => {
    this.failWhenAsked();
    return this.dossier();
  };

  /** The choices in the books that the workbook keeps. */
  keptProfile: string | undefined;

  ledgerProfile: WorkbookPort['ledgerProfile'] = async () => {
    this.failWhenAsked();
    return this.keptProfile;
  };

  saveLedgerProfile: WorkbookPort['saveLedgerProfile'] = async (text) => {
    this.failWhenAsked();
    this.keptProfile = text;
    return true;
  };

  /** The lists that were put on sheets. */
  readonly lists: Parameters<WorkbookPort['writeList']>[0][] = [];

  writeList: WorkbookPort['writeList'] = async (list) => {
    this.failWhenAsked();
    this.lists.push(list);
    return list.name;
  };

  selfTest: WorkbookPort['selfTest'] = async (progress) => {
    this.failWhenAsked();
    progress(2, 2);
    return { selfTest: 1, excel: { platform: 'PC' }, answers: { 'used-range': 'A1', 'date-system': null }, left: ['STO Zelftest 2'] };
  };

  /** The row in which a finding stands is hidden. */
  hiddenRow: number | undefined;

  select: WorkbookPort['select'] = async (place, hidden) => {
    this.failWhenAsked();
    if (place.row !== null && place.row === this.hiddenRow && hidden === undefined) throw new HiddenRow(place, false);
    this.selected = place;
  };

  /** The cell that the user selected. */
  cell: Awaited<ReturnType<WorkbookPort['selectedCell']>> = { sheet: 'Blad1', row: 0, column: 0 };

  selectedCell: WorkbookPort['selectedCell'] = async () => {
    this.failWhenAsked();
    return this.cell;
  };

  selectSheet: WorkbookPort['selectSheet'] = async (sheet) => {
    this.failWhenAsked();
    this.selected = sheet;
  };

  onChanged: WorkbookPort['onChanged'] = async (listener) => {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  };

  /** Following the edits is tested on the stand-in Excel; here nothing is followed. */
  follow: WorkbookPort['follow'] = () => ({
    switch: async () => this.failWhenAsked(),
    verify: () => {},
    catchUp: async () => {},
    stop: async () => {},
  });

  private dossier() {
    return readDossier({ tables: this.tables, date1904: false });
  }

  private headed(): HeadedTable[] {
    return this.tables.flatMap(({ name, sheet, headings }) => {
      const key = tableKeyOfName(name);
      return key ? [{ key, name, sheet, headings }] : [];
    });
  }

  private failWhenAsked(): void {
    if (this.failing) throw new WorkbookError(this.failing, 'Excel: Test (Range.values)');
  }

  private refuse(): never {
    throw new WorkbookError('gone', 'Excel: Test (Worksheet)');
  }

  private freeName(name: string): string {
    const used = new Set([...this.ownSheets, ...this.forms, ...this.tables.map(({ sheet }) => sheet)]);
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name} (${number})`;
      if (!used.has(candidate)) return candidate;
    }
  }

  private addSheet(template: Template, sheet: string, periode: Periode): void {
    if (template.form) this.forms.add(sheet);
    let row = 3;
    for (const declaration of template.tables) {
      const { name, columns, startRows, prefilled } = declaration;
      const headings = placeColumns(declaration, periode).map(({ heading }) => heading);
      const number = this.tables.filter((table) => table.name.startsWith(name)).length + 1;
      const keys = columns.map(({ key }) => key);
      const rows = (prefilled?.(periode) ?? []).map((line) => [...keys.map((key): CellValue => line[key] ?? ''), '']);
      while (rows.length < startRows) rows.push(headings.map((): CellValue => ''));
      this.tables.push({
        sheet,
        name: number === 1 ? name : `${name}_${number}`,
        row,
        column: 0,
        headings,
        rows,
        hiddenRows: new Set(),
      });
      row += rows.length + 4;
    }
  }

  private setControle({ headings, rows }: MemoryTable, row: number, text: string): void {
    const cells = rows[row];
    if (cells) cells[headings.indexOf(CONTROLE_HEADING)] = text;
  }
}
