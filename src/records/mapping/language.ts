import type { SheetColumn } from './sheet-column';

/** Words of headings that are English and no Dutch, and the other way around; what both say tells nothing. */
const ENGLISH =
  /\b(date|invoice|number|supplier|vendor|payee|description|amounts?|hours?|rate|price|purchase[ds]?|asset|value|costs?|employee|company|title|first|last|name|year|years|monthly|month|quarter|annual|average|maximum|measurement|site|dept|department|scheme|outstanding|shares?|revised|allocation|expenditures?|expense|appropriation|decision|theme|award|organi[sz]ation|district|county|state|country|city|grant|fund|funds|funding|award|approved|comments?|summary|task|work|worked|performed|payment|paid|the|and|for|by|from|with|completion|obligations?|current|period|income|earned|expended|demographics|explanation|objectives?|approach|recipient|category|class|classification|balance|quantity|qty|unit|units|items|price|sales|order|orders|customer|net|gross|tax|fiscal|actuals?|forecast|variance|change|rank|age|gender|male|female|population|weight|height|length|location|address|phone|reviewer|owner|phase|priority|risk|impact|issue|requirement|result|results|version|serial|manufacturer|warranty|condition|qualified|eligible|salary|salaries|wage|wages|position|job|grade|personnel|hourly|timesheet|contribution|contributions)\b/gi;
const DUTCH =
  /(datum|bedrag|omschr|naam|leverancier|crediteur|factuur|kosten|soort|aantal|jaar|maand|totaal|btw|uren|uur\b|tarief|medewerker|docent|boek|stuk|nummer|relatie|begrot|aanschaf|afschr|waarde|termijn|bijdrage|bedrijf|activiteit|toelichting|opmerking|dagboek|grootboek|rekening|prijs|werk|school(?!s? district)|locatie|inzet|functie|periode|betaal|dekking|subsidie|\bvan\b|\btot\b|\bde\b|\bhet\b|\bvoor\b|\bper\b|\bnr\b|\bdag\b|kenmerk|bon\b|bonnetje|geld|eigen|middelen|bestuur|partij|gezag|doel|lijn)/gi;

/** Whether the headings are English rather than Dutch. */
export function isEnglish(columns: readonly Pick<SheetColumn, 'heading'>[]): boolean {
  let english = 0;
  let dutch = 0;
  for (const { heading } of columns) {
    const text = heading.replace(/_+|(?<=[a-z])(?=[A-Z])/g, ' ');
    english += text.match(ENGLISH)?.length ?? 0;
    dutch += text.match(DUTCH)?.length ?? 0;
  }
  return english > dutch;
}
