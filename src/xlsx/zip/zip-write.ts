import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { XlsxError } from '../xlsx-error';
import type { ZipEntry } from './zip-read';

/** Bit 11: the name is UTF-8. */
const UTF8_NAME = 0x0800;
/** Bit 3: sizes follow the data. We always write them in front. */
const SIZES_FOLLOW = 0x0008;
/** 1 January 1980, the first day a zip knows; the clock has no place in a workbook. */
const FIRST_DAY = 0x0021_0000;

/** From this many bytes on, half the time is worth a few percent more file. */
const LARGE = 2_000_000;

/** Compresses the bytes of a new or changed part. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: bytes.length > LARGE ? 3 : 6 });
  const stored = deflated.length >= bytes.length;
  const data = stored ? bytes : deflated;
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: stored ? 0 : 8,
    time: FIRST_DAY,
    crc: crc32(bytes),
    size: bytes.length,
    externalAttributes: 0,
    compressed: () => data,
  };
}

/** Writes a zip; entries that came from another zip keep their compressed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    position += chunk.length;
  };
  for (const entry of entries) {
    const data = entry.compressed();
    directory.push(directoryRecord(entry, data.length, position));
    push(localRecord(entry, data.length));
    push(data);
  }
  const start = position;
  for (const record of directory) push(record);
  if (position > 0xfffffff0) throw new XlsxError('too-big', 'meer dan 4 GB');
  push(endRecord(entries.length, start, position - start));
  const zip = new Uint8Array(position);
  let at = 0;
  for (const chunk of chunks) {
    zip.set(chunk, at);
    at += chunk.length;
  }
  return zip;
}

function localRecord(entry: ZipEntry, compressedSize: number): Uint8Array {
  const record = new Uint8Array(30 + entry.rawName.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommon(view, 4, entry, compressedSize);
  record.set(entry.rawName, 30);
  return record;
}

function directoryRecord(entry: ZipEntry, compressedSize: number, offset: number): Uint8Array {
  const record = new Uint8Array(46 + entry.rawName.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, entry, compressedSize);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(entry.rawName, 46);
  return record;
}

/** The fields that the local and the directory record share, in the same order. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, compressedSize: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function endRecord(count: number, start: number, size: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}
