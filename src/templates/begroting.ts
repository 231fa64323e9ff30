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
    { key: 'regel', heading: 'Regelnr.', type: 'integer', required: 'ja', minimum: 1, width: 9, help: 'Eigen nummer van de begrotingsregel; elk nummer één keer.', synonyms: ['regel', 'nr', 'nummer', 'volgnummer', 'regelnummer', 'begrotingsregel'] },
    { key: 'pl_code', heading: 'Code programmalijn', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'pl_code' }, width: 14, help: 'Code van het blad Activiteiten.', synonyms: ['code lijn', 'code pijler', 'lijncode', 'programmalijn', 'pijler', 'actielijn', 'hoofdlijn', 'lijn', 'doelstelling', 'werkpakket', 'deelproject', 'thema', 'mijlpaal'] },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: { rule: 'BEG-03' }, listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten; een regel zonder activiteit is niet onderbouwd.', source: BEGROTING, synonyms: ['activiteitcode', 'activiteitnummer', 'activiteitnr', 'activiteit', 'hoofdactiviteit', 'actie', 'onderdeel'] },
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'Wie de activiteit uitvoert, zoals op het blad Partners.', synonyms: ['school', 'vestiging', 'instelling', 'uitvoerder', 'schoolnaam', 'naam school', 'partnerschool', 'uitvoerende partner', 'organisatie', 'naam organisatie', 'partnerorganisatie'] },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'bron', required: 'ja', width: 20, help: 'Uit welke subsidie.', source: { id: 'sto-home', evidence: 'V' }, synonyms: ['subsidiebron', 'bron financiering', 'financiering', 'bron'] },
    { key: 'kostensoort', heading: 'Kostensoort', type: 'list', list: 'kostensoort', required: 'ja', width: 32, help: 'Een van de vijf kostensoorten van DUS-I.', source: { id: 'dusi-eindrapportage', evidence: 'V' }, synonyms: ['categorie', 'kostencategorie', 'soort kosten', 'kostenpost', 'begrotingspost', 'post'] },
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', required: 'ja', width: 46, help: 'Wat wordt begroot.', synonyms: ['omschrijving kosten', 'beschrijving', 'omschrijving activiteit', 'omschrijving post'] },
    { key: 'eenheid', heading: 'Eenheid', type: 'list', list: 'eenheid', required: { rule: 'BEG-01' }, width: 11, help: 'Waarin de hoeveelheid is uitgedrukt.', synonyms: ['eenheden', 'soort eenheid', 'per'] },
    { key: 'q', heading: 'Hoeveelheid {jaar}', type: 'decimal', perYear: true, minimum: 0, width: 13, help: 'Q: hoeveel in dit jaar.', source: BEGROTING, synonyms: ['aantal {jaar}', 'q {jaar}', 'uren {jaar}'] },
    { key: 'p', heading: 'Prijs {jaar}', type: 'money', perUnit: true, perYear: true, minimum: 0, width: 13, help: 'P: prijs per eenheid in dit jaar. Bij uren: het uurtarief.', source: BEGROTING, synonyms: ['p {jaar}', 'stukprijs {jaar}', 'tarief {jaar}', 'prijs per stuk {jaar}'] },
    { key: 'bedrag', heading: 'Bedrag {jaar}', type: 'money', perYear: true, width: 14, help: 'Hoeveelheid × prijs, wordt berekend.', source: BEGROTING, formula: ({ year }) => `=IF(OR({q_${year}}="",{p_${year}}=""),"",ROUND({q_${year}}*{p_${year}},2))`, synonyms: ['begroting {jaar}', 'begroot {jaar}', 'budget {jaar}', 'raming {jaar}', 'kosten {jaar}', 'totaal {jaar}', 'jaar {jaar}', 'begrote kosten {jaar}', '{jaar}', 'begroot bedrag {jaar}'] },
    { key: 'bedrag_totaal', heading: 'Totaal', type: 'money', width: 15, help: 'Som van de jaren, wordt berekend.', formula: ({ years }) => `=IF({regel}="","",${sumOf('bedrag', years)})`, synonyms: ['totaal begroot', 'totaalbedrag', 'totale kosten', 'totaal kosten', 'begroot', 'totale begroting', 'totaal begroting', 'begroting totaal', 'budget', 'oorspronkelijk begroot', 'raming', 'begroting', 'begroot bedrag', 'bedrag'] },
    { key: 'dekking_subsidie', heading: 'Waarvan subsidie', type: 'money', required: 'ja', minimum: 0, width: 15, help: 'Deel dat de subsidie betaalt.', source: { id: 'dusi-eindrapportage', evidence: 'V' }, synonyms: ['subsidie', 'sto subsidie', 'subsidie sto', 'subsidiebedrag', 'gevraagde subsidie', 'aangevraagde subsidie', 'dekking subsidie', 'gedekt via subsidie', 'bijdrage sto', 'deel subsidie'] },
    { key: 'dekking_cash', heading: 'Waarvan cofinanciering in cash', type: 'money', minimum: 0, width: 15, help: 'Bijdrage van bedrijven in geld.', source: { id: 'dusi-eindrapportage', evidence: 'V' }, synonyms: ['cofinanciering in cash', 'cofinanciering cash', 'cofinanciering in geld', 'in cash', 'in geld', 'bijdrage bedrijven in geld', 'cofinanciering geld'] },
    { key: 'dekking_kind', heading: 'Waarvan cofinanciering in kind', type: 'money', minimum: 0, width: 15, help: 'Bijdrage van bedrijven in natura: uren, materiaal, ruimte.', source: { id: 'dusi-eindrapportage', evidence: 'V' }, synonyms: ['cofinanciering in kind', 'cofinanciering kind', 'cofinanciering in natura', 'in kind', 'in natura', 'cofinanciering natura', 'bijdrage bedrijven in natura'] },
    { key: 'dekking_eigen', heading: 'Overige dekking', type: 'money', minimum: 0, width: 15, help: 'Eigen bijdrage van scholen; telt niet als cofinanciering door bedrijven.', synonyms: ['eigen bijdrage', 'eigen bijdrage school', 'eigen middelen', 'eigen bijdrage scholen'] },
    { key: 'sluitend', heading: 'Dekkingscontrole', type: 'money', width: 15, help: 'Totaal min dekking; moet 0 zijn. Wordt berekend.', source: BEGROTING, formula: () => '=IF({regel}="","",ROUND(N({bedrag_totaal})-N({dekking_subsidie})-N({dekking_cash})-N({dekking_kind})-N({dekking_eigen}),2))' },
    { key: 'detail', heading: 'Detailniveau', type: 'list', list: 'detail', width: 12, help: 'De eerste twee jaren specifiek, de laatste twee mogen globaal.', source: BEGROTING, synonyms: ['specifiek of globaal', 'specifiek/globaal'] },
    { key: 'toelichting', heading: 'Toelichting of onderbouwing', type: 'text', required: 'voorwaardelijk', width: 36, help: 'Verplicht bij een afwijkend uurtarief en bij overige kosten.', source: BEGROTING, synonyms: ['toelichting', 'onderbouwing', 'opmerking', 'opmerkingen'] },
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
