/* The wire boundary: arguments come as JSON, and each type reads its own. */

export interface Scalar<T> {
  get(self: T): unknown;
  set?(self: T, value: any): void;
  /** Left out of `load()` without names. */
  explicit?: boolean;
}

/** One class of the Excel API as the host knows it. Names are wire names in PascalCase: `Values`, `GetUsedRange`, `_KeepReference`. */
export interface TypeDefinition<T = any> {
  name: string;
  scalars: Record<string, Scalar<T>>;
  navigations?: Record<string, (self: T) => HostObject | null>;
  methods?: Record<string, (self: T, ...args: any[]) => unknown>;
  /** The children of a collection. */
  items?(self: T): HostObject[];
  /** `getItem`. */
  indexer?(self: T, key: any): HostObject;
  /** Goes out as `Id`, so that office.js finds the object again in a later request. */
  id?(self: T): string | number;
}

/** A thing in the workbook, together with how it answers. */
export interface HostObject<T = any> {
  type: TypeDefinition<T>;
  self: T;
  /** Set while the add-in tracks the object. */
  referenceId?: string;
}

export const hostObject = <T>(type: TypeDefinition<T>, self: T): HostObject<T> => ({ type, self });

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
