import type { WorkbookData, SheetData } from '../../xlsx/workbook-data';
import { templateWorkbook } from '../../xlsx/template-sheet';
import { TEMPLATES } from '../../templates';
import { SAMPLE_AFSCHRIJVINGEN } from './sample-afschrijvingen';
import { SAMPLE_INSPANNING } from './sample-inspanning';
import { SAMPLE_KOSTEN } from './sample-kosten';
import { SAMPLE_ACTIVITEITEN, SAMPLE_DEADLINES, SAMPLE_PARAMETERS, SAMPLE_PARTNERS, SAMPLE_REGIO } from './sample-regio';

/** The registers that a region keeps from day to day; budget and reports would be empty here. */
const SAMPLE_TEMPLATES = TEMPLATES.filter(({ code }) => ['T00', 'T01', 'T02', 'T07', 'T08', 'T09'].includes(code));

/** The sample workbook: the project administration of 2025-2028, filled in by an invented region that made the usual mistakes. */
export function loadSample(): WorkbookData {
  const workbook = templateWorkbook(SAMPLE_TEMPLATES, '2025-2028', {
    regio: SAMPLE_REGIO,
    regioParameters: SAMPLE_PARAMETERS,
    deadlines: SAMPLE_DEADLINES,
    partners: SAMPLE_PARTNERS,
    activiteiten: SAMPLE_ACTIVITEITEN,
    inspanning: SAMPLE_INSPANNING,
    afschrijvingen: SAMPLE_AFSCHRIJVINGEN,
    kosten: SAMPLE_KOSTEN,
  });
  return { ...workbook, sheets: [readMe(), ...workbook.sheets], activeSheet: workbook.sheets.length };
}

const LINES = [
  'Voorbeeldwerkmap van STO Controle',
  'Alle gegevens in deze werkmap zijn verzonnen: de regio, de scholen, de mensen, de bedrijven en de bedragen bestaan niet.',
  'De regio Waterland heeft haar projectadministratie 2025-2028 bijgewerkt tot en met september 2026, met de fouten die vaak voorkomen.',
  'Druk in het taakvenster op Controleren. De regels met een opmerking krijgen een kleur en de uitleg staat in de kolom Controle.',
];

function readMe(): SheetData {
  return {
    name: 'Lees mij',
    visibility: 'visible',
    cells: new Map(
      LINES.map((value, row) => [row, new Map([[0, { value, ...(row === 0 ? { style: { bold: true, fontSize: 16 } } : {}) }]])]),
    ),
    columns: [{ first: 0, last: 0, width: 110 }],
    rows: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
  };
}
