/** One measurement in a process of its own: `read-file.ts READER FILE` prints milliseconds and kilobytes of memory as JSON. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'fflate';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { readZip } from '../../src/xlsx/zip/zip-read';

type Reader = (bytes: Uint8Array, file: string) => unknown;

/** Each gives a function that reads; loading a library is not measured. */
const READERS: Record<string, () => Promise<Reader>> = {
  floor: async () => floor,
  check: async () => xlsxCells,
  open: async () => (bytes) => workbookCells(openXlsx(bytes).data),
  sheetjs: async () => {
    const { read } = await import('xlsx');
    return (bytes) => read(bytes, { dense: true });
  },
  exceljs: async () => {
    const { default: exceljs } = await import('exceljs');
    return (_, file) => new exceljs.Workbook().xlsx.readFile(file);
  },
};

/** What no reader in a browser can do without: inflating the parts, making text of them and looking at each character. */
function floor(bytes: Uint8Array): number {
  let tags = 0;
  for (const entry of readZip(bytes)) {
    const xml = new TextDecoder().decode(inflateSync(entry.compressed(), { out: new Uint8Array(entry.size) }));
    for (let at = 0; at < xml.length; at++) if (xml.charCodeAt(at) === 60) tags++;
  }
  return tags;
}

async function run(name: string, file: string): Promise<void> {
  const reader = await READERS[name]?.();
  if (!reader) throw new Error(`no reader ${name}`);
  const bytes = new Uint8Array(readFileSync(file));
  const before = process.resourceUsage().maxRSS;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await reader(bytes, file);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS - before }));
}

const [name = '', file = ''] = process.argv.slice(2);
void run(name, file);
