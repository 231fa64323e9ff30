const MESSAGES = {
  'not-a-zip': 'Dit is geen Excel-werkmap (.xlsx). Kies een bestand dat in Excel als Excel-werkmap is opgeslagen.',
  empty: 'Dit bestand is leeg.',
  truncated: 'Dit bestand is afgebroken: het einde ontbreekt. Kopieer of download het opnieuw.',
  password: 'Dit bestand is beveiligd met een wachtwoord. Open het in Excel, verwijder het wachtwoord en sla het opnieuw op.',
  xls: 'Dit is een werkmap van een oude Excel (.xls). Open haar in Excel en sla haar op als Excel-werkmap (.xlsx).',
  'password-or-xls':
    'Dit bestand is beveiligd met een wachtwoord of is van een oud programma. Open het in Excel, verwijder het wachtwoord en sla het op als Excel-werkmap (.xlsx).',
  ods: 'Dit is een werkmap van LibreOffice of OpenOffice (.ods). Sla haar daar op als Excel-werkmap (.xlsx).',
  xlsb: 'Dit is een binaire Excel-werkmap (.xlsb). Open haar in Excel en sla haar op als Excel-werkmap (.xlsx).',
  encrypted: 'Een onderdeel van dit bestand is versleuteld. Open het bestand in Excel, verwijder de beveiliging en sla het opnieuw op.',
  damaged: 'Dit bestand is beschadigd of onvolledig. Open het in Excel, laat het zo nodig herstellen en sla het opnieuw op.',
  'duplicate-part':
    'Dit bestand bevat twee onderdelen met dezelfde naam; welke geldt is niet te bepalen. Open het in Excel en sla het opnieuw op.',
  'duplicate-sheet':
    'Dit bestand bevat twee bladen die niet uit elkaar te houden zijn. Open het in Excel, laat het zo nodig herstellen en sla het opnieuw op.',
  doctype:
    'Dit bestand bevat een documenttypedeclaratie; die wordt om veiligheidsredenen geweigerd. Open het in Excel en sla het opnieuw op.',
  'zip-bomb':
    'Een onderdeel van dit bestand wordt bij het uitpakken buitensporig groot. Het bestand is daarom niet geopend. Open het in Excel en sla het opnieuw op.',
  'too-big': 'Dit bestand is te groot om hier te openen. Verdeel het over kleinere werkmappen of verwijder bladen die u niet nodig hebt.',
  'no-workbook':
    'Dit bestand is wel ingepakt, maar bevat geen Excel-werkmap. Kies een bestand dat in Excel als Excel-werkmap (.xlsx) is opgeslagen.',
  'other-format': 'Dit is een document in een andere indeling. Open het in Excel en sla het op als Excel-werkmap (.xlsx).',
  compression: 'Dit bestand is ingepakt op een manier die hier niet gelezen kan worden. Open het in Excel en sla het opnieuw op.',
} as const;

/** Why a file was refused; programs may rely on these words. */
export type XlsxErrorKind = keyof typeof MESSAGES;

/**
 * The only exception that opening or saving a workbook throws on bad input: a kind for programs, a Dutch sentence for people.
 * It does not know the name of the file; who opened it puts that in front, with `about`.
 */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly kind: XlsxErrorKind,
    /** Where it went wrong, such as the part of the file; may hold text of the file. */
    detail = '',
    options?: ErrorOptions,
  ) {
    const where = printable(detail);
    super(MESSAGES[kind] + (where ? ` (${where})` : ''), options);
  }

  /** The sentence with the name of the file in front. */
  about(file: string): string {
    return `${printable(file)}: ${this.message}`;
  }
}

/** Text of a file on one line of a sensible length, without control characters: it may end up on a terminal. */
function printable(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
  return plain.length <= MAX_DETAIL ? plain : `${plain.slice(0, MAX_DETAIL - 1)}…`;
}

const MAX_DETAIL = 200;

/** Runs `action` and turns whatever a damaged file makes it throw into an `XlsxError`. */
export function refusingDamage<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    // What a library says of it is in English, and for programmers.
    throw new XlsxError('damaged', '', { cause: error });
  }
}
