import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

const BEGROTING = { id: 'sto-formats', evidence: 'V' } as const;

/** Sum of a column over its years. */
const sumOf = (key: string, years: readonly number[]): string => years.map((year) => `N({${key}_${year}})`).join('+');

export const begrotingTable = defineTable({
  key: 'begroting',
  name: 'STO_Begroting',
  keyColumns: ['regel'],
  startRows: 15,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Regelnr.', type: 'integer', required: 'ja', minimum: 1, width: 9, help: 'Eigen nummer van de begrotingsregel; elk nummer één keer.' },
    { key: 'pl_code', heading: 'Code programmalijn', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'pl_code' }, width: 14, help: 'Code van het blad Activiteiten.' },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: { rule: 'BEG-03' }, listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten; een regel zonder activiteit is niet onderbouwd.', source: BEGROTING },
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'Wie de activiteit uitvoert, zoals op het blad Partners.' },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'bron', required: 'ja', width: 20, help: 'Uit welke subsidie.', source: { id: 'sto-home', evidence: 'V' } },
    { key: 'kostensoort', heading: 'Kostensoort', type: 'list', list: 'kostensoort', required: 'ja', width: 32, help: 'Een van de vijf kostensoorten van DUS-I.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', required: 'ja', width: 46, help: 'Wat wordt begroot.' },
    { key: 'eenheid', heading: 'Eenheid', type: 'list', list: 'eenheid', required: { rule: 'BEG-01' }, width: 11, help: 'Waarin de hoeveelheid is uitgedrukt.' },
    { key: 'q', heading: 'Hoeveelheid {jaar}', type: 'decimal', perYear: true, minimum: 0, width: 13, help: 'Q: hoeveel in dit jaar.', source: BEGROTING },
    { key: 'p', heading: 'Prijs {jaar}', type: 'money', perUnit: true, perYear: true, minimum: 0, width: 13, help: 'P: prijs per eenheid in dit jaar. Bij uren: het uurtarief.', source: BEGROTING },
    { key: 'bedrag', heading: 'Bedrag {jaar}', type: 'money', perYear: true, width: 14, help: 'Hoeveelheid × prijs, wordt berekend.', source: BEGROTING, formula: ({ year }) => `=IF(OR({q_${year}}="",{p_${year}}=""),"",ROUND({q_${year}}*{p_${year}},2))` },
    { key: 'bedrag_totaal', heading: 'Totaal', type: 'money', width: 15, help: 'Som van de jaren, wordt berekend.', formula: ({ years }) => `=IF({regel}="","",${sumOf('bedrag', years)})` },
    { key: 'dekking_subsidie', heading: 'Waarvan subsidie', type: 'money', minimum: 0, width: 15, help: 'Deel dat de subsidie betaalt; leeg is 0.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'dekking_cash', heading: 'Waarvan cofinanciering in cash', type: 'money', minimum: 0, width: 15, help: 'Bijdrage van bedrijven in geld.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'dekking_kind', heading: 'Waarvan cofinanciering in kind', type: 'money', minimum: 0, width: 15, help: 'Bijdrage van bedrijven in natura: uren, materiaal, ruimte.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'dekking_eigen', heading: 'Overige dekking', type: 'money', minimum: 0, width: 15, help: 'Eigen bijdrage van scholen; telt niet als cofinanciering door bedrijven.' },
    { key: 'sluitend', heading: 'Dekkingscontrole', type: 'money', width: 15, help: 'Totaal min dekking; moet 0 zijn. Wordt berekend.', source: BEGROTING, formula: () => '=IF({regel}="","",ROUND(N({bedrag_totaal})-N({dekking_subsidie})-N({dekking_cash})-N({dekking_kind})-N({dekking_eigen}),2))' },
    { key: 'detail', heading: 'Detailniveau', type: 'list', list: 'detail', width: 12, help: 'De eerste twee jaren specifiek, de laatste twee mogen globaal.', source: BEGROTING },
    { key: 'toelichting', heading: 'Toelichting of onderbouwing', type: 'text', required: 'voorwaardelijk', width: 36, help: 'Verplicht bij een afwijkend uurtarief en bij overige kosten.', source: BEGROTING },
    HERKOMST,
  ],
});

export const begrotingTemplate: Template = {
  code: 'T03',
  sheet: 'Begroting',
  title: 'Begroting, regels (prijs × hoeveelheid)',
  purpose:
    'De meerjarenbegroting van de regio: elke regel hoort bij een activiteit, is onderbouwd met prijs keer hoeveelheid, en is gedekt.',
  source: {
    id: 'sto-formats',
    text: 'Eisen van het STO-programma aan de begroting; de indeling is van STO Controle, want het werkblad van DUS-I is niet openbaar.',
  },
  tables: [begrotingTable],
};
