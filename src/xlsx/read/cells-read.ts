import { MAX_COLUMNS, parseArea } from '../../cells/address';
import { scanCells } from './cells-scan';
import { formulaMover, type FormulaMover } from '../write/move-formula';
import { withoutSections } from './shared-strings';
import { shownFormula } from './stored-formula';
import { attributeOf, flagOf, numberOf } from '../xml/xml-scan';
import { unescapeXml } from '../xml/xml-text';
import { XlsxError } from '../xlsx-error';
import type { Budget, ValueSources } from './cell-value';
import type { ScannedCell } from './cells-scan';
import type { CellData, CellStyle, ColumnData, RowData } from '../workbook-data';
import type { XmlElement } from '../xml/xml-scan';

/** What the cells of a sheet refer to. */
export interface CellSources extends ValueSources {
  readonly looks: readonly CellStyle[];
  readonly columns: readonly ColumnData[];
  /** Name of the table that a cell is in. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

export interface SheetCells {
  cells: Map<number, Map<number, CellData>>;
  rows: Map<number, RowData>;
}

/** Reads all rows and cells of `sheetData`. */
export function readCells(xml: string, sheetData: XmlElement, sources: CellSources): SheetCells {
  const cells: SheetCells['cells'] = new Map();
  const rows: SheetCells['rows'] = new Map();
  const { looks } = sources;
  const plain = isPlain(looks[0]);
  const styledColumns = columnsWithStyle(sources.columns);
  const formulas = new FormulaReader(xml, sources.tableAt, sources.budget);
  let rowCells: Map<number, CellData> | undefined;
  let rowStyled = false;
  scanCells(xml, sheetData, sources, {
    row: (row, start, end) => {
      rowCells = cells.get(row);
      const data = readRow(xml.slice(start, end), looks);
      rowStyled = data?.style !== undefined;
      if (data) rows.set(row, data);
    },
    cell: (scanned) => {
      const { row, column, xf, value } = scanned;
      const formula = scanned.formulaStart < 0 ? undefined : formulas.read(scanned);
      // An empty cell with the standard look hides the style of its row or column.
      const hides = xf === 0 && plain && !(value === '' && (rowStyled || styledColumns[column] === 1));
      const style = hides ? undefined : looks[xf];
      if (value === '' && formula === undefined && !scanned.uncalculated && (style === undefined || rowCells?.has(column))) return;
      const cell: CellData = style === undefined ? { value } : { value, style };
      if (scanned.uncalculated) cell.uncalculated = true;
      if (formula !== undefined) {
        cell.formula = formula;
        const array = formulas.arrayOf(scanned);
        if (array) cell.array = array;
      }
      if (!rowCells) cells.set(row, (rowCells = new Map<number, CellData>()));
      rowCells.set(column, cell);
    },
  });
  return { cells, rows };
}

/** Row attributes that the model knows; undefined when there are none. */
export function readRow(tag: string, looks: readonly CellStyle[]): RowData | undefined {
  // Nearly all rows of a long sheet say nothing but their number.
  if (!tag.includes('hidden') && !tag.includes('custom')) return undefined;
  const data: RowData = {};
  const height = flagOf(tag, 'customHeight') ? numberOf(tag, 'ht') : undefined;
  if (height !== undefined) data.height = height;
  if (flagOf(tag, 'hidden')) data.hidden = true;
  const style = flagOf(tag, 'customFormat') ? looks[numberOf(tag, 's') ?? 0] : undefined;
  if (style && !(style.xf === 0 && isPlain(style))) data.style = style;
  return Object.keys(data).length > 0 ? data : undefined;
}

/** Whether a style says nothing besides its number. */
export const isPlain = (style: CellStyle | undefined): boolean => !style || Object.keys(style).every((key) => key === 'xf');

function columnsWithStyle(columns: readonly ColumnData[]): Uint8Array {
  const styled = new Uint8Array(MAX_COLUMNS);
  for (const { first, last, style } of columns) if (style) styled.fill(1, first, last + 1);
  return styled;
}

/** Reads the formulas of a sheet; cells of a shared formula get their own copy. */
export class FormulaReader {
  private readonly shared = new Map<string, { move: FormulaMover; length: number; row: number; column: number }>();

  constructor(
    private readonly xml: string,
    private readonly tableAt: CellSources['tableAt'],
    private readonly budget: Budget,
  ) {}

  /** The formula of a cell as Excel shows it. */
  read(cell: ScannedCell): string | undefined {
    const stored = this.stored(cell);
    return stored ? shownFormula(stored, stored.includes('[') ? this.tableAt(cell.row, cell.column) : undefined) : undefined;
  }

  /** The cells that an array formula fills. */
  arrayOf(cell: ScannedCell): CellData['array'] {
    const tag = this.tagOf(cell);
    return tag.includes('array') && attributeOf(tag, 't') === 'array' ? parseArea(attributeOf(tag, 'ref') ?? '') : undefined;
  }

  private tagOf({ formulaStart, formulaTagEnd }: ScannedCell): string {
    return this.xml.slice(formulaStart, formulaTagEnd);
  }

  private stored(cell: ScannedCell): string {
    const { row, column, formulaTagEnd, formulaEnd } = cell;
    const formula = unescapeXml(withoutSections(this.xml.slice(formulaTagEnd, formulaEnd))).trim();
    const tag = this.tagOf(cell);
    if (!tag.includes('shared') || attributeOf(tag, 't') !== 'shared') return formula;
    const group = attributeOf(tag, 'si') ?? '';
    if (formula) {
      this.shared.set(group, { move: formulaMover(formula), length: formula.length, row, column });
      return formula;
    }
    const master = this.shared.get(group);
    if (!master) return '';
    this.budget.sharedFormulas -= master.length;
    if (this.budget.sharedFormulas < 0) throw new XlsxError('too-big', 'gedeelde formules');
    return master.move(row - master.row, column - master.column);
  }
}
