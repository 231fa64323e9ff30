import type { Column } from './column';

/** Where the evidence of a line is: of every register that asks for evidence, beside what kind of evidence it is. */
export const DOCUMENT = {
  key: 'document',
  heading: 'Document of link',
  type: 'text',
  width: 30,
  hiddenInPrint: true,
  help: 'Naam van het bestand of de link waar het bewijs staat; meer dan één met een puntkomma ertussen. Bewijs zoekt dit bestand.',
} as const satisfies Column;
