import { cellAddress } from '../cells/address';
import type { Dossier } from '../records/dossier';
import { holdAgainst, type EvidenceFinding } from '../invoices/evidence';
import type { InvoiceFolder } from './read-invoices';
import type { FileReport, FindingRecord } from '../report/file-report';
import type { Outcome } from '../rules/rule';

const DIFFERENCE = { rule: 'BEW-01', title: 'Moet: een regel zegt hetzelfde als de factuur' };
const ABSENT = { rule: 'BEW-02', title: 'Moet: bij elke regel hoort een document' };

const ACTIONS: Readonly<Record<EvidenceFinding['kind'], string>> = {
  bedrag: 'Vergelijk de regel met de factuur en verbeter wat er niet klopt. Telt maar een deel mee, vul dan Toerekening % in.',
  datum: 'Vergelijk de datum met de factuur en verbeter wat er niet klopt.',
  nummer: 'Neem het nummer van de factuur over, als dit de factuur van deze regel is.',
  'geen document': 'Zet de factuur in de map, met het factuurnummer in de naam van het bestand, of leg uit waarom er geen is.',
};

/** Adds to a report what the documents that the user gave say of the lines of Kosten. They are no rules: nothing of the scheme asks for e-invoices. */
export function withEvidence(report: FileReport, dossier: Dossier, folder: InvoiceFolder): FileReport {
  const { findings, found, unused, lines } = holdAgainst(dossier, folder.documents, folder.otherFiles);
  const records = findings.map(recordOf);
  const order = new Map(report.summary.tables.map(({ sheet, table }, index) => [`${sheet}/${table}`, index]));
  const place = ({ sheet, table }: FindingRecord): number => order.get(`${sheet}/${table}`) ?? order.size;
  const all = [...report.findings, ...records].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
  const counts: Record<Outcome, number> = { ...report.summary.counts };
  for (const { outcome } of records) counts[outcome] += 1;
  const isKnown = new Set(report.findings.map(({ sheet, row }) => `${sheet}/${row ?? ''}`));
  const fresh = new Set(
    records.filter(({ sheet, row }) => !isKnown.has(`${sheet}/${row ?? ''}`)).map(({ sheet, row }) => `${sheet}/${row ?? ''}`),
  );
  const partly = [...fresh].filter((key) => isPartly(report, key)).length;
  const by = (kind: string): number => found.filter(({ evidence }) => evidence.kind === kind).length;
  const remarks = [
    `Facturen: ${folder.documents.length} e-facturen en ${folder.otherFiles.length} andere bestanden bekeken. Van ${lines} regels op Kosten hebben er ${by('e-factuur')} een e-factuur en ${by('bestandsnaam')} een bestand met hun nummer, of leverancier en bedrag, in de naam; de inhoud van die bestanden is niet gelezen.`,
    ...(unused.length === 0
      ? []
      : [
          `E-facturen zonder regel op Kosten: ${unused
            .slice(0, 20)
            .map(({ number, supplier }) => `${number} (${supplier})`)
            .join(', ')}${unused.length > 20 ? `, en nog ${unused.length - 20}` : ''}.`,
        ]),
    ...folder.repeated.map(({ file, of }) => `${file} is dezelfde factuur als ${of}.`),
    ...folder.refused.map(({ file, message }) => `${file} is niet gelezen: ${message}`),
  ];
  return {
    ...report,
    findings: all,
    summary: {
      ...report.summary,
      counts,
      linesInOrder: report.summary.linesInOrder - (fresh.size - partly),
      linesPartlyChecked: report.summary.linesPartlyChecked - partly,
      remarks: [...report.summary.remarks, ...remarks],
    },
  };
}

function isPartly({ partlyChecked }: FileReport, key: string): boolean {
  return partlyChecked.some(({ sheet, rows }) =>
    rows.some(({ first, last }) => {
      const row = Number(key.slice(key.lastIndexOf('/') + 1));
      return key.slice(0, key.lastIndexOf('/')) === sheet && row >= first && row <= last;
    }),
  );
}

function recordOf({ line, column, kind, message, found, expected, file }: EvidenceFinding): FindingRecord {
  const { table, row } = line.at;
  const place = column === null ? undefined : table.columns.get(column);
  const { rule, title } = kind === 'geen document' ? ABSENT : DIFFERENCE;
  return {
    rule,
    covers: [],
    outcome: kind === 'geen document' ? 'te beoordelen' : 'let op',
    sheet: table.sheet,
    table: table.name || 'STO_Kosten',
    row: row + 1,
    column: place?.heading ?? null,
    cell: place?.index === undefined ? null : cellAddress(row, table.column + place.index),
    found,
    expected,
    message,
    source: {
      title: file === null ? 'De map met facturen' : 'De e-factuur',
      where: file ?? 'opgegeven bij --facturen',
      evidence: 'D',
      link: null,
    },
    action: ACTIONS[kind],
    ruleTitle: title,
  };
}
