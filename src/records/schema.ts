import { z } from 'zod/mini';
import { LISTS } from '../scheme/lists';
import type { Column } from '../templates/column';

// A strict content security policy forbids the functions that zod would otherwise compile.
z.config({ jitless: true });

const schemas = new WeakMap<Column, z.ZodMiniType>();

/** Schema of a column's value in what the user types (euros, fraction, serial day), with the bounds, list and shape that the column declares. */
export function schemaOf(column: Column): z.ZodMiniType {
  let schema = schemas.get(column);
  if (!schema) schemas.set(column, (schema = makeSchema(column)));
  return schema;
}

function makeSchema(column: Column): z.ZodMiniType {
  switch (column.type) {
    case 'yesNo':
      return z.boolean();
    case 'list':
      return column.list ? z.enum(LISTS[column.list].values as string[]) : z.string();
    case 'text':
      return column.pattern ? z.string().check(z.regex(column.pattern.shape)) : z.string();
    default:
      return boundedNumber(column);
  }
}

function boundedNumber({ type, minimum, above, maximum }: Column): z.ZodMiniType {
  const number = type === 'integer' || type === 'date' ? z.int() : z.number();
  const bounds = [
    minimum !== undefined && z.minimum(minimum),
    above !== undefined && z.gt(above),
    maximum !== undefined && z.maximum(maximum),
  ];
  return number.check(...bounds.filter((bound) => bound !== false));
}
