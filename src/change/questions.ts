import { nameKey } from '../facts/lists/names';
import type { Dossier } from '../records/dossier';
import { formatDate } from '../records/dutch-date';
import type { ROLLEN } from '../scheme/lists';
import type { ChangePlan } from './plan';
import type { Notice } from './notice';
import type { ProposedChange } from './proposed-change';

type Rol = (typeof ROLLEN)[number];

/** One answer to a question; `done` where the proposal or the workbook says so already. */
export interface Answer {
  readonly text: string;
  readonly done: boolean;
}

/** The questions of the cases of the presentation, answered for this change with the people of the region. */
export interface Question {
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** Answers which steps to take, who tests, who is informed and what is recorded. */
export function questionsOf(dossier: Dossier, change: ProposedChange, plan: ChangePlan, notice: Notice): readonly Question[] {
  const { decision } = change;
  const who = peopleOf(dossier);
  const filled = (text: string | undefined): boolean => text !== undefined && text !== '';
  const isPartner = change.kind.startsWith('partner');
  const signed = 'getekend' in change && change.getekend === true;
  const melded = decision.melding !== undefined;
  const agreement: readonly Answer[] =
    change.kind === 'partner erbij' || change.kind === 'partner gewijzigd'
      ? [{ text: 'Laat de partner de samenwerkingsovereenkomst tekenen.', done: signed }]
      : [];
  const tell: Answer =
    notice.time === 'nu'
      ? { text: 'Meld de wijziging schriftelijk aan DUS-I; de tekst staat hieronder klaar.', done: melded }
      : notice.time === 'verslag'
        ? { text: 'Zet de wijziging op de lijst voor de voortgangsrapportage.', done: false }
        : { text: 'Beslis of u DUS-I nu inlicht of in de voortgangsrapportage, en leg vast waarom.', done: melded };
  return [
    {
      question: 'Welke stappen zet u?',
      answers: [
        {
          text: 'Schrijf op waarom de wijziging nodig is en waarom zij bij de doelen past.',
          done: filled(decision.reden) && filled(decision.doel),
        },
        { text: `Laat ${who('projectleider')} nagaan of het past bij plan en begroting.`, done: filled(decision.getoetst) },
        {
          text: `Leg de wijziging voor aan ${who('stuurgroep')} en noteer de datum van het besluit.`,
          done: decision.besluit !== undefined,
        },
        ...agreement,
        tell,
        { text: `Werk ${sheetsOf(plan)} bij en zet de wijziging op het blad Wijzigingen.`, done: false },
      ],
    },
    {
      question: 'Wie toetst?',
      answers: [
        { text: `Voorbereiding: ${who('projectleider')}, met ${who('werkgroep')} die het gaat doen.`, done: filled(decision.getoetst) },
        {
          text: `Besluit: ${who('stuurgroep')}.${decision.besluit === undefined ? '' : ` Genomen op ${formatDate(decision.besluit)}.`}`,
          done: decision.besluit !== undefined,
        },
        { text: `Verantwoordelijk voor de subsidie blijft ${who('penvoerder')}, wie het ook uitvoert.`, done: true },
      ],
    },
    {
      question: 'Wie informeert u?',
      answers: [
        ...(['penvoerder', 'projectleider', 'programmamanager', 'coördinator'] as const).map((rol) => capital(who(rol))),
        isPartner ? 'De scholen in de samenwerking, ook de partner om wie het gaat' : `De scholen in de samenwerking${partnerOf(change)}`,
      ].map((text) => ({ text, done: filled(decision.geinformeerd) })),
    },
    {
      question: 'Wat legt u vast?',
      answers: [
        { text: 'De wijziging met reden, toets en besluit: blad Wijzigingen.', done: false },
        ...(has(plan, 'activiteiten') ? [{ text: 'Het regioplan: blad Activiteiten.', done: false }] : []),
        ...(has(plan, 'begroting') ? [{ text: 'De begroting: blad Begroting, met een nieuw versienummer.', done: false }] : []),
        ...(has(plan, 'partners') ? [{ text: 'De partner, met de dag vanaf of tot wanneer: blad Partners.', done: false }] : []),
        ...(has(plan, 'regioParameters') ? [{ text: 'Het tarief met bron en datum: blad Regio.', done: false }] : []),
        ...(agreement.length > 0 ? [{ text: 'De getekende samenwerkingsovereenkomst.', done: signed }] : []),
        { text: 'De stukken erbij: verslag van de stuurgroep, offerte of brief.', done: false },
        ...(notice.time === 'verslag' ? [] : [{ text: 'De melding aan DUS-I, met datum en kenmerk.', done: melded }]),
      ],
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const has = ({ steps }: ChangePlan, table: string): boolean =>
  steps.some((step) => (step.kind === 'set' ? step.at.table.key : step.table) === table);

function sheetsOf(plan: ChangePlan): string {
  const names = (
    [
      ['activiteiten', 'Activiteiten'],
      ['begroting', 'Begroting'],
      ['partners', 'Partners'],
      ['regioParameters', 'Regio'],
    ] as const
  ).flatMap(([table, name]) => (has(plan, table) ? [name] : []));
  return names.length === 0
    ? 'het plan, als dat nodig is,'
    : names.length === 1
      ? `blad ${names[0] ?? ''}`
      : `de bladen ${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

const partnerOf = (change: ProposedChange): string => ('partner' in change ? `, om te beginnen ${change.partner}` : '');

/** Gives a role with the names that the sheet Regio has for it: `de stuurgroep (R. Bakker)`. */
function peopleOf(dossier: Dossier): (rol: Rol) => string {
  const penvoerder = dossier.regio.lines.find((line) => line.penvoerder !== null)?.penvoerder;
  return (rol) => {
    const names = dossier.personen.lines.flatMap(({ rol: own, naam }) =>
      own !== null && nameKey(own) === nameKey(rol) && naam !== null ? [naam] : [],
    );
    const all = rol === 'penvoerder' && names.length === 0 && penvoerder ? [penvoerder] : names;
    return all.length === 0 ? `de ${rol}` : `de ${rol} (${all.join(', ')})`;
  };
}
