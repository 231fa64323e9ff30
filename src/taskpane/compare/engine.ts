import { compareSteps, outcomeOf } from '../../compare/compare-workbooks';
import { readBothSteps, type GivenWorkbook } from '../../compare/read-both';
import { comparisonSections, comparisonSentence } from '../../compare/sections';
import { verifySteps } from '../../compare/verify';
import { isAsItWas, totalsSections, verificationSections, verificationSentence } from '../../compare/verify-sections';
import { CsvError, readCsvSteps } from '../../records/csv';
import type { Dossier } from '../../records/dossier';
import { isRead } from '../../records/mapping/sheet-mapping';
import { asPart, forEachInSteps, type Steps } from '../../records/steps';
import { closedYearPrints } from '../../report/closed-year-prints';
import { FingerprintError, fingerprintSteps, parseReport, readFingerprintSteps } from '../../report/fingerprint';
import { readReportTotals, totalsNowSteps } from '../../report/report-totals';
import { openXlsxSteps } from '../../xlsx/open';
import { formulaCellsOf } from '../../xlsx/read/formulas-read';
import { workbookCells } from '../../xlsx/read/workbook-cells';
import type { OutcomeText } from '../parts/Outcome';
import type { Doing } from '../parts/useTask';
import { tablesOf } from '../parts/SectionList';

/** Why a file cannot be compared, as a Dutch sentence. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The cells of a file that the user chose. @throws UnreadableFile */
async function readGiven(file: File, { steps, phase }: Doing): Promise<GivenWorkbook> {
  const reading = `${file.name} lezen`;
  const { signal } = phase(reading);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.(csv|txt|tsv)$/i.test(file.name)) {
      const { cells } = await steps(reading, readCsvSteps(bytes, file.name, {}));
      return { cells: { tables: [], sheets: [cells], date1904: false }, formulas: undefined };
    }
    const { data } = await steps(reading, openXlsxSteps(bytes));
    return { cells: workbookCells(data), formulas: formulaCellsOf(data) };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof CsvError || (error instanceof Error && error.name === 'XlsxError')) throw new UnreadableFile(error.message);
    throw new UnreadableFile('Dit bestand kan niet worden gelezen. Kies een Excel-werkmap (.xlsx) of een CSV-bestand.');
  }
}

/** The fingerprint of the registers as the text of a file. */
export function* fingerprintTextSteps(dossier: Dossier): Steps<string> {
  const { version, print, lines } = yield* asPart(fingerprintSteps(dossier), 0, 70);
  const texts: string[] = [];
  yield* asPart(
    forEachInSteps(lines, LINES_PER_STEP, (line) => texts.push(JSON.stringify(line))),
    70,
    100,
  );
  return `{"fingerprint":{"version":${version},"print":"${print}","lines":[${texts.join(',')}]}}\n`;
}

/** Lines between two steps. */
const LINES_PER_STEP = 500;

/** Holds the registers against the fingerprint in a report. @throws UnreadableFile */
export async function verifyWithReport(file: File, dossier: Dossier, { steps, phase }: Doing): Promise<OutcomeText> {
  phase(`${file.name} lezen`);
  try {
    const text = new TextDecoder().decode(await file.arrayBuffer());
    const report = parseReport(text);
    const before = await steps(`${file.name} lezen`, readFingerprintSteps(report));
    const now = await steps('De vingerafdruk maken', fingerprintSteps(dossier));
    const totals = await steps('De totalen optellen', totalsNowSteps(dossier));
    const verification = await steps('De regels naast elkaar leggen', verifySteps(before, now, closedYearPrints(dossier)));
    return {
      intent: isAsItWas(verification) ? 'success' : 'error',
      sentence: verificationSentence(verification),
      remarks: [],
      sections: [...verificationSections(verification), ...totalsSections(readReportTotals(report), totals)],
      tables: tablesOf(dossier),
    };
  } catch (error) {
    if (error instanceof FingerprintError) throw new UnreadableFile(error.message);
    throw error;
  }
}

const INTENTS = { same: 'success', different: 'error', unknown: 'warning' } as const;

/** Compares an earlier workbook, in a file, with the one that is open. @throws UnreadableFile */
export async function compareWithFile(file: File, now: GivenWorkbook, doing: Doing): Promise<OutcomeText> {
  const before = await readGiven(file, doing);
  const both = await doing.steps('De registers herkennen', readBothSteps(before, now));
  const comparison = await doing.steps('De regels vergelijken', compareSteps(both.before, both.after));
  const unread = (side: keyof typeof both, where: string): readonly string[] =>
    both[side].readings
      .filter((reading) => !isRead(reading))
      .map(({ sheet }) => `${where}: blad ${sheet} is niet als register gelezen en alleen als geheel vergeleken.`);
  return {
    intent: INTENTS[outcomeOf(comparison)],
    sentence: comparisonSentence(comparison),
    remarks: [...unread('before', file.name), ...unread('after', 'Deze werkmap')],
    sections: comparisonSections(comparison),
    tables: tablesOf(both.after.dossier),
  };
}
