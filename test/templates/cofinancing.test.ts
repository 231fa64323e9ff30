import { budgetedCofinancing } from '../../src/facts/money/budgeted-cofinancing';
import { testCofinancing } from '../../src/facts/money/cofinancing';
import { ROUNDS, type Periode, type RoundId } from '../../src/scheme/rounds';
import { begrotingTemplate } from '../../src/templates/begroting';
import { samenvattingTemplate } from '../../src/templates/samenvatting';
import { activiteitenTemplate } from '../../src/templates/activiteiten';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { startModel } from '../setup/start-host';
import { dossierOf } from './dossier-of';
import { generatedRows } from './generated';

const roundsOf = (periode: Periode): RoundId[] => Object.values(ROUNDS).flatMap((round) => (round.periode === periode ? [round.id] : []));

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 100);

test.each(['2025-2028', '2020-2024'] as const)(
  'the test of cofinancing on Samenvatting and the rules have the same figures for %s',
  (periode) => {
    let compared = 0;
    for (const seed of SEEDS) {
      const { activiteiten = [], begroting = [] } = generatedRows(periode, seed, false);
      // Without a Financieringsbron the rules say nothing.
      const rows = { activiteiten, begroting: begroting.filter(({ bron }) => bron !== '') };
      const data = templateWorkbook([activiteitenTemplate, begrotingTemplate, samenvattingTemplate], periode, rows);
      const dossier = dossierOf(startModel(data).toData());
      const facts = roundsOf(periode).map((round) => budgetedCofinancing(dossier, round));
      const subsidy = facts.reduce((sum, each) => sum + (each?.subsidy ?? NaN), 0);
      const contributed = facts.reduce((sum, each) => sum + (each?.contributed ?? NaN), 0);
      const [line] = dossier.cofinancieringstoets.lines;
      expect([seed, line?.subsidie, line?.cofinanciering]).toEqual([seed, subsidy, contributed]);
      const { ofSubsidy, ofTotal } = testCofinancing({ subsidy, contributed, minimum: line?.minimum ?? NaN });
      // Half a cent is rounded either way.
      expect(Math.abs((line?.tekort_subsidie ?? NaN) - ofSubsidy.shortage)).toBeLessThanOrEqual(1);
      expect(Math.abs((line?.tekort_begroting ?? NaN) - ofTotal.shortage)).toBeLessThanOrEqual(1);
      compared += begroting.length;
    }
    expect(compared).toBeGreaterThan(200);
  },
  120_000,
);
