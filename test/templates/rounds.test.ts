import { ROUNDS, YEARS, type Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { layoutOf } from '../../src/templates/layout';
import { TEMPLATE_SETS } from '../../src/templates/sets';

const PERIODES = Object.keys(YEARS) as Periode[];

/** Every text of a template in a period that a region sees or Excel calculates with. */
function textsOf(template: (typeof TEMPLATES)[number], periode: Periode): string[] {
  return layoutOf(template, periode).tables.flatMap(({ columns, rows }) => [
    ...columns.flatMap(({ heading, formula, rowFormulas }) => [heading, formula ?? '', ...(rowFormulas ?? []).map((each) => each ?? '')]),
    ...rows.flatMap((cells) => [...cells.values()].map(String)),
  ]);
}

const yearsIn = (texts: readonly string[]): number[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\b20[23]\d\b/g)].map(Number))),
];

// The registers and reports hold for all three rounds (2020-2023, the addition 2024, and 2025-2028): DUS-I asks the same of each. What a round
// changes is what stands in them, so all templates are offered for every period, and columns, rows and years follow the period.
test('each round belongs to a period for which templates are laid out', () => {
  expect([...new Set(Object.values(ROUNDS).map(({ periode }) => periode))].sort()).toEqual([...PERIODES].sort());
});

test.each(PERIODES)('for %s every template can be laid out, and so can each set', (periode) => {
  for (const template of TEMPLATES) {
    const { tables } = layoutOf(template, periode);
    expect([template.sheet, tables.length]).toEqual([template.sheet, template.tables.length]);
    for (const { columns } of tables) expect(columns.length).toBeGreaterThan(1);
  }
  for (const { templates } of TEMPLATE_SETS) expect(templates.every((template) => TEMPLATES.includes(template))).toBe(true);
});

/** Reports take off what another subsidy pays, by its name. */
const BRONNEN = new RegExp(
  Object.values(ROUNDS)
    .map(({ bron }) => bron)
    .join('|'),
  'g',
);

test.each(PERIODES)('for %s no template speaks of years outside the period, but for the one before it', (periode) => {
  const [first = 0] = YEARS[periode];
  const last = YEARS[periode].at(-1) ?? 0;
  for (const template of TEMPLATES) {
    const outside = yearsIn(textsOf(template, periode).map((text) => text.replace(BRONNEN, ''))).filter(
      (year) => year < first - 1 || year > last,
    );
    expect([template.sheet, outside]).toEqual([template.sheet, []]);
  }
});

test('a column of one period only is not there in the other', () => {
  const headings = (periode: Periode): string[] =>
    TEMPLATES.flatMap((template) => layoutOf(template, periode).tables.flatMap(({ columns }) => columns.map(({ heading }) => heading)));
  expect(headings('2020-2024')).toContain('Aanvullend begroot voor 2024');
  expect(headings('2025-2028')).not.toContain('Aanvullend begroot voor 2024');
});
