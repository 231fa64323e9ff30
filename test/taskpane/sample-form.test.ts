import { drawSteps } from '../../src/taskpane/sampling/engine';
import type { SampleForm } from '../../src/taskpane/sampling/sample-form';
import { allAtOnce } from '../../src/records/steps';
import { exampleDossier } from '../rules/example-workbook';

const FORM: SampleForm = {
  method: 'interval',
  materiality: '10%',
  expected: '2%',
  confidence: '95%',
  distribution: 'binomiaal',
  seed: '1',
  count: '',
  threshold: '',
  wholeErrors: false,
};

test.each([
  [false, 44],
  [true, 46],
])(
  '10% materiality, 2% expected, 95%: with whole errors %s the form draws %d lines, of which the AICPA table says 46',
  (wholeErrors, size) => {
    const kosten = Array.from({ length: 100 }, (_, index) => ({ factuurnr: `F-${index}`, incl: 100, bedrag_sto: 100 }));
    expect(allAtOnce(drawSteps(exampleDossier({ kosten }), { ...FORM, wholeErrors })).outcome.sentence).toContain(
      `${size} regels getrokken`,
    );
  },
);
