/** What Excel answered: plain data, without anything of the user. */
export type Answer = string | number | boolean | null | undefined | readonly Answer[] | { readonly [name: string]: Answer };

/** A question to Excel, asked on an empty sheet of its own that is deleted afterwards. */
export interface Probe {
  /** Name in the results and in docs/assumptions.md. */
  readonly id: string;
  /** What is asked, in Dutch for whoever runs it. */
  readonly question: string;
  /** Asks it. Names it defines begin with `STO_Zelftest_`: those are taken away again. */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;
}

/** Does something that Excel may refuse, in a sync of its own: 'ok', or the code of the error. */
export async function attempt(context: Excel.RequestContext, action: () => void): Promise<string> {
  try {
    action();
    await context.sync();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
}

/** The code of an error of Office.js, else its name; never a message, for that could quote something. */
export function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}

/** A table with headings a, b, … from A1 on. The cells are its rows. */
export function makeTable(sheet: Excel.Worksheet, rows: readonly (readonly (string | number)[])[]): Excel.Table {
  const width = rows[0]?.length ?? 1;
  const headings = Array.from({ length: width }, (_, index) => String.fromCharCode(97 + index));
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, width);
  range.values = [headings, ...rows.map((row) => [...row])];
  return sheet.tables.add(range, true);
}

/** Reads one property of a range. */
export async function read(
  context: Excel.RequestContext,
  range: Excel.Range,
  property: 'values' | 'formulas' | 'address' | 'text',
): Promise<Answer> {
  range.load(property);
  await context.sync();
  return range[property] as Answer;
}
