import { ROUNDS, YEARS, type Round } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import { isYearOf, type Cost } from './recomputed-registers';
import { cents, number, sum, text, type ExpectedRows } from './recomputed-values';

/** What model G2 must give for what was received and what the registers cost. */
export function modelG2(rows: TemplateRows, rounds: readonly Round[], costs: readonly Cost[]): (readonly [TableKey, ExpectedRows])[] {
  const regio = rows.regio?.[0] ?? {};
  const grant = (round: Round): number => number(regio, round === ROUNDS.STO2024 ? 'subsidie_2024' : 'subsidie_toegekend');
  const said = { kenmerk: text(regio, 'kenmerk'), datum_toewijzing: number(regio, 'datum_beschikking') };
  const unsaid = { kenmerk: '', datum_toewijzing: '' };
  let row = 0;
  /** What a year was closed with; undefined when it is open. */
  const closedWith = (bron: string, year: number): number | undefined =>
    (rows.afsluitingen ?? [])
      .filter((line) => line.bron === bron && line.jaar === year && typeof line.heropend !== 'number')
      .map((line) => number(line, 'lasten'))
      .at(-1);
  const perRound = rounds.map((round) => {
    let saldo = round === ROUNDS.STO2024 ? 0 : number(regio, 'saldo_begin');
    let totale_kosten = 0;
    let ontvangen = 0;
    let registered = 0;
    const first = saldo;
    const lines = YEARS[round.periode]
      .filter((year) => isYearOf(round, year))
      .map((year) => {
        const ontvangen_jaar = number(rows.modelG2B?.[row] ?? {}, 'ontvangen_jaar');
        row += 1;
        const lasten_registers = sum(costs.filter((cost) => cost.bron === round.bron && cost.year === year).map(({ amount }) => amount));
        registered = cents(registered + lasten_registers);
        const fixed = closedWith(round.bron, year);
        const correction = closedWith(round.bron, year - 1) === undefined ? lasten_registers : cents(registered - totale_kosten);
        const lasten_jaar = fixed ?? correction;
        const saldo_1jan = saldo;
        saldo = cents(saldo + ontvangen_jaar - lasten_jaar);
        totale_kosten = cents(totale_kosten + lasten_jaar);
        ontvangen += ontvangen_jaar;
        return { ...said, bedrag_toewijzing: grant(round), saldo_1jan, lasten_jaar, lasten_registers, totale_kosten, saldo_31dec: saldo };
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
          lasten_registers: sum(perRound.flatMap(({ lines }) => lines.map((line) => line.lasten_registers))),
          totale_kosten: total('totale_kosten'),
          saldo_31dec: cents(opening + total('ontvangen_tm') - total('totale_kosten')),
        },
      ],
    ],
  ];
}
