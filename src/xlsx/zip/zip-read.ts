import { Inflate, inflateSync } from 'fflate';
import { compoundKind, isCompoundFile } from './compound-file';
import { crc32 } from './crc32';
import { XlsxError } from '../xlsx-error';

/** One entry of the zip directory, with its still compressed bytes within reach. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it is in the file, so that it can be written back unchanged. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Date and time in the DOS form of the zip. */
  readonly time: number;
  readonly crc: number;
  /** Bytes after inflating, as declared. */
  readonly size: number;
  readonly externalAttributes: number;
  readonly compressed: () => Uint8Array;
}

/** Declared bytes of one part: beyond this a browser cannot hold the text in one string. */
const MAX_PART = 450_000_000;
const MAX_TOTAL = 1_500_000_000;
/** Parts; the largest real workbooks have some thousands. */
const MAX_ENTRIES = 100_000;
/** Deflate cannot do better than about 1032 : 1; a real part above 20 MB never comes near. */
const MAX_RATIO = 900;
const BOMB_FROM = 20_000_000;
/**
 * Compressed bytes from which on inflating is watched while it goes, which takes half as long again. A smaller part that lies about its size
 * costs at most 1032 times its own size in time, and no memory.
 */
const WATCH_FROM = 12_000_000;
const WATCH_STEP = 65_536;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const MAX_32 = 0xffffffff;

const utf8 = new TextDecoder('utf-8');

/** Reads the directory of a zip and refuses what cannot be a workbook before anything is inflated. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length === 0) throw new XlsxError('empty');
  if (isCompoundFile(view)) throw new XlsxError(compoundKind(bytes));
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw new XlsxError('too-big', `${directory.count} onderdelen`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let compressed = 0;
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new XlsxError('damaged', 'inhoudsopgave');
    const { entry, compressedSize, next } = readEntry(bytes, view, at);
    const key = partNameOf(entry.name).toLowerCase();
    if (names.has(key)) throw new XlsxError('duplicate-part', entry.name);
    names.add(key);
    total += entry.size;
    compressed += compressedSize;
    entries.push(entry);
    at = next;
  }
  if (total > MAX_TOTAL) throw new XlsxError('too-big', `${Math.round(total / 1e6)} MB`);
  // Entries that overlap have the same bytes inflated over and over.
  if (compressed > bytes.length) throw new XlsxError('zip-bomb', 'onderdelen overlappen elkaar');
  return entries;
}

/** The part that an entry is: with `/` in front and between folders, whatever the zip writes. */
export const partNameOf = (entryName: string): string => `/${entryName.replace(/\\/g, '/').replace(/^\/+/, '')}`;

/** The bytes of an entry, inflated and compared with its checksum. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.flags & 1) throw new XlsxError('encrypted', entry.name);
  if (entry.size > MAX_PART) throw new XlsxError('too-big', `${entry.name}, ${Math.round(entry.size / 1e6)} MB`);
  const compressed = entry.compressed();
  if (entry.method !== 0 && entry.method !== 8) throw new XlsxError('compression', `${entry.name}, methode ${entry.method}`);
  // Some writers mark an empty part as deflated without writing the two bytes that deflate needs for it.
  const stored = entry.method === 0 || compressed.length === 0;
  const bytes = stored ? compressed : inflated(compressed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new XlsxError('damaged', entry.name);
  return bytes;
}

function inflated(compressed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  if (compressed.length < WATCH_FROM) return inflateSync(compressed, { out });
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new XlsxError('zip-bomb', name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += WATCH_STEP)
    inflate.push(compressed.subarray(at, at + WATCH_STEP), at + WATCH_STEP >= compressed.length);
  return out.subarray(0, filled);
}

function findDirectory(view: DataView): { count: number; offset: number } {
  // The end record is 22 bytes and may be followed by a comment of at most 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== MAX_32 && count !== 0xffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== ZIP64_LOCATOR) return { count, offset };
    const record = Number(view.getBigUint64(at - 12, true));
    return { count: Number(view.getBigUint64(record + 32, true)), offset: Number(view.getBigUint64(record + 48, true)) };
  }
  throw new XlsxError(view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_ENTRY ? 'truncated' : 'not-a-zip');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; compressedSize: number; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = utf8.decode(rawName);
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Sizes(view, at + 46 + nameLength, extraLength, sizes);
  if (sizes.size > BOMB_FROM && sizes.size > sizes.compressedSize * MAX_RATIO) throw new XlsxError('zip-bomb', name);
  const entry: ZipEntry = {
    name,
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    externalAttributes: view.getUint32(at + 38, true),
    compressed: () => {
      if (sizes.offset + 30 > bytes.length || view.getUint32(sizes.offset, true) !== LOCAL_ENTRY) throw new XlsxError('damaged', name);
      const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
      if (start + sizes.compressedSize > bytes.length) throw new XlsxError('damaged', name);
      return bytes.subarray(start, start + sizes.compressedSize);
    },
  };
  return { entry, compressedSize: sizes.compressedSize, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Sizes that do not fit in 32 bits stand in an extra field, in this order and only those that did not fit. */
function readZip64Sizes(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; compressedSize: number; offset: number },
): void {
  for (let at = start; at + 4 <= start + length;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    let value = at + 4;
    const next = (): number => Number(view.getBigUint64((value += 8) - 8, true));
    if (id === 1) {
      if (sizes.size === MAX_32) sizes.size = next();
      if (sizes.compressedSize === MAX_32) sizes.compressedSize = next();
      if (sizes.offset === MAX_32) sizes.offset = next();
    }
    at += 4 + size;
  }
}
