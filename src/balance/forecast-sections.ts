import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import type { Section } from '../report/section';
import { inWords } from '../rules/choice-words';
import type { Ending, RoundForecast } from './forecast';
import { doubtsText } from './proof';

/** What the forecast of a round comes to, in Dutch sentences. */
export function forecastSentences({
  round,
  until,
  available,
  isAwarded,
  isUnreadAward,
  isBudgeted,
  spent,
  committed,
  straight,
  planned,
  yearless,
  cofinancing,
  doubts,
}: RoundForecast): readonly string[] {
  const why = isUnreadAward ? 'is niet te lezen' : 'is niet ingevuld';
  const of = isAwarded ? 'de toekenning' : `wat de begroting vraagt (de toekenning ${why})`;
  const followed = isBudgeted ? `Volgens de begroting ${endingText(planned)}.` : 'Er staat nog niets in de begroting.';
  return [
    `Tot en met ${formatDate(until)} is van ${inWords(round.bron)} ${formatEuros(spent)} besteed; ${formatEuros(committed)} afschrijving daarna staat al vast.`,
    `In hetzelfde tempo ${endingText(straight)} van ${of}, ${formatEuros(available)}. ${followed}`,
    'Wat aan het eind niet besteed is, gaat terug.',
    ...(yearless.spent === 0 ? [] : [`Van ${formatEuros(yearless.spent)} is niet te zeggen in welk jaar het valt.`]),
    ...cofinancingSentences(cofinancing),
    ...(doubts.length === 0 ? [] : [`Dit kan anders uitkomen: ${doubtsText(doubts)}.`]),
  ];
}

const endingText = ({ left }: Ending): string =>
  left < 0 ? `is er ${formatEuros(-left)} te weinig` : `blijft er ${formatEuros(left)} over`;

function cofinancingSentences(cofinancing: RoundForecast['cofinancing']): readonly string[] {
  if (!cofinancing) return [];
  const { cash, kind, others, test, months, perMonth } = cofinancing;
  const apart = others === 0 ? '' : ` Daarvan is ${formatEuros(others)} van scholen of overheden: dat telt hier niet mee.`;
  const brought = `Bedrijven droegen ${formatEuros(cash)} in geld en ${formatEuros(kind)} in natura bij.${apart}`;
  if (test.ofTotal.shortage === 0) return [brought, 'Dat is genoeg als alle subsidie wordt besteed.'];
  const { ofSubsidy, ofTotal } = test;
  const each = perMonth
    ? `: in de ${months} maanden die er nog zijn ${formatEuros(perMonth.ofSubsidy)} tot ${formatEuros(perMonth.ofTotal)} per maand`
    : '';
  return [
    brought,
    `Wordt alle subsidie besteed, dan is nog ${formatEuros(ofSubsidy.shortage)} tot ${formatEuros(ofTotal.shortage)} nodig${each}.`,
  ];
}

/** The years of a forecast as a list, of which the amounts are cents; what is spent, fixed and still expected makes up a year, and is drawn. */
export const forecastSection = ({ round, years }: RoundForecast): Section => ({
  title: `Verwachting per jaar, ${round.bron}`,
  headings: ['Jaar', 'Besteed', 'Staat vast', 'Nog, volgens begroting', 'Nog, zelfde tempo', 'Begroot', 'Cofinanciering'],
  rows: years.map(({ year, spent, committed, plan, straight, planned, cash, kind }) => ({
    cells: [String(year), ...[spent, committed, planned, straight, plan, cash + kind].map((cents) => ({ cents }))],
  })),
  chart: { title: `Besteed, vast en verwacht per jaar: ${round.bron}`, series: 3 },
});

/** The partners of a forecast as a list, of which the amounts are cents; below 0 the partner has too little. */
export const partnerSection = ({ round, partners }: RoundForecast): Section => ({
  title: `Verwachting per partner, ${round.bron}`,
  headings: ['Partner', 'Begroot', 'Besteed', 'Staat vast', 'Over, zelfde tempo', 'Over, volgens begroting'],
  rows: partners.map(({ name, plan, spent, committed, straight, planned }) => ({
    cells: [name ?? 'Zonder partner', ...[plan, spent, committed, straight, planned].map((cents) => ({ cents }))],
  })),
});
