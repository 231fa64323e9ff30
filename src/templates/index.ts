import { aantekeningenTable } from './aantekeningen';
import { afgeslotenRegelsTable } from './afgesloten-regels';
import { afsluitingenTable } from './afsluitingen';
import { afwijkingenTable } from './afwijkingen';
import { wijzigingenTable, wijzigingenTemplate } from './wijzigingen';
import { verklaringenTable, verklaringenTemplate } from './verklaringen';
import { urenregistratieTable, urenregistratieTemplate } from './urenregistratie';
import { jaartakenTable, jaartakenTemplate } from './jaartaken';
import { cofinancieringTable, cofinancieringTemplate } from './cofinanciering';
import { begrotingTable, begrotingTemplate } from './begroting';
import { activiteitenTable, activiteitenTemplate } from './activiteiten';
import { afschrijvingenTable, afschrijvingenTemplate } from './afschrijvingen';
import { cofinancieringstoetsTable, voortgangCofinancieringTable } from './cofinancieringstoets';
import { eindrapportageActiviteitenTable, eindrapportageLijnenTable, eindrapportageTable, eindrapportageTemplate } from './eindrapportage';
import { jaartaakFormTemplate } from './jaartaak-form';
import { verklaringFormTemplate } from './verklaring-form';
import { modelG2ATable, modelG2BTable, modelG2Template } from './model-g2';
import { modelG2PartnersTable } from './model-g2-partners';
import { ontvangstenTable } from './ontvangsten';
import { voortgangBronnenTable } from './peildatum';
import { samenvoegingenTable } from './samenvoegingen';
import { samenvattingLijnenTable, samenvattingTable, samenvattingTemplate } from './samenvatting';
import { voortgangTable, voortgangTemplate } from './voortgang';
import { eindverslagInhoudTemplate, voortgangInhoudTemplate } from './verslag';
import { eindverslagActiviteitenTable, voortgangActiviteitenTable } from './verslag-activiteiten';
import { eindverslagVragenTable, voortgangVragenTable } from './verslag-vragen';
import { eindverslagWijzigingenTable, voortgangWijzigingenTable } from './verslag-wijzigingen';
import type { RecordOf, TableKey } from './column';
import { inspanningTable, inspanningTemplate } from './inspanning';
import { instellingenTable, koppelingenTable } from './instellingen';
import { kostenTable, kostenTemplate } from './kosten';
import { partnersTable, partnersTemplate } from './partners';
import { deadlinesTable, personenTable, regioParametersTable, regioTable, regioTemplate } from './regio';
import type { TableDeclaration, Template } from './template';

/** All templates, in the order in which a region fills them in. */
export const TEMPLATES: readonly Template[] = [
  regioTemplate,
  partnersTemplate,
  activiteitenTemplate,
  begrotingTemplate,
  samenvattingTemplate,
  jaartakenTemplate,
  jaartaakFormTemplate,
  verklaringenTemplate,
  verklaringFormTemplate,
  inspanningTemplate,
  afschrijvingenTemplate,
  kostenTemplate,
  cofinancieringTemplate,
  wijzigingenTemplate,
  voortgangTemplate,
  voortgangInhoudTemplate,
  eindrapportageTemplate,
  eindverslagInhoudTemplate,
  modelG2Template,
  urenregistratieTemplate,
];

const TABLES_BY_KEY = {
  regio: regioTable,
  regioParameters: regioParametersTable,
  deadlines: deadlinesTable,
  personen: personenTable,
  partners: partnersTable,
  activiteiten: activiteitenTable,
  begroting: begrotingTable,
  jaartaken: jaartakenTable,
  verklaringen: verklaringenTable,
  inspanning: inspanningTable,
  afschrijvingen: afschrijvingenTable,
  kosten: kostenTable,
  cofinanciering: cofinancieringTable,
  wijzigingen: wijzigingenTable,
  urenregistratie: urenregistratieTable,
  samenvatting: samenvattingTable,
  samenvattingLijnen: samenvattingLijnenTable,
  cofinancieringstoets: cofinancieringstoetsTable,
  eindrapportage: eindrapportageTable,
  eindrapportageLijnen: eindrapportageLijnenTable,
  eindrapportageActiviteiten: eindrapportageActiviteitenTable,
  voortgang: voortgangTable,
  voortgangCofinanciering: voortgangCofinancieringTable,
  voortgangBronnen: voortgangBronnenTable,
  voortgangVragen: voortgangVragenTable,
  voortgangWijzigingen: voortgangWijzigingenTable,
  voortgangActiviteiten: voortgangActiviteitenTable,
  eindverslagVragen: eindverslagVragenTable,
  eindverslagWijzigingen: eindverslagWijzigingenTable,
  eindverslagActiviteiten: eindverslagActiviteitenTable,
  modelG2A: modelG2ATable,
  modelG2B: modelG2BTable,
  modelG2Partners: modelG2PartnersTable,
  afsluitingen: afsluitingenTable,
  ontvangsten: ontvangstenTable,
  afgeslotenRegels: afgeslotenRegelsTable,
  instellingen: instellingenTable,
  koppelingen: koppelingenTable,
  samenvoegingen: samenvoegingenTable,
  afwijkingen: afwijkingenTable,
  aantekeningen: aantekeningenTable,
} as const;

/** All tables of the templates by key. */
export const TABLES: Readonly<Record<TableKey, TableDeclaration>> = TABLES_BY_KEY;

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** The fields of one row of a table, typed from its columns. */
export type TableRecord<Key extends TableKey> = RecordOf<(typeof TABLES_BY_KEY)[Key]['columns']>;

/** The table that the name of an Excel table stands for: `STO_Kosten`, or `STO_Kosten_2` for a further one in the same workbook. */
export const tableKeyOfName = (name: string): TableKey | undefined =>
  TABLE_KEYS.find((key) => name.toLowerCase().replace(/_\d+$/, '') === TABLES[key].name.toLowerCase());
