import type { Area } from '../../cells/address';
import type { Name } from './extras';
import { formulaPieces } from './formula-references';
import type { SheetId } from './grid';
import { ModelError } from './model-error';
import type { WorkbookModel } from './workbook-model';

/** Letters, digits, `_`, `.`, `\`; not something that reads as an address. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** Whether Excel takes this as the name of a table or a defined name. */
export const isValidName = (name: string): boolean => NAME.test(name) && !/^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i.test(name);

/** Defined names. */
export class Names {
  constructor(private readonly model: WorkbookModel) {}

  /** Names of the workbook, or those local to one sheet. */
  list(sheet?: SheetId): Name[] {
    return this.model.state.names.filter((name) => name.sheet === sheet);
  }

  find(name: string, sheet?: SheetId): Name | undefined {
    return this.list(sheet).find((item) => item.name.toLowerCase() === name.toLowerCase());
  }

  /** The name as a formula on a sheet means it: a local one goes before one of the workbook. */
  visibleFrom(sheet: SheetId | undefined, name: string): Name | undefined {
    return (sheet === undefined ? undefined : this.find(name, sheet)) ?? this.find(name);
  }

  byId(uid: string): Name | undefined {
    return this.model.state.names.find((name) => name.uid === uid);
  }

  add(name: string, formula: string, sheet?: SheetId, comment?: string): Name {
    this.model.protection.requireOpen();
    if (!isValidName(name)) throw new ModelError('argument', `Dit is geen geldige naam: ${name}`);
    if (this.find(name, sheet) || this.model.tables.byName(name)) throw new ModelError('exists', `De naam ${name} bestaat al.`);
    const added: Name = { uid: this.model.newId(), name, formula: formula.startsWith('=') ? formula : `=${formula}`, sheet, comment };
    this.model.change({ names: [...this.model.state.names, added] });
    return added;
  }

  update(uid: string, change: Partial<Pick<Name, 'formula' | 'hidden' | 'comment'>>): void {
    this.model.protection.requireOpen();
    this.model.change({ names: this.model.state.names.map((name) => (name.uid === uid ? { ...name, ...change } : name)) });
  }

  delete(uid: string): void {
    this.model.protection.requireOpen();
    this.model.change({ names: this.model.state.names.filter((name) => name.uid !== uid) });
  }

  /** The cells a name stands for; undefined when it stands for something else. */
  area(name: Name): { sheet: SheetId; area: Area } | undefined {
    const pieces = formulaPieces(name.formula.replace(/^=/, ''));
    const [piece] = pieces;
    if (!piece || pieces.length !== 1) return undefined;
    if (piece.kind === 'area') {
      const sheet = piece.sheet === undefined ? name.sheet : this.model.sheets.byName(piece.sheet);
      return sheet === undefined ? undefined : { sheet, area: piece.area };
    }
    return piece.kind === 'structured' || piece.kind === 'name' ? this.model.tables.reference(piece) : undefined;
  }
}
