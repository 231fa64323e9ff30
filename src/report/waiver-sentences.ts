import { SYMBOLS } from '../check/report';
import type { FileReport, WaivedRecord, WaiverRecord } from './file-report';

/** Said of a line of our own sheets that nobody sees. */
export const HIDDEN = ' Dit staat op een verborgen blad of in een verborgen rij.';

const dutchDate = (iso: string | null): string => iso?.split('-').reverse().join('-') ?? '';

/** What was found, with its place: `fout op blad Kosten, rij 12, Factuurdatum: …`. */
export const waivedFinding = ({ finding: { outcome, sheet, row, column, message } }: WaivedRecord): string =>
  `${SYMBOLS.verantwoord} ${outcome} op blad ${[sheet, row === null ? '' : `rij ${row}`, column ?? ''].filter(Boolean).join(', ')}: ${message}`;

/** Who accounts for it, why and with what. */
export const waivedBecause = ({ reason, explanation, evidence, by, date, until, hidden }: WaiverRecord): string =>
  [
    `Verantwoord door ${by} op ${dutchDate(date)}${until === null ? '' : `, tot en met ${dutchDate(until)}`}: ${reason}. ${explanation}`,
    evidence === '' ? 'Geen bewijs genoemd.' : `Bewijs: ${evidence}`,
  ].join(' ') + (hidden ? HIDDEN : '');

/** The findings for which the workbook accounts, a sentence for each. */
export const waivedSentences = ({ waived }: Pick<FileReport, 'waived'>): readonly string[] =>
  waived.map((one) => `${waivedFinding(one)}. ${waivedBecause(one.waiver)} (${one.finding.rule})`);

/** Lines of the sheet STO Afwijkingen that do not hold, a sentence for each. */
export const refusedSentences = ({ refusedWaivers }: Pick<FileReport, 'refusedWaivers'>): readonly string[] =>
  refusedWaivers.map(
    ({ rule, finding, sheet, row, hidden, message }) =>
      `De afwijking op blad ${sheet}, rij ${row} (${[rule, finding].filter(Boolean).join(', ')}) geldt niet: ${message}.${hidden ? HIDDEN : ''}`,
  );
