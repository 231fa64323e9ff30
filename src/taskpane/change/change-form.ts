import type { ChangeKind } from '../../change/proposed-change';

/** What the user typed or chose, by field; a field that is not there is empty. */
export type ChangeForm = Readonly<Record<string, string>> & { readonly soort: ChangeKind };

/** What stands in a list to choose from comes from the workbook, or is always the same. */
export type ChoiceList =
  | 'bronnen'
  | 'activiteiten'
  | 'lijnen'
  | 'partners'
  | 'jaren'
  | 'posten'
  | 'betalers'
  | 'kostensoorten'
  | 'doelen'
  | 'doelgroepen'
  | 'partnersoorten';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'area' | 'date' | 'euro' | 'integer' | 'percentage' | 'choice';
  readonly choices?: ChoiceList | readonly Choice[];
  readonly optional?: true;
  /** Whether it is asked, given the rest of the form. */
  readonly when?: (form: ChangeForm) => boolean;
}

/** A programmalijn that the plan does not have yet. */
export const NEW_LIJN = 'nieuw';

const choice = (value: string, label = value): Choice => ({ value, label });
const SIGNED: readonly Choice[] = [choice('ja', 'Ja'), choice('nee', 'Nog niet')];
const DATE_HINT = 'Bijvoorbeeld 1-8-2027.';

const activity = (key: string, label: string, more: Partial<FormField> = {}): FormField => ({
  key,
  label,
  type: 'choice',
  choices: 'activiteiten',
  ...more,
});
const year = (key: string, label: string): FormField => ({ key, label, type: 'choice', choices: 'jaren' });
const partner = (key: string, label: string, more: Partial<FormField> = {}): FormField => ({
  key,
  label,
  type: 'choice',
  choices: 'partners',
  ...more,
});
const payer = (more: Partial<FormField> = {}): FormField => ({
  key: 'betaler',
  label: 'Wie betaalt het?',
  hint: 'Een post van de begroting die minder krijgt, of nieuw geld.',
  type: 'choice',
  choices: 'betalers',
  ...more,
});
const AUDIENCE: FormField = { key: 'doelgroep', label: 'Voor wie is het?', type: 'choice', choices: 'doelgroepen' };

const isMachine = (form: ChangeForm): boolean => form.uitgave === 'machine';
const isPlain = (form: ChangeForm): boolean => form.uitgave === 'kosten';
const costs = (form: ChangeForm): boolean => isMachine(form) || isPlain(form);

/** What is asked of something that is bought. */
const SPENDING: readonly FormField[] = [
  { key: 'omschrijving', label: 'Wat koopt of betaalt u?', type: 'text', when: costs },
  { key: 'bedrag', label: 'Bedrag', hint: 'In euro, inclusief btw.', type: 'euro', when: costs },
  { key: 'kostensoort', label: 'Kostensoort', type: 'choice', choices: 'kostensoorten', when: isPlain },
  {
    key: 'maanden',
    label: 'Afschrijven in maanden',
    hint: 'De economische levensduur: 60 is vijf jaar.',
    type: 'integer',
    when: isMachine,
  },
  {
    key: 'restwaarde',
    label: 'Restwaarde',
    hint: 'Wat er aan het eind over is; leeg is niets.',
    type: 'euro',
    optional: true,
    when: isMachine,
  },
  {
    key: 'deel',
    label: 'Deel voor STO',
    hint: 'Welk deel van het gebruik voor STO is, bijvoorbeeld 80%.',
    type: 'percentage',
    when: isMachine,
  },
  { key: 'start', label: 'In gebruik vanaf', hint: DATE_HINT, type: 'date', when: isMachine },
];

const spendingKind = (choices: readonly Choice[]): FormField => ({ key: 'uitgave', label: 'Wat kost het?', type: 'choice', choices });
const MACHINE = choice('machine', 'Een machine of apparaat, met afschrijving');
const PLAIN = choice('kosten', 'Andere kosten');

/** What is asked for each kind of change. */
export const FIELDS: Readonly<Record<ChangeKind, readonly FormField[]>> = {
  'activiteit nieuw': [
    { key: 'naam', label: 'Naam van de activiteit', type: 'text' },
    { key: 'code', label: 'Code', hint: 'Kort en nog niet gebruikt.', type: 'text' },
    { key: 'lijn', label: 'Programmalijn', type: 'choice', choices: 'lijnen' },
    { key: 'lijnCode', label: 'Code van de nieuwe programmalijn', type: 'text', when: ({ lijn }) => lijn === NEW_LIJN },
    { key: 'lijnNaam', label: 'Naam van de nieuwe programmalijn', type: 'text', when: ({ lijn }) => lijn === NEW_LIJN },
    {
      key: 'doelRegeling',
      label: 'Doel van de regeling',
      type: 'choice',
      choices: 'doelen',
      when: ({ bron }) => bron === 'subsidie 2025-2028',
    },
    year('van', 'Eerste jaar'),
    year('tot', 'Laatste jaar'),
    partner('partner', 'Wie voert het uit?'),
    AUDIENCE,
    spendingKind([choice('geen', 'Niets extra'), PLAIN, MACHINE]),
    ...SPENDING,
    payer({ when: costs }),
  ],
  aankoop: [
    activity('activiteit', 'Voor welke activiteit?'),
    partner('partner', 'Welke partner koopt het?'),
    year('jaar', 'In welk jaar?'),
    AUDIENCE,
    spendingKind([MACHINE, PLAIN]),
    ...SPENDING,
    payer({ when: costs }),
  ],
  verschuiving: [
    { key: 'post', label: 'Van welke post?', type: 'choice', choices: 'posten' },
    activity('naar', 'Naar welke activiteit?'),
    { key: 'kostensoort', label: 'Naar welke kostensoort?', type: 'choice', choices: 'kostensoorten' },
    { key: 'bedrag', label: 'Bedrag', hint: 'In euro.', type: 'euro' },
    year('jaar', 'Vanaf welk jaar?'),
  ],
  'partner erbij': [
    { key: 'naam', label: 'Naam van de partner', type: 'text' },
    { key: 'partnersoort', label: 'Soort partner', type: 'choice', choices: 'partnersoorten' },
    { key: 'vanaf', label: 'Doet mee vanaf', hint: DATE_HINT, type: 'date' },
    { key: 'getekend', label: 'Is de samenwerkingsovereenkomst getekend?', type: 'choice', choices: SIGNED },
    { key: 'rol', label: 'Wat gaat de partner doen?', type: 'text', optional: true },
    { key: 'bedrag', label: 'Budget voor de partner', hint: 'In euro; leeg als er geen budget is.', type: 'euro', optional: true },
    activity('activiteit', 'Voor welke activiteit?', { when: ({ bedrag = '' }) => bedrag.trim() !== '' }),
    { key: 'kostensoort', label: 'Kostensoort', type: 'choice', choices: 'kostensoorten', when: ({ bedrag = '' }) => bedrag.trim() !== '' },
    payer({ when: ({ bedrag = '' }) => bedrag.trim() !== '' }),
  ],
  'partner eraf': [
    partner('partner', 'Welke partner stopt?'),
    { key: 'tot', label: 'Laatste dag', hint: DATE_HINT, type: 'date' },
    partner('opvolger', 'Wie neemt het budget over?', { optional: true, hint: 'Leeg als niemand het overneemt.' }),
  ],
  'partner gewijzigd': [
    partner('partner', 'Welke partner?'),
    { key: 'nieuweNaam', label: 'Nieuwe naam', type: 'text' },
    { key: 'vanaf', label: 'Vanaf welke dag?', hint: DATE_HINT, type: 'date' },
    { key: 'getekend', label: 'Is de samenwerkingsovereenkomst opnieuw getekend?', type: 'choice', choices: SIGNED },
  ],
  'activiteit later': [activity('activiteit', 'Welke activiteit?'), year('van', 'Nieuw eerste jaar'), year('tot', 'Nieuw laatste jaar')],
  'activiteit vervalt': [
    activity('activiteit', 'Welke activiteit?'),
    year('jaar', 'Vanaf welk jaar niet meer?'),
    activity('naar', 'Waar gaat het budget heen?', { optional: true, hint: 'Leeg als het niet wordt besteed.' }),
  ],
  tarief: [
    { key: 'tarief', label: 'Nieuw uurtarief', hint: 'In euro per uur.', type: 'euro' },
    { key: 'vanaf', label: 'Vanaf welke dag?', hint: DATE_HINT, type: 'date' },
    {
      key: 'bronTarief',
      label: 'Waar komt het tarief vandaan?',
      hint: 'Bijvoorbeeld GPL volgens CAO VO 2027.',
      type: 'text',
      optional: true,
    },
    {
      key: 'gevolg',
      label: 'Wat geeft mee?',
      hint: 'De subsidie stijgt niet mee met het tarief.',
      type: 'choice',
      choices: [choice('minder uren', 'Minder uren voor hetzelfde bedrag'), choice('eigen bijdrage', 'De scholen betalen het verschil')],
    },
  ],
  periode: [
    { key: 'oud', label: 'Wat was de periode?', type: 'text', optional: true },
    { key: 'vanaf', label: 'Nieuwe eerste dag', hint: DATE_HINT, type: 'date' },
    { key: 'tot', label: 'Nieuwe laatste dag', hint: DATE_HINT, type: 'date' },
  ],
  overig: [
    { key: 'oud', label: 'Hoe was het?', type: 'area' },
    { key: 'nieuw', label: 'Hoe wordt het?', type: 'area' },
  ],
};

/** What is asked of every change. */
export const REASONS: readonly FormField[] = [
  { key: 'reden', label: 'Waarom is de wijziging nodig?', type: 'area' },
  { key: 'doel', label: 'Waarom past zij bij de doelen?', type: 'area', optional: true },
];

/** What may have been done already; all of it can wait. */
export const DONE: readonly FormField[] = [
  { key: 'getoetst', label: 'Wie heeft getoetst?', type: 'text', optional: true },
  { key: 'besluit', label: 'Besluit van de stuurgroep op', hint: DATE_HINT, type: 'date', optional: true },
  { key: 'geinformeerd', label: 'Wie is geïnformeerd?', type: 'text', optional: true },
  { key: 'melding', label: 'Gemeld aan DUS-I op', hint: DATE_HINT, type: 'date', optional: true },
];

/** The fields that this form asks now, in their order. */
export const askedFields = (form: ChangeForm): readonly FormField[] =>
  [...FIELDS[form.soort], ...REASONS, ...DONE].filter(({ when }) => when?.(form) ?? true);
