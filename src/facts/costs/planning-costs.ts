import { serialDay } from '../../scheme/calendar';
import { defineFact, defineLineFact } from '../fact';
import type { Dossier, Line } from '../../records/dossier';
import { nameKey } from '../lists/names';

/**
 * The cost of making the plans for 2025-2026 goes by its invoice date, whatever the date of performance (PER-04). Recognised by words,
 * in the line itself or in the activity it belongs to, on invoices of 2024 and 2025.
 */
const PLANNING = /planvorming|activiteitenplan|meerjarenbegroting|regioplan|subsidieaanvraag/i;
const NEW_PERIOD = /2025|2026|nieuwe (periode|regeling|aanvraag|subsidie)|vervolgaanvraag/i;
/** A plan may be for anything: the years of the plan have to be named with it. */
const PLAN_OF_PERIOD = /\bplan(nen)?\b.*\b2025\s?([-–/]|tot( en met)?|t\/m|en)\s?(20)?2[689]\b/i;
const FIRST_DAY = serialDay(2024, 1, 1);
const LAST_DAY = serialDay(2025, 12, 31);

const isPlanning = (text: string | null): boolean =>
  text !== null && ((PLANNING.test(text) && NEW_PERIOD.test(text)) || PLAN_OF_PERIOD.test(text));

const inWords = defineLineFact(
  'kosten',
  ['factuurdatum', 'omschrijving'],
  (line): boolean => isInTime(line) && isPlanning(line.omschrijving),
);

/** Tells which cost lines are for making the plans for 2025-2026, by the words of the line or of its activity. */
export const planningCosts = defineFact(
  ['kosten', 'activiteiten'],
  (dossier): ((line: Line<'kosten'>) => boolean) => {
    const isOfActivity = ofPlanningActivity(dossier);
    const isInWords = inWords(dossier);
    const lines = new Set(dossier.kosten.lines.filter((line, index) => isInWords[index] || isOfActivity(line)));
    return (line) => lines.has(line);
  },
  { columns: { kosten: ['factuurdatum', 'omschrijving', 'act_code'], activiteiten: ['activiteit', 'act_code'] } },
);

/** Tells which cost lines belong to an activity that is the making of the plans: then it is more than a word. */
export function ofPlanningActivity({ activiteiten }: Pick<Dossier, 'activiteiten'>): (line: Line<'kosten'>) => boolean {
  const codes = new Set(
    activiteiten.lines.flatMap(({ activiteit, act_code }) => (act_code !== null && isPlanning(activiteit) ? [nameKey(act_code)] : [])),
  );
  return (line) => codes.size > 0 && isInTime(line) && line.act_code !== null && codes.has(nameKey(line.act_code));
}

const isInTime = ({ factuurdatum }: Line<'kosten'>): boolean =>
  factuurdatum !== null && factuurdatum >= FIRST_DAY && factuurdatum <= LAST_DAY;
