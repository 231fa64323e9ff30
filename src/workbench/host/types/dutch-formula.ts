/** Functions that conditional formats of this product use. */
const DUTCH: Readonly<Record<string, string>> = {
  AND: 'EN',
  ISNUMBER: 'ISGETAL',
  LEFT: 'LINKS',
  OR: 'OF',
  SEARCH: 'VIND.SPEC',
};

/** A formula as Excel with Dutch settings may give it back where English was written (office-js issue 5194). */
export const dutchFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replaceAll(',', ';').replace(/[A-Z.]+(?=\()/g, (name) => DUTCH[name] ?? name)))
    .join('');
