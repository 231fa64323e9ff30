/** Path of an installed Chrome, Edge or Chromium; CHROME_PATH goes first. */
export function findBrowser(): string | undefined;
/** Path of LibreOffice's soffice with Calc; SOFFICE_PATH goes first. */
export function findLibreOffice(): string | undefined;
/** Path of a Python that can import openpyxl; PYTHON_PATH goes first. */
export function findPython(): string | undefined;
/** Flags for a browser that only tests use. */
export const browserFlags: string[];
