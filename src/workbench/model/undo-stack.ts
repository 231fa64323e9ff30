import type { UndoStep } from './grid';

/** As many steps as Excel takes back. */
const MOST = 100;

/** Undo steps, each made of many small ones. */
export class UndoStack {
  private done: UndoStep[][] = [];
  private undone: UndoStep[][] = [];
  private open: UndoStep[] = [];
  private depth = 0;
  private replaying = false;
  private current = 1;

  constructor(private readonly afterStep: () => void) {}

  /** Changes with every step and whenever earlier changes must be kept apart from later ones. */
  get segment(): number {
    return this.current;
  }

  newSegment(): void {
    this.current += 1;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
    this.newSegment();
  }

  /** Opens a step; calls nest. */
  begin(_label: string): () => void {
    this.depth += 1;
    let closed = false;
    return () => {
      if (closed) return;
      closed = true;
      this.depth -= 1;
      if (this.depth > 0) return;
      const steps = this.open;
      this.open = [];
      this.newSegment();
      if (steps.length > 0) {
        this.done.push(steps);
        if (this.done.length > MOST) this.done.shift();
        this.undone = [];
      }
      this.afterStep();
    };
  }

  remember(step: UndoStep): void {
    if (!this.replaying) this.open.push(step);
  }

  undo(): void {
    const steps = this.done.pop();
    if (!steps) return;
    this.replay(() => [...steps].reverse().forEach((step) => step.undo()));
    this.undone.push(steps);
  }

  redo(): void {
    const steps = this.undone.pop();
    if (!steps) return;
    this.replay(() => steps.forEach((step) => step.redo()));
    this.done.push(steps);
  }

  private replay(work: () => void): void {
    this.replaying = true;
    try {
      work();
    } finally {
      this.replaying = false;
    }
    this.newSegment();
    this.afterStep();
  }

  canUndo(): boolean {
    return this.done.length > 0;
  }

  canRedo(): boolean {
    return this.undone.length > 0;
  }
}
