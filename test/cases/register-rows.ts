import { calendarDay, serialDay } from '../../src/scheme/calendar';
import { ROUNDS } from '../../src/scheme/rounds';
import { roundHalfAway } from '../../src/records/money';
import type { Row, Rows } from './calculated';
import { ACTIVITIES, SCHOOLS, type Draws } from './draws';
import { LATE_SCHOOL } from './plan-rows';

const SUPPLIERS = [
  'Drukkerij Rijp',
  'Houthandel Dijk',
  'Techniekwinkel Zaan',
  'Touringcar Visser',
  'Zaalverhuur De Kolk',
  'Metaalgroothandel Noord',
  'Elektro Bakker',
  'Kantoorvak Edam',
];
const GOODS = [
  'Flyers voor de techniekdagen',
  'Hout voor de werkplaats',
  'Bouwpakketten zonnewagen',
  'Vervoer leerlingen bedrijfsdag',
  'Gastspreker techniek',
  'Stroomdraad en schakelaars',
  'Aluminium plaat',
  'Veiligheidsbrillen',
];
const MACHINES = ['Freesmachine', 'Lasrobot', 'Draaibank', 'Meetopstelling', 'Zaagmachine', 'Oefeninstallatie warmtepomp'];
/** Activities that the log of changes is about. */
const CHANGED = 4;

/** Cost lines, machines, contributions of companies, and the log of changes. */
export function registerRows(draws: Draws): Pick<Rows, 'kosten' | 'afschrijvingen' | 'cofinanciering' | 'wijzigingen'> {
  const {
    size,
    firstYear,
    count,
    below,
    one,
    many,
    isNew,
    main,
    lastDay,
    day,
    bronOn,
    number,
    code,
    machineActivity,
    activity,
    companies,
  } = draws;
  const kosten = many(count('kosten'), (index) => {
    const factuurdatum = day();
    const excl = (12_000 + below(55_000)) / 100;
    const btw = roundHalfAway(excl * one([0, 9, 21])) / 100;
    const kostensoort = one(['Materiaalkosten', 'Materiaalkosten', 'Overige kosten', 'Overhead']);
    const bron = bronOn(factuurdatum);
    const { year } = calendarDay(factuurdatum);
    return {
      boekstuk: `${year}-${number(index)}`,
      leverancier: one(SUPPLIERS),
      factuurnr: `F-${number(index)}`,
      factuurdatum,
      ...(below(3) === 0 ? { prestatie_van: Math.max(serialDay(year, 1, 1), factuurdatum - below(40)), prestatie_tot: factuurdatum } : {}),
      ...(below(2) === 0 ? { betaaldatum: factuurdatum + below(40) } : {}),
      omschrijving: one(GOODS),
      excl,
      btw,
      incl: roundHalfAway((excl + btw) * 100) / 100,
      btw_verrekenbaar: below(5) === 0 ? 'ja' : 'nee',
      kostensoort,
      soort_boeking: below(2) === 0 ? 'kosten' : '',
      // Every activity has costs.
      act_code: index < ACTIVITIES ? code(index) : activity(),
      partner: one(SCHOOLS),
      bron,
      doelgroep: one(['vmbo', 'vmbo', 'mbo', 'po', 'pro', 'vmbo en havo/vwo']),
      ...(below(6) === 0 ? { pct: 0.5, sleutel: 'Aantal leerlingen' } : { pct: one<number | string>(['', 1]) }),
      bewijs: 'ja',
    };
  });
  const afschrijvingen = many(count('afschrijvingen'), (index) => {
    const factuurdatum = day();
    const periode_mnd = one([72, 84, 96, 120]);
    const pct_sto = one([0.5, 0.8, 0.9, 1]);
    return {
      leverancier: 'Machinehandel Zaan',
      factuurnr: `M-${number(index)}`,
      factuurdatum,
      omschrijving: one(MACHINES),
      aanschaf: 3_000 + 100 * below(90),
      periode_mnd,
      restwaarde: 100 * below(5),
      pct_sto,
      partner: one(SCHOOLS),
      act_code: machineActivity(),
      bron: bronOn(factuurdatum),
      toelichting: pct_sto === 1 ? 'Staat in het STO-lokaal' : '',
      periode_begroot: below(2) === 0 ? periode_mnd : '',
    };
  });
  const cofinanciering = many(count('cofinanciering'), (index) => {
    // Few contributions are for the extra money of 2024: one makes sure that there are enough.
    const isExtra = !isNew && index === 0;
    const van = isExtra ? serialDay(2024, 3, 1) : Math.min(day(), lastDay - 10);
    const tot = Math.min(van + below(10), lastDay);
    const forms: Row[] = [
      { soort: 'in kind uren', uren: 40 + below(60), tarief: 60, grond: 'afgesproken tarief' },
      { soort: 'in kind materiaal (nieuw)', aantal: 5 + below(10), waarde: 400 + below(100), grond: 'webshop', afgestemd: 'ja' },
      { soort: 'in kind ruimte', aantal: 10 + below(10), waarde: 300, grond: 'afgesproken tarief' },
      { soort: 'in cash', cash: 3_000 + below(2_000) },
    ];
    return {
      cofinancier: one(companies),
      act_code: activity(),
      bron: isExtra ? ROUNDS.STO2024.bron : bronOn(van),
      van,
      tot,
      omschrijving: `Bijdrage ${number(index)}`,
      ...(isExtra ? { soort: 'in cash', cash: Math.ceil(40_000 * size) } : one(forms)),
      verklaring: 'ja',
      datum_teken: tot + below(30),
      bewijs: `Verklaring ${number(index)}`,
    };
  });
  const wijzigingen: Row[] = many(count('wijzigingen'), (index) => {
    const act = code(index % CHANGED);
    const besluit_datum = day();
    return {
      nummer: index + 1,
      soort: 'budgetverschuiving',
      bron: main,
      activiteit_van: act,
      activiteit_naar: act,
      kostensoort_van: 'Materiaalkosten',
      kostensoort_naar: 'Overige kosten',
      bedrag: 10 * (1 + below(20)),
      reden: 'Vervoer viel duurder uit',
      past_binnen_doel: 'Zelfde activiteit',
      getoetst_door: 'Projectleider',
      besluit_datum,
      geinformeerd: 'Penvoerder en scholen',
      melding_datum: besluit_datum + below(20),
      plan_bijgewerkt: 'ja',
    };
  });
  // The school that joined later has a line of its own.
  const decided = serialDay(firstYear, 3, 10);
  wijzigingen.push({
    nummer: wijzigingen.length + 1,
    soort: 'partner erbij',
    bron: main,
    partner: LATE_SCHOOL,
    reden: 'Leerlingen uit dezelfde regio',
    getoetst_door: 'Projectleider',
    besluit_datum: decided,
    geinformeerd: 'Penvoerder en scholen',
    melding_datum: decided + 4,
    plan_bijgewerkt: 'ja',
  });
  return { kosten, afschrijvingen, cofinanciering, wijzigingen };
}
