import { BRON_COFINANCIERING, ROUNDS, type Periode } from '../scheme/rounds';
import type { FormulaContext, TableKey } from './column';
import { peildatum, upTo } from './peildatum';
import { depreciationUpTo, hours, invoices, originalBudget, plus, roundsOf, shifted } from './register-sums';
import { OF_ACTIVITY } from './verslag-lengths';
import type { TableDeclaration } from './template';

const perActivity = (expression: string): string => `=IF({act_code}="","",${expression})`;
/** What the sheet Activiteiten says of the activity. */
const ofPlan = (column: string): string => `IFERROR(INDEX({activiteiten.${column}},MATCH({act_code},{activiteiten.act_code},0))&"","")`;

/** Subsidies of the progress report: the extra money of 2024 is reported elsewhere (formats, note b). */
const subsidies = (periode: Periode): readonly string[] =>
  roundsOf(periode).flatMap((round) => (round === ROUNDS.STO2024 ? [] : [round.bron]));
const all = (periode: Periode): readonly string[] => [...subsidies(periode), BRON_COFINANCIERING];

/** Costs of the activity up to and including the peildatum in one register; blank without a peildatum. */
const upToPeildatum =
  (terms: (bron: string, day: string, periode: Periode) => readonly string[], bronnen: (periode: Periode) => readonly string[] = all) =>
  ({ periode }: FormulaContext): string =>
    `=IF(OR({act_code}="",${peildatum(periode)}=0),"",${plus(bronnen(periode).flatMap((bron) => terms(bron, '{peildatum}', periode)))})`;

const changes = (): string => shifted('{wijzigingen.activiteit_naar}', '{wijzigingen.activiteit_van}', '{act_code}');

const ACTIVITY = { activiteit: '{act_code}' } as const;

// One line a column.
// prettier-ignore
const PLANNED = [
  { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'act_code' }, width: 18, help: 'Code van het blad Activiteiten. Rapport invullen zet ze er allemaal in.' },
  { key: 'activiteit', heading: 'Geplande activiteit', type: 'text', wraps: true, width: 30, help: 'Van het blad Activiteiten; wordt ingevuld.', formula: () => perActivity(ofPlan('activiteit')) },
  { key: 'jaren', heading: 'Geplande jaren', type: 'text', width: 24, help: 'Jaren van uitvoering, van het blad Activiteiten; wordt ingevuld.', formula: () => perActivity(`${ofPlan('jaar_van')}&"-"&${ofPlan('jaar_tot')}`) },
] as const satisfies TableDeclaration['columns'];

// prettier-ignore
const WRITTEN = [
  { key: 'afwijking', heading: 'Afwijking en waarom', type: 'text', wraps: true, length: { least: 0, most: OF_ACTIVITY.most }, width: 28, help: 'Wat anders ging dan gepland, en waarom. Leeg mag alleen als de activiteit volgens plan gaat.' },
  { key: 'vervolg', heading: 'Vervolg', type: 'text', required: { rule: 'FIN-30' }, length: OF_ACTIVITY, width: 26, help: 'Wat hierna gebeurt met deze activiteit.' },
] as const satisfies TableDeclaration['columns'];

// prettier-ignore
const VOORTGANG = [
  ...PLANNED,
  { key: 'gedaan', heading: 'Gedaan', type: 'text', required: { rule: 'FIN-30' }, length: OF_ACTIVITY, width: 46, help: 'Wat is gedaan tot en met de peildatum: voor wie, hoeveel, met welk resultaat.' },
  ...WRITTEN,
  { key: 'begroot', heading: 'Begroot', type: 'money', width: 14, help: 'Begroting met wijzigingen, zonder de aanvullende subsidie 2024; wordt berekend.', formula: ({ periode }) => perActivity(`${originalBudget('bedrag_totaal', periode, [['{begroting.act_code}', '{act_code}']])}+${changes()}`) },
  { key: 'gerealiseerd', heading: 'Gerealiseerd t/m peildatum', type: 'money', width: 16, help: 'Uren, facturen en afschrijvingen tot en met de peildatum; wordt berekend.', formula: () => '=IF({uren}="","",{uren}+{facturen}+{afschrijving}+{afschrijving_bedrijven})' },
  { key: 'uren', heading: 'Loonkosten van uren', type: 'money', hiddenInPrint: true, width: 14, help: 'Van het blad Inspanning; wordt berekend.', formula: upToPeildatum((bron, day) => hours(bron, { ...ACTIVITY, days: upTo(day) })) },
  { key: 'facturen', heading: 'Facturen', type: 'money', width: 14, help: 'Van het blad Kosten; wordt berekend.', formula: upToPeildatum((bron, day) => invoices(bron, { ...ACTIVITY, days: upTo(day) })) },
  // Together they would be longer than Excel takes.
  { key: 'afschrijving', heading: 'Afschrijvingen', type: 'money', width: 14, help: 'Uit de subsidie, van het blad Afschrijvingen; wordt berekend.', formula: upToPeildatum((bron, day, periode) => depreciationUpTo(bron, day, periode, ACTIVITY.activiteit), subsidies) },
  { key: 'afschrijving_bedrijven', heading: 'Afschrijvingen cofinanciering', type: 'money', width: 14, help: 'Met financieringsbron cofinanciering, van het blad Afschrijvingen; wordt berekend.', formula: upToPeildatum((bron, day, periode) => depreciationUpTo(bron, day, periode, ACTIVITY.activiteit), () => [BRON_COFINANCIERING]) },
  { key: 'peildatum', heading: 'Peildatum', type: 'date', width: 12, help: 'Van het blad Regio.', formula: ({ periode }) => perActivity(peildatum(periode)) },
] as const satisfies TableDeclaration['columns'];

/** What the financial part of the final report says of the activity. */
const ofFinal = (column: string): string =>
  perActivity(`SUMIFS({eindrapportageActiviteiten.${column}},{eindrapportageActiviteiten.act_code},{act_code})`);

// prettier-ignore
const EINDVERSLAG = [
  ...PLANNED,
  { key: 'gedaan', heading: 'Resultaten', type: 'text', wraps: true, width: 46, help: 'Van het blad Activiteiten: vul ze daar in.', formula: () => perActivity(ofPlan('resultaat')) },
  ...WRITTEN,
  { key: 'begroot', heading: 'Begroot', type: 'money', width: 14, help: 'Van het blad Eindrapportage; wordt berekend.', formula: () => ofFinal('totaal_begroot') },
  { key: 'gerealiseerd', heading: 'Gerealiseerd', type: 'money', width: 16, help: 'Van het blad Eindrapportage; wordt berekend.', formula: () => ofFinal('gerealiseerd') },
  { key: 'status', heading: 'Status', type: 'text', hiddenInPrint: true, width: 22, help: 'Van het blad Activiteiten; wordt ingevuld.', formula: () => perActivity(ofPlan('status')) },
] as const satisfies TableDeclaration['columns'];

const activiteitenOf = <const Key extends TableKey, const Columns extends TableDeclaration['columns']>(
  key: Key,
  name: string,
  columns: Columns,
) => ({
  key,
  name,
  caption: 'Per activiteit: gepland, gedaan, wat anders ging en waarom, en wat volgt',
  keyColumns: ['act_code' as const],
  startRows: 10,
  optional: true as const,
  columns,
});

export const voortgangActiviteitenTable = activiteitenOf('voortgangActiviteiten', 'STO_Voortgang_activiteiten', VOORTGANG);
export const eindverslagActiviteitenTable = activiteitenOf('eindverslagActiviteiten', 'STO_Eindverslag_activiteiten', EINDVERSLAG);
