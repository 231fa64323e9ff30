import type { Dossier } from '../records/dossier';
import { activitiesOf, activitiesToAdd, activityTexts, questionsIn, questionTexts, type ToWrite } from '../facts/reports/to-write';
import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import { eindverslagInhoudTemplate, voortgangInhoudTemplate } from '../templates/verslag';
import type { Verslag } from '../templates/verslag-vragen';
import type { Template } from '../templates/template';
import type { Section } from './section';

/** How far one report is: what came from the registers, and what a person still writes. */
export interface ReportStatus {
  readonly verslag: Verslag;
  readonly title: string;
  /** The template that brings its sheet. */
  readonly template: Template;
  /** Name of the sheet in this workbook; undefined when it is not there. */
  readonly sheet: string | undefined;
  readonly activities: number;
  /** Codes of activities that a press puts in. */
  readonly toAdd: readonly string[];
  readonly changes: number;
  readonly answered: number;
  readonly questions: number;
  /** What is to be written, each with its place. */
  readonly open: Section;
}

const REPORTS = [
  {
    verslag: 'voortgang',
    title: 'Voortgangsrapportage',
    template: voortgangInhoudTemplate,
    tables: { activities: 'voortgangActiviteiten', questions: 'voortgangVragen' },
  },
  {
    verslag: 'eindverslag',
    title: 'Eindrapportage',
    template: eindverslagInhoudTemplate,
    tables: { activities: 'eindverslagActiviteiten', questions: 'eindverslagVragen' },
  },
] as const;

/** How far the reports of a workbook are. */
export const reportStatuses = (dossier: Dossier): readonly ReportStatus[] =>
  REPORTS.map(({ verslag, title, template, tables }) => {
    const open = openTexts(dossier, verslag, tables.activities, tables.questions);
    const unanswered = questionTexts(dossier, verslag).filter(({ text }) => text.state === 'leeg').length;
    const questions = questionsIn(dossier, verslag).length;
    return {
      ...{ verslag, title, template, sheet: dossier[tables.questions].tables[0]?.sheet },
      activities: activitiesOf(dossier, verslag).length,
      toAdd: activitiesToAdd(dossier, verslag),
      changes: dossier.wijzigingen.lines.length,
      ...{ questions, answered: questions - unanswered, open },
    };
  });

function openTexts(dossier: Dossier, verslag: Verslag, activities: TableKey, questions: TableKey): Section {
  const headingOf = (table: TableKey, key: string): string => TABLES[table].columns.find((column) => column.key === key)?.heading ?? key;
  const ofQuestions = questionTexts(dossier, verslag).map(({ line, text }) => ({
    cells: [line.regel ?? '', headingOf(questions, text.column), stateOf(text)],
    place: { sheet: line.at.table.sheet, row: line.at.row + 1, column: columnOf(line.at.table, text.column) },
  }));
  const ofActivities = activityTexts(dossier, verslag).flatMap(({ line, texts }) =>
    texts.map((text) => ({
      cells: [line.act_code ?? '', headingOf(activities, text.column), stateOf(text)],
      place: { sheet: line.at.table.sheet, row: line.at.row + 1, column: columnOf(line.at.table, text.column) },
    })),
  );
  const title = `Nog te schrijven op blad ${dossier[questions].tables[0]?.sheet ?? TABLES[questions].name}`;
  return { title, headings: ['Over', 'Kolom', 'Wat'], rows: [...ofQuestions, ...ofActivities] };
}

const columnOf = (table: Dossier['kosten']['tables'][number], key: string): number | undefined => {
  const index = table.columns.get(key)?.index;
  return index === undefined ? undefined : table.column + index;
};

/** What is asked, in words. */
function stateOf({ state, characters, length: { least, most } }: ToWrite<string>): string {
  const range = least > 0 ? `${least} tot ${most} tekens` : `ten hoogste ${most} tekens`;
  switch (state) {
    case 'leeg':
      return `nog leeg (${range})`;
    case 'kort':
      return `kort: ${characters} tekens (${range})`;
    case 'lang':
      return `lang: ${characters} tekens (${range})`;
    case 'afwijking':
      return 'liep anders dan gepland: schrijf waarom';
  }
}
