import { findPython } from '../run/find-programs.mjs';
import { runProgram } from './run-program';

/** What openpyxl reads in a workbook. Cell values of formulas are their text. */
export interface OpenpyxlReport {
  sheets: Record<string, OpenpyxlSheet>;
  names: Record<string, string>;
}

export interface OpenpyxlSheet {
  state: string;
  cells: Record<string, string | number | boolean | null>;
  numberFormats: Record<string, string>;
  tables: Record<
    string,
    { ref: string; columns: string[]; formulas: (string | null)[]; filter: string | null; style: string | null; totals: number | null }
  >;
  validations: {
    type: string;
    sqref: string;
    formula1: string | null;
    prompt: string | null;
    error: string | null;
    operator: string | null;
  }[];
  conditionalFormats: {
    sqref: string;
    type: string;
    formulas: string[];
    priority: number;
    fill: string | null;
    stopIfTrue: boolean | null;
  }[];
  freezePanes: string | null;
  merges: string[];
  widths: Record<string, number>;
  hiddenRows: number[];
  tabColor: string | null;
  protected: boolean;
  print: {
    orientation: string | null;
    paperSize: number | null;
    fitToWidth: number | null;
    fitToHeight: number | null;
    fitToPage: boolean;
    titleRows: string | null;
  };
}

const SCRIPT = String.raw`
import json, sys
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def plain(value):
    if hasattr(value, 'text'): value = value.text
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
def sheet(s):
    if not hasattr(s, 'iter_rows'): return None
    cells = [c for row in s.iter_rows() for c in row if c.value is not None]
    return dict(
        state=s.sheet_state,
        cells={c.coordinate: plain(c.value) for c in cells},
        numberFormats={c.coordinate: c.number_format for c in cells if c.number_format != 'General'},
        tables={t.displayName: dict(ref=t.ref, columns=[c.name for c in t.tableColumns],
            formulas=[c.calculatedColumnFormula.attr_text if c.calculatedColumnFormula else None for c in t.tableColumns],
            filter=t.autoFilter.ref if t.autoFilter else None, style=t.tableStyleInfo.name if t.tableStyleInfo else None, totals=t.totalsRowCount)
            for t in s.tables.values()},
        validations=[dict(type=v.type, sqref=str(v.sqref), formula1=v.formula1, prompt=v.prompt, error=v.error, operator=v.operator) for v in s.data_validations.dataValidation],
        conditionalFormats=[dict(sqref=str(area.sqref), type=r.type, formulas=r.formula, priority=r.priority,
            fill=r.dxf.fill.bgColor.rgb if r.dxf and r.dxf.fill else None, stopIfTrue=r.stopIfTrue) for area in s.conditional_formatting for r in area.rules],
        freezePanes=s.freeze_panes, merges=[str(m) for m in s.merged_cells.ranges],
        widths={k: d.width for k, d in s.column_dimensions.items()},
        hiddenRows=[r for r, d in s.row_dimensions.items() if d.hidden],
        tabColor=s.sheet_properties.tabColor.rgb if s.sheet_properties.tabColor else None, protected=bool(s.protection.sheet),
        print=dict(orientation=s.page_setup.orientation, paperSize=s.page_setup.paperSize, fitToWidth=s.page_setup.fitToWidth, fitToHeight=s.page_setup.fitToHeight,
            fitToPage=bool(s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage), titleRows=s.print_title_rows))
# Debian 12 has 3.0, where all names stand in one list; since 3.1 local names stand with their sheet.
if hasattr(book.defined_names, 'definedName'):
    names = {(book.sheetnames[d.localSheetId] + '!' if d.localSheetId is not None else '') + d.name: d.attr_text for d in book.defined_names.definedName}
else:
    names = {k: d.attr_text for k, d in book.defined_names.items()}
    for s in book.worksheets:
        for k, d in s.defined_names.items(): names[s.title + '!' + k] = d.attr_text
print(json.dumps(dict(sheets={s.title: sheet(s) for s in book.worksheets}, names=names)))
`;

/** Lets openpyxl, a reader that knows nothing of ours, say what is in a workbook. */
export function openpyxlReport(file: string): OpenpyxlReport {
  const missing = "This test needs Debian's Python with openpyxl: apt-get install python3-openpyxl.";
  try {
    return JSON.parse(runProgram(findPython() ?? 'python3', ['-W', 'ignore', '-', file], missing, SCRIPT)) as OpenpyxlReport;
  } catch (error) {
    if (error instanceof Error && error.message.includes("No module named 'openpyxl'")) throw new Error(missing, { cause: error });
    throw error;
  }
}
