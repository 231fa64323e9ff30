import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** The SHA-256 of bytes, in hexadecimal digits. */
export const digestOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** The SHA-256 of a text, in hexadecimal digits. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
