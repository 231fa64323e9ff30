import { parameterValue } from '../scheme/parameters';
import { ALL_ROUNDS, ROUNDS, type RoundId } from '../scheme/rounds';
import { budgetedCofinancing } from '../facts/money/budgeted-cofinancing';
import { testCofinancing } from '../facts/money/cofinancing';
import { contributedByOthers, contributedTo } from '../facts/money/contributions';
import { choice, money, percentage } from './message-value';
import { awardOf } from '../facts/money/regional';
import { administeredUntil, spentUntil } from '../facts/costs/depreciation-until';
import type { Message, MessageValues, Reporter, RuleInput } from './rule';
import { BEGROOT } from '../templates/cofinancieringstoets';
import { lastSpendingDay } from '../facts/costs/last-spending-day';

/** A dossier and the day on which it is checked. */
type Dated = Pick<RuleInput, 'dossier' | 'date'>;

/** How contributions stand to the minimum of a round, with the figures of both bases for the message. */
export interface Shortfall {
  /**
   * `below`: too little on either base; `between`: enough of the subsidy, too little of subsidy and contributions together; `companies`: enough
   * only with what came from others than companies.
   */
  readonly extent: 'below' | 'between' | 'companies';
  readonly values: MessageValues;
}

/** What the budget promises, against the minimum; undefined when that is met, cannot be told, or is past: then what was realised counts. */
export function budgetShortfall({ dossier, date: checkDate }: Dated, round: RoundId): Shortfall | undefined {
  if (isOver(round, checkDate)) return undefined;
  const budget = budgetedCofinancing(dossier, round);
  return budget ? shortfall(round, budget.subsidy, budget.contributed, checkDate) : undefined;
}

/** Reports what the budget promises: on the row of Samenvatting that tests it, where that is there, and else on the table of the budget. */
export function reportBudgetShortfall(input: Dated, round: RoundId, report: Reporter<'begrootTeWeinig' | 'begrootTussen'>): void {
  const budget = budgetShortfall(input, round);
  if (!budget) return;
  const message = budget.extent === 'below' ? 'begrootTeWeinig' : 'begrootTussen';
  const isOnlyRound = ALL_ROUNDS.filter((id) => ROUNDS[id].periode === ROUNDS[round].periode).length === 1;
  const rows = input.dossier.cofinancieringstoets.lines.filter(({ regel }) => regel === BEGROOT);
  const [row, ...others] = isOnlyRound ? rows : [];
  if (row && others.length === 0) report.line(row, 'cofinanciering', message, budget.values);
  else report.table('begroting', message, budget.values);
}

/** What companies contributed so far, against the minimum over what was charged to the subsidy so far. */
export function realisedShortfall({ dossier, date: checkDate }: Dated, round: RoundId): Shortfall | undefined {
  if (dossier.cofinanciering.tables.length === 0) return undefined;
  // What is charged beyond the award is not subsidised.
  const spent = spentUntil(dossier, round, administeredUntil(dossier, round, checkDate));
  const subsidy = Math.min(spent, awardOf(dossier, round).amount ?? Infinity);
  return shortfall(round, subsidy, contributedTo(dossier, round), checkDate, contributedByOthers(dossier, round));
}

/** Reports what the budget promises on its table, and what was realised on that of the contributions. */
export function reportShortfalls(input: Dated, round: RoundId, report: Reporter<keyof typeof SHORTFALL_MESSAGES>): void {
  reportBudgetShortfall(input, round, report);
  const realised = realisedShortfall(input, round);
  if (!realised) return;
  report.table('cofinanciering', realisedMessage(realised, round, input.date), realised.values);
}

/** What to say of a shortfall of what was realised. */
export function realisedMessage(
  { extent }: Shortfall,
  round: RoundId,
  checkDate: number,
): 'teWeinig' | 'nogNodig' | 'tussen' | 'zonderAnderen' {
  if (extent === 'between') return 'tussen';
  if (extent === 'companies') return 'zonderAnderen';
  return isOver(round, checkDate) ? 'teWeinig' : 'nogNodig';
}

/** Whether the last day on which the round may be spent has passed, so that the balance is final. */
export const isOver = (round: RoundId, checkDate: number): boolean => checkDate > lastSpendingDay(round, checkDate);

/** Part that companies contribute at least, as known on the check date. */
export const minimumShare = (round: RoundId, checkDate: number): number | null =>
  parameterValue('cofinanciering.minimum', round, ROUNDS[round].start, checkDate)?.value ?? null;

function shortfall(round: RoundId, subsidy: number | null, total: number | null, checkDate: number, byOthers = 0): Shortfall | undefined {
  const contributed = total === null ? null : total - byOthers;
  const minimum = minimumShare(round, checkDate);
  if (subsidy === null || subsidy <= 0 || contributed === null || minimum === null) return undefined;
  const { ofSubsidy, ofTotal } = testCofinancing({ subsidy, contributed, minimum });
  if (ofTotal.shortage === 0) return undefined;
  const withOthers = testCofinancing({ subsidy, contributed: contributed + byOthers, minimum });
  const isEnoughWithOthers = byOthers > 0 && ofSubsidy.shortage > 0 && withOthers.ofSubsidy.shortage === 0;
  return {
    extent: isEnoughWithOthers ? 'companies' : ofSubsidy.shortage > 0 ? 'below' : 'between',
    values: {
      bron: choice(ROUNDS[round].bron),
      bijdrage: money(contributed),
      anderen: money(byOthers),
      metAnderen: money(contributed + byOthers),
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

const EXPECTED = '{deel}: {nodig} gerekend over de subsidie, of {nodigTotaal} gerekend over subsidie en bijdrage samen';
const FOUND = '{bijdrage} van bedrijven, {anderen} van anderen';
const AT_RISK = 'Het gaat naar schatting om {risico} tot {risicoTotaal} subsidie; geen bron geeft de berekening.';

/** The messages about a shortfall, for the rules of the rounds to choose from. */
export const SHORTFALL_MESSAGES = {
  begrootTeWeinig: {
    outcome: 'let op',
    text: 'voor {bron} is {bijdrage} van bedrijven begroot; bij {subsidie} subsidie is zeker {nodig} nodig, en {nodigTotaal} als het percentage over subsidie en bijdrage samen gaat',
    found: '{bijdrage}',
    expected: EXPECTED,
    action: `Begroot nog {tekort} tot {tekortTotaal} aan bijdragen van bedrijven, in geld of in natura. ${AT_RISK}`,
  },
  begrootTussen: {
    outcome: 'te beoordelen',
    text: 'voor {bron} is {bijdrage} van bedrijven begroot; dat is genoeg gerekend over de subsidie, maar gerekend over subsidie en bijdrage samen is {nodigTotaal} nodig',
    found: '{bijdrage}',
    expected: EXPECTED,
    action: 'Vraag DUS-I of de accountant waarvan het percentage wordt genomen. Met {tekortTotaal} extra voldoet de begroting zeker.',
  },
  teWeinig: {
    outcome: 'fout',
    text: 'bedrijven droegen voor {bron} {bijdrage} bij; bij {subsidie} aan kosten is zeker {nodig} nodig, en {nodigTotaal} als het percentage over subsidie en bijdrage samen gaat',
    found: FOUND,
    expected: EXPECTED,
    action: `Ga na of alle bijdragen van bedrijven op dit blad staan: er ontbreekt {tekort} tot {tekortTotaal}. ${AT_RISK}`,
  },
  nogNodig: {
    outcome: 'let op',
    text: 'bedrijven droegen voor {bron} tot nu toe {bijdrage} bij; bij {subsidie} aan kosten tot nu toe hoort zeker {nodig}, en {nodigTotaal} als het percentage over subsidie en bijdrage samen gaat',
    found: FOUND,
    expected: EXPECTED,
    action: `Zorg voor nog {tekort} tot {tekortTotaal}; het percentage telt pas aan het eind van de looptijd. ${AT_RISK}`,
  },
  zonderAnderen: {
    outcome: 'let op',
    text: 'bedrijven droegen voor {bron} {bijdrage} bij, met anderen erbij is het {metAnderen}; bij {subsidie} aan kosten hoort ten minste {nodig} van bedrijven',
    found: FOUND,
    expected: EXPECTED,
    action:
      'Vraag DUS-I of de accountant of de bijdragen van scholen en overheden meetellen: in geen bron is dat gezien. Zonder hen ontbreekt {tekort} tot {tekortTotaal}.',
  },
  tussen: {
    outcome: 'te beoordelen',
    text: 'bedrijven droegen voor {bron} {bijdrage} bij; dat is genoeg gerekend over de subsidie, maar gerekend over subsidie en bijdrage samen is {nodigTotaal} nodig',
    found: FOUND,
    expected: EXPECTED,
    action:
      'Vraag DUS-I of de accountant waarvan het percentage wordt genomen. Met {tekortTotaal} extra is het zeker genoeg; anders gaat het naar schatting om {risicoTotaal} subsidie.',
  },
} as const satisfies Record<string, Message>;
