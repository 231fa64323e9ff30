import { crc32 } from '../zip/crc32';
import { findRecord, readRecord } from './marking-record';
import { OpcPackage } from '../package/opc-package';
import { undone } from '../package/part-changes';
import { readWorkbookPart } from '../package/workbook-part';
import { refusingDamage } from '../xlsx-error';

/** What came of taking the marking out: the file, or why not. `changed`: the copy was saved by another program since. */
export type Unmarked = { readonly bytes: Uint8Array } | { readonly refused: 'not marked' | 'changed' };

/** Takes the marking out of a marked copy: every part is again byte for byte what it was in the file that the copy was made of. */
export function withoutMarking(bytes: Uint8Array): Unmarked {
  return refusingDamage(() => {
    const opc = OpcPackage.open(bytes);
    const { part: workbookPart } = readWorkbookPart(opc);
    const record = findRecord(opc, workbookPart);
    if (record === undefined) return { refused: 'not marked' };
    const { added, changed } = readRecord(opc.text(record));
    const restored: { readonly part: string; readonly bytes: Uint8Array }[] = [];
    for (const { part, before, after, undo } of changed) {
      const now = opc.has(part) ? opc.bytes(part) : undefined;
      if (!now || crc32(now) !== after) return { refused: 'changed' };
      const was = undone(now, undo);
      if (crc32(was) !== before) return { refused: 'changed' };
      restored.push({ part, bytes: was });
    }
    for (const part of [record, ...added]) opc.drop(part);
    for (const part of restored) opc.putBytes(part.part, part.bytes);
    return { bytes: opc.save() };
  });
}
