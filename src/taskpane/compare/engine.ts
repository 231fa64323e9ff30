import { compareSteps, outcomeOf } from '../../compare/compare-workbooks';
import { readBothSteps, type GivenWorkbook } from '../../compare/read-both';
import { comparisonSections, comparisonSentence } from '../../compare/sections';
import { verify } from '../../compare/verify';
import { isAsItWas, verificationSections, verificationSentence } from '../../compare/verify-sections';
import { pauses } from '../../excel/pauses';
import { CsvError, readCsvSteps } from '../../records/csv';
import type { Dossier } from '../../records/dossier';
import { isRead } from '../../records/mapping/sheet-mapping';
import { inSteps } from '../../records/steps';
import { closedYearPrints } from '../../report/closed-year-prints';
import { FingerprintError, fingerprintOf, readFingerprint } from '../../report/fingerprint';
import { openXlsxSteps } from '../../xlsx/open';
import { formulaCellsOf } from '../../xlsx/read/formulas-read';
import { workbookCells } from '../../xlsx/read/workbook-cells';
import type { OutcomeText } from '../parts/Outcome';
import { tablesOf } from '../parts/SectionList';

/** Why a file cannot be compared, as a Dutch sentence. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The cells of a file that the user chose. @throws UnreadableFile */
async function readGiven(file: File, signal: AbortSignal): Promise<GivenWorkbook> {
  const between = { pause: pauses(), signal };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.(csv|txt|tsv)$/i.test(file.name)) {
      const { cells } = await inSteps(readCsvSteps(bytes, file.name, {}), between);
      return { cells: { tables: [], sheets: [cells], date1904: false }, formulas: undefined };
    }
    const { data } = await inSteps(openXlsxSteps(bytes), between);
    return { cells: workbookCells(data), formulas: formulaCellsOf(data) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof CsvError || (error instanceof Error && error.name === 'XlsxError')) throw new UnreadableFile(error.message);
    throw new UnreadableFile('Dit bestand kan niet worden gelezen. Kies een Excel-werkmap (.xlsx) of een CSV-bestand.');
  }
}

/** The fingerprint of the registers as the text of a file. */
export const fingerprintText = (dossier: Dossier): string => `${JSON.stringify({ fingerprint: fingerprintOf(dossier) })}\n`;

/** Holds the registers against the fingerprint in a report. @throws UnreadableFile */
export async function verifyWithReport(file: File, dossier: Dossier): Promise<OutcomeText> {
  try {
    const verification = verify(
      readFingerprint(new TextDecoder().decode(await file.arrayBuffer())),
      fingerprintOf(dossier),
      closedYearPrints(dossier),
    );
    return {
      intent: isAsItWas(verification) ? 'success' : 'error',
      sentence: verificationSentence(verification),
      remarks: [],
      sections: verificationSections(verification),
      tables: tablesOf(dossier),
    };
  } catch (error) {
    if (error instanceof FingerprintError) throw new UnreadableFile(error.message);
    throw error;
  }
}

const INTENTS = { same: 'success', different: 'error', unknown: 'warning' } as const;

/** Compares an earlier workbook, in a file, with the one that is open. @throws UnreadableFile */
export async function compareWithFile(file: File, now: GivenWorkbook, signal: AbortSignal): Promise<OutcomeText> {
  const between = { pause: pauses(), signal };
  const both = await inSteps(readBothSteps(await readGiven(file, signal), now), between);
  const comparison = await inSteps(compareSteps(both.before, both.after), between);
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
