/**
 * How sure we are of a statement about the scheme.
 * V: seen in the regulation or with DUS-I, OCW or the STO programme. V2: seen with a sector body, accountant or adviser. I: follows by
 * reading or arithmetic from what was seen. A: seen for another scheme. D: choice of this product. M: not seen in any source.
 */
export type Evidence = 'V' | 'V2' | 'I' | 'A' | 'D' | 'M';

/** What the user reads about each kind of evidence. */
export const EVIDENCE_TEXT: Readonly<Record<Evidence, string>> = {
  V: 'letterlijk gezien in de regeling of bij DUS-I, OCW of het STO-programma',
  V2: 'gezien bij een sectororganisatie, accountant of adviseur',
  I: 'volgt uit lezing of rekenwerk, staat niet letterlijk in een bron',
  A: 'gezien bij een andere subsidieregeling',
  D: 'keuze van STO Controle, zonder bron',
  M: 'in geen bron gevonden',
};
