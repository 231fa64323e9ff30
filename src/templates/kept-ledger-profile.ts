/**
 * Defined name in the workbook that holds what the user chose of the books (project and kostensoort by account), so that it is asked once.
 * Seen in Formules > Namen beheren; the pane says that it is used.
 */
export const LEDGER_PROFILE_NAME = 'STO_Boekhouding';

/** Characters of a text in a formula, and of a formula as a whole, that Excel takes. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;

/** A formula that gives a text of any characters; undefined when the text is too long for Excel. */
export function textFormula(text: string): string | undefined {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  const formula = `=${[...pieces, piece].map((each) => `"${each.replaceAll('"', '""')}"`).join('&')}`;
  return formula.length > LONGEST_FORMULA ? undefined : formula;
}

const IS_TEXTS = /^=?"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/;

/** The text that such a formula gives; undefined when it is another formula. */
export function textOfFormula(formula: string): string | undefined {
  if (!IS_TEXTS.test(formula)) return undefined;
  return [...formula.matchAll(/"((?:[^"]|"")*)"(?=&"|$)/g)].map(([, text = '']) => text.replaceAll('""', '"')).join('');
}
