import { FIRST_PERSON, type Person } from '../model/workbook-events';
import type { WorkbookModel } from '../model/workbook-model';
import { Events } from './events';
import { Interpreter } from './interpreter';
import type { Limits } from './limits';
import { WEB_LIMITS } from './limits';
import type { RequestBody, ResponseBody } from './protocol';
import { ExcelTypes } from './types/excel-types';
import { newObjects } from './types/services';

/** A stand-in for Excel: answers the requests of the unmodified office.js from a workbook model. Transports carry the requests and the events. */
export class ExcelHost {
  readonly events: Events;
  readonly interpreter: Interpreter;
  readonly limits: Limits;
  /** Members that an add-in used and this host lacks. */
  readonly missing = new Set<string>();
  /** Whether this workbook has the focus: without it Excel refuses to add or show sheets and to freeze panes. */
  hasFocus = true;
  /** Requests answered, one for each `context.sync()` that had something to say. */
  requests = 0;
  private readonly types: ExcelTypes;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly model: WorkbookModel,
    limits: Partial<Limits> = {},
    /** Whose Excel this is: what others do in the workbook comes from afar. */
    readonly person: Person = FIRST_PERSON,
  ) {
    this.limits = { ...WEB_LIMITS, ...limits };
    this.events = new Events(model, person);
    const types = new ExcelTypes(this);
    this.types = types;
    this.interpreter = new Interpreter({
      root: types.workbookObject(),
      newObject: newObjects(),
      onMissing: (member) => this.missing.add(member),
      settled: () => model.grid.settled(),
    });
  }

  /** Executes one request; requests wait for each other, and each is one undo step. */
  process(body: RequestBody): Promise<ResponseBody> {
    const answer = this.queue.then(async () => {
      this.requests += 1;
      this.types.startRequest();
      const end = this.model.begin('Invoegtoepassing', 'addin', this.person);
      try {
        return await this.interpreter.process(body);
      } finally {
        end();
      }
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Whether the user of this Excel is typing in a cell. */
  get editing(): boolean {
    return this.model.isEditing(this.person);
  }

  /** Resolves when that is over. */
  editEnded(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.model.on((event) => {
        if (event.type !== 'editing' || event.on) return;
        stop();
        resolve();
      });
    });
  }
}
