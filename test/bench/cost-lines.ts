import type { CellValue } from '../../src/cells/cell';
import type { WorkbookCells } from '../../src/records/table-cells';
import { exampleTable } from '../rules/example-workbook';
import { SOUND_LINES } from '../rules/sound-lines';

/** A workbook of `count` cost lines with the sheets they refer to. */
export const costLines = (count: number): WorkbookCells => ({
  tables: [
    exampleTable('regio', [{}]),
    exampleTable('partners', [{}]),
    exampleTable('activiteiten', [{}]),
    exampleTable('kosten', costRows(count)),
  ],
  date1904: false,
});

/** Cost lines; one in ten has a mistake, spread over several rules. */
export function costRows(count: number): Record<string, CellValue>[] {
  return Array.from({ length: count }, (_, index): Record<string, CellValue> => ({
    ...SOUND_LINES.kosten,
    boekstuk: `B-${index}`,
    factuurnr: `F-${index}`,
    leverancier: `Leverancier ${index % 500}`,
    factuurdatum: 45_700 + (index % 900),
    omschrijving: `Materiaal voor opdracht ${index}`,
    excl: 100 + (index % 977),
    btw: round((100 + (index % 977)) * 0.21),
    incl: round((100 + (index % 977)) * 1.21),
    bedrag_sto: round((100 + (index % 977)) * 1.21),
    ...mistake(index),
  }));
}

function mistake(index: number): Record<string, CellValue> {
  switch (index % 50) {
    case 7:
      return { factuurdatum: 47_130 };
    case 17:
      return { act_code: 'onbekend' };
    case 27:
      return { doelgroep: 'havo/vwo' };
    case 37:
      return { bron: '' };
    case 47:
      return { incl: 'ongeveer 100' };
    default:
      return {};
  }
}

const round = (euros: number): number => Math.round(euros * 100) / 100;
