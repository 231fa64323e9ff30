const SENTENCES = {
  empty: 'Dit bestand is leeg.',
  'too big': 'Dit bestand is groter dan 100 MB. Exporteer een kortere periode, of verdeel de export over meer bestanden.',
  workbook: 'Dit is geen tekstbestand maar een Excel-werkmap. Geef het bestand de extensie .xlsx, of sla het in Excel op als CSV.',
  'old workbook': 'Dit is geen tekstbestand maar een oude of beveiligde Excel-werkmap. Open het in Excel en sla het op als .xlsx of CSV.',
  pdf: 'Dit is geen tekstbestand maar een PDF. Exporteer de gegevens uit de boekhouding als CSV of Excel.',
  'not text': 'Dit is geen tekstbestand. Exporteer de gegevens uit de boekhouding als CSV of Excel.',
  'not closed':
    'Op deze regel begint een tekst met een aanhalingsteken dat nergens wordt afgesloten. Verbeter de regel of exporteer opnieuw.',
  'long text':
    'Op deze regel staat een tekst van meer dan 32.767 tekens; zoveel past niet in een cel. Is dit wel een export uit een boekhouding?',
  'many columns': 'Deze regel heeft meer dan 1.000 kolommen. Is dit wel een export uit een boekhouding?',
  'many rows': 'Dit bestand heeft meer regels dan op een blad van Excel passen. Exporteer een kortere periode.',
} as const;

export type CsvErrorCode = keyof typeof SENTENCES;

/** The only exception that reading a CSV file throws: a code for programs, a Dutch sentence for people. */
export class CsvError extends Error {
  override readonly name = 'CsvError';

  constructor(
    readonly code: CsvErrorCode,
    /** 1 for the first line of the file; absent when it is about the file as a whole. */
    readonly line?: number,
  ) {
    super(line === undefined ? SENTENCES[code] : `Regel ${line.toLocaleString('nl-NL')}: ${SENTENCES[code]}`);
  }
}
