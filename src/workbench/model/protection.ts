import type { Area } from '../../cells/address';
import type { SheetId } from './grid';
import { ModelError } from './model-error';
import type { WorkbookModel } from './workbook-model';

/** What a protected sheet may still allow; names as in the file, where "0" means allowed. */
export type Permission =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'insertHyperlinks'
  | 'deleteColumns'
  | 'deleteRows'
  | 'sort'
  | 'autoFilter'
  | 'pivotTables'
  | 'objects'
  | 'scenarios'
  | 'selectLockedCells'
  | 'selectUnlockedCells';

/** These are allowed unless the file says otherwise. */
const USUALLY_ALLOWED: ReadonlySet<Permission> = new Set(['selectLockedCells', 'selectUnlockedCells', 'objects', 'scenarios']);

/** Protection of sheets, and of the workbook's list of sheets. */
export class Protection {
  /** No sheet may come, go, move or get another name. */
  structure = false;
  /** The file is only to be looked at: as far as is known Excel refuses every change, and tells no more than that. */
  viewOnly = false;

  constructor(private readonly model: WorkbookModel) {}

  requireOpen(): void {
    if (this.viewOnly) throw new ModelError('protected', 'De werkmap is alleen om te bekijken.');
  }

  requireFreeStructure(): void {
    this.requireOpen();
    if (this.structure) throw new ModelError('protected', 'De werkmap is beveiligd.');
  }

  isProtected(sheet: SheetId): boolean {
    return this.model.sheetExtras(sheet).protection !== undefined;
  }

  allows(sheet: SheetId, permission: Permission): boolean {
    const protection = this.model.sheetExtras(sheet).protection;
    if (!protection) return true;
    const attribute = protection.attributes[permission];
    return attribute === undefined ? USUALLY_ALLOWED.has(permission) : attribute === '0' || attribute === 'false';
  }

  protect(sheet: SheetId, allowed: Partial<Record<Permission, boolean>>, password?: string): void {
    if (this.isProtected(sheet)) throw new ModelError('protected', 'Het blad is al beveiligd.');
    const attributes: Record<string, string> = { sheet: '1' };
    for (const [permission, on] of Object.entries(allowed)) attributes[permission] = on ? '0' : '1';
    this.model.changeSheet(sheet, { protection: { attributes, password } });
    this.model.emit({ type: 'protectionChanged', sheet, isProtected: true, source: this.model.currentSource });
  }

  unprotect(sheet: SheetId, password?: string): void {
    const protection = this.model.sheetExtras(sheet).protection;
    if (!protection) return;
    const fromFile = 'hashValue' in protection.attributes || 'password' in protection.attributes;
    if (fromFile || (protection.password !== undefined && protection.password !== (password ?? ''))) {
      throw new ModelError('protected', 'Het wachtwoord is niet juist.');
    }
    this.model.changeSheet(sheet, { protection: undefined });
    this.model.emit({ type: 'protectionChanged', sheet, isProtected: false, source: this.model.currentSource });
  }

  /** Refuses when the sheet is protected and one of the cells is locked. */
  requireEditable(sheet: SheetId, area: Area): void {
    this.requireOpen();
    if (!this.isProtected(sheet)) return;
    if (this.model.grid.styles(sheet, area).some((style) => style.locked !== false))
      throw new ModelError('protected', 'De cel staat op een beveiligd blad.');
  }

  requireAllowed(sheet: SheetId, permission: Permission): void {
    this.requireOpen();
    if (!this.allows(sheet, permission)) throw new ModelError('protected', 'Het blad is beveiligd.');
  }

  /** Refuses any change to what stands around the cells: tables, conditional formats, validation. */
  requireUnprotected(sheet: SheetId): void {
    this.requireOpen();
    if (this.isProtected(sheet)) throw new ModelError('protected', 'Het blad is beveiligd.');
  }
}
