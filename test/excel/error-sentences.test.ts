import { toWorkbookError } from '../../src/excel/workbook-error';

/** The codes of Microsoft's list of errors of the Office JavaScript API, and what the user is told to do. */
const TOLD: Readonly<Record<string, RegExp>> = {
  AccessDenied: /Hef de beveiliging op/,
  ActivityLimitReached: /wacht even en probeer het opnieuw/,
  ApiNotAvailable: /Werk Excel bij/,
  ApiNotFound: /Werk Excel bij/,
  BadPassword: /kopieer dan de technische gegevens/,
  Conflict: /wacht even en probeer het opnieuw/,
  ContentLengthRequired: /kopieer dan de technische gegevens/,
  EmptyChartSeries: /kopieer dan de technische gegevens/,
  FilteredRangeConflict: /Wis het filter/,
  FormulaLengthExceedsLimit: /kopieer dan de technische gegevens/,
  GeneralException: /Klik in deze werkmap en probeer het opnieuw/,
  InactiveWorkbook: /Klik in deze werkmap/,
  InsertDeleteConflict: /Maak daar ruimte/,
  InvalidArgument: /kopieer dan de technische gegevens/,
  InvalidBinding: /kopieer dan de technische gegevens/,
  InvalidOperation: /kopieer dan de technische gegevens/,
  InvalidOperationInCellEditMode: /Rond de invoer in de cel af/,
  InvalidOrTimedOutSession: /Probeer het opnieuw/,
  InvalidReference: /Controleer de werkmap opnieuw/,
  InvalidRequest: /kopieer dan de technische gegevens/,
  InvalidRequestContext: /Probeer het opnieuw/,
  InvalidSelection: /kopieer dan de technische gegevens/,
  ItemAlreadyExists: /Geef dat een andere naam/,
  ItemNotFound: /Controleer de werkmap opnieuw/,
  MemoryLimitReached: /Sluit andere werkmappen/,
  MergedRangeConflict: /Maak daar ruimte/,
  NonBlankCellOffSheet: /Maak daar ruimte/,
  NotImplemented: /Werk Excel bij/,
  OperationCellsExceedLimit: /Sluit andere werkmappen/,
  PivotTableRangeConflict: /Maak daar ruimte/,
  RangeExceedsLimit: /Sluit andere werkmappen/,
  RefreshWorkbookLinksBlocked: /kopieer dan de technische gegevens/,
  RequestAborted: /wacht even en probeer het opnieuw/,
  RequestPayloadSizeLimitExceeded: /Sluit andere werkmappen/,
  ResponsePayloadSizeLimitExceeded: /Sluit andere werkmappen/,
  ServiceNotAvailable: /wacht even en probeer het opnieuw/,
  Unauthenticated: /Probeer het opnieuw/,
  UnsupportedFeature: /Werk Excel bij/,
  UnsupportedOperation: /kopieer dan de technische gegevens/,
  UnsupportedSheet: /kopieer dan de technische gegevens/,
  WriteNotSupportedWhenModalDialogOpen: /Sluit dat en probeer het opnieuw/,
};

const SECRET = 'Jansen € 1.234,00';

test.each(Object.entries(TOLD))('%s is told with what to do, and with technical details that hold no cell contents', (code, told) => {
  const error = toWorkbookError(
    Object.assign(new Error(`${SECRET} is not valid`), {
      code,
      debugInfo: { errorLocation: 'Range.values', statement: `a.values = "${SECRET}"` },
    }),
  );
  expect(error.message).toMatch(told);
  expect(error.message).not.toContain(code);
  expect(error.details).toBe(`Excel: ${code} (Range.values)`);
});

test('an error that is not of Excel is told by its kind and place, never by its message', () => {
  const error = toWorkbookError(new TypeError(`cannot read ${SECRET}`));
  expect(error.message).toMatch(/kopieer dan de technische gegevens/);
  expect(error.details).toMatch(/^TypeError\n/);
  expect(error.details).not.toContain(SECRET);
  expect(toWorkbookError(SECRET).details).not.toContain(SECRET);
});
