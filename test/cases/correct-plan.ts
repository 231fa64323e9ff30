import { cents, day, EXTRA, isForAll, type CorrectRow, type CorrectRows, type Setting } from './correct-administration';

/** The lists of the forms, as DUS-I has them. */
const GOALS = [
  'dekkend en doelmatig aanbod',
  'thema: technisch schoolpersoneel',
  'thema: gendergelijkheid en inclusie',
  'thema: technologie voor verduurzaming',
  'kwaliteit',
  'alle leerlingen in aanraking met techniek',
  'regionale samenwerking',
];
const KOSTENSOORTEN = ['Loonkosten', 'Materiaalkosten', 'Kosten machines en apparatuur', 'Overhead', 'Overige kosten'];

/** The region, who takes part, what it handed in and the activities. */
export function planOfCorrect(setting: Setting): CorrectRows {
  const { periode, isNew, years, peildatum, date, schools, companies, activities, lijnOf, between, award, isSmall, added, lateSchool } =
    setting;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return {
    regio: [
      {
        ...{
          regio_naam: 'Waterland',
          regio_type: 'techniekregio',
          periode,
          kenmerk: 'STO-2468',
          datum_beschikking: day(first - 1, 12, 20),
        },
        ...{
          max_bedrag: isNew ? (isSmall ? 4_000_000 : 9_000_000) : '',
          max_bron: isNew ? 'bijlage 3 van de regeling' : '',
          subsidie_toegekend: award,
          subsidie_2024: isNew ? '' : award / 4,
          saldo_begin: '',
        },
        // The name of the board or of the school: both are used.
        ...{ penvoerder: between(0, 1) ? 'Stichting De Sluis' : 'Vmbo De Sluis', peildatum },
      },
    ],
    regioParameters: [
      {
        parameter: 'activeringsgrens machines',
        periode,
        waarde: 1_000,
        vanaf: '',
        bron: 'Financieel beleid',
        datum_bron: day(first, 1, 31),
      },
      {
        parameter: 'uurtarief personeel',
        periode,
        waarde: isNew ? 58 : 55,
        vanaf: '',
        bron: 'GPL volgens de cao',
        datum_bron: day(first, 1, 31),
      },
    ],
    deadlines: (isNew
      ? [
          ['uitgewerkt plan 2025-2026', day(2025, 4, 14)],
          ['voortgangsrapportage 1', day(2026, 9, 30)],
          ['uitgewerkt plan 2027-2028', day(2026, 10, 1)],
          ['voortgangsrapportage 2', day(2028, 9, 28)],
          ['eindverslag', ''],
          ['jaarrekening 2025', day(2026, 6, 29)],
          ['jaarrekening 2026', day(2027, 6, 30)],
          ['jaarrekening 2027', day(2028, 5, 12)],
          ['jaarrekening 2028', ''],
        ]
      : [
          ['voortgangsrapportage 1', day(2021, 10, 29)],
          ['voortgangsrapportage 2', day(2023, 10, 1)],
          // Before the first of the two days that sources name.
          ['eindverslag', day(2024, 11, 29)],
          ['plan en begroting 2024', day(2023, 9, 30)],
          ...[2020, 2021, 2022, 2023, 2024].map((year) => [`jaarrekening ${year}`, day(year + 1, 6, 30)] as const),
        ]
    ).map(([document, due]) => ({
      ...{ document: String(document), periode },
      // What is due in two months has been handed in already.
      ingediend: due === '' || Number(due) > date + 90 ? '' : Math.min(Number(due), date),
    })),
    partners: [
      ...schools.map((partner_naam, index) => ({
        ...{ partner_type: index === 0 ? 'penvoerder (vmbo)' : 'vmbo-school', partner_naam, brin_vest: `0${index}XX00` },
        ...{ bevoegd_gezag: `Stichting ${partner_naam.slice(5)}`, bg_nummer: String(40001 + index), sok: 'ja' },
      })),
      {
        ...{
          partner_type: 'vmbo-school',
          partner_naam: lateSchool,
          brin_vest: '09XX00',
          bevoegd_gezag: 'Stichting Wad',
          bg_nummer: '40055',
          sok: 'ja',
        },
        vanaf: day(first + 1, 1, 1),
      },
      { partner_type: 'brancheorganisatie of bedrijvennetwerk', partner_naam: 'Techniekring Waterland', kvk: '87654321', sok: 'ja' },
      {
        partner_type: 'mbo-instelling',
        partner_naam: 'ROC Zaanstreek',
        brin_vest: '25YY00',
        bevoegd_gezag: 'ROC Zaanstreek',
        bg_nummer: '40101',
        sok: 'ja',
      },
      {
        partner_type: 'po-school',
        partner_naam: 'De Molen',
        brin_vest: '10ZZ00',
        bevoegd_gezag: 'Stichting De Molen',
        bg_nummer: '40102',
        sok: 'ja',
      },
      ...companies.map((partner_naam, index) => ({ partner_type: 'bedrijf', partner_naam, kvk: String(12345670 + index), sok: 'ja' })),
    ],
    activiteiten: [...activities, added].map((act_code, index) => ({
      ...{
        programmalijn: `Programmalijn ${lijnOf(act_code).slice(2)}`,
        pl_code: lijnOf(act_code),
        // An activity may serve more than one goal.
        doel: isNew ? (GOALS[index % GOALS.length] ?? '') : '',
        doel_2: isNew && index % 3 === 0 ? (GOALS[(index + 2) % GOALS.length] ?? '') : '',
        // Costs of half of the activities say for whom they are by their activity only.
        ...(isForAll(act_code) ? { doelgroep: 'po', doelgroep_2: 'vmbo', doelgroep_3: 'mbo' } : {}),
      },
      ...{ activiteit: `Techniekactiviteit ${index + 1}`, act_code, jaar_van: act_code === added ? first + 1 : first, jaar_tot: last },
      ...(act_code === added ? { status: 'Later toegevoegd', resultaat: 'Op verzoek van de scholen' } : {}),
    })),
  };
}

/** A budget with room for what the registers came to, price times quantity, covered to the cent. */
export function budgetOfCorrect(setting: Setting, registers: CorrectRows): Pick<CorrectRows, 'begroting'> {
  const { activities, lijnOf, schools, lateSchool, pick, years, isNew, bron, rateOn } = setting;
  const begroting: CorrectRow[] = [];
  const spent = (act: string, kostensoort: string): number =>
    [
      ...(registers.kosten ?? []).map((row) => [row.act_code, row.kostensoort, row.bedrag_sto]),
      ...(registers.inspanning ?? []).map((row) => [row.act_code, 'Loonkosten', row.loonkosten]),
      ...(registers.afschrijvingen ?? []).map((row) => [row.act_code, 'Kosten machines en apparatuur', row.afs_totaal]),
    ].reduce((sum, [code, soort, amount]) => sum + (code === act && soort === kostensoort ? Math.max(0, Number(amount)) : 0), 0);
  const add = (act: string, kostensoort: string, of: string, amount: number, inYears: readonly number[]): void => {
    const isWages = kostensoort === 'Loonkosten';
    const cells: CorrectRow = {};
    let total = 0;
    for (const year of inYears) {
      const p = isWages ? rateOn(day(year, 6, 1)) : 25;
      const q = Math.ceil(amount / inYears.length / p) + 20;
      Object.assign(cells, { [`q_${year}`]: q, [`p_${year}`]: p, [`bedrag_${year}`]: q * p });
      total += q * p;
    }
    const dekking_kind = cents(total * (isNew ? 0.105 : 0.09));
    const dekking_cash = cents(total * 0.01);
    begroting.push({
      ...{ regel: begroting.length + 1, pl_code: lijnOf(act), act_code: act, partner: pick(schools), bron: of, kostensoort },
      ...{ omschrijving: `${kostensoort} voor ${act}`, eenheid: isWages ? 'uur' : 'stuk', ...cells, bedrag_totaal: total },
      ...{ dekking_subsidie: cents(total - dekking_kind - dekking_cash), dekking_cash, dekking_kind, dekking_eigen: 0, sluitend: 0 },
      ...{ detail: 'specifiek', toelichting: 'Ervaring van vorig jaar en offertes' },
    });
  };
  const mainYears = isNew ? years : years.filter((year) => year <= 2023);
  for (const act of activities) for (const soort of KOSTENSOORTEN) add(act, soort, bron, spent(act, soort) * 1.2 + 500, mainYears);
  // Overhead is for all activities together: it names none.
  add(activities[0] ?? '', 'Overhead', bron, 30_000, mainYears);
  Object.assign(begroting.at(-1) ?? {}, { act_code: '', omschrijving: 'Projectleiding voor alle activiteiten' });
  if (!isNew) {
    for (const soort of KOSTENSOORTEN) add(activities[0] ?? '', soort, EXTRA, 20_000, [2024]);
    Object.assign(begroting.at(-1) ?? {}, { omschrijving: 'Opstellen van het activiteitenplan 2025-2028' });
  }
  // The school that joined got a part of the budget, from its first year on.
  add(activities[0] ?? '', 'Overige kosten', bron, 1_000, mainYears.slice(1));
  Object.assign(begroting.at(-1) ?? {}, { partner: lateSchool, omschrijving: 'Meedoen aan de startdag' });
  return { begroting };
}
