import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import { formulaMend } from '../line-mends';
import type { Line } from '../../records/dossier';
import { matchProducts, roundHalfAway } from '../../records/money';
import { mayBeOutline, yearsOf } from '../../facts/money/budget';
import { readingOf, type CellReading } from '../../facts/empty-cells';
import { money, number, text } from '../message-value';
import { defineRule, type Reporter } from '../rule';
import { findContingency } from '../../facts/lists/words';

/** From this amount (cents) a single post is asked what is behind it; a choice of ours. */
const LUMP_SUM = 5000_00;

type MessageId = 'anders' | 'afgerond' | 'zonderHoeveelheid' | 'zonderPrijs' | 'zonderEenheid' | 'stelpost';

export default defineRule<MessageId>({
  id: 'BEG-01',
  covers: ['X02'],
  title: 'Elk bedrag in de begroting is prijs keer hoeveelheid',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['q', 'p', 'bedrag', 'eenheid'] },
  skips: { begroting: ['bron', 'detail', 'omschrijving'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, begroting',
      evidence: 'V',
      explanation: 'Alle kosten worden onderbouwd met een prijs maal een hoeveelheid.',
    },
    {
      source: 'sto-controle',
      where: 'Afgeronde prijzen',
      evidence: 'D',
      explanation:
        'Excel rekent met alle decimalen van een prijs, ook als de cel er twee toont: beide producten zijn goed. Is de prijs pas na het rekenen afgerond, dan scheelt dat ten hoogste een halve cent per eenheid; zo’n verschil is geen fout.',
    },
    {
      source: 'sto-controle',
      where: 'Eén post boven € 5.000',
      evidence: 'D',
      explanation: 'Eén stuk van een groot bedrag heeft de vorm van prijs keer hoeveelheid, maar onderbouwt niets. De grens is onze keuze.',
    },
  ],
  messages: {
    anders: {
      outcome: 'fout',
      text: '{bedrag} is niet {hoeveelheid} × {prijs} = {product}',
      found: '{bedrag}',
      expected: '{product}',
      action: 'Zet de formule van de kolom terug, of verbeter de hoeveelheid of de prijs.',
    },
    afgerond: {
      outcome: 'te beoordelen',
      text: '{bedrag} is net niet {hoeveelheid} × {prijs} = {product}: is de prijs afgerond?',
      found: '{bedrag}',
      expected: '{product}, of een prijs met meer decimalen',
      action: 'Vul de prijs met alle decimalen in, dan klopt het product. Is de prijs niet afgerond, verbeter dan het bedrag.',
    },
    zonderHoeveelheid: {
      outcome: 'let op',
      text: 'is leeg, zodat het bedrag van {jaar} niet is onderbouwd',
      found: 'leeg',
      expected: 'een hoeveelheid',
      action: 'Vul in hoeveel er in {jaar} nodig is, en laat het bedrag berekenen.',
    },
    zonderPrijs: {
      outcome: 'let op',
      text: 'is leeg, zodat het bedrag van {jaar} niet is onderbouwd',
      found: 'leeg',
      expected: 'een prijs per eenheid',
      action: 'Vul in wat één eenheid in {jaar} kost, en laat het bedrag berekenen.',
    },
    zonderEenheid: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is waarvan het er zoveel zijn',
      found: 'leeg',
      expected: 'bijvoorbeeld uur, stuk of leerling',
      action: 'Kies waarin de hoeveelheid is uitgedrukt.',
    },
    stelpost: {
      outcome: 'let op',
      text: '1 × {bedrag} in {jaar} is één bedrag ineens, zonder onderbouwing',
      found: '1 post van {bedrag}',
      expected: 'prijs keer hoeveelheid per onderdeel',
      action: 'Splits de post in onderdelen met elk een eenheid, een hoeveelheid en een prijs.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const cells = readingOf(dossier.begroting);
    for (const line of dossier.begroting.lines) {
      for (const year of yearsOf(line)) checkYear(line, year, cells, checkDate, report);
      checkUnit(line, cells, report);
    }
  },
  examples: [
    { name: '100 × € 50, en een jaar zonder plannen', given: { begroting: [{ q_2028: '', p_2028: '', bedrag_2028: '' }] }, expected: [] },
    {
      name: 'een halve eenheid van 3 cent is afgerond 2 cent',
      given: { begroting: [{ q_2026: 0.5, p_2026: 0.03, bedrag_2026: 0.02 }] },
      expected: [],
    },
    {
      name: 'een prijs met meer decimalen dan centen, gerekend zoals zij is of zoals zij getoond wordt',
      given: { begroting: [{ q_2026: 300, p_2026: 16.6666, bedrag_2026: 4999.98, q_2027: 300, p_2027: 16.6666, bedrag_2027: 5001 }] },
      expected: [],
    },
    {
      name: 'de prijs is na het rekenen op centen afgerond',
      given: { begroting: [{ q_2026: 300, p_2026: 16.67, bedrag_2026: 5000 }] },
      expected: [{ message: 'afgerond', table: 'begroting', line: 1, column: 'bedrag' }],
    },
    { name: 'de prijs staat al klaar, de hoeveelheid nog niet', given: { begroting: [{ q_2027: '', bedrag_2027: '' }] }, expected: [] },
    {
      name: 'een regel die zichzelf globaal noemt, meldt BEG-05',
      given: { begroting: [{ detail: 'globaal', q_2026: '', p_2026: '' }] },
      expected: [],
    },
    {
      name: 'de begroting van 2027 mag op 1-10-2026 nog op hoofdlijnen',
      given: { begroting: [{ q_2027: '', p_2027: '' }] },
      expected: [],
    },
    { name: 'precies € 5.000 als één post', given: { begroting: [{ eenheid: 'post', q_2026: 1, p_2026: 5000 }] }, expected: [] },
    {
      name: 'een overgetypt bedrag',
      given: { begroting: [{ bedrag_2026: 5500 }] },
      expected: [{ message: 'anders', table: 'begroting', line: 1, column: 'bedrag' }],
    },
    {
      name: 'een bedrag in 2026 zonder hoeveelheid, en een zonder prijs',
      given: { begroting: [{ q_2026: '', p_2026: '' }, { p_2026: '' }] },
      expected: [
        { message: 'zonderHoeveelheid', table: 'begroting', line: 1, column: 'q' },
        { message: 'zonderPrijs', table: 'begroting', line: 2, column: 'p' },
      ],
    },
    {
      name: 'na 1-10-2026 is ook 2027 uitgewerkt',
      given: { begroting: [{ q_2027: '', p_2027: '' }] },
      date: '2-10-2026',
      expected: [{ message: 'zonderHoeveelheid', table: 'begroting', line: 1, column: 'q' }],
    },
    {
      name: 'geen eenheid',
      given: { begroting: [{ eenheid: '' }] },
      expected: [{ message: 'zonderEenheid', table: 'begroting', line: 1, column: 'eenheid' }],
    },
    {
      name: 'één post van € 8.000; een regel Onvoorzien meldt BEG-10',
      given: {
        begroting: [
          { eenheid: 'post', q_2026: 1, p_2026: 8000, bedrag_2026: 8000 },
          { eenheid: 'post', q_2026: 1, p_2026: 8000, bedrag_2026: 8000, omschrijving: 'Onvoorzien' },
        ],
      },
      expected: [{ message: 'stelpost', table: 'begroting', line: 1, column: 'eenheid' }],
    },
  ],
});

type Cells = CellReading<'begroting'>;

function checkYear(line: Line<'begroting'>, year: number, cells: Cells, checkDate: number, report: Reporter<MessageId>): void {
  const quantity = line.q.get(year);
  const price = line.p.get(year);
  const amount = line.bedrag.get(year);
  const jaar = text(String(year));
  if (quantity !== undefined && price !== undefined) {
    const match = amount === undefined ? 'same' : matchProducts(amount, [{ quantity, price }]);
    if (amount === undefined || match === 'same') return;
    const product = roundHalfAway(quantity * price);
    const values = { jaar, bedrag: money(amount), hoeveelheid: number(quantity), prijs: money(price), product: money(product) };
    return report.line(
      line,
      'bedrag',
      match === 'rounding' ? 'afgerond' : 'anders',
      values,
      year,
      formulaMend(line, 'bedrag', product / 100, { year }),
    );
  }
  const round = roundOfBron(line.bron);
  // The first two years of 2020-2023 are of BEG-04, what calls itself globaal in 2025-2028 of BEG-05.
  if (round?.id === 'STO2025' && line.detail === 'globaal') return;
  if ((!amount && !quantity) || (round && mayBeOutline(round.id, year, checkDate)) || (round?.id === 'STO2020' && year <= 2021)) return;
  const column = quantity === undefined ? 'q' : 'p';
  if (!cells.isUnreadable(line, column)) report.line(line, column, column === 'q' ? 'zonderHoeveelheid' : 'zonderPrijs', { jaar }, year);
}

function checkUnit(line: Line<'begroting'>, cells: Cells, report: Reporter<MessageId>): void {
  const isEmpty = cells.isEmpty(line, 'eenheid');
  const year = yearsOf(line).find((each) => line.q.get(each) === 1 && (line.p.get(each) ?? 0) > LUMP_SUM);
  if (year !== undefined && (isEmpty || line.eenheid === 'post') && findContingency(line.omschrijving) === undefined) {
    report.line(line, 'eenheid', 'stelpost', { bedrag: money(line.p.get(year) ?? 0), jaar: text(String(year)) });
  } else if (isEmpty) report.line(line, 'eenheid', 'zonderEenheid');
}
