/** Wire types of the ProcessQuery protocol that office.js speaks with Excel: one request and one answer per `context.sync()`. */

export const ObjectPathType = { GlobalObject: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, NullObject: 7 } as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** At the same index the object path id of an argument that is an object; 0 elsewhere. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  /** PascalCase member, server type of a new object, or reference id. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** camelCase names with `/` between levels. */
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth: number };
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  AutoKeepReference: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ResponseError {
  Code: string;
  Message: string;
  Location?: string;
  /** Index in `Actions`; office.js builds `debugInfo` from it. */
  ActionIndex: number;
  HttpStatusCode: number;
}

/** After an error the results of the actions before it stand in `ProcessedResults`. */
export interface ResponseBody {
  Results?: ActionResult[];
  ProcessedResults?: { Results: ActionResult[] };
  TraceIds: number[];
  Error?: ResponseError;
}

/** Bits that come with a request. */
export const RequestFlag = { DelayForCellEdit: 64 } as const;

/** Category of object-model events among the messages of the host. */
export const EVENT_CATEGORY = 65_536;

export interface HostMessage {
  messageCategory: number;
  messageType: number;
  /** Id of the sheet or table, or `Workbook`. */
  targetId: string;
  /** JSON text. */
  message: string;
  id: string;
}
