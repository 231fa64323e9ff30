import { BRON_COFINANCIERING, ROUNDS, type Periode } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import type { TypedRow } from './generated';
import type { Registers } from './recomputed-registers';
import { costUpTo } from './recomputed-reports';
import { cents, number, same, sum, text, typed, type Expected, type ExpectedRows } from './recomputed-values';

const THEMES = ['technisch schoolpersoneel', 'gendergelijkheid en inclusie', 'technologie voor verduurzaming'];
/** Rows of the financial tables that hold the total and the cofinancing. */
const TOTAL_ROW = 6;
const COFINANCING_ROW = 8;
const SHOWN_CHANGES = 15;

/** What the sheets with the content of the reports must give, beside what the financial parts give. */
export function verslagenOf(
  rows: TemplateRows,
  periode: Periode,
  { begroting, costs }: Registers,
  reports: ReadonlyMap<TableKey, ExpectedRows>,
): (readonly [TableKey, ExpectedRows])[] {
  const of = (key: TableKey): readonly TypedRow[] => rows[key] ?? [];
  const isNew = periode === '2025-2028';
  const peildatum = number(of('regio')[0] ?? {}, 'peildatum');
  const reported = (key: TableKey, row: number): Expected => Number(reports.get(key)?.[row]?.gerealiseerd ?? 0);
  const rates = of('inspanning').flatMap(({ tarief }) => (typeof tarief === 'number' ? [tarief] : []));
  const in2024 = sum(costs.map(({ bron, year, amount }) => (bron === ROUNDS.STO2020.bron && year === 2024 ? amount : 0)));
  const questions = (key: TableKey): ExpectedRows => [
    { aantal: of('activiteiten').filter((row) => text(row, 'act_code') !== '').length, bedrag: reported(key, TOTAL_ROW) },
    ...(isNew
      ? THEMES.map((theme) => ({
          aantal: of('activiteiten').filter((row) => ['doel', 'doel_2', 'doel_3'].some((goal) => text(row, goal) === `thema: ${theme}`))
            .length,
          bedrag: '',
        }))
      : []),
    { aantal: rates.length, bedrag: Math.max(0, ...rates) },
    {
      aantal: (reports.get('cofinanciering') ?? []).filter(({ bedrag }) => typeof bedrag === 'number').length,
      bedrag: reported(key, COFINANCING_ROW),
    },
    ...(isNew ? [] : [{ aantal: '', bedrag: in2024 }]),
    { aantal: '', bedrag: '' },
  ];

  const changes = of('wijzigingen');
  const shown = Array.from({ length: SHOWN_CHANGES }, (_, index) => {
    const row = changes[index] ?? {};
    return {
      regel: typed(row.nummer),
      soort: text(row, 'soort'),
      activiteiten: [text(row, 'activiteit_van'), text(row, 'activiteit_naar')].filter((code) => code !== '').join(' > '),
      reden: text(row, 'reden'),
      besluit: typed(row.besluit_datum),
      bedrag: typed(row.bedrag),
      gemeld: typed(row.melding_datum),
    };
  });
  const beyond = changes.slice(SHOWN_CHANGES).filter(({ nummer }) => typeof nummer === 'number').length;
  const more = {
    regel: '',
    soort: beyond > 0 ? `en ${beyond} meer op Wijzigingen` : '',
    activiteiten: '',
    reden: '',
    besluit: '',
    bedrag: '',
    gemeld: '',
  };

  const planOf = (code: string): TypedRow => of('activiteiten').find((row) => same(text(row, 'act_code'), code)) ?? {};
  const planned = (code: string) => ({
    activiteit: text(planOf(code), 'activiteit'),
    jaren: `${text(planOf(code), 'jaar_van')}-${text(planOf(code), 'jaar_tot')}`,
  });
  const EXTRA = ROUNDS.STO2024.bron;
  const subsidies = Object.values(ROUNDS).flatMap((round) => (round.periode === periode && round.bron !== EXTRA ? [round.bron] : []));
  const progress = (row: TypedRow): Record<string, Expected> => {
    const code = text(row, 'act_code');
    if (code === '') return {};
    const shift = changes.map((change) =>
      ['activiteit_naar', 'activiteit_van'].reduce(
        (total, key, index) => total + (same(text(change, key), code) ? (index === 0 ? 1 : -1) * number(change, 'bedrag') : 0),
        0,
      ),
    );
    const budget = begroting.filter((line) => same(text(line.row, 'act_code'), code) && (isNew || text(line.row, 'bron') !== EXTRA));
    const until = (register: string, bronnen: readonly string[]): number =>
      costs.reduce(
        (total, cost) =>
          total +
          (cost.register === register && bronnen.includes(cost.bron) && same(cost.activiteit, code) ? costUpTo(cost, peildatum) : 0),
        0,
      );
    const all = [...subsidies, BRON_COFINANCIERING];
    const [uren, facturen] = [until('inspanning', all), until('kosten', all)];
    const [afschrijving, afschrijving_bedrijven] = [until('afschrijvingen', subsidies), until('afschrijvingen', [BRON_COFINANCIERING])];
    return {
      ...planned(code),
      begroot: cents(sum(budget.map(({ total }) => total)) + sum(shift)),
      ...{
        gerealiseerd: uren + facturen + afschrijving + afschrijving_bedrijven,
        uren,
        facturen,
        afschrijving,
        afschrijving_bedrijven,
        peildatum,
      },
    };
  };
  const final = (row: TypedRow): Record<string, Expected> => {
    const code = text(row, 'act_code');
    if (code === '') return {};
    const money = (reports.get('eindrapportageActiviteiten') ?? []).filter((each) => same(String(each.act_code ?? ''), code));
    const total = (key: string): number => sum(money.map((each) => Number(each[key] ?? 0)));
    return {
      ...planned(code),
      ...{ gedaan: text(planOf(code), 'resultaat'), status: text(planOf(code), 'status') },
      ...{ begroot: total('totaal_begroot'), gerealiseerd: total('gerealiseerd') },
    };
  };
  return [
    ['voortgangVragen', questions('voortgang')],
    ['voortgangWijzigingen', [...shown, more]],
    ['voortgangActiviteiten', of('voortgangActiviteiten').map(progress)],
    ['eindverslagVragen', questions('eindrapportage')],
    ['eindverslagWijzigingen', [...shown, more]],
    ['eindverslagActiviteiten', of('eindverslagActiviteiten').map(final)],
  ];
}
