import { formatDate } from '../../../src/records/dutch-date';
import type { TableKey } from '../../../src/templates/column';
import type { Fact } from './facts';

/** How the cells of a sheet are written. */
export interface Writing {
  readonly style: ReadonlyMap<string, string>;
  readonly table: TableKey;
  /** Numbers and serial days, whatever the style. */
  readonly plain?: true;
}

type Cell = string | number | boolean;
type Kind = 'money' | 'date' | 'hours' | 'number' | 'percent' | 'text';

/** The cell of one column. */
export function written(
  fact: Fact,
  column: { readonly key: string; readonly truth: string; readonly year?: number },
  writing: Writing,
): Cell {
  const [value, kind] = valueOf(fact, column, writing.table);
  if (writing.plain || typeof value !== 'number') return value;
  const { style } = writing;
  const text = style.has('text');
  switch (kind) {
    case 'money':
      if (style.has('eur')) return `€ ${dutch(value, 2)}`;
      if (style.has('dash') && Number.isInteger(value)) return `${dutch(value, 0)},-`;
      if (style.has('behind') && value < 0) return `${dutch(-value, 2)}-`;
      if (style.has('blankthousands')) return dutch(value, 2).replaceAll('.', ' ');
      return text ? dutch(value, 2) : value;
    case 'date':
      if (style.has('ymd')) return Number(formatDate(value).split('-').reverse().join(''));
      if (style.has('ymdtext')) return formatDate(value).split('-').reverse().join('');
      if (style.has('short')) return formatDate(value).replace(/-20(\d\d)$/, '-$1');
      return text || style.has('datetext') ? formatDate(value) : value;
    case 'hours':
      if (style.has('uur')) return `${dutch(value, 2).replace(/,?0+$/, '')} uur`;
      if (style.has('hm')) return `${Math.floor(value)}:${String(Math.round((value % 1) * 60)).padStart(2, '0')}`;
      return text ? dutch(value, 2) : value;
    case 'percent':
      return style.has('pct') ? value * 100 : text ? `${Math.round(value * 100)}%` : value;
    default:
      return text ? String(value).replace('.', ',') : value;
  }
}

const dutch = (value: number, decimals: number): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

function valueOf(
  fact: Fact,
  { key, truth, year }: { readonly key: string; readonly truth: string; readonly year?: number },
  table: TableKey,
): readonly [Cell, Kind] {
  const month = /^(?:uren|loonkosten|incl) \d{4}-(\d\d)$/.exec(truth)?.[1];
  if (key === '#sum') return [fact.sum ?? 0, /uren|verlof|ziekte/.test(truth) ? 'hours' : 'money'];
  if (month) {
    const hours = fact.byMonth[Number(month) - 1] ?? 0;
    return hours === 0 ? ['', 'hours'] : [hours, 'hours'];
  }
  if (truth === 'incl debet') return fact.incl >= 0 ? [fact.incl, 'money'] : ['', 'money'];
  if (truth === 'incl credit') return fact.incl < 0 ? [-fact.incl, 'money'] : ['', 'money'];
  if (truth === 'incl sign') return [fact.incl < 0 ? 'C' : 'D', 'text'];
  if (truth === 'incl abs') return [Math.abs(fact.incl), 'money'];
  const perYear = year === undefined ? undefined : fact.byYear[year - 2025];
  if (perYear !== undefined) return [perYear, 'money'];
  const assets = table === 'afschrijvingen';
  switch (key) {
    case 'boekstuk':
      return [fact.document, 'text'];
    case 'leverancier':
      return [fact.supplier, 'text'];
    case 'factuurnr':
      return [fact.invoice, 'text'];
    case 'factuurdatum':
    case 'datum':
    case 'van':
    case 'prestatie_van':
    case 'start':
      return [fact.day, 'date'];
    case 'prestatie_tot':
    case 'tot':
    case 'datum_teken':
    case 'akkoord_leidinggevende':
      return [fact.end, 'date'];
    case 'betaaldatum':
      return [fact.paid ?? fact.day + 14, 'date'];
    case 'omschrijving':
    case 'werkzaamheden':
      return [assets ? fact.machine : table === 'cofinanciering' ? `gastles ${fact.what}` : fact.what, 'text'];
    case 'excl':
      return [fact.excl, 'money'];
    case 'btw':
      return [fact.vat, 'money'];
    case 'incl':
      return [fact.incl, 'money'];
    case 'kostensoort':
      return [fact.kind, 'text'];
    case 'act_code':
      return [fact.activity, 'text'];
    case 'partner':
    case 'instelling':
    case 'partner_naam':
      return [fact.school, 'text'];
    case 'bron':
      return ['subsidie 2025-2028', 'text'];
    case 'pct':
    case 'pct_sto':
      return [fact.share, 'percent'];
    case 'bedrag_sto':
      return [Math.round(fact.incl * fact.share * 100) / 100, 'money'];
    case 'naam':
      return [fact.person, 'text'];
    case 'functie':
      return [fact.role, 'text'];
    case 'wtf':
    case 'omvang':
      return [fact.fte, 'number'];
    case 'uren':
    case 'sto_uren':
      return [fact.hours, 'hours'];
    case 'uren_overig':
      return [fact.byMonth[1] ?? 0, 'hours'];
    case 'tarief':
      return [fact.rate, 'money'];
    case 'loonkosten':
      return [fact.wage, 'money'];
    case 'verlof':
    case 'ziekte':
      return [fact.index % 4 === 0 ? 8 : 0, 'hours'];
    case 'aanschaf':
      return [fact.price, 'money'];
    case 'restwaarde':
      return [fact.rest, 'money'];
    case 'periode_mnd':
      return [truth.endsWith('@years') ? fact.months / 12 : fact.months, 'number'];
    case 'afs_maand':
      return [Math.round(((fact.price - fact.rest) / fact.months) * 100) / 100, 'money'];
    case 'afs_totaal':
      return [Math.round(((fact.price - fact.rest) / fact.months) * 12 * 100) / 100, 'money'];
    case 'inv_id':
      return [`SN-${1000 + fact.index}`, 'text'];
    case 'cofinancier':
      return [fact.company, 'text'];
    case 'soort':
      return [fact.index % 2 ? 'in cash' : 'in kind', 'text'];
    case 'bedrag':
    case 'waarde_totaal':
      return [fact.wage, 'money'];
    case 'cash':
      return [fact.index % 3 ? 500 : '', 'money'];
    case 'bedrag_totaal':
      return [fact.byYear.reduce((sum, each) => sum + each, 0) || 1000, 'money'];
    case 'dekking_subsidie':
      return [0.75 * (fact.byYear.reduce((sum, each) => sum + each, 0) || 1000), 'money'];
    case 'dekking_cash':
      return [0.15 * (fact.byYear.reduce((sum, each) => sum + each, 0) || 1000), 'money'];
    case 'dekking_kind':
      return [0.1 * (fact.byYear.reduce((sum, each) => sum + each, 0) || 1000), 'money'];
    case 'dekking_eigen':
      return [0, 'money'];
    case 'verklaring':
    case 'bewijs':
    case 'sok':
    case 'afgestemd':
      return ['ja', 'text'];
    case 'regel':
    case 'nummer':
      return [fact.index + 1, 'number'];
    case 'pl_code':
      return [`PL${1 + (fact.index % 3)}`, 'text'];
    case 'programmalijn':
      return [['Instroom', 'Doorstroom', 'Professionalisering'][fact.index % 3] ?? '', 'text'];
    case 'activiteit':
      return [fact.what, 'text'];
    case 'jaar_van':
      return [2025, 'number'];
    case 'jaar_tot':
      return [2027, 'number'];
    case 'status':
      return ['in uitvoering', 'text'];
    case 'resultaat':
    case 'motivering':
    case 'toelichting':
    case 'reden':
      return [fact.index % 3 ? '' : 'zie bijlage', 'text'];
    case 'schooljaar':
      return ['2025/2026', 'text'];
    case 'aantal':
      return [fact.pieces, 'number'];
    case 'brin_vest':
      return [`0${fact.index % 9}AB00`, 'text'];
    case 'bevoegd_gezag':
      return ['Stichting VO', 'text'];
    case 'kvk':
      return [String(40_000_000 + fact.index), 'text'];
    case 'klokuren':
      return [1659 * fact.fte, 'hours'];
    default:
      return otherOf(fact, key);
  }
}

/** What stands in a column that is none of the register. */
function otherOf(fact: Fact, key: string): readonly [Cell, Kind] {
  switch (key) {
    case '-code':
      return [10_000 + (fact.index % 7) * 13, 'text'];
    case '-account':
      return [443_000 + (fact.index % 3) * 100, 'number'];
    case '-accountname':
      return [['Leermiddelen', 'Excursies', 'Inkoop derden'][fact.index % 3] ?? '', 'text'];
    case '-journal':
      return [['INK', 'MEM', 'BNK'][fact.index % 3 ? 0 : 1] ?? '', 'text'];
    case '-saldo':
      return [fact.saldo ?? 0, 'money'];
    case '-year':
      return [2025, 'number'];
    case '-period':
      return [1 + (fact.index % 12), 'number'];
    case '-money':
      return [Math.round(fact.price) / 2, 'money'];
    case '-budget':
      return [5000 + 250 * (fact.index % 4), 'money'];
    case '-paid':
      return [fact.index % 2 ? fact.incl : 0, 'money'];
    case '-unit':
      return [Math.round((100 * fact.excl) / fact.pieces) / 100, 'money'];
    case '-qty':
      return [fact.pieces, 'number'];
    case '-project':
      return ['STO-25', 'text'];
    case '-iban':
      return [`NL${10 + (fact.index % 80)}BANK0${String(123_456_789 + fact.index * 7)}`, 'text'];
    case '-vatcode':
      return [fact.vat * 5 > fact.excl ? 'IH' : 'IL', 'text'];
    case '-vatpct':
      return [Math.abs(fact.vat * 5) > Math.abs(fact.excl) ? 21 : 9, 'number'];
    case '-duedate':
      return [fact.day + 30, 'date'];
    case '-date':
      return [fact.day + 3, 'date'];
    case '-currency':
      return ['EUR', 'text'];
    case '-number':
      return [fact.index + 1, 'number'];
    case '-weekday':
      return [['ma', 'di', 'wo', 'do', 'vr'][fact.index % 5] ?? '', 'text'];
    case '-week':
      return [1 + ((fact.index * 2) % 50), 'number'];
    case '-time':
      return [['09:00', '10:30', '13:15'][fact.index % 3] ?? '', 'text'];
    case '-yesno':
      return [fact.index % 5 ? 'ja' : 'nee', 'text'];
    case '-person':
      return [fact.person, 'text'];
    case '-task':
      return [`${fact.what} voorbereiden`, 'text'];
    case '-note':
      return [fact.index % 4 ? '' : 'bon in map', 'text'];
    case '-staffno':
      return [20_100 + fact.index, 'number'];
    case '-mail':
      return ['a.bakker@example.org', 'text'];
    case '-book':
      return [Math.round((fact.price - (fact.price - fact.rest) / 5) * 100) / 100, 'money'];
    case '-pctyear':
      return [20, 'number'];
    case '-years':
      return [fact.months / 12, 'number'];
    case '-hoursall':
      return [1659 * fact.fte, 'hours'];
    case '-km':
      return [fact.pieces * 12, 'number'];
    case '-empty':
      return ['', 'text'];
    case '-rowsum':
      return [fact.rowSum ?? 0, 'hours'];
    case '-hours':
      return [fact.hours + (fact.byMonth[1] ?? 0) + (fact.index % 4 === 0 ? 16 : 0), 'hours'];
    case '-school':
      return [fact.school, 'text'];
    case '-same':
      return [fact.incl, 'money'];
    case '-zero':
      return [0, 'money'];
    case '-one':
      return [1, 'number'];
    case '-guid':
      return [`7f3a${fact.document}-00${fact.index}b-4c1d`, 'text'];
    case '-scale':
      return [['LB', 'LC', 'LD', '8'][fact.index % 4] ?? '', 'text'];
    case '-grade':
      return [5.5 + ((fact.index * 7) % 40) / 10, 'number'];
    case '-class':
      return [['1A', '2B', '3C'][fact.index % 3] ?? '', 'text'];
    case '-subject':
      return [['wiskunde', 'techniek', 'lassen', 'BHV'][fact.index % 4] ?? '', 'text'];
    case '-leave':
      return [['vakantie', 'ziek', 'bijzonder verlof'][fact.index % 3] ?? '', 'text'];
    case '-clubitem':
      return [['zaalhuur', 'bar', 'contributie', 'ballen', 'lief en leed'][fact.index % 5] ?? '', 'text'];
    case '-household':
      return [['boodschappen', 'wonen', 'auto'][fact.index % 3] ?? '', 'text'];
    case '-product':
      return [['schroef M4', 'lamp', 'verf wit', 'zaagblad'][fact.index % 4] ?? '', 'text'];
    case '-shop':
      return [fact.company, 'text'];
    case '-place':
      return [['Rijp', 'Lokaal 12', 'Hoorn', 'Magazijn'][fact.index % 4] ?? '', 'text'];
    case '-building':
      return [['Hoofdgebouw', 'Gymzaal', 'Dak'][fact.index % 3] ?? '', 'text'];
    case '-status':
      return [['open', 'definitief', 'concept'][fact.index % 3] ?? '', 'text'];
    case '-afbij':
      return [fact.index % 3 ? 'Af' : 'Bij', 'text'];
    case '-line':
      return [['Instroom', 'Doorstroom'][fact.index % 2] ?? '', 'text'];
    case '-entity':
      return ['Stichting VO Het Anker', 'text'];
    case '-user':
      return ['abakker', 'text'];
    case '-projectname':
      return ['Sterk Techniekonderwijs', 'text'];
    default:
      return [`${key.slice(1)} ${fact.index % 4}`, 'text'];
  }
}
