import type { Command } from 'commander';
import { FILLED_COLUMNS, kostenRow } from '../invoices/kosten-rows';
import type { InvoiceDocument } from '../invoices/ubl';
import { formatDate, formatIsoDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import { csvAmount, csvField } from '../report/csv-text';
import { printable } from '../report/printable';
import type { Periode } from '../scheme/rounds';
import { kostenTable, kostenTemplate } from '../templates/kosten';
import { saveXlsx } from '../xlsx/save';
import { templateWorkbook } from '../xlsx/template-sheet';
import { print } from './check-command';
import { filesIn, readInvoices, type InvoiceFolder } from './read-invoices';
import { subcommand } from './subcommand';
import { UsageError, type Words } from './words';
import { InputFiles, refuseOverwriting, writeOutput } from './write-output';

/** Adds `sto invoices` to the program. `periodeOf` reads the subsidieperiode of the template. */
export function addInvoices(program: Command, words: Words, periodeOf: (text: string) => Periode, exit: (code: number) => void): void {
  subcommand(program, 'invoices <paths...>', words.invoices, words)
    .argument('<paths...>', words.invoicePaths)
    .requiredOption('-o, --output <xlsx|csv|json>', words.invoicesOutput)
    .option('-p, --periode <periode>', words.periode, '2025-2028')
    .option('--force', words.force)
    .addHelpText('after', `\n${words.invoicesExit}`)
    .action(async (paths: string[], { output, periode, force = false }: { output: string; periode: string; force?: boolean }) => {
      const write = WRITERS[/\.(xlsx|csv|json)$/i.exec(output)?.[1]?.toLowerCase() ?? ''];
      if (!write) throw new UsageError(words.errors.invoicesOutput(output));
      const round = periodeOf(periode);
      const folder = readInvoices(paths);
      const { documents, refused, otherFiles } = folder;
      refuseOverwriting(output, force, new InputFiles(filesIn(folder)));
      // An empty list looks like a list; the JSON also says what was refused.
      const isWritten = documents.length > 0 || /\.json$/i.test(output);
      if (isWritten) writeOutput(output, write(folder, round), force);
      await print(summaryOf(folder, paths, isWritten ? output : undefined));
      exit(refused.length > 0 || documents.length === 0 || otherFiles.some((file) => paths.includes(file)) ? 2 : 0);
    });
}

const WRITERS: Readonly<Record<string, (folder: InvoiceFolder, periode: Periode) => string | Uint8Array>> = {
  xlsx: ({ documents }, periode) => saveXlsx(templateWorkbook([kostenTemplate], periode, { kosten: documents.map(kostenRow) })),
  csv: ({ documents }) => csvOf(documents),
  json: (folder) => `${JSON.stringify(jsonOf(folder), (_, value: unknown) => (typeof value === 'string' ? printable(value) : value), 2)}\n`,
};

/** Headings of Kosten, for Excel in Dutch; `Bestand` says where a line comes from. */
function csvOf(documents: readonly InvoiceDocument[]): string {
  const columns = FILLED_COLUMNS.flatMap((key) => kostenTable.columns.filter((column) => column.key === key));
  const rows = documents.map((document) => {
    const row = kostenRow(document);
    const fields = columns.map(({ key, type }) => {
      const value = row[key];
      if (typeof value !== 'number') return csvField(String(value ?? ''));
      return type === 'date' ? csvField(formatDate(value)) : csvAmount(Math.round(value * 100));
    });
    return [...fields, csvField(document.file)];
  });
  const headings = [...columns.map(({ heading }) => heading), 'Bestand'].map(csvField);
  return `\ufeff${[headings, ...rows].map((line) => `${line.join(';')}\r\n`).join('')}`;
}

const jsonOf = ({ documents, repeated, refused }: InvoiceFolder): object => ({
  version: 1,
  documents: documents.map(({ date, periodFrom, periodTo, ...document }) => ({
    ...document,
    date: formatIsoDate(date),
    periodFrom: day(periodFrom),
    periodTo: day(periodTo),
  })),
  repeated,
  refused,
});

const day = (serial: number | null): string | null => (serial === null ? null : formatIsoDate(serial));

/** Files that are named in one sentence. */
const MOST_NAMED = 20;

function summaryOf(
  { documents, repeated, refused, otherFiles }: InvoiceFolder,
  paths: readonly string[],
  output: string | undefined,
): string {
  const total = documents.reduce((sum, { incl }) => sum + incl, 0);
  const credits = documents.filter(({ type }) => type === 'creditnota').length;
  const named = `${otherFiles.slice(0, MOST_NAMED).join(', ')}${otherFiles.length > MOST_NAMED ? ` en nog ${otherFiles.length - MOST_NAMED}` : ''}`;
  const written = `${documents.length} ${documents.length === 1 ? 'regel' : 'regels'} in ${output ?? ''}${credits > 0 ? `, waarvan ${credits} ${credits === 1 ? 'creditnota' : "creditnota's"}` : ''}; samen ${formatEuros(total)} incl. btw.`;
  return [
    documents.length > 0
      ? written
      : `Geen e-facturen om over te nemen in ${paths.join(', ')}${output === undefined ? '; er is niets geschreven' : ''}.`,
    ...repeated.map(({ file, of }) => `Overgeslagen, dezelfde factuur als ${of}: ${file}`),
    ...refused.map(({ file, message }) => `Niet overgenomen: ${file}: ${message}`),
    ...(otherFiles.length === 0
      ? []
      : [
          `Niet gelezen, want geen .xml: ${named}. Zit in een PDF of zip een e-factuur, haal het .xml-bestand er dan eerst uit, of vraag het de leverancier.`,
        ]),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}
