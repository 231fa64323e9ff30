import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..', '..');

/** Ways for a page to send or fetch something of its own accord. */
const ways = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'serviceWorker',
  'postMessage',
  'Image',
];

/** Modules of Node with which the command could reach another computer or start a program that does. */
const modules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'child_process'];

/** The command sends files to threads of its own: a message to a thread stays in the program. */
const isThreadMessage = (way: string): boolean => /^src[\\/]cli[\\/].* postMessage$/.test(way);

/** Names of those ways in a source text, as an identifier, a property or a text between quotes that is exactly that name. */
function waysIn(text: string, file: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && ways.includes(node.text) && !ts.isImportSpecifier(node.parent)) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('finds each way in a text that uses it', () => {
  for (const way of ways) expect(waysIn(`globalThis.${way}('https://elders.example');`, 'a.ts')).toEqual([`a.ts:1 ${way}`]);
  expect(waysIn("window['fetch']('x');", 'a.ts')).toEqual(['a.ts:1 fetch']);
  expect(waysIn("// fetch nothing\nexport const text = 'fetch nothing';", 'a.ts')).toEqual([]);
});

test('nothing in the product sends or fetches', () => {
  const product = fs.readdirSync(path.join(root, 'src')).filter((folder) => folder !== 'workbench');
  const files = product.flatMap((folder) => ts.sys.readDirectory(path.join(root, 'src', folder), ['.ts', '.tsx']));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => waysIn(fs.readFileSync(file, 'utf8'), path.relative(root, file)));
  expect(found.filter((way) => !isThreadMessage(way))).toEqual([]);
  const imports = files.flatMap((file) =>
    ts
      .preProcessFile(fs.readFileSync(file, 'utf8'))
      .importedFiles.map(({ fileName }) => `${path.basename(file)} ${fileName.replace(/^node:/, '')}`),
  );
  expect(imports).toContain('limited-process.ts worker_threads');
  const reaching = imports.filter((name) => modules.includes(name.split(' ')[1]?.split('/')[0] ?? ''));
  expect(reaching).toEqual(['limited-process.ts child_process']);
  // `fork` starts the command itself again, with a channel to it and nothing else.
  const process = fs.readFileSync(path.join(root, 'src/cli/limited-process.ts'), 'utf8');
  expect(/import \{([^}]*)\} from 'node:child_process'/.exec(process)?.[1]?.trim()).toBe('fork, type ChildProcess');
});
