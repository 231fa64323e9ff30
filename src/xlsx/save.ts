import { changedCells } from './patch/cells-compare';
import { deepEqual } from './patch/deep-equal';
import { CONTENT_TYPE, TRANSITIONAL_NAMESPACES } from './package/namespaces';
import { OpcPackage } from './package/opc-package';
import { folderOf } from './package/part-names';
import { patchSheet } from './patch/sheet-patch';
import { saveCharts } from './write/charts-write';
import { sheetXml } from './write/sheet-write';
import { emptyStyles, StyleBook } from './write/styles-write';
import { withMatchingHeadings } from './read/table-headings';
import { saveTables, TableNumbers } from './write/tables-write';
import { readWorkbook } from './read/workbook-read';
import { emptyWorkbook, workbookXml } from './write/workbook-write';
import { refusingDamage } from './xlsx-error';
import type { OpenedWorkbook } from './open';
import type { ChartData, SheetData, WorkbookData } from './workbook-data';
import type { SheetPlace } from './write/workbook-write';
import type { SheetSource } from './read/sheet-read';
import type { WorkbookSource } from './read/workbook-read';

/**
 * Writes a workbook as .xlsx. With the file it came from, only what differs from that file is written: a sheet that did not change keeps its
 * part, a part that need not change keeps its compressed bytes. Without it a new file is made.
 */
export function saveXlsx(data: WorkbookData, original?: OpenedWorkbook): Uint8Array {
  return refusingDamage(() => new WorkbookSaver(data, original ? original.copyPackage() : newPackage()).save());
}

function newPackage(): OpcPackage {
  const opc = OpcPackage.create();
  const { relationships, main } = TRANSITIONAL_NAMESPACES;
  opc.put('/xl/workbook.xml', emptyWorkbook(TRANSITIONAL_NAMESPACES));
  opc.declare('/xl/workbook.xml', CONTENT_TYPE.workbook);
  opc.relate('/', `${relationships}/officeDocument`, '/xl/workbook.xml');
  opc.put('/xl/styles.xml', emptyStyles(main));
  opc.declare('/xl/styles.xml', CONTENT_TYPE.styles);
  opc.relate('/xl/workbook.xml', `${relationships}/styles`, '/xl/styles.xml');
  return opc;
}

/** A chart for a sheet that the file does not have yet: one of a kind that is not made here cannot come along. */
const asNew = ({ part: _part, ...chart }: ChartData): ChartData[] => (chart.kind === 'columnStacked' ? [chart] : []);

class WorkbookSaver {
  private readonly was: WorkbookSource;
  private readonly styles: StyleBook;
  private readonly numbers: TableNumbers;
  /** Whether any cell differs, and whether any formula does. */
  private cellsChanged = false;
  private formulasChanged = false;

  constructor(
    private readonly data: WorkbookData,
    private readonly opc: OpcPackage,
  ) {
    // Read again, because the data that was handed out may have been changed in place.
    this.was = readWorkbook(opc);
    this.styles = new StyleBook(this.was.styles, this.was.workbook.namespaces.main);
    this.numbers = new TableNumbers(opc);
  }

  save(): Uint8Array {
    const { data, opc, was } = this;
    const { workbook } = was;
    const sources = this.findSources();
    const places = this.placeSheets(sources);
    const sheetInView = was.data.sheets[was.data.activeSheet]?.part;
    const activePart = sources[data.activeSheet]?.data.part;
    const activeChanged = data.sheets[data.activeSheet] !== undefined && (activePart === undefined || activePart !== sheetInView);
    const written = places.map((place): SheetPlace => {
      const index = data.sheets.findIndex(({ name }) => name === place.name);
      const sheet = data.sheets[index];
      if (!sheet) return place;
      const active = index === data.activeSheet;
      const source = sources[index];
      if (!source) return { ...place, relationshipId: this.addSheet(sheet, active) };
      this.updateSheet(sheet, source, active, activeChanged && (active || sheet.part === sheetInView));
      return place;
    });
    this.removeSheets(sources);
    this.saveStyles();
    if (this.formulasChanged) this.removeCalculationChain();
    const hasFormulas = (): boolean =>
      data.sheets.some(({ cells }) => [...cells.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined)));
    const recalculate = this.formulasChanged || (this.cellsChanged && hasFormulas());
    opc.change(workbook.part, () => workbookXml(data, workbook, written, this.activeTab(places, activeChanged), recalculate));
    return opc.save();
  }

  /** The sheet of the file that each sheet came from. Of two that say the same, the second is a copy and new. */
  private findSources(): (SheetSource | undefined)[] {
    const left = new Map(this.was.sheets.map((source) => [source.data.part, source]));
    return this.data.sheets.map(({ part }) => {
      const source = part === undefined ? undefined : left.get(part);
      left.delete(part);
      return source;
    });
  }

  /** The order of all sheets. Sheets that the model does not know (charts) stay behind the sheet that they stood behind. */
  private placeSheets(sources: readonly (SheetSource | undefined)[]): SheetPlace[] {
    const entries = this.was.workbook.sheets;
    const places: SheetPlace[] = this.data.sheets.map(({ name, visibility }, index) => {
      const origin = entries.findIndex(({ part }) => part !== undefined && part === sources[index]?.data.part);
      return { origin: origin < 0 ? undefined : origin, name, visibility };
    });
    entries.forEach(({ part, name, visibility }, origin) => {
      if (part !== undefined) return;
      let before = origin - 1;
      while (before >= 0 && !places.some((place) => place.origin === before)) before--;
      places.splice(places.findIndex((place) => place.origin === before) + 1, 0, { origin, name, visibility });
    });
    return places;
  }

  /** Position of the sheet in view among all sheets; what the file says as long as nothing moved. */
  private activeTab(places: readonly SheetPlace[], activeChanged: boolean): number {
    const { activeTab, sheets } = this.was.workbook;
    const moved = places.findIndex(({ origin }) => origin === activeTab);
    if (!activeChanged && moved >= 0) return moved;
    const sameOrder = places.length === sheets.length && places.every(({ origin }, position) => origin === position);
    if (!activeChanged && sameOrder) return activeTab;
    const name = this.data.sheets[this.data.activeSheet]?.name;
    return Math.max(
      0,
      places.findIndex((place) => place.name === name),
    );
  }

  private addSheet(sheet: SheetData, active: boolean): string {
    const { opc, styles } = this;
    const { part: workbookPart, namespaces } = this.was.workbook;
    const folder = folderOf(workbookPart);
    const part = opc.freePart(`${folder}worksheets/sheet`);
    const complete = withMatchingHeadings(sheet);
    opc.declare(part, CONTENT_TYPE.worksheet);
    const { gained } = saveTables(opc, folder, part, [], complete.tables, this.numbers, namespaces);
    const drawingId = saveCharts(opc, folder, part, [], (complete.charts ?? []).flatMap(asNew), namespaces);
    opc.put(part, sheetXml(complete, { styles, namespaces, active, tableIds: gained, drawingId }));
    this.cellsChanged = true;
    this.formulasChanged ||= [...sheet.cells.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined));
    return opc.relate(workbookPart, `${namespaces.relationships}/worksheet`, part);
  }

  private updateSheet(sheet: SheetData, source: SheetSource, active: boolean, activeChanged: boolean): void {
    const { opc, styles } = this;
    const { part: workbookPart, namespaces } = this.was.workbook;
    const part = source.data.part ?? '';
    const now = withMatchingHeadings(sheet, source.data);
    const changes = changedCells(source.data, now);
    const { gained, lost } = deepEqual(source.data.tables, now.tables)
      ? { gained: [], lost: [] }
      : saveTables(opc, folderOf(workbookPart), part, source.tables, now.tables, this.numbers, namespaces);
    const drawingId = deepEqual(source.data.charts, now.charts)
      ? undefined
      : saveCharts(opc, folderOf(workbookPart), part, source.data.charts ?? [], now.charts ?? [], namespaces);
    this.cellsChanged ||= changes.cells.size > 0;
    this.formulasChanged ||= changes.formulas;
    const target = {
      styles,
      namespaces,
      active,
      activeChanged,
      tableIds: [],
      drawingId,
      newTableIds: gained,
      lostTableIds: lost,
      dxfs: this.was.styles.dxfs,
    };
    opc.change(part, (xml) => patchSheet(xml, source.data, now, changes, target));
  }

  /** Takes out sheets that are gone, and the parts that nothing else leads to any more. */
  private removeSheets(sources: readonly (SheetSource | undefined)[]): void {
    const { opc } = this;
    const { workbook } = this.was;
    const gone = this.was.sheets.filter((source) => !sources.includes(source)).map(({ data }) => data.part ?? '');
    if (gone.length === 0) return;
    const before = opc.reachable();
    const ids = workbook.sheets.filter(({ part }) => part !== undefined && gone.includes(part)).map(({ relationshipId }) => relationshipId);
    opc.unrelate(workbook.part, new Set(ids));
    const after = opc.reachable();
    for (const part of before) if (!after.has(part)) opc.remove(part);
    this.cellsChanged = true;
    this.formulasChanged = true;
  }

  private saveStyles(): void {
    const { opc } = this;
    const xml = this.styles.xml();
    if (xml === undefined) return;
    const { part: workbookPart, namespaces } = this.was.workbook;
    const present = opc.relatedPart(workbookPart, 'styles');
    const part = present ?? `${folderOf(workbookPart)}styles.xml`;
    opc.put(part, xml);
    if (present !== undefined) return;
    opc.declare(part, CONTENT_TYPE.styles);
    opc.relate(workbookPart, `${namespaces.relationships}/styles`, part);
  }

  /** The order of calculation that Excel stored; it refuses one that names cells without a formula, and makes a new one when there is none. */
  private removeCalculationChain(): void {
    const { opc } = this;
    const { part } = this.was.workbook;
    const found = opc.relationships(part).filter(({ type, external }) => type === 'calcChain' && !external);
    for (const chain of found) opc.remove(opc.spelled(chain.part));
    opc.unrelate(part, new Set(found.map(({ id }) => id)));
  }
}
