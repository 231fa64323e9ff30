/** A formula of a template as a tree. What stands between braces is a hole: a cell of the row, of another row, or a column of a table. */
export type FormulaTree =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'hole'; readonly name: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaTree[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaTree; readonly right: FormulaTree }
  | { readonly kind: 'minus'; readonly of: FormulaTree };

const TOKEN = /\s*("(?:[^"]|"")*"|\{[^}]*\}|\d+(?:\.\d+)?|[A-Z]+(?=\()|<>|<=|>=|[-+*/&=<>(),:])/gy;

/** How tightly operators bind, loosest first. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/** Reads a formula as a template declares it, with its `=`. @throws SyntaxError when it holds something that no template uses. */
export function parseFormula(formula: string): FormulaTree {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let at = 0;
  const tree = level(0);
  if (at < tokens.length) throw new SyntaxError(`Unexpected ${tokens[at] ?? ''} in ${formula}`);
  return tree;

  function take(token: string): boolean {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  }

  function level(depth: number): FormulaTree {
    const operators = LEVELS[depth];
    if (!operators) return single();
    let left = level(depth + 1);
    for (let operator = tokens[at]; operator !== undefined && operators.includes(operator); operator = tokens[at]) {
      at += 1;
      left = { kind: 'binary', operator, left, right: level(depth + 1) };
    }
    return left;
  }

  function single(): FormulaTree {
    const token = tokens[at++] ?? '';
    if (token === '-') return { kind: 'minus', of: single() };
    if (token === '(') {
      const inside = level(0);
      if (!take(')')) throw new SyntaxError(`Unclosed bracket in ${formula}`);
      return inside;
    }
    if (token.startsWith('"')) return { kind: 'value', value: token.slice(1, -1).replaceAll('""', '"') };
    if (token.startsWith('{')) {
      const name = token.slice(1, -1);
      if (!take(':')) return { kind: 'hole', name };
      return { kind: 'range', from: name, to: (tokens[at++] ?? '').slice(1, -1) };
    }
    if (/^\d/.test(token)) return { kind: 'value', value: Number(token) };
    if (/^[A-Z]+$/.test(token) && take('(')) {
      const args: FormulaTree[] = [];
      if (!take(')')) {
        do args.push(level(0));
        while (take(','));
        if (!take(')')) throw new SyntaxError(`Unclosed ${token} in ${formula}`);
      }
      return { kind: 'call', name: token, args };
    }
    throw new SyntaxError(`Unexpected ${token} in ${formula}`);
  }
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new SyntaxError(`Cannot read ${text.slice(from, from + 20)}`);
    tokens.push(found[1] ?? '');
  }
  return tokens;
}
