import type { WorkbookData, SheetData } from '../../xlsx/workbook-data';
import { templateWorkbook, type TemplateRows } from '../../xlsx/template-sheet';
import type { CellValue } from '../../cells/cell';
import { TEMPLATES } from '../../templates';
import { formArea } from '../../templates/form';
import { kostenTemplate } from '../../templates/kosten';
import type { Template } from '../../templates/template';
import { SAMPLE_AFSCHRIJVINGEN } from './sample-afschrijvingen';
import { SAMPLE_BEGROTING, SAMPLE_ONTVANGSTEN, SAMPLE_VOORTGANG, SAMPLE_WIJZIGINGEN } from './sample-begroting';
import { SAMPLE_COFINANCIERING } from './sample-cofinanciering';
import { SAMPLE_INSPANNING } from './sample-inspanning';
import { SAMPLE_KOSTEN } from './sample-kosten';
import { SAMPLE_JAARTAKEN, SAMPLE_URENREGISTRATIE, SAMPLE_VERKLARINGEN } from './sample-personeel';
import { SAMPLE_ACTIVITEITEN, SAMPLE_DEADLINES, SAMPLE_PARAMETERS, SAMPLE_PARTNERS, SAMPLE_PERSONEN, SAMPLE_REGIO } from './sample-regio';

/** What the region filled in, by table. */
export const SAMPLE_ROWS: TemplateRows = {
  regio: SAMPLE_REGIO,
  regioParameters: SAMPLE_PARAMETERS,
  personen: SAMPLE_PERSONEN,
  deadlines: SAMPLE_DEADLINES,
  partners: SAMPLE_PARTNERS,
  activiteiten: SAMPLE_ACTIVITEITEN,
  inspanning: SAMPLE_INSPANNING,
  afschrijvingen: SAMPLE_AFSCHRIJVINGEN,
  kosten: SAMPLE_KOSTEN,
  begroting: SAMPLE_BEGROTING,
  jaartaken: SAMPLE_JAARTAKEN,
  verklaringen: SAMPLE_VERKLARINGEN,
  cofinanciering: SAMPLE_COFINANCIERING,
  wijzigingen: SAMPLE_WIJZIGINGEN,
  voortgang: SAMPLE_VOORTGANG,
  ontvangsten: SAMPLE_ONTVANGSTEN,
  urenregistratie: SAMPLE_URENREGISTRATIE,
};

/** What the forms show, by the key of a cell of the form. */
const CHOSEN: Readonly<Record<string, CellValue>> = { schooljaar: '2025/2026', naam: 'J. Visser', nummer: 1 };

/** The sample workbook: the administration of 2025-2028 on all templates, filled in by an invented region that made the usual mistakes. */
export function loadSample(): WorkbookData {
  const workbook = templateWorkbook(TEMPLATES, '2025-2028', SAMPLE_ROWS);
  for (const template of TEMPLATES) choose(workbook, template);
  const sheets = [readMe(), ...workbook.sheets];
  return { ...workbook, sheets, activeSheet: sheets.findIndex(({ name }) => name === kostenTemplate.sheet) };
}

function choose({ sheets }: WorkbookData, { sheet, form }: Template): void {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  for (const place of form?.cells ?? []) {
    const { row, column } = formArea(place);
    const cell = cells?.get(row)?.get(column);
    if (cell && place.choose) cell.value = CHOSEN[place.key ?? ''] ?? '';
  }
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
