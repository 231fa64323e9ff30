import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent` and so on, for the event numbers a type knows. */
export function eventMethods<T>(
  types: ExcelTypes,
  numbers: Record<string, number>,
  target: (self: T) => string,
): NonNullable<TypeDefinition<T>['methods']> {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, number]) => [
      [`_Register${name}`, (self: T) => types.host.events.register(number, target(self))],
      [`_Unregister${name}`, (self: T) => types.host.events.unregister(number, target(self))],
    ]),
  );
}
