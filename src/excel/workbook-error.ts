/** What went wrong while talking to Excel, in words for the user. */
export type WorkbookErrorCode =
  | 'cell edit'
  | 'protected'
  | 'filter'
  | 'structure'
  | 'name'
  | 'no room'
  | 'too large'
  | 'gone'
  | 'changed'
  | 'session'
  | 'columns'
  | 'formulas'
  | 'unknown';

const SENTENCES: Readonly<Record<WorkbookErrorCode, string>> = {
  'cell edit': 'Excel wacht tot u klaar bent met typen. Rond de invoer in de cel af met Enter en probeer het opnieuw.',
  protected:
    'Een blad is beveiligd. Hef de beveiliging op via Controleren > Blad beveiliging opheffen en probeer het opnieuw; STO Controle doet dat niet voor u.',
  filter:
    'Er staat een filter aan op een blad waar STO Controle wil schrijven. Wis het filter via Gegevens > Wissen en probeer het opnieuw; kijk na wat er al geschreven is.',
  structure:
    'De werkmap is beveiligd: er kunnen geen bladen bij. Hef dat op via Controleren > Werkmap beveiligen en probeer het opnieuw. Er is niets geladen.',
  name: 'Een naam die STO Controle nodig heeft, is in deze werkmap al in gebruik. Er is niets geladen.',
  'no room': 'Een andere tabel staat in de weg voor nieuwe kolommen. Er is niets veranderd.',
  'too large':
    'Er staat meer in deze werkmap dan Excel in één keer kan doorgeven. Sluit andere werkmappen of verwijder lege rijen onder de tabellen en probeer het opnieuw.',
  gone: 'Een blad of tabel is intussen verwijderd of hernoemd. Controleer de werkmap opnieuw.',
  changed: 'De werkmap is veranderd sinds de controle. Er is niets hersteld. Controleer opnieuw en kies dan nog eens.',
  columns: 'Een tabel waarmee dit blad rekent heeft andere kolommen. Er is niets geladen.',
  formulas: 'Excel zette in een kolom andere formules dan STO Controle schreef. Kijk de bladen met overzichten na.',
  session: 'De verbinding met Excel is verlopen. Sluit het taakvenster en open het opnieuw.',
  unknown:
    'Er ging iets mis in Excel. Wat STO Controle tot dan toe schreef, kan er al staan: kijk dat na. Klik in deze werkmap en probeer het opnieuw; blijft het misgaan, kopieer dan de technische gegevens en stuur ze naar de beheerder.',
};

/** Codes of Office.js (documented in its list of application-specific errors) and what they mean here. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell edit',
  AccessDenied: 'protected',
  FilteredRangeConflict: 'filter',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  RangeExceedsLimit: 'too large',
  OperationCellsExceedLimit: 'too large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidOrTimedOutSession: 'session',
  ActivityLimitReached: 'session',
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
