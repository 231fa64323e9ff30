import { HostError } from './host-error';
import type { QueryInfo } from './protocol';
import type { HostObject } from './type-definition';

/** `GetUsedRange` as the add-in writes it: `getUsedRange`. */
export const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Answers `load` and `retrieve`. */
export class Query {
  constructor(private readonly missing: (object: HostObject, member: string) => never) {}

  /** The properties asked for: PascalCase with `_Items`, or camelCase with `items` for `retrieve` (`json`). */
  read(object: HostObject, info: QueryInfo, json: boolean): Record<string, unknown> {
    const { type, self } = object;
    const key = (name: string): string => (json ? publicName(name) : name);
    const result: Record<string, unknown> = {};
    if (!json) {
      const id = type.id?.(self);
      if (id !== undefined) result['Id'] = id;
      if (object.referenceId !== undefined) result['_ReferenceId'] = object.referenceId;
    }
    const select = info.Select?.length ? info.Select.map((name) => name.replace(/\./g, '/')) : undefined;
    if (type.items) {
      const scalars = new Set(Object.keys(type.scalars).map(publicName));
      const start = info.Skip ?? 0;
      const items = type.items(self).slice(start, info.Top === undefined ? undefined : start + info.Top);
      const forItems: QueryInfo = {
        Select: select?.filter((name) => !scalars.has(name)).map((name) => name.replace(/^items\//, '')),
        Expand: info.Expand,
      };
      result[json ? 'items' : '_Items'] = items.map((item) => this.read(item, forItems, json));
      for (const name of select ?? []) if (scalars.has(name)) result[key(wireName(name))] = type.scalars[wireName(name)]?.get(self);
      return result;
    }
    const nested = new Map<string, string[]>();
    const within = (path: string): void => {
      const [first = '', ...rest] = path.split('/');
      nested.set(first, [...(nested.get(first) ?? []), rest.join('/') || '*']);
    };
    for (const name of select ?? ['*']) {
      if (name.includes('/')) within(name);
      else if (name === '*') {
        for (const [scalar, definition] of Object.entries(type.scalars))
          if (!definition.explicit) result[key(scalar)] = definition.get(self);
      } else {
        const member = this.member(object, name);
        const scalar = type.scalars[member];
        if (scalar) result[key(member)] = scalar.get(self);
        else within(name);
      }
    }
    info.Expand?.forEach(within);
    for (const [name, names] of nested) {
      const member = this.member(object, name);
      const navigate = type.navigations?.[member];
      if (!navigate) return this.missing(object, member);
      const child = navigate(self);
      result[key(member)] = child && this.read(child, { Select: names }, json);
    }
    return result;
  }

  readRecursive(object: HostObject, info: { Queries: Record<string, QueryInfo>; MaxDepth: number }, depth = 0): Record<string, unknown> {
    const result = this.read(object, info.Queries[object.type.name] ?? {}, false);
    if (object.type.items && depth < info.MaxDepth)
      result['_Items'] = object.type.items(object.self).map((item) => this.readRecursive(item, info, depth + 1));
    return result;
  }

  requireUnchanged(object: HostObject, state: Record<string, unknown>): null {
    for (const [name, value] of Object.entries(state)) {
      const scalar = object.type.scalars[this.member(object, name)];
      if (scalar && JSON.stringify(scalar.get(object.self)) !== JSON.stringify(value)) {
        throw new HostError('Conflict', 'Request could not be processed because of a conflict.', `${object.type.name}.${name}`, 409);
      }
    }
    return null;
  }

  /** The wire name of a member; case does not matter, as in Excel. */
  member({ type }: HostObject, name: string): string {
    const exact = wireName(name);
    if (type.scalars[exact] || type.navigations?.[exact]) return exact;
    const names = [...Object.keys(type.scalars), ...Object.keys(type.navigations ?? {})];
    return names.find((item) => item.toLowerCase() === name.toLowerCase()) ?? exact;
  }
}
