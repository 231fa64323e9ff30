import { parameterValue } from '../scheme/parameters';
import { ROUNDS, type RoundId } from '../scheme/rounds';
import { testCofinancing } from '../facts/money/cofinancing';
import { sumOf, budgetReading } from '../facts/money/budget';
import { contributedTo } from '../facts/money/contributions';
import { money, percentage, text } from './message-value';
import { awardOf } from '../facts/money/regional';
import { claimedFrom } from '../facts/costs/register-costs';
import type { Message, MessageValues, Reporter, RuleInput } from './rule';
import { lastSpendingDay } from '../facts/costs/spending';

/** A dossier and the day on which it is checked. */
type Dated = Pick<RuleInput, 'dossier' | 'date'>;

/** How contributions stand to the minimum of a round, with the figures of both bases for the message. */
export interface Shortfall {
  /** `below`: too little on either base; `between`: enough of the subsidy, too little of subsidy and contributions together. */
  readonly extent: 'below' | 'between';
  readonly values: MessageValues;
}

/** What the budget promises, against the minimum; undefined when that is met, cannot be told, or is past: then what was realised counts. */
export function budgetShortfall({ dossier, date: checkDate }: Dated, round: RoundId): Shortfall | undefined {
  if (isOver(round, checkDate)) return undefined;
  const { lines } = dossier.begroting;
  // A line of an unknown round may be of this one.
  if (lines.some(({ bron }) => bron === null)) return undefined;
  const { cover } = budgetReading(dossier);
  const covers = lines.filter(({ bron }) => bron === ROUNDS[round].bron).map(cover);
  const subsidy = sumOf(covers.map((each) => each && each.subsidie));
  const contributed = sumOf(covers.map((each) => each && each.bedrijven));
  return shortfall(round, subsidy, contributed, checkDate);
}

/** What companies contributed so far, against the minimum over what was charged to the subsidy so far. */
export function realisedShortfall({ dossier, date: checkDate }: Dated, round: RoundId): Shortfall | undefined {
  if (dossier.cofinanciering.tables.length === 0) return undefined;
  // What is charged beyond the award is not subsidised.
  const subsidy = Math.min(claimedFrom(dossier, round), awardOf(dossier, round).amount ?? Infinity);
  return shortfall(round, subsidy, contributedTo(dossier, round), checkDate);
}

/** Reports what the budget promises on its table, and what was realised on that of the contributions. */
export function reportShortfalls(input: Dated, round: RoundId, report: Reporter<keyof typeof SHORTFALL_MESSAGES>): void {
  const budget = budgetShortfall(input, round);
  if (budget) report.table('begroting', budget.extent === 'below' ? 'begrootTeWeinig' : 'begrootTussen', budget.values);
  const realised = realisedShortfall(input, round);
  if (!realised) return;
  const below = isOver(round, input.date) ? 'teWeinig' : 'nogNodig';
  report.table('cofinanciering', realised.extent === 'below' ? below : 'tussen', realised.values);
}

/** Whether the last day on which the round may be spent has passed, so that the balance is final. */
export const isOver = (round: RoundId, checkDate: number): boolean => checkDate > lastSpendingDay(round, checkDate);

/** Part that companies contribute at least, as known on the check date. */
export const minimumShare = (round: RoundId, checkDate: number): number | null =>
  parameterValue('cofinanciering.minimum', round, ROUNDS[round].start, checkDate)?.value ?? null;

function shortfall(round: RoundId, subsidy: number | null, contributed: number | null, checkDate: number): Shortfall | undefined {
  const minimum = minimumShare(round, checkDate);
  if (subsidy === null || subsidy <= 0 || contributed === null || minimum === null) return undefined;
  const { ofSubsidy, ofTotal } = testCofinancing({ subsidy, contributed, minimum });
  if (ofTotal.shortage === 0) return undefined;
  return {
    extent: ofSubsidy.shortage > 0 ? 'below' : 'between',
    values: {
      bron: text(ROUNDS[round].bron),
      bijdrage: money(contributed),
      subsidie: money(subsidy),
      deel: percentage(minimum),
      nodig: money(ofSubsidy.needed),
      nodigTotaal: money(ofTotal.needed),
      tekort: money(ofSubsidy.shortage),
      tekortTotaal: money(ofTotal.shortage),
      risico: money(ofSubsidy.atRisk),
      risicoTotaal: money(ofTotal.atRisk),
    },
  };
}

const EXPECTED = '{deel}: {nodig} (van de subsidie) of {nodigTotaal} (van subsidie en bijdrage samen)';
const AT_RISK = 'Indicatie van de subsidie die op het spel staat: {risico} tot {risicoTotaal}; geen bron geeft de formule.';

/** The messages about a shortfall, for the rules of the rounds to choose from. */
export const SHORTFALL_MESSAGES = {
  begrootTeWeinig: {
    outcome: 'let op',
    text: 'op {bron} dragen bedrijven {bijdrage} bij; bij {subsidie} subsidie is {nodig} tot {nodigTotaal} nodig',
    found: '{bijdrage}',
    expected: EXPECTED,
    action: `Begroot nog {tekort} tot {tekortTotaal} aan bijdragen van bedrijven, in geld of in natura. ${AT_RISK}`,
  },
  begrootTussen: {
    outcome: 'te beoordelen',
    text: 'op {bron} is {bijdrage} van bedrijven genoeg volgens de ene lezing en te weinig volgens de andere',
    found: '{bijdrage}',
    expected: EXPECTED,
    action: 'Vraag DUS-I of de accountant waarvan het percentage wordt genomen. Met {tekortTotaal} extra voldoet de begroting zeker.',
  },
  teWeinig: {
    outcome: 'fout',
    text: 'op {bron} droegen bedrijven {bijdrage} bij; bij {subsidie} subsidie is {nodig} tot {nodigTotaal} nodig',
    found: '{bijdrage}',
    expected: EXPECTED,
    action: `Ga na of alle bijdragen van bedrijven op dit blad staan: er ontbreekt {tekort} tot {tekortTotaal}. ${AT_RISK}`,
  },
  nogNodig: {
    outcome: 'let op',
    text: 'op {bron} droegen bedrijven tot nu toe {bijdrage} bij; bij {subsidie} aan kosten hoort {nodig} tot {nodigTotaal}',
    found: '{bijdrage}',
    expected: EXPECTED,
    action: `Zorg voor nog {tekort} tot {tekortTotaal}; het percentage telt pas aan het eind van de looptijd. ${AT_RISK}`,
  },
  tussen: {
    outcome: 'te beoordelen',
    text: 'op {bron} is {bijdrage} van bedrijven genoeg volgens de ene lezing en te weinig volgens de andere',
    found: '{bijdrage}',
    expected: EXPECTED,
    action:
      'Vraag DUS-I of de accountant waarvan het percentage wordt genomen. Met {tekortTotaal} extra is het zeker genoeg; anders staat naar schatting {risicoTotaal} subsidie op het spel.',
  },
} as const satisfies Record<string, Message>;
