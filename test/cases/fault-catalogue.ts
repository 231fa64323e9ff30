import { serialDay } from '../../src/scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, YEARS, type Periode } from '../../src/scheme/rounds';
import { monthsUntil } from '../../src/records/depreciation';
import { LATE_SCHOOL, WITHOUT_MACHINES } from './administration';
import type { Row } from './calculated';
import { onLine, typedAmount, type Draft, type Expected, type Fault, type Part } from './faults';

const n = (row: Row, key: string): number => Number(row[key] ?? 0);
const isOld = (row: Row): boolean => row.bron === ROUNDS.STO2020.bron;
const isTeacher = (row: Row): boolean => row.bewijs === 'jaartaak';
/** No day of performance, not split, no payment yet: only the invoice says when it was. */
const isPlainCost = (row: Row): boolean => !row.prestatie_van && !row.betaaldatum && row.pct !== 0.5;
const isWage = (row: Row): boolean => row.kostensoort === 'Loonkosten';
/** Beyond the activities of the log of changes, and not the one without machines. */
const isUnchanged = (row: Row): boolean => String(row.act_code) > 'A04' && row.act_code !== WITHOUT_MACHINES;

const words =
  (omschrijving: string): ((row: Row) => Row) =>
  () => ({ omschrijving });
const empty =
  (...columns: string[]): ((row: Row) => Row) =>
  () =>
    Object.fromEntries(columns.map((column) => [column, '']));

/** The line of Regio, of which there is one. */
const regio = (message: string, column: string, change: Row): Fault['inject'] => onLine('regio', message, column, () => change);

/** The same fault in the administration of either period. */
const inBoth = (rule: string, inject: Fault['inject'], part?: Part): Fault[] => [in2020(rule, inject, part), in2025(rule, inject, part)];
const of =
  (periode: Periode) =>
  (rule: string, inject: Fault['inject'], part?: Part): Fault => ({ rule, periode, inject, ...(part ? { part } : {}) });
const in2020 = of('2020-2024');
const in2025 = of('2025-2028');

/** Changes every line of a table that suits; the finding is on the table. */
const everywhere =
  (table: 'begroting' | 'cofinanciering', message: string, change: (row: Row) => Row, suits: (row: Row) => boolean = () => true) =>
  ({ rows }: Draft): readonly Expected[] => {
    for (const row of rows[table] ?? []) if (suits(row)) Object.assign(row, change(row));
    return [{ message, table }];
  };

/** A thousandth of what companies gave, in whole cents. */
const nearlyNothing = (row: Row): Row =>
  Object.fromEntries(
    ['tarief', 'waarde', 'cash'].flatMap((key) => (row[key] === undefined ? [] : [[key, Math.round(n(row, key) / 10) / 100]])),
  );

const plan: Fault[] = [
  in2025(
    'PER-01',
    onLine('kosten', 'teLaat', 'factuurdatum', () => ({ factuurdatum: serialDay(2029, 1, 10) }), isPlainCost),
  ),
  in2020(
    'PER-02',
    onLine(
      'kosten',
      'teVroeg',
      'factuurdatum',
      () => ({ factuurdatum: serialDay(2019, 12, 12) }),
      (row) => isPlainCost(row) && isOld(row),
    ),
  ),
  in2020(
    'PER-03',
    onLine(
      'partners',
      'partnerEinde',
      'tot',
      () => ({ tot: serialDay(2024, 7, 31) }),
      (row) => row.partner_type === 'bedrijf',
    ),
  ),
  in2025(
    'PER-04',
    onLine(
      'kosten',
      'hoortBij2024',
      'bron',
      () => ({ omschrijving: 'Opstellen activiteitenplan 2025-2026', factuurdatum: serialDay(2024, 11, 12) }),
      isPlainCost,
    ),
  ),
  in2025('PER-05', onLine('kosten', 'leeg', 'bron', empty('bron'))),
  in2020(
    'PER-05',
    onLine('kosten', 'leegIn2024', 'bron', empty('bron'), (row) => n(row, 'factuurdatum') >= ROUNDS.STO2024.start),
  ),
  in2025('PER-06', regio('saldo', 'saldo_begin', { saldo_begin: 25_000 })),
  ...inBoth('REG-01', regio('nietBijPartners', 'penvoerder', { penvoerder: 'Vmbo De Brug' }), 'second'),
  in2020('REG-02', ({ rows }) => reportOnPartners(rows.partners)),
  in2025('REG-03', ({ rows }) => reportOnPartners(rows.partners)),
  in2025('REG-04', regio('teHoog', 'subsidie_toegekend', { max_bedrag: 3_900_000 }), 'third'),
  in2025('REG-05', regio('teHoog', 'max_bedrag', { regio_type: 'techniekluwe regio' }), 'fourth'),
  in2025('REG-06', regio('teHoog', 'max_bedrag', { max_bedrag: 400_000_000 }), 'registers'),
  in2020('REG-07', regio('teHoog', 'subsidie_2024', { subsidie_2024: 1_200_000 })),
  ...inBoth(
    'REG-08',
    ({ rows }) => {
      const bron = rows.regio?.[0]?.periode === '2025-2028' ? ROUNDS.STO2025.bron : ROUNDS.STO2020.bron;
      const asked = (rows.begroting ?? []).reduce((sum, row) => sum + (row.bron === bron ? n(row, 'dekking_subsidie') : 0), 0);
      Object.assign(rows.regio?.[0] ?? {}, {
        subsidie_toegekend: Math.floor(asked) - 1_000,
        subsidie_2024: rows.regio?.[0]?.subsidie_2024 === '' ? '' : 700_000,
      });
      return [{ message: 'meerBegroot', table: 'begroting' }];
    },
    'fourth',
  ),
  // Eight tenths of 2022 a year or two earlier: line by line the totals stay.
  in2020(
    'REG-09',
    everywhere('begroting', 'anders', (row) => ({ q_2020: n(row, 'q_2020') * 1.8, q_2022: n(row, 'q_2022') * 0.2 }), isOld),
    'second',
  ),
  ...inBoth('REG-10', (draft) =>
    onLine(
      'kosten',
      'teVroeg',
      'factuurdatum',
      () => ({ partner: LATE_SCHOOL, factuurdatum: serialDay(YEARS[draft.periode][0] ?? 0, 2, 2) }),
      (row) => isPlainCost(row) && (draft.periode === '2025-2028' || isOld(row)),
    )(draft),
  ),
  ...inBoth('DL-04', (draft) => {
    const year = draft.periode === '2025-2028' ? 2025 : 2022;
    const change = {
      factuurdatum: serialDay(year + 1, 1, 20),
      prestatie_van: serialDay(year, 12, 10),
      prestatie_tot: serialDay(year + 1, 1, 20),
    };
    return onLine(
      'kosten',
      'overJaargrens',
      'prestatie_tot',
      () => change,
      (row) => isPlainCost(row) && row.bron !== ROUNDS.STO2024.bron,
    )(draft);
  }),
  ...inBoth('DL-05', (draft) => {
    const year = draft.periode === '2025-2028' ? 2025 : 2022;
    const [van, tot] = [serialDay(year, 8, 1), serialDay(year + 1, 7, 31)];
    return onLine(
      'inspanning',
      'verdelen',
      'tot',
      (row) => ({ tot, tarief: draft.periode === '2025-2028' ? row.tarief : 55 }) as Row,
      (row) => isTeacher(row) && row.van === van && row.tot !== tot,
    )(draft);
  }),
  in2025(
    'DL-01',
    onLine(
      'deadlines',
      'teLaat',
      'ingediend',
      () => ({ ingediend: serialDay(2026, 10, 5) }),
      (row) => row.document === 'voortgangsrapportage 1',
    ),
  ),
  in2020(
    'DL-02',
    onLine(
      'deadlines',
      'teLaat',
      'ingediend',
      () => ({ ingediend: serialDay(2023, 10, 9) }),
      (row) => row.document === 'voortgangsrapportage 2',
    ),
  ),
  in2020(
    'DL-03',
    onLine('deadlines', 'leeg', 'ingediend', empty('ingediend'), (row) => row.document === 'eindverslag'),
    'closing',
  ),
];

/** The only mbo-instelling turns out to be something else. */
function reportOnPartners(partners: readonly Row[] = []): readonly Expected[] {
  const mbo = partners.find((row) => row.partner_type === 'mbo-instelling');
  if (mbo) mbo.partner_type = 'overige onderwijsinstelling';
  return [{ message: 'mbo', table: 'partners' }];
}

const isPlanLine = (row: Row): boolean => String(row.omschrijving).startsWith('Opstellen van het plan');
const aYear = (draft: Draft): number => YEARS[draft.periode][1] ?? 0;

const budget: Fault[] = [
  ...inBoth('BEG-01', (draft) => {
    const year = aYear(draft);
    return typedAmount(
      'begroting',
      'anders',
      'bedrag',
      { [`bedrag_${year}`]: 0.05, bedrag_totaal: 0.05, sluitend: 0.05 },
      (row) => n(row, `q_${year}`) > 0,
    )(draft);
  }),
  ...inBoth(
    'BEG-02',
    onLine('begroting', 'regel', 'sluitend', (row) => ({ dekking_subsidie: n(row, 'dekking_subsidie') - 100 })),
  ),
  ...inBoth(
    'BEG-03',
    onLine('begroting', 'onbekend', 'act_code', () => ({ act_code: 'A99' }), isWage),
  ),
  in2020(
    'BEG-04',
    onLine('begroting', 'globaal', 'detail', () => ({ detail: 'globaal' }), isOld),
  ),
  in2025(
    'BEG-05',
    onLine('begroting', 'globaal', 'detail', () => ({ detail: 'globaal' })),
  ),
  ...inBoth(
    'BEG-06',
    onLine('begroting', 'overig', 'toelichting', empty('toelichting'), (row) => row.kostensoort === 'Overige kosten'),
  ),
  in2020(
    'BEG-07',
    ({ rows }) => {
      for (const row of rows.begroting ?? []) if (isPlanLine(row)) row.omschrijving = 'Techniekdagen';
      return [{ message: 'geenPlan', table: 'begroting' }];
    },
    'second',
  ),
  in2025('BEG-08', onLine('activiteiten', 'geenDoel', 'doel', empty('doel'), isUnchanged)),
  ...inBoth('BEG-09', typedAmount('begroting', 'bijna', 'bedrag_totaal', { bedrag_totaal: 0.3, sluitend: 0.3 })),
  ...inBoth(
    'BEG-10',
    onLine('begroting', 'nietOnderbouwd', 'omschrijving', words('Stelpost materiaal'), (row) => !isPlanLine(row)),
  ),
  ...inBoth(
    'BEG-11',
    onLine('kosten', 'onbekend', 'act_code', () => ({ act_code: 'A99' })),
  ),
  ...inBoth('FIN-26', (draft) => {
    draft.raise('samenvatting', 1, { [`bedrag_${aYear(draft)}`]: 50, totaal: 50 });
    return [{ message: 'jaar', table: 'samenvatting', line: 2, column: 'bedrag' }];
  }),
  ...inBoth(
    'WIJ-01',
    onLine('activiteiten', 'nietGemeld', 'status', () => ({ status: 'Deels behaald', resultaat: 'Twee van de drie scholen' }), isUnchanged),
  ),
  ...inBoth(
    'WIJ-02',
    onLine('wijzigingen', 'nietGemeld', 'melding_datum', () => ({ soort: 'activiteit later', melding_datum: '' })),
  ),
  ...inBoth(
    'WIJ-03',
    onLine('wijzigingen', 'andereLijn', 'past_binnen_doel', () => ({
      activiteit_van: 'A01',
      activiteit_naar: 'A02',
      melding_datum: '',
      past_binnen_doel: '',
    })),
  ),
  // Nearly the whole budget of a programmalijn goes to another one, and the costs stay.
  ...inBoth(
    'WIJ-04',
    (draft) => {
      const lines = (draft.rows.begroting ?? []).filter((row) => row.pl_code === 'PL2');
      const total = lines.reduce(
        (sum, row) => sum + YEARS[draft.periode].reduce((all, year) => all + n(row, `q_${year}`) * n(row, `p_${year}`), 0),
        0,
      );
      const { row } = draft.take('wijzigingen');
      Object.assign(row, {
        activiteit_van: 'A02',
        activiteit_naar: 'A01',
        kostensoort_van: 'Loonkosten',
        kostensoort_naar: 'Loonkosten',
        bedrag: Math.round(total * 0.99),
      });
      return [{ message: 'meer', table: 'begroting' }];
    },
    'third',
  ),
  ...inBoth(
    'WIJ-06',
    onLine('afschrijvingen', 'aankoop', 'act_code', () => ({ act_code: WITHOUT_MACHINES })),
  ),
  ...inBoth(
    'WIJ-07',
    onLine('kosten', 'onbekend', 'partner', () => ({ partner: 'Vmbo De Nieuwe' })),
  ),
  ...inBoth(
    'WIJ-08',
    onLine('activiteiten', 'geenReden', 'resultaat', () => ({ status: 'Behaald', resultaat: '' }), isUnchanged),
  ),
  ...inBoth('WIJ-09', onLine('wijzigingen', 'geenHerkomst', 'kostensoort_van', empty('kostensoort_van', 'activiteit_van'))),
];

const contributions: Fault[] = [
  in2025(
    'COF-01',
    everywhere('begroting', 'begrootTeWeinig', (row) => ({ dekking_kind: 0, dekking_eigen: n(row, 'dekking_kind') })),
    'second',
  ),
  in2025('COF-02', everywhere('cofinanciering', 'nogNodig', nearlyNothing), 'second'),
  in2020('COF-03', everywhere('cofinanciering', 'nogNodig', nearlyNothing, isOld), 'second'),
  in2020(
    'COF-04',
    everywhere('cofinanciering', 'nogNodig', nearlyNothing, (row) => !isOld(row)),
    'third',
  ),
  ...inBoth('COF-05', ({ rows }) => {
    Object.assign(rows.voortgang?.[7] ?? {}, { prognose: 10_000 });
    return [{ message: 'prognoseTeLaag', table: 'voortgang', line: 8, column: 'prognose' }];
  }),
  ...inBoth('COF-07', onLine('cofinanciering', 'leeg', 'soort', empty('soort'))),
  ...inBoth(
    'COF-08',
    onLine('cofinanciering', 'geenBedrijf', 'cofinancier', () => ({ cofinancier: 'Vmbo Het Dok' })),
  ),
  ...inBoth('COF-09', typedAmount('cofinanciering', 'anders', 'bedrag', { bedrag: 0.05 })),
  ...inBoth(
    'COF-10',
    onLine(
      'cofinanciering',
      'nietAfgestemd',
      'afgestemd',
      () => ({ afgestemd: 'nee' }),
      (row) => String(row.soort).startsWith('in kind materiaal'),
    ),
  ),
  ...inBoth(
    'COF-11',
    onLine('cofinanciering', 'nietGetekend', 'verklaring', () => ({ verklaring: 'nee' })),
  ),
  ...inBoth('COF-12', (draft) => reportAmount(draft, 'gerealiseerd', 'anders', 7)),
  ...inBoth(
    'COF-13',
    onLine('cofinanciering', 'nieuw', 'cofinancier', () => ({ cofinancier: 'Bouwbedrijf Nieuwland' })),
  ),
  in2020('COF-15', (draft) => {
    const { row } = draft.take('cofinanciering', (each) => each.soort === 'in kind uren' && isOld(each));
    const kit = { ...row, soort: 'in kind overig', omschrijving: 'CoFi-kit Metaal', uren: '', tarief: '', aantal: 1, waarde: 5_000 };
    return [{ message: 'dubbel', table: 'cofinanciering', line: draft.add('cofinanciering', kit).index + 1, column: 'omschrijving' }];
  }),
  ...inBoth('COF-16', (draft) => {
    const cost = draft.take('kosten');
    const { row, index } = draft.take('cofinanciering');
    cost.row.leverancier = String(row.cofinancier);
    row.factuurnr = String(cost.row.factuurnr);
    return [{ message: 'zelfdeFactuur', table: 'cofinanciering', line: index + 1, column: 'factuurnr' }];
  }),
  in2025(
    'COF-17',
    onLine('cofinanciering', 'teLaat', 'tot', () => ({ tot: serialDay(2029, 1, 5) })),
  ),
  in2020(
    'COF-17',
    onLine('cofinanciering', 'teLaat', 'tot', () => ({ tot: serialDay(2025, 1, 5) })),
  ),
];

/** Types over an amount of the eindrapportage, with the difference that follows from it. */
function reportAmount(draft: Draft, column: 'gerealiseerd' | 'wijziging', message: string, line: number): readonly Expected[] {
  draft.typeOver('eindrapportage', line, (row) => {
    const budgeted = n(row, 'totaal_begroot') + (column === 'wijziging' ? 50 : 0);
    const spent = n(row, 'gerealiseerd') + (column === 'gerealiseerd' ? 50 : 0);
    return {
      [column]: n(row, column) + 50,
      totaal_begroot: budgeted,
      verschil_eur: spent - budgeted,
      verschil_pct: budgeted === 0 ? '' : (spent - budgeted) / budgeted,
    };
  });
  return [{ message, table: 'eindrapportage', line: line + 1, column }];
}

/** The numbers of Saturdays are multiples of seven. */
const saturdayBefore = (day: number): number => day - (day % 7);

const hours: Fault[] = [
  in2020(
    'UUR-01',
    onLine(
      'inspanning',
      'vroeg',
      'tarief',
      () => ({ tarief: 55 }),
      (row) => n(row, 'tot') < serialDay(2023, 1, 1),
    ),
  ),
  in2020(
    'UUR-02',
    onLine('inspanning', 'geenMotivering', 'tarief', () => ({ tarief: 52 })),
  ),
  in2025(
    'UUR-03',
    onLine('inspanning', 'geenMotivering', 'tarief', () => ({ tarief: 60 })),
  ),
  ...inBoth('UUR-04', typedAmount('inspanning', 'anders', 'loonkosten', { loonkosten: 0.05 })),
  ...inBoth(
    'UUR-05',
    onLine('inspanning', 'hogeWtf', 'wtf', () => ({ wtf: 1.2 }), isTeacher),
  ),
  ...inBoth(
    'UUR-06',
    onLine('inspanning', 'ongewoon', 'tarief', () => ({ tarief: 90, motivering: 'Leidinggevende' })),
  ),
  ...inBoth('UUR-07', onLine('inspanning', 'leeg', 'bewijs', empty('bewijs'), isTeacher)),
  ...inBoth('UUR-08', onLine('verklaringen', 'leeg', 'werkzaamheden', empty('werkzaamheden'))),
  ...inBoth('UUR-09', onLine('inspanning', 'internZonderWtf', 'wtf', empty('wtf'), isTeacher)),
  ...inBoth('UUR-10', (draft) => {
    const { row, index } = draft.take('inspanning', isTeacher);
    const elsewhere = draft.add('inspanning', {
      ...row,
      partner: row.partner === 'Vmbo Het Dok' ? 'Vmbo De Kade' : 'Vmbo Het Dok',
      uren: 5,
    });
    return [index, elsewhere.index].map((each) => ({ message: 'overlap', table: 'inspanning', line: each + 1, column: 'partner' }));
  }),
  ...inBoth('UUR-11', onLine('kosten', 'factuur', 'omschrijving', words('Landelijke ondersteuning STO'))),
  ...inBoth(
    'UUR-13',
    onLine('verklaringen', 'anders', 'uren', (row) => ({ uren: n(row, 'uren') + 5 })),
  ),
  ...inBoth(
    'UUR-14',
    typedAmount('jaartaken', 'klokuren', 'klokuren', { klokuren: 1, betrekking_uren: 1, inzetbaar: 1, beschikbaar: 1, saldo: 1 }),
  ),
  ...inBoth(
    'UUR-15',
    onLine('urenregistratie', 'weekend', 'datum', (row) => ({ datum: saturdayBefore(n(row, 'datum')) })),
  ),
];

const machines: Fault[] = [
  in2025(
    'AFS-01',
    onLine('kosten', 'aankoop2025', 'omschrijving', () => threeDPrinter),
  ),
  in2020(
    'AFS-01',
    onLine('kosten', 'aankoop2020', 'omschrijving', () => threeDPrinter),
  ),
  ...inBoth('AFS-02', (draft) => {
    const { end, bron, id } = draft.periode === '2025-2028' ? ROUNDS.STO2025 : ROUNDS.STO2020;
    const months = (row: Row): number => monthsUntil(n(row, 'factuurdatum'), end);
    const suits = (row: Row): boolean => row.bron === bron && months(row) >= 12 && months(row) < 60;
    return onLine(
      'afschrijvingen',
      id === 'STO2025' ? 'ingekort2025' : 'ingekort2020',
      'periode_mnd',
      (row) => ({ periode_mnd: months(row), periode_begroot: '' }),
      suits,
    )(draft);
  }),
  ...inBoth(
    'AFS-03',
    onLine('afschrijvingen', 'anders', 'periode_mnd', (row) => ({ periode_begroot: n(row, 'periode_mnd') + 12 })),
  ),
  ...inBoth(
    'AFS-04',
    onLine('afschrijvingen', 'alles', 'pct_sto', () => ({ pct_sto: 1, toelichting: '' })),
  ),
  ...inBoth('AFS-05', (draft) => {
    const year = draft.periode === '2025-2028' ? 2026 : 2024;
    return typedAmount('afschrijvingen', 'bedrag', 'afs', { [`afs_${year}`]: 0.1 })(draft);
  }),
  // Three years within the period, half of it from the subsidie and half from companies, but each for the whole.
  ...inBoth('AFS-06', (draft) => {
    const year = draft.periode === '2025-2028' ? 2025 : 2021;
    const { row, index } = draft.take('afschrijvingen', (each) => each.bron !== ROUNDS.STO2024.bron);
    Object.assign(row, { factuurdatum: serialDay(year, 1, 15), periode_mnd: 36, periode_begroot: '', pct_sto: 0.5, toelichting: '' });
    const other = draft.add('afschrijvingen', { ...row, bron: BRON_COFINANCIERING });
    return [index, other.index].map((each) => ({ message: 'samenTeVeel', table: 'afschrijvingen', line: each + 1, column: 'afs_totaal' }));
  }),
  ...inBoth(
    'AFS-07',
    (draft) => {
      const { end, bron, id } = draft.periode === '2025-2028' ? ROUNDS.STO2025 : ROUNDS.STO2020;
      const year = end === ROUNDS.STO2025.end ? 2028 : 2024;
      const { index } = draft.take('afschrijvingen', (row) => row.bron === bron);
      draft.typeOver('afschrijvingen', index, (row) => {
        const rest = n(row, 'afs_rest');
        return { [`afs_${year}`]: n(row, `afs_${year}`) + rest, afs_totaal: n(row, 'afs_totaal') + rest, afs_rest: 0 };
      });
      return [{ message: id === 'STO2025' ? 'afgeboekt2025' : 'afgeboekt2020', table: 'afschrijvingen', line: index + 1, column: 'afs' }];
    },
    'registers',
  ),
  in2025(
    'AFS-08',
    onLine('afschrijvingen', 'ouder', 'factuurdatum', () => ({ factuurdatum: serialDay(2024, 11, 5) })),
  ),
  ...inBoth('AFS-09', onLine('afschrijvingen', 'leeg', 'leverancier', empty('leverancier'))),
  ...inBoth('AFS-10', (draft) => {
    const { row } = draft.take('afschrijvingen');
    return onLine('kosten', 'zelfdeFactuur', 'factuurnr', () => ({ leverancier: row.leverancier, factuurnr: row.factuurnr }) as Row)(draft);
  }),
  ...inBoth(
    'AFS-11',
    onLine('afschrijvingen', 'jaren', 'periode_mnd', () => ({ periode_mnd: 5, periode_begroot: '' })),
  ),
  ...inBoth(
    'AFS-12',
    onLine('afschrijvingen', 'teHoog', 'restwaarde', (row) => ({ restwaarde: row.aanschaf }) as Row),
  ),
  ...inBoth('SUB-08', (draft) => {
    const year = draft.periode === '2025-2028' ? 2026 : 2024;
    const { row, index } = draft.take('afschrijvingen', (each) => each.bron !== ROUNDS.STO2024.bron);
    Object.assign(row, { factuurdatum: serialDay(year, 7, 15), periode_mnd: 120, periode_begroot: '', pct_sto: 0.8, toelichting: '' });
    const other = draft.add('afschrijvingen', { ...row, bron: BRON_COFINANCIERING });
    return [index, other.index].map((each) => ({ message: 'tweeBronnen', table: 'afschrijvingen', line: each + 1, column: 'bron' }));
  }),
  ...inBoth('SUB-10', onLine('afschrijvingen', 'zonderBtw', 'aanschaf', words('Lasopstelling excl. btw'))),
];

const threeDPrinter = { omschrijving: '3D-printer', excl: 6_213, btw: 1_304.73, incl: 7_517.73 };

const costs: Fault[] = [
  in2020(
    'SUB-01',
    onLine('kosten', 'doelgroep', 'doelgroep', () => ({ doelgroep: 'havo/vwo' })),
  ),
  in2025(
    'SUB-02',
    onLine('kosten', 'doelgroep', 'doelgroep', () => ({ doelgroep: 'havo/vwo' })),
  ),
  ...inBoth('SUB-03', onLine('kosten', 'leeg', 'doelgroep', empty('doelgroep'))),
  in2020('SUB-04', onLine('kosten', 'profiel', 'omschrijving', words('Verbandmiddelen Zorg en Welzijn'))),
  in2025(
    'SUB-07',
    onLine(
      'kosten',
      'dubbel2025',
      'andere_subsidie',
      () => ({ andere_subsidie: 'Regiodeal' }),
      (row) => row.pct !== 0.5,
    ),
  ),
  in2020(
    'SUB-07',
    onLine(
      'kosten',
      'dubbel2020',
      'andere_subsidie',
      () => ({ andere_subsidie: 'Regiodeal' }),
      (row) => row.pct !== 0.5,
    ),
  ),
  ...inBoth(
    'SUB-09',
    (draft) => {
      const { row, index } = draft.take('kosten', (each) => n(each, 'btw') > 1 && each.pct !== 0.5);
      row.btw_verrekenbaar = 'ja';
      draft.typeOver('kosten', index, () => ({ bedrag_sto: n(row, 'incl') }));
      return [{ message: 'metBtw', table: 'kosten', line: index + 1, column: 'bedrag_sto' }];
    },
    'registers',
  ),
  ...inBoth('SUB-11', onLine('kosten', 'gebouw', 'omschrijving', words('Nieuwe vloer in het praktijklokaal'))),
  ...inBoth('SUB-12', onLine('kosten', 'gewoon', 'omschrijving', words('Reguliere schoolbenodigdheden'))),
  ...inBoth('SUB-15', onLine('kosten', 'opzij', 'omschrijving', words('Onvoorziene uitgaven'))),
  ...inBoth(
    'FIN-13',
    onLine('kosten', 'geteld', 'soort_boeking', () => ({ soort_boeking: 'voorschot of doorbetaling aan partner' })),
  ),
  ...inBoth('FIN-14', onLine('kosten', 'leeg', 'factuurnr', empty('factuurnr'))),
  ...inBoth('FIN-18', (draft) => {
    const { row, index } = draft.take('kosten');
    Object.assign(row, { pct: 0.6, sleutel: 'Aantal leerlingen' });
    const other = draft.add('kosten', { ...row, boekstuk: 'B-1' });
    return [index, other.index].map((each) => ({ message: 'teVeel', table: 'kosten', line: each + 1, column: 'pct' }));
  }),
  ...inBoth(
    'FIN-19',
    onLine('kosten', 'telling', 'incl', (row) => ({ btw: n(row, 'btw') + 10 })),
  ),
  ...inBoth(
    'FIN-20',
    onLine('kosten', 'eerder', 'betaaldatum', (row) => ({ betaaldatum: n(row, 'factuurdatum') - 3 })),
  ),
  ...inBoth('FIN-21', typedAmount('kosten', 'anders', 'bedrag_sto', { bedrag_sto: 0.05 })),
  ...inBoth(
    'FIN-22',
    onLine('kosten', 'leeg', 'sleutel', empty('sleutel'), (row) => row.pct === 0.5),
  ),
];

const mainBron = ({ periode }: Draft): string => (periode === '2025-2028' ? ROUNDS.STO2025 : ROUNDS.STO2020).bron;
/** A year of model G2 in which nothing was booked. */
const NOTHING_YET: Row = { saldo_1jan: '', ontvangen_jaar: '', lasten_jaar: 0, totale_kosten: '', saldo_31dec: '' };

const reports: Fault[] = [
  in2020(
    'FIN-04',
    ({ rows }) => {
      const last = rows.modelG2B?.[5] ?? {};
      last.ontvangen_jaar = n(last, 'ontvangen_jaar') + 900;
      return [{ message: 'terug', table: 'modelG2A', line: 2, column: 'te_verrekenen' }];
    },
    'closing',
  ),
  ...inBoth('FIN-05', (draft) => {
    const last = draft.periode === '2025-2028' ? 3 : 4;
    draft.raise('modelG2B', last, { lasten_jaar: 5_000, totale_kosten: 5_000, saldo_31dec: -5_000 });
    draft.typeOver('modelG2A', 0, (row) => {
      const totale_kosten = n(row, 'totale_kosten') + 5_000;
      return { totale_kosten, te_verrekenen: Math.max(0, n(row, 'ontvangen_tm') - totale_kosten) };
    });
    return [{ message: 'anders', table: 'modelG2B', line: last + 1, column: 'lasten_jaar' }];
  }),
  ...inBoth(
    'FIN-07',
    (draft) => {
      const jaar = (YEARS[draft.periode].at(-1) ?? 0) + 1;
      // Below the rows of the model: four or six years and the total.
      const index = draft.periode === '2025-2028' ? 5 : 7;
      draft.typeOver('modelG2B', index, (_row, rows) => ({ ...rows.modelG2B?.[0], omschrijving: mainBron(draft), jaar, ...NOTHING_YET }));
      return [{ message: 'buitenLooptijd', table: 'modelG2B', line: index + 1, column: 'jaar' }];
    },
    'second',
  ),
  ...inBoth(
    'FIN-08',
    (draft) => {
      const last = draft.periode === '2025-2028' ? 3 : 4;
      draft.raise('modelG2B', last, { saldo_31dec: 50 });
      return [{ message: 'saldo', table: 'modelG2B', line: last + 1, column: 'saldo_31dec' }];
    },
    'third',
  ),
  ...inBoth(
    'FIN-09',
    (draft) => {
      draft.typeOver('modelG2A', 0, () => ({ kenmerk: 'STO-0002' }));
      return [{ message: 'anders', table: 'modelG2A', line: 1, column: 'kenmerk' }];
    },
    'third',
  ),
  ...inBoth('FIN-15', (draft) => {
    draft.raise('voortgang', 0, { gerealiseerd: 50 });
    return [{ message: 'anders', table: 'voortgang', line: 1, column: 'gerealiseerd' }];
  }),
  ...inBoth('FIN-23', (draft) => {
    reportAmount(draft, 'gerealiseerd', 'gerealiseerd', 5);
    return reportAmount(draft, 'gerealiseerd', 'gerealiseerd', 0);
  }),
  ...inBoth('FIN-24', (draft) => {
    draft.raise('eindrapportage', 2, { verschil_eur: 50 });
    return [{ message: 'verschil', table: 'eindrapportage', line: 3, column: 'verschil_eur' }];
  }),
  in2020(
    'FIN-25',
    ({ rows }) => {
      Object.assign(rows.eindrapportage?.[0] ?? {}, { toelichting: '' });
      return [{ message: 'leeg', table: 'eindrapportage', line: 1, column: 'toelichting' }];
    },
    'closing',
  ),
  ...inBoth(
    'WIJ-10',
    (draft) => {
      reportAmount(draft, 'wijziging', 'anders', 5);
      return reportAmount(draft, 'wijziging', 'anders', 0);
    },
    'second',
  ),
];

const cells: Fault[] = [
  ...inBoth(
    'DAT-01',
    onLine('kosten', 'geenDatum', 'betaaldatum', () => ({ betaaldatum: 'onbekend' })),
  ),
  ...inBoth(
    'DAT-02',
    onLine('kosten', 'datum', 'betaaldatum', () => ({ betaaldatum: '31-10-2026' })),
  ),
  ...inBoth(
    'DAT-03',
    onLine('kosten', 'boven100', 'pct', () => ({ pct: 1.5 })),
  ),
  ...inBoth(
    'DAT-04',
    onLine(
      'partners',
      'anderePatroon',
      'kvk',
      () => ({ kvk: '1234' }),
      (row) => row.partner_type === 'bedrijf',
    ),
  ),
  ...inBoth('DAT-05', onLine('kosten', 'leeg', 'boekstuk', empty('boekstuk'))),
  ...inBoth('DAT-06', (draft) => {
    draft.irregular.push({ table: 'verklaringen', hidden: draft.take('verklaringen').index });
    return [{ message: 'verborgen', table: 'verklaringen' }];
  }),
  ...inBoth('DAT-07', (draft) => {
    const { index } = draft.take('urenregistratie');
    draft.irregular.push({ table: 'urenregistratie', merged: { column: 'verlof', first: index } });
    return [{ message: 'samengevoegd', table: 'urenregistratie', line: index + 1, column: 'verlof' }];
  }),
  ...inBoth(
    'DAT-08',
    onLine(
      'kosten',
      'omgekeerd',
      'prestatie_tot',
      (row) => ({ prestatie_tot: n(row, 'prestatie_van') - 1 }),
      (row) => isWithinYear(n(row, 'prestatie_van')),
    ),
  ),
  ...inBoth('DAT-09', (draft) => {
    draft.add('instellingen', { regel: 'PER-99', instelling: 'uit', reden: 'Besproken met de accountant' });
    return [{ message: 'onbekend', table: 'instellingen', line: 1, column: 'regel' }];
  }),
];

/** Whether the day before is in the same year. */
const isWithinYear = (day: number): boolean =>
  day > 0 && [2020, 2021, 2022, 2023, 2024, 2025, 2026].every((year) => day !== serialDay(year, 1, 1));

/** Every fault that can be injected. */
export const FAULTS: readonly Fault[] = [...plan, ...budget, ...contributions, ...hours, ...machines, ...costs, ...reports, ...cells];
