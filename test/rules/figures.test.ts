import { check } from '../../src/check/check';
import { RULES } from '../../src/rules/all-rules';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier } from './example-workbook';
import { outcomesOf } from './outcomes';

/** What a finding says in figures: the examples of a rule hold where and what is found, not the amounts in its words. */
const FIGURES: readonly (readonly [rule: string, given: ExampleRows, words: readonly string[]])[] = [
  [
    'FIN-08',
    {
      modelG2B: [
        { jaar: 2025, ontvangen_jaar: 900000, lasten_jaar: 400000, totale_kosten: 400000, saldo_31dec: 500000 },
        { jaar: 2026, saldo_1jan: 500000, ontvangen_jaar: '', lasten_jaar: 450000, totale_kosten: 950000, saldo_31dec: 50000 },
      ],
    },
    ['€ 950.000,00', '€ 450.000,00', '€ 850.000,00'],
  ],
  ['PER-05', { inspanning: [{ van: '1-12-2023', tot: '31-1-2024', bron: '' }] }, ['31-01-2024']],
  ['PER-05', { inspanning: [{ van: '1-12-2024', tot: '31-1-2025', bron: '' }] }, ['01-12-2024']],
  ['DAT-04', { inspanning: [{ wtf: 3 }] }, ['ten hoogste 2']],
  ['DAT-04', { kosten: [{ pct: 250 }] }, ['een percentage', 'ten hoogste 100%']],
  ['DL-05', { inspanning: [{ van: '1-8-2025', tot: '31-7-2026', uren: 120 }] }, ['50 uur', '70 uur']],
  ['UUR-05', { inspanning: [{ wtf: 0.5, van: '1-1-2026', tot: '31-12-2026', uren: 900 }] }, ['829,5']],
];

test.each(FIGURES)('%s of %j says %j', (id, given, words) => {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const { findings } = check(exampleDossier(given), serialDay(2026, 10, 1), [rule]);
  const said = findings
    .map(({ text, found, expected }) => `${text} ${found} ${expected}`)
    .join(' ')
    .replaceAll('\u00a0', ' ');
  for (const each of words) expect(said).toContain(each);
});

const mendsOf = (id: string, given: ExampleRows): readonly string[] =>
  check(
    exampleDossier(given),
    serialDay(2026, 10, 1),
    RULES.filter((rule) => rule.id === id),
  ).findings.flatMap(({ mends = [] }) =>
    mends.map(({ kind, steps }) => `${kind} ${JSON.stringify(steps.map((step) => ({ ...step, at: undefined })))}`),
  );

test('hours over two years are offered in two, by months', () => {
  const [mend] = mendsOf('DL-05', { inspanning: [{ van: '1-8-2025', tot: '31-7-2026', uren: 120 }] });
  for (const each of [50, 70, serialDay(2025, 12, 31), serialDay(2026, 1, 1)]) expect(mend).toContain(`"value":${each}}`);
});

test('a cost over two years is offered in two, and each part adds up', () => {
  const [mend] = mendsOf('DL-04', { kosten: [{ prestatie_van: '1-11-2025', prestatie_tot: '31-1-2026', excl: 500, btw: 105, incl: 605 }] });
  for (const each of [333.33, 70, 403.33, 166.67, 35, 201.67]) expect(mend).toContain(String(each));
});

test('only what stands there twice is offered to be taken away', () => {
  const machine = { factuurnr: 'M-1' };
  expect(mendsOf('AFS-09', { afschrijvingen: [machine, machine] })).toHaveLength(1);
});

test('a price that cannot be read is no price that is missing', () => {
  const line = { bron: 'subsidie 2020-2023', q_2020: 1 };
  expect(outcomesOf('BEG-04', { begroting: [{ ...line, p_2020: 'veel' }] })).toEqual([]);
  expect(outcomesOf('BEG-04', { begroting: [{ ...line, p_2020: '' }] })).toEqual(['fout begroting 1 p']);
});
