import type { XlsxErrorKind } from '../xlsx-error';

/** First eight bytes of a compound file: .xls, .doc, and an .xlsx with a password ([MS-CFB] 2.2). */
const SIGNATURE = 0xd0cf11e0;

/** Whether these are the bytes of a compound file instead of a zip. */
export const isCompoundFile = (view: DataView): boolean => view.byteLength >= 8 && view.getUint32(0) === SIGNATURE;

/** What a compound file is, from the names in its directory ([MS-OFFCRYPTO] 2.3.4.4, [MS-XLS] 2.1.2). */
export function compoundKind(bytes: Uint8Array): XlsxErrorKind {
  if (holdsName(bytes, 'EncryptedPackage')) return 'password';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'xls' : 'password-or-xls';
}

/** Directory entries are 128 bytes and begin with their name in UTF-16, closed by a zero; the whole file is looked through. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
