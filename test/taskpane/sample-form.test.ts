import { drawSteps } from '../../src/taskpane/sampling/engine';
import { LINE_HEADINGS } from '../../src/sampling/sample-sheet';
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

test('where a line says where its evidence is, the sheet of the sample says so too', () => {
  const kosten = [
    { factuurnr: 'F-1', incl: 100, bedrag_sto: 100, document: 'Facturen/F-1.pdf' },
    { factuurnr: 'F-2', incl: 200, bedrag_sto: 200, document: 'ja' },
  ];
  const { sheet } = allAtOnce(drawSteps(exampleDossier({ kosten }), { ...FORM, method: 'aselect', count: '2' }));
  const heads = sheet.rows.findIndex(({ cells }) => cells[0] === LINE_HEADINGS[0]);
  const [key, reference] = [LINE_HEADINGS.indexOf('Omschrijving'), LINE_HEADINGS.indexOf('Verwijzing')];
  const lines = sheet.rows.slice(heads + 1).map(({ cells }) => [String(cells[key]).includes('F-1'), cells[reference]]);
  expect(lines).toEqual(
    expect.arrayContaining([
      [true, 'Facturen/F-1.pdf'],
      [false, ''],
    ]),
  );
});
