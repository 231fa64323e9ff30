import { ALL_ROUNDS, roundOfBron, type RoundId } from '../../scheme/rounds';
import { monthsUntil } from '../../facts/costs/depreciation';
import { date, number, text } from '../message-value';
import { PARAMETERS } from '../../scheme/parameters';
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
  orElse: { afschrijvingen: { factuurdatum: 'start' } },
  spanIsEnough: true,
  each: ['afschrijvingen'],
  through: { afschrijvingen: ['start', 'omschrijving'] },
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
        'Onder de 36 maanden vragen we om een onderbouwing; andere subsidieregelingen rekenen met drie tot vijf jaar. Een termijn van drie of meer hele jaren die samen met de subsidie eindigt, kan toeval zijn. Een andere termijn vergelijken wij met elke dag die ooit de laatste van de subsidie was: 31-12-2023, 31-7-2024 en 31-12-2024.',
    },
  ],
  messages: {
    ingekort2020: {
      outcome: 'fout',
      text: '{wat} wordt in {maanden} maanden afgeschreven, precies tot het einde van de subsidie op {einde}; de termijn is de levensduur, niet de looptijd van de subsidie',
      found: '{maanden} maanden',
      expected: 'hoe lang de machine echt meegaat, in maanden',
      action: 'Vul de werkelijke levensduur in. Wat na de subsidieperiode overblijft, is voor eigen rekening.',
    },
    ingekort2025: {
      outcome: 'let op',
      text: '{wat} wordt in {maanden} maanden afgeschreven, precies tot het einde van de subsidie op {einde}; de termijn is de levensduur, niet de looptijd van de subsidie',
      found: '{maanden} maanden',
      expected: 'hoe lang de machine echt meegaat, in maanden',
      action: 'Vul de werkelijke levensduur in. Wat na de subsidieperiode overblijft, is voor eigen rekening.',
    },
    zelfdeEinde: {
      outcome: 'te beoordelen',
      text: '{wat} wordt in {maanden} maanden afgeschreven en eindigt samen met de subsidie op {einde}: is dit de levensduur?',
      found: '{maanden} maanden',
      expected: 'de termijn uit het beleid van de school',
      action: 'Ga na of de machine zo lang meegaat en leg vast waar deze termijn op rust.',
    },
    kort: {
      outcome: 'let op',
      text: '{wat} wordt in {maanden} maanden afgeschreven; onder onze grens van {grens} maanden vragen wij om een onderbouwing',
      found: '{maanden} maanden',
      expected: 'onze grens: {grens} maanden of meer',
      action: 'Ga na of de machine echt zo kort meegaat en leg vast waar dat uit blijkt.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      const { periode_mnd: term } = line;
      const start = line.start ?? line.factuurdatum;
      const round = roundOfBron(line.bron);
      if (!round || term === null || start === null || term < YEAR) continue;
      // A term of whole years, three or more, is common in itself: an end that was moved later says nothing of it.
      const common = term >= SHORT_TERM && term % YEAR === 0;
      const einde = (common ? [round.end] : lastDaysOf(round.id)).find((day) => Math.abs(term - monthsUntil(start, day)) <= 1);
      const values = { wat: text(line.omschrijving ?? 'deze machine'), maanden: number(term), grens: number(SHORT_TERM) };
      if (einde !== undefined) {
        const message = common ? 'zelfdeEinde' : round.id === 'STO2025' ? 'ingekort2025' : 'ingekort2020';
        report.line(line, 'periode_mnd', message, { ...values, einde: date(einde) });
      } else if (term < SHORT_TERM) report.line(line, 'periode_mnd', 'kort', values);
    }
  },
  examples: [
    {
      name: 'een lijst van de school met alleen de dag van ingebruikname',
      given: { afschrijvingen: [{ factuurdatum: '', start: '1-9-2025', periode_mnd: 40 }] },
      layout: { afschrijvingen: { without: ['factuurdatum'] } },
      expected: [{ message: 'ingekort2025', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
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
      name: 'gekocht op 1-9-2020: tot 31-12-2023 of tot 31-7-2024, toen dat het einde van de subsidie was',
      given: {
        afschrijvingen: [
          { factuurdatum: '1-9-2020', periode_mnd: 40, bron: 'subsidie 2020-2023' },
          { factuurdatum: '1-9-2020', periode_mnd: 47, bron: 'subsidie 2020-2023' },
          { factuurdatum: '1-9-2020', periode_mnd: 50, bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [
        { message: 'ingekort2020', table: 'afschrijvingen', line: 1, column: 'periode_mnd' },
        { message: 'ingekort2020', table: 'afschrijvingen', line: 2, column: 'periode_mnd' },
      ],
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

/** Every day (serial) that was the last of a round at some time: a term may have been cut to one that was moved later. */
const lastDaysOf = (round: RoundId): readonly number[] =>
  PARAMETERS['besteding.einde'].values.flatMap(({ round: of, value }) => (of === round && value !== null ? [value] : []));
