import { DOELEN } from '../scheme/lists';
import { ROUNDS, type Periode } from '../scheme/rounds';
import type { TableKey } from './column';
import { calendarYear, costs, plus } from './register-sums';
import { DOOR_COFINANCIERING, TOTALE_KOSTEN } from './report-rows';
import { OF_QUESTION } from './verslag-lengths';
import type { FixedRow, TableDeclaration } from './template';

/** Which report a sheet is part of. */
export type Verslag = 'voortgang' | 'eindverslag';

/** A question of a report: what is asked, and what the registers say about it. */
interface Question {
  readonly key: string;
  readonly ask: string;
  /** What the two figures beside it are. */
  readonly figures: string;
  /** Expressions for these figures; absent: there is none. */
  readonly count?: string;
  readonly amount?: string;
}

const SUMS = { voortgang: 'voortgang', eindverslag: 'eindrapportage' } as const;

/** What the financial part of the report says in one of its rows. */
const reported = (verslag: Verslag, row: string): string => `SUMIFS({${SUMS[verslag]}.gerealiseerd},{${SUMS[verslag]}.regel},"${row}")`;

const THEME = 'thema: ';
const themes = DOELEN.filter((doel) => doel.startsWith(THEME));
/** Activities that have a theme as one of their goals, each once. */
const serving = (theme: string): string =>
  `SUMPRODUCT((({activiteiten.doel}="${theme}")+({activiteiten.doel_2}="${theme}")+({activiteiten.doel_3}="${theme}")>0)*1)`;

/** The questions of a report, in the order in which they are asked. */
export function questionsOf(verslag: Verslag, periode: Periode): readonly Question[] {
  const isNew = periode === ROUNDS.STO2025.periode;
  return [
    {
      key: 'Stand van zaken',
      ask:
        verslag === 'voortgang' ? 'Waar staat de regio, vergeleken met het plan?' : 'Wat heeft de regio bereikt, vergeleken met het plan?',
      figures: 'activiteiten; gerealiseerde kosten',
      count: 'COUNTA({activiteiten.act_code})',
      amount: reported(verslag, TOTALE_KOSTEN),
    },
    ...(isNew
      ? themes.map((theme) => ({
          key: `Thema ${theme.slice(THEME.length)}`,
          ask: 'Wat is voor dit thema gedaan, en wat leverde het op?',
          figures: 'activiteiten met dit thema',
          count: serving(theme),
        }))
      : []),
    {
      key: 'Uurtarief',
      ask: isNew
        ? 'Welk uurtarief is gebruikt, en waarop rust het?'
        : 'Is meer of minder dan € 50 per uur gebruikt? Licht dat toe; de GPL steeg tot € 55.',
      figures: 'urenregels; hoogste tarief',
      count: 'COUNT({inspanning.tarief})',
      amount: 'MAX(0,{inspanning.tarief})',
    },
    {
      key: 'Cofinanciering',
      ask: 'Wat droegen bedrijven bij, en komt het minimum in zicht?',
      figures: 'bijdragen; bedrag',
      count: 'COUNT({cofinanciering.bedrag})',
      amount: reported(verslag, DOOR_COFINANCIERING),
    },
    ...(periode === ROUNDS.STO2020.periode
      ? [
          {
            key: 'Verlenging tot en met 2024',
            ask: 'Gebruikt u de verlenging? Welke al geplande activiteiten voert u nog in 2024 uit, zonder de extra subsidie 2024?',
            figures: 'kosten in 2024 uit subsidie 2020-2023',
            amount: plus(costs([ROUNDS.STO2020.bron], { days: calendarYear(2024) })),
          },
        ]
      : []),
    verslag === 'voortgang'
      ? { key: 'Vooruitblik', ask: 'Wat gaat de regio doen tot het einde van de periode?', figures: '' }
      : { key: 'Borging', ask: 'Hoe gaat het verder als de subsidie stopt?', figures: '' },
  ];
}

const rowsOf =
  (verslag: Verslag) =>
  (periode: Periode): readonly FixedRow[] =>
    questionsOf(verslag, periode).map(({ key, ask, figures }) => ({ key, cells: { regel: key, vraag: ask, waarvan: figures } }));

const SOURCE = { id: 'sto-home', evidence: 'I' } as const;

const columnsOf = (verslag: Verslag) =>
  // One line a column.
  // prettier-ignore
  [
    { key: 'regel', heading: 'Onderwerp', type: 'text', wraps: true, width: 18, help: 'Waar de vraag over gaat.' },
    { key: 'vraag', heading: 'Vraag', type: 'text', wraps: true, width: 30, help: 'Wat het verslag hierover moet zeggen.', source: SOURCE },
    { key: 'waarvan', heading: 'Cijfers hiernaast', type: 'text', wraps: true, width: 24, help: 'Wat het aantal en het bedrag zijn.' },
    { key: 'antwoord', heading: 'Antwoord', type: 'text', required: { rule: 'FIN-31' }, length: OF_QUESTION, width: 46, help: 'Uw antwoord, voor wie de regio niet kent.' },
    { key: 'aantal', heading: 'Aantal', type: 'integer', width: 12, help: 'Uit de registers; wordt berekend.', formula: ({ row, periode }) => figure(questionsOf(verslag, periode).find(({ key }) => key === row)?.count) },
    { key: 'bedrag', heading: 'Bedrag', type: 'money', width: 16, help: 'Uit de registers; wordt berekend.', formula: ({ row, periode }) => figure(questionsOf(verslag, periode).find(({ key }) => key === row)?.amount) },
  ] as const satisfies TableDeclaration['columns'];

const figure = (expression: string | undefined): string => (expression === undefined ? '=""' : `=${expression}`);

/** The table with the questions of a report. */
const vragenTable = <const Key extends TableKey>(key: Key, name: string, verslag: Verslag) => ({
  key,
  name,
  caption: 'Vragen: de cijfers komen uit de registers, de antwoorden schrijft u',
  keyColumns: ['regel' as const],
  startRows: 6,
  optional: true as const,
  fixedRows: rowsOf(verslag),
  columns: columnsOf(verslag),
});

export const voortgangVragenTable = vragenTable('voortgangVragen', 'STO_Voortgang_vragen', 'voortgang');
export const eindverslagVragenTable = vragenTable('eindverslagVragen', 'STO_Eindverslag_vragen', 'eindverslag');
