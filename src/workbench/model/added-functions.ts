import type { CellValue } from '../../cells/cell';
import { isErrorValue } from '../../cells/cell';
import { formulaPieces, quoteSheet, type Piece } from './formula-references';

/** A function that an add-in brings: what a cell gives it, undefined for what is left out, and what the cell then shows. */
export type AddedFunction = (values: readonly (CellValue | undefined)[]) => CellValue;

/** By name as it stands in a formula, in capitals: `STO.KLOKUREN`, and as Excel writes it in a file. */
export type AddedFunctions = ReadonlyMap<string, AddedFunction>;

/** The part of the metadata of functions that decides how Excel calls them. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly type: string; readonly optional?: boolean }[];
  }[];
}

type Implementation = (...values: unknown[]) => unknown;

/**
 * The functions of an add-in as Excel calls them: it looks at the metadata, refuses what has another type, hands errors on without calling, and
 * shows the code of an error that the function throws. `mappings` is what the page of the add-in gave to `CustomFunctions.associate`.
 */
export function addedFunctions(
  namespace: string,
  metadata: FunctionMetadata,
  mappings: Readonly<Record<string, Implementation>>,
): AddedFunctions {
  const functions = new Map<string, AddedFunction>();
  for (const { id, name, parameters } of metadata.functions) {
    const implementation = mappings[id.toUpperCase()] ?? mappings[id];
    const called: AddedFunction = (values) => {
      if (!implementation) return '#NAME?';
      const needed = parameters.filter(({ optional }) => !optional).length;
      if (values.length < needed || values.length > parameters.length) return '#VALUE!';
      const passed: unknown[] = [];
      for (const [index, { type }] of parameters.entries()) {
        const value = values[index];
        if (value !== undefined && isErrorValue(value)) return value;
        const fitting = value === undefined ? null : asType(value, type);
        if (fitting === undefined) return '#VALUE!';
        passed.push(fitting);
      }
      return resultOf(() => implementation(...passed, {}));
    };
    functions.set(`${namespace}.${name}`.toUpperCase(), called);
    functions.set(`_xldudf_${namespace}_${name.replaceAll('.', '_')}`.toUpperCase(), called);
  }
  return functions;
}

/** A value as the type that the metadata names; undefined when it cannot be. */
function asType(value: CellValue, type: string): CellValue | undefined {
  if (type === 'string') return typeof value === 'boolean' ? (value ? 'WAAR' : 'ONWAAR') : String(value);
  if (type === 'boolean') return typeof value === 'string' ? undefined : Boolean(value);
  if (type !== 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const number = Number(value.replace(',', '.'));
  return value.trim() === '' || Number.isNaN(number) ? undefined : number;
}

function resultOf(call: () => unknown): CellValue {
  try {
    const result = call();
    return typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean' ? result : '#VALUE!';
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' && isErrorValue(code) ? code : '#VALUE!';
  }
}

/** A call within a formula: the name, and the formula of each argument; undefined for one that is left empty. */
export interface FunctionCall {
  readonly name: string;
  readonly parameters: readonly (string | undefined)[];
}

/**
 * A formula in which each call of an added function is replaced by what `take` gives for it, a reference to where the result stands; inner
 * calls come first. In the arguments every reference names its sheet (`own` where it named none), because they are calculated elsewhere.
 */
export function takeOutCalls(formula: string, own: string, functions: AddedFunctions, take: (call: FunctionCall) => string): string {
  if (functions.size === 0) return formula;
  const tokens = formulaPieces(formula).flatMap(tokensOf);
  const isCall = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'function' && functions.has(token.text.toUpperCase());
  };
  if (!tokens.some((_, at) => isCall(at))) return formula;
  const text = (from: number, until: number, inside: boolean): string => {
    let out = '';
    for (let at = from; at < until; at += 1) {
      const token = tokens[at];
      if (!token) break;
      if (!isCall(at)) {
        out += inside && token.kind === 'area' && token.sheet === undefined ? `${quoteSheet(own)}!${token.text}` : token.text;
        continue;
      }
      const { ends, close } = separators(tokens, at + 1);
      const bounds = [at + 1, ...ends, close];
      const parameters = bounds.slice(1).map((end, index) => text((bounds[index] ?? end) + 1, end, true).trim());
      out += take({
        name: token.text.toUpperCase(),
        parameters: parameters.length === 1 && parameters[0] === '' ? [] : parameters.map((each) => (each === '' ? undefined : each)),
      });
      at = close;
    }
    return out;
  };
  return text(0, tokens.length, false);
}

/** Pieces of which the plain ones hold one character each, but for texts between quotes, numbers and errors. */
const tokensOf = (piece: Piece): readonly Piece[] =>
  piece.kind === 'plain' && !/^["#\d]/.test(piece.text) ? [...piece.text].map((text) => ({ kind: 'plain', text })) : [piece];

/** Where the commas between the arguments of a call stand, and its closing parenthesis; `open` is where it opens. */
function separators(tokens: readonly Piece[], open: number): { readonly ends: readonly number[]; readonly close: number } {
  const ends: number[] = [];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'plain', text: '' };
    if (kind !== 'plain') continue;
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
    if (depth === 0) return { ends, close: at };
    if (depth === 1 && text === ',') ends.push(at);
  }
  return { ends, close: tokens.length };
}
