import type { IMutationInfo, IUndoRedoItem } from '@univerjs/presets';
import { LocalUndoRedoService } from '@univerjs/presets';

/** The undo history of Univer, which can also gather everything that happens within a while in one step. */
export class StepHistory extends LocalUndoRedoService {
  private open: IUndoRedoItem | undefined;
  private filling = 0;
  private pushed = false;
  private following = false;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!this.open) {
      this.pushed = true;
      super.pushUndoRedo(item);
      return;
    }
    this.open.redoMutations.push(...item.redoMutations);
    this.open.undoMutations.unshift(...item.undoMutations);
  }

  /** Does work that answers what the user just did: steps it opens become part of the user's own step, so that one undo takes back both. */
  follow(work: () => void): void {
    this.following = this.pushed;
    this.pushed = false;
    try {
      work();
    } finally {
      this.following = false;
    }
  }

  /** From here until `closeStep`, changes gather in one step. */
  openStep(unitID: string): void {
    const last = this.following ? this._getUndoStack(unitID)?.pop() : undefined;
    this.filling = (last?.redoMutations.length ?? 0) + (last?.undoMutations.length ?? 0);
    this.open = { unitID, ...last, undoMutations: [...(last?.undoMutations ?? [])], redoMutations: [...(last?.redoMutations ?? [])] };
  }

  /** Adds a change to the open step. */
  add(redo: IMutationInfo, undo: IMutationInfo): void {
    this.open?.redoMutations.push(redo);
    this.open?.undoMutations.unshift(undo);
  }

  /** A step in which nothing was done leaves the history as it was. */
  closeStep(): void {
    const step = this.open;
    this.open = undefined;
    const changes = (step?.redoMutations.length ?? 0) + (step?.undoMutations.length ?? 0);
    if (!step || changes === 0) return;
    if (changes === this.filling) {
      this._getUndoStack(step.unitID, true).push(step);
      this._updateStatus();
    } else super.pushUndoRedo(step);
  }

  /** How many steps can be undone and redone. */
  depth(unitID: string): { undo: number; redo: number } {
    return { undo: this._getUndoStack(unitID)?.length ?? 0, redo: this._getRedoStack(unitID)?.length ?? 0 };
  }
}
