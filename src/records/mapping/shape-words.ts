import type { SheetMapping } from './sheet-mapping';

/** How the lines of a mapped sheet stand, as a Dutch clause. */
export const shapeWords = (mapping: SheetMapping): string => (mapping.columns.length > 0 ? 'elke rij is een regel' : 'geen kolommen');
