import type { Dossier } from '../records/dossier';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import { linesOfPeriode } from '../facts/money/regional';
import { SOURCES } from '../scheme/sources';
import type { Round } from '../scheme/rounds';
import type { ChangePlan, LogRow } from './plan';
import type { ProposedChange } from './proposed-change';

/** Where DUS-I takes notices. Nothing is sent: the user opens it and pastes the text. */
export const NOTICE_FORM = 'dusi-formulier';
export const noticeLink = (): string => SOURCES[NOTICE_FORM].link ?? '';

/** A notice to DUS-I, to copy. What the region has not filled in stands between square brackets. */
export function noticeText(
  dossier: Dossier,
  change: ProposedChange,
  { log }: ChangePlan,
  { round, today, subsidyChanges }: { readonly round: Round; readonly today: number; readonly subsidyChanges: boolean },
): string {
  const region = linesOfPeriode(dossier, round.periode)[0];
  const { reden, doel, besluit } = change.decision;
  const lines = [
    `Onderwerp: melding van een wijziging, Sterk Techniekonderwijs ${round.periode}, ${region?.regio_naam ?? '[naam van de regio]'}`,
    `Kenmerk beschikking: ${region?.kenmerk ?? '[kenmerk]'}`,
    `Penvoerder: ${region?.penvoerder ?? '[naam van de penvoerder]'}`,
    `Datum: ${formatDate(today)}`,
    '',
    'Geachte mevrouw, heer,',
    '',
    'Wij melden u een wijziging in de uitvoering van ons activiteitenplan.',
    '',
    `Wat verandert er: ${log.map(sentenceOf).join(' ')}`,
    `Waarom: ${reden || '[reden]'}`,
    `Waarom het bij de doelen past: ${doel ?? '[toelichting]'}`,
    besluit === undefined
      ? 'De stuurgroep heeft hierover nog niet besloten.'
      : `De stuurgroep heeft hiertoe besloten op ${formatDate(besluit)}.`,
    ...(subsidyChanges ? [] : ['De gevraagde subsidie verandert hierdoor niet.']),
    '',
    'Wij nemen de wijziging ook op in de eerstvolgende voortgangsrapportage. Wilt u ons laten weten of u hiermee instemt of nog iets van ons nodig hebt?',
    '',
    'Met vriendelijke groet,',
    '[naam, functie en telefoonnummer]',
  ];
  return lines.join('\n');
}

/** A line of the log in words. */
export function sentenceOf({
  soort,
  activiteit_van,
  activiteit_naar,
  kostensoort_van,
  kostensoort_naar,
  bedrag,
  oud,
  nieuw,
}: LogRow): string {
  const post = (code: string | undefined, kostensoort: string | undefined): string =>
    [code === undefined ? undefined : `activiteit ${code}`, kostensoort].filter((each) => each !== undefined).join(', ');
  if (soort === 'budgetverschuiving') {
    return `${bedrag === undefined ? 'Geld' : formatEuros(bedrag)} gaat van ${post(activiteit_van, kostensoort_van)} naar ${post(activiteit_naar, kostensoort_naar)}.`;
  }
  const about = activiteit_naar ?? activiteit_van;
  const name = about === undefined || soort.startsWith('partner') ? '' : ` (${about})`;
  return `${KINDS[soort] ?? 'Wijziging'}${name}: ${[oud, nieuw].filter((each) => each !== undefined).join(' → ')}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  'activiteit nieuw': 'Nieuwe activiteit',
  'activiteit later': 'Activiteit op een ander moment',
  'activiteit vervalt': 'Activiteit vervalt',
  'activiteit gewijzigd': 'Wijziging van een activiteit',
  'partner erbij': 'Nieuwe partner',
  'partner eraf': 'Partner stopt',
  periode: 'Andere periode',
  overig: 'Wijziging',
};
