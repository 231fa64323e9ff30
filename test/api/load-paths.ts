import ts from 'typescript';

/** Object that a `load` call loads and the paths it asks for; paths are undefined when they are not literal. */
export interface LoadCall {
  type: ts.Type;
  paths: string[] | undefined;
}

/** Reads `object.load('a,b/c')`, `object.load(['a', 'b'])` and `context.load(object, …)`; undefined for other calls and for load options. */
export function loadPathsOf(call: ts.CallExpression, checker: ts.TypeChecker): LoadCall | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration?.getSourceFile().fileName.includes('/@types/office-js/')) return undefined;
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const receiver = checker.getTypeAtLocation(call.expression.expression);
  const ofContext = receiver.getProperty('sync') !== undefined;
  const [first, second] = call.arguments;
  const asked = ofContext ? second : first;
  const type = ofContext && first ? checker.getTypeAtLocation(first) : receiver;
  if (!asked) return undefined;
  const paths = literals(checker.getTypeAtLocation(asked), checker) ?? literalElements(asked, checker);
  if (paths) return { type, paths: paths.flatMap((text) => text.split(',')).map((text) => text.trim()) };
  return isText(checker.getTypeAtLocation(asked), checker) ? { type, paths: undefined } : undefined;
}

/** Texts that a type allows: a literal, a union of literals, or an array or tuple of those. */
function literals(type: ts.Type, checker: ts.TypeChecker): string[] | undefined {
  if (type.isStringLiteral()) return [type.value];
  const parts = type.isUnion()
    ? type.types
    : checker.isArrayType(type) || checker.isTupleType(type)
      ? checker.getTypeArguments(type as ts.TypeReference)
      : [];
  const texts = parts.map((part) => literals(part, checker));
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.flat() : undefined;
}

/** Elements written out in the call itself, whose array type has been widened to `string[]`. */
function literalElements(asked: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isStringLiteralLike(asked)) return [asked.text];
  if (!ts.isArrayLiteralExpression(asked)) return undefined;
  const texts = asked.elements.map((element) => literals(checker.getTypeAtLocation(element), checker));
  return texts.every((text) => text !== undefined) ? texts.flat() : undefined;
}

function isText(type: ts.Type, checker: ts.TypeChecker): boolean {
  const element = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : type;
  return element !== undefined && (element.flags & ts.TypeFlags.StringLike) !== 0;
}

/** Members along a path such as `format/fill/color`; on a collection a path starts at its items. Undefined when one does not exist. */
export function membersOnPath(type: ts.Type, loadPath: string, checker: ts.TypeChecker): ts.Symbol[] | undefined {
  const members: ts.Symbol[] = [];
  let at: ts.Type | undefined = type;
  for (const name of loadPath.split('/')) {
    if (name === '$all' || name === '*' || name === '$none') continue;
    const member: ts.Symbol | undefined = at?.getProperty(name) ?? itemOf(at, checker)?.getProperty(name);
    if (!member) return undefined;
    members.push(member);
    const next = checker.getNonNullableType(checker.getTypeOfSymbol(member));
    at = checker.isArrayType(next) ? checker.getTypeArguments(next as ts.TypeReference)[0] : next;
  }
  return members;
}

function itemOf(type: ts.Type | undefined, checker: ts.TypeChecker): ts.Type | undefined {
  const items = type?.getProperty('items');
  const itemsType = items && checker.getTypeOfSymbol(items);
  return itemsType && checker.isArrayType(itemsType) ? checker.getTypeArguments(itemsType as ts.TypeReference)[0] : undefined;
}
