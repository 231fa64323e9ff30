import { byName, nameKey } from '../facts/lists/names';
import type { Dossier } from '../records/dossier';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import { TOTAL_TOLERANCE } from '../records/money';
import type { Round } from '../scheme/rounds';
import { calendarDay } from '../scheme/calendar';
import type { Standing } from './figures';
import type { ProposedChange } from './proposed-change';

/** How a change stands to one thing that a plan must keep to. */
export interface Judgement {
  readonly subject: string;
  /** `onbekend`: the workbook does not say enough. */
  readonly state: 'goed' | 'let op' | 'fout' | 'onbekend';
  readonly sentence: string;
}

/** Judges the plan after a change by what a budget, a region and a partner must keep to. */
export function judgementsOf(
  dossier: Dossier,
  change: ProposedChange,
  before: Standing,
  after: Standing,
  round: Round,
): readonly Judgement[] {
  return [
    balance(before, after),
    ceiling(before, after),
    cofinancing(before, after),
    ...targetGroup(change),
    ...themes(before, after),
    ...partner(dossier, change, round),
  ];
}

/** What was short already, and is no shorter now, is not what forbids the change. */
function shortOf(before: number, after: number): { readonly state: 'fout' | 'let op'; readonly more: string } {
  return before > TOTAL_TOLERANCE && after <= before + TOTAL_TOLERANCE
    ? { state: 'let op', more: ' Dat was al zo.' }
    : { state: 'fout', more: '' };
}

function balance(before: Standing, { open, costs, closes }: Standing): Judgement {
  const subject = 'Sluit de begroting?';
  if (open === null || costs === null)
    return { subject, state: 'onbekend', sentence: 'Niet alle bedragen van de begroting zijn te lezen.' };
  if (closes) return { subject, state: 'goed', sentence: `Ja: ${formatEuros(costs)} aan kosten, en alles is gedekt.` };
  if (open <= 0) return { subject, state: 'let op', sentence: `Nee: er is ${formatEuros(-open)} meer dekking dan kosten.` };
  const { state, more } = shortOf(before.open ?? 0, open);
  return { subject, state, sentence: `Nee: ${formatEuros(open)} van de kosten is nog niet gedekt.${more}` };
}

function ceiling(before: Standing, { subsidy, award, ceiling: most }: Standing): Judgement {
  const subject = 'Past het binnen de subsidie?';
  const limit = award ?? most;
  if (limit === null)
    return { subject, state: 'onbekend', sentence: 'Op het blad Regio staat niet wat is toegekend of hoogstens mag worden gevraagd.' };
  const name = award === null ? 'het maximum van uw regio' : 'wat is toegekend';
  if (subsidy <= limit + TOTAL_TOLERANCE)
    return { subject, state: 'goed', sentence: `Ja: de begroting rekent op ${formatEuros(subsidy)}; ${name} is ${formatEuros(limit)}.` };
  const { state, more } = shortOf(before.subsidy - limit, subsidy - limit);
  return {
    subject,
    state,
    sentence: `Nee: de begroting rekent op ${formatEuros(subsidy)}, meer dan ${name} (${formatEuros(limit)}).${more}`,
  };
}

function cofinancing(before: Standing, after: Standing): Judgement {
  const subject = 'Is er genoeg cofinanciering?';
  const { test, contributed } = after;
  if (!test || contributed === null)
    return { subject, state: 'onbekend', sentence: 'De begroting laat niet zien wat bedrijven bijdragen.' };
  const promised = `In de begroting staat ${formatEuros(contributed)}${contributed === before.contributed ? '' : ` (was ${formatEuros(before.contributed ?? 0)})`}.`;
  const { ofSubsidy, ofTotal } = test;
  if (ofSubsidy.shortage > 0) {
    const { state, more } = shortOf(before.test?.ofSubsidy.shortage ?? 0, ofSubsidy.shortage);
    return { subject, state, sentence: `Nee: bedrijven moeten ten minste ${formatEuros(ofSubsidy.needed)} bijdragen. ${promised}${more}` };
  }
  if (ofTotal.shortage > 0) {
    return {
      subject,
      state: 'let op',
      sentence: `Dat hangt van de lezing af: nodig is ${formatEuros(ofSubsidy.needed)}, of ${formatEuros(ofTotal.needed)} als het percentage over subsidie en bijdragen samen gaat. ${promised}`,
    };
  }
  return { subject, state: 'goed', sentence: `Ja: nodig is ten hoogste ${formatEuros(ofTotal.needed)}. ${promised}` };
}

function targetGroup(change: ProposedChange): readonly Judgement[] {
  if (!('doelgroep' in change)) return [];
  const subject = 'Is het voor de juiste leerlingen?';
  if (change.doelgroep === undefined) return [{ subject, state: 'onbekend', sentence: 'Kies voor wie het is.' }];
  if (change.doelgroep === 'havo/vwo') {
    return [{ subject, state: 'fout', sentence: 'Nee: de subsidie is niet voor activiteiten of spullen voor alleen havo en vwo.' }];
  }
  return change.doelgroep === 'vmbo en havo/vwo'
    ? [
        {
          subject,
          state: 'let op',
          sentence: 'Havo en vwo mogen meedoen met wat er voor het vmbo is. Er mag niets alleen voor hen bij komen.',
        },
      ]
    : [{ subject, state: 'goed', sentence: `Ja: het is voor ${change.doelgroep}.` }];
}

function themes({ themes: had }: Standing, { themes: has }: Standing): readonly Judgement[] {
  if (!has) return [];
  const subject = 'Komen de drie thema’s aan bod?';
  const lacking = has.filter(({ isServed }) => !isServed).map(({ name }) => name);
  const gone = lacking.filter((name) => had?.some((theme) => theme.name === name && theme.isServed));
  if (lacking.length === 0) return [{ subject, state: 'goed', sentence: 'Ja, bij elk thema hoort een activiteit.' }];
  return [
    {
      subject,
      state: 'let op',
      sentence: `Geen activiteit voor ${lacking.join(', ')}. ${gone.length > 0 ? 'Dat komt door deze wijziging.' : 'Dat was al zo.'}`,
    },
  ];
}

/** Agreement and time of the partner that carries it out, comes or goes. */
function partner(dossier: Dossier, change: ProposedChange, round: Round): readonly Judgement[] {
  const subject = 'Kan deze partner het doen?';
  if (change.kind === 'partner erbij' || change.kind === 'partner gewijzigd') {
    const name = change.kind === 'partner erbij' ? change.naam : change.nieuweNaam;
    if (change.vanaf > round.end || change.vanaf < round.start) {
      return [{ subject, state: 'fout', sentence: `Nee: ${formatDate(change.vanaf)} valt buiten ${round.bron}.` }];
    }
    return change.getekend === true
      ? [
          {
            subject,
            state: 'goed',
            sentence: `Ja: de overeenkomst met ${name} is getekend, en ${name} doet mee vanaf ${formatDate(change.vanaf)}.`,
          },
        ]
      : [{ subject, state: 'let op', sentence: `Nog niet: de samenwerkingsovereenkomst met ${name} is niet getekend.` }];
  }
  if (!('partner' in change)) return [];
  const lines = byName(dossier.partners.lines, ({ partner_naam }) => partner_naam).get(nameKey(change.partner)) ?? [];
  if (lines.length === 0) return [{ subject, state: 'fout', sentence: `${change.partner} staat niet op het blad Partners.` }];
  const [first, last] = change.kind === 'aankoop' ? [change.jaar, change.jaar] : [change.van, change.tot];
  const takesPart = lines.some(
    ({ vanaf, tot }) => (vanaf === null || calendarDay(vanaf).year <= first) && (tot === null || calendarDay(tot).year >= last),
  );
  if (!takesPart)
    return [{ subject, state: 'let op', sentence: `${change.partner} doet niet mee in al de jaren van ${first} tot en met ${last}.` }];
  return lines.some(({ sok }) => sok === true)
    ? [{ subject, state: 'goed', sentence: `Ja: ${change.partner} doet mee en heeft de overeenkomst getekend.` }]
    : [{ subject, state: 'let op', sentence: `Van ${change.partner} is geen getekende samenwerkingsovereenkomst genoteerd.` }];
}
