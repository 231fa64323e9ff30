import { SYMBOLS } from '../../src/check/report';
import { KOSTENSOORTEN } from '../../src/scheme/lists';
import { YEARS, type Periode } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS, TEMPLATES } from '../../src/templates';
import { eindrapportageTemplate } from '../../src/templates/eindrapportage';
import { resolveFormFormula } from '../../src/templates/formula';
import { jaartaakForm } from '../../src/templates/jaartaak-form';
import { formulasOf, layoutOf, placeColumns } from '../../src/templates/layout';
import { columnWidths, pageFit, pagesWide, printedArea } from '../../src/templates/sheet-look';
import { modelG2Template } from '../../src/templates/model-g2';
import { readsOf, withRegisters } from '../../src/templates/reads';
import { regioTemplate } from '../../src/templates/regio';
import { samenvattingTemplate } from '../../src/templates/samenvatting';
import { TEMPLATE_SETS } from '../../src/templates/sets';
import type { Template } from '../../src/templates/template';
import { versionOf } from '../../src/templates/version';
import { kostenTemplate } from '../../src/templates/kosten';

const PERIODES = Object.keys(YEARS) as Periode[];

const headings = (template: Template, periode: Periode, table = 0): readonly string[] =>
  layoutOf(template, periode).tables[table]?.columns.map(({ heading }) => heading) ?? [];

const formulas = (template: Template, periode: Periode): readonly string[] => [
  ...layoutOf(template, periode).tables.flatMap(({ columns, rows }) =>
    columns.flatMap((column) => (formulasOf(column, rows.length) ?? []).filter((formula) => formula !== undefined)),
  ),
  ...(template.form?.cells ?? []).flatMap(({ formula }) =>
    formula === undefined || !template.form ? [] : [resolveFormFormula(formula, template.form, periode)],
  ),
];

describe.each(PERIODES)('the templates of %s', (periode) => {
  test.each(TEMPLATES.map((template) => [template.sheet, template] as const))(
    '%s: every hole in a formula is filled',
    (_sheet, template) => {
      for (const formula of formulas(template, periode)) {
        expect(formula).toMatch(/^=/);
        // Only a list of constants may stand between braces.
        expect(formula).not.toMatch(/\{\w/);
        // Longer ones Excel refuses.
        expect(formula.length).toBeLessThanOrEqual(8192);
      }
    },
  );

  test('what a formula names in another table is a column there', () => {
    const known = new Map(
      TABLE_KEYS.map((key) => [TABLES[key].name, new Set(placeColumns(TABLES[key], periode).map(({ heading }) => heading))]),
    );
    for (const template of TEMPLATES) {
      for (const formula of formulas(template, periode)) {
        for (const [, table = '', column = ''] of formula.matchAll(/(STO_\w+)\[\[?([^\]]+)\]/g))
          expect([...(known.get(table) ?? [])]).toContain(column);
      }
    }
  });

  test('a report is printed without the columns that serve the check or the formulas', () => {
    const layout = layoutOf(eindrapportageTemplate, periode);
    const { columns } = printedArea(layout);
    expect(layout.tables[0]?.columns[columns]?.heading).toBe('Controle');
    expect(layout.tables[1]?.columns.slice(0, columns).map(({ heading }) => heading)).not.toContain('Controle');
  });

  test('a register is printed without Herkomst, on as many pages beside each other as it takes to be read', () => {
    const wide = TEMPLATES.filter(({ form }) => !form).map((template) => {
      const layout = layoutOf(template, periode);
      const { columns } = printedArea(layout);
      const printed = layout.tables.flatMap((table) => table.columns.slice(0, columns).map(({ heading }) => heading));
      expect([template.sheet, printed]).toEqual([template.sheet, expect.not.arrayContaining(['Herkomst'])]);
      expect('scale' in pageFit(layout)).toBe(pagesWide(layout) > 1);
      return [template.sheet, pagesWide(layout)] as const;
    });
    expect(Object.fromEntries(wide)).toMatchObject({ Partners: 2, Wijzigingen: 2, Kosten: 3, 'Model G2': 1, Eindrapportage: 1 });
  });
});

test('who selects a cell of Controle reads what the signs mean', () => {
  for (const template of TEMPLATES.filter(({ form }) => !form))
    for (const { columns } of layoutOf(template, '2025-2028').tables) {
      const prompt = columns.at(-1)?.validation?.prompt ?? '';
      for (const sign of Object.values(SYMBOLS)) expect(prompt).toContain(`${sign} `);
      expect(prompt.length).toBeLessThanOrEqual(255);
    }
});

test('the eindrapportage has the columns of DUS-I, with 2024 only where there was extra money', () => {
  expect(headings(eindrapportageTemplate, '2020-2024')).toEqual([
    'Kosten en dekking',
    'Oorspronkelijk begroot',
    'Aanvullend begroot voor 2024',
    '(Eventueel tussentijds gemelde) wijziging',
    'Totaal begroot voor de gehele subsidieperiode',
    'Gerealiseerd op 31-12-24',
    'Verschil (in €) gerealiseerd vergeleken met begroot',
    'Verschil (in %)',
    'Toelichting per regel',
    'Controle',
  ]);
  expect(headings(eindrapportageTemplate, '2025-2028')).toEqual([
    'Kosten en dekking',
    'Oorspronkelijk begroot',
    '(Eventueel tussentijds gemelde) wijziging',
    'Totaal begroot voor de gehele subsidieperiode',
    'Gerealiseerd op 31-12-28',
    'Verschil (in €) gerealiseerd vergeleken met begroot',
    'Verschil (in %)',
    'Toelichting per regel',
    'Controle',
  ]);
});

test('the eindrapportage has the rows of DUS-I, with one for what is in none of them', () => {
  const [table] = layoutOf(eindrapportageTemplate, '2020-2024').tables;
  expect(table?.rows.map((cells) => cells.get(0))).toEqual([
    ...KOSTENSOORTEN,
    'Niet ingedeeld',
    'Totale kosten',
    'Gedekt via toegekende subsidie',
    'Gedekt via cofinanciering',
    'Waarvan correcties op afgesloten jaren',
  ]);
});

test('model G2-B has the columns of the specimen and a row for every year of a grant', () => {
  expect(headings(modelG2Template, '2025-2028', 1).slice(0, 9)).toEqual([
    'Omschrijving',
    'Toewijzing kenmerk',
    'Toewijzing datum',
    'Bedrag toewijzing',
    'Saldo 01-01',
    'Ontvangen in verslagjaar',
    'Lasten in verslagjaar',
    'Totale kosten 31-12',
    'Saldo nog te besteden 31-12',
  ]);
  const rows = layoutOf(modelG2Template, '2020-2024').tables[1]?.rows.map((cells) => [cells.get(0), cells.get(9)]);
  expect(rows).toEqual([
    ['subsidie 2020-2023', 2020],
    ['subsidie 2020-2023', 2021],
    ['subsidie 2020-2023', 2022],
    ['subsidie 2020-2023', 2023],
    ['subsidie 2020-2023', 2024],
    ['aanvullend 2024', 2024],
    ['Totaal', undefined],
  ]);
});

test('a formula of a fixed row names the cells of other rows by their address', () => {
  const table = layoutOf(samenvattingTemplate, '2025-2028').tables[0];
  const year = table?.columns[1];
  expect(year && formulasOf(year, 8)?.[0]).toBe('=SUMIFS(STO_Begroting[Bedrag 2025],STO_Begroting[Kostensoort],"Loonkosten")');
  expect(year && formulasOf(year, 8)?.[6]).toBe('=SUM(B6:B11)');
});

test('fixed rows are locked but for the cells that the user fills in', () => {
  const [table] = layoutOf(eindrapportageTemplate, '2025-2028').tables;
  const forUser = table?.columns.filter((column) => column.forUser).map(({ heading }) => heading);
  expect(forUser).toEqual(['(Eventueel tussentijds gemelde) wijziging', 'Toelichting per regel', 'Controle']);
});

test('tables on one sheet share the width of the widest, and Controle makes no column of another table wide', () => {
  const layout = layoutOf(regioTemplate, '2025-2028');
  const widths = columnWidths(layout);
  const first = layout.tables[0]?.columns ?? [];
  first.forEach(({ column, width }, index) => {
    if (column) expect(widths[index]).toBeGreaterThanOrEqual(width);
  });
  const parameters = layout.tables[1]?.columns.length ?? 0;
  expect(widths[parameters - 1]).toBeLessThan(40);
});

test('a report brings the registers that it reads and that are not there, in front', () => {
  const sheets = (templates: readonly Template[]): readonly string[] => templates.map(({ sheet }) => sheet);
  expect(sheets(withRegisters([samenvattingTemplate], '2025-2028'))).toEqual(['Activiteiten', 'Begroting', 'Samenvatting']);
  expect(sheets(withRegisters([samenvattingTemplate], '2025-2028', new Set(['begroting', 'activiteiten'])))).toEqual(['Samenvatting']);
  expect(sheets(withRegisters([kostenTemplate], '2025-2028'))).toEqual(['Kosten']);
  expect([...(readsOf(modelG2Template, '2025-2028').get('afschrijvingen') ?? [])].sort()).toEqual([
    'Afschrijving STO 2025',
    'Afschrijving STO 2026',
    'Afschrijving STO 2027',
    'Afschrijving STO 2028',
    'Financieringsbron',
    'Partner',
  ]);
});

test('every template has a code and a sheet name of its own, and Excel takes the names', () => {
  const codes = TEMPLATES.map(({ code }) => code);
  const sheets = TEMPLATES.map(({ sheet }) => sheet.toLowerCase());
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(sheets).size).toBe(sheets.length);
  for (const sheet of sheets) expect(sheet).toMatch(/^[^\\/*?:[\]]{1,31}$/);
  // The sixteen of the formats, T00 to T15.
  expect(new Set(codes.map((code) => code.slice(0, 3)))).toEqual(
    new Set(Array.from({ length: 16 }, (_, index) => `T${String(index).padStart(2, '0')}`)),
  );
});

test('sets name templates of ours, and together all but the optional one', () => {
  const inSets = new Set(TEMPLATE_SETS.flatMap(({ templates }) => templates));
  expect(TEMPLATES.filter((template) => !inSets.has(template)).map(({ code }) => code)).toEqual(['T15']);
});

test('a form fits the columns that it prints', () => {
  for (const { form } of TEMPLATES) {
    if (!form) continue;
    expect(form.printed).toBeLessThanOrEqual(form.widths.length);
    // A portrait A4 holds about ninety characters at full size.
    expect(form.widths.slice(0, form.printed).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(100);
  }
  expect(jaartaakForm.cells.find(({ key }) => key === 'naam')?.choose).toEqual({ table: 'jaartaken', column: 'naam' });
});

test('the version of the templates is recognised, and nothing else', () => {
  expect(['=1', '=12', '=0', '=Regio!$A$1', '1', '="1"'].map(versionOf)).toEqual([1, 12, undefined, undefined, undefined, undefined]);
});

test.each(PERIODES)('what a cell asks of its user stands there in words, never as a hole to fill (R27), in %s', (periode) => {
  const asked = TEMPLATES.flatMap((template) => layoutOf(template, periode).tables).flatMap(({ columns }) =>
    columns.flatMap(({ validation }) => (validation ? [validation.title, validation.prompt] : [])),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((text) => /[{}]/.test(text ?? ''))).toEqual([]);
});
