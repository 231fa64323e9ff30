/** What went wrong while talking to Excel, in words for the user. */
export type WorkbookErrorCode =
  | 'cell edit'
  | 'dialog'
  | 'protected'
  | 'filter'
  | 'hidden row'
  | 'structure'
  | 'name'
  | 'no room'
  | 'too large'
  | 'gone'
  | 'changed'
  | 'session'
  | 'connection'
  | 'elsewhere'
  | 'in the way'
  | 'taken'
  | 'old'
  | 'columns'
  | 'formulas'
  | 'unknown';

const SENTENCES: Readonly<Record<WorkbookErrorCode, string>> = {
  'cell edit': 'Excel wacht tot u klaar bent met typen. Rond de invoer in de cel af met Enter en probeer het opnieuw.',
  dialog: 'In Excel staat een venster open. Sluit dat en probeer het opnieuw.',
  protected:
    'Een blad is beveiligd, of de werkmap is alleen om te bekijken. Hef de beveiliging op via Controleren > Blad beveiliging opheffen, of open de werkmap om te bewerken, en probeer het opnieuw; STO Controle doet dat niet voor u.',
  filter:
    'Er staat een filter aan op een blad waar STO Controle wil schrijven. Wis het filter via Gegevens > Wissen en probeer het opnieuw; kijk na wat er al geschreven is.',
  'hidden row': 'De rij is verborgen. Maak haar zichtbaar en probeer het opnieuw.',
  structure:
    'De werkmap is beveiligd: er kunnen geen bladen bij. Hef dat op via Controleren > Werkmap beveiligen en probeer het opnieuw. Er is niets veranderd.',
  name: 'Een naam die STO Controle nodig heeft, is in deze werkmap al in gebruik. Verander of verwijder die naam via Formules > Namen beheren en probeer het opnieuw. Er is niets geladen.',
  'no room': 'Een andere tabel staat in de weg voor nieuwe kolommen. Verplaats die tabel en probeer het opnieuw. Er is niets veranderd.',
  'too large':
    'Er staat meer in deze werkmap dan Excel in één keer kan doorgeven. Sluit andere werkmappen of verwijder lege rijen onder de tabellen en probeer het opnieuw.',
  gone: 'Een blad of tabel is intussen verwijderd of hernoemd. Controleer de werkmap opnieuw.',
  columns:
    'Een tabel waarmee dit blad rekent heeft andere kolommen. Zet de koppen van die tabel terug en probeer het opnieuw. Er is niets geladen.',
  changed: 'De werkmap is veranderd sinds de controle. Er is niets hersteld. Controleer opnieuw en kies dan nog eens.',
  formulas: 'Excel zette in een kolom andere formules dan STO Controle schreef. Kijk de bladen met overzichten na.',
  session: 'De verbinding met Excel is verlopen. Probeer het opnieuw; helpt dat niet, sluit dan het taakvenster en open het weer.',
  connection:
    'Excel kon dit nu niet afmaken. Kijk of er verbinding is, wacht even en probeer het opnieuw; wat al geschreven was, kan er staan.',
  elsewhere: 'Een andere werkmap staat vooraan. Klik in deze werkmap en probeer het opnieuw.',
  'in the way':
    'Samengevoegde of gevulde cellen, een tabel of een draaitabel staan in de weg. Maak daar ruimte en probeer het opnieuw; kijk na wat er al geschreven is.',
  taken: 'In deze werkmap bestaat al iets met dezelfde naam. Geef dat een andere naam en probeer het opnieuw.',
  old: 'Deze versie van Excel kan dit niet. Werk Excel bij via Bestand > Account, of open de werkmap in Excel voor het web.',
  unknown:
    'Er ging iets mis in Excel. Wat STO Controle tot dan toe schreef, kan er al staan: kijk dat na. Klik in deze werkmap en probeer het opnieuw; blijft het misgaan, kopieer dan de technische gegevens en stuur ze naar de beheerder.',
};

/** Codes of Office.js (documented in its list of application-specific errors) and what they mean here. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell edit',
  WriteNotSupportedWhenModalDialogOpen: 'dialog',
  AccessDenied: 'protected',
  FilteredRangeConflict: 'filter',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  RangeExceedsLimit: 'too large',
  OperationCellsExceedLimit: 'too large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  MemoryLimitReached: 'too large',
  InvalidOrTimedOutSession: 'session',
  InvalidRequestContext: 'session',
  Unauthenticated: 'session',
  ActivityLimitReached: 'connection',
  ServiceNotAvailable: 'connection',
  RequestAborted: 'connection',
  Conflict: 'connection',
  InactiveWorkbook: 'elsewhere',
  MergedRangeConflict: 'in the way',
  PivotTableRangeConflict: 'in the way',
  InsertDeleteConflict: 'in the way',
  NonBlankCellOffSheet: 'in the way',
  ItemAlreadyExists: 'taken',
  ApiNotAvailable: 'old',
  ApiNotFound: 'old',
  NotImplemented: 'old',
  UnsupportedFeature: 'old',
};

/** An error from Excel with a Dutch sentence as its message, and technical details that hold no cell contents. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly details: string;

  constructor(code: WorkbookErrorCode, details: string, sentence = SENTENCES[code]) {
    super(sentence);
    this.name = 'WorkbookError';
    this.code = code;
    this.details = details;
  }
}

/** Turns whatever Excel threw into a WorkbookError. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  return new WorkbookError(CODES[code] ?? 'unknown', details(error, code));
}

/** The `code` of an error of Office.js; '' for any other error. */
export function officeCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

// Messages of Office.js name members, never values; messages of other errors could quote what a cell holds, so only their kind is told.
function details(error: unknown, code: string): string {
  if (code !== '') {
    const place = (error as { debugInfo?: { errorLocation?: string } }).debugInfo?.errorLocation;
    return `Excel: ${code}${place ? ` (${place})` : ''}`;
  }
  return error instanceof Error ? `${error.name}\n${frames(error.stack)}` : 'onbekende fout';
}

const frames = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 8)
    .join('\n');
