import { staff, timeSheets } from './correct-people';
import { cents, day, EXTRA, isForAll, monthOf, yearOf, type CorrectRow, type CorrectRows, type Setting } from './correct-administration';

const MACHINES = 'Kosten machines en apparatuur';
const MATERIAL = 'Materiaalkosten';

/** Descriptions that may look like something else and are ordinary costs. */
const MATERIALS = [
  'Flyers voor de techniekdagen',
  'Hout en verf voor de werkplaats',
  'Filament voor de 3D-printers',
  'Veiligheidsbrillen, 30 stuks',
  'Printerpapier',
  'Vloeistof voor de koeling van de frees',
  'Onderdelen zonnewagen',
  'Twee soldeerbouten en tin',
  'Reserveonderdelen lasapparaat',
  'Lesmateriaal robotica',
];
const SERVICES = [
  'Vervoer leerlingen naar bedrijfsdag',
  'Reservering vergaderzaal startbijeenkomst',
  'Onvoorziene reparatie van de kolomboormachine',
  'Verbouw en inrichten stand open dag',
  'Workshop lassen door vakman',
  'Huur lasersnijder, mei',
  'Excursie technieklab, entree',
  'Onderhoud CNC-frees',
  'Gastspreker duurzame techniek',
  'Licentie tekenprogramma',
];

/** Cost lines, hours with their proof, machines, contributions and changes that are right. */
export function registersOfCorrect(setting: Setting): CorrectRows {
  const kosten = costs(setting);
  const people = staff(setting);
  const afschrijvingen = machines(setting);
  const spent = (bron: string): number =>
    [...kosten.map((row) => [row.bron, row.bedrag_sto]), ...people.inspanning.map((row) => [row.bron, row.loonkosten])]
      .concat(afschrijvingen.map((row) => [row.bron, row.afs_totaal]))
      .reduce((sum, [of, amount]) => sum + (of === bron ? Number(amount) : 0), 0);
  return {
    kosten,
    ...people,
    afschrijvingen,
    cofinanciering: contributions(setting, spent),
    wijzigingen: changes(setting),
    urenregistratie: timeSheets(setting, people.inspanning),
  };
}

/** The bron of what falls on a day: in 2024 old and extra money run side by side. */
const bronOn = ({ isNew, bron, oneIn }: Setting, serial: number): string => (!isNew && yearOf(serial) === 2024 && oneIn(2) ? EXTRA : bron);

function costs(setting: Setting): CorrectRow[] {
  const { between, pick, oneIn, begin, peildatum, activities, schools } = setting;
  const rows: CorrectRow[] = [];
  const add = (row: CorrectRow): void => {
    rows.push({ boekstuk: `${yearOf(Number(row.factuurdatum))}-${String(rows.length + 1).padStart(4, '0')}`, bewijs: 'ja', ...row });
  };
  /** Prices with btw, and what is charged: without btw where the school takes it back. */
  const priced = (excl: number, rate: number, pct: number, isReclaimed = false): CorrectRow => {
    const btw = cents((excl * rate) / 100);
    const incl = cents(excl + btw);
    return {
      ...{ excl, btw, incl, btw_verrekenbaar: isReclaimed ? 'ja' : 'nee' },
      ...(pct === 1 ? { pct: oneIn(2) ? 1 : '' } : { pct, sleutel: 'Naar aantal leerlingen' }),
      bedrag_sto: cents((isReclaimed ? excl : incl) * pct),
    };
  };
  /** What the new activity and the school that came later cost. */
  const later = day((setting.years[0] ?? 0) + 1, 2, 1);
  if (later < peildatum - 80) {
    const line = { leverancier: 'Houthandel Dijk', kostensoort: MATERIAL, bron: setting.bron, doelgroep: 'vmbo', factuurdatum: later };
    add({
      ...line,
      factuurnr: 'N-1',
      omschrijving: 'Materiaal nieuwe activiteit',
      act_code: setting.added,
      partner: schools[0] ?? '',
      ...priced(400, 21, 1),
    });
    // Names as people type them, on other days in another spelling.
    add({
      ...line,
      factuurnr: 'N-2',
      omschrijving: 'Materiaal',
      act_code: 'a01 ',
      partner: "VMBO 'T WAD",
      factuurdatum: later + 3,
      ...priced(300, 9, 1),
    });
    add({
      ...line,
      factuurnr: 'N-3',
      omschrijving: 'Catering startdag',
      act_code: activities[0] ?? '',
      partner: setting.lateSchool,
      ...priced(250, 9, 1),
      excl: '',
      btw: '',
    });
  }
  const count = between(40, 160);
  for (let index = 0; index < count; index += 1) {
    const factuurdatum = between(begin + 20, peildatum - 60);
    const bron = bronOn(setting, factuurdatum);
    const isMaterial = oneIn(2);
    const base: CorrectRow = {
      leverancier: pick(['Drukkerij Rijp', 'Houthandel Dijk', 'Techniekwinkel Zaan', 'Touringcar Visser', 'Zaalverhuur De Kolk']),
      factuurnr: `F${yearOf(factuurdatum)}-${1000 + index}`,
      factuurdatum,
      omschrijving: pick(isMaterial ? MATERIALS : SERVICES),
      kostensoort: isMaterial ? MATERIAL : 'Overige kosten',
      // Every activity has costs.
      act_code: activities[index] ?? pick(activities),
      partner: pick(schools),
      bron,
      doelgroep: pick(['vmbo', 'vmbo', 'po', 'mbo', 'pro', 'vmbo en havo/vwo']),
    };
    const excl = between(2_000, 79_000) / 100;
    const rate = pick([21, 21, 9, 0]);
    const kind = between(1, 12);
    // Two kinds are for another activity as well.
    if (kind !== 1 && kind !== 9 && isForAll(String(base.act_code))) base.doelgroep = '';
    if (kind === 1) {
      // One invoice over two activities, with what each pays.
      add({ ...base, ...priced(excl, rate, 0.6) });
      add({ ...base, act_code: pick(activities), ...priced(excl, rate, 0.4) });
    } else if (kind === 2) {
      // An invoice and the credit note that takes it back.
      add({ ...base, ...priced(excl, rate, 1) });
      const { btw, incl, bedrag_sto } = priced(excl, rate, 1);
      add({
        ...base,
        ...{ factuurnr: `C${1000 + index}`, factuurdatum: factuurdatum + 10, omschrijving: 'Creditnota' },
        ...{ excl: -excl, btw: -Number(btw), incl: -Number(incl), pct: 1, bedrag_sto: -Number(bedrag_sto), btw_verrekenbaar: 'nee' },
      });
    } else if (kind === 3) {
      // Paid in two equal instalments, each with a number of its own.
      for (const [part, later] of [
        ['a', 0],
        ['b', 30],
      ] as const) {
        const days = { factuurnr: `${String(base.factuurnr)}${part}`, factuurdatum: factuurdatum + later };
        add({ ...base, ...days, ...priced(excl, rate, 1) });
      }
    } else if (kind === 4) {
      // Till receipts have no number that tells them apart.
      for (const later of [0, 41]) add({ ...base, factuurnr: 'kassabon', factuurdatum: factuurdatum + later, ...priced(excl, rate, 1) });
    } else if (kind === 5) {
      // Work of weeks, invoiced and paid afterwards.
      const prestatie_van = Math.max(day(yearOf(factuurdatum), 1, 1), factuurdatum - 40);
      add({ ...base, prestatie_van, prestatie_tot: factuurdatum, betaaldatum: factuurdatum + 20, ...priced(excl, rate, 1) });
    } else if (kind === 6) {
      // A licence over a school year, split in two equal halves with a period each.
      const year = yearOf(factuurdatum);
      if (day(year, 12, 31) < peildatum && year < (setting.years.at(-1) ?? 0)) {
        const halves = [
          [day(year, 8, 1), day(year, 12, 31)],
          [day(year + 1, 1, 1), day(year + 1, 7, 31)],
        ] as const;
        for (const [prestatie_van, prestatie_tot] of halves) {
          if (prestatie_tot > peildatum) continue;
          add({ ...base, factuurdatum: day(year, 8, 15), bron: setting.bron, prestatie_van, prestatie_tot, ...priced(excl, rate, 0.5) });
        }
      } else add({ ...base, ...priced(excl, rate, 1) });
    } else if (kind === 7) add({ ...base, ...priced(excl, rate, 1, true) });
    else if (kind === 8) {
      // A payment on account to a partner is no cost.
      const bedrag = between(5_000, 20_000);
      add({
        ...base,
        ...{ leverancier: pick(schools), factuurnr: `V-${index}`, omschrijving: 'Voorschot tweede kwartaal' },
        ...{ soort_boeking: 'voorschot of doorbetaling aan partner', kostensoort: 'Overige kosten' },
        ...{ excl: bedrag, btw: 0, incl: bedrag, pct: 1, bedrag_sto: 0, btw_verrekenbaar: 'nee' },
      });
    } else if (kind === 9) {
      // Small machines under the limit for one item.
      add({
        ...base,
        omschrijving: 'Tien accuboormachines',
        kostensoort: MACHINES,
        act_code: activities[0] ?? '',
        ...priced(between(900, 4_000), 21, 1),
      });
    } else if (kind === 10) {
      add({ ...base, bron: 'cofinanciering', ...priced(excl, rate, 1) });
    } else if (kind === 11) {
      add({ ...base, kostensoort: 'Overhead', omschrijving: 'Projectleiding', ...priced(excl, rate, 1) });
    } else add({ ...base, betaaldatum: factuurdatum + between(1, 30), ...priced(excl, rate, 1) });
  }
  return rows;
}

function machines(setting: Setting): CorrectRow[] {
  const { between, pick, oneIn, begin, peildatum, years, schools, activities, bron, isNew } = setting;
  const last = isNew ? day(2028, 12, 31) : day(2024, 12, 31);
  const count = between(3, 15);
  return Array.from({ length: count }, (_, index) => {
    const factuurdatum = between(begin + 10, peildatum - 30);
    const start = oneIn(2) ? Math.min(factuurdatum + between(0, 60), last - 40) : '';
    const months = pick([60, 72, 84, 96, 120]);
    const aanschaf = between(1_500, 40_000);
    const restwaarde = pick([0, 0, 100, 500]);
    const pct_sto = pick([1, 0.8, 0.75, 0.5, 0.33]);
    const from = start === '' ? factuurdatum : start;
    // Some schools begin with the month after.
    const first = yearOf(from) * 12 + monthOf(from) + (oneIn(4) ? 1 : 0);
    const perMonth = (aanschaf - restwaarde) / months;
    const counted = years.map((year) => {
      const mnd = Math.max(0, Math.min(first + months, (year + 1) * 12) - Math.max(first, year * 12));
      return { year, mnd, afs: cents(perMonth * mnd * pct_sto) };
    });
    const total = counted.reduce((sum, { afs }) => sum + afs, 0);
    return {
      ...{ leverancier: pick(['Machinehandel Zaan', 'Technolas BV']), factuurnr: `M-${100 + index}`, factuurdatum, start },
      ...{ omschrijving: pick(['Freesmachine', '3D-printer', 'Lasrobot', 'Draaibank', 'Meetopstelling']), inv_id: `INV-${index}` },
      ...{ aanschaf, periode_mnd: months, restwaarde, pct_sto, partner: pick(schools), act_code: activities[0] ?? '', bron },
      toelichting: pct_sto === 1 ? 'Staat in het mobiele STO-lokaal' : '',
      ...Object.fromEntries(counted.flatMap(({ year, mnd, afs }) => [[`mnd_${year}`, mnd] as const, [`afs_${year}`, afs] as const])),
      ...{ afs_maand: cents(perMonth), afs_totaal: cents(total), afs_rest: cents((aanschaf - restwaarde) * pct_sto - total) },
      periode_begroot: oneIn(2) ? months : '',
    };
  }).filter(
    ({ factuurdatum, start, periode_mnd }) =>
      // A term that happens to end with the scheme is a question by nature: here none does.
      !endsWithScheme(Number(start || factuurdatum), periode_mnd, setting),
  );
}

/** Whether the last month is one that ever was the last of the scheme, or next to it. */
function endsWithScheme(start: number, months: number, { isNew }: Setting): boolean {
  const end = yearOf(start) * 12 + monthOf(start) + months - 1;
  const lasts = isNew ? [2028 * 12 + 11] : [2023 * 12 + 11, 2024 * 12 + 6, 2024 * 12 + 11];
  return lasts.some((each) => Math.abs(each - end) <= 2);
}

function contributions(setting: Setting, spent: (bron: string) => number): CorrectRow[] {
  const { between, pick, companies, activities, begin, peildatum, isNew, bron } = setting;
  const rows: CorrectRow[] = [];
  const add = (of: string, van: number, row: CorrectRow, bedrag: number): void => {
    rows.push({
      ...{
        cofinancier: pick([...companies, 'Techniekring Waterland']),
        act_code: pick(activities),
        bron: of,
        van,
        tot: van + between(0, 12),
        bedrag,
      },
      ...{
        omschrijving: `Bijdrage ${rows.length + 1} aan de techniekdagen`,
        verklaring: 'ja',
        datum_teken: van + 20,
        bewijs: `Map C, nr ${rows.length + 1}`,
      },
      ...row,
    });
  };
  for (const of of isNew ? [bron] : [bron, EXTRA]) {
    // On the stricter reading 10% of all is 11,2% of the subsidy; before July 2022 that held for 2020-2023 too.
    let needed = spent(of) * 0.12 + 1_000;
    const [first, last] = of === EXTRA ? [day(2024, 1, 5), Math.max(day(2024, 1, 10), peildatum - 20)] : [begin + 5, peildatum - 20];
    while (needed > 0) {
      const van = between(first, last);
      const kind = between(1, 4);
      if (kind === 1) {
        const [uren, tarief] = [between(20, 120), pick([45, 60, 75, 95])];
        add(of, van, { soort: 'in kind uren', uren, tarief, grond: 'afgesproken tarief' }, uren * tarief);
        needed -= uren * tarief;
      } else if (kind === 2) {
        const [aantal, waarde] = [between(2, 20), between(5_000, 40_000) / 100];
        const bedrag = cents(aantal * waarde);
        add(of, van, { soort: 'in kind materiaal (gebruikt)', aantal, waarde, grond: 'taxatie', afgestemd: 'ja' }, bedrag);
        needed -= bedrag;
      } else if (kind === 3) {
        const [aantal, waarde] = [between(2, 20), 250];
        add(of, van, { soort: 'in kind ruimte', aantal, waarde, grond: 'afgesproken tarief' }, aantal * waarde);
        needed -= aantal * waarde;
      } else {
        const cash = between(1_000, 12_000);
        add(of, van, { soort: 'in cash', cash }, cash);
        needed -= cash;
      }
    }
  }
  return rows;
}

/** Who tested a change, who was told, and that the plan follows it. */
const DONE: CorrectRow = { getoetst_door: 'De projectleider', geinformeerd: 'Penvoerder en scholen', plan_bijgewerkt: 'ja' };

function changes({ lateSchool, between, activities, begin, peildatum, bron, added }: Setting): CorrectRow[] {
  const decided = Math.min(peildatum - 60, day(yearOf(begin), 12, 1));
  const news: CorrectRow = {
    ...{ nummer: 90, soort: 'activiteit nieuw', bron, activiteit_naar: added, reden: 'Op verzoek van de scholen', nieuw: 'Extra keuzevak' },
    ...{ past_binnen_doel: 'Zelfde doel: meer leerlingen in aanraking met techniek', besluit_datum: decided, melding_datum: decided + 14 },
    ...DONE,
  };
  const joined: CorrectRow = {
    ...{ nummer: 91, soort: 'partner erbij', bron, nieuw: 'Vmbo ’t Wad doet mee', reden: 'Leerlingen uit dezelfde regio' },
    ...{ partner: lateSchool, besluit_datum: decided, melding_datum: decided + 14 },
    ...DONE,
  };
  const shifts = Array.from({ length: between(1, 5) }, (_, index): CorrectRow => {
    const besluit_datum = between(begin + 60, peildatum - 40);
    const activity = activities[index % activities.length] ?? '';
    return {
      ...{ nummer: index + 1, soort: 'budgetverschuiving', bron, activiteit_van: activity, activiteit_naar: activity },
      ...{ kostensoort_van: MATERIAL, kostensoort_naar: 'Overige kosten', bedrag: between(10, 90) * 10 },
      ...{ oud: 'Eigen vervoer', nieuw: 'Bus', reden: 'Vervoer viel duurder uit', past_binnen_doel: 'Zelfde activiteit', besluit_datum },
      melding_datum: besluit_datum + 10,
      ...DONE,
    };
  });
  return [...shifts, news, joined];
}
