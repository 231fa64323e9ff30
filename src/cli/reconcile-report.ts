import type { Books } from '../ledger/books';
import type { OpenChoice } from '../ledger/choose-costs';
import { FIELD_WORDS, type ProjectChoice } from '../ledger/profile';
import { outcomeOf, type KeyItem, type Reconciliation, type RowItem } from '../ledger/reconcile/result';
import { cellText, outcomeSentence, reconciliationSections, type Section, type SectionCell } from '../ledger/reconcile/sections';
import { LINE_TOLERANCE } from '../records/money';
import { formatIsoDate } from '../records/dutch-date';
import { csvAmount, csvField } from '../report/csv-text';
import { escapeHtml, htmlPage, listOf, tableOf } from '../report/html-text';
import { printable } from '../report/printable';
import { coloured, wrapped, type TerminalLook } from './terminal';
import { VERSION } from '../report/product-version';

export const RECONCILE_FORMATS = ['text', 'json', 'csv', 'html'] as const;
export type ReconcileFormat = (typeof RECONCILE_FORMATS)[number];
export const isReconcileFormat = (text: string): text is ReconcileFormat => RECONCILE_FORMATS.some((format) => format === text);

/** What `sto reconcile` found, or why it could not compare. */
export interface ReconcileReport {
  readonly register: string;
  readonly partner: string | undefined;
  /** Undefined when a file could not be read. */
  readonly books: Books | undefined;
  readonly project: ProjectChoice | undefined;
  readonly remarks: readonly string[];
  readonly result?: Reconciliation;
  /** `file` is null when it is about the choices of the user. */
  readonly problem?: { readonly file: string | null; readonly message: string };
  readonly choice?: OpenChoice;
}

/** The report in one of the forms; everything from a file is made harmless for that form. */
export function reconcileText(report: ReconcileReport, format: ReconcileFormat, look: TerminalLook): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(reconcileJson(report), (_, value: unknown) => (typeof value === 'string' ? printable(value) : value), 2)}\n`;
    case 'csv':
      return csvOf(report);
    case 'html':
      return htmlOf(report);
    case 'text':
      return textOf(report, look);
  }
}

/** How the user chose the project, in words. */
const projectText = (project: ProjectChoice): string =>
  project.field === 'rekening' ? 'de gekozen rekeningen' : `${FIELD_WORDS[project.field]} ${project.value}`;

const headline = ({ problem, result, project }: ReconcileReport): string => {
  if (problem) return `Niet vergeleken. ${problem.file === null ? '' : `${problem.file}: `}${problem.message}`;
  return `${project ? `Project: ${projectText(project)}. ` : ''}${result ? outcomeSentence(result) : ''}`;
};

function fileSentences({ books }: ReconcileReport): readonly string[] {
  return (books?.scans ?? []).flatMap(({ file, summary: { header, lines, remarks } }) => {
    const about = [
      `versie ${header.version}`,
      header.companyName,
      header.fiscalYear && `boekjaar ${header.fiscalYear}`,
      `${lines.toLocaleString('nl-NL')} regels`,
    ];
    return [`${file}: ${about.filter(Boolean).join(', ')}.`, ...remarks.map((remark) => `${file}: ${remark}`)];
  });
}

function choiceSections(choice: OpenChoice): readonly Section[] {
  const sections: readonly Section[] = [
    {
      title: 'Projecten om uit te kiezen (--project)',
      headings: ['Veld=waarde', 'Kostenregels', 'Totaal'],
      isDifference: false,
      rows: choice.projects
        .slice(0, 200)
        .map(({ field, value, lines, cents }) => ({ cells: [`${field}=${value}`, String(lines), { cents }] })),
    },
    {
      title: 'Rekeningen om uit te kiezen (--rekening)',
      headings: ['Rekening', 'Naam', 'Soort', 'Regels', 'Totaal'],
      isDifference: false,
      rows: choice.accounts
        .slice(0, 500)
        .map(({ account, lines, cents }) => ({ cells: [account.id, account.description, account.type ?? '', String(lines), { cents }] })),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const sectionsOf = ({ result, choice }: ReconcileReport): readonly Section[] =>
  result ? reconciliationSections(result) : choice ? choiceSections(choice) : [];

function textOf(report: ReconcileReport, look: TerminalLook): string {
  const lines = [
    coloured(look, 'bold', printable(report.register)),
    coloured(look, colourOf(report), wrapped(printable(headline(report)), look, '  ')),
  ];
  for (const sentence of [...fileSentences(report), ...report.remarks]) lines.push(wrapped(printable(sentence), look, '    ', '  - '));
  for (const { title, headings, rows } of sectionsOf(report)) {
    const cells = [headings, ...rows.map((row) => row.cells.map((cell) => printable(cellText(cell))))];
    const widths = headings.map((_, column) => Math.min(40, Math.max(...cells.map((row) => [...(row[column] ?? '')].length))));
    lines.push('', `  ${coloured(look, 'bold', title)}`);
    for (const [index, row] of cells.entries()) {
      const text = row
        .map((cell, column) => (isNumeric(rows, column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ');
      lines.push(index === 0 ? coloured(look, 'dim', `    ${text.trimEnd()}`) : `    ${text.trimEnd()}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const isNumeric = (rows: Section['rows'], column: number): boolean => {
  const cell = rows[0]?.cells[column];
  return typeof cell === 'object' && 'cents' in cell;
};

const colourOf = ({ result }: ReconcileReport): 'yellow' | 'red' | 'green' => {
  if (!result) return 'yellow';
  return ({ tied: 'green', differences: 'red', incomplete: 'yellow' } as const)[outcomeOf(result)];
};

/** All lists below each other, each line with the name of its list first. */
function csvOf(report: ReconcileReport): string {
  const lines: (readonly string[])[] = [
    ['Aansluiting', headline(report)].map(csvField),
    ...[...fileSentences(report), ...report.remarks].map((sentence) => ['Opmerking', sentence].map(csvField)),
  ];
  for (const { title, headings, rows } of sectionsOf(report)) {
    lines.push([title, ...headings].map(csvField));
    for (const { cells } of rows) lines.push([csvField(title), ...cells.map(csvCell)]);
  }
  return `\ufeff${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}

const csvCell = (cell: SectionCell): string =>
  typeof cell === 'object' && 'cents' in cell ? csvAmount(cell.cents) : csvField(cellText(cell));

function htmlOf(report: ReconcileReport): string {
  const body = [
    `<h2>${escapeHtml(report.register)}</h2>`,
    `<p>${escapeHtml(headline(report))}</p>`,
    listOf([...fileSentences(report), ...report.remarks]),
    ...sectionsOf(report).map(({ title, headings, rows }) =>
      tableOf(
        'aansluiting',
        escapeHtml(title),
        headings.map(escapeHtml),
        rows.map(({ cells }) => cells.map((cell) => escapeHtml(cellText(cell)))),
      ),
    ),
  ];
  return htmlPage('STO Controle: aansluiting', body.join('\n'), VERSION);
}

/** The JSON, version 1; amounts are cents, days `jjjj-mm-dd`. Described in docs/sto-reconcile.md. */
export function reconcileJson(report: ReconcileReport): object {
  const { register, partner, books, project, remarks, result, problem, choice } = report;
  const files = [
    { file: register, kind: 'register' },
    ...(books?.scans ?? []).map(({ file, summary: { header, lines, totals, remarks: about } }) => ({
      file,
      kind: 'auditfile',
      version: header.version,
      software: header.software,
      company: header.companyName,
      fiscalYear: header.fiscalYear,
      from: day(header.startDate),
      to: day(header.endDate),
      lines,
      debit: totals.debit,
      credit: totals.credit,
      totalsGiven: totals.given,
      remarks: about,
    })),
  ];
  const head = { version: 1, outcome: result ? outcomeOf(result) : 'not compared', files, partner: partner ?? null };
  if (!result) {
    return {
      ...head,
      project: project ?? null,
      error: problem ?? null,
      remarks,
      ...(choice
        ? {
            projects: choice.projects,
            accounts: choice.accounts.map(({ account, lines, cents }) => ({
              account: account.id,
              description: account.description,
              type: account.type ?? null,
              lines,
              cents,
            })),
          }
        : {}),
    };
  }
  return {
    ...head,
    totals: { ...result.totals, byKind: result.totalsByKind },
    tolerance: LINE_TOLERANCE,
    project,
    lines: {
      register: result.register.lines,
      ledger: result.ledgerLines,
      outOfYears: result.register.outOfYears,
      advances: result.register.advances,
      notCompared: result.register.notCompared,
    },
    matched: result.matched,
    otherAmount: result.otherAmount.map((entry) => ({
      ...entry,
      rows: entry.rows.map(rowJson),
      keys: entry.keys.map(keyJson),
      difference: entry.register - entry.ledger,
    })),
    otherDate: result.otherDate.map(({ rowItem, keyItem, ...entry }) => ({
      ...entry,
      register: day(rowItem.date),
      ledger: day(keyItem.date),
      amount: rowItem.amount,
    })),
    onlyRegister: result.onlyRegister.map(rowJson),
    onlyLedger: result.onlyLedger.map(keyJson),
    doubles: result.doubles.map(({ item, ...entry }) => ({ ...entry, amount: item.amount })),
    reversed: result.reversed,
    otherAccounts: result.otherAccounts,
    perAccount: result.perAccount,
    perMonth: result.perMonth,
    remarks,
  };
}

const day = (serial: number | null): string | null => (serial === null ? null : formatIsoDate(serial));
const rowJson = (item: RowItem): object => ({ ...item, date: day(item.date) });
const keyJson = (item: KeyItem): object => ({ ...item, date: day(item.date) });
