import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';

/**
 * Numbers that follow from a seed and can be recomputed by anybody: number i (from 1) is the first 13 hexadecimal digits of the SHA-256 of the
 * text `seed,i`, divided by 16^13. `printf '2025,1' | sha256sum` shows those of the first one.
 */
export class SeededNumbers {
  private drawn = 0;

  constructor(private readonly seed: string) {}

  /** The next number, from 0 up to 1. */
  next(): number {
    this.drawn += 1;
    const bytes = sha256(utf8ToBytes(`${this.seed},${this.drawn}`));
    // Thirteen digits are six bytes and a half, which a double holds exactly.
    let whole = 0;
    for (const byte of bytes.subarray(0, 6)) whole = whole * 256 + byte;
    return (whole * 16 + ((bytes[6] ?? 0) >> 4)) / 2 ** 52;
  }

  /** A whole number from 0 up to `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
}
