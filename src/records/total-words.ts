/** How people name a total: at the beginning (Subtotaal 2025), or at the end as Excel does (Vmbo De Sluis Totaal). */
const TOTAL = /^(sub|tussen|eind)?-?tota(al|len)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(sub|tussen|eind)?-?totaal:?$/iu;
const LONGEST = 100;

/** Whether a text names a total. */
export const namesTotal = (text: string): boolean => text.length <= LONGEST && TOTAL.test(text.trim());
