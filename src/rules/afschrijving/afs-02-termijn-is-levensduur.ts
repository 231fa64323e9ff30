import { ALL_ROUNDS, ROUNDS, roundOfBron } from '../../scheme/rounds';
import { monthsUntil } from '../../facts/costs/depreciation';
import { date, number } from '../message-value';
import { defineRule } from '../rule';

/** Terms under this many months are short for machines; a choice of ours, after other schemes that reckon with three to five years. */
const SHORT_TERM = 36;
/** Under this many months a term is probably meant in years, which AFS-11 reports. */
const YEAR = 12;

export default defineRule({
  id: 'AFS-02',
  covers: ['X19'],
  title: 'De afschrijvingstermijn is de levensduur, niet de resterende looptijd van STO',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['factuurdatum', 'periode_mnd', 'bron'] },
  spanIsEnough: true,
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Nieuwsbericht van 10-12-2019',
      evidence: 'V2',
      explanation:
        'De werkelijke economische levensduur bepaalt de termijn; die mag niet worden ingekort tot de looptijd van het project. Dit is geschreven voor 2020-2023; voor 2025-2028 is het niet opnieuw gezien.',
    },
    {
      source: 'sto-controle',
      where: 'Korte termijnen',
      evidence: 'D',
      explanation:
        'Onder de 36 maanden vragen we om een onderbouwing; andere subsidieregelingen rekenen met drie tot vijf jaar. Een termijn van drie of meer hele jaren die samen met de subsidie eindigt, kan toeval zijn.',
    },
  ],
  messages: {
    ingekort2020: {
      outcome: 'fout',
      text: '{maanden} maanden loopt precies tot {einde}, het einde van de subsidie',
      found: '{maanden} maanden',
      expected: 'de economische levensduur in maanden',
      action: 'Vul de werkelijke levensduur in. Wat na de subsidieperiode overblijft, is voor eigen rekening.',
    },
    ingekort2025: {
      outcome: 'let op',
      text: '{maanden} maanden loopt precies tot {einde}, het einde van de subsidie',
      found: '{maanden} maanden',
      expected: 'de economische levensduur in maanden',
      action: 'Vul de werkelijke levensduur in. Wat na de subsidieperiode overblijft, is voor eigen rekening.',
    },
    zelfdeEinde: {
      outcome: 'te beoordelen',
      text: '{maanden} maanden is een gewone termijn, maar eindigt samen met de subsidie op {einde}',
      found: '{maanden} maanden',
      expected: 'de termijn uit het beleid van de school',
      action: 'Ga na of deze termijn de economische levensduur is en leg vast waar die op rust.',
    },
    kort: {
      outcome: 'let op',
      text: '{maanden} maanden is kort voor een machine',
      found: '{maanden} maanden',
      expected: 'meestal {grens} maanden of meer',
      action: 'Ga na of dit de economische levensduur is en leg de onderbouwing vast.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      const { periode_mnd: term } = line;
      const start = line.start ?? line.factuurdatum;
      const round = roundOfBron(line.bron);
      if (!round || term === null || start === null || term < YEAR) continue;
      const einde = ROUNDS[round.id].end;
      const values = { maanden: number(term), einde: date(einde), grens: number(SHORT_TERM) };
      if (Math.abs(term - monthsUntil(start, einde)) <= 1) {
        // A term of whole years, three or more, is common in itself.
        const common = term >= SHORT_TERM && term % YEAR === 0;
        report.line(line, 'periode_mnd', common ? 'zelfdeEinde' : round.id === 'STO2025' ? 'ingekort2025' : 'ingekort2020', values);
      } else if (term < SHORT_TERM) report.line(line, 'periode_mnd', 'kort', values);
    }
  },
  examples: [
    {
      name: 'gekocht op 1-9-2025 met 60 maanden',
      given: { afschrijvingen: [{ factuurdatum: '1-9-2025', periode_mnd: 60 }] },
      expected: [],
    },
    {
      name: 'gekocht op 1-7-2025 met 42 maanden: precies tot eind 2028',
      given: { afschrijvingen: [{ factuurdatum: '1-7-2025', periode_mnd: 42 }] },
      expected: [{ message: 'ingekort2025', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
    {
      name: 'één maand korter of langer is ook ingekort, twee maanden niet',
      given: {
        afschrijvingen: [
          { factuurdatum: '1-7-2025', periode_mnd: 41 },
          { factuurdatum: '1-7-2025', periode_mnd: 43 },
          { factuurdatum: '1-7-2025', periode_mnd: 44 },
        ],
      },
      expected: [
        { message: 'ingekort2025', table: 'afschrijvingen', line: 1, column: 'periode_mnd' },
        { message: 'ingekort2025', table: 'afschrijvingen', line: 2, column: 'periode_mnd' },
      ],
    },
    {
      name: 'gekocht in juli 2021 van het oude geld met 42 maanden, tot eind 2024',
      given: { afschrijvingen: [{ factuurdatum: '15-7-2021', periode_mnd: 42, bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'ingekort2020', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
    {
      name: 'vijf jaar vanaf januari 2020, en drie jaar vanaf januari 2022, eindigen toevallig samen met de subsidie',
      given: {
        afschrijvingen: [
          { factuurdatum: '6-1-2020', periode_mnd: 60, bron: 'subsidie 2020-2023' },
          { factuurdatum: '6-1-2022', periode_mnd: 36, bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [
        { message: 'zelfdeEinde', table: 'afschrijvingen', line: 1, column: 'periode_mnd' },
        { message: 'zelfdeEinde', table: 'afschrijvingen', line: 2, column: 'periode_mnd' },
      ],
    },
    {
      name: '35 maanden is kort, 36 niet',
      given: {
        afschrijvingen: [
          { factuurdatum: '1-3-2025', periode_mnd: 35 },
          { factuurdatum: '1-3-2025', periode_mnd: 36 },
        ],
      },
      expected: [{ message: 'kort', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
  ],
});
