/** A piece of a formula: text between double quotes, a sheet name between single quotes, a group of square brackets, or anything else. */
export interface FormulaSegment {
  readonly kind: 'plain' | 'string' | 'sheet' | 'brackets';
  readonly text: string;
}

/** Cuts a formula into pieces, so that addresses and names are never looked for inside texts, sheet names or column names. */
export function splitFormula(formula: string): FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const char = formula[at];
    const end = char === '"' || char === "'" ? quotedEnd(formula, at, char) : char === '[' ? bracketsEnd(formula, at) : -1;
    if (end < 0) {
      at++;
      continue;
    }
    if (at > plainFrom) segments.push({ kind: 'plain', text: formula.slice(plainFrom, at) });
    segments.push({ kind: char === '"' ? 'string' : char === "'" ? 'sheet' : 'brackets', text: formula.slice(at, end) });
    plainFrom = at = end;
  }
  if (plainFrom < formula.length) segments.push({ kind: 'plain', text: formula.slice(plainFrom) });
  return segments;
}

function quotedEnd(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** In column names an apostrophe makes the next character ordinary. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
