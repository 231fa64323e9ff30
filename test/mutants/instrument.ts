import ts from 'typescript';

/** One small change to the product: where, and what became what. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
}

const K = ts.SyntaxKind;
/** Operators and what they are changed into. */
const SWAPS: ReadonlyMap<ts.SyntaxKind, ts.BinaryOperator> = new Map<ts.SyntaxKind, ts.BinaryOperator>([
  [K.LessThanToken, K.LessThanEqualsToken],
  [K.LessThanEqualsToken, K.LessThanToken],
  [K.GreaterThanToken, K.GreaterThanEqualsToken],
  [K.GreaterThanEqualsToken, K.GreaterThanToken],
  [K.EqualsEqualsEqualsToken, K.ExclamationEqualsEqualsToken],
  [K.ExclamationEqualsEqualsToken, K.EqualsEqualsEqualsToken],
  [K.PlusToken, K.MinusToken],
  [K.MinusToken, K.PlusToken],
  [K.AsteriskToken, K.SlashToken],
  [K.SlashToken, K.AsteriskToken],
  [K.AmpersandAmpersandToken, K.BarBarToken],
  [K.BarBarToken, K.AmpersandAmpersandToken],
]);

const factory = ts.factory;

/**
 * Puts every mutant of a file in its text at once, each asleep until `globalThis.isAwake` says yes to its id, so that trying one costs no compiling.
 * Mutants are swapped operators and conditions that always or never hold; `nextId` numbers them over all files.
 */
export function instrument(
  file: string,
  text: string,
  nextId: () => number,
): { readonly text: string; readonly mutants: readonly Mutant[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const mutants: Mutant[] = [];
  const awake = (node: ts.Node, becomes: string): ts.Expression => {
    const id = nextId();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({ id, file, line, was: node.getText().replace(/\s+/g, ' ').slice(0, 120), becomes });
    const isAwake = factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), 'isAwake');
    return factory.createCallExpression(isAwake, undefined, [factory.createNumericLiteral(id)]);
  };
  const choice = (condition: ts.Expression, yes: ts.Expression, no: ts.Expression): ts.Expression =>
    factory.createParenthesizedExpression(
      factory.createConditionalExpression(
        condition,
        factory.createToken(K.QuestionToken),
        yes,
        factory.createToken(K.ColonToken),
        factory.createParenthesizedExpression(no),
      ),
    );

  const result = ts.transform(source, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isTypeNode(node)) return node;
        const inner = ts.visitEachChild(node, visit, context);
        if (ts.isBinaryExpression(node) && ts.isBinaryExpression(inner)) {
          const swap = SWAPS.get(node.operatorToken.kind);
          if (swap === undefined || isText(node.left) || isText(node.right)) return inner;
          const operator = ts.tokenToString(swap) ?? '';
          const swapped = factory.createBinaryExpression(inner.left, swap, inner.right);
          return choice(awake(node, operator), factory.createParenthesizedExpression(swapped), inner);
        }
        if (ts.isIfStatement(node) && ts.isIfStatement(inner)) {
          return factory.updateIfStatement(inner, always(node.expression, inner.expression), inner.thenStatement, inner.elseStatement);
        }
        if (ts.isConditionalExpression(node) && ts.isConditionalExpression(inner)) {
          const condition = always(node.condition, inner.condition);
          return factory.updateConditionalExpression(
            inner,
            condition,
            inner.questionToken,
            inner.whenTrue,
            inner.colonToken,
            inner.whenFalse,
          );
        }
        return inner;
      };
      const always = (original: ts.Expression, inner: ts.Expression): ts.Expression =>
        choice(awake(original, 'true'), factory.createTrue(), choice(awake(original, 'false'), factory.createFalse(), inner));
      return ts.visitNode(root, visit, ts.isSourceFile);
    },
  ]);
  const [changed] = result.transformed;
  return { text: changed ? ts.createPrinter().printFile(changed) : text, mutants };
}

/** A plus between texts is no arithmetic. */
const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
