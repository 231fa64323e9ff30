import { HostError, asHostError, invalidReference, itemNotFound } from './host-error';
import type { ActionInfo, ActionResult, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from './protocol';
import { ActionType, ObjectPathType } from './protocol';
import { publicName, Query } from './query';
import type { HostObject } from './type-definition';
import { hostObject, isHostObject } from './type-definition';

export interface InterpreterOptions {
  /** The workbook. */
  root: HostObject;
  /** Objects the library makes by type name: ribbon, runtime services. */
  newObject?(typeName: string): HostObject | undefined;
  /** Told every member the host lacks. */
  onMissing(member: string): void;
  /** A promise while calculated values are still on their way. */
  settled(): Promise<void> | undefined;
}

/** Executes requests of office.js against type definitions; knows nothing of Excel itself and nothing of how requests arrive. */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(readonly options: InterpreterOptions) {}

  get referenceCount(): number {
    return this.references.size;
  }

  keepReference(object: HostObject): string {
    object.referenceId ??= `{R-${(this.nextReference++).toString(16).padStart(8, '0')}}`;
    this.references.set(object.referenceId, object);
    return object.referenceId;
  }

  reference(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  removeReference(id: string): void {
    const object = this.references.get(id);
    if (object) object.referenceId = undefined;
    this.references.delete(id);
  }

  removeAllReferences(): void {
    for (const id of [...this.references.keys()]) this.removeReference(id);
  }

  /** Answers one request: actions run in order, and those before a failing one stay done. */
  async process(body: RequestBody): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const run = new RequestRun(this, body);
    for (const [index, action] of body.Actions.entries()) {
      if (readsValues(action)) await this.options.settled();
      try {
        results.push({ ActionId: action.Id, Value: run.execute(action) });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (cause) {
        const error = asHostError(cause);
        return {
          ProcessedResults: { Results: results },
          TraceIds: traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location ?? run.location,
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}

class RequestRun {
  private readonly evaluated = new Map<number, HostObject | null>();
  private readonly queries: Query;
  /** `WorksheetCollection.getItem`: where the last member was called, for `debugInfo.errorLocation`. */
  location = '';

  constructor(
    private readonly interpreter: Interpreter,
    private readonly body: RequestBody,
  ) {
    this.queries = new Query((object, member) => this.missing(object, member));
  }

  execute(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.path(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identity(object);
      case ActionType.Query:
        return object && this.queries.read(object, action.QueryInfo ?? {}, false);
      case ActionType.QueryAsJson:
        return object && this.queries.read(object, action.QueryInfo ?? {}, true);
      case ActionType.RecursiveQuery:
        return object && this.queries.readRecursive(object, action.RecursiveQueryInfo ?? { Queries: {}, MaxDepth: 0 });
      case ActionType.SetProperty:
        return this.set(required(object), action.Name, this.readArguments(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(required(object), this.queries.member(required(object), name), value);
        return null;
      case ActionType.EnsureUnchanged:
        return this.queries.requireUnchanged(required(object), action.ObjectState ?? {});
      case ActionType.Method:
        return this.method(object, action);
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType} is not implemented.`, undefined, 501);
    }
  }

  private method(object: HostObject | null, action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') {
      if (object) this.interpreter.keepReference(object);
      return null;
    }
    const result = this.call(required(object), action.Name, this.readArguments(action.ArgumentInfo));
    return isHostObject(result) ? identity(result) : (result ?? null);
  }

  /** Each object path is evaluated once per request, because `tables.add(…)` is a path with a side effect. */
  private path(id: number): HostObject | null {
    const known = this.evaluated.get(id);
    if (known !== undefined) return known;
    const info = this.body.ObjectPaths[id];
    if (!info) throw new HostError('InvalidObjectPath', `There is no object path ${id} in the request.`);
    const object = this.evaluate(info);
    this.evaluated.set(id, object);
    return object;
  }

  private evaluate(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.interpreter.options.root;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.NewObject: {
        const made = this.interpreter.options.newObject?.(info.Name);
        return made ?? this.missing(hostObject({ name: 'new', scalars: {} }, undefined), info.Name);
      }
      case ObjectPathType.ReferenceId: {
        const kept = this.interpreter.reference(info.Name);
        if (!kept) throw invalidReference();
        return kept;
      }
    }
    const parent = this.path(info.ParentObjectPathId ?? 0);
    if (parent === null) return null; // a member of a null object is a null object
    if (info.ObjectPathType === ObjectPathType.Property) {
      this.location = `${parent.type.name}.${publicName(info.Name)}`;
      const navigate = parent.type.navigations?.[info.Name];
      return navigate ? navigate(parent.self) : this.missing(parent, info.Name);
    }
    const args = this.readArguments(info.ArgumentInfo);
    if (info.ObjectPathType === ObjectPathType.Indexer) {
      this.location = `${parent.type.name}.getItem`;
      return parent.type.indexer ? parent.type.indexer(parent.self, args[0]) : this.missing(parent, 'GetItem');
    }
    const result = this.call(parent, info.Name, args);
    if (result === null || result === undefined) return null;
    if (!isHostObject(result)) throw new HostError('GeneralException', `${this.location} did not give an object.`, undefined, 500);
    return result;
  }

  private call(object: HostObject, name: string, args: unknown[]): unknown {
    this.location = `${object.type.name}.${publicName(name)}`;
    const method = object.type.methods?.[name];
    return method ? method(object.self, ...args) : this.missing(object, name);
  }

  private set(object: HostObject, name: string, value: unknown): null {
    this.location = `${object.type.name}.${publicName(name)}`;
    const scalar = object.type.scalars[name];
    if (!scalar) return this.missing(object, name);
    if (!scalar.set) throw new HostError('InvalidOperation', `The property ${publicName(name)} is read-only.`, this.location);
    scalar.set(object.self, value);
    return null;
  }

  private missing(object: HostObject, name: string): never {
    const member = `${object.type.name}.${publicName(name)}`;
    this.interpreter.options.onMissing(member);
    throw new HostError('NotImplemented', `The requested feature isn't implemented. (${member})`, member, 501);
  }

  /** Arguments with the objects they refer to in place of object path ids; inside plain objects those stand as `{_ObjectPathId}`. */
  private readArguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.resolve(value, ids?.[index]));
  }

  private resolve(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0 && value === id) return this.path(id);
    if (Array.isArray(value)) return Array.isArray(id) ? value.map((item, index) => this.resolve(item, id[index])) : value;
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.path(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.resolve(item, undefined)]));
  }
}

/** Only what reads outcomes of formulas waits for them; waiting before every action would make a long request many times slower. */
function readsValues({ ActionType: type, Name: name, QueryInfo: query }: ActionInfo): boolean {
  if (type === ActionType.Query || type === ActionType.QueryAsJson)
    return !query?.Select?.length || query.Select.some((property) => /value|text|\*/i.test(property));
  if (type === ActionType.Method) return name === 'Apply'; // sorting
  return type === ActionType.RecursiveQuery || type === ActionType.EnsureUnchanged;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function identity(object: HostObject): Record<string, unknown> {
  const id = object.type.id?.(object.self);
  return { ...(id === undefined ? {} : { Id: id }), ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }) };
}
