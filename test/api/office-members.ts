import path from 'node:path';
import ts from 'typescript';
import { apiSetOf } from './api-set';
import type { ApiSet } from './api-set';
import { loadPathsOf, membersOnPath } from './load-paths';

/** A member of the Office.js typings that our code names. */
export interface OfficeMember {
  /** `Excel`, `Office` or `OfficeExtension`. */
  namespace: string;
  /** Class, interface or enumeration; empty for a function of the namespace itself. */
  owner: string;
  member: string;
  /** Interfaces describe plain data, which has no counterpart in the library. */
  kind: 'class' | 'interface' | 'enum' | 'function';
  apiSet: ApiSet | undefined;
  /** File and line of the first use. */
  where: string;
}

export interface OfficeUse {
  members: OfficeMember[];
  /** Uses that cannot be followed, with the reason: load paths that are not literal or do not exist. */
  unclear: string[];
}

/** Finds every Office.js member that the given files name: by property, destructuring, object literal or load path. */
export function findOfficeMembers(files: string[], root: string): OfficeUse {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();
  const unclear: string[] = [];

  const add = (symbol: ts.Symbol | undefined, node: ts.Node, declared?: ts.Declaration): void => {
    const declaration = [declared, ...(symbol?.declarations ?? [])].find((candidate) => candidate !== undefined && isOffice(candidate));
    if (!declaration) return;
    const member = { ...describe(declaration), apiSet: apiSetOf(declaration), where: place(node, root) };
    const set = member.apiSet ? `${member.apiSet.major}.${member.apiSet.minor}` : '';
    const key = [member.namespace, member.owner, member.member, set].join(' ');
    if (member.member !== '' && !found.has(key)) found.set(key, member);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      // Overloads can be of different sets, so a call counts by the overload it takes.
      add(checker.getSymbolAtLocation(node.expression.name), node, checker.getResolvedSignature(node)?.declaration);
      if (node.expression.name.text === 'load') loads(node);
      visit(node.expression.expression);
      node.arguments.forEach(visit);
      return;
    }
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      add(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text), node);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) add(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const expected = checker.getContextualType(node);
      const types = expected?.isUnion() ? expected.types : expected ? [expected] : [];
      for (const { name } of node.properties)
        if (name && ts.isIdentifier(name)) for (const type of types) add(type.getProperty(name.text), name);
    }
    ts.forEachChild(node, visit);
  };

  const loads = (call: ts.CallExpression): void => {
    const target = loadPathsOf(call, checker);
    if (!target) return;
    if (target.paths === undefined) unclear.push(`${place(call, root)}: the load paths are not literal`);
    for (const loadPath of target.paths ?? []) {
      const members = membersOnPath(target.type, loadPath, checker);
      if (members) members.forEach((symbol) => add(symbol, call));
      else unclear.push(`${place(call, root)}: there is nothing to load at ${loadPath}`);
    }
  };

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return { members: [...found.values()], unclear };
}

const isOffice = (declaration: ts.Declaration): boolean => declaration.getSourceFile().fileName.includes('/@types/office-js/');

function describe(declaration: ts.Declaration): Pick<OfficeMember, 'namespace' | 'owner' | 'member' | 'kind'> {
  const name = ts.getNameOfDeclaration(declaration);
  const member = name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : '';
  const { parent } = declaration;
  const namespaces = namespacesOf(declaration);
  const namespace = namespaces[0] ?? '';
  if (ts.isClassDeclaration(parent)) return { namespace, owner: parent.name?.text ?? '', member, kind: 'class' };
  if (ts.isEnumDeclaration(parent)) return { namespace, owner: parent.name.text, member, kind: 'enum' };
  if (ts.isInterfaceDeclaration(parent)) return { namespace, owner: parent.name.text, member, kind: 'interface' };
  // Classes and enumerations are counted by their members, a namespace by what it holds.
  return { namespace, owner: '', member: ts.isFunctionDeclaration(declaration) ? member : '', kind: 'function' };
}

/** Names of the namespaces around a declaration, outermost first. */
function namespacesOf(node: ts.Node): string[] {
  const names: string[] = [];
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent)
    if (ts.isModuleDeclaration(outer)) names.unshift(outer.name.text);
  return names;
}

function place(node: ts.Node, root: string): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(root, source.fileName).split(path.sep).join('/')}:${line + 1}`;
}
