import { check } from '../../src/check/check';
import { controleColumns } from '../../src/check/marking';
import type { FindingPlace } from '../../src/check/report';
import type { WorkbookOverview, WorkbookPort } from '../../src/excel/workbook';
import { WorkbookError, type WorkbookErrorCode } from '../../src/excel/workbook-error';
import type { CellValue } from '../../src/records/cell';
import { readDossier } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import { SOUND_LINES } from '../../src/rules/sound-lines';
import { YEARS, type Periode } from '../../src/scheme/rounds';
import { TABLES, TEMPLATES } from '../../src/templates';
import { instellingenTemplate } from '../../src/templates/instellingen';
import { headingOf, type TableKey } from '../../src/templates/column';
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
      const blank = table.rows.findIndex((row) => row.every((cell) => cell === ''));
      if (blank >= 0) table.rows[blank] = cells;
      else table.rows.push(cells);
    }
    for (const listener of this.listeners) listener();
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
        lines: registers[0]?.lines.length ?? 0,
      };
    });
    const marked = TEMPLATES.some(({ tables }) => tables.some(({ key }) => this.controle(key).some((cell) => cell !== '')));
    return { templates, otherSheets: this.ownSheets, protectedSheets: [...this.protectedSheets], marked, dossier };
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

  check: WorkbookPort['check'] = async (date, progress, signal) => {
    await this.gate;
    this.failWhenAsked();
    signal?.throwIfAborted();
    const total = this.tables.reduce((sum, { rows }) => sum + rows.length, 0);
    progress('lezen', total, total);
    await this.gate;
    const dossier = this.dossier();
    progress('controleren', 0, 1);
    const report = check(dossier, date);
    await this.gate;
    signal?.throwIfAborted();
    const unmarked: string[] = [];
    for (const [source, texts] of controleColumns(dossier, report)) {
      const table = this.tables.find(({ name }) => name === source.name);
      if (!table || this.protectedSheets.has(source.sheet)) unmarked.push(source.sheet);
      else texts.forEach((text, row) => this.setControle(table, row, text));
    }
    progress('markeren', total, total);
    const marking = unmarked.length === 0 ? 'written' : unmarked.length < this.tables.length ? 'partly' : 'off';
    return { report, marking, unmarked: [...new Set(unmarked)] };
  };

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

  select: WorkbookPort['select'] = async (place) => {
    this.failWhenAsked();
    this.selected = place;
  };

  selectSheet: WorkbookPort['selectSheet'] = async (sheet) => {
    this.failWhenAsked();
    this.selected = sheet;
  };

  onChanged: WorkbookPort['onChanged'] = async (listener) => {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  };

  private dossier() {
    return readDossier({ tables: this.tables, date1904: false });
  }

  private failWhenAsked(): void {
    if (this.failing) throw new WorkbookError(this.failing, 'Excel: Test (Range.values)');
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
    for (const { name, columns, startRows, prefilled } of template.tables) {
      const headings = columns.flatMap((column) =>
        column.perYear ? YEARS[periode].map((year) => headingOf(column, year)) : [headingOf(column)],
      );
      const number = this.tables.filter((table) => table.name.startsWith(name)).length + 1;
      const keys = columns.map(({ key }) => key);
      const rows = (prefilled?.(periode) ?? []).map((line) => [...keys.map((key): CellValue => line[key] ?? ''), '']);
      while (rows.length < startRows) rows.push([...headings.map((): CellValue => ''), '']);
      this.tables.push({
        sheet,
        name: number === 1 ? name : `${name}_${number}`,
        row,
        column: 0,
        headings: [...headings, CONTROLE_HEADING],
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
