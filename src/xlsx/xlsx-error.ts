const MESSAGES = {
  'not-a-zip': 'Dit is geen Excel-werkmap (.xlsx). Kies een bestand dat in Excel als Excel-werkmap is opgeslagen.',
  'password-or-xls':
    'Dit bestand is beveiligd met een wachtwoord of is een oud .xls-bestand. Open het in Excel, verwijder het wachtwoord en sla het op als Excel-werkmap (.xlsx).',
  encrypted: 'Een onderdeel van dit bestand is versleuteld. Open het bestand in Excel, verwijder de beveiliging en sla het opnieuw op.',
  damaged: 'Dit bestand is beschadigd of onvolledig. Open het in Excel, laat het zo nodig herstellen en sla het opnieuw op.',
  'duplicate-part':
    'Dit bestand bevat twee onderdelen met dezelfde naam; welke geldt is niet te bepalen. Open het in Excel en sla het opnieuw op.',
  doctype:
    'Dit bestand bevat een documenttypedeclaratie; die wordt om veiligheidsredenen geweigerd. Open het in Excel en sla het opnieuw op.',
  'zip-bomb':
    'Een onderdeel van dit bestand wordt bij het uitpakken buitensporig groot. Het bestand is daarom niet geopend. Open het in Excel en sla het opnieuw op.',
  'too-big': 'Dit bestand is te groot om hier te openen. Verdeel het over kleinere werkmappen of verwijder bladen die u niet nodig hebt.',
  'no-workbook':
    'Dit bestand is wel ingepakt, maar bevat geen Excel-werkmap. Kies een bestand dat in Excel als Excel-werkmap (.xlsx) is opgeslagen.',
  'other-format':
    'Dit is een werkmap in een andere indeling (bijvoorbeeld .xlsb of .ods). Open haar in Excel en sla haar op als Excel-werkmap (.xlsx).',
  compression: 'Dit bestand is ingepakt op een manier die hier niet gelezen kan worden. Open het in Excel en sla het opnieuw op.',
} as const;

export type XlsxErrorCode = keyof typeof MESSAGES;

/** The only exception that opening or saving a workbook throws on bad input: a code for programs, a Dutch sentence for people. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    /** Where it went wrong, such as the part of the file. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(MESSAGES[code] + (detail ? ` (${detail})` : ''), options);
  }
}

/** Runs `action` and turns whatever a damaged file makes it throw into an `XlsxError`. */
export function refusingDamage<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('damaged', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
