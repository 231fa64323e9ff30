import type { CheckedWorkbook } from '../check/check-workbook';
import type { TableCells } from '../records/table-cells';
import { isRead } from '../records/mapping/sheet-mapping';
import type { SheetReading } from '../records/mapping/sheet-mapping';
import { registerName } from '../templates/register-names';
import { countOf } from './dutch-words';
import { evidenceRemarks } from './evidence-remarks';

/** What people have to know of how a workbook was read, as Dutch sentences: that it carries an earlier marking, which Koppelingen are in force, and which invoices it was held against. */
export const readingRemarks = ({
  readings,
  marked,
  lists,
  unusableMappings,
  report,
  cells,
}: Pick<CheckedWorkbook, 'readings' | 'marked' | 'lists' | 'unusableMappings' | 'report'> &
  Partial<Pick<CheckedWorkbook, 'cells'>>): readonly string[] => [
  ...(cells?.calculatesByHand ? [BY_HAND] : []),
  ...unreadRemarks(cells?.tables ?? []),
  ...markedRemarks(marked),
  ...lists.map((sheet) => `Het blad ${sheet} is niet gelezen: daar staat een lijst die STO Controle maakte, geen administratie.`),
  ...mappingRemarks(readings, unusableMappings),
  ...evidenceRemarks(report.evidence),
];

const BY_HAND =
  'Excel rekent in deze werkmap niet vanzelf: uitkomsten van formules kunnen oud zijn. Druk op F9 (of kies Formules > Nu berekenen); zet het rekenen weer aan met Formules > Berekeningsopties > Automatisch.';

/** Rows that were not read are told, also when nothing stands in them. */
const unreadRemarks = (tables: readonly TableCells[]): readonly string[] =>
  tables.flatMap(({ sheet, row, rows, unreadEnd }) => {
    if (!unreadEnd) return [];
    const filled = rows.findLastIndex((cells) => cells.some((cell) => cell !== '')) + 1;
    // The user may have filled in the last one since.
    if (filled === rows.length) return [];
    const end = row + 1 + rows.length;
    const what = countOf(rows.length - filled, ['lege rij daaronder is', 'lege rijen daaronder zijn']);
    return [
      `De tabel op blad ${sheet} loopt door tot en met rij ${end}, maar na rij ${row + 1 + filled} is niets ingevuld. De ${what} niet gelezen.`,
    ];
  });

const markedRemarks = (sheets: readonly string[]): readonly string[] =>
  sheets.length === 0
    ? []
    : [
        `Dit is een gemarkeerde kopie. De kolommen Controle en het rapportblad van de eerdere controle zijn niet meegelezen (${sheets.join(', ')}).`,
      ];

/** What a stored Koppeling makes of a sheet is never silent: it decides which lines are checked. */
const mappingRemarks = (readings: readonly SheetReading[], unusable: readonly string[]): readonly string[] => [
  ...readings.flatMap((reading) => {
    const { sheet, status, mapping, lines, byProfile } = reading;
    if (status !== 'stored' || !mapping) return [];
    if (!isRead(reading))
      return [`Het blad ${sheet} wordt niet gelezen: de koppeling op het blad STO Instellingen laat alle kolommen weg.`];
    const row = mapping.headingRow + mapping.headingRows;
    return [
      `Het blad ${sheet} wordt gelezen als ${registerName(mapping.table)}, zoals ${byProfile ? 'het koppelprofiel' : 'de koppeling op het blad STO Instellingen'} zegt (koppen in rij ${row}, ${countOf(lines, ['regel', 'regels'])}).`,
    ];
  }),
  ...unusable.map((sheet) => `De koppeling van het blad ${sheet} op het blad STO Instellingen is niet volledig en wordt niet gebruikt.`),
];
