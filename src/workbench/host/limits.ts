/** What one call may carry or touch. */
export interface Limits {
  maxRequestBytes: number;
  maxResponseBytes: number;
  /** Cells of a range that is read. */
  maxReadCells: number;
  /** `values` of a larger range come back as null instead of an error. */
  nullOverLimit: boolean;
  /** Merged areas that one call gives. */
  maxMergedAreas: number;
  /** Characters of an address of several areas. */
  maxAddress: number;
  /** Cells that one operation changes. */
  maxOperationCells: number;
}

/**
 * Documented limits of Excel on the web (learn.microsoft.com: resource limits and performance optimization; application-specific API error handling).
 * The documentation says "5 MB"; the host takes 5 · 2²⁰ bytes.
 */
export const WEB_LIMITS: Readonly<Limits> = {
  maxRequestBytes: 5 * 1024 * 1024,
  maxResponseBytes: 5 * 1024 * 1024,
  maxReadCells: 5_000_000,
  nullOverLimit: false,
  maxMergedAreas: 512,
  maxAddress: 8_192,
  maxOperationCells: 33_554_000,
};
