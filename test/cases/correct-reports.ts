import { cents, day, EXTRA, monthOf, yearOf, type CorrectRow, type CorrectRows, type Setting } from './correct-administration';

const KOSTENSOORTEN = ['Loonkosten', 'Materiaalkosten', 'Kosten machines en apparatuur', 'Overhead', 'Overige kosten'];

interface Booked {
  readonly bron: string;
  readonly kostensoort: string;
  readonly first: number;
  readonly last: number;
  /** Euros by calendar year. */
  readonly years: ReadonlyMap<number, number>;
  readonly amount: number;
  /** Euros up to and including a day. */
  readonly until: (on: number) => number;
}

/** Summary, progress report, final report and model G2, added up from the registers as a bookkeeper would. */
export function reportsOfCorrect(setting: Setting, rows: CorrectRows): CorrectRows {
  const booked = [...hoursBooked(rows), ...invoicesBooked(rows), ...machinesBooked(rows, setting.years)];
  return {
    ...summary(setting, rows),
    ...progress(setting, rows, booked),
    ...finalReport(setting, rows, booked),
    ...modelG(setting, booked),
    ...contents(setting, rows),
  };
}

/** Each activity told of in both reports, and each of their questions answered: seven, and five where no theme is asked for. */
function contents({ isNew }: Setting, { activiteiten = [] }: CorrectRows): CorrectRows {
  const answers = Array.from({ length: isNew ? 7 : 5 }, (_, index) => ({
    antwoord: `De regio ligt op koers; in de bijlage staat per school wat er gebeurde (vraag ${index + 1}).`,
  }));
  const texts = activiteiten.map(({ act_code = '', activiteit = '' }) => ({
    ...{ act_code, activiteit, gedaan: 'Gehouden op alle scholen, voor 120 leerlingen per school.' },
    ...{ afwijking: 'Een school begon een maand later.', vervolg: 'Volgend jaar doen ook de nieuwe scholen mee.' },
  }));
  return { voortgangActiviteiten: texts, eindverslagActiviteiten: texts, voortgangVragen: answers, eindverslagVragen: answers };
}

const dated = (bron: string, kostensoort: string, first: number, last: number, amount: number): Booked => ({
  ...{ bron, kostensoort, first, last, amount },
  years: new Map([[yearOf(last), amount]]),
  until: (on) => (last <= on ? amount : 0),
});

const hoursBooked = ({ inspanning = [] }: CorrectRows): Booked[] =>
  inspanning.map((row) => dated(String(row.bron), 'Loonkosten', Number(row.van), Number(row.tot), Number(row.loonkosten)));

const invoicesBooked = ({ kosten = [] }: CorrectRows): Booked[] =>
  kosten
    .filter(({ soort_boeking }) => !String(soort_boeking ?? '').startsWith('voorschot'))
    .map((row) =>
      dated(
        String(row.bron),
        String(row.kostensoort),
        Number(row.prestatie_van || row.prestatie_tot || row.factuurdatum),
        Number(row.prestatie_tot || row.factuurdatum),
        Number(row.bedrag_sto),
      ),
    );

function machinesBooked({ afschrijvingen = [] }: CorrectRows, years: readonly number[]): Booked[] {
  return afschrijvingen.map((row) => {
    const byYear = new Map(years.map((year) => [year, Number(row[`afs_${year}`] ?? 0)]));
    const months = new Map(years.map((year) => [year, Number(row[`mnd_${year}`] ?? 0)]));
    const start = Number(row.start || row.factuurdatum);
    const from = yearOf(start) * 12 + monthOf(start);
    // Who began the month after has a month less in the first year.
    const inFirst = 12 - (from % 12);
    const first = from + (inFirst > (months.get(yearOf(start)) ?? 0) ? 1 : 0);
    return {
      ...{ bron: String(row.bron), kostensoort: 'Kosten machines en apparatuur', first: start, last: start },
      ...{ years: byYear, amount: [...byYear.values()].reduce((sum, each) => sum + each, 0) },
      until: (on) => {
        const month = yearOf(on) * 12 + monthOf(on);
        return years.reduce((sum, year) => {
          const counted = months.get(year) ?? 0;
          if (counted === 0) return sum;
          const begin = Math.max(first, year * 12);
          const begun = Math.max(0, Math.min(counted, month - begin + 1));
          return sum + ((byYear.get(year) ?? 0) * begun) / counted;
        }, 0);
      },
    };
  });
}

const sumOf = (of: readonly number[]): number => cents(of.reduce((sum, each) => sum + each, 0));
const soortRow = (rows: readonly CorrectRow[]): CorrectRow[] => [...rows.slice(0, 5), {}, ...rows.slice(5)];

function summary({ years }: Setting, { begroting = [] }: CorrectRows): CorrectRows {
  const planned = (soort: string, year: number): number =>
    sumOf(begroting.filter(({ kostensoort }) => kostensoort === soort).map((row) => Number(row[`bedrag_${year}`] ?? 0)));
  const rows = KOSTENSOORTEN.map((soort) => {
    const amounts = Object.fromEntries(years.map((year) => [`bedrag_${year}`, planned(soort, year)]));
    return { ...amounts, totaal: sumOf(Object.values(amounts)) };
  });
  return { samenvatting: rows };
}

const cover = (begroting: readonly CorrectRow[], ...columns: string[]): number =>
  sumOf(begroting.flatMap((row) => columns.map((column) => Number(row[column] ?? 0))));

function shifted(wijzigingen: readonly CorrectRow[], soort: string): number {
  return sumOf(
    wijzigingen.map(
      ({ kostensoort_naar, kostensoort_van, bedrag }) =>
        (kostensoort_naar === soort ? Number(bedrag) : 0) - (kostensoort_van === soort ? Number(bedrag) : 0),
    ),
  );
}

function progress(
  setting: Setting,
  { begroting = [], wijzigingen = [], cofinanciering = [] }: CorrectRows,
  booked: readonly Booked[],
): CorrectRows {
  const { bron, peildatum } = setting;
  const main = begroting.filter((row) => row.bron !== EXTRA);
  const realised = (soort: string): number =>
    sumOf(
      booked
        .filter((each) => each.kostensoort === soort && (each.bron === bron || each.bron === 'cofinanciering'))
        .map(({ until }) => until(peildatum)),
    );
  const rows = KOSTENSOORTEN.map((soort) => {
    const begroot = cents(
      sumOf(main.filter(({ kostensoort }) => kostensoort === soort).map((row) => Number(row.bedrag_totaal))) + shifted(wijzigingen, soort),
    );
    const gerealiseerd = realised(soort);
    return { begroot, gerealiseerd, nog_te_realiseren: cents(begroot - gerealiseerd), prognose: begroot, verwacht_verschil: 0 };
  });
  const total = (column: 'begroot' | 'gerealiseerd' | 'prognose'): number => sumOf(rows.map((row) => row[column]));
  const subsidie = cover(main, 'dekking_subsidie');
  const bijdrage = cover(main, 'dekking_cash', 'dekking_kind');
  return {
    voortgang: soortRow([
      ...rows,
      { begroot: total('begroot'), gerealiseerd: total('gerealiseerd'), prognose: total('prognose') },
      { begroot: subsidie, prognose: subsidie },
      {
        begroot: bijdrage,
        gerealiseerd: sumOf(cofinanciering.map((row) => (row.bron === bron && Number(row.tot) <= peildatum ? Number(row.bedrag) : 0))),
        prognose: bijdrage,
      },
      // Nothing came to the year that is closed.
      { gerealiseerd: 0 },
    ]),
  };
}

function finalReport(
  { isNew }: Setting,
  { begroting = [], wijzigingen = [], cofinanciering = [] }: CorrectRows,
  booked: readonly Booked[],
): CorrectRows {
  const row = (oorspronkelijk: number, aanvullend: number, wijziging: number | '', gerealiseerd: number): CorrectRow => {
    const totaal_begroot = cents(oorspronkelijk + aanvullend + Number(wijziging || 0));
    const verschil = cents(gerealiseerd - totaal_begroot);
    return {
      ...{ oorspronkelijk, wijziging, totaal_begroot, gerealiseerd, verschil_eur: verschil },
      ...(isNew ? {} : { aanvullend_2024: aanvullend }),
      ...{ verschil_pct: totaal_begroot === 0 ? '' : verschil / totaal_begroot, toelichting: 'De looptijd is nog niet voorbij' },
    };
  };
  const planned = (soort: string, isExtra: boolean): number =>
    sumOf(
      begroting
        .filter(({ kostensoort, bron }) => kostensoort === soort && (bron === EXTRA) === isExtra)
        .map((each) => Number(each.bedrag_totaal)),
    );
  const rows = KOSTENSOORTEN.map((soort) =>
    row(
      planned(soort, false),
      planned(soort, true),
      shifted(wijzigingen, soort),
      sumOf(booked.filter(({ kostensoort }) => kostensoort === soort).map(({ amount }) => amount)),
    ),
  );
  const total = (column: string): number => sumOf(rows.map((each) => Number(each[column] ?? 0)));
  const main = begroting.filter(({ bron }) => bron !== EXTRA);
  const extra = begroting.filter(({ bron }) => bron === EXTRA);
  return {
    eindrapportage: soortRow([
      ...rows,
      row(total('oorspronkelijk'), total('aanvullend_2024'), total('wijziging'), total('gerealiseerd')),
      row(
        cover(main, 'dekking_subsidie'),
        cover(extra, 'dekking_subsidie'),
        '',
        sumOf(booked.map(({ bron, amount }) => (bron === 'cofinanciering' ? 0 : amount))),
      ),
      row(
        cover(main, 'dekking_cash', 'dekking_kind'),
        cover(extra, 'dekking_cash', 'dekking_kind'),
        '',
        sumOf(cofinanciering.map(({ bedrag }) => Number(bedrag))),
      ),
      { gerealiseerd: 0 },
    ]),
  };
}

function modelG({ isNew, years, bron, date, award }: Setting, booked: readonly Booked[]): CorrectRows {
  const grants = isNew
    ? [{ of: bron, in: years, bedrag: award }]
    : [
        { of: bron, in: years, bedrag: award },
        { of: EXTRA, in: [2024], bedrag: award / 4 },
      ];
  const head = (bedrag_toewijzing: number): CorrectRow => ({
    ...{ kenmerk: 'STO-2468', datum_toewijzing: day((years[0] ?? 0) - 1, 12, 20), bedrag_toewijzing, model: 'G2' },
  });
  const modelG2B: CorrectRow[] = [];
  const modelG2A: CorrectRow[] = [];
  for (const grant of grants) {
    let saldo = 0;
    let totaal = 0;
    let ontvangen = 0;
    for (const year of grant.in) {
      const lasten = sumOf(booked.filter((each) => each.bron === grant.of).map((each) => each.years.get(year) ?? 0));
      const ontvangen_jaar = year <= yearOf(date) ? grant.bedrag / 4 : 0;
      const saldo_1jan = saldo;
      saldo = cents(saldo + ontvangen_jaar - lasten);
      totaal = cents(totaal + lasten);
      ontvangen += ontvangen_jaar;
      modelG2B.push({
        ...{ omschrijving: grant.of, jaar: year, ...head(grant.bedrag) },
        ...{ saldo_1jan, ontvangen_jaar, lasten_jaar: lasten, totale_kosten: totaal, saldo_31dec: saldo },
      });
    }
    modelG2A.push({
      ...{ omschrijving: grant.of, ...head(grant.bedrag), ontvangen_tm: ontvangen, totale_kosten: totaal },
      te_verrekenen: Math.max(0, cents(ontvangen - totaal)),
    });
  }
  // The first year was closed with what the annual accounts said.
  const [first] = modelG2B;
  const year = Number(first?.jaar);
  const afsluitingen: CorrectRow[] =
    year + 1 < yearOf(date)
      ? [
          {
            ...{ bron, door: 'A. Visser', afgesloten: day(year + 1, 6, 1), lasten: first?.lasten_jaar ?? 0, jaar: year, regels: 10 },
            vingerafdruk: '0'.repeat(64),
          },
        ]
      : [];
  return { modelG2A, modelG2B, afsluitingen };
}
