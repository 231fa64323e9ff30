import { NO_EXTRAS } from './extras';
import { dropSheetInFormula, renameSheetInFormula } from './formula-references';
import type { SheetId, SheetProperties } from './grid';
import { ModelError } from './model-error';
import type { WorkbookModel } from './workbook-model';

/** Sheets: their order, names, visibility and which one is in front. */
export class Sheets {
  constructor(private readonly model: WorkbookModel) {}

  ids(): SheetId[] {
    return this.model.grid.sheetIds();
  }

  exists(sheet: SheetId): boolean {
    return this.ids().includes(sheet);
  }

  properties(sheet: SheetId): SheetProperties {
    return this.model.grid.sheet(sheet);
  }

  name(sheet: SheetId): string {
    return this.properties(sheet).name;
  }

  byName(name: string): SheetId | undefined {
    return this.ids().find((sheet) => this.name(sheet).toLowerCase() === name.toLowerCase());
  }

  position(sheet: SheetId): number {
    return this.ids().indexOf(sheet);
  }

  /** Adds a sheet at the end, without bringing it to the front; Excel names it itself when no name is given. */
  add(name?: string): SheetId {
    this.model.protection.requireFreeStructure();
    if (name !== undefined) this.requireName(name);
    return this.model.transaction('Blad toevoegen', () => {
      const sheet = this.model.grid.addSheet(name ?? this.freeName(), this.ids().length);
      this.model.changeSheet(sheet, NO_EXTRAS);
      this.model.emit({ type: 'sheetAdded', sheet, source: this.model.currentSource });
      return sheet;
    });
  }

  delete(sheet: SheetId): void {
    this.model.protection.requireFreeStructure();
    this.requireAnotherVisible(sheet);
    const name = this.name(sheet);
    this.model.transaction('Blad verwijderen', () => {
      if (this.model.grid.activeSheet() === sheet) this.activate(this.neighbour(sheet));
      // Undo goes the other way: the sheet is back in the grid before its tables are drawn again.
      this.forget(sheet, name);
      this.model.grid.deleteSheet(sheet);
      this.model.emit({ type: 'sheetDeleted', sheet, name, source: this.model.currentSource });
    });
  }

  private neighbour(sheet: SheetId): SheetId {
    const visible = this.ids().filter((id) => id === sheet || this.properties(id).visibility === 'visible');
    const at = visible.indexOf(sheet);
    return visible[at + 1] ?? visible[at - 1] ?? sheet;
  }

  /** Drops what the workbook knows about a sheet that is gone from the grid. */
  forget(sheet: SheetId, name?: string): void {
    const sheets = new Map(this.model.state.sheets);
    sheets.delete(sheet);
    const drop = (formula: string): string => (name === undefined ? formula : dropSheetInFormula(formula, name));
    const names = this.model.state.names.filter((item) => item.sheet !== sheet).map((item) => ({ ...item, formula: drop(item.formula) }));
    this.model.change({ sheets, names });
  }

  rename(sheet: SheetId, name: string): void {
    this.model.protection.requireFreeStructure();
    const before = this.name(sheet);
    if (before === name) return;
    this.requireName(name, sheet);
    this.model.transaction('Blad hernoemen', () => {
      this.model.grid.setSheet(sheet, { name });
      this.renameShared(before, name);
      this.model.emit({ type: 'sheetRenamed', sheet, before, after: name, source: this.model.currentSource });
    });
  }

  /** Renames the sheet in the formulas of names, conditional formats, validations and charts. */
  renameShared(before: string, after: string): void {
    const rename = (formula: string): string => renameSheetInFormula(formula, before, after);
    const sheets = new Map(
      [...this.model.state.sheets].map(([id, extras]) => [
        id,
        {
          ...extras,
          ...(extras.charts ? { charts: extras.charts.map((chart) => ({ ...chart, references: chart.references.map(rename) })) } : {}),
          conditionalFormats: extras.conditionalFormats.map((format) => ({ ...format, formula: rename(format.formula) })),
          validations: extras.validations.map((rule) => ({
            ...rule,
            formula1: rename(rule.formula1),
            ...(rule.formula2 === undefined ? {} : { formula2: rename(rule.formula2) }),
          })),
        },
      ]),
    );
    this.model.change({ sheets, names: this.model.state.names.map((name) => ({ ...name, formula: rename(name.formula) })) });
  }

  move(sheet: SheetId, position: number): void {
    this.model.protection.requireFreeStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.ids().length)
      throw new ModelError('argument', 'Er is geen blad op die plaats.');
    this.model.transaction('Blad verplaatsen', () => {
      this.model.grid.moveSheet(sheet, position);
      this.model.emit({ type: 'sheetMoved', sheet, source: this.model.currentSource });
    });
  }

  setVisibility(sheet: SheetId, visibility: SheetProperties['visibility']): void {
    if (this.properties(sheet).visibility === visibility) return;
    if (visibility !== 'visible') this.requireAnotherVisible(sheet);
    this.model.transaction('Blad tonen of verbergen', () => {
      if (visibility !== 'visible' && this.model.grid.activeSheet() === sheet) this.activate(this.neighbour(sheet));
      this.model.grid.setSheet(sheet, { visibility });
      this.model.emit({ type: 'sheetVisibilityChanged', sheet, source: this.model.currentSource });
    });
  }

  set(sheet: SheetId, change: Partial<Pick<SheetProperties, 'tabColor' | 'gridlines'>>): void {
    this.model.transaction('Blad', () => this.model.grid.setSheet(sheet, change));
  }

  activate(sheet: SheetId): void {
    if (this.properties(sheet).visibility !== 'visible') throw new ModelError('notAllowed', 'Een verborgen blad kan niet naar voren.');
    if (this.model.grid.activeSheet() !== sheet) this.model.grid.activate(sheet);
    this.model.activated(sheet);
  }

  private requireAnotherVisible(sheet: SheetId): void {
    if (!this.ids().some((id) => id !== sheet && this.properties(id).visibility === 'visible')) {
      throw new ModelError('notAllowed', 'Een werkmap houdt ten minste één zichtbaar blad.');
    }
  }

  private requireName(name: string, own?: SheetId): void {
    if (
      name === '' ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      /^(?:history|geschiedenis)$/i.test(name)
    ) {
      throw new ModelError('argument', `Dit is geen geldige bladnaam: ${name}`);
    }
    const other = this.byName(name);
    if (other !== undefined && other !== own) throw new ModelError('exists', `Het blad ${name} bestaat al.`);
  }

  private freeName(): string {
    let number = this.ids().length + 1;
    while (this.byName(`Blad${number}`) !== undefined) number += 1;
    return `Blad${number}`;
  }
}
