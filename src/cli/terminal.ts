/** What may be printed: how wide, and whether in colour. */
export interface TerminalLook {
  /** Characters on a line. */
  readonly width: number;
  readonly colours: boolean;
}

/** The look of an output stream. Colours only for people who watch, and never when they said no (https://no-color.org). */
export function lookOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, environment: NodeJS.ProcessEnv): TerminalLook {
  const colours = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return { width: Math.max(40, Math.min(stream.columns ?? 100, 140)), colours };
}

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, bold: 1, dim: 2 } as const;
export type Colour = keyof typeof CODES;

/** Text in a colour, or as it is. */
export const coloured = ({ colours }: TerminalLook, colour: Colour, text: string): string =>
  colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;

/** Text broken between words, each line indented; a word that is too long for a line is left whole. */
export function wrapped(text: string, { width }: TerminalLook, indent: string, firstIndent = indent): string {
  const lines: string[] = [];
  let line = firstIndent;
  let empty = true;
  // An amount stays on one line.
  const words = text.split(/(?<!€)\s+|\s+(?![\d-])/).filter(Boolean);
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += `${empty ? '' : ' '}${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
