import { findPython } from '../run/find-programs.mjs';
import { runProgram } from './run-program';

/** Values of one sheet by address, formulas as their last calculated value. */
export type SheetValues = Record<string, string | number | boolean>;

const SCRIPT = String.raw`
import json, sys
import openpyxl
from openpyxl.utils.datetime import to_excel
import datetime
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
def plain(value):
    return to_excel(value) if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)) else value
print(json.dumps({s.title: {c.coordinate: plain(c.value) for row in s.iter_rows() for c in row if c.value is not None} for s in book.worksheets}))
`;

/** The stored values of a workbook as openpyxl reads them; dates are serial numbers. */
export const openpyxlValues = (file: string): Record<string, SheetValues> =>
  JSON.parse(
    runProgram(
      findPython() ?? 'python3',
      ['-W', 'ignore', '-', file],
      "This test needs Debian's Python with openpyxl: apt-get install python3-openpyxl.",
      SCRIPT,
    ),
  ) as Record<string, SheetValues>;
