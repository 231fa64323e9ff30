import ts from 'typescript';

/** A requirement set as the typings name it, such as ExcelApi 1.13; `minor` is Infinity for previews. */
export interface ApiSet {
  name: string;
  major: number;
  minor: number;
}

const NOTE = /\[Api set: (\w+)(?: (\d+)\.(\d+)| BETA)?/;

/** Requirement set in the comment of a declaration, else of the class or enumeration that it stands in. */
export function apiSetOf(declaration: ts.Declaration): ApiSet | undefined {
  for (let node: ts.Node = declaration; !ts.isModuleBlock(node) && !ts.isSourceFile(node); node = node.parent) {
    const note = ts.getJSDocCommentsAndTags(node).map((comment) => NOTE.exec(comment.getText()));
    const found = note.find((match) => match !== null);
    if (!found) continue;
    const [, name = '', major, minor] = found;
    return major === undefined ? { name, major: Infinity, minor: Infinity } : { name, major: Number(major), minor: Number(minor) };
  }
  return undefined;
}

/** Below zero when the first set is older than the second. */
export const compareApiSets = (one: ApiSet, other: ApiSet): number => one.major - other.major || one.minor - other.minor;

/** A version such as 1.13 of the set ExcelApi. */
export function excelApi(version: string): ApiSet {
  const [major = NaN, minor = NaN] = version.split('.').map(Number);
  return { name: 'ExcelApi', major, minor };
}
