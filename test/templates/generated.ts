import { KOSTENSOORTEN, LISTS } from '../../src/scheme/lists';
import { calendarDay, serialDay } from '../../src/scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, YEARS, type Periode } from '../../src/scheme/rounds';
import type { CellValue } from '../../src/cells/cell';
import type { TemplateRows } from '../../src/xlsx/template-sheet';

export type TypedRow = Readonly<Record<string, CellValue>>;

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SUBSIDIES: Readonly<Record<Periode, readonly string[]>> = {
  '2020-2024': [ROUNDS.STO2020.bron, ROUNDS.STO2024.bron],
  '2025-2028': [ROUNDS.STO2025.bron],
};
/** Three on the sheet Partners, one that is not, and none. */
const PARTNERS = ['Vmbo De Sluis', 'ROC Zaanrijk', 'Jachtbouw (Kooiman)', 'Onbekende School', ''];
const OTHER: Readonly<Record<Periode, string>> = { '2020-2024': ROUNDS.STO2025.bron, '2025-2028': ROUNDS.STO2020.bron };

/** The example of a jaartaak in the domain notes: omvang 0,8, uitbreiding 0,1, saldo 16,29. */
export const JAARTAAK_EXAMPLE: TypedRow = {
  schooljaar: '2025/2026',
  naam: 'A. de Vries',
  functie: 'docent',
  omvang: 0.8,
  van: serialDay(2025, 8, 1),
  tot: serialDay(2026, 7, 31),
  uitbreiding: 0.1,
  schooltaken: 80,
  deskundigheid: 149.31,
  ontwikkeltijd: 45,
  saldo_vorig: -12.5,
  verlichting: 30,
  inzet_lessen: 960,
  taken_overig: 60,
  sto_uren: 140,
};

/**
 * An administration of a period with lines of every kind, also such as must not be counted. All years, amounts to the cent; products that
 * end in half a cent only where asked.
 */
export function generatedRows(periode: Periode, seed: number, halfCents: boolean): TemplateRows {
  const next = numbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const euros = (limit: number): number => below(limit * 100) / 100;
  const years = YEARS[periode];
  const day = (year: number): number => serialDay(year, 1 + below(12), 1 + below(28));
  // Some lines say nothing, and fall in no row of a report but the last.
  const bron = (): string => one([...SUBSIDIES[periode], ...SUBSIDIES[periode], BRON_COFINANCIERING, OTHER[periode], '']);
  const kostensoort = (): string => one([...KOSTENSOORTEN, ...KOSTENSOORTEN, '']);
  const many = (count: number, row: () => TypedRow): TypedRow[] => Array.from({ length: count }, row);
  // A line of programmalijn 2 comes first, and the last one is spelled in lower case.
  const activiteiten = ['PL2', 'PL1', 'PL2', 'PL3', 'pl1'].map((pl_code, index) => ({
    programmalijn: `Lijn ${pl_code.toUpperCase()}`,
    pl_code,
    activiteit: `Activiteit ${index + 1}`,
    act_code: `A0${index + 1}`,
    ...(periode === '2025-2028' && index < 3
      ? { doel: 'thema: technisch schoolpersoneel', doel_2: 'kwaliteit', doel_3: index === 1 ? 'thema: gendergelijkheid en inclusie' : '' }
      : {}),
    ...(index === 0 ? { status: 'Behaald', resultaat: 'Alle scholen deden mee' } : {}),
    jaar_van: years[0] ?? 0,
    jaar_tot: years.at(-1) ?? 0,
  }));
  const activity = (): (typeof activiteiten)[number] => one(activiteiten);
  return {
    regio: [
      {
        regio_naam: 'Waterland',
        periode,
        kenmerk: 'STO-0001',
        datum_beschikking: serialDay((years[0] ?? 0) - 1, 12, 1),
        subsidie_toegekend: 4_000_000,
        subsidie_2024: periode === '2020-2024' ? 900_000 : '',
        saldo_begin: 1250.5,
        penvoerder: 'Vmbo De Sluis',
        peildatum: serialDay(years[1] ?? 0, 9, 30),
      },
    ],
    activiteiten,
    // The first year was closed, opened again and closed otherwise: what the registers say more or less counts in the second.
    afsluitingen: [
      {
        bron: SUBSIDIES[periode][0] ?? '',
        jaar: years[0] ?? 0,
        lasten: 11.11,
        afgesloten: serialDay(2026, 3, 1),
        heropend: serialDay(2026, 4, 1),
      },
      { bron: SUBSIDIES[periode][0] ?? '', jaar: years[0] ?? 0, lasten: 1234.56, ontvangen: 40_000, afgesloten: serialDay(2026, 5, 1) },
      // The second stands in another workbook.
      {
        ...{ bron: SUBSIDIES[periode][0] ?? '', jaar: years[1] ?? 0, lasten: 777.77, ontvangen: 50_000.5 },
        ...{ afgesloten: serialDay(2027, 5, 1), overgenomen: serialDay(2027, 6, 1) },
      },
    ],
    // Of the first year an instalment came late; one has no day.
    ontvangsten: [
      ...[40_000, 1_500.25].map((bedrag) => ({ bron: SUBSIDIES[periode][0] ?? '', bedrag, ontvangen: serialDay(years[0] ?? 0, 2, 1) })),
      ...SUBSIDIES[periode].map((name) => ({ bron: name, bedrag: 70_000, ontvangen: serialDay(years.at(-1) ?? 0, 12, 31) })),
      { bron: SUBSIDIES[periode][0] ?? '', bedrag: 9_999 },
    ],
    partners: PARTNERS.slice(0, 3).map((partner_naam) => ({ partner_naam })),
    // One code is spelled in lower case, one is not in the plan.
    voortgangActiviteiten: ['A01', 'a02', 'A05', 'A99'].map((act_code) => ({ act_code, gedaan: 'Gedaan volgens plan' })),
    eindverslagActiviteiten: ['A01', 'a03', 'A99'].map((act_code) => ({ act_code, vervolg: 'Gaat door' })),
    begroting: many(24, () => {
      const { pl_code, act_code } = activity();
      const amounts = years.flatMap((year): [string, CellValue][] =>
        below(5) === 0
          ? [[`q_${year}`, below(100)]]
          : [
              [`q_${year}`, halfCents ? below(400) / 4 : below(100)],
              [`p_${year}`, euros(300)],
            ],
      );
      return {
        regel: below(900) + 1,
        pl_code: below(12) === 0 ? 'PL9' : pl_code,
        act_code,
        bron: one([...SUBSIDIES[periode], BRON_COFINANCIERING, '']),
        kostensoort: kostensoort(),
        omschrijving: 'Regel',
        eenheid: 'stuk',
        ...Object.fromEntries(amounts),
        dekking_subsidie: euros(9000),
        dekking_cash: euros(500),
        dekking_kind: below(2) === 0 ? '' : euros(900),
        dekking_eigen: below(3) === 0 ? euros(700) : '',
      };
    }),
    jaartaken: [
      JAARTAAK_EXAMPLE,
      ...many(5, () => ({
        ...JAARTAAK_EXAMPLE,
        naam: `Docent ${below(1000)}`,
        omvang: (1 + below(20)) / 20,
        van: serialDay(2025, 8 + below(4), 1),
        uitbreiding: below(2) === 0 ? '' : below(10) / 20,
        verlof_uren: below(2) === 0 ? '' : euros(80),
        saldo_vorig: below(2) === 0 ? '' : euros(20),
        sto_uren: euros(300),
      })),
    ],
    verklaringen: [
      {
        instelling: 'Vmbo De Sluis',
        vertegenwoordiger: 'M. de Jong, directeur',
        naam: 'R. Hoekstra',
        functie: 'instructeur',
        van: serialDay(2026, 1, 1),
        tot: serialDay(2026, 6, 30),
        uren: 60.5,
        werkzaamheden: 'Techniekdagen',
        keuze: LISTS.nopKeuze.values[1] ?? '',
        datum_aanwerving: serialDay(2025, 12, 1),
        datum_teken: serialDay(2026, 7, 3),
        plaats: 'Monnikenmeer',
      },
    ],
    inspanning: many(20, () => {
      const van = day(one(years));
      return {
        naam: `Medewerker ${below(30)}`,
        functie: 'docent',
        van,
        tot: Math.min(van + below(90), serialDay(calendarDay(van).year, 12, 31)),
        uren: halfCents ? below(2000) / 8 : below(200),
        tarief: one([50, 55, 58.25]),
        partner: one(PARTNERS),
        act_code: activity().act_code,
        bron: bron(),
      };
    }),
    afschrijvingen: [
      // The two examples of the domain notes come first: 3.733,33 and 16.800,00 when bought in 2025.
      asset(7500, 500, 60, 0.8, serialDay(2025, 9, 1), periode),
      asset(60_500, 500, 120, 0.8, serialDay(2025, 7, 1), periode),
      ...many(8, () => ({
        ...asset(500 + euros(9000), below(2) * 100, one([36, 48, 60, 120]), one([0.5, 0.8, 1]), day(one(years)), periode),
        partner: one(PARTNERS),
        act_code: activity().act_code,
        bron: bron(),
      })),
    ],
    kosten: many(50, () => {
      const factuurdatum = day(one(years));
      const excl = euros(2500);
      const btw = Math.round(excl * 21) / 100;
      const kind = below(4);
      return {
        boekstuk: `B${below(1_000_000)}`,
        leverancier: `Leverancier ${below(20)}`,
        ...(below(15) === 0 ? {} : { factuurdatum }),
        ...(kind >= 2 ? { prestatie_van: factuurdatum - below(200) } : {}),
        ...(kind === 3 ? { prestatie_tot: factuurdatum + below(200) } : {}),
        excl,
        btw,
        incl: Math.round((excl + btw) * 100) / 100,
        btw_verrekenbaar: one(['', 'nee', 'ja']),
        kostensoort: kostensoort(),
        partner: one(PARTNERS),
        soort_boeking: one(['', '', 'kosten', 'voorschot of doorbetaling aan partner']),
        act_code: activity().act_code,
        bron: bron(),
        pct: one<CellValue>(halfCents ? ['', 1, 0.5, 0.35] : ['', 1]),
      };
    }),
    cofinanciering: many(12, () => {
      const tot = day(one(years));
      const form = below(3);
      return {
        cofinancier: `Bedrijf ${below(8)}`,
        soort: 'in kind uren',
        act_code: activity().act_code,
        bron: one([...SUBSIDIES[periode], OTHER[periode]]),
        van: tot - 20,
        tot,
        omschrijving: 'Bijdrage',
        ...(form === 0
          ? { uren: halfCents ? below(400) / 4 : below(90), tarief: euros(80) }
          : form === 1
            ? { aantal: below(20), waarde: euros(100) }
            : { cash: euros(5000) }),
      };
    }),
    wijzigingen: many(6, () => ({
      nummer: below(500) + 1,
      soort: 'budgetverschuiving',
      activiteit_van: below(3) === 0 ? '' : activity().act_code,
      activiteit_naar: activity().act_code,
      kostensoort_van: one(['', ...KOSTENSOORTEN]),
      kostensoort_naar: one([...KOSTENSOORTEN, 'Onbekende soort']),
      bedrag: euros(4000),
      reden: 'Anders gelopen',
    })),
    voortgang: [
      { prognose: 12_000 },
      { prognose: 5000.25 },
      {},
      { prognose: 700 },
      {},
      {},
      {},
      { prognose: 15_000 },
      { prognose: 2_700.25 },
    ],
    eindrapportage: [{}, {}, {}, {}, {}, {}, {}, { wijziging: 250 }, { wijziging: -30.5 }],
  };
}

function asset(aanschaf: number, restwaarde: number, periode_mnd: number, pct_sto: number, start: number, periode: Periode): TypedRow {
  return {
    leverancier: 'Machinehandel',
    factuurnr: `M${aanschaf}`,
    factuurdatum: start,
    omschrijving: 'Machine',
    aanschaf,
    periode_mnd,
    restwaarde,
    pct_sto,
    act_code: 'A01',
    bron: SUBSIDIES[periode][0] ?? '',
  };
}
