import type { TermId } from '../../src/scheme/glossary';

/** For who works on the code and meets a Dutch word: what it means in English, and where it lives. */
export const GLOSSARY_ENGLISH: Readonly<Record<TermId, { readonly meaning: string; readonly where: string }>> = {
  sto: { meaning: 'subsidy scheme for technical education in the Dutch vmbo, by region', where: 'src/scheme' },
  regio: {
    meaning:
      'the schools, companies and authorities that share one grant; _techniekluw_: an area with few technical pupils, with a maximum of its own',
    where: 'templates/regio.ts',
  },
  penvoerder: {
    meaning: 'lead school of a region: applies for the grant, receives it and accounts for all partners',
    where: 'templates/partners.ts',
  },
  partner: { meaning: 'school, institution, company or authority that works in the region', where: 'templates/partners.ts' },
  ronde: {
    meaning:
      'grant round: `STO2020` (money of 2020-2023), `STO2024` (extra money of 2024), `STO2025` (money of 2025-2028); each with a spending window',
    where: 'scheme/rounds.ts',
  },
  subsidieperiode: {
    meaning: 'what a region chooses: 2020-2024 (two rounds) or 2025-2028; `Periode` in the code',
    where: 'scheme/rounds.ts',
  },
  financieringsbron: { meaning: 'the round, or cofinanciering, that pays for a line; `bron` in the code', where: 'scheme/lists.ts' },
  beschikking: { meaning: 'the decision by which DUS-I grants the money', where: 'templates/regio.ts' },
  activiteit: { meaning: 'line of work and activity of the plan; every cost belongs to an activity', where: 'templates/activiteiten.ts' },
  kostensoort: {
    meaning: "kind of cost of DUS-I's final report: loonkosten, materiaalkosten, machines en apparatuur, overhead, overige kosten",
    where: 'scheme/lists.ts',
  },
  inspanning: { meaning: 'effort: hours of staff for STO (bijlage 4)', where: 'templates/inspanning.ts' },
  jaartaak: { meaning: "a teacher's yearly task; 1659 clock hours for a full-time job", where: 'scheme/parameters.ts' },
  wtf: { meaning: 'part of a full-time job (1,0)', where: 'templates/inspanning.ts' },
  gpl: { meaning: 'the average staff cost that hourly rates follow', where: 'scheme/parameters.ts' },
  uurtarief: { meaning: 'rate per clock hour by which staff costs are reckoned', where: 'facts/hours/hourly-rates.ts' },
  klokuur: { meaning: 'an hour of sixty minutes; a lesson may be shorter', where: 'facts/hours' },
  afschrijving: {
    meaning: "depreciation: the only part of a machine's price that is a cost (bijlage 6)",
    where: 'facts/costs/depreciation.ts',
  },
  restwaarde: { meaning: 'residual value of a machine', where: 'templates/afschrijvingen.ts' },
  boekwaarde: { meaning: 'book value: what is not written off yet', where: 'facts/costs/assets.ts' },
  activeringsgrens: { meaning: 'amount from which a school books a purchase as an asset', where: 'templates/regio.ts' },
  toerekening: { meaning: 'the part of an invoice that is for STO', where: 'templates/kosten.ts' },
  cofinanciering: { meaning: 'what companies contribute, in money or in kind', where: 'scheme/parameters.ts' },
  peildatum: { meaning: 'the day up to which an administration is complete', where: 'facts/costs/depreciation-until.ts' },
  modelG2: { meaning: 'the part of an annual account for grants that are bound to their purpose', where: 'templates/model-g2.ts' },
  controle: { meaning: 'last column of every table: the check writes its outcome there', where: 'check/marking.ts' },
  uitkomst: { meaning: 'outcomes: obligation broken; advice or weaker source; a person has to judge', where: 'rules/rule.ts' },
  nietGecontroleerd: { meaning: 'a sheet or column is not there, so these rules could not run', where: 'check/report.ts' },
  dusi: { meaning: 'the agency that runs the scheme; the ministry of education', where: 'scheme/sources.ts' },
  bijlage: { meaning: 'the guide on project administration and its annexes: it helps and does not bind', where: 'templates/' },
  samenvoegen: {
    meaning: 'adding the lines of partners, from their workbooks and ledger exports, to the registers of the penvoerder',
    where: 'records/merge',
  },
  herkomst: {
    meaning: 'partner and file that a line came from: the column by which the lines of a file are known again',
    where: 'records/merge/origin.ts',
  },
  dossier: { meaning: 'all registers of a workbook, typed', where: 'records/dossier.ts' },
  zekerheid: { meaning: 'evidence (V, V2, I, A, D, M): how sure we are of a statement', where: 'scheme/evidence.ts' },
  koppelen: {
    meaning: 'reading a sheet of another layout as one of our registers: which column is what, kept in the table STO_Koppelingen',
    where: 'records/mapping',
  },
};
