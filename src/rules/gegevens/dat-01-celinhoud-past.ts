import { TABLE_KEYS } from '../../templates';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { LISTS } from '../../scheme/lists';
import type { CellProblem } from '../../records/dossier';
import type { ProblemKind } from '../../records/field';
import { isNoSuchDay } from '../../records/dutch-date';
import { ALL_TABLES, cellText, problemsOf } from '../all-tables';
import { choices } from '../message-value';
import { cellMends } from '../cell-mends';
import { defineRule } from '../rule';

const MESSAGES = {
  'error value': 'foutwaarde',
  'not a number': 'geenGetal',
  'ambiguous number': 'dubbelzinnig',
  'not a date': 'geenDatum',
  'ambiguous date': 'dagOfMaand',
  'date without century': 'geenEeuw',
  'implausible date': 'onwaarschijnlijk',
  'not in the list': 'nietInLijst',
  'not yes or no': 'geenJaNee',
  'not a text': 'geenTekst',
} as const satisfies { readonly [Kind in ProblemKind]?: string };

const isMine = (kind: ProblemKind): kind is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, kind);

const messageOf = (cell: CellProblem['cell'], kind: keyof typeof MESSAGES) =>
  kind === 'not a date' && typeof cell === 'string' && isNoSuchDay(cell) ? 'dagBestaatNiet' : MESSAGES[kind];

export default defineRule({
  id: 'DAT-01',
  covers: ['X37'],
  title: 'Elke cel bevat wat de kolom vraagt: een getal, een datum of een keuze uit de lijst',
  notWaivable: 'niet gelezen',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  each: TABLE_KEYS,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Wat STO Controle niet kan lezen, telt in geen andere regel mee. Er wordt niets geraden.',
    },
  ],
  messages: {
    foutwaarde: {
      outcome: 'te beoordelen',
      text: '{waarde} is een foutmelding van Excel',
      found: '{waarde}',
      expected: 'een waarde',
      action: 'Herstel de formule in deze cel, of typ de waarde zelf.',
    },
    geenGetal: {
      outcome: 'te beoordelen',
      text: '"{waarde}" is niet als getal te lezen',
      found: '{waarde}',
      expected: 'een getal, zoals 1234,56',
      action: 'Typ alleen het getal, met een komma voor de decimalen. Zet uitleg in een andere kolom.',
    },
    dubbelzinnig: {
      outcome: 'te beoordelen',
      text: '"{waarde}" kan een duizendtal zijn of een getal met decimalen',
      found: '{waarde}',
      expected: 'een getal, zoals 1234 of 1,234',
      action: 'Typ het getal opnieuw zonder punt, met een komma voor de decimalen.',
    },
    geenDatum: {
      outcome: 'te beoordelen',
      text: '"{waarde}" is niet als datum te lezen',
      found: '{waarde}',
      expected: 'een datum, zoals 12-3-2026',
      action: 'Typ één datum als dag-maand-jaar.',
    },
    dagBestaatNiet: {
      outcome: 'te beoordelen',
      text: '"{waarde}" is geen dag die bestaat',
      found: '{waarde}',
      expected: 'een dag die op de kalender staat, zoals 12-3-2026',
      action: 'Verbeter de dag, de maand of het jaar.',
    },
    dagOfMaand: {
      outcome: 'te beoordelen',
      text: 'in "{waarde}" is niet te zien wat de dag is en wat de maand',
      found: '{waarde}',
      expected: 'een datum die maar op één manier te lezen is, zoals 3 april 2025',
      action: 'Kies bij Koppelen de volgorde van dag en maand voor de hele kolom, of typ de datum met de maand als woord.',
    },
    geenEeuw: {
      outcome: 'te beoordelen',
      text: 'in "{waarde}" heeft het jaar maar twee cijfers',
      found: '{waarde}',
      expected: 'een jaar van vier cijfers, zoals 12-3-2026',
      action: 'Typ de datum opnieuw met vier cijfers voor het jaar.',
    },
    onwaarschijnlijk: {
      outcome: 'te beoordelen',
      text: '{waarde} staat voor een dag buiten de jaren 2000 tot en met 2099',
      found: '{waarde}',
      expected: 'een datum, zoals 12-3-2026',
      action: 'Typ de datum opnieuw. Misschien staat hier een bedrag of een jaartal in een datumkolom.',
    },
    nietInLijst: {
      outcome: 'te beoordelen',
      text: '"{waarde}" is geen keuze uit de lijst, dus deze cel telt nergens mee',
      found: '{waarde}',
      expected: '{keuzes}',
      action: 'Kies een waarde uit de lijst van deze cel. Tot dan telt de cel in geen andere regel mee.',
    },
    geenJaNee: {
      outcome: 'te beoordelen',
      text: '"{waarde}" is geen ja of nee',
      found: '{waarde}',
      expected: 'ja of nee',
      action: 'Typ ja of nee. Zet uitleg in een andere kolom.',
    },
    geenTekst: {
      outcome: 'te beoordelen',
      text: '{waarde} is geen tekst',
      found: '{waarde}',
      expected: 'een tekst',
      action: 'Typ de naam, code of omschrijving die in deze kolom hoort.',
    },
  },
  check({ dossier }, report) {
    for (const problem of problemsOf(dossier)) {
      const { at, column, kind, year } = problem;
      if (isMine(kind))
        report.cell(
          at,
          column.key,
          messageOf(problem.cell, kind),
          { waarde: cellText(problem), keuzes: choices(choicesOf(problem)) },
          year,
          cellMends(problem),
        );
    }
  },
  examples: [
    {
      name: 'getallen, datums en keuzes zoals mensen ze typen',
      given: { kosten: [{ incl: '€ 1.605,00', factuurdatum: '12 maart 2026', bron: 'Subsidie 2025-2029', bewijs: 'x', btw: '' }] },
      expected: [],
    },
    {
      name: 'een foutmelding en tekst in bedragen, en een punt die van alles kan zijn',
      given: { kosten: [{ excl: '#VERW!', btw: 'zie bijlage', incl: '1.234' }] },
      expected: [
        { message: 'foutwaarde', table: 'kosten', line: 1, column: 'excl' },
        { message: 'geenGetal', table: 'kosten', line: 1, column: 'btw' },
        { message: 'dubbelzinnig', table: 'kosten', line: 1, column: 'incl' },
      ],
    },
    {
      name: 'datums die niet bestaan of niet duidelijk zijn',
      given: { kosten: [{ factuurdatum: '30-2-2026', prestatie_van: '1-3-26', prestatie_tot: 2026, betaaldatum: 'maart' }] },
      expected: [
        { message: 'dagBestaatNiet', table: 'kosten', line: 1, column: 'factuurdatum' },
        { message: 'geenEeuw', table: 'kosten', line: 1, column: 'prestatie_van' },
        { message: 'onwaarschijnlijk', table: 'kosten', line: 1, column: 'prestatie_tot' },
        { message: 'geenDatum', table: 'kosten', line: 1, column: 'betaaldatum' },
      ],
    },
    {
      name: 'een datum in een blad met een eigen indeling, waarvan de dag ook de maand kan zijn',
      given: { kosten: [{ factuurdatum: '03/04/2025' }] },
      layout: { kosten: { ownLayout: true } },
      expected: [{ message: 'dagOfMaand', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'een keuze buiten de lijst, een vinkje als naam, en geen ja of nee',
      given: { partners: [{ partner_naam: true, sok: 'in voorbereiding' }], kosten: [{ kostensoort: 'divers' }] },
      expected: [
        { message: 'geenTekst', table: 'partners', line: 1, column: 'partner_naam' },
        { message: 'geenJaNee', table: 'partners', line: 1, column: 'sok' },
        { message: 'nietInLijst', table: 'kosten', line: 1, column: 'kostensoort' },
      ],
    },
    {
      name: 'een foutmelding in een jaarkolom',
      given: { afschrijvingen: [{ afs_2027: '#DEEL/0!' }] },
      expected: [{ message: 'foutwaarde', table: 'afschrijvingen', line: 1, column: 'afs' }],
    },
  ],
});

const choicesOf = ({ column }: CellProblem): readonly string[] => (column.list ? LISTS[column.list].values : []);
