/**
 * `numfmt` for a Dutch workbook. Univer reads what is typed, pasted or calculated with through this package, always in English; the bundle puts this module in its
 * place (webpack.workbench.cjs), so that `65,5` and `1-9-2025` are read as Excel with Dutch settings reads them.
 */
import { readTypedText } from '../model/typed-input';

export * from 'numfmt';

/** A value and the format that the text asks for, as `numfmt` gives it. */
interface Read {
  v: number;
  z?: string;
}

const read = (text: string): Read | null => {
  const { value, numberFormat } = readTypedText(String(text), 'General', () => new Date().getFullYear());
  if (typeof value !== 'number') return null;
  // Univer checks a format with separators against the English text afterwards; without a format the cell keeps its own.
  return numberFormat === undefined || numberFormat.includes('#,##0') ? { v: value } : { v: value, z: numberFormat };
};

const having =
  (kind: (format: string) => boolean) =>
  (text: string): Read | null => {
    const found = read(text);
    return found && kind(found.z ?? '') ? found : null;
  };

export const parseDate = having((format) => format.includes('d'));
export const parseTime = having((format) => format.startsWith('h'));
export const parseNumber = having((format) => !/[dh]/.test(format));
