/** Calls that the requirement test has to refuse: too new, absent from the library, or unreadable. */
export function mistakes(range: Excel.Range, workbook: Excel.Workbook, path: string): void {
  range.load(path);
  range.load('nothing/here');
  range.clearOrResetContents();
  range.load('valuesAsJson');
  workbook.notes.add('A1', 'x');
}
