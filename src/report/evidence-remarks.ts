import type { EvidenceReport } from '../facts/costs/evidence';
import { countOf } from './dutch-words';

/** Invoices that are named in one sentence. */
const MOST_NAMED = 20;

/** How the lines of Kosten were held against the invoices that the user gave, in Dutch sentences. */
export function evidenceRemarks(evidence: EvidenceReport | undefined): readonly string[] {
  if (!evidence) return [];
  const { documents, otherFiles, lines, found, unused } = evidence;
  const by = (kind: string): number => found.filter((each) => each.evidence.kind === kind).length;
  const named = unused
    .slice(0, MOST_NAMED)
    .map(({ number, supplier }) => `${number} (${supplier})`)
    .join(', ');
  return [
    `Facturen: ${countOf(documents, ['e-factuur', 'e-facturen'])} en ${countOf(otherFiles, ['ander bestand', 'andere bestanden'])} bekeken. Van ${countOf(lines, ['regel', 'regels'])} op Kosten ${by('e-factuur') === 1 ? 'heeft er 1' : `hebben er ${by('e-factuur')}`} een e-factuur en ${by('bestandsnaam')} een bestand dat zij noemen, of met hun nummer, of leverancier en bedrag, in de naam; de inhoud van die bestanden is niet gelezen.${by('link') === 0 ? '' : ` ${countOf(by('link'), ['regel noemt', 'regels noemen'])} alleen een link, die niet is geopend.`}`,
    ...(unused.length === 0
      ? []
      : [`E-facturen zonder regel op Kosten: ${named}${unused.length > MOST_NAMED ? `, en nog ${unused.length - MOST_NAMED}` : ''}.`]),
  ];
}
