import type { Area } from '../../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { Page } from '../../model/extras';
import type { SheetId } from '../../model/grid';
import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Scalar, type TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import { headerFooterGroupType } from './header-footer';

/** Numbers of paper sizes in a file (ECMA-376 part 1, 18.3.1.63). */
const PAPER: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
/** Points. */
const UNITS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
type Side = (typeof SIDES)[number];
/** Margins of a new sheet in Excel: 0.7 and 0.75 inch, header and footer 0.3. */
const MARGINS: Record<Side, number> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** Excel.PageLayout */
export function pageLayoutType(types: ExcelTypes): TypeDefinition<SheetId> {
  const { model } = types;
  const page = (sheet: SheetId): Readonly<Page> => model.sheetExtras(sheet).page;
  const change = (sheet: SheetId, part: Partial<Page>): void => model.changeSheet(sheet, { page: { ...page(sheet), ...part } });
  const flag = (name: 'centerHorizontally' | 'centerVertically' | 'gridlines'): Scalar<SheetId> => ({
    get: (sheet) => page(sheet)[name] ?? false,
    set: (sheet, on: boolean) => change(sheet, { [name]: on }),
  });
  const margin = (side: Side): Scalar<SheetId> => ({
    get: (sheet) => page(sheet).margins?.[side] ?? MARGINS[side],
    set: (sheet, points: number) => change(sheet, { margins: { ...page(sheet).margins, [side]: points } }),
  });
  const titleRows = (sheet: SheetId): HostObject | null => {
    const rows = page(sheet).titleRows;
    return rows ? types.range(sheet, { row: rows.first, rows: rows.last - rows.first + 1, column: 0, columns: MAX_COLUMNS }) : null;
  };
  const titleColumns = (sheet: SheetId): HostObject | null => {
    const columns = page(sheet).titleColumns;
    return columns
      ? types.range(sheet, { row: 0, rows: MAX_ROWS, column: columns.first, columns: columns.last - columns.first + 1 })
      : null;
  };
  return {
    name: 'PageLayout',
    scalars: {
      BottomMargin: margin('bottom'),
      CenterHorizontally: flag('centerHorizontally'),
      CenterVertically: flag('centerVertically'),
      FooterMargin: margin('footer'),
      HeaderMargin: margin('header'),
      LeftMargin: margin('left'),
      Orientation: {
        get: (sheet) => (page(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
        set: (sheet, value: string) => change(sheet, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' }),
      },
      PaperSize: {
        get: (sheet) => Object.keys(PAPER).find((name) => PAPER[name] === (page(sheet).paperSize ?? PAPER['A4'])) ?? null,
        set: (sheet, name: string) => {
          const paperSize = Object.entries(PAPER).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
          if (paperSize === undefined) throw invalidArgument();
          change(sheet, { paperSize });
        },
      },
      PrintGridlines: flag('gridlines'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      Zoom: {
        get: (sheet): Zoom => {
          const { fitToWidth, fitToHeight, scale } = page(sheet);
          return fitToWidth === undefined && fitToHeight === undefined
            ? { scale: scale ?? 100 }
            : { horizontalFitToPages: fitToWidth || undefined, verticalFitToPages: fitToHeight || undefined };
        },
        // A direction that is left out takes as many pages as it needs, which the file writes as 0.
        set: (sheet, { scale, horizontalFitToPages: wide, verticalFitToPages: high }: Zoom) =>
          change(
            sheet,
            wide === undefined && high === undefined
              ? { scale, fitToWidth: undefined, fitToHeight: undefined }
              : { scale, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 },
          ),
      },
    },
    navigations: { HeadersFooters: (sheet) => hostObject(headerFooterGroupType(types), sheet) },
    methods: {
      GetPrintAreaOrNullObject: (sheet) => {
        const areas = page(sheet).printArea;
        return areas ? types.areas({ sheet, areas }) : null;
      },
      GetPrintTitleColumnsOrNullObject: titleColumns,
      GetPrintTitleRowsOrNullObject: titleRows,
      SetPrintArea: (sheet, range: unknown) => change(sheet, { printArea: [types.cellsOf(range, sheet).area] satisfies Area[] }),
      SetPrintMargins: (sheet, unit: string, margins: Partial<Record<Side, number>>) => {
        const factor = UNITS[unit];
        if (factor === undefined) throw invalidArgument();
        const points = Object.fromEntries(
          SIDES.flatMap((side) => (typeof margins[side] === 'number' ? [[side, margins[side] * factor]] : [])),
        );
        change(sheet, { margins: { ...page(sheet).margins, ...points } });
      },
      SetPrintTitleColumns: (sheet, range: unknown) => {
        const { column, columns } = types.cellsOf(range, sheet).area;
        change(sheet, { titleColumns: { first: column, last: column + columns - 1 } });
      },
      SetPrintTitleRows: (sheet, range: unknown) => {
        const { row, rows } = types.cellsOf(range, sheet).area;
        change(sheet, { titleRows: { first: row, last: row + rows - 1 } });
      },
    },
  };
}
