import { namesDocument } from '../../facts/costs/document-references';
import { readingOf } from '../../facts/empty-cells';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { number, text } from '../message-value';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

/** Evidence of hours that is a document of its own: a jaartaak and a verklaring have a sheet. */
const DOCUMENTS_OF_HOURS: ReadonlySet<string> = new Set(['urenstaat', 'factuur of contract']);

export default defineRule({
  id: 'FIN-33',
  title: 'Bewijs is te vinden: de regel zegt waar het staat',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: [], inspanning: [] },
  optional: { kosten: ['bewijs', 'document'], inspanning: ['bewijs', 'document'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Bewijs',
      evidence: 'D',
      explanation:
        'Kosten moeten aan te tonen zijn. Wie bij de regel zegt welk document het bewijs is, hoeft later niet te zoeken. Verplicht is dat niet: alleen waar de meeste regels het zeggen, valt een lege cel op.',
    },
  ],
  messages: {
    tegenspraak: {
      outcome: 'let op',
      text: 'zegt dat er geen bewijs is, terwijl {document} is genoemd',
      found: 'nee, en {document}',
      expected: 'ja, of geen document',
      action: 'Kijk of dit document het bewijs is. Zo ja, kies dan ja; zo nee, maak Document of link leeg.',
    },
    waar: {
      outcome: 'te beoordelen',
      text: 'zegt niet welk document het bewijs is, terwijl {aantal} andere regels dat wel zeggen',
      found: 'niets',
      expected: 'de naam van het document, of een link',
      action: 'Vul in welk document het bewijs is, of waar het staat.',
    },
  },
  check({ dossier: { kosten, inspanning } }, report) {
    const [cells, hours] = [readingOf(kosten), readingOf(inspanning)];
    for (const line of kosten.lines)
      if (line.bewijs === false && namesDocument(line.document))
        report.line(line, 'bewijs', 'tegenspraak', { document: text(line.document ?? '') }, undefined, [
          ...setMend('choose', line.at, 'bewijs', 'ja', { label: 'Dit document is het bewijs: vul ja in' }),
          ...setMend('choose', line.at, 'document', '', { label: 'Dit is geen bewijs: maak Document of link leeg' }),
        ]);
    for (const { line, told } of withoutPlace(kosten.lines, ({ bewijs }) => bewijs === true))
      if (!cells.isUnreadable(line, 'document')) report.line<'kosten'>(line, 'document', 'waar', { aantal: number(told) });
    for (const { line, told } of withoutPlace(inspanning.lines, ({ bewijs }) => bewijs !== null && DOCUMENTS_OF_HOURS.has(bewijs)))
      if (!hours.isUnreadable(line, 'document')) report.line<'inspanning'>(line, 'document', 'waar', { aantal: number(told) });
  },
  examples: [
    {
      name: 'geen bewijs, en toch een document',
      given: { kosten: [{ bewijs: 'nee', document: 'F-1.pdf' }] },
      expected: [{ message: 'tegenspraak', table: 'kosten', line: 1, column: 'bewijs' }],
    },
    {
      name: 'waar niemand een document noemt, of één regel van de vier, is een lege cel gewoon',
      given: {
        kosten: [
          { bewijs: 'ja', document: 'F-1.pdf' },
          { bewijs: 'ja', factuurnr: 'F-2', incl: 100 },
          { bewijs: 'ja', factuurnr: 'F-3', incl: 110 },
          { bewijs: 'nee', factuurnr: 'F-4', incl: 120 },
        ],
        inspanning: [{ bewijs: 'urenstaat' }],
      },
      expected: [],
    },
    {
      name: 'de meeste regels noemen hun document, deze niet; een jaartaak heeft een eigen blad',
      given: {
        kosten: [
          { bewijs: 'ja', document: 'F-1.pdf' },
          { bewijs: 'ja', document: 'https://school.example/f-2', factuurnr: 'F-2', incl: 100 },
          { bewijs: 'ja', document: 'zie map', factuurnr: 'F-3', incl: 110 },
          { bewijs: 'ja', factuurnr: 'F-4', incl: 120 },
          { bewijs: 'nee', factuurnr: 'F-5', incl: 130 },
        ],
        inspanning: [
          { bewijs: 'urenstaat', document: 'staat maart.pdf' },
          { bewijs: 'urenstaat', document: 'staat april.pdf' },
          { bewijs: 'urenstaat' },
          { bewijs: 'jaartaak' },
        ],
      },
      expected: [
        { message: 'waar', table: 'inspanning', line: 3, column: 'document' },
        { message: 'waar', table: 'kosten', line: 4, column: 'document' },
      ],
    },
  ],
});

/** The lines with evidence that do not say where it is, in a register in which most do; `told` is how many do. */
function withoutPlace<L extends { readonly document: string | null }>(
  lines: readonly L[],
  hasEvidence: (line: L) => boolean,
): readonly { readonly line: L; readonly told: number }[] {
  const proven = lines.filter(hasEvidence);
  const silent = proven.filter(({ document }) => !namesDocument(document));
  const told = proven.length - silent.length;
  return told > silent.length ? silent.map((line) => ({ line, told })) : [];
}
