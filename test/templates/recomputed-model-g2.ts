import { calendarDay } from '../../src/scheme/calendar';
import { ROUNDS, YEARS, type Round } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import { isYearOf, type Cost } from './recomputed-registers';
import { cents, number, same, sum, text, type ExpectedRows } from './recomputed-values';

/** What model G2 must give for what was received and what the registers cost. */
export function modelG2(rows: TemplateRows, rounds: readonly Round[], costs: readonly Cost[]): (readonly [TableKey, ExpectedRows])[] {
  const regio = rows.regio?.[0] ?? {};
  const grant = (round: Round): number => number(regio, round === ROUNDS.STO2024 ? 'subsidie_2024' : 'subsidie_toegekend');
  const said = { kenmerk: text(regio, 'kenmerk'), datum_toewijzing: number(regio, 'datum_beschikking') };
  const unsaid = { kenmerk: '', datum_toewijzing: '' };
  let row = 0;
  /** What a year was closed with; undefined when it is open, or the figure was not known. */
  const closedWith = (bron: string, year: number, key: 'lasten' | 'ontvangen', isTaken = false): number | undefined =>
    (rows.afsluitingen ?? [])
      .filter((line) => line.bron === bron && line.jaar === year && typeof line.heropend !== 'number')
      .filter((line) => typeof line[key] === 'number' && (!isTaken || typeof line.overgenomen === 'number'))
      .map((line) => number(line, key))
      .at(-1);
  const instalments = (bron: string, year: number): number =>
    sum(
      (rows.ontvangsten ?? [])
        .filter((line) => line.bron === bron && typeof line.ontvangen === 'number' && calendarDay(line.ontvangen).year === year)
        .map((line) => number(line, 'bedrag')),
    );
  const perRound = rounds.map((round) => {
    let saldo = round === ROUNDS.STO2024 ? 0 : number(regio, 'saldo_begin');
    let totale_kosten = 0;
    let ontvangen = 0;
    let registered = 0;
    let installed = 0;
    const first = saldo;
    const lines = YEARS[round.periode]
      .filter((year) => isYearOf(round, year))
      .map((year) => {
        const typed = rows.modelG2B?.[row]?.ontvangen_jaar;
        row += 1;
        const ontvangen_registers = cents(instalments(round.bron, year) + (closedWith(round.bron, year, 'ontvangen', true) ?? 0));
        const late = closedWith(round.bron, year - 1, 'ontvangen') === undefined || installed === 0 ? 0 : cents(installed - ontvangen);
        installed = cents(installed + ontvangen_registers);
        const ontvangen_jaar =
          typeof typed === 'number' ? typed : (closedWith(round.bron, year, 'ontvangen') ?? cents(ontvangen_registers + late));
        const lasten_registers = cents(
          sum(costs.filter((cost) => cost.bron === round.bron && cost.year === year).map(({ amount }) => amount)) +
            (closedWith(round.bron, year, 'lasten', true) ?? 0),
        );
        registered = cents(registered + lasten_registers);
        const fixed = closedWith(round.bron, year, 'lasten');
        const correction = closedWith(round.bron, year - 1, 'lasten') === undefined ? lasten_registers : cents(registered - totale_kosten);
        const lasten_jaar = fixed ?? correction;
        const saldo_1jan = saldo;
        saldo = cents(saldo + ontvangen_jaar - lasten_jaar);
        totale_kosten = cents(totale_kosten + lasten_jaar);
        ontvangen = cents(ontvangen + ontvangen_jaar);
        const correctie = cents(lasten_jaar - lasten_registers);
        const figures = { ontvangen_jaar, lasten_jaar, lasten_registers, ontvangen_registers, correctie };
        return { ...said, bedrag_toewijzing: grant(round), saldo_1jan, ...figures, totale_kosten, saldo_31dec: saldo };
      });
    const own = {
      bedrag_toewijzing: grant(round),
      ontvangen_tm: cents(ontvangen),
      totale_kosten,
      te_verrekenen: Math.max(0, cents(ontvangen - totale_kosten)),
    };
    return { round, lines, own, first };
  });
  const total = (key: 'bedrag_toewijzing' | 'ontvangen_tm' | 'totale_kosten' | 'te_verrekenen'): number =>
    sum(perRound.map(({ own }) => own[key]));
  const ofYears = (key: 'lasten_registers' | 'ontvangen_registers' | 'correctie'): number =>
    sum(perRound.flatMap(({ lines }) => lines.map((line) => line[key])));
  const opening = sum(perRound.map(({ first }) => first));
  return [
    [
      'modelG2A',
      [
        ...perRound.map(({ own }) => ({ ...said, ...own })),
        {
          ...unsaid,
          bedrag_toewijzing: total('bedrag_toewijzing'),
          ontvangen_tm: total('ontvangen_tm'),
          totale_kosten: total('totale_kosten'),
          te_verrekenen: total('te_verrekenen'),
        },
      ],
    ],
    [
      'modelG2B',
      [
        ...perRound.flatMap(({ lines }) => lines),
        {
          ...unsaid,
          bedrag_toewijzing: total('bedrag_toewijzing'),
          saldo_1jan: opening,
          ontvangen_jaar: total('ontvangen_tm'),
          lasten_jaar: total('totale_kosten'),
          lasten_registers: ofYears('lasten_registers'),
          ontvangen_registers: ofYears('ontvangen_registers'),
          correctie: ofYears('correctie'),
          totale_kosten: total('totale_kosten'),
          saldo_31dec: cents(opening + total('ontvangen_tm') - total('totale_kosten')),
        },
      ],
    ],
    ['modelG2Partners', partners(rows, rounds, costs)],
  ];
}

/** The burdens of each partner on the sheet Partners, in that order, then of all others, and of all. */
function partners(rows: TemplateRows, rounds: readonly Round[], costs: readonly Cost[]): ExpectedRows {
  const [first] = rounds;
  const years = first ? YEARS[first.periode] : [];
  const counted = costs.filter(({ bron }) => rounds.some((round) => round.bron === bron));
  const names = (rows.partners ?? []).map((row) => text(row, 'partner_naam'));
  const rowOf = (own: readonly Cost[]): Readonly<Record<string, number>> => {
    const perYear = years.map(
      (year) => [`lasten_${year}`, sum(own.filter((cost) => cost.year === year).map(({ amount }) => amount))] as const,
    );
    return { ...Object.fromEntries(perYear), totaal: sum(perYear.map(([, amount]) => amount)) };
  };
  const isNamed = ({ partner }: Cost): boolean => names.some((name) => name !== '' && same(name, partner));
  return [
    ...Array.from({ length: 40 }, (_, index) => {
      const name = names[index] ?? '';
      const isTold = name !== '' && names.findIndex((other) => same(other, name)) === index;
      if (!isTold) return { partner: '', totaal: '', ...Object.fromEntries(years.map((year) => [`lasten_${year}`, ''])) };
      return { partner: name, ...rowOf(counted.filter(({ partner }) => same(partner, name))) };
    }),
    rowOf(counted.filter((cost) => !isNamed(cost))),
    rowOf(counted),
  ];
}
