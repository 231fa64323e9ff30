import { calendarDay } from '../scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, type Round } from '../scheme/rounds';
import type { FormulaContext } from './column';
import { DOCUMENT } from './document-column';
import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

const BIJLAGE_6 = { id: 'sto-presentatie', evidence: 'V' } as const;

/** Months since year zero of the first month of use: date of use, else of the invoice. */
const START_MONTH = '(YEAR(IF({start}="",{factuurdatum},{start}))*12+MONTH(IF({start}="",{factuurdatum},{start})))';
const INCOMPLETE = 'OR({factuurdatum}="",{aanschaf}="",{periode_mnd}="",{pct_sto}="",{bron}="")';
const BASE = '(({aanschaf}-{restwaarde})*{pct_sto})';

/** Months of the year in [start, start + term), none in a year outside the spending window of the Financieringsbron. */
function monthsInYear({ year }: FormulaContext): string {
  const months = `MAX(0,MIN(${START_MONTH}+{periode_mnd},${year * 12 + 13})-MAX(${START_MONTH},${year * 12 + 1}))`;
  return `=IF(${INCOMPLETE},"",IF(${inWindow(year)},${months},0))`;
}

function inWindow(year: number): string {
  const bronnen = Object.values(ROUNDS)
    .filter((round) => isYearOf(round, year))
    .map((round) => round.bron);
  return `OR(${[...bronnen, BRON_COFINANCIERING].map((bron) => `{bron}="${bron}"`).join(',')})`;
}

/** Whether money of a round may be spent in a calendar year. */
const isYearOf = (round: Round, year: number): boolean => calendarDay(round.start).year <= year && year <= calendarDay(round.end).year;

const INGEBRUIKNAME = 'IF({start}="",{factuurdatum},{start})';
const FIRST_DAY = `${INGEBRUIKNAME}-DAY(${INGEBRUIKNAME})+1`;

/** First day of the first month that is charged, or of the last one; blank when no month of the period is. */
const boundary =
  (which: 'first' | 'last') =>
  ({ years }: FormulaContext): string => {
    const [from = 0, until = 0] = [years[0], years.at(-1)];
    const bound = (round?: Round): string =>
      which === 'first'
        ? `DATE(${Math.max(from, round ? calendarDay(round.start).year : from)},1,1)`
        : `DATE(${Math.min(until, round ? calendarDay(round.end).year : until)},12,1)`;
    const overlapping = Object.values(ROUNDS).filter((round) => years.some((year) => isYearOf(round, year)));
    const bounds = overlapping.reduceRight((rest, round) => `IF({bron}="${round.bron}",${bound(round)},${rest})`, bound());
    const month = which === 'first' ? `MAX(${FIRST_DAY},${bounds})` : `MIN(EDATE(${FIRST_DAY},{periode_mnd}-1),${bounds})`;
    return `=IF({mnd_${from}}="","",IF(${years.map((year) => `{mnd_${year}}`).join('+')}=0,"",${month}))`;
  };

/** The last year with months takes the cent difference, so that the years add up to the rounded total (decisions on the domain, 5). */
function amountInYear({ year, years }: FormulaContext): string {
  const months = (of: readonly number[]): string => of.map((each) => `{mnd_${each}}`).join('+');
  const earlier = years.filter((each) => each < year);
  const later = years.filter((each) => each > year);
  const perMonth = `${BASE}/{periode_mnd}`;
  const rounded = `ROUND(${perMonth}*{mnd_${year}},2)`;
  const remainder = `ROUND(ROUND(${perMonth}*(${months(years)}),2)${earlier.map((each) => `-{afs_${each}}`).join('')},2)`;
  const isLast = later.length === 0 ? remainder : `IF(${months(later)}=0,${remainder},${rounded})`;
  return `=IF({mnd_${year}}="","",IF({mnd_${year}}=0,0,${isLast}))`;
}

export const afschrijvingenTable = defineTable({
  key: 'afschrijvingen',
  name: 'STO_Afschrijvingen',
  keyColumns: ['leverancier', 'factuurnr', 'omschrijving'],
  startRows: 12,
  // One line a column. What is printed comes first: the fields of bijlage 6 and the amounts that follow from them.
  // prettier-ignore
  columns: [
    { key: 'leverancier', heading: 'Leverancier', type: 'text', required: { rule: 'AFS-09' }, width: 22, help: 'Naam op de factuur.', source: BIJLAGE_6 },
    { key: 'factuurnr', heading: 'Factuurnummer', type: 'text', required: { rule: 'AFS-09' }, width: 16, help: 'Nummer van de aankoopfactuur.', source: BIJLAGE_6 },
    { key: 'factuurdatum', heading: 'Factuurdatum', type: 'date', required: { rule: 'AFS-09' }, width: 13, help: 'Datum van de aankoopfactuur.', source: BIJLAGE_6 },
    { key: 'omschrijving', heading: 'Omschrijving machine of apparatuur', type: 'text', required: { rule: 'AFS-09' }, width: 32, help: 'Wat is aangeschaft.', source: BIJLAGE_6 },
    { key: 'aanschaf', heading: 'Aanschafwaarde incl. btw', type: 'money', required: { rule: 'AFS-09' }, above: 0, width: 16, help: 'Aankoopbedrag inclusief btw.', source: BIJLAGE_6 },
    { key: 'periode_mnd', heading: 'Afschrijvingsperiode in maanden', type: 'integer', required: { rule: 'AFS-09' }, above: 0, maximum: 600, width: 16, help: 'Aantal maanden, dus 60 voor vijf jaar. De economische levensduur telt, niet de looptijd van STO.', source: BIJLAGE_6 },
    { key: 'restwaarde', heading: 'Restwaarde', type: 'money', required: { rule: 'AFS-09' }, minimum: 0, width: 14, help: 'Wat de machine aan het eind nog waard is; 0 als er niets overblijft.', source: BIJLAGE_6 },
    { key: 'pct_sto', heading: '% tbv STO', type: 'percentage', required: { rule: 'AFS-04' }, above: 0, maximum: 1, width: 10, help: 'Welk deel van het gebruik voor STO is, bijvoorbeeld 80%.', source: BIJLAGE_6 },
    { key: 'afs', heading: 'Afschrijving STO {jaar}', type: 'money', perYear: true, width: 15, help: 'Ten laste van STO in dit jaar; wordt berekend.', formula: amountInYear },
    { key: 'afs_totaal', heading: 'Totaal ten laste van STO', type: 'money', width: 16, help: 'Som van de jaren; wordt berekend.', formula: ({ years }) => `=IF({mnd_${years[0]}}="","",${years.map((year) => `{afs_${year}}`).join('+')})` },
    { key: 'afs_rest', heading: 'Buiten subsidieperiode', type: 'money', width: 16, help: 'Wat voor eigen rekening blijft; wordt berekend.', formula: () => `=IF({afs_totaal}="","",ROUND(${BASE},2)-{afs_totaal})` },
    { key: 'start', heading: 'Datum ingebruikname', type: 'date', hiddenInPrint: true, width: 14, help: 'Leeg betekent: de maand van de factuur.' },
    { key: 'inv_id', heading: 'Serienummer of locatie', type: 'text', width: 18, help: 'Om de machine terug te vinden.' },
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'Bij welke partner de machine staat, zoals op het blad Partners.' },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.' },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'bron', required: { rule: 'PER-05' }, width: 20, help: 'Uit welke subsidie. De besteedbare jaren volgen hieruit.', source: { id: 'sto-home', evidence: 'V' } },
    { key: 'andere_subsidie', heading: 'Andere subsidie', type: 'text', suggestions: 'andereSubsidie', width: 18, help: 'Naam van een andere subsidie die (ook) meebetaalt; anders leeg. Kies, of typ een andere.' },
    { key: 'toelichting', heading: 'Toelichting', type: 'text', width: 26, help: 'Bijvoorbeeld waarom 100% van het gebruik voor STO is.' },
    { key: 'afs_maand', heading: 'Afschrijving per maand', type: 'money', width: 14, help: 'Wordt berekend.', formula: () => `=IF(OR({aanschaf}="",{periode_mnd}=""),"",({aanschaf}-{restwaarde})/{periode_mnd})` },
    { key: 'afs_sto_maand', heading: 'Afschrijving STO per maand', type: 'money', width: 14, help: 'Het deel voor STO; wordt berekend.', formula: ({ years }) => `=IF({mnd_${years[0]}}="","",${BASE}/{periode_mnd})` },
    { key: 'mnd', heading: 'Maanden in {jaar}', type: 'integer', perYear: true, width: 10, help: 'Maanden van dit jaar die meetellen; wordt berekend.', formula: monthsInYear },
    { key: 'mnd_eerst', heading: 'Eerste maand', type: 'date', width: 13, help: 'Eerste maand die meetelt; wordt berekend.', formula: boundary('first') },
    { key: 'mnd_laatst', heading: 'Laatste maand', type: 'date', width: 13, help: 'Laatste maand die meetelt; wordt berekend.', formula: boundary('last') },
    { key: 'periode_begroot', heading: 'Termijn in de begroting', type: 'integer', above: 0, maximum: 600, width: 12, help: 'Alleen als de goedgekeurde begroting voor deze machine een termijn in maanden noemt.', source: { id: 'vo-raad-afschrijving', evidence: 'V2' } },
    DOCUMENT,
    HERKOMST,
  ],
});

export const afschrijvingenTemplate: Template = {
  code: 'T08',
  sheet: 'Afschrijvingen',
  title: 'Staat van afschrijvingen (bijlage 6)',
  purpose:
    'Machines en apparatuur. Niet de aankoop maar de afschrijving binnen de subsidieperiode telt als kosten, voor het deel dat STO de machine gebruikt.',
  source: {
    id: 'sto-presentatie',
    text: 'Bijlage 6 van de handreiking projectadministratie, zoals in de STO-presentatie; de jaarkolommen zijn van STO Controle.',
  },
  tables: [afschrijvingenTable],
};
